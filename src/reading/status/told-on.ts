/** Figures in sentences in which somebody's report goes on without a word of who tells it. */
import { tellingsOf } from '../attribution/tellings.ts';
import { TELLS_NOTHING } from './lexicon.ts';
import { inQuotes, isUnowned, type OwnedFigure, type Owner, type Scene } from './scene.ts';
import { byAttribution } from './voice.ts';

/** @returns the figures in their order, those that nobody owns with the owner whose telling their sentence goes on with. */
export function withToldOn(scene: Scene, figures: readonly OwnedFigure[]): readonly OwnedFigure[] {
  if (!figures.some((figure) => isOpen(scene, figure))) return figures;
  const owners = new Map<number, Owner>();
  for (const figure of figures) if (tells(scene, figure)) owners.set(figure.sentence, figure.owner);
  const told = tellingsOf(scene.document, scene.bySentence, new Set(owners.keys()));
  return figures.map((figure) => {
    const from = isOpen(scene, figure) ? told.get(figure.sentence) : undefined;
    const owner = from && (owners.get(from.sentence) ?? (from.act && byAttribution(scene, from.act)));
    return owner && owner.standing !== 'none' ? { ...figure, owner } : figure;
  });
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
