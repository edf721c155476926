/** What in an article speaks for a story and what against it: names found in one pass, how much is said of them, and when. */
import type { Dossier } from './dossier.ts';
import type { NameHit } from './matcher.ts';
import type { RecognisableArticle } from './recognise.ts';
import { type Meaning, matchersOf, type WarSaying } from './recognise-names.ts';
import { timeOf, type When } from './recognise-time.ts';

export interface Signs {
  /** Names of the anchors that are there, most mentioned first; spellings of one entry count as one. */
  anchors: string[];
  /** How often names that are near the story are mentioned, anchors among them. */
  mentions: number;
  /** Share of the text that speaks of the story, 0 to 1: what the article is about, and not what it mentions. */
  focus: number;
  inHeadline: boolean;
  /** A near name in the first lines, where news says what it is about. */
  inLead: boolean;
  /** Names of the sides that are there, themselves or by those who speak for them. */
  parties: string[];
  /** How many different parties, people, bodies and places of the dossier are named. */
  entries: number;
  /** Names of other people, bodies and places of the dossier. */
  cast: string[];
  /** How many of these are near the story. */
  nearCast: number;
  /** What of war the article speaks of, each thing once: first what is said of war alone. */
  conflict: string[];
  /** How much that is, 0 or more, less what is said of sport or of a disaster. */
  war: number;
  /** Names that speak for another story, and how many mentions of them count against it. */
  against: string[];
  others: number;
  when: When;
}

/** A first paragraph of at most so many UTF-16 code units is taken for the headline where the page gives none. */
const HEADLINE = 160;
/** Headline and first two sentences take no more, in UTF-16 code units. */
const LEAD = 400;

/** Cost: linear in the text. */
export function lookFor(article: RecognisableArticle, dossier: Dossier): Signs {
  const { names, war } = matchersOf(dossier);
  const text = withHeadline(article);
  const hits = names.find(text);
  const near = hits.filter(isNear);
  const headline = article.title ?? firstLine(text);
  const anchored = hits.some(isAnchor) && !mayBeAnother(near, hits);
  const against = hits.filter((hit) => has(hit, ({ role }) => role === 'against'));
  // A report on the son tells who his father was: somebody of the past counts only where he is named more than the story.
  const past = against.filter((hit) => has(hit, ({ past }) => past === true));
  return {
    anchors: anchored ? namesOf(hits, ({ anchor }) => anchor) : [],
    mentions: near.length,
    focus: focusOf(
      hits.filter((hit) => has(hit, ({ near, aside }) => near || aside === true)),
      text,
    ),
    inHeadline: names.find(headline).some(isNear),
    inLead: (near[0]?.start ?? Number.POSITIVE_INFINITY) < leadEnd(text),
    parties: namesOf(
      hits,
      ({ party }) => party !== undefined,
      ({ party }) => party ?? '',
    ),
    entries: namesOf(hits, ({ role }) => role === 'party' || role === 'cast').length,
    cast: namesOf(hits, ({ role, anchor }) => role === 'cast' && !anchor),
    nearCast: namesOf(hits, ({ role, anchor, near }) => role === 'cast' && near && !anchor).length,
    ...warOf(war.find(text), hits),
    against: namesOf(hits, ({ role }) => role === 'against'),
    others: against.length - past.length + Math.max(0, past.length - near.length),
    when: timeOf(article.published, text, dossier.period),
  };
}

type Hit = NameHit<Meaning>;

const has = ({ values }: Hit, is: (meaning: Meaning) => boolean) => values.some(is);
const isAnchor = (hit: Hit) => has(hit, ({ anchor }) => anchor);
const isNear = (hit: Hit) => has(hit, ({ near }) => near);

/**
 * The story's only name here may be somebody else's: an abbreviation stands for many things, unless a place is named, and a person
 * has namesakes, unless another side is.
 */
function mayBeAnother(near: readonly Hit[], hits: readonly Hit[]): boolean {
  const placed = hits.some((hit) => has(hit, ({ place }) => place === true));
  if (!placed && near.every((hit) => has(hit, ({ short }) => short === true))) return true;
  const names = new Set(near.flatMap(({ values }) => values.map(({ name }) => name)));
  const sides = new Set(hits.flatMap(({ values }) => values.flatMap(({ party }) => party ?? [])));
  return names.size === 1 && near.every((hit) => has(hit, ({ person }) => person === true)) && sides.size < 2;
}

/** Half a thing for what stands around war, none for the dead of a disaster, and one less for each word of sport. */
function warOf(found: readonly NameHit<WarSaying>[], hits: readonly Hit[]): Pick<Signs, 'conflict' | 'war'> {
  const of = (kind: WarSaying['kind']) => [
    ...new Set(
      found.flatMap(({ values }) => values.filter((said) => said.kind === kind).map(({ thing }) => thing)),
    ),
  ];
  const [fighting, victims, around] = [of('fighting'), of('victims'), of('around')];
  const matters = (matter: Meaning['matter']) => namesOf(hits, (meaning) => meaning.matter === matter).length;
  const hurt = matters('disaster') > 0 ? 0 : victims.length;
  const war = fighting.length + hurt + around.length / 2 - matters('sport');
  return { conflict: [...fighting, ...victims, ...around], war: Math.max(0, war) };
}

/** Distinct names of the meanings that count, most mentioned first. */
function namesOf(
  hits: readonly Hit[],
  counts: (meaning: Meaning) => boolean,
  nameOf: (meaning: Meaning) => string = ({ name }) => name,
): string[] {
  const found = new Map<string, number>();
  for (const name of hits.flatMap(({ values }) => [...new Set(values.filter(counts).map(nameOf))]))
    found.set(name, (found.get(name) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Many pages keep the headline, with the only full name of the place, out of the article's text. */
function withHeadline({ title, text }: RecognisableArticle): string {
  return title === undefined || text.trimStart().startsWith(title.trim()) ? text : `${title}\n\n${text}`;
}

function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length <= HEADLINE && line.length < text.trim().length ? line : '';
}

/** Where the second sentence ends that stands after headline, byline and dateline, which have no full stop. */
function leadEnd(text: string): number {
  const [, second] = text.slice(0, LEAD).matchAll(/[.!?…][”"’')\]]*(?=\s|$)/g);
  return second ? second.index + second[0].length : LEAD;
}

/** Ends of sentences, roughly, and of lines: an abbreviation only makes a sentence shorter than it is. */
const ENDS = /[.!?…][”"’')\]]*\s+|\n+/g;

/**
 * The share of the text in sentences that name the story, each with the next of its line, which goes on about it.
 * `near` in the text's order.
 */
function focusOf(near: readonly Hit[], text: string): number {
  let covered = 0;
  let at = 0;
  let i = 0;
  let goesOn = false;
  const take = (end: number, lineEnds: boolean) => {
    while ((near[i]?.end ?? Number.POSITIVE_INFINITY) <= at) i += 1;
    const named = (near[i]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (named || goesOn) covered += end - at;
    goesOn = named && !lineEnds;
    at = end;
  };
  for (const { index, 0: mark } of text.matchAll(ENDS)) take(index + mark.length, mark.includes('\n'));
  take(text.length, true);
  return covered / Math.max(1, text.length);
}
