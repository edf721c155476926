/** The articles on a page, what became of having each read, and which of them the reader is at. */
import { countFigures, type FigureCounts } from '../figure-counts.ts';
import { indexInView } from './in-view.ts';
import { type Found, knownBefore } from './look-around.ts';
import type { Outcome } from './outcome.ts';
import type { Shown } from './places.ts';

/** An article on the page, and what became of reading it. */
export interface OnPage extends Found {
  /** Stays with the article as it changes. */
  id: number;
  outcome: Outcome;
}

/**
 * Takes over what is known of the articles that were there before.
 * @param found those that are there now
 * @param newId gives the id of one that was not there before
 * @returns those that are there now in the order of `found`, and those that are gone
 */
export function takeOver(
  found: readonly Found[],
  before: readonly OnPage[],
  newId: () => number,
): { now: OnPage[]; gone: OnPage[] } {
  const gone = [...before];
  const now = found.map((each): OnPage => {
    const was = knownBefore(each, gone);
    if (was) gone.splice(gone.indexOf(was), 1);
    const isAsRead = was?.map.article.text === each.map.article.text;
    const outcome = was?.outcome ?? { phase: 'reading' };
    return {
      ...each,
      id: was?.id ?? newId(),
      outcome: isAsRead && outcome.phase === 'shown' ? { ...outcome, map: each.map } : outcome,
      address: was && isAsRead ? was.address : each.address,
    };
  });
  return { now, gone };
}

/** The article that the reader is at; null where there is none. */
export function articleHere(articles: readonly OnPage[]): OnPage | null {
  const extents = articles.map(
    ({ one }) => one?.element.getBoundingClientRect() ?? { top: 0, bottom: innerHeight },
  );
  return articles[indexInView(extents, innerHeight / 2)] ?? null;
}

/** The one that the reader is at first. */
export function fromHereOn(articles: readonly OnPage[]): OnPage[] {
  const first = articleHere(articles);
  return first ? [first, ...articles.filter((article) => article !== first)] : [];
}

/** Those that there are marks of. */
export function shownOf(articles: readonly OnPage[]): Shown[] {
  return articles.flatMap(({ id, outcome }) => (outcome.phase === 'shown' ? { ...outcome, id } : []));
}

/** What became of an article that may have left the page since: until the page is looked at again, nobody knows what is there instead. */
export function outcomeNow({ outcome, standing }: OnPage): Outcome {
  return outcome.phase === 'shown' && !standing.isThere() ? { phase: 'reading' } : outcome;
}

/** Null where nothing is shown. */
export function countsOf(outcome: Outcome): FigureCounts | null {
  return outcome.phase === 'shown' ? countFigures(outcome.reading) : null;
}
