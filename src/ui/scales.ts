/**
 * A reading's figures side by side: for each thing counted a scale, on it a row for each voice that counts it.
 * Pure: a reading and the story's card in, scales out; side-by-side.tsx draws them.
 */
import type { Figure, FigureKind, Reading, Status } from '../reading/reading.ts';
import type { StoryCard } from '../stories/card.ts';
import { type PartyName, partyOf, voiceOf } from './explain.ts';
import { excerpt, KIND_NAMES, numberWords } from './words.ts';

/** One figure on a scale. */
export interface Mark {
  /** The figure's id. */
  id: string;
  status: Status;
  /** Its ends on the scale; null where it has none ("at least 40" has no upper, "up to 40" no lower). */
  min: number | null;
  max: number | null;
  /** "at least 40". */
  words: string;
}

/** What one voice says of one group. */
export interface Row {
  /** The party, else the speaker, else the article's words for its source; null for nobody. */
  who: string | null;
  party: PartyName | null;
  /** Who or what is counted, where the article or the dossier says so. */
  of: string | null;
  marks: Mark[];
  /** Figures without a number, in the article's words: "dozens". */
  vague: string[];
}

export interface Scale {
  /** "Killed"; "Equipment: vehicles". */
  title: string;
  /** The scale goes from 0 to this. */
  max: number;
  rows: Row[];
}

/** How many rows a scale shows, and how many scales there are at most: a small picture, the list has the rest. */
const ROWS = 8;
const SCALES = 6;

/** Kinds that count people: one scale for all of them. The others count things, and two sorts of things share no scale. */
const PEOPLE: ReadonlySet<FigureKind> = new Set([
  'killed',
  'wounded',
  'casualties',
  'captured',
  'surrendered',
  'displaced',
  'strength',
]);

/**
 * @returns scales in the order in which the article first counts the thing; only those where there is something to compare: two
 *   figures with different numbers or by different voices
 */
export function sideBySide(reading: Reading, card: StoryCard | null): Scale[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of reading.figures) {
    const title = titleOf(figure, reading.article.text);
    if (title === null) continue;
    const group = groups.get(title);
    if (group) group.push(figure);
    else groups.set(title, [figure]);
  }
  const scales: Scale[] = [];
  for (const [title, figures] of groups) {
    const scale = scaleOf(title, figures, reading, card);
    if (scale) scales.push(scale);
    if (scales.length === SCALES) break;
  }
  return scales;
}

function titleOf(figure: Figure, text: string): string | null {
  const { kind, of, span } = figure;
  if (PEOPLE.has(kind)) return KIND_NAMES[kind];
  const thing = lastWord(of) ?? lastWord(text.slice(...span));
  if (thing === null) return null;
  return kind === 'other' ? thing : `${KIND_NAMES[kind]}: ${thing}`;
}

/** The head of a noun phrase stands last: "burnt lorries"; before "of" where there is one: "bodies of fighters". */
function lastWord(phrase: string | undefined): string | null {
  const words = phrase?.split(/\s+(?:of|in|from|that|which|who)\s/, 1)[0]?.match(/\p{L}[\p{L}'’-]*/gu);
  return words?.at(-1)?.toLowerCase() ?? null;
}

function scaleOf(
  title: string,
  figures: readonly Figure[],
  reading: Reading,
  card: StoryCard | null,
): Scale | null {
  const rows = new Map<string, Row>();
  for (const figure of figures) {
    const { name, party } = voiceOf(reading, card, figure);
    const who = party?.name ?? name;
    const of = figure.of === undefined ? null : (partyOf(figure.of, card)?.name ?? figure.of);
    const key = JSON.stringify([party?.id ?? who, of]);
    const row = rows.get(key) ?? { who, party, of, marks: [], vague: [] };
    rows.set(key, row);
    add(row, figure, reading.article.text);
  }
  const all = [...rows.values()].filter((row) => row.marks.length > 0);
  const marks = all.flatMap((row) => row.marks);
  const different = new Set(marks.map((mark) => mark.words));
  if (all.length < 2 && different.size < 2) return null;
  const most = Math.max(...marks.flatMap(({ min, max }) => [min ?? 0, max ?? 0]));
  if (most === 0) return null;
  return { title, max: roundUp(most), rows: all.slice(0, ROWS) };
}

function add(row: Row, figure: Figure, text: string): void {
  const { id, status, min, max } = figure;
  if (min === null && max === null) {
    const words = excerpt(text, figure.span, 40);
    if (!row.vague.includes(words)) row.vague.push(words);
    return;
  }
  const words = numberWords(figure);
  // A voice that repeats itself is one mark; its statuses may differ where only one mention was checked, and then both stand.
  if (row.marks.some((mark) => mark.words === words && mark.status === status)) return;
  row.marks.push({ id, status, min, max, words });
}

/** The next number with one digit that counts (two below 20): 34 is 40, 320 is 400, 12 is 12. */
export function roundUp(value: number): number {
  if (value <= 20) return Math.ceil(value);
  const unit = 10 ** Math.floor(Math.log10(value));
  return Math.ceil(value / unit) * unit;
}
