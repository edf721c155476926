/** Whose claims or numbers a check or a denial speaks of: a side's, either side's, everybody's. */
import { countryOf } from '../speakers/lexicon/countries.ts';
import { CLAIMS, kindsOf, NUMBERS } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { headOf } from './topic-head.ts';
import type { Word } from './words.ts';

/** Words by which a statement speaks of all that was told. */
export const EVERYBODY = new Set([
  'above',
  'throughout',
  'either',
  'both',
  'neither',
  'none',
  'all',
  'any',
  'rival',
  'two',
  'competing',
  'conflicting',
  'sides',
  'alike',
]);

/** "The losses on the jihadist side": that side; null where the text has none of that name; undefined where no side is told so. */
export function sideTold(scene: Scene, object: readonly Word[]): string | null | undefined {
  const at = object.findIndex(
    (word, i) =>
      word.text === 'side' &&
      object[i - 2]?.text === 'the' &&
      /^(?:on|of|from|by)$/.test(object[i - 3]?.text ?? ''),
  );
  const name = object[at - 1];
  if (at < 3 || !name || /^(?:other|opposing|same|opposite)$/.test(name.text)) return undefined;
  if (scene.names.find([name]).some(({ party }) => party !== undefined)) return undefined;
  const stem = name.text.replace(/s$/, '');
  const land = countryOf(name.text);
  return (
    scene.sides.find(
      (one) =>
        one === land ||
        one
          .toLowerCase()
          .split(/\W+/)
          .some((word) => word.replace(/s$/, '') === stem),
    ) ?? null
  );
}

/** "What either the army or the militia says". */
export function eitherOr(object: readonly Word[]): boolean {
  const either = object.findIndex((word) => word.text === 'either');
  return either >= 0 && object.slice(either + 2, either + 6).some((word) => word.text === 'or');
}

/** "Either side's toll", "the claims of both sides"; "the casualties on either side" are counted there, by whomever. */
export function ofSides(object: readonly Word[]): boolean {
  const at = object.findIndex(
    (word, i) =>
      // "The agency and other parties" are whoever has told anything.
      (/^(?:sides?|parties|belligerents)$/.test(word.text) && !isOthers(object, i)) ||
      (word.text === 'party' && /^(?:either|each|neither)$/.test(object[i - 1]?.text ?? '')),
  );
  if (at < 0) return false;
  const counted = object.findIndex((word) => kindsOf(word.text) !== null);
  const told = object.some((word) => CLAIMS.has(word.text) || NUMBERS.has(word.text));
  return counted < 0 || counted > at || told;
}

const isOthers = (object: readonly Word[], i: number) =>
  object[i - 1]?.text === 'other' && object[i - 2]?.text !== 'the' && object[i]?.text.endsWith('s') === true;

/** "Neither claim", "either of the two accounts", "the two statements". */
export function isPair(object: readonly Word[]): boolean {
  const noun = object.findIndex((word) => {
    const heading = headOf(word.text);
    return heading !== null && /^(?:claims|reports|numbers)$/.test(heading[0]);
  });
  if (noun < 0) return false;
  return (
    object
      .slice(Math.max(0, noun - 5), noun)
      .some((word) => /^(?:neither|either|both|two)$/.test(word.text)) &&
    !object.some((word) => /^sides?$/.test(word.text))
  );
}
