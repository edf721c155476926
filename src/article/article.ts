/** An article as found on a page: its text and the way back from each character to its place in the DOM. */

/** One piece of the article's text that stands alone: a headline, a paragraph, a list item, the hour of a live blog's post. */
export interface Block {
  kind: 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'quote' | 'item' | 'time';
  /** Offsets into `text`, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

export interface Article {
  url?: string;
  title?: string;
  outlet?: string;
  /** Names of those who wrote it, "A, B". */
  author?: string;
  /** ISO 8601 as the page states it, when it can be read as a date. */
  published?: string;
  /** ISO 8601; when the page says that it was changed. */
  modified?: string;
  /** BCP 47, as the page states it. */
  language?: string;
  /** Blocks joined by blank lines ("\n\n"); the headline first when the page shows one. */
  text: string;
  blocks: Block[];
}

/** The way back. */
export interface ArticleMap {
  article: Article;
  /**
   * Live ranges that show `text.slice(start, end)`, in document order: one for each run of one text node. Empty where the nodes are gone.
   * Offsets outside the text are cut to it.
   */
  rangesOf(start: number, end: number): Range[];
  /** The text nodes that hold the article's words, in document order; also those that have left the page since. */
  nodes(): Iterable<Text>;
  /** The offset of a place in the DOM, or null when it is not in the article (binary search over what was mapped). */
  offsetOf(node: Node, offset: number): number | null;
}
