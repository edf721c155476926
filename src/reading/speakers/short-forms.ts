/** Names of speakers as readers need them: bodies in full with their letters, roles with the side that they speak for. */
import type { Dossier } from '../../stories/dossier.ts';
import type { Speaker } from '../reading.ts';

const LETTERS = /^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}s?$/u;

/**
 * Speakers with the article's own letters for them behind the full name, "Rural Safety Fund (RSF)", or the dossier's where the article
 * has none: the text says "the RSF", and a reader who meets the full name alone has to know the two for one. Behind a role its side:
 * "a spokesman" is "a spokesman (RSF)".
 */
export function withShortForms(
  speakers: readonly Speaker[],
  text: string,
  dossier: Dossier | null,
): Speaker[] {
  const letters = dossier ? lettersOf(dossier) : new Map<string, string>();
  return speakers.map((speaker) => {
    const { kind, name, party, mentions } = speaker;
    if (kind === 'body' && /\s/u.test(name)) {
      const own = mentions.map(([start, end]) => text.slice(start, end)).find((words) => LETTERS.test(words));
      return behind(speaker, own ?? letters.get(name));
    }
    if (kind === 'role' && party !== undefined) return withSide(speaker, party, dossier, letters);
    return speaker;
  });
}

function behind(speaker: Speaker, form: string | undefined): Speaker {
  if (form === undefined || speaker.name.includes(form)) return speaker;
  return { ...speaker, name: `${speaker.name} (${form})` };
}

/** Names of the dossier's parties and bodies with the first alias of each that is letters only. */
function lettersOf(dossier: Dossier): Map<string, string> {
  const letters = new Map<string, string>();
  for (const { name, aliases } of [...dossier.parties, ...dossier.bodies]) {
    const short = aliases.find((alias) => LETTERS.test(alias));
    if (short !== undefined) letters.set(name, short);
  }
  return letters;
}

function withSide(
  speaker: Speaker,
  party: string,
  dossier: Dossier | null,
  letters: ReadonlyMap<string, string>,
): Speaker {
  const known = dossier?.parties.find(({ id }) => id === party);
  const full = known?.name ?? party;
  const said = speaker.name.toLowerCase();
  // "a Taliban commander" names it already, and "Israel's spokesman" does
  if ([full, ...(known?.aliases ?? [])].some((name) => said.includes(name.toLowerCase()))) {
    const short = letters.get(full);
    return said.includes(full.toLowerCase()) ? behind(speaker, short) : speaker;
  }
  return behind(speaker, letters.get(full) ?? full);
}
