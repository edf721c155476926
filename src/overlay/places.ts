/** The marks of all articles on a page: each with the article that it is of. */
import type { ArticleMap } from '../article/article.ts';
import type { Work } from '../article/slices.ts';
import type { Reading } from '../reading/reading.ts';
import type { Settings } from '../settings.ts';
import type { StoryCard } from '../stories/card.ts';
import { findMarks, type Mark, type Marks } from './marks.ts';
import { sameMark } from './same-mark.ts';
import { topOf } from './scroll.ts';

/** An article on the page with its reading. */
export interface Shown {
  /** Stays with the article when it is read or found anew. */
  id: number;
  reading: Reading;
  card: StoryCard | null;
  map: ArticleMap;
}

/** The same with the marks of its reading. */
export interface Marked extends Shown {
  marks: Marks;
}

/** A mark, and the article whose mark it is. */
export interface Place {
  mark: Mark;
  of: Marked;
}

/** Looks for an article's marks on the page as it is now. */
export function* withMarks(article: Shown, which: Settings['marks']): Work<Marked> {
  const { id, reading, card, map } = article;
  return { id, reading, card, map, marks: yield* findMarks(reading, card, map, which) };
}

/** All marks, article by article in the order given. */
export function placesOf(articles: readonly Marked[]): Place[] {
  return articles.flatMap((of) => of.marks.list.map((mark) => ({ mark, of })));
}

/** The same mark of the same article, after that was read or found anew; null when there is none. */
export function samePlace({ mark, of }: Place, now: readonly Place[]): Place | null {
  const those = now.filter((place) => place.of.id === of.id);
  const at = sameMark(
    { list: of.marks.list, index: of.marks.list.indexOf(mark), text: of.reading.article.text },
    { list: those.map((place) => place.mark), text: those[0]?.of.reading.article.text ?? '' },
  );
  return at === null ? null : (those[at] ?? null);
}

/** Its words are still on the page. */
export function isLive({ ranges }: Mark): boolean {
  return ranges.some((range) => range.startContainer.isConnected && !range.collapsed);
}

/** None of the article's marks has lost any of its words. */
export function isWhole({ marks }: Marked): boolean {
  return marks.list.every(({ ranges }) => ranges.every(({ collapsed }) => !collapsed));
}

/** Index of the first wanted mark below the window's top, or of the last above its bottom. */
export function nearest(places: readonly Place[], by: 1 | -1): number {
  const wanted = places.filter(({ mark }) => mark.wanted);
  const order = by > 0 ? wanted : wanted.reverse();
  const found = order.find(({ mark: { ranges } }) => {
    const box = topOf(ranges);
    return box !== null && (by > 0 ? box.top >= 0 : box.top <= innerHeight);
  });
  const place = found ?? order[0];
  return place ? places.indexOf(place) : 0;
}
