/**
 * `KABUL, Sept. 6 (EDA) - Fighters have taken the pass`, `GENEVA — ...`, `RIYADH: ...`: where and when a report was filed is nobody's words,
 * and the place is nobody who says what follows. Takes datelines out of contents and sources.
 */
import type { Span } from '../../reading.ts';
import type { TextDocument } from '../../text/document.ts';
import { latin } from '../../text/latin.ts';
import type { Draft, Findings, Rule } from '../draft.ts';
import { isAcronym, isSpeakerNoun } from '../speaker-nouns.ts';
import { reportingNoun } from '../verbs.ts';
import { NO_SPEAKER, speaksElsewhere } from './name-colon.ts';

/** Capitalised words, a place as datelines have it: "KABUL", "Goma, DR Congo", "Kabul/Geneva", "Kabul [Afghanistan]". */
const PLACE = String.raw`\p{Lu}[\p{L}’'.-]*(?:[ /]\p{Lu}[\p{L}’'.-]*){0,3}(?: \[[^\]\n]{2,30}\])?(?:, \p{Lu}[\p{L}’'. -]{1,30})?`;
const DATE = String.raw`(?:, ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:, \d{4})?)?`;
const AGENCY = String.raw`(?: ?\([^()\n]{2,40}\)| ?\. ?/[^/\n]{2,20}/\.)`;
const DATELINES = [
  // With the agency's name: "KABUL, Sept. 6 (EDA) - ", "DUSHANBE, September 9. /VIA/. ", "(Beirut) – "
  String.raw`^${PLACE}${DATE}${AGENCY}\s*(?:[-–—:]{1,2}\s+)?(?=["“‘\p{Lu}\d])`,
  String.raw`^\(${PLACE}\)\s+[-–—]{1,2}\s+(?=["“‘\p{Lu}\d])`,
  // Without it: a dash, with a space on either side, and a sentence.
  String.raw`^${PLACE}${DATE} (?:[–—]|--?) (?=["“‘\p{Lu}\d])`,
  // A colon only after a place all in capitals, of more letters than an acronym has.
  String.raw`^\p{Lu}{6,}(?:[ /]\p{Lu}{3,})*${DATE}: (?=["“‘\p{Lu}\d])`,
].map((source) => latin(source));
/** A place in small letters and a colon, as Indian papers have it. */
const COLON = latin(String.raw`^(\p{Lu}\p{Ll}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2}): (?=[\p{Lu}\d])`);
/** Characters of a paragraph in which a dateline stands. */
const LONGEST = 110;
/** Paragraphs from the article's beginning that may have one; the first is often the headline. */
const PARAGRAPHS = 4;

export const dateline: Rule = (findings, index) => {
  const { document, drafts } = findings;
  const own = drafts[index] ?? [];
  const paragraph = document.paragraphs[index];
  if (!paragraph || own.length === 0) return own;
  const end = paragraph.start + (lengthOf(document, index) || colonLength(findings, index));
  if (end === paragraph.start) return own;
  return own.flatMap((draft) => without(draft, paragraph.start, end));
};

/** Characters of the paragraph's dateline; 0: it has none. */
function lengthOf({ text, paragraphs }: TextDocument, index: number): number {
  const paragraph = paragraphs[index];
  if (!paragraph || index >= PARAGRAPHS) return 0;
  const start = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  const found = DATELINES.map((form) => form.exec(start)?.[0]).find((match) => match !== undefined);
  return found === undefined || isHeadline(text.slice(paragraph.start + found.length, paragraph.end))
    ? 0
    : found.length;
}

/** Characters of "New Delhi: " before a sentence; whoever speaks elsewhere, a body and an office are no places. */
function colonLength(findings: Findings, index: number): number {
  const { document, drafts } = findings;
  const paragraph = document.paragraphs[index];
  if (!paragraph || index >= PARAGRAPHS || index === 0) return 0;
  const found = COLON.exec(
    document.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST)),
  );
  const place = found?.[1];
  if (!found || place === undefined) return 0;
  const rest = document.text.slice(paragraph.start + found[0].length, paragraph.end);
  const speaks =
    place.split(' ').some((word) => isSpeakerNoun(word) || isAcronym(word) || isLabel(word)) ||
    speaksElsewhere({ ...findings, drafts: drafts.with(index, []) }, place);
  return speaks || isHeadline(rest) || rest.split(' ').length < FEWEST_WORDS ? 0 : found[0].length;
}

/** "Claim: ...", "Verdict: ...": what follows, and no place. */
const isLabel = (word: string) => reportingNoun(word) !== undefined || NO_SPEAKER.test(word);

/** Words of a report's first paragraph at the least. */
const FEWEST_WORDS = 14;

/** A headline has no stop: before its dash or colon may stand who speaks. */
const isHeadline = (rest: string) => !/[.!?…]["”’']?\s*$/.test(rest);

/** The draft without what lies in the dateline; none where its source or its cue does. */
function without(draft: Draft, start: number, end: number): Draft[] {
  const inside = (spans: readonly Span[]) => spans.some(([from, to]) => from >= start && to <= end);
  if (inside(draft.source) || inside(draft.cue)) return [];
  const cut = (spans: readonly Span[]) =>
    spans.flatMap(([from, to]): Span[] => (to <= end ? [] : [[Math.max(from, end), to]]));
  const content = cut(draft.content);
  return content.length > 0 ? [{ ...draft, source: cut(draft.source), content }] : [];
}
