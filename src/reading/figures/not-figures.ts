/**
 * Numbers that count nothing of a conflict: dates and years, times, ages, measures, money, ordinals, names with a number
 * in them, telephone numbers, scores. Judged by what stands around the number, before its noun is looked for.
 */
import { AGE_TAIL, isAge, isAgeLimit } from './ages.ts';
import { isDate, isYear } from './dates.ts';
import { isConverted, isMeasure, isPopulation, isRatio, isWhole } from './measures.ts';
import { isStop } from './noun-phrase.ts';
import { nounClasses, singularClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { endsClause } from './rivals.ts';
import { triggerAt } from './triggers.ts';
import { glued, isCapital, isWord, setOf, type Words, wordAt } from './words.ts';

const CURRENCY = setOf('$ £ € ¥ ₹ ₽ us$ rs rs. pkr inr usd afn eur gbp a$ c$');
/** A name that takes a number after it: "Unit 101", "Resolution 1325", "Highway 1". */
const NUMBERED = setOf(
  'unit battalion brigade corps division regiment company squad squadron group resolution article chapter section room gate highway route flight channel level phase day week no no. number nr page figure table zone sector ward block camp area class type mark version part paragraph clause boeing airbus act law order rule case apollo operation interstate motorway road street avenue point hill checkpoint aged age ages turned turning top channel',
);
const UNIT_NAMES = setOf(
  'corps brigade battalion division regiment army fleet squadron squad company platoon unit group wing command force task',
);
const PARENTS = setOf('father mother parent dad mum mom grandfather grandmother widow widower');
/** "a boy of 15", "a woman of seventy" */
const AGED = setOf(
  'boy girl man woman child baby infant toddler teenager youth lad son daughter brother sister student pupil soldier fighter villager',
);
const NAMED_UNITS = setOf(
  'rifles guards lancers hussars fusiliers dragoons grenadiers rangers highlanders gurkhas',
);
/** Ranks that come in grades. */
const RANKS = setOf(
  'officer private corporal sergeant specialist seaman airman constable lieutenant captain inspector warrant class petty gunner patrolman sgt cpl pvt lt',
);
const CLOCK = setOf("am pm a.m a.m. p.m p.m. o'clock gmt utc hrs ist est et edt bst cet");

export type NotFigure =
  | 'date'
  | 'year'
  | 'time'
  | 'age'
  | 'measure'
  | 'money'
  | 'ordinal'
  | 'name'
  | 'slash'
  | 'population'
  | 'score';

/** Why the number is none of our figures, or null when it may be one. */
export function notFigure(words: Words, quantity: Quantity): NotFigure | null {
  const { core, to } = quantity;
  const [before, after] = [wordAt(words, core - 1), wordAt(words, to)];
  if (isMeasure(words, to) || isRatio(words, core) || isConverted(words, quantity.from)) return 'measure';
  if (isPopulation(words, quantity.from) || isWhole(words, quantity.from)) return 'population';
  // "every one of them", "one by one", "one another"
  if (
    wordAt(words, core) === 'one' &&
    quantity.max === quantity.min &&
    (/^(?:every|each|any|this|no|which|the|by)$/.test(before) || /^(?:another|by|day)$/.test(after))
  )
    return 'name';
  // "the only one of the 34 provinces", "the last one to fall"
  if (
    wordAt(words, core) === 'one' &&
    wordAt(words, core > quantity.from ? quantity.from - 1 : core - 2) === 'the' &&
    /^(?:only|last|first|very|sole)$/.test(before)
  )
    return 'name';
  // "the region, part of Kelmar until 1990": what it is
  if (quantity.form === 'share' && wordAt(words, core) === 'part' && before === ',' && isCapital(words, to))
    return 'name';
  // "had multiple shrapnel wounds": of one man
  if (/^(?:multiple|several|many|numerous)$/.test(wordAt(words, core)) && ownWounds(words, quantity))
    return 'name';
  // "killed nobody but rebels"
  if (quantity.form === 'zero' && after === 'but') return 'name';
  // "one's home"
  if (wordAt(words, core) === 'one' && after === "'s") return 'name';
  // "one in three residents"
  if (wordAt(words, core) === 'one' && after === 'in' && readNumber(words, to + 1)) return 'measure';
  // "one more in a long list of abuses"
  if (wordAt(words, core) === 'one' && after === 'more' && wordAt(words, to + 1) === 'in') return 'name';
  // "seven members of one family"
  if (
    wordAt(words, core) === 'one' &&
    /^(?:of|from)$/.test(before) &&
    /^(?:family|household|village|unit|clan)$/.test(after)
  )
    return 'name';
  // "that one"; but "said that one pilot was missing"
  if (before === 'that' && wordAt(words, core) === 'one' && !nounSoon(words, to)) return 'name';
  // "a father of two", "the mother of four children"
  if (before === 'of' && PARENTS.has(wordAt(words, quantity.from - 2)) && after !== 'of') return 'age';
  if (isAgeLimit(words, quantity)) return 'age';
  if (before === 'of' && AGED.has(wordAt(words, quantity.from - 2)) && endsClause(words, to)) return 'age';
  if (quantity.form !== 'number' && quantity.form !== 'zero') return null;
  if (quantity.digits) {
    if ((before === '/' && glued(words, core - 1)) || (after === '/' && glued(words, to - 1))) return 'slash';
    if (isDate(words, core, to)) return 'date';
    if (isYear(words, quantity)) return 'year';
    if (CURRENCY.has(before)) return 'money';
    if (
      before === '#' ||
      before === '№' ||
      (before === '-' && glued(words, core - 2) && glued(words, core - 1))
    )
      return 'name';
    if ((before === '.' || before === ':') && glued(words, core - 1)) return 'name';
    if (glued(words, core - 1) && isWord(words, core - 1)) return 'name';
    if (before === ',' && glued(words, core - 1) && glued(words, core - 2)) return 'score';
    if (isPhone(words, core, to)) return 'name';
    if (after === '%' || after === '°') return 'measure';
  }
  if (after === '-' && glued(words, to - 1)) return hyphenated(words, to + 1);
  if (isAge(words, core, to)) return 'age';
  // "at five in the afternoon", "at seven this morning"
  if (before === 'at' && isDaytime(words, to)) return 'time';
  if (CLOCK.has(after) && (!glued(words, to - 1) || quantity.digits)) return 'time';
  if (
    NUMBERED.has(before) &&
    wordAt(words, core) !== 'between' &&
    // "up to this point 24 are dead"
    !/^(?:this|that|which|last|past|same|previous|next|one|every|other|single|a)$/.test(
      wordAt(words, core - 2),
    ) &&
    !(
      /^number$/.test(before) &&
      (triggerAt(words, core - 2) !== null ||
        /^(?:who|they|which|we|dead|wounded|injured|missing|displaced|killed|.{3,}s)$/.test(
          wordAt(words, core - 2),
        ))
    ) &&
    (before.startsWith('a') || isCapital(words, core - 1) || quantity.digits) &&
    !nounClasses(words.tokens[to]?.text ?? '').length
  )
    return 'name';
  // "Private 2 Jon Ames": a grade of rank before a name
  if (RANKS.has(before) && quantity.digits && isCapital(words, core - 1) && isCapital(words, to))
    return 'name';
  if (before === '.' && /^(?:no|nr|nos)$/.test(wordAt(words, core - 2))) return 'name';
  // "313 Corps", "Five Brigade": a unit's name
  if (isUnitName(words, to, quantity.digits)) return 'name';
  return null;
}

/** "Corps", "Highland Corps", "Lion Battalion" after a number; "Army soldiers" are counted. */
function isUnitName(words: Words, to: number, digits: boolean): boolean {
  for (let at = to; at < to + 3 && isCapital(words, at); at++) {
    const word = wordAt(words, at);
    // "34 Kelmar Rifles": in capitals, after a name
    if (at > to && digits && NAMED_UNITS.has(word)) return true;
    if (!UNIT_NAMES.has(word)) continue;
    const next = words.tokens[at + 1]?.text ?? '';
    return (word === 'corps' || !word.endsWith('s')) && nounClasses(next).length === 0;
  }
  return false;
}

/** "12-year-old", "5-0", "24-hour"; "1,200-strong" counts. */
function hyphenated(words: Words, at: number): NotFigure | null {
  const next = wordAt(words, at);
  if (next === 'strong' || next === 'member' || next === 'man') return null;
  // "a 70-soldier column"
  if (singularClasses(next).includes('force')) return null;
  // "a 38-drone attack"
  if (singularClasses(next).some((name) => name === 'weapon' || name === 'munition' || name === 'machine'))
    return null;
  if (AGE_TAIL.has(next)) return 'age';
  return /^\d/.test(next) ? 'score' : 'measure';
}

function isDaytime(words: Words, at: number): boolean {
  const day = wordAt(words, at) === 'in' && wordAt(words, at + 1) === 'the' ? at + 2 : at + 1;
  return (
    (day > at + 1 || wordAt(words, at) === 'this') &&
    /^(?:morning|afternoon|evening|night)$/.test(wordAt(words, day))
  );
}

/** Wounds that somebody had are not counted as men. */
function ownWounds(words: Words, { from, to }: Quantity): boolean {
  let at = to;
  while (at < to + 3 && !/^(?:wounds|injuries|burns|fractures)$/.test(wordAt(words, at))) at += 1;
  if (at === to + 3) return false;
  return /^(?:had|has|have|with|suffered|sustained|received|of|to|from|by)$/.test(wordAt(words, from - 1));
}

function isPhone(words: Words, core: number, to: number): boolean {
  const digits = (at: number) => /^\d{2,}$/.test(wordAt(words, at));
  if (wordAt(words, core - 1) === '+') return true;
  const around = [core - 2, to + 1].filter(
    (at) => digits(at) && /^[-–]$/.test(wordAt(words, at < core ? at + 1 : to)),
  );
  return around.length > 1 || /^0\d/.test(wordAt(words, core));
}

/** A noun that may be counted stands at `at` or one word on: "one pilot", "one army helicopter". */
function nounSoon(words: Words, at: number): boolean {
  for (let i = at; i < at + 3 && isWord(words, i) && !isStop(words, i); i++)
    if (singularClasses(words.tokens[i]?.text ?? '').length > 0) return true;
  return false;
}
