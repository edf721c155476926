/** `"..." — Name`, `"..." – Name, title`: a passage and, after a dash, nothing but who said it. */
import type { Span } from '../../reading.ts';
import type { Paragraph, TextDocument } from '../../text/document.ts';
import { tokensIn } from '../../text/lookup.ts';
import { type Rule, uncovered } from '../draft.ts';
import { SCORES } from '../scores.ts';
import { isAllQuote } from '../speech.ts';
import { isNameLine } from './name-line.ts';

const DASH = /^(?:[-–—―]|--+)$/;

/** The signature after `from`, when the rest of the paragraph is a dash and a name. */
export function signatureAfter(
  document: TextDocument,
  paragraph: Paragraph,
  from: number,
): { cue: Span; source: Span } | undefined {
  const rest = tokensIn(document, from, paragraph.end);
  if (rest[0] && /^[.,]$/.test(rest[0].text)) rest.shift();
  const dash = rest.shift();
  if (rest.at(-1)?.text === '.') rest.pop();
  const [first, last] = [rest[0], rest.at(-1)];
  if (!dash || !DASH.test(dash.text) || !first || !last || !isNameLine(rest)) return undefined;
  return { cue: [dash.start, dash.end], source: [first.start, last.end] };
}

export const dash: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const paragraph = document.paragraphs[index];
  const passages = quoted[index] ?? [];
  const [first, last] = [passages[0], passages.at(-1)];
  if (!paragraph || !first || !last?.closed || first.outer[0] !== paragraph.start) return own;
  const next = document.paragraphs[index + 1];
  // The signature may have a line of its own.
  const signature =
    signatureAfter(document, paragraph, last.outer[1]) ??
    (next && isAllQuote(document, index, passages) ? signatureAfter(document, next, next.start) : undefined);
  const content = signature && uncovered(passages, own);
  if (!signature || !content || content.length === 0) return own;
  return [
    ...own,
    {
      source: [signature.source],
      cue: [signature.cue],
      content: content.map(({ outer }) => outer),
      score: SCORES.dash,
    },
  ];
};
