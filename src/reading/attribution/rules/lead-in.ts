/** `X went on:`, `The statement reads` and, in a paragraph of its own, the quote that they announce; `X said,` with the words in no marks. */

import type { Token } from '../../text/document.ts';
import { WORD } from '../../text/latin.ts';
import { afterAdjuncts } from '../adjuncts.ts';
import type { Rule } from '../draft.ts';
import { uncovered } from '../draft.ts';
import { subjectBefore } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { isAllQuote } from '../speech.ts';
import { reportingVerb } from '../verbs.ts';
import { afterListener } from './nameless.ts';
import { spanOf } from './reporting-verb.ts';

export const leadIn: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const [before, paragraph] = [document.paragraphs[index - 1], document.paragraphs[index]];
  const sentence = before && document.sentences[before.sentences[1] - 1];
  if (!sentence || !paragraph) return own;
  const { tokens } = document;
  const [from, to] = sentence.tokens;
  const mark = tokens[to - 1]?.text ?? '';
  const isBare = WORD.test(mark);
  if (!isBare && !/^[:;,]$/.test(mark)) return own;
  const all = quoted[index] ?? [];
  const passages = uncovered(all, own);
  const plain = all.length === 0 && own.length === 0;
  if (plain ? !/^[:,]$/.test(mark) : !isAllQuote(document, index, passages)) return own;
  const last = isBare ? to - 1 : to - 2;
  for (let at = last; at >= from; at--) {
    const wentOn = /^(?:went|goes|go)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'on';
    const word = tokens[at]?.text ?? '';
    // a document reads; of people it may be anything
    if (!(wentOn || reportingVerb(word)?.spoken || (at === last && /^reads?$/.test(word)))) continue;
    // "said," with nothing behind it
    if (plain && at !== to - (wentOn ? 3 : 2)) continue;
    // without a colon, no more than to whom, when and where: "told the paper on Monday"
    if (mark !== ':' && !wentOn && !isLeftOpen(tokens, at, last + 1)) return own;
    const subject = subjectBefore(tokens, at, from);
    if (!subject) continue;
    return [
      ...own,
      {
        source: [spanOf(tokens, subject)],
        cue: [spanOf(tokens, [at, at + (wentOn ? 2 : 1)])],
        content: plain ? [[paragraph.start, paragraph.end]] : passages.map(({ outer }) => outer),
        score: SCORES.leadIn,
      },
    ];
  }
  return own;
};

/** Whether nothing stands between a verb and the end but to whom, when and how it was said. */
function isLeftOpen(tokens: readonly Token[], verb: number, end: number): boolean {
  const told = reportingVerb(tokens[verb]?.text ?? '')?.lemma === 'tell';
  const listened = told ? afterListener(tokens, verb + 1, end) : verb + 1;
  return listened !== undefined && afterAdjuncts(tokens, listened, end) >= end;
}
