/** Names known beforehand: the dossier's, the article's outlet, and general ones. */

import type { Dossier } from '../../stories/dossier.ts';
import { oncePerDossier } from '../../stories/once.ts';
import { CAPITAL } from '../text/latin.ts';
import { wordSet } from '../text/word-set.ts';
import { type Entity, entity } from './entity.ts';
import { type GeneralName, generalNames } from './general-names.ts';
import { OUTLETS, readsAsOutlet } from './lexicon/known-bodies.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { formOf, type NameForm, standsAt } from './name-form.ts';
import { keyOf, type Word } from './words.ts';

interface Alias {
  form: NameForm;
  bearers: Entity[];
}

export interface Gazetteer {
  /** The dossier's names by the key of their first word, the longest first. */
  aliases: Map<string, Alias[]>;
  people: Entity[];
  /** Bearers of general names that this article has named. */
  general: Map<string, Entity>;
  /**
   * How often the dossier has a person speak (quotes, claims) or hold a dated role in its period: tells who is meant by a
   * surname that several bear.
   */
  voice: Map<Entity, number>;
}

/** A name found at words [from, to); `bearers` has more than one where people share it. */
export interface GazetteerMatch {
  from: number;
  to: number;
  bearers: Entity[];
  demonym: boolean;
  /** It is the bearer's only where the text names this country. */
  where?: string;
}

/**
 * @param dossier its names win over the general ones
 * @param outlet the article's own outlet, a body that may verify
 */
export function makeGazetteer(dossier: Dossier | null, outlet: string | undefined): Gazetteer {
  const gazetteer: Gazetteer = { aliases: new Map(), people: [], general: new Map(), voice: new Map() };
  const taken = new Map<string, Alias>();

  function add(name: string, bearer: Entity): void {
    const form = formOf(name);
    const first = form.keys[0];
    if (first === undefined) return;
    const same = taken.get(form.whole);
    if (same) {
      const people = bearer.kind === 'person' && same.bearers[0]?.kind === 'person';
      if (people && !same.bearers.includes(bearer)) same.bearers.push(bearer);
      return;
    }
    const alias: Alias = { form, bearers: [bearer] };
    taken.set(form.whole, alias);
    const list = gazetteer.aliases.get(first);
    if (list) list.push(alias);
    else gazetteer.aliases.set(first, [alias]);
  }
  function addAll(names: readonly string[], bearer: Entity): void {
    for (const name of names) {
      add(name, bearer);
      // "the Front": a common noun is matched with its article, or with a capital
      const bare = /^the (.+)$/i.exec(name)?.[1];
      if (bare) add(bare.charAt(0).toUpperCase() + bare.slice(1), bearer);
    }
  }

  if (dossier) addDossier(dossier, gazetteer, addAll);
  if (outlet) addAll([outlet], fromName('body', outlet, { of: 'media', standing: 'independent' }));
  for (const list of gazetteer.aliases.values()) list.sort((a, b) => b.form.keys.length - a.form.keys.length);
  return gazetteer;
}

type AddAll = (names: readonly string[], bearer: Entity) => void;

function addDossier(dossier: Dossier, { people, voice }: Gazetteer, addAll: AddAll): void {
  for (const party of dossier.parties) {
    const more: Partial<Entity> = { party: party.id, of: 'group', dossier: true, standing: 'party' };
    addAll([party.name, ...party.aliases], fromName('body', party.name, more));
  }
  for (const body of dossier.bodies) {
    const of = bodyClass(body.name);
    const more: Partial<Entity> = { dossier: true, standing: body.kind };
    if (body.party) more.party = body.party;
    if (of) more.of = of;
    addAll([body.name, ...body.aliases], fromName('body', body.name, more));
  }
  const voices = voicesOf(dossier);
  for (const person of dossier.people) {
    const more: Partial<Entity> = { dossier: true };
    if (person.party) more.party = person.party;
    if (person.gender) more.gender = person.gender;
    if (person.died !== undefined && person.died < dossier.period.from) more.mute = true;
    const bearer = fromName('person', person.name, more);
    people.push(bearer);
    voice.set(bearer, voices.get(person.id) ?? 0);
    addAll([person.name, ...person.aliases], bearer);
  }
  // surnames after all full names, so that no alias is lost to them
  for (const [at, person] of dossier.people.entries()) {
    const bearer = people[at];
    if (bearer) addAll([...surnamesOf([person.name, ...person.aliases])], bearer);
  }
  for (const place of dossier.places) {
    if (place.kind === 'country') continue;
    addAll([place.name, ...place.aliases], fromName('place', place.name, { dossier: true }));
  }
}

