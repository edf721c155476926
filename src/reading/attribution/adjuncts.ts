/** When, where and on which channel something was said: the words that may follow a verb of saying before what was said. */
import type { Token } from '../text/document.ts';
import { latin } from '../text/latin.ts';
import { CALENDAR } from '../text/lexicon.ts';

const IN_OUTLET = latin(String.raw`^\p{Lu}|^(?:news|agency|state|television|radio|newspaper|channel|media)$`);

const TIME =
  /^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|midday|noon|day|earlier|later|late|early|last|this|next|ago|before|afterwards|\d{1,4}|st|nd|rd|th)$/i;
const isTime = (word: string) => TIME.test(word) || CALENDAR.has(word.toLowerCase());
const ADVERB = latin(
  String.raw`^(?:also|however|though|too|again|then|further|furthermore|meanwhile|\p{L}{3,}(?<!(?:fami|rep|supp|app|ear|ita|ju|emi|assemb|Ju))ly)$`,
);
const OPENS = /^(?:on|in|at|during|through|via|over|by|to|from|after|before|for)$/i;
/** How a statement or an occasion is called, in an adjunct that opens with a preposition. */
const OCCASION =
  /^(?:statement|statements|tweet|tweets|post|posts|message|interview|interviews|conference|briefing|speech|address|release|letter|video|recording|note|report|email|e-mail|phone|telephone|television|tv|radio|twitter|x|facebook|telegram|whatsapp|instagram|media|website|site|page|account|broadcast|call|thread|communique|communiqué|memo|remarks|comments|press|announcement|bulletin|sermon|reporters|journalists|end|time|weekend|anonymity)$/i;
const ISSUED =
  /^(?:issued|released|published|posted|sent|broadcast|aired|circulated|dated|carried|shared|given|read|made)$/;
const LONGEST = 12;

/**
 * The index of the first token at or after `at` that tells no longer when, where or how it was said.
 * @param limit index after the last token that may be looked at
 */
export function afterAdjuncts(tokens: readonly Token[], at: number, limit: number): number {
  let next = at;
  for (let end = adjunct(tokens, next, limit); end > next; end = adjunct(tokens, next, limit)) next = end;
  return next;
}

function adjunct(tokens: readonly Token[], at: number, limit: number): number {
  const word = tokens[at]?.text ?? '';
  if (at >= limit) return at;
  if (isTime(word) && !/^(?:this|before|\d+)$/i.test(word)) return at + 1;
  if (/^this$/i.test(word) && isTime(tokens[at + 1]?.text ?? '')) return at + 2;
  if (ADVERB.test(word)) return at + 1;
  // "he said as well", "it said in turn"
  if (/^(?:as|in)$/i.test(word) && /^(?:well|turn|addition|passing|part)$/.test(tokens[at + 1]?.text ?? ''))
    return at + 2;
  if (!OPENS.test(word)) return at;
  if (isTime(tokens[at + 1]?.text ?? '')) {
    let to = at + 2;
    while (
      to < limit &&
      (isTime(tokens[to]?.text ?? '') ||
        (tokens[to]?.text === '.' && to + 1 < limit && /^\d/.test(tokens[to + 1]?.text ?? '')))
    )
      to++;
    return to;
  }
  for (let to = at + 1; to < Math.min(limit, at + LONGEST); to++) {
    const text = tokens[to]?.text ?? '';
    if (/^[.,;:!?“”"]$/.test(text) || /^that$/i.test(text)) return at;
    if (OCCASION.test(text) && !OCCASION.test(tokens[to + 1]?.text ?? '')) {
      // "in a statement issued on Friday"
      if (ISSUED.test(tokens[to + 1]?.text ?? '')) return afterAdjuncts(tokens, to + 2, limit);
      return withObject(tokens, to + 1, limit);
    }
  }
  return at;
}

/** "in an interview with Reuters", "in a post on X", "on Reuters television". */
function withObject(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^(?:with|to|on|from|in|at|for|of)$/i.test(tokens[at]?.text ?? '')) return at;
  let to = at + 1;
  if (/^(?:the|an?|its|his|her|their)$/i.test(tokens[to]?.text ?? '')) to++;
  const from = to;
  while (to < limit && IN_OUTLET.test(tokens[to]?.text ?? '')) to++;
  return to > from ? to : at;
}
