/** Which noun or pronoun heads what a check or a denial speaks of. */
import {
  ANAPHORS,
  CIRCUMSTANCES,
  CLAIMS,
  EVENTS,
  kindsOf,
  MEDIA,
  NUMBERS,
  PLURAL_ANAPHORS,
  RELATIVE,
  REPORTS,
} from './lexicon.ts';
import type { Word } from './words.ts';

/** `kind`: a noun of a kind of figure. `nothing`: media, a place, or no noun that stands for a figure. */
export type TopicHead = 'claims' | 'numbers' | 'reports' | 'kind' | 'anaphor' | 'event' | 'nothing';

/** "Losses in the district": a place, not what is counted. */
export const onlyWhere = (object: readonly Word[], at: number) =>
  object
    .slice(Math.max(0, at - 3), at)
    .some(
      (word, i, all) =>
        /^(?:in|at|near|around|across|inside|outside|from|to)$/.test(word.text) &&
        all.slice(i + 1).every((one) => /^(?:the|a|an|this|that|its|their|\w+ern|central)$/.test(one.text)),
    );

const WHEN =
  /^(?:the|that|this|last|a|within|hours|minutes|days|shortly|later|soon|again|too|also|yesterday|today|\w+day)$/;
const AFTER_PRONOUN = /^(?:of|in|on|at|as|or|and|for|with|from|to|yet|by|since|so|either|because|\w+ly)$/;
/** Of "any of its men" the men are the noun; "all of this" stands for itself. */
export function standsAlone({ text }: Word, object: readonly Word[], at: number): boolean {
  const next = object[at + 1];
  if (next === undefined) return true;
  if (next.text === 'of' && /^(?:any|all|either|both)$/.test(text))
    return object.slice(at + 2, at + 5).some((word) => headOf(word.text) !== null);
  // "Denied it the same evening"
  if (text === 'it' && WHEN.test(next.text)) return true;
  return AFTER_PRONOUN.test(next.text);
}

/** @returns what a word stands for as a head, and whether for several; null where it stands for no figure and for nothing told. */
export function headOf(text: string): [TopicHead, boolean] | null {
  const plural = text.endsWith('s');
  if (MEDIA.has(text) || CIRCUMSTANCES.has(text)) return ['nothing', plural];
  if (CLAIMS.has(text)) return ['claims', plural];
  if (NUMBERS.has(text)) return ['numbers', plural];
  if (REPORTS.has(text)) return ['reports', text === 'reports' || text === 'details' || text === 'rumours'];
  if (kindsOf(text)) return ['kind', true];
  if (EVENTS.has(text)) return ['event', plural];
  if (ANAPHORS.has(text) || RELATIVE.has(text)) return ['anaphor', PLURAL_ANAPHORS.has(text)];
  return null;
}
