/** Ahead in the text: the figures that a check speaks of before anybody has told them. */
import { type OwnedFigure, type Scene, sideOf } from './scene.ts';
import type { Topic } from './topic.ts';
import type { Where } from './where.ts';

/**
 * "The ministry's claim could not be verified. “More than 600 were destroyed,” it said.": told only afterwards.
 * @param nearby the figures around the check, in text order
 * @param fits which of them it describes
 * @returns those of the one side that is meant, in text order; none where a side has told its figures before, or far down the text
 */
export function ahead(
  scene: Scene,
  nearby: readonly OwnedFigure[],
  where: Where,
  fits: (figure: OwnedFigure) => boolean,
): OwnedFigure[] {
  const paragraph = scene.document.sentences[where.sentence]?.paragraph ?? 0;
  // "This claim" has been told.
  if (/^(?:this|that|these|those)$/.test(where.words[where.object[0]]?.text ?? '')) return [];
  const told = nearby.some(
    ({ found, owner, paragraph: own }) =>
      found.span[1] <= where.span[0] && !found.headline && (owner.standing === 'party' || own === paragraph),
  );
  // A page may put its own matter before the article: what counts is that nothing has been told yet.
  if (told || (paragraph > 2 && nearby.some(({ found }) => found.span[1] <= where.span[0]))) return [];
  const next = nearby.filter(
    (figure) =>
      figure.found.span[0] >= where.span[1] &&
      figure.owner.standing === 'party' &&
      figure.paragraph - paragraph <= 2 &&
      fits(figure),
  );
  // "The ministry's claim": whoever shares a word with it, else whoever comes next.
  const named = where.words.slice(...where.object).map((word) => word.text);
  const meant =
    next.find(({ owner }) => {
      const name = `${owner.party ?? ''} ${owner.speaker?.name ?? ''}`.toLowerCase().split(/\W+/);
      return name.some((word) => word.length > 3 && named.includes(word));
    }) ?? next[0];
  const side = meant && sideOf(meant.owner);
  return next.filter((figure) => side !== undefined && sideOf(figure.owner) === side);
}

/** The paragraphs in which a disclaimer of everything opens an article. */
const OPENING = 2;

/**
 * "We could not verify any of the reports", "neither side's figures": near the top of an article whose claims are told further down.
 * @returns the sides' figures behind the check that it describes, in text order; none where it does not speak of everything
 */
export function generallyAhead(
  scene: Scene,
  topic: Topic,
  nearby: readonly OwnedFigure[],
  where: Where,
  fits: (figure: OwnedFigure) => boolean,
): OwnedFigure[] {
  if (!topic.everybody || topic.pointing || topic.pair || where.denies || topic.head === 'anaphor') return [];
  const { paragraphs, sentences } = scene.document;
  const paragraph = sentences[where.sentence]?.paragraph ?? 0;
  if (paragraph > OPENING || paragraph * 3 > paragraphs.length) return [];
  const before = nearby.filter((figure) => figure.found.span[1] <= where.span[0] && fits(figure));
  const told = nearby.filter(
    (figure) => figure.found.span[0] >= where.span[1] && figure.owner.standing === 'party' && fits(figure),
  );
  return told.length > before.length ? told : [];
}
