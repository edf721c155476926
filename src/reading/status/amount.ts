/** What a figure without a number still allows: "dozens" are no 300, "a few hundred" no 9,000. */
import type { FoundFigure } from '../figures/found.ts';
import { type OwnedFigure, type Scene, wordsNear } from './scene.ts';

/** The least and the most that anybody means by the word, wide on either side. */
const ROUND: ReadonlyMap<string, [number, number]> = new Map([
  ['tens', [20, 200]],
  ['dozens', [20, 200]],
  ['scores', [40, 250]],
  ['hundreds', [200, 3000]],
  ['thousands', [2000, 40_000]],
]);
const FEW = /^(?:few|couple|several)$/;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** @returns the figure as found, with bounds where only a round word tells of them */
export function bounded(scene: Scene, { found, sentence, owner }: OwnedFigure): FoundFigure {
  if (owner.speaker?.kind === 'anonymous') return found;
  if (!found.vague || found.min !== null || found.max !== null) return found;
  const words = wordsNear(scene.document, sentence, found.span).filter(
    ({ start, end }) => start >= found.span[0] && end <= found.span[1],
  );
  const at = words.findIndex(({ text }) => ROUND.has(text) || UNITS.has(text));
  const word = words[at]?.text ?? '';
  // "Hundreds of thousands"
  if (words.slice(at + 1, at + 3).some(({ text }) => ROUND.has(text))) return found;
  const unit = UNITS.get(word);
  const few = unit !== undefined && words.slice(0, at).some(({ text }) => FEW.test(text));
  const range: [number, number] | undefined = few ? [2 * unit, 10 * unit] : ROUND.get(word);
  return range ? { ...found, min: range[0], max: range[1] } : found;
}
