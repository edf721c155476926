/** Numbers that measure or divide what is no loss of a conflict: distances and amounts, rates, populations, all that there are. */
import { MEASURES, nounClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import { timesFired } from './times-fired.ts';
import { setOf, type Words, wordAt } from './words.ts';

const BEFORE_MEASURE = setOf(
  'more additional full long consecutive straight whole nautical further good local',
);

/** "20 state troopers", "25 barrel bombs", "400 foot soldiers": no measure before what is counted. */
const ATTRIBUTIVE = setOf('state group party nation country barrel front side foot');

/** "40 kilometres", "three full days": a unit of measure stands behind the number. */
export function isMeasure(words: Words, to: number): boolean {
  let at = to;
  while (at < to + 2 && (BEFORE_MEASURE.has(wordAt(words, at)) || wordAt(words, at) === 'of')) at += 1;
  const word = wordAt(words, at);
  if (!MEASURES.has(word)) return false;
  if (word === 'times' && at === to && timesFired(words, to)) return false;
  // "12 cases of enforced disappearance"
  if (/^cases?$/.test(word) && wordAt(words, at + 1) === 'of') return false;
  if (ATTRIBUTIVE.has(word) && nounClasses(words.tokens[at + 1]?.text ?? '').length > 0) return false;
  // tonnes of ammunition, and words that also name things counted
  return !(wordAt(words, at + 1) === 'of' && /^(?:tons?|tonnes?|kilograms?|kilos?|kg|groups?)$/.test(word));
}

const POPULATION = [
  ['population', 'of'],
  ['home', 'to'],
  ['inhabited', 'by'],
  ['inhabitants', ':'],
  ['populated', 'by'],
  ['house', 'to'],
];

const DWELT = setOf(
  'survey poll sample city town village district province country nation region community area valley',
);

/** "a population of 4,000", "home to 300", "a town of 12,000". */
export function isPopulation(words: Words, from: number): boolean {
  const [a, b] = [wordAt(words, from - 2), wordAt(words, from - 1)];
  if (POPULATION.some(([x, y]) => x === a && y === b)) return true;
  return b === 'of' && DWELT.has(a);
}

/** "1,300 square km (500 square miles)", "175-square-km (67 sq miles)": the same again. */
export function isConverted(words: Words, from: number): boolean {
  return (
    wordAt(words, from - 1) === '(' &&
    /(?:^|-)(?:km|kms|kilomet(?:re|er)s?|miles?|acres|hectares)$/.test(
      wordAt(words, wordAt(words, from - 2) === 'square' ? from - 3 : from - 2),
    )
  );
}

/** "one in three residents", "8 in 10 people" */
export function isRatio(words: Words, core: number): boolean {
  const part = wordAt(words, core - 1) === 'in' ? readNumber(words, core - 2) : null;
  const people = (at: number) => nounClasses(words.tokens[at]?.text ?? '').includes('person');
  if (part && part.to === core - 1 && people(readNumber(words, core)?.to ?? core)) return true;
  const whole = wordAt(words, core + 1) === 'in' ? readNumber(words, core + 2) : null;
  if (whole && people(whole.to)) return true;
  return wordAt(words, core - 1) === 'in' && /^(?:1|one)$/.test(wordAt(words, core - 2));
}

/** "the number of Kelmar's 407 districts": all that there are. */
export function isWhole(words: Words, from: number): boolean {
  if (!/^(?:'s|the|all|its|their)$/.test(wordAt(words, from - 1))) return false;
  for (let at = from - 2; at >= from - 6; at--)
    if (wordAt(words, at) === 'of') return /^(?:number|share|proportion|one)$/.test(wordAt(words, at - 1));
  return false;
}
