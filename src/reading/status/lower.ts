/** Denials that give a number's size without the number: "put the toll far lower", "said the figure was much smaller". */
import { clauseStart, predicationAt } from './clause.ts';
import { build, type Denial, heldBy, named, sideOfAttribution } from './denial.ts';
import { NUMBERS, negates } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

const LESS = /^(?:lower|smaller|fewer|less|below|higher|greater|larger|more)$/;
const BY_FAR = /^(?:far|much|considerably|significantly|substantially|well|way|vastly|many|several)$/;
/** What was so before is no denial of what is said now. */
const BEFORE = /^(?:than|initially|earlier|first|previously|yesterday|last|today|now|since|expected|feared)$/;
const GIVING = /^(?:put|puts|putting|gave|gives|set|sets|estimated|estimates)$/;

/**
 * @param at the index of a word of comparison
 * @returns the denial of the number before it, by a side or a named body, or null; a number that follows says it better
 */
export function lowerAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (!word || !LESS.test(word.text)) return null;
  const next = words[at + 1];
  if (next && !/[,;.:—–]/.test(next.gap) && BEFORE.test(next.text)) return null;
  const far = BY_FAR.test(words[at - 1]?.text ?? '');
  const from = Math.max(clauseStart(words, at), at - 9);
  const before = words.slice(from, far ? at - 1 : at);
  const number = before.findLastIndex(({ text }) => NUMBERS.has(text));
  if (number < 0 || before.some(({ text }) => negates(text) || /^(?:if|may|might|could|would)$/.test(text)))
    return null;
  const between = before.slice(number + 1);
  const verb = before.slice(0, number).findLastIndex(({ text }) => GIVING.test(text));
  const put =
    verb >= 0 && between.length <= 5 && between.every(({ text }) => !/^(?:is|was|were)$/.test(text));
  const is =
    between.length > 0 && between.length <= 5 && between.some(({ text }) => /^(?:is|was|were)$/.test(text));
  if (!put && !is) return null;
  const object: [number, number] = [from + number, from + number + 1];
  const held = heldBy(scene, sentence, word);
  const acting = put ? predicationAt(words, from + verb) : null;
  if (acting?.negated || acting?.unreal) return null;
  const denier = held ? sideOfAttribution(scene, held) : acting && named(scene, words.slice(...acting.agent));
  return build(scene, sentence, words, {
    denier: denier ?? null,
    object,
    at: [from + number, at + 1],
    relative: false,
  });
}
