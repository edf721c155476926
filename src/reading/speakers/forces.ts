/**
 * Bodies of a state under one name: "Mali's army", "the army of Mali" and "the Malian army" are the Malian army, and so is
 * "the army" where the text knows of no other country's.
 */
import type { Mention } from './entity.ts';
import { demonymOf } from './lexicon/countries.ts';
import { nounInfo } from './lexicon/nouns.ts';
import type { Phrase } from './phrase.ts';
import { isAdjacent, type Word } from './words.ts';

const SMALL = new Set(['the', 'of', 'own', 's', 'armed', 'security', 'defence', 'defense']);

/** The one country whose army the text names, or undefined when it names none or several. */
export function onlyArmy(words: readonly Word[], mentions: readonly Mention[]): string | undefined {
  const countries = new Set<string>();
  for (const mention of mentions) {
    const { country, kind, of } = mention.entity;
    if (country !== undefined && ((kind === 'body' && of === 'army') || hasArmy(words, mention)))
      countries.add(country);
  }
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}

function hasArmy(words: readonly Word[], { from, to }: Mention): boolean {
  for (let at = to; at < to + 3; at++) {
    const word = words[at];
    if (!word || !isAdjacent(word)) break;
    if (isArmy(word.key)) return word.key !== 'military' || isItself(words[at + 1]);
    if (!SMALL.has(word.key)) break;
  }
  const tie = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  return words[tie]?.key === 'of' && isArmy(words[tie - 1]?.key ?? '');
}

/** Whether "military" is the body and not the kind of something else: "the Orm military contingent". */
const isItself = (next: Word | undefined): boolean =>
  next === undefined || !isAdjacent(next) || nounInfo(next.key)?.kind !== 'body';

function isArmy(key: string): boolean {
  const info = nounInfo(key);
  return info?.kind === 'body' && info.of === 'army' && info.noun !== 'police';
}

/** "Malian army", by which all its names are one, for a phrase that says no more than whose body it is; undefined for every other phrase. */
export function nameOfState({ head, owners, keys, determiner }: Phrase): string | undefined {
  const [owner] = owners;
  const country = owner?.entity.country;
  if (head?.kind !== 'body' || owners.length !== 1 || country === undefined || determiner === 'another')
    return undefined;
  if (head.of !== 'army' && head.of !== 'government') return undefined;
  const rest = keys.filter((key) => key !== 'the' && key !== 'of' && nounInfo(key)?.kind !== 'body');
  const words = (owner?.to ?? 0) - (owner?.from ?? 0);
  const demonym = demonymOf(country);
  if (rest.length !== words || demonym === undefined) return undefined;
  const bodies = keys.filter((key) => nounInfo(key)?.kind === 'body');
  return bodies.length === 1 ? `${demonym} ${armyNoun(bodies[0] ?? head.noun)}` : undefined;
}

/** The army and the military are one body. */
function armyNoun(noun: string): string {
  return noun === 'military' ? 'army' : noun;
}
