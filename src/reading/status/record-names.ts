/** What the ids of a dossier's entries stand for. */
import type { Dossier } from '../../stories/dossier.ts';
import { oncePerDossier } from '../../stories/once.ts';

/** @returns the party that an id or name of the dossier belongs to. */
export function partyOf(idOrName: string, dossier: Dossier): string | undefined {
  const { parties, people, bodies } = entriesOf(dossier);
  return parties.get(idOrName)?.id ?? people.get(idOrName)?.party ?? bodies.get(idOrName)?.party;
}

/** @returns the display name of an id of the dossier; what is no id is a name already. */
export function nameOf(idOrName: string, dossier: Dossier): string {
  return namesOf(dossier).get(idOrName) ?? idOrName;
}

const entriesOf = oncePerDossier(({ parties, people, bodies }) => ({
  parties: byIdOrName(parties),
  people: byIdOrName(people),
  bodies: byIdOrName(bodies),
}));

/** Where two share a name, it is the first one's. */
function byIdOrName<T extends { id: string; name: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const backwards = entries.toReversed().flatMap((one): [string, T][] => [
    [one.id, one],
    [one.name, one],
  ]);
  return new Map(backwards);
}

const namesOf = oncePerDossier(
  ({ parties, people, bodies }): ReadonlyMap<string, string> =>
    new Map([...bodies, ...people, ...parties].map(({ id, name }) => [id, name])),
);
