/** How a draft that a rule found joins those that are there already. */
import type { Span } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import { latin } from '../text/latin.ts';
import { tokensIn } from '../text/lookup.ts';
import { type Draft, endOf, startOf, touch } from './draft.ts';
import { passageAt } from './form.ts';
import { reportingVerb } from './verbs.ts';

const IN_NAME = latin(String.raw`^(?:\p{Lu}|the$|an?$|of$|[.’']|s$)`);

/**
 * The drafts with one more. It stays out when one of them has its cue, or more than half of its content without holding the whole
 * of it; those that it shows to be misread go.
 */
export function withDraft(document: TextDocument, own: readonly Draft[], found: Draft): Draft[] {
  const draft = clipped(own, found);
  const kept = own.filter((other) => !misread(document, other, draft));
  for (const [at, other] of kept.entries()) {
    const front = missingFront(other, draft);
    // Beside a quote the words before "X said:" are an indirect report of its own.
    const quotes = passageAt(document.quoted, other.content[0]?.[0] ?? 0) !== undefined;
    if (front && quotes) return [...kept, { ...draft, content: [front] }];
    if (front) return kept.with(at, { ...other, content: [front, ...other.content] });
    if (touch(other.cue, draft.cue) || touch(other.source, draft.cue)) return [...own];
    const within = (spans: readonly Span[], one: Draft) =>
      spans.some(([start, end]) => start <= startOf(one) && endOf(one) <= end);
    if (within(other.content, draft) || within(draft.content, other)) continue;
    if (shared(other.content, draft.content) > 0.5 || touch(other.source, draft.source)) return [...own];
  }
  return [...kept, draft];
}

/**
 * A participle in the subject taken for the verb ("fighters opposed to the army said"), or the subject after the verb taken
 * for what is said ("..., says army").
 */
function misread(document: TextDocument, other: Draft, { source, cue }: Draft): boolean {
  if (other.cue.length === 0) return false;
  const inSource = (spans: readonly Span[]) =>
    spans.every(([a, b]) => source.some(([start, end]) => start <= a && b <= end));
  if (touch(other.cue, cue)) return inSource(other.content) && isBareName(document, source);
  return (
    inSource(other.cue) &&
    !other.cue.some(([a, b]) => tokensIn(document, a, b).some(({ text }) => reportingVerb(text)?.spoken))
  );
}

/** "army chief Marek", "the Front": few words, all capitalised but an article. */
function isBareName(document: TextDocument, source: readonly Span[]): boolean {
  const words = source.flatMap(([start, end]) => tokensIn(document, start, end));
  return words.length <= 5 && words.every(({ text }) => IN_NAME.test(text));
}

/** Somebody who speaks inside another's words says no more than those: the content ends where theirs does. */
function clipped(own: readonly Draft[], draft: Draft): Draft {
  const [source, cue] = [draft.source[0], draft.cue[0]];
  if (!source || !cue) return draft;
  const around = own
    .flatMap(({ content }) => content)
    .find(([start, end]) => start <= Math.min(source[0], cue[0]) && Math.max(source[1], cue[1]) < end);
  if (!around) return draft;
  const content = draft.content.flatMap(([start, end]): Span[] =>
    start < around[1] ? [[Math.max(start, around[0]), Math.min(end, around[1])]] : [],
  );
  return content.length > 0 ? { ...draft, content } : draft;
}

/** The piece before "X said:" in a draft of the same act that has two, where the other has only what follows. */
function missingFront(other: Draft, { source, cue, content }: Draft): Span | undefined {
  const [front, rest] = content;
  if (!front || !rest || front[1] > (source[0]?.[0] ?? 0)) return undefined;
  if (!touch(other.cue, cue) || !touch(other.source, source)) return undefined;
  return other.content.every(([start]) => start >= rest[0] - 1) ? front : undefined;
}

/** Characters in both, over those in the smaller. */
function shared(one: readonly Span[], two: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, [a, b]) => sum + b - a, 0);
  const both = one.reduce(
    (sum, [a, b]) => sum + two.reduce((n, [c, d]) => n + Math.max(0, Math.min(b, d) - Math.max(a, c)), 0),
    0,
  );
  return both / Math.max(1, Math.min(size(one), size(two)));
}
