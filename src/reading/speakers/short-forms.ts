/** Names of speakers as readers need them: bodies in full with their letters, roles with the side that they speak for. */
import type { Dossier } from '../../stories/dossier.ts';
import type { Speaker } from '../reading.ts';
import { latin } from '../text/latin.ts';
import { demonymOf } from './lexicon/countries.ts';

const LETTERS = latin(String.raw`^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}s?$`);

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
  for (const { kind, name, mentions } of speakers) {
    const own = kind === 'body' ? lettersIn(mentions, text) : undefined;
    if (own !== undefined) letters.set(name, own);
  }
  return speakers.map((speaker) => {
    const { kind, name, party } = speaker;
    // "new governor's office" of the dossier's party
    if (kind === 'body' && dossier && party !== undefined && name === name.toLowerCase())
      return withSide(speaker, party, dossier, letters);
    // "interior ministry", "a ministry source" of a state
    const demonym = dossier || party === undefined || kind === 'person' ? undefined : demonymOf(party);
    if (demonym !== undefined && kind !== 'role' && name === name.toLowerCase())
      return { ...speaker, name: ofState(name, demonym) };
    if (kind === 'body' && /\s/.test(name)) {
      return behind(speaker, letters.get(name));
    }
    if (kind === 'role' && party !== undefined) return withSide(speaker, party, dossier, letters);
    return speaker;
  });
}

const lettersIn = (mentions: Speaker['mentions'], text: string) =>
  mentions.map(([start, end]) => text.slice(start, end)).find((words) => LETTERS.test(words));

function behind(speaker: Speaker, form: string | undefined): Speaker {
  if (form === undefined || speaker.name.includes(form)) return speaker;
  // "the governor (Orm)" of Tesk
  if (speaker.kind === 'role' && speaker.name.endsWith(')'))
    return { ...speaker, name: `${speaker.name.slice(0, -1)}, ${form})` };
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

/** A role with its side: "a spokesman (Taliban)", "NRF spokesman" for a long name's. */
function withSide(
  speaker: Speaker,
  party: string,
  dossier: Dossier | null,
  letters: ReadonlyMap<string, string>,
): Speaker {
  const known = dossier?.parties.find(({ id }) => id === party);
  const full = known?.name ?? party;
  const short = full.length > LONG ? letters.get(full) : undefined;
  const said = speaker.name.toLowerCase();
  const named = said.indexOf(full.toLowerCase());
  if (named >= 0 && short !== undefined) {
    const { name } = speaker;
    return { ...speaker, name: `${name.slice(0, named)}${short}${name.slice(named + full.length)}` };
  }
  // "a Taliban commander" names it already, and "Israel's spokesman" does
  if ([full, ...(known?.aliases ?? [])].some((name) => said.includes(name.toLowerCase()))) return speaker;
  const demonym = dossier ? undefined : demonymOf(party);
  if (demonym !== undefined && said.includes(demonym.toLowerCase())) return speaker;
  if (demonym !== undefined && speaker.name === said)
    return { ...speaker, name: ofState(speaker.name, demonym) };
  return behind(speaker, short ?? full);
}

/** "a military spokesman" of Israel as "an Israeli military spokesman". */
function ofState(name: string, demonym: string): string {
  const [, article = '', rest = name] =
    /^((?:one of the|the|an?|one|another|some|several|two|three) )?(.*)$/s.exec(name) ?? [];
  const own = /^an? $/.test(article) ? (/^(?:[AEIO]|Uz)/.test(demonym) ? 'an ' : 'a ') : article;
  return `${own}${demonym} ${rest}`;
}

/** Characters from which on a name is shortened to its letters. */
const LONG = 20;
