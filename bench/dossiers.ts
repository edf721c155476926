/** As many dossiers as a reader could ever have, each as large as a real one and with names of its own. */
import type { Dossier } from '../src/stories/dossier.ts';

/** `count` copies of dossiers, of each in its turn; in each copy the names are spelt with other letters. */
export function copiesOf(dossiers: readonly Dossier[], count: number): Dossier[] {
  return Array.from({ length: count }, (_, i) => dossiers[i % dossiers.length]).flatMap((dossier, i) =>
    dossier ? [renamed(dossier, i)] : [],
  );
}

function renamed(dossier: Dossier, copy: number): Dossier {
  const name = (text: string): string => text.replace(/[a-z]/g, (letter) => shifted(letter, copy));
  const entry = <T extends { name: string; aliases: string[] }>(each: T): T => ({
    ...each,
    name: name(each.name),
    aliases: each.aliases.map(name),
  });
  const { recognition } = dossier;
  return {
    ...dossier,
    id: `${dossier.id}-${copy}`,
    parties: dossier.parties.map(entry),
    people: dossier.people.map(entry),
    bodies: dossier.bodies.map(entry),
    places: dossier.places.map(entry),
    recognition: { ...recognition, anchors: recognition.anchors.map(name) },
  };
}

/** Another letter of the same kind, so that names stay names; from the 26th copy on also the next word is another. */
function shifted(letter: string, copy: number): string {
  const at = (letter.charCodeAt(0) - 97 + copy * 7 + Math.floor(copy / 26) + 1) % 26;
  return String.fromCharCode(97 + at) + (copy >= 26 && letter === 'a' ? 'k' : '');
}
