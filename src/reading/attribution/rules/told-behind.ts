/**
 * What goes on behind who says it: `Six raids are documented by the board, one of them at dawn`, `Forty died, said the board: nine women and 31
 * men`. The rest of such a sentence is said too, where it begins with a part of the count; of a source that holds it, it is no part.
 */
import type { TextDocument, Token } from '../../text/document.ts';
import { firstWhere, sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import { once } from '../../text/remember.ts';
import { type Draft, type Rule, type Taken, takenBy } from '../draft.ts';
import { isEndless } from '../ledger.ts';
import type { Range } from '../phrases.ts';
import { countAt } from './count-phrase.ts';
import { spanOf } from './reporting-verb.ts';

/** How far behind the source the rest may begin, in tokens: "by X too,", "by X before,". */
const NEAR = 4;
const PART =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|most|many|all|both|half|none)$/i;
const OPENS_REST = /^(?:when|where|in)$/i;
const ANOTHERS = /^(?:said|says|say|but|while|whereas|although|though|according|told|claimed)$/i;

export const toldBehind: Rule = ({ document, drafts }, index) => {
  const own = drafts[index] ?? [];
  const taken = once(() => takenBy(own));
  return own.map((draft) => withRest(document, draft, taken));
};

/** The draft with the rest of its sentence, where that begins with a part of the count and is no other's. */
function withRest(document: TextDocument, draft: Draft, taken: () => Taken): Draft {
  const [source, cue, last] = [draft.source[0], draft.cue[0], draft.content.at(-1)];
  if (!source || !cue || !last || draft.source.length > 1 || last[1] > Math.min(cue[0], source[0]))
    return draft;
  const { text, tokens } = document;
  const sentence = sentenceAt(document, source[0]);
  if (!sentence || isEndless(sentence)) return draft;
  const first = tokenIndexAt(document, source[0]);
  const tag = Math.max(source[1], cue[1]);
  const behind = firstWhere(tokens.length, (at) => (tokens[at]?.start ?? Infinity) >= tag);
  const cut = cue[0] > source[0] ? behind : cutBy(tokens, first, behind);
  const words = text.slice(...cue);
  const how = cut < behind || isPassive(words) ? 'part' : isAccording(words) ? 'count' : 'list';
  const rest = restBehind(tokens, cut, sentence.tokens[1], how);
  if (!rest) return draft;
  const piece = spanOf(tokens, rest);
  if (taken()(piece, draft)) return draft;
  return {
    ...draft,
    source: cut < behind ? [spanOf(tokens, [first, cut])] : draft.source,
    content: [...draft.content, piece],
  };
}

const isPassive = (cue: string) => /^(?:is|are|was|were|been|has been|have been|had been)\b|\bby$/.test(cue);
const isAccording = (cue: string) => /^(?:according to|as per|per)$/i.test(cue);

/** Where a source ends that a count behind a colon or a comma was taken into. */
function cutBy(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const mark = tokens[at]?.text;
    if (mark === ':' && countAt(tokens, at + 1, to)) return at;
    if (mark === ',' && PART.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === 'of') return at;
  }
  return to;
}

/**
 * @param how what a rest may begin with behind a comma: `part` of the count or its circumstances; the `count` itself ("the dead were, according
 *   to X, nine"), or no more than what is listed with it
 */
function restBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
  how: 'part' | 'count' | 'list',
): Range | undefined {
  let mark = at;
  while (mark < Math.min(to, at + NEAR) && !/^[,:]$/.test(tokens[mark]?.text ?? '')) mark++;
  const from = mark + 1;
  if (!goesOn(tokens, mark, to, how)) return undefined;
  let end = to;
  while (end > from && /^[.!?…]$/.test(tokens[end - 1]?.text ?? '')) end--;
  const rest = tokens.slice(from, end);
  return rest.length > 1 && !rest.some(({ text }) => ANOTHERS.test(text)) ? [from, end] : undefined;
}

function goesOn(tokens: readonly Token[], mark: number, to: number, how: 'part' | 'count' | 'list'): boolean {
  const next = tokens[mark + 1]?.text ?? '';
  const counts = (at: number) => countAt(tokens, at, to) !== undefined;
  if (tokens[mark]?.text === ':') return counts(mark + 1);
  if (tokens[mark]?.text !== ',') return false;
  if (/^(?:with|including|among)$/.test(next)) return how === 'part' || counts(mark + 2);
  const part = PART.test(next) && tokens[mark + 2]?.text === 'of';
  return part || (how === 'part' && OPENS_REST.test(next)) || (how === 'count' && counts(mark + 1));
}
