/**
 * Who holds an office of the country in a story whose dossier says which party governs: "the governor", "security officials", "the
 * provincial police", "state media" speak for it. Those of another party, of other states, of international bodies and those who hold
 * the office no more do not.
 */

import type { Dossier } from '../../stories/dossier.ts';
import { COUNTRY_OF_CAPITAL } from '../speakers/lexicon/capitals.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import { ARMED, nounInfo } from '../speakers/lexicon/nouns.ts';
import { wordSet } from '../text/word-set.ts';
import { inOffice, isStateHouse } from './in-office.ts';
import type { Names } from './names.ts';
import type { Role } from './roles.ts';
import { type Word, wordsIn } from './words.ts';

/** Bodies that only a state has. */
const BODIES = wordSet(`
  ministry ministries department departments directorate directorates government authorities police administration cabinet
  gendarmerie municipality governorate courts rulers regime`);
/** Adjectives that make officials, offices, forces and commanders the country's. */
const OF_THE_STATE = wordSet(`
  local provincial regional district state government national federal central municipal city town village border customs security
  police intelligence military army defence defense interior information cultural culture public`);
/** Whoever serves the state beside these adjectives, and without any: "officials". */
const SERVANTS = wordSet(
  'official officials officers spokesman spokeswoman spokesperson chief head commander',
);
const HEADS = wordSet('governor mayor minister president premier police government ministry');
const OFFICES_OF = wordSet(
  'office offices headquarters commission commissions forces services service agency',
);
/** Before a servant of the state these tell nothing. */
const PLAIN = wordSet(
  'the a an some several two three senior top high-ranking unnamed other more another acting deputy',
);
/** Somebody else's, or nobody's any more. */
const ELSEWHERE = wordSet(`
  former ex previous fallen toppled collapsed ousted deposed overthrown exiled fled republic opposition resistance rebel rebels
  western foreign international un unhcr unicef nato eu european allied coalition diplomatic embassy humanitarian aid relief medical
  hospital health red union university company bank club football election shadow self-declared retired washington pentagon kremlin
  white downing african arab gulf regional-security world human rights private independent`);
const ENDS = /^(?:who|which|that|told|with|whose|where)$/;

/** @returns the state that the dossier's story is set in: the one that its title names; undefined where it names none or two. */
export function homeOf({ title }: Dossier): string | undefined {
  const named = new Set(wordsIn(title, [0, title.length]).flatMap(({ text }) => countryOf(text) ?? []));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/**
 * @param words the words that name somebody: a source, or a speaker's name
 * @param governing the party that held the offices when the article was written
 * @returns the role of one who holds an office, else null
 */
export function officeOf(
  words: readonly Word[],
  names: Names,
  { governing, home }: { governing: string; home: string | undefined },
): Role | null {
  const end = words.findIndex((word, i) => i > 0 && ENDS.test(word.text));
  const phrase = words.slice(0, end < 0 ? Math.min(words.length, 14) : end);
  if (phrase.some((word) => ELSEWHERE.has(word.text) || ARMED.has(word.text) || /^ex-/.test(word.text)))
    return null;
  if (names.find(phrase).some(({ standing, party }) => standing === 'independent' || party !== undefined))
    return null;
  if (phrase.some((word) => isForeign(word, home))) return null;
  // "a man employed by the government"
  const first = phrase.map(({ text }) => nounInfo(text)).find((info) => info?.kind === 'role');
  if (first?.kind === 'role' && first.of === 'civilian' && first.noun !== 'local') return null;
  return inOffice(phrase) || isStateHouse(phrase) || ofTheState(phrase) ? { party: governing } : null;
}

function isForeign(word: Word, home: string | undefined): boolean {
  if (!word.capital) return false;
  const country = countryOf(word.text) ?? COUNTRY_OF_CAPITAL.get(word.text);
  return country !== undefined && country !== home;
}

function ofTheState(phrase: readonly Word[]): boolean {
  return phrase.slice(0, 9).some((word, i) => {
    if (word.possessive) return false;
    const before = phrase[i - 1];
    // "The State Department" is one country's, and not this one's.
    if (word.text === 'department' && before?.text === 'state' && before.capital) return false;
    if (BODIES.has(word.text)) return true;
    const ofState =
      before !== undefined &&
      !before.possessive &&
      (OF_THE_STATE.has(before.text) || (before.capital && countryOf(before.text) !== undefined));
    // "The governor's press office", "the police's spokesman".
    const owned = phrase.slice(Math.max(0, i - 3), i).some((one) => one.possessive && HEADS.has(one.text));
    // "The Afghan agency", "the BBC's Afghan service" write news: a nationality alone makes no more than forces a state's.
    if (OFFICES_OF.has(word.text))
      return owned || (ofState && (word.text === 'forces' || OF_THE_STATE.has(before?.text ?? '')));
    if (!SERVANTS.has(word.text)) return false;
    if (ofState || owned) return true;
    return /^officials?$/.test(word.text) && phrase.slice(0, i).every((one) => PLAIN.has(one.text));
  });
}
