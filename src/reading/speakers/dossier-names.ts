/** The names of a dossier and who bears them: the same for every article, so that they are taken apart once. */
import type { Dossier } from '../../stories/dossier.ts';
import { oncePerDossier } from '../../stories/once.ts';
import { CAPITAL } from '../text/latin.ts';
import { wordSet } from '../text/word-set.ts';
import { type Entity, entity } from './entity.ts';
import { OUTLETS, readsAsOutlet } from './lexicon/known-bodies.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { formOf, type NameForm } from './name-form.ts';
import { keyOf } from './words.ts';

/** Somebody who is in no article yet. */
export interface Bearer {
  kind: Entity['kind'];
  /** Of the name's words. */
  keys: readonly string[];
  /**
   * How often the dossier has a person speak (quotes, claims) or hold a dated role in its period: tells who is meant by a
   * surname that several bear.
   */
  voice: number;
  /** A new entity each time: what articles tell of it is theirs. */
  make(): Entity;
}

export interface KnownName {
  form: NameForm;
  /** More than one where people share it. */
  bearers: readonly Bearer[];
}

/** By the key of a name's first word, the longest first. */
export type NameTable = ReadonlyMap<string, readonly KnownName[]>;

export const namesOf: (dossier: Dossier) => { table: NameTable; people: readonly Bearer[] } = oncePerDossier(
  (dossier) => {
    const table = new Map<string, readonly KnownName[]>();
    const people: Bearer[] = [];
    const add = adderTo(table);
    for (const party of dossier.parties) {
      const more: Partial<Entity> = { party: party.id, of: 'group', dossier: true, standing: 'party' };
      add([party.name, ...party.aliases], bearer('body', party.name, more));
    }
    for (const body of dossier.bodies) {
      const of = bodyClass(body.name);
      const more: Partial<Entity> = { dossier: true, standing: body.kind };
      if (body.party) more.party = body.party;
      if (of) more.of = of;
      add([body.name, ...body.aliases], bearer('body', body.name, more));
    }
    for (const person of dossier.people) {
      const more: Partial<Entity> = { dossier: true };
      if (person.party) more.party = person.party;
      if (person.gender) more.gender = person.gender;
      if (person.died !== undefined && person.died < dossier.period.from) more.mute = true;
      const one = bearer('person', person.name, more, heard(dossier, person));
      people.push(one);
      add([person.name, ...person.aliases], one);
    }
    // surnames after all full names, so that no alias is lost to them
    for (const [at, person] of dossier.people.entries()) {
      const one = people[at];
      if (one) add([...surnamesOf([person.name, ...person.aliases])], one);
    }
    for (const place of dossier.places) {
      if (place.kind === 'country') continue;
      add([place.name, ...place.aliases], bearer('place', place.name, { dossier: true }));
    }
    return { table, people };
  },
);

/** @returns the names with those of an article's own outlet, a body that may verify; a name that is the dossier's stays whose it is */
export function withOutlet(names: NameTable, outlet: string): NameTable {
  const table = new Map(names);
  adderTo(table)([outlet], bearer('body', outlet, { of: 'media', standing: 'independent' }));
  return table;
}

/** @returns adds somebody's names; one that is another's already stays his, unless both are people: they share it */
function adderTo(
  table: Map<string, readonly KnownName[]>,
): (names: readonly string[], bearer: Bearer) => void {
  const add = (name: string, one: Bearer) => {
    const form = formOf(name);
    const [first] = form.keys;
    if (first === undefined) return;
    const list = table.get(first) ?? [];
    const same = list.find((other) => other.form.whole === form.whole);
    if (!same) table.set(first, [...list, { form, bearers: [one] }].sort(byLength));
    else if (one.kind === 'person' && same.bearers[0]?.kind === 'person' && !same.bearers.includes(one)) {
      const shared = { form, bearers: [...same.bearers, one] };
      table.set(
        first,
        list.map((other) => (other === same ? shared : other)),
      );
    }
  };
  return (names, one) => {
    for (const name of names) {
      add(name, one);
      // "the Front": a common noun is matched with its article, or with a capital
      const bare = /^the (.+)$/i.exec(name)?.[1];
      if (bare) add(bare.charAt(0).toUpperCase() + bare.slice(1), one);
    }
  };
}

/** The longest first. */
const byLength = (a: KnownName, b: KnownName) => b.form.keys.length - a.form.keys.length;

function bearer(kind: Entity['kind'], name: string, more: Partial<Entity>, voice = 0): Bearer {
  const { keys } = formOf(name);
  return { kind, keys, voice, make: () => entity(kind, name, keys, more) };
}

type Person = Dossier['people'][number];

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

function bodyClass(name: string): Entity['of'] | undefined {
  const { keys } = formOf(name);
  if (OUTLETS.includes(name) || readsAsOutlet(keys)) return 'media';
  for (const key of keys) {
    const info = nounInfo(key);
    if (info?.kind === 'body') return info.of;
  }
  return undefined;
}
