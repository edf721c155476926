/** Numbers that are a day of a month or a year, by what stands around them. */
import { DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS } from '../text/lexicon.ts';
import { nounClasses } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { triggerAt } from './triggers.ts';
import { isCapital, setOf, type Words, wordAt } from './words.ts';

/** Without "may", which is oftener a verb. */
export const DATE_MONTHS = new Set([...MONTHS, ...SHORT_MONTHS].filter((month) => month !== 'may'));
const WEEKDAYS = new Set([...DAYS, ...SHORT_DAYS]);
const BEFORE_YEAR = setOf(
  'in since by during until till from before after early late mid of between circa year spring summer autumn winter fall to the and',
);

/** "September 5", "5-7 September", "Sunday 5": the number is a day of a month. */
export function isDate(words: Words, core: number, to: number): boolean {
  const [before, after] = [wordAt(words, core - 1), wordAt(words, to)];
  const month = (word: string, at: number) =>
    DATE_MONTHS.has(word) || (word === 'may' && isCapital(words, at));
  if (month(before, core - 1) && (before !== 'march' || isCapital(words, core - 1))) return true;
  if (before === '.' && month(wordAt(words, core - 2), core - 2)) return true;
  if (month(after, to) && isCapital(words, to)) return true;
  if (after === 'of' && month(wordAt(words, to + 1), to + 1) && isCapital(words, to + 1)) return true;
  // "Sunday 5", "5-7 September" as a range, "on September 5 and 6"
  if (
    WEEKDAYS.has(before) &&
    /^\d{1,2}$/.test(wordAt(words, core)) &&
    !nounClasses(words.tokens[to]?.text ?? '').length &&
    !/^(?:were|had|have|are|people)$/.test(after) &&
    !countsNamed(words, to, '')
  )
    return true;
  if (
    /^(?:and|to|-|–)$/.test(before) &&
    /^\d{1,2}$/.test(wordAt(words, core)) &&
    month(wordAt(words, core - 3), core - 3) &&
    /^\d{1,2}$/.test(wordAt(words, core - 2))
  )
    return true;
  return (
    /^(?:and|to|-|–)$/.test(after) &&
    /^\d{1,2}$/.test(wordAt(words, to + 1)) &&
    month(wordAt(words, to + 2), to + 2) &&
    isCapital(words, to + 2)
  );
}

/** "in 2021", "the 2021 attacks", "September 11th 2001". */
export function isYear(words: Words, { core, to, from, min }: Quantity): boolean {
  const isYearLike = (text: string) => /^(?:1[6-9]\d\d|20\d\d)$/.test(text);
  if (!isYearLike(wordAt(words, core))) return false;
  if (behindDay(words, core)) return true;
  if (to > core + 1) return isYearLike(wordAt(words, to - 1)) || (min ?? 0) >= 1600;
  if (from < core && wordAt(words, from) !== 'around' && wordAt(words, from) !== 'about') return false;
  const before = wordAt(words, core - 1);
  const after = words.tokens[to]?.text ?? '';
  const classes = nounClasses(after);
  const counts = classes.some((c) => c === 'person' || c === 'force' || c === 'captive' || c === 'displaced');
  if (BEFORE_YEAR.has(before) || DATE_MONTHS.has(before))
    return !(counts && (before === 'of' || before === 'and' || before === 'to'));
  return !(classes.length > 0 && before !== "'s") && !countsNamed(words, to, before);
}

/** "the September 11th 2001 attacks", "August 10, 2005 rebels struck": after a day and its month a year stands, whatever follows. */
function behindDay(words: Words, core: number): boolean {
  let at = core - 1;
  if (wordAt(words, at) === ',') at -= 1;
  if (/^(?:st|nd|rd|th)$/.test(wordAt(words, at))) at -= 1;
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(words, at)) && DATE_MONTHS.has(wordAt(words, at - 1));
}

/** "1600 Kelmaris dead", "1900 Kelmari fighters were killed": no year has a name after it and then a predicate or people. */
function countsNamed(words: Words, to: number, before: string): boolean {
  if (!isCapital(words, to) || before === "'s" || before === 'the') return false;
  for (let at = to + 1; at < to + 4; at++) {
    if (/^(?:were|was|have|had|are)$/.test(wordAt(words, at))) return true;
    const trigger = triggerAt(words, at);
    if (trigger) return trigger.form !== 'noun';
    const classes = nounClasses(words.tokens[at]?.text ?? '');
    if (classes.includes('person') || classes.includes('force')) return true;
    if (!isCapital(words, at)) return false;
  }
  return false;
}
