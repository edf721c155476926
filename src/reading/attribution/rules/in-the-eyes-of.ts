/** `To X this is "a siege"`, `For the union, it was "theft"`: words in marks that are X's name for the thing. */

import { latin } from '../../text/latin.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import { type Draft, type Rule, uncovered } from '../draft.ts';
import { SCORES } from '../scores.ts';
import { isTitled } from '../speech.ts';
import { spanOf } from './reporting-verb.ts';

const OPENS_PHRASE = latin(/^(?:the|an?|its?|many|some|most|\p{Lu}.*)$/u);

const TO = /^(?:to|for)$/i;
const THING = /^(?:this|that|it|these|those|they|he|she)$/i;
const IS = /^(?:is|was|are|were|amounts|amounted|remains|remained|looks|looked|seems|seemed)$/i;
/** The one whose eyes it is seen by is named in so many tokens. */
const REACH = 12;

export const inTheEyesOf: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const { tokens } = document;
  const found: Draft[] = [];
  for (const passage of uncovered(quoted[index] ?? [], own)) {
    const sentence = sentenceAt(document, passage.outer[0]);
    if (!sentence || isTitled(document, passage)) continue;
    const [from, to] = sentence.tokens;
    const before = found.at(-1);
    // A second passage of the same sentence goes on with it.
    if (before && (before.source[0]?.[0] ?? 0) >= sentence.start) {
      before.content.push(passage.outer);
      continue;
    }
    if (!TO.test(tokens[from]?.text ?? '')) continue;
    let at = from + 1;
    while (at < Math.min(to, from + REACH) && !THING.test(tokens[at]?.text ?? '')) at++;
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const opening = tokenIndexAt(document, passage.outer[0]);
    if (end - from < 2 || !IS.test(tokens[at + 1]?.text ?? '') || opening <= at + 1 || opening - at > 6)
      continue;
    if (!OPENS_PHRASE.test(tokens[from + 1]?.text ?? '')) continue;
    found.push({
      source: [spanOf(tokens, [from + 1, end])],
      cue: [spanOf(tokens, [from, from + 1])],
      content: [[tokens[at]?.start ?? passage.outer[0], passage.outer[1]]],
      score: SCORES.inTheEyesOf,
    });
  }
  return [...own, ...found];
};
