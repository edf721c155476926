/** Where in the text a check or a denial stands, and how its clause ties it to what it speaks of. */
import type { FigureKind, Span } from '../reading.ts';
import type { Range } from './clause.ts';
import { RELATIVE } from './lexicon.ts';
import type { Word } from './words.ts';

export interface Where {
  /** The words of checking or denying: UTF-16 offsets, end exclusive. */
  span: Span;
  sentence: number;
  /** Those of the sentence, which `object` counts. */
  words: readonly Word[];
  /** Indices of the words that say what was checked or denied. */
  object: Range;
  /** The object stands before, in the same sentence. */
  relative: boolean;
  /** The word of checking stands before its noun: "unverified reports". */
  attributive: boolean;
  /** It is a denial: what is none in it is not what it denies. */
  denies?: true;
  /** It speaks of these kinds, whatever nouns it has. */
  kinds?: ReadonlySet<FigureKind>;
  /** It speaks of what is called so, in singular. */
  group?: string;
}

/** "A claim which could not be verified"; a "That" which is the whole object points back instead. */
export const startsWithRelative = ({ words, object: [from, to] }: Where) => {
  const text = words[to - 1]?.text ?? '';
  return to > from && RELATIVE.has(text) && !(text === 'that' && to - from === 1);
};

/** "Though they could not be verified, ...": what is meant may follow. */
export const subordinate = (where: Where) =>
  /^(?:though|although|while|whilst|if)$/.test(where.words[0]?.text ?? '');
