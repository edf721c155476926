/** `X went on:` and, in a paragraph of its own, the quote that the colon announces. */
import type { Rule } from '../draft.ts';
import { uncovered } from '../draft.ts';
import { subjectBefore } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { isAllQuote } from '../speech.ts';
import { reportingVerb } from '../verbs.ts';
import { spanOf } from './reporting-verb.ts';

export const leadIn: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const before = document.paragraphs[index - 1];
  const passages = uncovered(quoted[index] ?? [], own);
  const sentence = before && document.sentences[before.sentences[1] - 1];
  if (!sentence || passages.length === 0 || !isAllQuote(document, index, passages)) return own;
  const { tokens } = document;
  const [from, to] = sentence.tokens;
  if (tokens[to - 1]?.text !== ':') return own;
  for (let at = to - 2; at >= from; at--) {
    const wentOn = /^(?:went|goes|go)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'on';
    if (!(wentOn || reportingVerb(tokens[at]?.text ?? '')?.spoken)) continue;
    const subject = subjectBefore(tokens, at, from);
    if (!subject) continue;
    return [
      ...own,
      {
        source: [spanOf(tokens, subject)],
        cue: [spanOf(tokens, [at, at + (wentOn ? 2 : 1)])],
        content: passages.map(({ outer }) => outer),
        score: SCORES.leadIn,
      },
    ];
  }
  return own;
};
