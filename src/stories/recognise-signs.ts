/** What in an article speaks for a story and what against it: names found in one pass, and when it was written. */
import type { Dossier } from './dossier.ts';
import { isDay } from './fields.ts';
import { anchorNames } from './gate.ts';
import { createMatcher, type Matcher, type NameHit } from './matcher.ts';
import type { RecognisableArticle } from './recognise.ts';

export interface Signs {
  /** Names of the anchors that are there, most mentioned first; spellings of one entry count as one. */
  anchors: string[];
  /** How often anchors are mentioned. */
  mentions: number;
  /** Share of the text that is near an anchor, 0 to 1. */
  coverage: number;
  inHeadline: boolean;
  /** An anchor in the first lines, where news says what it is about. */
  inLead: boolean;
  /** Names of the sides that are there, themselves or by those who speak for them. */
  parties: string[];
  /** How many different parties, people, bodies and places of the dossier are named. */
  entries: number;
  /** Names of other people, bodies and places of the dossier. */
  cast: string[];
  support: string[];
  /** Names that speak for another story, and how often they are mentioned. */
  against: string[];
  others: number;
  when: When;
}

export type When =
  | { kind: 'unknown' }
  | { kind: 'before' }
  | { kind: 'within'; date: string }
  | { kind: 'after'; date: string; years: number }
  | { kind: 'other-years' };

/** What a name means for recognition. `name`: how the reader is told of it. */
interface Meaning {
  name: string;
  anchor: boolean;
  party?: string | undefined;
  role: 'party' | 'cast' | 'support' | 'against';
}

/** How much text around its beginning an anchor speaks for, in UTF-16 code units: about sixty words, a long paragraph of news. */
const PASSAGE = 360;
/** A first paragraph of at most so many UTF-16 code units is taken for the headline where the page gives none. */
const HEADLINE = 160;
/** Headline and first paragraph, in UTF-16 code units. */
const LEAD = 400;
const DAY = 86_400_000;

const matchers = new WeakMap<Dossier, Matcher<Meaning>>();

export function lookFor(article: RecognisableArticle, dossier: Dossier): Signs {
  const matcher = matchers.get(dossier) ?? createMatcher(meanings(dossier));
  matchers.set(dossier, matcher);
  const { text } = article;
  const hits = matcher.find(text);
  const headline = article.title ?? firstLine(text);
  const inHeadline = matcher.find(headline).some(isAnchor);
  const anchors = hits.filter(isAnchor);
  return {
    anchors: namesOf(hits, ({ anchor }) => anchor),
    mentions: anchors.length,
    coverage: coverageOf(anchors, text),
    inHeadline,
    inLead: anchors.some(({ start }) => start < LEAD),
    parties: namesOf(
      hits,
      ({ party }) => party !== undefined,
      ({ party }) => party ?? '',
    ),
    entries: namesOf(hits, ({ role }) => role === 'party' || role === 'cast').length,
    cast: namesOf(hits, ({ role, anchor }) => role === 'cast' && !anchor),
    support: namesOf(hits, ({ role }) => role === 'support'),
    against: namesOf(hits, ({ role }) => role === 'against'),
    others: hits.filter(({ values }) => values.some(({ role }) => role === 'against')).length,
    when: timeOf(article, dossier),
  };
}

const isAnchor = ({ values }: NameHit<Meaning>) => values.some(({ anchor }) => anchor);

