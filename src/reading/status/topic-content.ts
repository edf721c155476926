/** What a claim is told to say: "the claim of having taken the town", "the reports about the gorges". */

import { groupOf } from './group.ts';
import { CLAIMS, NUMBERS, REPORTS } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { headOf } from './topic-head.ts';
import { EVERYBODY } from './topic-sides.ts';
import type { Word } from './words.ts';

const SPECIFYING = /^(?:of|that|to|about|on|regarding|concerning|over)$/;
const LITTLE =
  /^(?:the|a|an|its|their|his|her|both|either|neither|any|each|all|side|sides|party|parties|group|groups|and|or|by|from|of|made|two|warring|independently|this|that|what|had|has|happened|kinds?|sorts?|type|nature|day|night|days|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** What happened, told by no more than a word. */
const AFFAIR =
  /^(?:fighting|fights?|clash(?:es)?|battles?|war|offensive|assault|incidents?|events?|attacks?|ambush|violence|situation|conflict)$/;

/** @returns whether a claim's content is told after it, rather than only whose it is. */
export function specifies(scene: Scene, object: readonly Word[]): boolean {
  const at = object.findIndex((word) => CLAIMS.has(word.text) || REPORTS.has(word.text));
  if (!SPECIFYING.test(object[at + 1]?.text ?? '')) return false;
  const rest = object.slice(at + 2);
  // "Details of the fighting, the figures above included".
  if (rest.some((word) => NUMBERS.has(word.text) || EVERYBODY.has(word.text))) return false;
  const named = scene.names.find(rest);
  // "The statements of the government and of the front alike": whose they are.
  if (object[at + 1]?.text === 'of' && named.some((one) => one.party !== undefined && one.at[0] <= 2))
    return false;
  return rest.some(
    (word, i) =>
      !LITTLE.test(word.text) &&
      !AFFAIR.test(word.text) &&
      !headOf(word.text) &&
      !named.some((one) => one.at[0] <= i && i < one.at[1]),
  );
}

/** The words after "the claim of", "reports about" that a claim can have too. */
export function saidAbout(object: readonly Word[]): string[] {
  const at = object.findIndex((word) => CLAIMS.has(word.text) || REPORTS.has(word.text));
  return at < 0
    ? []
    : groupOf(
        object
          .slice(at + 2)
          .map(({ text }) => text)
          .join(' '),
      ).filter((text) => text.length > 3);
}
