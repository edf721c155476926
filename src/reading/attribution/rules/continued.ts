/**
 * Quotes continued over paragraphs without a cue: the paragraph before left its quotation open, or it quotes one
 * speaker and this one is nothing but quote. The continued quote is a draft with empty source and empty cue: the sign
 * by which the step of speakers carries the speaker over.
 */
import type { Span } from '../../reading.ts';
import { latin } from '../../text/latin.ts';
import { type Draft, endOf, type Findings, type Rule, uncovered } from '../draft.ts';
import { formOf } from '../form.ts';
import { SCORES } from '../scores.ts';
import { isAllQuote, looksLikeSpeech } from '../speech.ts';
import { signatureAfter } from './dash.ts';
import { speaks } from './second-half.ts';

/** Paragraphs of quote before the one that says whose they are. */
const MOST_OPEN = 40;

const NAMES = latin(String.raw`\p{Lu}[\p{L}'’-]+`, 'g');

export const continued: Rule = (findings, index) => {
  const { document, quoted } = findings;
  const own = withOpening(findings, index);
  const paragraph = document.paragraphs[index];
  const passages = uncovered(quoted[index] ?? [], own);
  const first = passages[0];
  if (!paragraph || !first || first.outer[0] !== paragraph.start) return own;
  const score = leftOpen(findings, index - 1)
    ? SCORES.leftOpen
    : isAllQuote(document, index, passages) && looksLikeSpeech(document, first)
      ? followsSpeaker(findings, index)
      : undefined;
  if (score === undefined) return own;
  const content = isAllQuote(document, index, passages) ? passages.map(({ outer }) => outer) : [first.outer];
  return [...own, { source: [], cue: [], content, score }];
};

/** A paragraph of nothing but quote that was left open, and nobody's: it is whose the quote is that goes on in this one. */
function withOpening({ document, drafts, quoted }: Findings, index: number): Draft[] {
  const own = drafts[index] ?? [];
  const start = document.paragraphs[index]?.start;
  const opening: Span[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_OPEN); at--) {
    const before = quoted[at] ?? [];
    if (before.at(-1)?.closed !== false || !isAllQuote(document, at, before)) break;
    if (uncovered(before, drafts[at] ?? []).length < before.length) break;
    opening.unshift(...before.map(({ outer }) => outer));
  }
  if (opening.length === 0) return own;
  return own.map((draft) =>
    draft.content[0]?.[0] === start && draft.source.length > 0
      ? { ...draft, content: [...opening, ...draft.content] }
      : draft,
  );
}

/** Whether the last passage of a paragraph is open, and somebody's. */
function leftOpen({ drafts, quoted }: Findings, index: number): boolean {
  const last = quoted[index]?.at(-1);
  return !!last && !last.closed && uncovered([last], drafts[index] ?? []).length === 0;
}

function followsSpeaker({ document, drafts }: Findings, index: number): number | undefined {
  const next = document.paragraphs[index + 1];
  // A name line below has the better right to it.
  if (next && signatureAfter(document, next, next.start)) return undefined;
  const before = (drafts[index - 1] ?? []).filter((draft) => speaks(document, draft));
  const last = before.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
  if (!last) return undefined;
  const quotes = before.filter(({ content }) => formOf(document, content) !== 'indirect');
  if (!oneSource(document.text, quotes.length > 0 ? quotes : before)) return undefined;
  return quotes.length > 0 ? SCORES.continued : SCORES.afterIndirect;
}

const PRONOUN = /^(?:he|she|they|it|who|we|i)$/i;

/** Whether drafts have one source between them, counting pronouns as whoever is named. */
function oneSource(text: string, drafts: readonly Draft[]): boolean {
  const names = drafts
    .map(({ source }) => source.map(([start, end]) => text.slice(start, end)).join(' '))
    .filter((name) => name !== '' && !PRONOUN.test(name));
  return names.every((name) => names[0] !== undefined && related(name, names[0]));
}

/** "Ivo Marek, a miner" and "Marek" share a capitalised word. */
function related(one: string, other: string): boolean {
  const capitalised = (name: string) => name.match(NAMES) ?? [name];
  return one === other || capitalised(one).some((word) => capitalised(other).includes(word));
}
