/** One act of checking that the text reports, as the rules of this room hand it on. */
import type { Span } from '../reading.ts';
import type { Acting } from './agents.ts';
import type { Range } from './clause.ts';
import { spanOf, type Word } from './words.ts';

export interface Check {
  /** The words that say so. */
  span: Span;
  sentence: number;
  words: readonly Word[];
  /** `not-verified`: a disclaimer. `silent`: somebody with a stake has not confirmed. `verified`: somebody independent did. */
  outcome: 'verified' | 'not-verified' | 'silent';
  agent: Acting['agent'];
  /** The party that acts, where one does. */
  party?: string;
  /** Indices of the words that say who acts; empty where nobody is named. */
  actor: Range;
  /** Indices of the words that say what was checked. */
  object: Range;
  /** The object stands before, in the same sentence. */
  relative: boolean;
  /** The word of checking stands before its noun: "unverified reports". */
  attributive: boolean;
  /** What was counted was counted in pictures: they are no other thing that was checked. */
  fromImages: boolean;
  /** Somebody saw or counted it on the spot: what he saw is the verb's own object, nothing further on. */
  byEye: boolean;
  /** Somebody's finding: no report of land held or of forces, no estimate. */
  finding: boolean;
}

/** @returns the check whose words are `range`, or null when it has none. */
export function make(
  sentence: number,
  words: readonly Word[],
  range: Range,
  rest: Pick<Check, 'outcome' | 'agent' | 'object'> & {
    party?: string | undefined;
    actor?: Range;
    relative?: boolean;
    attributive?: boolean;
    fromImages?: boolean;
    byEye?: boolean;
    finding?: boolean;
  },
): Check | null {
  const span = spanOf(words.slice(...range));
  if (!span) return null;
  const { party, ...others } = rest;
  return {
    span,
    sentence,
    words,
    actor: [0, 0],
    relative: false,
    attributive: false,
    fromImages: false,
    byEye: false,
    finding: false,
    ...others,
    ...(party === undefined ? {} : { party }),
  };
}
