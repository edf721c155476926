/** When an article was written, against the period of a story. */
import type { Dossier } from './dossier.ts';
import { isDay } from './fields.ts';

export type When =
  | { kind: 'unknown' }
  | { kind: 'before' }
  | { kind: 'within'; date: string }
  | { kind: 'after'; date: string; years: number }
  /** No date, and every year in the text lies before the story. */
  | { kind: 'other-years' };

const DAY = 86_400_000;

/** The article's own date where it has one; else whether the years in its text lie in the period. */
export function timeOf(published: string | undefined, text: string, period: Dossier['period']): When {
  const days = published === undefined ? null : daysOf(published);
  if (!days) return yearsOf(text, period);
  const from = Date.parse(period.from);
  // A day's slack: the date line may be in another time zone. It keeps the article in the running, and speaks for nothing.
  if (days.to < from) return { kind: days.to + DAY < from ? 'before' : 'unknown' };
  const end = period.to === undefined ? Number.POSITIVE_INFINITY : Date.parse(period.to) + DAY;
  const date = days.as;
  return days.from <= end
    ? { kind: 'within', date }
    : { kind: 'after', date, years: (days.from - end) / (365 * DAY) };
}

function yearsOf(text: string, period: Dossier['period']): When {
  const years = [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d,]|\.\d)/g)].map(([year]) => year);
  const first = period.from.slice(0, 4);
  return years.length > 0 && years.every((year) => year < first)
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