type Person = Dossier['people'][number];

/** How much each person is heard of, by id. */
const voicesOf = oncePerDossier(
  (dossier): ReadonlyMap<string, number> =>
    new Map(dossier.people.map((person) => [person.id, heard(dossier, person)])),
);

function heard(dossier: Dossier, person: Person): number {
  const { from, to } = dossier.period;
  const inOffice = (role: Person['roles'][number]) =>
    role.from !== undefined &&
    (to === undefined || role.from <= to) &&
    (role.to === undefined || role.to >= from);
  return (
    dossier.quotes.filter((quote) => quote.speaker === person.id).length +
    dossier.claims.filter((claim) => claim.claimant === person.id).length +
    person.roles.filter(inOffice).length
  );
}

/** Names that so many bear that alone they tell nobody; the closed class of the commonest given names of the Islamic world. */
const GIVEN = wordSet(
  'mohammad mohammed muhammad mohamed ahmad ahmed ali hassan hasan hussain hussein abdul khan jan gul shah omar umar karim rahim rahman ibrahim ismail yusuf yousuf hamid nasir amin aziz habib hakim jamal khalid mahmoud mahmood mustafa nabi noor nur qadir rashid reza sadiq said salim sharif sher wali zahir rasul agha bibi',
);

/** The last words of full names; not those of bynames ("the Lion of X", "X senior"). */
function surnamesOf(names: readonly string[]): Set<string> {
  const surnames = new Set<string>();
  for (const name of names) {
    const parts = name.split(/\s+/);
    const last = parts.at(-1) ?? '';
    const full = parts.length > 1 && parts.every((part) => CAPITAL.test(part));
    if (full && last.length > 2 && !GIVEN.has(keyOf(last))) surnames.add(last);
  }
  return surnames;
}

function fromName(kind: Entity['kind'], name: string, more: Partial<Entity>): Entity {
  return entity(kind, name, formOf(name).keys, more);
}

function bodyClass(name: string): Entity['of'] | undefined {
  const { keys } = formOf(name);
  if (OUTLETS.includes(name) || readsAsOutlet(keys)) return 'media';
  for (const key of keys) {
    const info = nounInfo(key);
    if (info?.kind === 'body') return info.of;
  }
  return undefined;
}

/** Whose name in the dossier exactly these words are, in any case. */
export function named({ aliases }: Gazetteer, words: string): Entity | undefined {
  const { whole, keys } = formOf(words);
  return aliases.get(keys[0] ?? '')?.find((alias) => alias.form.whole === whole)?.bearers[0];
}

/** The longest name that begins at word `at`, or null; the dossier's before a general one of the same length. */
export function matchAt(gazetteer: Gazetteer, words: readonly Word[], at: number): GazetteerMatch | null {
  const first = words[at]?.key ?? '';
  const own = gazetteer.aliases.get(first)?.find(({ form }) => standsAt(form, words, at));
  const general = generalNames()
    .get(first)
    ?.find(({ form }) => standsAt(form, words, at));
  if (own && own.form.keys.length >= (general?.form.keys.length ?? 0)) {
    return { from: at, to: at + own.form.keys.length, bearers: own.bearers, demonym: false };
  }
  if (!general) return null;
  const { form, demonym, where } = general;
  const bearers = [bearerOf(gazetteer, general)];
  return { from: at, to: at + form.keys.length, bearers, demonym, ...(where !== undefined && { where }) };
}

function bearerOf({ general }: Gazetteer, name: GeneralName): Entity {
  const before = general.get(name.bearer);
  if (before) return before;
  const made = name.make();
  general.set(name.bearer, made);
  return made;
}
