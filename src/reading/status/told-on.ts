/** Figures in sentences in which somebody's report goes on: without a word of who tells it, or with a pronoun that nobody could be told from. */
import { tellingsOf } from '../attribution/tellings.ts';
import { TELLS_NOTHING } from './lexicon.ts';
import { inQuotes, isUnowned, type OwnedFigure, type Owner, type Scene } from './scene.ts';
import { byAttribution } from './voice.ts';

/** @returns the figures in their order, those that nobody owns with the owner whose telling their sentence goes on with. */
export function withToldOn(scene: Scene, figures: readonly OwnedFigure[]): readonly OwnedFigure[] {
  const owners = new Map<number, Owner>();
  const known = figures.map((figure) => {
    const owner = pronounOf(scene, figure, owners);
    const one = owner ? { ...figure, owner } : figure;
    if (tells(scene, one)) owners.set(one.sentence, one.owner);
    return one;
  });
  if (!known.some((figure) => isOpen(scene, figure))) return known;
  const told = tellingsOf(scene.document, scene.bySentence, new Set(owners.keys()));
  return known.map((figure) => {
    const from = isOpen(scene, figure) ? told.get(figure.sentence) : undefined;
    const owner = from && (owners.get(from.sentence) ?? (from.act && byAttribution(scene, from.act)));
    return owner && owner.standing !== 'none' ? { ...figure, owner } : figure;
  });
}

/** "The army gave a toll of nine: six fell in Orm, it stated": the side of the count before, where nobody could be told from the pronoun. */
function pronounOf(
  { document: { text, sentences } }: Scene,
  { owner, sentence, paragraph }: OwnedFigure,
  owners: ReadonlyMap<number, Owner>,
): Owner | null {
  const who = owner.speaker || owner.standing !== 'unknown' ? undefined : owner.span;
  if (!who || !/^(?:it|they|he|she)$/i.test(text.slice(...who))) return null;
  const last = sentences[sentence - 1]?.paragraph === paragraph ? owners.get(sentence - 1) : undefined;
  const before = owners.get(sentence) ?? last;
  return before?.standing === 'party' ? before : null;
}

const isOpen = (scene: Scene, { owner, found }: OwnedFigure): boolean =>
  isUnowned(owner) && !found.headline && !inQuotes(scene, found.span);

/** Somebody tells it in words that are not quoted, and no denial repeats it. */
const tells = (scene: Scene, { owner, found }: OwnedFigure): boolean =>
  owner.standing !== 'none' &&
  !owner.sourceless &&
  !owner.deniedIn &&
  !found.headline &&
  !inQuotes(scene, found.span) &&
  !TELLS_NOTHING.has(owner.attribution?.stance ?? '');
