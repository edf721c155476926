/**
 * Numbers that somebody states without a clause of speech: "a monitor gave a toll of 38", "dismissed this and reported 320 dead",
 * "the front's bulletin: 58 dead", "by its own tally, 12 died". Read where no act of speech holds the figure.
 */
import type { Attribution, Span } from '../reading.ts';
import type { Owner, Scene } from './scene.ts';
import { byBracket, byFrame, byPaper, byParticiple, byReckoning } from './stated-in-paper.ts';
import { byClause, byNames, byVerb, gapped } from './stated-with-verb.ts';
import type { Word } from './words.ts';

/**
 * @param words the words of the figure's sentence near it
 * @param near the acts of speech in the sentence
 * @returns who states the figure, or null
 */
export function statedBy(
  scene: Scene,
  words: readonly Word[],
  near: readonly Attribution[],
  figure: Span,
): Owner | null {
  const before = words.filter((word) => word.end <= figure[0]);
  return (
    byVerb(scene, before, near, figure) ??
    byClause(scene, before, near, figure) ??
    byNames(scene, before) ??
    gapped(scene, before, near) ??
    byPaper(scene, before, figure) ??
    byReckoning(scene, words, figure) ??
    byFrame(scene, before) ??
    byParticiple(scene, words, figure) ??
    byBracket(scene, words, figure)
  );
}
