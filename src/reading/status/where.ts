/** Where in the text a check or a denial stands, and how its clause ties it to what it speaks of. */
import type { FigureKind, Span } from '../reading.ts';
import type { Range } from './clause.ts';
import { RELATIVE } from './lexicon.ts';
import { lastStartingBy, type Word } from './words.ts';

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

/** "A claim which could not be verified"; a "That" which is the whole object, or of which none is, points back instead. */
export const startsWithRelative = ({ words, object: [from, to] }: Where) => {
  const text = words[to - 1]?.text ?? '';
  const whole = text === 'that' && (to - from === 1 || words[to - 2]?.text === 'of');
  return to > from && RELATIVE.has(text) && !whole;
};

/** "Though they could not be verified, ...": what is meant may follow. */
export const subordinate = (where: Where) =>
  /^(?:though|although|while|whilst|if)$/.test(where.words[0]?.text ?? '');

const DETERMINER = /^(?:the|a|an|this|that|these|those|such|its|their|his|her|both|any|some)$/;
/** Words of a noun before its relative pronoun, at most. */
const NOUN_LONG = 6;
/** Words from its pronoun to the check, at most: "which the paper itself could not". */
const PRONOUN_BACK = 5;

/**
 * "Has not commented on these claims, which cannot be verified", "published the toll, which it could not verify": the noun alone, not the
 * clause that it stands in.
 * @returns indices of the noun's words from its determiner to its relative pronoun, which is left out; null where there is none
 */
export function antecedent({ words, span, relative }: Where): Range | null {
  if (!relative) return null;
  let pronoun = lastStartingBy(words, span[0]);
  const least = pronoun - PRONOUN_BACK;
  while (pronoun > least && !RELATIVE.has(words[pronoun]?.text ?? '')) pronoun -= 1;
  if (pronoun <= least) return null;
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - NOUN_LONG); i--)
    if (DETERMINER.test(words[i]?.text ?? '')) return [i, pronoun];
  return null;
}
