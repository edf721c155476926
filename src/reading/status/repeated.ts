/** A number that a checker has confirmed, where the article gives it once more as that checker's own. */
import type { Check } from './check.ts';
import { sameCore, sameGroup } from './referent.ts';
import { type OwnedFigure, type Scene, wordsNear } from './scene.ts';

/** A headline's name for what an outlet or a body found: "20 killed in raid: Report". */
const FINDING = /^(?:the )?(?:report|investigation|inquiry|probe|study|monitor|watchdog)$/i;

/** How many figures of the article's head, and on either side, are looked at. */
const AT_HEAD = 8;
const AROUND = 20;

/**
 * "At least 14 died, the Post reported. ... At least 14 deaths have been established by the Post."
 * @param figures all figures of the article in text order
 * @param verified a figure that `check` confirms
 * @returns the others that give the same number of the same people by the same checker, and those that a headline gives to its report
 */
export function repeatedBy(
  scene: Scene,
  figures: readonly OwnedFigure[],
  check: Check,
  verified: OwnedFigure,
): OwnedFigure[] {
  if (verified.found.vague) return [];
  const actor = check.words.slice(...check.actor).filter((word) => word.capital);
  const name = actor
    .map((word) => word.text)
    .join(' ')
    .replace(/^the /, '');
  const at = figures.indexOf(verified);
  const taken = figures.slice(at + 1, at + AROUND).filter((figure) => takesUp(scene, figure, verified));
  if (name === '') return taken;
  const ofActor = ({ owner, found, sentence }: OwnedFigure): boolean => {
    const said = owner.speaker?.name.toLowerCase().replace(/^the /, '');
    if (said !== undefined) return said === name;
    // "20 killed in raid: BBC".
    if (found.headline && owner.standing === 'none' && headlineOf(scene, sentence).includes(name))
      return true;
    const span = owner.span;
    return found.headline === true && span !== undefined && FINDING.test(scene.document.text.slice(...span));
  };
  const near = [
    ...figures.slice(0, Math.min(AT_HEAD, at)),
    ...figures.slice(Math.max(AT_HEAD, at - AROUND), at + AROUND),
  ];
  const again = [...new Set(near)].filter(
    (figure) =>
      figure !== verified &&
      figure.found.kind === verified.found.kind &&
      figure.owner.party === undefined &&
      figure.owner.relayedBy === undefined &&
      sameCore(figure.found, verified.found) &&
      (samePeople(figure, verified) || figure.found.of === verified.found.of) &&
      ofActor(figure),
  );
  return [...again, ...taken];
}

const headlineOf = ({ document }: Scene, sentence: number) => {
  const { start = 0, end = 0 } = document.sentences[sentence] ?? {};
  return document.text.slice(start, end).toLowerCase();
};

/** "It did not answer questions about the nine men", "said the 97 were soldiers": the very ones, whoever speaks of them. */
function takesUp(scene: Scene, { found, sentence }: OwnedFigure, { found: first }: OwnedFigure): boolean {
  if (found.kind !== first.kind || found.min !== first.min || found.max !== first.max || found.min === null)
    return false;
  if (found.min < 2 || (found.of !== first.of && found.of !== undefined)) return false;
  const before = wordsNear(scene.document, sentence, found.span).filter(({ end }) => end <= found.span[0]);
  const own = /^(?:the|these|those) /i.test(scene.document.text.slice(...found.span));
  return own || /^(?:the|these|those)$/.test(before.at(-1)?.text ?? '');
}

/** "Such deaths" are of those whom the article told of before. */
const samePeople = (figure: OwnedFigure, verified: OwnedFigure) =>
  sameGroup(figure, verified) || /^such\b/i.test(verified.found.of ?? '');
