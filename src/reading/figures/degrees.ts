/** Words of degree and the losses that they are of: "heavy casualties", "losses were light". */
import { BE, HAVE } from './closed-words.ts';
import { nounClasses } from './nouns.ts';
import type { Bare } from './quantity.ts';
import { isQuoteMark, setOf, type Words, wordAt } from './words.ts';

/** How heavy losses are. */
export const HEAVY = setOf(
  'double-digit triple-digit heavy heaviest heavier serious severe significant massive huge major big high large considerable substantial enormous mass extensive devastating crippling light minor great terrible appalling unprecedented grave painful costly tremendous colossal staggering horrific catastrophic immense grievous',
);

const LOSSES = /^(?:casualties|losses)$/;
const OF_MONEY =
  /^(?:economic|financial|material|crop|job|trade|data|weight|property|monetary|revenue|business|farm|livestock|livelihood)$/;
const BEHIND = setOf('few low small limited minimal minor negligible');
const DEGREES = setOf(
  'very quite too extremely so rather also certainly clearly really particularly especially again however reportedly even said reported believed thought known to',
);
const TO_LOSSES = 8;

/**
 * "Casualties were heavy", "losses that are heavy", "their losses on the road have been very light": the degree stands behind those
 * it is of. @returns the quantity from the noun at `at` to its adjective, or null
 */
export function readDegreeBehind(words: Words, at: number): Bare | null {
  if (!LOSSES.test(wordAt(words, at)) || OF_MONEY.test(wordAt(words, at - 1))) return null;
  let to = at + 1;
  const isBe = (word: string) => BE.has(word) && word !== "'s";
  while (
    to < at + TO_LOSSES &&
    !isBe(wordAt(words, to)) &&
    !/^(?:[.;:!?()]|and|but|said|)$/.test(wordAt(words, to))
  )
    to += 1;
  if (!BE.has(wordAt(words, to)) && !HAVE.has(wordAt(words, to))) return null;
  while (BE.has(wordAt(words, to)) || DEGREES.has(wordAt(words, to)) || isQuoteMark(wordAt(words, to)))
    to += 1;
  const degree = wordAt(words, to);
  if (!HEAVY.has(degree) && !BEHIND.has(degree)) return null;
  return nounClasses(wordAt(words, to + 1)).length > 0
    ? null
    : { to: to + 1, form: 'heavy', min: null, max: null, digits: false };
}
