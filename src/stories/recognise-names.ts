/** What each name of a dossier means for recognising its story, and one matcher for them all. */

import type { Dossier } from './dossier.ts';
import { anchorNames } from './gate.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { oncePerDossier } from './once.ts';
import { DISASTER_WORDS, SPORT_WORDS, WAR_WORDS, type WarClass } from './war-words.ts';

/** `name`: how the reader is told of it. */
export interface Meaning {
  name: string;
  role: 'party' | 'cast' | 'against' | 'beside';
  anchor: boolean;
  /**
   * Named where the story is spoken of, and seldom elsewhere: anchors, places below a province, and those who speak for a party that has an anchor among
   * its names. Other parties, monitors and agencies have many stories, and "the resistance" is a word of many wars.
   */
  near: boolean;
  /** Goes on about the story where that has been named: other names of a party that has an anchor ("the resistance"). */
  aside?: boolean;
  /** The name of the party that this is or speaks for. */
  party?: string | undefined;
  person?: boolean;
  place?: boolean;
  /** Of what other matter this is a word. */
  matter?: 'sport' | 'disaster';
  /** An abbreviation in capitals. */
  short?: boolean;
  /** Of somebody who died before the story began: told of as its background too. */
  past?: boolean;
}

/** What a word says of war. */
export interface WarSaying {
  thing: string;
  /** Null in proper names: the National Resistance Front may have come to talk. */
  kind: WarClass | null;
}

export interface DossierMatchers {
  names: Matcher<Meaning>;
  /** Words of war, general ones and the dossier's own. They count in "Taliban fighters" too, but not in proper names. */
  war: Matcher<WarSaying>;
}

export const matchersOf = oncePerDossier(
  (dossier): DossierMatchers => ({
    names: createMatcher(meanings(dossier)),
    war: createMatcher(sayings(dossier)),
  }),
);

function* sayings(dossier: Dossier): Generator<[string, WarSaying]> {
  for (const thing of dossier.recognition.support) yield [thing, { thing, kind: 'fighting' }];
  for (const { form, thing, kind } of WAR_WORDS) yield [form, { thing, kind }];
  for (const name of properNames(dossier)) yield [name, { thing: name, kind: null }];
}

/** Names of more than one word that are written with capitals. */
function properNames({ parties, people, bodies, places }: Dossier): string[] {
  return [...parties, ...people, ...bodies, ...places]
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => /^\p{Lu}\S*(?: (?:of|the|for|and|\p{Lu}\S*))+$/u.test(name));
}

const isShort = (name: string): boolean => /^[A-Z]{2,5}$/.test(name);

function* meanings(dossier: Dossier): Generator<[string, Meaning]> {
  const { parties, people, bodies, places, recognition, period } = dossier;
  const anchors = new Set(anchorNames(dossier).map((name) => name.toLowerCase()));
  const isAnchor = (name: string) => anchors.has(name.toLowerCase());
  const partyName = new Map(parties.map(({ id, name }) => [id, name]));
  const own = new Set(
    parties.filter(({ name, aliases }) => [name, ...aliases].some(isAnchor)).map(({ id }) => id),
  );
  const known = new Set<string>();
  function* entry(names: string[], meaning: Omit<Meaning, 'anchor'>): Generator<[string, Meaning]> {
    for (const name of names) {
      known.add(name.toLowerCase());
      const anchor = isAnchor(name);
      yield [name, { ...meaning, anchor, near: anchor || meaning.near, short: isShort(name) }];
    }
  }
  for (const { id, name, aliases } of parties)
    yield* entry([name, ...aliases], { name, role: 'party', near: false, aside: own.has(id), party: name });
  for (const { name, aliases, party, died } of people) {
    // Who died before the story began is no actor in it: the article may be about them.
    if (died !== undefined && died < period.from)
      yield* entry([name, ...aliases], { name, role: 'against', near: false, past: true });
    else {
      const near = party !== undefined && own.has(party);
      const side = party && partyName.get(party);
      yield* entry([name, ...aliases], { name, role: 'cast', near, party: side, person: true });
    }
  }
  for (const { name, aliases, party } of bodies) {
    const near = party !== undefined && own.has(party);
    yield* entry([name, ...aliases], { name, role: 'cast', near, party: party && partyName.get(party) });
  }
  for (const { name, aliases, kind } of places)
    yield* entry([name, ...aliases], {
      name,
      role: 'cast',
      near: kind !== 'country' && kind !== 'province',
      place: true,
    });
  for (const name of recognition.anchors)
    if (!known.has(name.toLowerCase()))
      yield [name, { name, role: 'cast', anchor: true, near: true, short: isShort(name) }];
  const against = { role: 'against', anchor: false, near: false } as const;
  for (const name of recognition.against) yield [name, { ...against, name }];
  for (const name of SPORT_WORDS) yield [name, { ...against, name, matter: 'sport' }];
  for (const name of DISASTER_WORDS)
    yield [name, { role: 'beside', anchor: false, near: false, name, matter: 'disaster' }];
}
