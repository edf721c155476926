/** Counts of those of whom the text has told: "among them were nine children", "all thirteen", "260 more". */
import { BE } from './closed-words.ts';
import type { Item } from './decision.ts';
import { peopleFollow } from './inherit.ts';
import { isQuoteMark, setOf, type Words, wordAt } from './words.ts';

/** "Among them were nine children", "They include nine women and two boys": those of the sentence before. */
export function isAmongThem(words: Words, { quantity: { from }, counted }: Item): boolean {
  if (from > AT_HEAD || !counted.classes.some((name) => name === 'person' || name === 'force')) return false;
  const first = isQuoteMark(wordAt(words, 0)) ? 1 : 0;
  const [a, b] = [wordAt(words, first), wordAt(words, first + 1)];
  const among =
    /^(?:among|amongst|of)$/.test(a) &&
    /^(?:them|these|those)$/.test(b) &&
    (BE.has(wordAt(words, first + 2)) || first + 2 === from);
  const include = /^(?:they|these|those)$/.test(a) && /^(?:include|included|comprise|comprised)$/.test(b);
  return among || include;
}

/** "Of these, 129 were children", "Of them 41 were women": a bare number out of those told of. */
export function ofThese(words: Words, { quantity: { from, form }, counted }: Item): boolean {
  if (counted.head >= 0 || form === 'zero' || form === 'share') return false;
  const end = wordAt(words, from - 1) === ',' ? from - 2 : from - 1;
  return (
    /^(?:them|these|those)$/.test(wordAt(words, end)) && /^(?:of|among|amongst)$/.test(wordAt(words, end - 1))
  );
}

/** A list of those among them may begin so far in. */
const AT_HEAD = 8;

/** "17 of the victims were children" */
export function isOfVictims(words: Words, { quantity, counted }: Item): boolean {
  const [from] = counted.words;
  return (
    quantity.form === 'number' &&
    /^(?:victims|casualties|fatalities|detainees|prisoners|hostages)$/.test(wordAt(words, counted.head)) &&
    wordAt(words, from - 1) === 'of' &&
    peopleFollow(words, counted.to)
  );
}

/** "57 of these people were members of the front": of those of whom the text has told. */
export function isOneOfSame(words: Words, { quantity, counted }: Item): boolean {
  const [from] = counted.words;
  return (
    quantity.form === 'number' &&
    wordAt(words, quantity.to) === 'of' &&
    /^(?:the|these|those|this)$/.test(wordAt(words, from)) &&
    counted.classes.includes('person') &&
    BE.has(wordAt(words, counted.to))
  );
}

/** "surrendered, and also 60 other individuals": more people besides those just counted. */
export function isOther(words: Words, { quantity, counted }: Item): boolean {
  return counted.classes.includes('person') && /^(?:other|more)$/.test(wordAt(words, quantity.to));
}

/** Of small and of round numbers there are many: that one comes again says little. */
export function isRound({ quantity: { min, max, form } }: Item): boolean {
  const value = min ?? max ?? 0;
  return form !== 'number' || value < 5 || (value >= 50 && value % 50 === 0);
}

const DEFINITE = setOf('the these those all both same its their');

/** "the 58", "all thirteen", "those twelve men". */
export function isDefinite(words: Words, { quantity: { from, core, form } }: Item): boolean {
  if (form !== 'number') return false;
  const before = wordAt(words, from - 1);
  return DEFINITE.has(before) || (from < core && wordAt(words, from) === 'all');
}

/** "another 3,000", "260 more", "the other four", "the remaining 12". */
export function isAddition(words: Words, { quantity, counted }: Item): boolean {
  const before = wordAt(words, quantity.from - 1);
  if (/^(?:another|further|additional|other|remaining)$/.test(before)) return true;
  return counted.to > quantity.to && /^(?:more|others)$/.test(wordAt(words, counted.to - 1));
}
