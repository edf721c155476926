/** Who is named in a stretch of words: parties of the dossier or of the text, and bodies that are known to check for themselves. */

import type { Dossier } from '../../stories/dossier.ts';
import { oncePerDossier } from '../../stories/once.ts';
import type { Cast, Standing } from '../speakers/cast.ts';
import { ARMED_GROUPS } from '../speakers/lexicon/armed-groups.ts';
import { demonymOf } from '../speakers/lexicon/countries.ts';
import { once, remembering } from '../text/remember.ts';
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
  'Organization for Security and Cooperation in Europe',
  'Organization for Security and Co-operation in Europe',
  'International Commission on Missing Persons',
  'Organisation for the Prohibition of Chemical Weapons',
  'Human Rights Watch',
  'HRW',
  'Amnesty International',
  'Physicians for Human Rights',
  'Bellingcat',
  'Centre for Information Resilience',
  'Center for Information Resilience',
  'Afghan Witness',
  'Myanmar Witness',
  'Forensic Architecture',
  'Humanitarian Research Lab',
  'Conflict Observatory',
  'Conflict Armament Research',
  'Iraq Body Count',
  'Oryx',
  'ACLED',
  'Armed Conflict Location and Event Data',
  'Airwars',
  'Syrian Observatory for Human Rights',
  'Syrian Network for Human Rights',
  'Uppsala Conflict Data Program',
  'Action on Armed Violence',
  'Assistance Association for Political Prisoners',
  'AAPP',
  'Human Rights Activists News Agency',
  'HRANA',
  'Iran Human Rights',
  'Hengaw',
  'Rawadari',
  "B'Tselem",
  'World Health Organization',
  'MONUSCO',
  'MINUSMA',
  'MINUSCA',
  'UNMISS',
  'UNAMI',
  'UNSMIL',
  'UNITAMS',
  'UNIFIL',
  'BINUH',
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
  'Bloomberg',
  'Le Monde',
  'Der Spiegel',
  'Los Angeles Times',
  'Radio Free Europe',
  'RFE/RL',
  'Voice of America',
  'VOA',
  'France 24',
  'Mediazona',
  'Meduza',
  'Novaya Gazeta',
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

/** Names by their first word. */
type Table = Map<string, Entry[]>;
type Whose = Partial<Pick<Entry, 'party' | 'anonymous' | 'capital' | 'press'>>;

function add(table: Table, name: string, standing: Standing, whose: Whose): void {
  const words = wordsOfName(name);
  const [first] = words;
  if (first === undefined) return;
  const entry: Entry = { words, standing, anonymous: false, capital: false, press: false, ...whose };
  const list = table.get(first);
  if (list) list.push(entry);
  else table.set(first, [entry]);
}

/** The dossier's names, the same for every article. */
const namesOfDossier = oncePerDossier(({ parties, people, bodies }): Table => {
  const table: Table = new Map();
  for (const { id, name, aliases } of parties)
    for (const one of [name, ...aliases]) add(table, one, 'party', { party: id });
  for (const { party, name, aliases } of people)
    if (party !== undefined) for (const one of [name, ...aliases]) add(table, one, 'party', { party });
  for (const { kind, party, name, aliases } of bodies)
    for (const one of [name, ...aliases]) add(table, one, kind, party === undefined ? {} : { party });
  return table;
});

/** Those who check for themselves, in any article. */
const checkers = once((): Table => {
  const table: Table = new Map();
  for (const name of VERIFIERS) add(table, name, 'independent', { capital: true });
  for (const name of PRESS) add(table, name, 'independent', { capital: true, press: true });
  return table;
});

/** @returns a finder of names, built once per article. Looking up is linear in the words. */
export function createNames(dossier: Dossier | null, cast: Cast, outlet?: string, text = ''): Names {
  const partyNames = new Map(dossier?.parties.map(({ id, name }) => [id, name]));
  const own: Table = new Map();
  for (const speaker of cast.speakers) {
    const { name, party } = speaker;
    const anonymous = speaker.kind === 'anonymous';
    if (party === undefined) {
      add(own, name, cast.standing.get(speaker.id) ?? 'unknown', { anonymous });
      continue;
    }
    add(own, name, 'party', { party, anonymous });
    if (partyNames.has(party)) continue;
    add(own, party, 'party', { party });
    const demonym = dossier ? undefined : demonymOf(party);
    if (demonym !== undefined) add(own, demonym, 'party', { party, capital: true });
    partyNames.set(party, party);
  }
  // groups that news takes as known are sides where no dossier says who is one, be they never heard
  for (const aliases of dossier ? [] : ARMED_GROUPS) {
    const party =
      aliases.map(plainAlias).find((name) => partyNames.has(name)) ?? plainAlias(aliases[0] ?? '');
    for (const alias of aliases) {
      const [name = '', country] = alias.split('@');
      // letters that stand for others too are theirs where the text names their country, or them in full
      if (country === undefined || [country, ...aliases].some((one) => text.includes(one)))
        add(own, name, 'party', { party, capital: true });
    }
  }
  for (const name of outletNames(outlet)) add(own, name, 'independent', { capital: true, press: true });

  const tables = [...(dossier ? [namesOfDossier(dossier)] : []), own, checkers()];
  const byFirst = new Map<string, readonly Entry[]>();
  /** Put together for the words that an article has: no article names a tenth of those whom a dossier knows. */
  function beginningWith(word: string): readonly Entry[] {
    const known = byFirst.get(word);
    if (known) return known;
    const entries = tables
      .flatMap((table) => table.get(word) ?? [])
      .sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b));
    byFirst.set(word, entries);
    return entries;
  }

  function find(words: readonly Word[]): Named[] {
    const found: Named[] = [];
    for (let i = 0; i < words.length; ) {
      const entry = beginningWith(words[i]?.text ?? '').find(
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
