import type { Span } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import { HAS_WORD } from '../text/latin.ts';
import { type Draft, joined } from './draft.ts';

/**
 * A copy of a draft with spans in order, in range, joined where they overlap; what lies in the source is taken from
 * the cue, what lies in either from the content, and white space at the edges and pieces of content without a word go. undefined when no content is left.
 */
export function tidied(document: TextDocument, draft: Draft): Draft | undefined {
  const { text } = document;
  const source = trimmed(text, joined(draft.source));
  const cue = trimmed(text, without(joined(draft.cue), source));
  const content = trimmed(text, without(joined(draft.content), joined([...source, ...cue]))).filter(
    ([start, end]) => HAS_WORD.test(text.slice(start, end)),
  );
  if (content.length === 0) return undefined;
  return { ...draft, source, cue, content };
}

/** The parts of `spans` that lie in none of `holes`; both in order and without overlap. */
function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]) => {
    const parts: Span[] = [];
    let at = start;
    for (const [from, to] of holes) {
      if (to <= at || from >= end) continue;
      if (from > at) parts.push([at, from]);
      at = to;
    }
    if (at < end) parts.push([at, end]);
    return parts;
  });
}

function trimmed(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]) => {
    const part = text.slice(Math.max(0, start), Math.max(0, end));
    const from = Math.max(0, start) + (part.length - part.trimStart().length);
    const to = from + part.trim().length;
    return from < to ? [[from, to] satisfies Span] : [];
  });
}
