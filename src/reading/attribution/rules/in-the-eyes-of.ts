/** `To X this is "a siege"`, `For the union, it was "theft"`: words in marks that are X's name for the thing. */

import type { Token } from '../../text/document.ts';
import { CAPITAL, latin } from '../../text/latin.ts';
import { CALENDAR } from '../../text/lexicon.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { secondPhrase } from '../phrases.ts';
import { unspoken } from '../relay.ts';
import { SCORES } from '../scores.ts';
import { headOf, isSpeakerNoun } from '../speaker-nouns.ts';
import { isTitled } from '../speech.ts';
import { spanOf } from './reporting-verb.ts';

const OPENS_PHRASE = latin(String.raw`^(?:the|an?|its?|many|some|most|\p{Lu}.*)$`);

const TO = /^(?:to|for)$/i;
const THING = /^(?:this|that|it|these|those|they|he|she)$/i;
const IS = /^(?:is|was|are|were|amounts|amounted|remains|remained|looks|looked|seems|seemed)$/i;
/** The one whose eyes it is seen by is named in so many tokens. */
const REACH = 12;

/** Words between "is" and the ones in marks. */
const NEAR = 4;

/**
 * Where the thing begins that is spoken of: "this", "it", or, behind somebody who speaks in news, any noun phrase ("To the guild the plan is").
 * @param limit index that it may not reach
 */
function thingAfter(tokens: readonly Token[], from: number, limit: number): number | undefined {
  const reach = Math.min(limit, from + REACH);
  for (let at = from + 1; at < reach; at++) if (THING.test(tokens[at]?.text ?? '')) return at;
  const second = secondPhrase(tokens, from + 1, reach);
  const comma = tokens.slice(from, reach).findIndex(({ text }) => text === ',');
  const at = second ?? (comma < 0 ? undefined : from + comma + 1);
  if (at === undefined) return undefined;
  const head = headOf(tokens.slice(from + 1, at));
  const isSomebody = isSpeakerNoun(head) || (CAPITAL.test(head) && !CALENDAR.has(head.toLowerCase()));
  return isSomebody ? at : undefined;
}

export const inTheEyesOf: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const { tokens } = document;
  const found: Draft[] = [];
  for (const passage of unspoken(document, quoted[index] ?? [], own)) {
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
    if (!OPENS_PHRASE.test(tokens[from + 1]?.text ?? '')) continue;
    const opening = tokenIndexAt(document, passage.outer[0]);
    const at = thingAfter(tokens, from, Math.min(to, opening));
    if (at === undefined) continue;
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    let is = opening - 1;
    while (is > at && !IS.test(tokens[is]?.text ?? '') && opening - is < NEAR) is--;
    if (end - from < 2 || is <= at || !IS.test(tokens[is]?.text ?? '')) continue;
    found.push({
      source: [spanOf(tokens, [from + 1, end])],
      cue: [spanOf(tokens, [from, from + 1])],
      content: [[tokens[at]?.start ?? passage.outer[0], passage.outer[1]]],
      score: SCORES.inTheEyesOf,
    });
  }
  return [...own, ...found];
};
