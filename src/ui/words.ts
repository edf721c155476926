/**
 * The reader's words for what a reading says. Overlay, popup, options and CLI take them from here, so that one finding
 * is never told in two ways. Pure: values in, sentences out.
 */
import type { Silence } from '../messages.ts';
import type {
  Attribution,
  Figure,
  FigureKind,
  Flag,
  Form,
  KnownBy,
  Route,
  Status,
} from '../reading/reading.ts';
import type { Note } from '../stories/card.ts';

/** What a figure is called by its status. The names and their meaning: the table of statuses in the README. */
export const STATUS_NAMES: Record<Status, string> = {
  verified: 'Independently verified',
  disputed: 'Disputed',
  claimed: 'One side’s claim',
  'third-party': 'A third party’s report',
  unattributed: 'No source given',
};

/** One sentence a status: what it says of the figure, and no more than that. */
export const STATUS_MEANINGS: Record<Status, string> = {
  verified: 'Somebody who is no party to the conflict confirmed this figure.',
  disputed: 'A named source denies this figure, or gives one that does not fit with it.',
  claimed: 'Its only source is a party to the conflict, or speaks for one.',
  'third-party': 'It is attributed to somebody who is no party to the conflict; nobody verified it.',
  unattributed: 'The article does not say whose figure this is.',
};

/** The line that each status is underlined with. */
export const STATUS_LINES: Record<Status, string> = {
  verified: 'solid line',
  disputed: 'wavy line',
  claimed: 'dashed line',
  'third-party': 'dotted line',
  unattributed: 'thin double line',
};

/** What a figure counts, as a label. */
export const KIND_NAMES: Record<FigureKind, string> = {
  killed: 'Killed',
  wounded: 'Wounded',
  casualties: 'Casualties',
  captured: 'Captured',
  surrendered: 'Surrendered',
  displaced: 'Displaced',
  strength: 'Strength',
  equipment: 'Equipment',
  territory: 'Territory',
  strikes: 'Strikes',
  other: 'Other figure',
};

/** One sentence a flag. */
export const FLAG_SENTENCES: Record<Flag, string> = {
  statedUnverified: 'The article says that this could not be independently verified.',
  ownLosses: 'A party speaks of its own losses.',
  anonymous: 'The source is not named.',
  secondHand: 'It came to this article through somebody else.',
  hedged: 'The article itself words it with caution.',
  bound: 'It is a lower or an upper bound, not a count.',
  otherSideSilent: 'The other side has neither confirmed nor denied it.',
  attributionDropped: 'The article states it as fact; the story’s record knows it as one side’s claim.',
  verifiedScope: 'Something about it was verified, but not the number.',
};

/** How the speaker of a quote is known. */
export const KNOWN_SENTENCES: Record<KnownBy, string> = {
  named: 'The article names the speaker.',
  pronoun: 'The article says “he”, “she” or “they”; the name comes from earlier in the text.',
  continued: 'It goes on from the quote before it, with no speaker named again.',
  role: 'The speaker is given by role, not by name.',
  anonymous: 'The speaker is not named.',
};

/** How the words came to the article. */
export const ROUTE_SENTENCES: Record<Route, string> = {
  'told-outlet': 'Said to this outlet.',
  statement: 'From a statement.',
  post: 'From a post online.',
  'via-outlet': 'Taken over from another outlet.',
};

/** How much of the speaker's own wording is kept. */
export const FORM_NAMES: Record<Form, string> = {
  direct: 'Quote',
  mixed: 'Quoted in part',
  indirect: 'In the article’s words',
};

/** What the dossier's record of a quote says about it here. */
export const FINDING_SENTENCES: Record<NonNullable<Attribution['dossier']>['finding'], string> = {
  confirmed: 'The story’s record has this speaker saying these words.',
  misattributed: 'The story’s record gives these words to another speaker.',
  altered: 'The story’s record has these words differently.',
};

/** What somebody found about a claim on record, as the words after their name. */
export const FOUND_WORDS: Record<Note['finding'], string> = {
  denial: 'denies it',
  contradicts: 'found otherwise',
  supports: 'confirms it',
  'could-not-verify': 'could not verify it',
};

/** Why nothing is shown on a page. */
export const SILENCE_SENTENCES: Record<Silence, string> = {
  'not-our-story': 'This article is not about a story that Sourcelight knows.',
  'story-off': 'This article is about a story that you have switched off.',
  'site-off': 'You have switched Sourcelight off for this site.',
  'no-article': 'There is no article on this page.',
  'not-english': 'This article is not in English, the one language that Sourcelight reads.',
  'too-long': 'This page is too long to read.',
};

/** Signs in a figure's words that it already says what is counted. */
const TOLD: Partial<Record<FigureKind, RegExp>> = {
  killed: /\b(?:kill|dead|die|death|fatalit|slain|bod(?:y|ies)|corpse|lives|martyr|execut)/i,
  wounded: /\b(?:wound|injur|hurt|maim)/i,
  captured: /\b(?:captur|captiv|prison|detain|detention|arrest|hostage|POW)/i,
  surrendered: /\b(?:surrender|defect|laid down|lay down|gave up)/i,
  displaced: /\b(?:displac|fle[ed]|evacu|refugee|homeless|uproot)/i,
};

/**
 * A figure in the article's own words, with what is counted where the words leave it out: "40" is "40 killed".
 * @param text the article's text that `figure.span` points into
 * @param most the longest title, in UTF-16 code units
 */
export function figureTitle(figure: Pick<Figure, 'span' | 'kind'>, text: string, most = 120): string {
  const words = excerpt(text, figure.span, most);
  const told = TOLD[figure.kind];
  return told && words && !told.test(words) ? `${words} ${figure.kind}` : words;
}

/** Made when first asked for: a browser takes longer to load a language's formats than for all else that the overlay starts with. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const numbers = late(() => new Intl.NumberFormat('en'));
const inDigits = (count: number): string => numbers().format(count);

/** The numbers of a figure: "40", "30 to 40", "at least 40", "up to 40"; "no exact number" where it has none. */
export function numberWords({ min, max }: Pick<Figure, 'min' | 'max'>): string {
  if (min === null && max === null) return 'no exact number';
  if (min === null) return `up to ${inDigits(max ?? 0)}`;
  if (max === null) return `at least ${inDigits(min)}`;
  return min === max ? inDigits(min) : `${inDigits(min)} to ${inDigits(max)}`;
}

/** "1 figure", "3 figures". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inDigits(count)} ${count === 1 ? one : many}`;
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}

/**
 * The words at a span on one line, cut at a word's end with "…" when longer than `most`.
 * A span outside the text gives what of it lies inside.
 */
export function excerpt(text: string, [start, end]: readonly [number, number], most = 160): string {
  // Enough to fill the excerpt even where spaces run together; a span may be a whole book.
  const reach = Math.min(end, start + most * 4);
  const words = text.slice(start, reach).replace(/\s+/g, ' ').trim();
  if (words.length <= most && reach === end) return words;
  const cut = words.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > most / 2 ? cut.slice(0, space) : cut.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const months = late(() => new Intl.DateTimeFormat('en-GB', MONTH));
const days = late(() => new Intl.DateTimeFormat('en-GB', { ...MONTH, day: 'numeric' }));

/** A day as readers write it, "6 September 2021", or only its month or year where that is all; what is no date as it is. */
export function day(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time) || /^\d{4}$/.test(date)) return date;
  return (/^\d{4}-\d{2}$/.test(date) ? months : days)().format(time);
}
