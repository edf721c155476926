/** Names known beforehand (the dossier's, countries, outlets, independent bodies) and where they stand in a text. */
import type { Dossier } from '../../stories/dossier.ts';
import { type Entity, entity } from './entity.ts';
import { COUNTRY_NAMES } from './lexicon/countries.ts';
import { INDEPENDENTS, OUTLETS, readsAsOutlet } from './lexicon/known-bodies.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { keyOf, type Word, wordsOf } from './words.ts';

/** Two capitals or more, dots or not. */
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;

interface Alias {
  keys: string[];
  /** Which words must be written with a capital. */
  capitals: boolean[];
  /** Acronyms, "WHO": these words as they are. */
  acronyms: (string | null)[];
  bearers: Entity[];
  demonym: boolean;
}

export interface Gazetteer {
  byFirst: Map<string, Alias[]>;
  people: Entity[];
  parties: Map<string, Entity>;
  /** How often the dossier has a person speak (quotes and claims): tells who is meant by a surname that several bear. */
  voice: Map<Entity, number>;
}

/** A name found at words [from, to); `bearers` has more than one where people share it. */
export interface GazetteerMatch {
  from: number;
  to: number;
  bearers: Entity[];
  demonym: boolean;
}

/**
 * @param dossier its names win over the general ones
 * @param outlet the article's own outlet, a body that may verify
 */
export function makeGazetteer(dossier: Dossier | null, outlet: string | undefined): Gazetteer {
  const byFirst = new Map<string, Alias[]>();
  const taken = new Set<string>();
  const people: Entity[] = [];
  const parties = new Map<string, Entity>();
  const voice = new Map<Entity, number>();

  function add(words: string, bearer: Entity, demonym = false): void {
    const parts = wordsOf(words);
    const keys = parts.map((word) => word.key);
    const first = keys[0];
    if (first === undefined) return;
    const list = byFirst.get(first) ?? [];
    const same = list.find((alias) => alias.keys.join(' ') === keys.join(' '));
    if (same) {
      if (bearer.kind === 'person' && same.bearers[0]?.kind === 'person' && !same.bearers.includes(bearer)) {
        same.bearers.push(bearer);
      }
      return;
    }
    taken.add(keys.join(' '));
    list.push({
      keys,
      capitals: parts.map((word) => word.capital),
      acronyms: parts.map((word) => (ACRONYM.test(word.text) ? word.text.replaceAll('.', '') : null)),
      bearers: [bearer],
      demonym,
    });
    byFirst.set(first, list);
  }
  function addAll(names: readonly string[], bearer: Entity): void {
    for (const name of names) {
      add(name, bearer);
      // "the Front": a party's alias that is a common noun is matched with its article, or with a capital
      const bare = /^the (.+)$/iu.exec(name)?.[1];
      if (bare) add(bare.charAt(0).toUpperCase() + bare.slice(1), bearer);
    }
  }
  const known = (words: string) =>
    taken.has(
      wordsOf(words)
        .map((word) => word.key)
        .join(' '),
    );

  if (dossier) {
    for (const party of dossier.parties) {
      const bearer = fromName('body', party.name, {
        party: party.id,
        of: 'group',
        dossier: true,
        standing: 'party',
      });
      parties.set(party.id, bearer);
      addAll([party.name, ...party.aliases], bearer);
    }
    for (const body of dossier.bodies) {
      const info = bodyClass(body.name);
      const bearer = fromName('body', body.name, {
        ...(body.party && { party: body.party }),
        ...(info && { of: info }),
        dossier: true,
        standing: body.kind,
      });
      addAll([body.name, ...body.aliases], bearer);
    }
    for (const person of dossier.people) {
      const bearer = fromName('person', person.name, {
        ...(person.party && { party: person.party }),
        ...(person.gender && { gender: person.gender }),
        mute: person.died !== undefined && person.died < dossier.period.from,
        dossier: true,
      });
      people.push(bearer);
      const heard =
        dossier.quotes.filter((quote) => quote.speaker === person.id).length +
        dossier.claims.filter((claim) => claim.claimant === person.id).length;
      voice.set(bearer, heard);
      addAll([person.name, ...person.aliases], bearer);
    }
    // surnames after all full names, so that no alias is lost to them
    for (const bearer of people) {
      const last = bearer.name.split(/\s+/u).at(-1);
      if (last && bearer.keys.length > 1) add(last, bearer);
    }
    for (const place of dossier.places) {
      if (place.kind === 'country') continue;
      addAll([place.name, ...place.aliases], fromName('place', place.name, { dossier: true }));
    }
  }
  if (outlet && !known(outlet)) {
    addAll([outlet], fromName('body', outlet, { of: 'media', standing: 'independent' }));
  }
  const storyCountries = new Set(
    dossier?.places.filter((p) => p.kind === 'country').map((p) => p.name) ?? [],
  );
  const countries = new Map<string, Entity>();
  for (const { words, country, demonym } of COUNTRY_NAMES) {
    let bearer = countries.get(country);
    if (!bearer) {
      bearer = fromName('place', country, { country, dossier: storyCountries.has(country) });
      countries.set(country, bearer);
    }
    if (!known(words)) add(words, bearer, demonym);
  }
  for (const name of OUTLETS) {
    if (!known(name)) add(name, fromName('body', name, { of: 'media', standing: 'other' }));
  }
  addSynonyms(INDEPENDENTS, known, add);
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return { byFirst, people, parties, voice };
}

/** Names that follow each other and are one body's name and its acronym share a bearer. */
function addSynonyms(
  names: readonly string[],
  known: (words: string) => boolean,
  add: (words: string, bearer: Entity) => void,
): void {
  let last: Entity | undefined;
  for (const name of names) {
    const short = keyOf(name);
    const initials = last?.name
      .split(/\s+/u)
      .map((word) => word.charAt(0))
      .filter((c) => /\p{Lu}/u.test(c))
      .join('')
      .toLowerCase();
    const same = last !== undefined && !name.includes(' ') && short === initials;
    const bearer: Entity =
      same && last ? last : fromName('body', name, { of: 'independent', standing: 'independent' });
    if (!known(name)) add(name, bearer);
    last = bearer;
  }
}

function fromName(kind: Entity['kind'], name: string, more: Partial<Entity>): Entity {
  return entity(
    kind,
    name,
    wordsOf(name).map((word) => word.key),
    more,
  );
}

function bodyClass(name: string): Entity['of'] | undefined {
  const keys = wordsOf(name).map((word) => word.key);
  if (readsAsOutlet(keys)) return 'media';
  for (const key of keys) {
    const info = nounInfo(key);
    if (info?.kind === 'body') return info.of;
  }
  return undefined;
}

/** The longest name that begins at word `at`, or null. Words of a name are divided by spaces, hyphens or an ampersand only. */
export function matchAt(gazetteer: Gazetteer, words: readonly Word[], at: number): GazetteerMatch | null {
  const first = words[at];
  if (!first) return null;
  for (const { keys, capitals, acronyms, bearers, demonym } of gazetteer.byFirst.get(first.key) ?? []) {
    const fits = keys.every((key, i) => {
      const word = words[at + i];
      if (!word || word.key !== key) return false;
      if (capitals[i] && !word.capital) return false;
      const acronym = acronyms[i];
      if (acronym && word.text.replaceAll('.', '') !== acronym) return false;
      if (i > 0 && !/^[\s/]+$/u.test(word.gap)) return false;
      return i === keys.length - 1 || !word.possessive;
    });
    if (fits) return { from: at, to: at + keys.length, bearers, demonym };
  }
  return null;
}
