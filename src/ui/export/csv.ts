/** A reading as a table for a spreadsheet: CSV (RFC 4180), a figure or a quote a row. */
import type { Figure, Reading, Span } from '../../reading/reading.ts';
import type { StoryCard } from '../../stories/card.ts';
import { type Explanation, explain, isQuote } from '../explain.ts';

const COLUMNS = [
  'type',
  'words',
  'start',
  'end',
  'kind',
  'min',
  'max',
  'vague',
  'of',
  'status',
  'speaker',
  'party',
  'flags',
  'reasons',
  'sources',
] as const;

/** Spreadsheets show a file without this mark in the wrong letters. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The reading as CSV, in the order of the text. `start` and `end` are UTF-16 code units into the article's text, end exclusive; a bound
 * that a figure does not have is empty.
 */
export function toCsv(reading: Reading, card: StoryCard | null): string {
  const found = [
    ...reading.figures.map(({ id, span }) => ({ id, span })),
    ...reading.attributions
      .filter(isQuote)
      .flatMap(({ id, content: [span] }) => (span ? [{ id, span }] : [])),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const rows = found.flatMap(({ id, span }) => {
    const told = explain(reading, card, id);
    return told ? [row(reading, told, span)] : [];
  });
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function row(reading: Reading, told: Explanation, span: Span): (string | number)[] {
  const figure: Partial<Figure> = reading.figures.find(({ id }) => id === told.id) ?? {};
  return [
    told.type,
    reading.article.text.slice(...span).replace(/\s+/g, ' '),
    ...span,
    figure.kind ?? '',
    figure.min ?? '',
    figure.max ?? '',
    figure.vague === undefined ? '' : String(figure.vague),
    figure.of ?? '',
    told.status ?? '',
    told.who ?? '',
    told.party?.name ?? '',
    (figure.flags ?? []).join(' '),
    told.reasons.map(({ text }) => text).join(' '),
    [...new Set(told.reasons.flatMap(({ citations }) => citations.map(({ url }) => url)))].join(' '),
  ];
}

/**
 * One cell. Words that a spreadsheet would run as a formula get an apostrophe before them: a page's text is not ours
 * (OWASP, "CSV Injection").
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
