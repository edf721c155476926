/** "The army has not commented": the other side's silence, which is neither a denial nor a failed check. */
import type { Check } from './check.ts';
import { clauseEnd, clauseStart, type Range } from './clause.ts';
import { negates } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { spanOf, type Word } from './words.ts';

const ANSWERS =
  /^(?:comment(?:s|ed|ing)?|respon(?:d|ds|ded|se|ses)|repl(?:y|ies|ied)|react(?:s|ed|ion)?|statement|acknowledged?|nothing|silent|silence)$/;
const TRIGGER = /comment|respon[ds]|repl(?:y|ie)|react|statement|acknowledge|nothing|silen/i;
const REFUSING = /^(?:declin|refus|remain|kept|keep|maintain|stay)/;

/** @returns whether a sentence can tell of silence at all. */
export function mayBeSilent(sentence: string): boolean {
  return TRIGGER.test(sentence);
}

/** @returns the first silence of a party in the sentence, as a check whose outcome is `silent`, or null. */
export function silenceIn(scene: Scene, sentence: number, words: readonly Word[]): Check | null {
  for (const [at, word] of words.entries()) {
    if (!ANSWERS.test(word.text)) continue;
    const start = clauseStart(words, at);
    const end = clauseEnd(words, at + 1);
    const before = words.slice(start, at);
    const negation = before.findIndex((one) => negates(one.text) || REFUSING.test(one.text));
    const own = word.text === 'nothing' || word.text === 'silent' || word.text === 'silence';
    if (negation < 0 && !own) continue;
    if (own && negation < 0 && !before.some((one) => /^(?:said|say|says|told|been|was|were)$/.test(one.text)))
      continue;
    const range: Range = [start, Math.max(end, at + 1)];
    const [party] = scene.names.find(words.slice(...range)).filter((one) => one.party !== undefined);
    const span = spanOf(words.slice(...range));
    if (party?.party === undefined || !span) continue;
    const on = words.slice(at + 1, end).findIndex((one) => /^(?:on|to|about)$/.test(one.text));
    const object: Range = on < 0 ? [at, at] : [at + 2 + on, end];
    return {
      span,
      sentence,
      words,
      outcome: 'silent',
      agent: 'party',
      party: party.party,
      actor: [start, at],
      object,
      relative: false,
      attributive: false,
      fromImages: false,
      byEye: false,
      finding: false,
    };
  }
  return null;
}
