/** `according to X, "..."`, `"...," according to X`, `in the words of X, "..."`. */
import type { Quoted, TextDocument } from '../../text/document.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import { type Draft, type Rule, uncovered } from '../draft.ts';
import { subjectAfter } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { looksLikeSpeech } from '../speech.ts';
import { spanOf } from './reporting-verb.ts';

export const accordingTo: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const found = uncovered(quoted[index] ?? [], own).flatMap((passage) => read(document, passage) ?? []);
  return [...own, ...found];
};

function read(document: TextDocument, passage: Quoted): Draft | undefined {
  const { tokens } = document;
  const sentence = sentenceAt(document, passage.outer[1] - 1);
  if (!sentence) return undefined;
  const [from, to] = sentence.tokens;
  const opening = tokenIndexAt(document, passage.outer[0]);
  const closing = tokenIndexAt(document, passage.outer[1]);
  const after = /^[,–—-]$/.test(tokens[closing]?.text ?? '') ? closing + 1 : closing;
  // Before the passage it opens the sentence; after it, it follows at once.
  for (const at of [after, from]) {
    const cue = cueAt(document, at);
    if (cue === undefined || at >= to) continue;
    const source = subjectAfter(tokens, cue - 1, at === from ? opening : to);
    if (!source) continue;
    const start = at === from ? source[1] + 1 : from;
    const comma = tokens[source[1]]?.text === ',';
    if (at === from && (!comma || source[1] >= opening)) continue;
    const quoteFirst = looksLikeSpeech(document, passage) || start >= opening;
    const content = quoteFirst && at !== from ? passage.outer : undefined;
    return {
      source: [spanOf(tokens, source)],
      cue: [spanOf(tokens, [at, cue])],
      content: [content ?? [tokens[Math.min(start, opening)]?.start ?? passage.outer[0], passage.outer[1]]],
      score: SCORES.according,
    };
  }
  return undefined;
}

/** The index after "according to" or "in the words of" at `at`. */
function cueAt({ tokens }: TextDocument, at: number): number | undefined {
  const words = tokens.slice(at, at + 4).map(({ text }) => text.toLowerCase());
  if (words[0] === 'according' && words[1] === 'to') return at + 2;
  return words.join(' ') === 'in the words of' ? at + 4 : undefined;
}
