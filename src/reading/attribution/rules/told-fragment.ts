/**
 * `The road was lost, Roe said. The guild was “forced to leave it”.`: words in marks amid a sentence that no verb reports, right behind one in
 * which somebody speaks, show that it goes on with what he says. Terms and names in marks are nobody's.
 */
import type { Span } from '../../reading.ts';
import type { Quoted, TextDocument } from '../../text/document.ts';
import { CAPITAL, SMALL, WORD } from '../../text/latin.ts';
import { sentenceIndexAt, tokenIndexAt } from '../../text/lookup.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Draft, endOf, type Rule, uncovered } from '../draft.ts';
import { makeLedger } from '../ledger.ts';
import { SCORES } from '../scores.ts';
import { isCalledSo, isNameOnly } from '../speech.ts';
import { speaks } from './second-half.ts';

const ARTICLES = wordSet('the a an this that these those his her its their our my');

export const toldFragment: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const free = uncovered(quoted[index] ?? [], own);
  if (free.length === 0 || own.length === 0) return own;
  const ledger = makeLedger(document, own);
  for (const passage of free) {
    const number = sentenceIndexAt(document, passage.outer[0]);
    const sentence = document.sentences[number];
    if (!sentence || !passage.closed || passage.outer[0] === sentence.start) continue;
    // where one of the words is only a name or a term, so may the others be
    const marked = free.filter(({ outer }) => outer[0] >= sentence.start && outer[1] <= sentence.end);
    if (passage.outer[1] > sentence.end || marked.some((one) => isTerm(document, one))) continue;
    if (ledger.near(number).length > 0 || !isTold(document, [...ledger.near(number - 1)])) continue;
    const content: Span[] = [[sentence.start, sentence.end]];
    ledger.insert({ source: [], cue: [], content, score: SCORES.afterIndirect });
  }
  return ledger.drafts();
};

/** Whether the last act of a sentence is one of speech. */
function isTold(document: TextDocument, near: Draft[]): boolean {
  const last = near.sort((a, b) => endOf(a) - endOf(b)).at(-1);
  return last !== undefined && speaks(document, last);
}

/** A name, what something is called, or what stands before a noun: `the “grinder” front`. */
function isTerm(document: TextDocument, passage: Quoted): boolean {
  const inner = document.text.slice(...passage.inner);
  if (isNameOnly(document, passage) || isCalledSo(document, passage)) return true;
  if (CAPITAL.test(inner) && !/\s/.test(inner)) return true;
  const text = (index: number) => document.tokens[index]?.text.toLowerCase() ?? '';
  const before = text(tokenIndexAt(document, passage.outer[0]) - 1);
  const next = text(tokenIndexAt(document, passage.outer[1]));
  return (ARTICLES.has(before) || /^['’]s$/.test(before)) && WORD.test(next) && SMALL.test(next);
}
