/** What each name of a dossier means for recognising its story, and one matcher for them all. */
import type { Dossier } from './dossier.ts';
import { anchorNames } from './gate.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { WAR_WORDS } from './war-words.ts';

/** `name`: how the reader is told of it. */
export interface Meaning {
  name: string;
  role: 'party' | 'cast' | 'against';
  anchor: boolean;
  /**
   * Named where the story is spoken of, and seldom elsewhere: anchors, places, and those who speak for a party that has an anchor among
   * its names. Other parties, monitors and agencies have many stories, and "the resistance" is a word of many wars.
   */
  near: boolean;
  /** Goes on about the story where that has been named: other names of a party that has an anchor ("the resistance"). */
  aside?: boolean;
  /** The name of the party that this is or speaks for. */
  party?: string | undefined;
  person?: boolean;
  /** Of somebody who died before the story began: told of as its background too. */
  past?: boolean;
}

export interface DossierMatchers {
  names: Matcher<Meaning>;
  /** Words of war, general ones and the dossier's own; each stands for the thing it says. They are found within names too. */
  conflict: Matcher<string>;
}

const made = new WeakMap<Dossier, DossierMatchers>();

/** Made once for each dossier. */
export function matchersOf(dossier: Dossier): DossierMatchers {
  const before = made.get(dossier);
  if (before) return before;
  const own = dossier.recognition.support.map((word) => [word, word] as const);
  const matchers = {
    names: createMatcher(meanings(dossier)),
    conflict: createMatcher([...own, ...WAR_WORDS]),
  };
  made.set(dossier, matchers);
  return matchers;
}

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
    const plain = { ...meaning, anchor: false };
    const anchored = { ...meaning, anchor: true, near: true };
    for (const name of names) {
      known.add(name.toLowerCase());
      yield [name, isAnchor(name) ? anchored : plain];
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
    yield* entry([name, ...aliases], { name, role: 'cast', near: kind !== 'country' });
  for (const name of recognition.anchors)
    if (!known.has(name.toLowerCase())) yield [name, { name, role: 'cast', anchor: true, near: true }];
  for (const name of recognition.against) yield [name, { name, role: 'against', anchor: false, near: false }];
}
