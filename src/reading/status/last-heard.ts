/** Who was heard last before a place in the text. */
import type { Attribution, Speaker } from '../reading.ts';
import { type Scene, speakerOf } from './scene.ts';
import { sentenceAt } from './words.ts';

/** How many sentences back a pronoun's speaker may have spoken. */
export const SENTENCES_BACK = 3;

/** @returns who spoke last before `offset`, within a few sentences of the same or the previous paragraph. */
export function speakerBefore(scene: Scene, offset: number, pronoun = 'they'): Speaker | undefined {
  return lastAct(scene, offset, pronoun)?.speaker;
}

/** @returns the last act of speech with a known speaker whose source or cue stands before `offset`. */
export function lastAct(
  scene: Scene,
  offset: number,
  pronoun = 'they',
): { attribution: Attribution; speaker: Speaker } | undefined {
  const at = sentenceAt(scene.document, offset);
  for (let i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
    let best: { attribution: Attribution; speaker: Speaker; start: number } | undefined;
    for (const attribution of scene.bySentence.get(i) ?? []) {
      const start = attribution.source[0]?.[0] ?? attribution.cue[0]?.[0];
      const speaker = speakerOf(scene, attribution);
      if (start === undefined || start >= offset || !speaker || attribution.stance === 'believes') continue;
      if (!fits(pronoun, speaker)) continue;
      if (!best || start > best.start) best = { attribution, speaker, start };
    }
    if (best) return best;
  }
  return undefined;
}

/** "He" is no army, "it" no general. */
function fits(pronoun: string, { kind }: Speaker): boolean {
  if (/^(?:he|she|him|her|his)$/.test(pronoun)) return kind !== 'body';
  return /^its?$/.test(pronoun) ? kind === 'body' : true;
}
