/** A count as a phrase, behind a verb or a noun: "nearly 6,500 dead", "two of their men killed, five hurt", "14". */
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Range } from '../phrases.ts';
import { MORE_THAN_ONE } from './number-words.ts';

const NUMBER = new RegExp(`^(?:${MORE_THAN_ONE}|one|zero|no|none|millions)$`, 'i');
const LEAD = wordSet(
  'about around over under above below nearly almost roughly some more less fewer than least most at up to between as many much only just another well exactly precisely a an the total of few',
);
const STOP =
  /^(?:[.,;:!?…“”"«»()–—-]|but|while|which|who|whom|whose|that|where|after|when|before|since|because|saying|adding|although|though|as)$/i;
const JOINS = /^(?:,|and|plus|or)$/i;
/** Words of loss and of attack: what has them is a toll, and nothing that somebody owns or hands over. */
const TOLL = wordSet(
  'dead killed deaths fatalities casualties wounded injured injuries hurt losses victims missing displaced detained arrested captured bodies corpses coffins graves slain martyred martyrs fallen killings executions murders names prisoners homeless amputations sorties attacks strikes raids airstrikes clashes shellings incidents',
);
/** Tokens before the number at most. */
const LEADS = 6;

export interface CountPhrase {
  range: Range;
  /** Nothing but the number. */
  bare: boolean;
  /** It is a toll: its words tell of harm. */
  toll: boolean;
}

/**
 * The count that begins at `at`, with those that are listed behind it.
 * @param limit index that it may not reach
 */
export function countAt(tokens: readonly Token[], at: number, limit: number): CountPhrase | undefined {
  const first = oneCount(tokens, at, limit);
  if (first === undefined) return undefined;
  let end = first.end;
  for (let next = listed(tokens, end, limit); next; next = listed(tokens, end, limit)) end = next;
  return {
    range: [at, end],
    bare: end === first.number + 1,
    toll: isToll(tokens.slice(first.number + 1, end)),
  };
}

/** What is given "to the displaced" is none of them. */
function isToll(rest: readonly Token[]): boolean {
  const to = rest.findIndex(({ text }) => text === 'to');
  return (to < 0 ? rest : rest.slice(0, to)).some(({ text }) => TOLL.has(text.toLowerCase()));
}

function oneCount(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { number: number; end: number } | undefined {
  let number = at;
  while (number < limit && number - at < LEADS && LEAD.has(tokens[number]?.text.toLowerCase() ?? ''))
    number++;
  if (number >= limit || !NUMBER.test(tokens[number]?.text ?? '')) return undefined;
  let end = number + 1;
  while (end < limit && !STOP.test(tokens[end]?.text ?? '.')) end++;
  return { number, end };
}

/** Where a count ends that a list goes on with behind `end`. */
function listed(tokens: readonly Token[], end: number, limit: number): number | undefined {
  let at = end;
  while (at < limit && at - end < 2 && JOINS.test(tokens[at]?.text ?? '')) at++;
  return at > end ? oneCount(tokens, at, limit)?.end : undefined;
}