function* meanings(dossier: Dossier): Generator<[string, Meaning]> {
  const { parties, people, bodies, places, recognition, period } = dossier;
  const anchors = new Set(anchorNames(dossier).map((name) => name.toLowerCase()));
  const partyName = new Map(parties.map(({ id, name }) => [id, name]));
  const known = new Set<string>();
  function* entry(names: string[], meaning: Omit<Meaning, 'anchor'>): Generator<[string, Meaning]> {
    const plain = { ...meaning, anchor: false };
    const anchored = { ...meaning, anchor: true };
    for (const name of names) {
      known.add(name.toLowerCase());
      yield [name, anchors.has(name.toLowerCase()) ? anchored : plain];
    }
  }
  for (const { name, aliases } of parties)
    yield* entry([name, ...aliases], { name, role: 'party', party: name });
  for (const { name, aliases, party, died } of people) {
    // Who died before the story began is no actor in it: the article may be about them.
    const role = died !== undefined && died < period.from ? 'against' : 'cast';
    yield* entry([name, ...aliases], { name, role, party: party && partyName.get(party) });
  }
  for (const { name, aliases, party } of bodies)
    yield* entry([name, ...aliases], { name, role: 'cast', party: party && partyName.get(party) });
  for (const { name, aliases } of places) yield* entry([name, ...aliases], { name, role: 'cast' });
  for (const name of recognition.anchors)
    if (!known.has(name.toLowerCase())) yield [name, { name, role: 'cast', anchor: true }];
  for (const name of recognition.support) yield [name, { name, role: 'support', anchor: false }];
  for (const name of recognition.against) yield [name, { name, role: 'against', anchor: false }];
}

/** Distinct names of the meanings that count, most mentioned first. */
function namesOf(
  hits: readonly NameHit<Meaning>[],
  counts: (meaning: Meaning) => boolean,
  nameOf: (meaning: Meaning) => string = ({ name }) => name,
): string[] {
  const found = new Map<string, number>();
  for (const name of hits.flatMap(({ values }) => [...new Set(values.filter(counts).map(nameOf))]))
    found.set(name, (found.get(name) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length <= HEADLINE && line.length < text.trim().length ? line : '';
}

/** The share of the text that lies within half a passage of the beginning of an anchor. `anchors` in the text's order. */
function coverageOf(anchors: readonly NameHit<Meaning>[], text: string): number {
  let covered = 0;
  let end = 0;
  for (const { start } of anchors) {
    const from = Math.max(end, start - PASSAGE / 2);
    end = Math.min(text.length, start + PASSAGE / 2);
    covered += Math.max(0, end - from);
  }
  return covered / Math.max(1, text.length);
}

/** The article's own date where it has one; else whether the years in its text lie in the period. */
function timeOf({ published, text }: RecognisableArticle, { period }: Dossier): When {
  const days = published === undefined ? null : daysOf(published);
  if (days) {
    // A day's slack: the date line may be in another time zone.
    if (days.to + DAY < Date.parse(period.from)) return { kind: 'before' };
    const end = period.to === undefined ? Number.POSITIVE_INFINITY : Date.parse(period.to) + DAY;
    const date = days.as;
    return days.from <= end
      ? { kind: 'within', date }
      : { kind: 'after', date, years: (days.from - end) / (365 * DAY) };
  }
  const years = [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d,]|\.\d)/g)].map(([year]) => year);
  if (years.length === 0) return { kind: 'unknown' };
  return years.every((year) => year < period.from.slice(0, 4))
    ? { kind: 'other-years' }
    : { kind: 'unknown' };
}

/** The days that a date may mean, as times in ms: a page may give no more than year and month. */
function daysOf(published: string): { from: number; to: number; as: string } | null {
  const [day, year, month] = /^\s*(\d{4})(?:-(\d{2})(?:-\d{2})?)?/.exec(published) ?? [];
  if (day && isDay(day.trim())) return { from: Date.parse(day), to: Date.parse(day), as: day.trim() };
  if (year && published.trim().length <= 7) {
    const first = Date.UTC(Number(year), month ? Number(month) - 1 : 0);
    const next = month ? Date.UTC(Number(year), Number(month)) : Date.UTC(Number(year) + 1, 0);
    return { from: first, to: next - DAY, as: published.trim() };
  }
  const time = Date.parse(published);
  return Number.isNaN(time) ? null : { from: time, to: time, as: new Date(time).toISOString().slice(0, 10) };
}
