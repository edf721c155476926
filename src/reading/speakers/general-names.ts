/** Names that any article may use: countries, outlets, bodies that may verify. Taken apart once. */
import { once } from '../text/remember.ts';
import { type Entity, entity } from './entity.ts';
import { ARMED_GROUPS, FOUGHT_STATES } from './lexicon/armed-groups.ts';
import { CAPITALS } from './lexicon/capitals.ts';
import { COUNTRY_NAMES } from './lexicon/countries.ts';
import { INDEPENDENTS, OUTLETS } from './lexicon/known-bodies.ts';
import { STATE_BODIES } from './lexicon/state-bodies.ts';
import { formOf, type NameForm } from './name-form.ts';

export interface GeneralName {
  form: NameForm;
  demonym: boolean;
  /** Names of the same bearer share it. */
  bearer: string;
  /** It is this bearer's only in texts that name this country. */
  where?: string;
  make(): Entity;
}

/** By the key of a name's first word, the longest name first. */
export const generalNames: () => ReadonlyMap<string, readonly GeneralName[]> = once(() => {
  const table = new Map<string, GeneralName[]>();
  const add = (name: string, bearer: string, make: () => Entity, demonym = false, where?: string) => {
    const form = formOf(name);
    const first = form.keys[0];
    if (first === undefined) return;
    const list = table.get(first) ?? [];
    if (!list.some((other) => other.form.whole === form.whole))
      list.push({ form, demonym, bearer, make, ...(where !== undefined && { where }) });
    table.set(first, list);
  };
  for (const { words, country, demonym } of COUNTRY_NAMES) {
    add(words, country, () => entity('place', country, formOf(country).keys, { country }), demonym);
  }
  for (const [capital, country] of CAPITALS)
    add(capital, `capital ${country}`, () => entity('place', capital, formOf(capital).keys, { country }));
  for (const [names, country] of STATE_BODIES) {
    const [bearer = ''] = names;
    const make = () => entity('body', bearer, formOf(bearer).keys, { of: 'government', country });
    for (const name of names) add(name, bearer, make);
  }
  for (const name of OUTLETS) {
    add(name, name, () => entity('body', name, formOf(name).keys, { of: 'media', standing: 'other' }));
  }
  for (const names of INDEPENDENTS) {
    const [bearer = ''] = names;
    const make = () =>
      entity('body', bearer, formOf(bearer).keys, { of: 'independent', standing: 'independent' });
    for (const name of names) add(name, bearer, make);
  }
  for (const names of ARMED_GROUPS) {
    const [bearer = ''] = names;
    const foe = FOUGHT_STATES.get(bearer);
    const make = () =>
      entity('body', bearer, formOf(bearer).keys, {
        of: 'group',
        called: new Set(['fighter']),
        ...(foe !== undefined && { foe }),
      });
    for (const entry of names) {
      const [name = '', country] = entry.split('@');
      add(name, bearer, make, false, country);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.form.keys.length - a.form.keys.length);
  return table;
});
