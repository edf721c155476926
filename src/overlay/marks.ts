/** From a reading to what is painted: one mark for each figure and each quote, with the live ranges of its words. */
import type { ArticleMap } from '../article/article.ts';
import { createPacer, type Work } from '../article/slices.ts';
import type { Attribution, Reading, Span, Status } from '../reading/reading.ts';
import type { Settings } from '../settings.ts';
import type { StoryCard } from '../stories/card.ts';
import { isQuote, partyOf } from '../ui/explain.ts';
import { quotedWords } from './quoted-words.ts';
import { indexSpans, type SpanIndex } from './spans.ts';

/** What a mark looks like: a figure's line by its status, a quote's tint by its speaker's party (-1: of no party). */
export type Look = { type: 'figure'; status: Status } | { type: 'quote'; party: number };

export interface Mark {
  /** The figure's or attribution's id in the reading. */
  id: string;
  look: Look;
  /** Into the article's text, UTF-16 code units. */
  spans: Span[];
  /** In document order; never empty. */
  ranges: Range[];
  /** The settings ask for it; any other is shown when it is asked for by name, and not else. */
  wanted: boolean;
}

export interface Marks {
  /** In the order of the text. */
  list: Mark[];
  /** Of those that are wanted, as indices into `list`. */
  index: SpanIndex;
  /** Ids whose words are not on the page any more. */
  lost: string[];
}

/** All marks of a reading, to be found in slices: a long one has thousands. */
export function* findMarks(
  reading: Reading,
  card: StoryCard | null,
  map: Pick<ArticleMap, 'rangesOf'>,
  which: Settings['marks'],
): Work<Marks> {
  const isPauseDue = createPacer();
  const list: Mark[] = [];
  const lost: string[] = [];
  const add = (id: string, look: Look, spans: Span[]) => {
    const ranges = spans.flatMap(([start, end]) => map.rangesOf(start, end));
    if (ranges.length > 0) list.push({ id, look, spans, ranges, wanted: isWanted(look, which) });
    else lost.push(id);
  };
  for (const { id, status, span } of reading.figures) {
    if (isPauseDue()) yield;
    add(id, { type: 'figure', status }, [span]);
  }
  const sides = new Map(reading.speakers.map(({ id, party }) => [id, partyOf(party, card)?.order ?? -1]));
  for (const quote of reading.attributions.filter(isQuote)) {
    if (isPauseDue()) yield;
    const party = (quote.speaker === undefined ? undefined : sides.get(quote.speaker)) ?? -1;
    add(quote.id, { type: 'quote', party }, tinted(reading.article.text, quote));
  }
  yield;
  list.sort((a, b) => startOf(a) - startOf(b));
  const spans = list.flatMap(({ look, spans, wanted }, mark) =>
    wanted ? spans.map((span) => ({ mark, span, level: look.type === 'figure' ? 1 : 0 })) : [],
  );
  return { list, index: indexSpans(spans), lost };
}

function isWanted({ type }: Look, which: Settings['marks']): boolean {
  return which === 'figures-and-quotes' || which === `${type}s`;
}

const startOf = ({ spans }: Mark): number => spans[0]?.[0] ?? 0;

/** A mixed quote is tinted where it is in quotation marks: the words around them are the article's own. */
function tinted(text: string, { form, content }: Attribution): Span[] {
  if (form !== 'mixed') return content;
  const words = content.flatMap((span) => quotedWords(text, span));
  return words.length > 0 ? words : content;
}
