/** Whether two sentences can tell of the same event, by the days and places that they name and the span they count over. */
import { DAYS, MONTHS } from '../text/lexicon.ts';
import { SAYING } from './lexicon.ts';
import type { Word } from './words.ts';

/** "May" is oftener the verb. */
const DATES = new Set([...DAYS, ...MONTHS.filter((month) => month !== 'may'), 'yesterday', 'overnight']);
const CUMULATIVE = new Set('since total overall altogether combined'.split(' '));
const PLACE_BEFORE = new Set('in at near on around outside from inside'.split(' '));

/**
 * @param answered the one answers the other in so many words: then a day that only one of them names tells nothing
 * @returns false when the sentences name different days or different places, only one counts over a longer time, or only one is of another attack
 */
export function sameEvent(a: readonly Word[], b: readonly Word[], answered = false): boolean {
  return (
    !apart(a, b, days) &&
    !apart(a, b, places) &&
    cumulative(a) === cumulative(b) &&
    another(a) === another(b) &&
    (answered || elsewhen(a) === elsewhen(b)) &&
    byMishap(a) === byMishap(b)
  );
}

/** "Earlier this week", "last month", "two days ago". */
const elsewhen = (words: readonly Word[]) =>
  words.some(
    ({ text }, i) =>
      (text === 'ago' &&
        !words.slice(Math.max(0, i - 14), i).some((word) => /^(?:where|which|who|whose)$/.test(word.text))) ||
      (/^(?:earlier|last|previous)$/.test(text) &&
        words.slice(i + 1, i + 3).some((word) => /^(?:week|weeks|month|months|year|years)$/.test(word.text))),
  );

/** A mine or an accident is no raid. */
const byMishap = (words: readonly Word[]) =>
  words.some(
    ({ text }, i) =>
      /^(?:mines?|landmines?|accident|crash|earthquake|avalanche|illness)$/.test(text) &&
      !INCIDENT.test(words[i + 1]?.text ?? ''),
  );

/** "Two other attacks", "a separate raid". */
const another = (words: readonly Word[]) =>
  words.some(
    (word, i) =>
      word.text === 'elsewhere' ||
      (/^(?:other|another|separate)$/.test(word.text) &&
        words.slice(i + 1, i + 4).some((one) => INCIDENT.test(one.text))),
  );
const INCIDENT =
  /^(?:attacks?|raids?|ambush(?:es)?|clash(?:es)?|strikes?|incidents?|operations?|battles?|assaults?|bombings?|blasts?)$/;

/** @returns the days and months on which something was; "said on Sunday" is the day of the telling */
export const days = (words: readonly Word[]): string[] =>
  words
    .filter(({ text }, i) => {
      if (!DATES.has(text)) return false;
      const before = words[i - 1]?.text === 'on' ? words[i - 2] : words[i - 1];
      return !SAYING.has(before?.text ?? '');
    })
    .map((word) => word.text);
/** @returns the names after "in", "at", "near" */
export const places = (words: readonly Word[]): string[] =>
  words
    .filter(
      (word, i) =>
        word.capital &&
        PLACE_BEFORE.has(words[i - 1]?.text ?? '') &&
        !DATES.has(word.text) &&
        // "in Oskan air strikes"
        !words.slice(i + 1, i + 3).some((next) => INCIDENT.test(next.text)),
    )
    .map((word) => word.text);

/** Counted over months, not in one fight: "in total", "this year", "in the same period". */
const cumulative = (words: readonly Word[]) =>
  words.some(({ text }, i) => {
    const before = words[i - 1]?.text ?? '';
    if (CUMULATIVE.has(text)) return true;
    if (text === 'year' || text === 'month')
      return /^(?:this|the|past|whole|same|each|every|per|a)$/.test(before);
    return text === 'period' && /^(?:same|that|this|reporting)$/.test(before);
  });

function apart(a: readonly Word[], b: readonly Word[], read: (words: readonly Word[]) => string[]): boolean {
  const [one, two] = [read(a), read(b)];
  return one.length > 0 && two.length > 0 && !one.some((name) => two.includes(name));
}
