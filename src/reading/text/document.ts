/**
 * The text as every later step sees it: tokens, paragraphs, sentences and passages in quotation marks.
 * All offsets are UTF-16 code units into `text`, ends exclusive; token and sentence ranges are indices, ends exclusive.
 */
import type { Span } from '../reading.ts';

export interface Token {
  start: number;
  end: number;
  text: string;
}

export interface Paragraph {
  start: number;
  end: number;
  /** Token range [from, to). */
  tokens: [from: number, to: number];
  /** Sentence range [from, to). */
  sentences: [from: number, to: number];
}

export interface Sentence {
  start: number;
  end: number;
  paragraph: number;
  /** Token range [from, to). */
  tokens: [from: number, to: number];
}

/** A passage in quotation marks, within one paragraph. */
export interface Quoted {
  /** With its marks, as far as they are there. */
  outer: Span;
  /** Without its marks. */
  inner: Span;
  paragraph: number;
  /** false: the paragraph ended before a closing mark. */
  closed: boolean;
  /** Curly and angled marks are paired for sure; straight ones by position. */
  style: 'double' | 'single';
}

export interface TextDocument {
  text: string;
  tokens: Token[];
  paragraphs: Paragraph[];
  sentences: Sentence[];
  /** Outermost passages in quotation marks, in order, never overlapping. */
  quoted: Quoted[];
}
