/** The interface between the attribution step and the model behind it. */
import type { Span } from '../reading.ts';

/** A paragraph as the tagger wants it: its place in the article matters (headline, first lines). */
export interface TaggerParagraph {
  /** Tokens: [start, end) into the text, and the token's own text. */
  tokens: readonly { start: number; end: number; text: string }[];
  /** Index of the line (paragraph) in the text, counting only lines with something in them. */
  line: number;
}

/** One attribution as the model links it: all spans are UTF-16 offsets into the text, end exclusive, in order. */
export interface TaggedAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** Token that anchors the cue, as an offset span. */
  anchor: Span;
  /** How sure: the probability of the cue anchor, times how likely content and source are right (create-tagger.ts). 0 to 1. */
  score: number;
}

export interface Tagger {
  /** Which arithmetic is in use: WebAssembly SIMD, or the same in plain JavaScript. */
  readonly path: 'wasm' | 'js';
  /**
   * Attributions of each paragraph, best first, those that collide with a better one (shared cue, or more than half of
   * a content) already dropped. `threshold` is the lowest score wanted (0 to 1). All at once is quicker than one by one.
   */
  tag(paragraphs: readonly TaggerParagraph[], threshold: number): TaggedAttribution[][];
}
