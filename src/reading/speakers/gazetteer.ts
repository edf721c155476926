/** Names known beforehand: the dossier's, the article's outlet, and general ones. */

import type { Dossier } from '../../stories/dossier.ts';
import { type Bearer, type NameTable, namesOf, withOutlet } from './dossier-names.ts';
import type { Entity } from './entity.ts';
import { type GeneralName, generalNames } from './general-names.ts';
import { formOf, standsAt } from './name-form.ts';
import type { Word } from './words.ts';

/** Entities are made where an article names them. */
export interface Gazetteer {
  /** The dossier's names and the outlet's. */
  names: NameTable;
  people: readonly Bearer[];
  /** Those of the dossier whom this article has named. */
  made: Map<Bearer, Entity>;
  /** Bearers of general names that this article has named. */
  general: Map<string, Entity>;
  /** How often the dossier has a person speak, of those in `made`. */
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

const NO_NAMES: ReturnType<typeof namesOf> = { table: new Map(), people: [] };

/**
 * @param dossier its names win over the general ones
 * @param outlet the article's own outlet, a body that may verify
 */
export function makeGazetteer(dossier: Dossier | null, outlet: string | undefined): Gazetteer {
  const { table, people } = dossier ? namesOf(dossier) : NO_NAMES;
  const names = outlet ? withOutlet(table, outlet) : table;
  return { names, people, made: new Map(), general: new Map(), voice: new Map() };
}

/** Whose name in the dossier exactly these words are, in any case. */
export function named(gazetteer: Gazetteer, words: string): Entity | undefined {
  const { whole, keys } = formOf(words);
  const name = gazetteer.names.get(keys[0] ?? '')?.find(({ form }) => form.whole === whole);
  return name?.bearers[0] && entityOf(gazetteer, name.bearers[0]);
}

/** The dossier's people of whose names' keys this holds. */
export function peopleWith(gazetteer: Gazetteer, holds: (keys: readonly string[]) => boolean): Entity[] {
  return gazetteer.people.filter(({ keys }) => holds(keys)).map((person) => entityOf(gazetteer, person));
}

/** The longest name that begins at word `at`, or null; the dossier's before a general one of the same length. */
export function matchAt(gazetteer: Gazetteer, words: readonly Word[], at: number): GazetteerMatch | null {
  const first = words[at]?.key ?? '';
  const own = gazetteer.names.get(first)?.find(({ form }) => standsAt(form, words, at));
  const general = generalNames()
    .get(first)
    ?.find(({ form }) => standsAt(form, words, at));
  if (own && own.form.keys.length >= (general?.form.keys.length ?? 0)) {
    const bearers = own.bearers.map((bearer) => entityOf(gazetteer, bearer));
    return { from: at, to: at + own.form.keys.length, bearers, demonym: false };
  }
  if (!general) return null;
  const { form, demonym, where } = general;
  const bearers = [bearerOf(gazetteer, general)];
  return { from: at, to: at + form.keys.length, bearers, demonym, ...(where !== undefined && { where }) };
}

function entityOf({ made, voice }: Gazetteer, bearer: Bearer): Entity {
  const before = made.get(bearer);
  if (before) return before;
  const entity = bearer.make();
  made.set(bearer, entity);
  voice.set(entity, bearer.voice);
  return entity;
}

function bearerOf({ general }: Gazetteer, name: GeneralName): Entity {
  const before = general.get(name.bearer);
  if (before) return before;
  const made = name.make();
  general.set(name.bearer, made);
  return made;
}
