/** What the ids of a dossier's entries stand for. */
import type { Dossier } from '../../stories/dossier.ts';

/** @returns the party that an id or name of the dossier belongs to. */
export function partyOf(idOrName: string, dossier: Dossier): string | undefined {
  const is = (one: { id: string; name: string }) => one.id === idOrName || one.name === idOrName;
  return dossier.parties.find(is)?.id ?? dossier.people.find(is)?.party ?? dossier.bodies.find(is)?.party;
}

/** @returns the display name of an id of the dossier; what is no id is a name already. */
export function nameOf(idOrName: string, dossier: Dossier): string {
  const all = [...dossier.parties, ...dossier.people, ...dossier.bodies];
  return all.find((one) => one.id === idOrName)?.name ?? idOrName;
}
