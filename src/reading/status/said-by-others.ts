/** Checks that are somebody else's word: "The NRF says the UN confirmed" is the NRF's word that the UN did. */
import type { Span } from '../reading.ts';
import type { Check } from './check.ts';
import { SAYING } from './lexicon.ts';
import { findsByTrade } from './observers.ts';
import { isOutlet } from './own-eyes.ts';
import type { Scene } from './scene.ts';
import { overlap, spanOf, wordsIn } from './words.ts';

/** @returns whether the check stands in the words of somebody who is no checker himself */
export function saidByOthers(scene: Scene, check: Check): boolean {
  return (scene.bySentence.get(check.sentence) ?? []).some((attribution) => {
    const holds = attribution.content.some(([from, to]) => from <= check.span[0] && check.span[1] <= to + 1);
    if (!holds || (check.finding && isActor(check, attribution.source))) return false;
    const speaker = attribution.speaker === undefined ? undefined : scene.speakers.get(attribution.speaker);
    if (speaker && (speaker.party !== undefined || speaker.kind === 'anonymous')) return true;
    if (speaker && scene.cast.standing.get(speaker.id) === 'independent') return false;
    const source = attribution.source[0];
    const words = source ? wordsIn(scene.document.text, source) : [];
    return !isOutlet(scene, words) && !findsByTrade(words);
  });
}

/** @returns the same where no act of speech was found: whether a verb of saying stands before the subject, by somebody who does not check */
export function saidBefore(scene: Scene, { words, span, finding, actor }: Check): boolean {
  // "The group says it has verified".
  if (finding && actor[1] > actor[0] && (words[actor[0]]?.start ?? 0) < span[0]) return false;
  const before = words.filter((word) => word.end <= span[0]);
  const verb = before.findLastIndex(
    (word, i) =>
      SAYING.has(word.text) && !/^(?:the|a|an|its|their|his|her|of)$/.test(before[i - 1]?.text ?? ''),
  );
  if (verb < 0 || before.slice(verb).some((word) => word.text === 'but' || /[;:—–]/.test(word.gap)))
    return false;
  const sayer = before.slice(Math.max(0, verb - 8), verb + (before[verb]?.text === 'according' ? 6 : 0));
  return !isOutlet(scene, sayer) && !findsByTrade(sayer);
}

/** "The group says it has verified": its own word of its own work, which the text tells of. */
const isActor = ({ words, actor }: Check, source: readonly Span[]) => {
  const span = spanOf(words.slice(...actor));
  return span !== null && source.some((one) => overlap(one, span));
};
