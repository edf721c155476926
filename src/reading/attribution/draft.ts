/** An attribution in the making: what the model or a rule found, before form, stance and id. */
import type { Span, Stance } from '../reading.ts';
import type { Quoted, TextDocument } from '../text/document.ts';
import { firstWhere } from '../text/lookup.ts';

export interface Draft {
  source: Span[];
  cue: Span[];
  content: Span[];
  score: number;
  /** The draft within whose content this one speaks, where offsets alone do not tell (an inner voice). */
  within?: Draft;
  /** What the act is, where a rule knows it and the cue's verb does not tell ("saw", "offered"). */
  stance?: Stance;
  /** The words are spoken ones though no quotation marks say so (a transcript). */
  verbatim?: boolean;
  /** Nobody's words that go on before, and none goes on with them, though it has no source (a headline's quote). */
  apart?: boolean;
}

/** What a rule sees: the document, and what has been found so far, a list a paragraph (by the cue, or else the content). */
export interface Findings {
  document: TextDocument;
  drafts: Draft[][];
  /** Passages in quotation marks of each paragraph. */
  quoted: Quoted[][];
}

/**
 * A rule returns the drafts of one paragraph as it would have them. It may add and repair; it reads the paragraphs
 * before `paragraph` as they stand after all rules, and those after it not at all.
 */
export type Rule = (findings: Findings, paragraph: number) => Draft[];

/** Where a draft begins in the text. */
export function startOf({ source, cue, content }: Draft): number {
  return Math.min(...[source, cue, content].map((spans) => spans[0]?.[0] ?? Infinity));
}

/** Where a draft ends in the text. */
export function endOf({ source, cue, content }: Draft): number {
  return Math.max(...[source, cue, content].map((spans) => spans.at(-1)?.[1] ?? 0));
}

/** Whether a span of the one list shares a character with a span of the other. */
export function touch(one: readonly Span[], two: readonly Span[]): boolean {
  return one.some(([a, b]) => two.some(([c, d]) => a < d && c < b));
}

/** Whether a draft, other than the one named, has a character of a span in its source, its cue or its content. */
export type Taken = (span: Span, but?: Draft) => boolean;

/** Made once for a list of drafts: a look is a binary search and what lies around it. */
export function takenBy(drafts: readonly Draft[]): Taken {
  const pieces = drafts
    .flatMap((draft) =>
      [...draft.source, ...draft.cue, ...draft.content].map(([start, end]) => ({ start, end, draft })),
    )
    .sort((one, other) => one.start - other.start);
  let farthest = 0;
  const reach = pieces.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ([start, end], but) => {
    let at = firstWhere(pieces.length, (index) => (pieces[index]?.start ?? end) >= end) - 1;
    for (; (reach[at] ?? 0) > start; at--) {
      const piece = pieces[at];
      if (piece && piece.draft !== but && piece.end > start) return true;
    }
    return false;
  };
}

/** Spans in order, those that overlap or touch joined. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** Passages of which less than half lies in the content of some draft. */
export function uncovered<P extends Pick<Quoted, 'inner'>>(
  passages: readonly P[],
  drafts: readonly Draft[],
): P[] {
  const covered = joined(drafts.flatMap(({ content }) => content));
  return passages.filter(({ inner }) => {
    let shared = 0;
    let at = firstWhere(covered.length, (index) => (covered[index]?.[1] ?? 0) > inner[0]);
    for (let span = covered[at]; span && span[0] < inner[1]; span = covered[++at]) {
      shared += Math.min(span[1], inner[1]) - Math.max(span[0], inner[0]);
    }
    return shared * 2 < inner[1] - inner[0];
  });
}
