/** Finding a mark again in another reading of its article: ids are given anew with each reading. */
import type { Mark } from './marks.ts';

interface Marked {
  list: readonly Mark[];
  /** The article's text, which the marks' spans point into. */
  text: string;
}

/** Index in `now` of the mark that stands on the same words: of several, the one that is as many from the top. Null when there is none. */
export function sameMark(before: Marked & { index: number }, now: Marked): number | null {
  const sought = before.list[before.index];
  if (!sought) return null;
  const key = keyOf(sought, before.text);
  const place = before.list.slice(0, before.index).filter((mark) => keyOf(mark, before.text) === key).length;
  const alike = [...now.list.keys()].filter((index) => {
    const mark = now.list[index];
    return mark && keyOf(mark, now.text) === key;
  });
  return alike[Math.min(place, alike.length - 1)] ?? null;
}

const keyOf = ({ look, spans }: Mark, text: string): string =>
  [look.type, ...spans.map(([start, end]) => text.slice(start, end))].join('\n');
