/** Who is named in a stretch of words: parties of the dossier or of the text, and bodies that are known to check for themselves. */

import type { Dossier } from '../../stories/dossier.ts';
import type { Cast, Standing } from '../speakers/cast.ts';
import { ARMED_GROUPS } from '../speakers/lexicon/armed-groups.ts';
import { demonymOf } from '../speakers/lexicon/countries.ts';
import { remembering } from '../text/remember.ts';
import { type Word, wordsIn } from './words.ts';

export interface Named {
  standing: Standing;
  party?: string;
  /** Indices into the words given, end exclusive. */
  at: [from: number, to: number];
  anonymous: boolean;
  /** A desk that reports with its own eyes: the outlet itself or another newsroom. */
  press: boolean;
}

export interface Names {
  /** Everybody named in `words`, in order; the longest name first where two begin at one word. */
  find(words: readonly Word[]): Named[];
  /** A party's display name. */
  partyName(id: string): string;
  /** A dossier says who the sides are: there are no others. */
  closed: boolean;
}

interface Entry {
  words: readonly string[];
  standing: Standing;
  party?: string;
  anonymous: boolean;
  /** Only as a name: "Amnesty" and not "an amnesty". */
  capital: boolean;
  press: boolean;
}

/** International bodies that verify by themselves. No government. */
const VERIFIERS = [
  'United Nations',
  'UN',
  'UNAMA',
  'UNHCR',
  'OHCHR',
  'UNICEF',
  'OCHA',
  'UN Human Rights Office',
  'UN human rights office',
  'International Committee of the Red Cross',
  'ICRC',
  'Red Cross',
  'OSCE',
  'Human Rights Watch',
  'HRW',
  'Amnesty International',
  'Bellingcat',
  'Oryx',
  'ACLED',
  'Airwars',
  'Syrian Observatory for Human Rights',
];

/** Newsrooms that verify by themselves. No party's own media. */
const PRESS = [
  'Reuters',
  'Associated Press',
  'AP',
  'Agence France-Presse',
  'AFP',
  'BBC',
  'BBC Verify',
  'CNN',
  'Al Jazeera',
  'New York Times',
  'Washington Post',
  'Wall Street Journal',
  'Financial Times',
  'Deutsche Welle',
  'DW',
  'NPR',
  'NBC News',
  'ABC News',
  'CBS News',
  'Sky News',
  'EFE',
  'dpa',
];

/** Of two that are called alike a side comes first, and whoever is known to check before whoever is not known. */
const rank = ({ standing }: Entry) => (standing === 'party' ? 0 : standing === 'independent' ? 1 : 2);

const PRESS_NAME =
  /^(?:Post|Herald|Standard|Review|Times|Chronicle|Dispatch|Courier|Mirror|Gazette|Tribune|Journal|Observer|Telegraph|Bugle|Mail|Express|Star|Sun|Globe|Guardian|Sentinel|Examiner|Argus|Echo|Citizen|Inquirer|Ledger|Monitor)$/;
const GENERIC =
  /^(?:Wire|News|Agency|Press|Service|Online|Daily|Weekly|TV|Radio|Network|Illustrated|Magazine)$/;
const OF_A_STATE = /\b(?:state|government|army|military|ministry|defence|defense|national)\b/i;

/** The outlet's name and the short forms that it calls itself by: "the Post", "Meridian". A state's own medium is no checker. */
function outletNames(outlet: string | undefined): string[] {
  const words =
    outlet
      ?.trim()
      .replace(/^The\s+/, '')
      .split(/\s+/) ?? [];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > 6 || OF_A_STATE.test(words.join(' '))) return [];
  const names = [words.join(' ')];
  if (words.length > 1 && PRESS_NAME.test(last)) names.push(last);
  if (words.length === 2 && GENERIC.test(last)) names.push(first);
  return names;
}

const wordsOfName = remembering((name): readonly string[] => {
  const words = wordsIn(name, [0, name.length]).map((word) => word.text);
  if (words[0] === 'the' && words.length > 1) words.shift();
  return words;
});

/** "RSF@Sudan": the name, without the country that it is told by. */
const plainAlias = (name: string) => name.replace(/@.*$/, '');

/** @returns a finder of names, built once per article. Looking up is linear in the words. */
export function createNames(dossier: Dossier | null, cast: Cast, outlet?: string, text = ''): Names {
  const byFirst = new Map<string, Entry[]>();
  const partyNames = new Map<string, string>();
  const add = (
    name: string,
    standing: Standing,
    party?: string,
    anonymous = false,
    capital = false,
    press = false,
  ) => {
    const words = wordsOfName(name);
    const first = words[0];
    if (first === undefined) return;
    const entry: Entry = {
      words,
      standing,
      anonymous,
      capital,
      press,
      ...(party === undefined ? {} : { party }),
    };
    const list = byFirst.get(first);
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
  };

  for (const party of dossier?.parties ?? []) {
    partyNames.set(party.id, party.name);
    for (const name of [party.name, ...party.aliases]) add(name, 'party', party.id);
  }
  for (const person of dossier?.people ?? []) {
    if (person.party === undefined) continue;
    for (const name of [person.name, ...person.aliases]) add(name, 'party', person.party);
  }
  for (const body of dossier?.bodies ?? []) {
    for (const name of [body.name, ...body.aliases]) add(name, body.kind, body.party);
  }
  for (const speaker of cast.speakers) {
    const standing = speaker.party === undefined ? (cast.standing.get(speaker.id) ?? 'unknown') : 'party';
    add(speaker.name, standing, speaker.party, speaker.kind === 'anonymous');
    if (speaker.party !== undefined && !partyNames.has(speaker.party)) {
      add(speaker.party, 'party', speaker.party);
      const demonym = dossier ? undefined : demonymOf(speaker.party);
      if (demonym !== undefined) add(demonym, 'party', speaker.party, false, true);
      partyNames.set(speaker.party, speaker.party);
    }
  }
  // groups that news takes as known are sides where no dossier says who is one, be they never heard
  for (const aliases of dossier ? [] : ARMED_GROUPS) {
    const party =
      aliases.map(plainAlias).find((name) => partyNames.has(name)) ?? plainAlias(aliases[0] ?? '');
    for (const alias of aliases) {
      const [name = '', country] = alias.split('@');
      // letters that stand for others too are theirs where the text names their country, or them in full
      const meant = [country, ...aliases].some((one) => one !== undefined && text.includes(one));
      if (country === undefined || meant) add(name, 'party', party, false, true);
    }
  }
  for (const name of outletNames(outlet)) add(name, 'independent', undefined, false, true, true);
  for (const name of VERIFIERS) add(name, 'independent', undefined, false, true);
  for (const name of PRESS) add(name, 'independent', undefined, false, true, true);
  for (const list of byFirst.values())
    list.sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b));

  function find(words: readonly Word[]): Named[] {
    const found: Named[] = [];
    for (let i = 0; i < words.length; ) {
      const entry = byFirst
        .get(words[i]?.text ?? '')
        ?.find(
          (candidate) =>
            (!candidate.capital || words[i]?.capital) &&
            candidate.words.every((text, k) => words[i + k]?.text === text),
        );
      if (!entry) {
        i += 1;
        continue;
      }
      const at: [number, number] = [i, i + entry.words.length];
      const { standing, party, anonymous, press } = entry;
      found.push({ standing, at, anonymous, press, ...(party === undefined ? {} : { party }) });
      i = at[1];
    }
    return found;
  }
  return { find, partyName: (id) => partyNames.get(id) ?? id, closed: dossier !== null };
}
