/** `X went on:` and, in a paragraph of its own, the quote that the colon announces; `X said,` with the words in no marks. */
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
  const { tokens } = document;
  const mark = sentence && tokens[sentence.tokens[1] - 1]?.text;
  const paragraph = document.paragraphs[index];
  if (!sentence || !paragraph || !(mark === ':' || mark === ',')) return own;
  const whole = isAllQuote(document, index, passages) ? passages.map(({ outer }) => outer) : undefined;
  const plain = passages.length === 0 && (quoted[index] ?? []).length === 0 && own.length === 0;
  if (!(whole && passages.length > 0 ? mark === ':' : plain)) return own;
  const [from, to] = sentence.tokens;
  for (let at = to - 2; at >= from; at--) {
    const wentOn = /^(?:went|goes|go)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'on';
    if (!(wentOn || reportingVerb(tokens[at]?.text ?? '')?.spoken)) continue;
    // "said," with nothing behind it
    if (plain && at !== to - (wentOn ? 3 : 2)) continue;
    const subject = subjectBefore(tokens, at, from);
    if (!subject) continue;
    return [
      ...own,
      {
        source: [spanOf(tokens, subject)],
        cue: [spanOf(tokens, [at, at + (wentOn ? 2 : 1)])],
        content: plain ? [[paragraph.start, paragraph.end]] : (whole ?? []),
        score: SCORES.leadIn,
      },
    ];
  }
  return own;
};
