/**
 * Who is in arms against whoever governs, where a dossier of two parties says which one does: "the rebels", "an insurgent group", "an
 * anti-government commander" are the other's. Papers go on calling those insurgents who have just taken power, so that "the
 * insurgents" tells nothing.
 */

import { latin } from '../text/latin.ts';
import type { Entity } from './entity.ts';
import { named } from './gazetteer.ts';
import { countryOf } from './lexicon/countries.ts';
import type { Phrase } from './phrase.ts';
import type { Resolved, Scene } from './scene.ts';
import { unnamed } from './unnamed.ts';

const BETWEEN_WORDS = latin(String.raw`[^\p{L}-]+`);

const REBEL = /^(?:rebels?|guerrillas?|anti-government)$/;
const OPPOSITION = /^(?:fighters?|forces?|commanders?|troops|militias?|militiamen|armed)$/;
/** What somebody in arms is, or speaks for. */
const SPEAKING = /^(?:force|spokes|office|insider)$/;
const ABOUT =
  /^(?:ex|experts?|analysts?|officials?|ministry|government|prisoners?|detainees?|victims?|hunters?|watchers?)$/;

/** Whether it is a state that the dossier's title does not name: those that it names are those in which its story is set. */
const isElsewhere = (dossier: Scene['dossier'], country: string | undefined): boolean =>
  country !== undefined &&
  countryOf(country) !== undefined &&
  !dossier?.title.split(BETWEEN_WORDS).some((word) => countryOf(word) === country);

/** @returns the id of the party that such a phrase means; undefined where it may mean others or no dossier tells */
function risingParty(
  scene: Scene,
  { head, keys, owners, determiner, possessor, former }: Phrase,
): string | undefined {
  const { dossier, governing } = scene;
  const others = dossier?.parties.filter(({ id }) => id !== governing) ?? [];
  const [other] = others;
  if (governing === undefined || !other || others.length > 1 || former || possessor) return undefined;
  const foreign = owners.some(
    ({ entity: { kind, party, country } }) =>
      kind !== 'place' || party !== undefined || isElsewhere(dossier, country),
  );
  if (foreign) return undefined;
  const armed =
    head?.kind === 'body'
      ? head.of === 'group' || head.of === 'army'
      : head?.kind === 'role' && SPEAKING.test(head.of);
  if (!armed || keys.some((key) => ABOUT.test(key))) return undefined;
  const governors = dossier?.parties.find(({ id }) => id === governing);
  const against = new Set(
    [governors?.name ?? '', ...(governors?.aliases ?? [])].map((name) => `anti-${name.toLowerCase()}`),
  );
  const is = (test: (key: string) => boolean) => keys.some(test);
  const rises =
    is((key) => REBEL.test(key) || against.has(key)) ||
    (is((key) => key === 'insurgent') && (determiner === 'indefinite' || determiner === 'another')) ||
    (is((key) => key === 'opposition') && is((key) => OPPOSITION.test(key)));
  return rises ? other.id : undefined;
}

/**
 * @param phrase the words of a source without a name
 * @param found whom they have been taken for
 * @returns the same, with the side of those in arms against who governs where the words tell it
 */
export function ofUprising(scene: Scene, phrase: Phrase, found: Resolved | null): Resolved | null {
  const party = risingParty(scene, phrase);
  if (party === undefined || found?.entity.party === party) return found;
  if (found && found.entity.party === undefined && !found.entity.dossier) {
    found.entity.party = party;
    return found;
  }
  // Taken for those who govern, since they were named last.
  const body = phrase.determiner === 'definite' && phrase.keys.length <= 3 ? bodyOf(scene, party) : undefined;
  if (body) return { entity: body, known: 'role' };
  const made = unnamed(scene, phrase, phrase.head?.kind === 'body' ? 'body' : 'role');
  made.party = party;
  return { entity: made, known: 'role' };
}

function bodyOf({ dossier, gazetteer }: Scene, party: string): Entity | undefined {
  const name = dossier?.parties.find(({ id }) => id === party)?.name;
  return name === undefined ? undefined : named(gazetteer, name);
}
