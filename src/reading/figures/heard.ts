/** People who are counted only for their word or their kin: a report's sources, and whose families are told of. */
import { BE, REPORTING } from './closed-words.ts';
import type { Quantity } from './quantity.ts';
import { isQuoteMark, setOf, type Words, wordAt } from './words.ts';

const HEARD = /^(?:interviewed|surveyed|polled|quoted|interviewing|surveying)$/;
const GIVEN =
  /^(?:confirmed|corroborated|described|recounted|related|recalled|told|supplied|echoed|repeated|verified)$/;

/** "interviewed 117 refugees", "spoke with 40 survivors": a report's sources. */
export function areHeard(words: Words, { from }: Quantity): boolean {
  const [before, verb] = [wordAt(words, from - 1), wordAt(words, from - 2)];
  if (HEARD.test(before)) return true;
  // "in an account confirmed by two fighters"
  if (before === 'by' && GIVEN.test(verb)) return true;
  return /^(?:to|with)$/.test(before) && /^(?:spoke|spoken|talked|speaking|talking|interviews)$/.test(verb);
}

const WORD = setOf(
  'said says say stated states added adds told recalled recalls explained explains recounted testified replied declared asserted remarked',
);

/** "…, stated three of the residents." “…,” said two villagers: the clause before is theirs. */
export function areSpeaking(words: Words, { from }: Quantity, to: number): boolean {
  if (wordAt(words, from - 2) === 'it' && BE.has(wordAt(words, from - 1))) return whoSpoke(words, to);
  if (!WORD.has(wordAt(words, from - 1))) return false;
  const opened = wordAt(words, from - 2);
  return (opened === ',' || isQuoteMark(opened)) && /^[.,;]?$/.test(wordAt(words, to));
}

const CLEFT_REACH = 20;

/** "It was two members of the Front, the group in the valley, who on Tuesday reported the casualties." */
function whoSpoke(words: Words, to: number): boolean {
  for (let at = to; at < to + CLEFT_REACH; at++) {
    if (/^[.;!?]?$/.test(wordAt(words, at))) return false;
    if (wordAt(words, at) !== 'who') continue;
    for (let verb = at + 1; verb < at + 5; verb++) if (REPORTING.has(wordAt(words, verb))) return true;
    return false;
  }
  return false;
}

/** "20 victims' families", "the nine men's relatives": somebody else's, and not counted themselves. */
export function haveKin(words: Words, to: number): boolean {
  return (
    /^'s?$/.test(wordAt(words, to)) &&
    /^(?:families|relatives|parents|wives|widows|homes|houses|lawyers|names|lives)$/.test(
      wordAt(words, to + 1),
    )
  );
}
