/** `X went on:`, `The statement reads` and, in a paragraph of its own, the quote that they announce; `X said,` with the words in no marks. */

import { WORD } from '../../text/latin.ts';
import type { Rule } from '../draft.ts';
import { uncovered } from '../draft.ts';
import { subjectBefore } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { isAllQuote } from '../speech.ts';
import { reportingVerb } from '../verbs.ts';
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
  // without a colon the verb itself must be what is left open
  const first = mark === ':' ? from : last;
  for (let at = last; at >= first; at--) {
    const wentOn = /^(?:went|goes|go)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'on';
    const word = tokens[at]?.text ?? '';
    // a document reads; of people it may be anything
    if (!(wentOn || reportingVerb(word)?.spoken || (at === last && /^reads?$/.test(word)))) continue;
    // "said," with nothing behind it
    if (plain && at !== to - (wentOn ? 3 : 2)) continue;
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
