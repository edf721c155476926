/** Numbers that are somebody's age or the limit of one: "Karim, 34, said", "a boy of 15", "children under ten". */
import { DATE_MONTHS } from './dates.ts';
import { nounClasses } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { isCapital, setOf, type Words, wordAt } from './words.ts';

/** What stands behind an age: "a 12 year-old". */
export const AGE_TAIL = setOf('year-old years-old month-old day-old week-old');

/** "boys under ten", "men over 60", "children below the age of five" */
export function isAgeLimit(words: Words, { from, to }: Quantity): boolean {
  return (
    /^(?:under|over|above|below)$/.test(wordAt(words, from)) &&
    nounClasses(words.tokens[from - 1]?.text ?? '').includes('person') &&
    nounClasses(words.tokens[to]?.text ?? '').length === 0
  );
}

/** "Karim, 34, said", "aged 34", "34 years old", "in his 30s". */
export function isAge(words: Words, core: number, to: number): boolean {
  const [before, after] = [wordAt(words, core - 1), wordAt(words, to)];
  if (AGE_TAIL.has(after) || before === 'aged' || before === 'age') return true;
  // "three girls, one of them 13"
  if (
    /^(?:them|whom)$/.test(before) &&
    wordAt(words, core - 2) === 'of' &&
    /^(?:one|youngest|eldest|oldest|another)$/.test(wordAt(words, core - 3))
  )
    return true;
  const closing = after === ',' || after === ')' || after === '.';
  return (
    (before === ',' || before === '(') &&
    closing &&
    isCapital(words, core - 2) &&
    wordAt(words, core) !== 'one' &&
    !DATE_MONTHS.has(wordAt(words, core - 2))
  );
}
