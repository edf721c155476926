/** Capitalised names that nobody knew beforehand: where they begin and end, and what their words say they are. */

import { latin } from '../text/latin.ts';
import { SHORT_DAYS, SHORT_MONTHS } from '../text/lexicon.ts';
import { ACRONYMS } from './acronyms.ts';
import type { EntityKind } from './entity.ts';
import { isStarter, NAME_PARTICLES } from './lexicon/function-words.ts';
import { readsAsOutlet } from './lexicon/known-bodies.ts';
import { type BodyClass, nounInfo } from './lexicon/nouns.ts';
import { landOfRegion } from './lexicon/regions.ts';
import { genderOfTitle, isTitle, POLICE_RANKS } from './lexicon/titles.ts';
import { isAdjacent, type Word } from './words.ts';

const ONE_CAPITAL = latin(String.raw`^\p{Lu}$`);

/** A name at words [from, to), titles left out. */
export interface NameRun {
  from: number;
  to: number;
  kind: Extract<EntityKind, 'person' | 'body' | 'name'>;
  of?: BodyClass;
  titled: boolean;
  /** Where its titles begin, if it has any. */
  title?: number;
  gender?: 'male' | 'female';
  /** Alone at the beginning of a sentence, where every word has a capital. */
  initial: boolean;
}

/** More capitalised words in a row than a name has: a headline in title case. */
const LONGEST = 8;
/** The Arabic article written with its noun: "al-Islam". */
const ARTICLE = latin(String.raw`^(?:al|el|ul|ad|an|ar|as|ash|at|az)-\p{Lu}`);

/** "al-Nasir": a name, though its article is written small. */
export const opensWithArticle = ({ text }: Word): boolean => ARTICLE.test(text);

/** What a body's capitalised name is by its words: "People's Defence Forces" an army, "Ministry of ..." a government. @param keys the name's words */
export function bodyClassOf(keys: readonly string[]): BodyClass | undefined {
  if (readsAsOutlet(keys)) return 'media';
  for (const key of keys.toReversed()) {
    // "Orm State" is a place
    if (key === 'state' && keys.length > 1) continue;
    const info = nounInfo(key);
    if (info?.kind === 'body') return info.of;
  }
  return undefined;
}

/**
 * The run of capitalised words that begins at word `at`, or null when none does.
 * @param blocked where another name begins: a run ends before it
 * @param startsSentence whether word `at` opens its sentence
 */
export function nameRunAt(
  words: readonly Word[],
  at: number,
  blocked: (index: number) => boolean,
  startsSentence: boolean,
): { run: NameRun | null; next: number } {
  let to = at;
  while (to < words.length && to - at <= LONGEST) {
    const word = words[to];
    if (!word || blocked(to) || (to > at && !isAdjacent(word) && !isInitialGap(words, to))) break;
    if (to > at && words[to - 1]?.possessive && !isCollective(words[to - 1])) break;
    if (to > at && (isOfficeOf(words, at, to) || POLICE_RANKS.includes(word.key))) break;
    if (
      (word.capital || (to === at && opensWithArticle(word))) &&
      (!isStarter(word.key) || (to === at && (opensBody(words, at) || opensName(words, at, blocked))))
    )
      to++;
    else if (to > at && (ARTICLE.test(word.text) || isNoDate(words, to))) to++;
    else if (joins(words, at, to, blocked)) to++;
    else break;
  }
  const next = Math.max(to, at + 1);
  if (to - at > LONGEST) return { run: null, next };
  let from = at;
  let titled = false;
  let gender: NameRun['gender'];
  while (from < to && isTitleWord(words, from, to)) {
    titled = true;
    gender = genderOfTitle(words[from]?.key ?? '') ?? gender;
    from++;
  }
  // "Superintendent of Police X"
  if (words[from]?.key === 'police' && words[from - 1]?.key === 'of' && to - from > 2) {
    titled = true;
    from++;
  }
  // "IGP Kashmir Jan Roe", "SP Srinagar": the part of a land that the office is of
  const ofPart = to - from > 2 || POLICE_RANKS.includes(words[from - 1]?.key ?? '');
  if (titled && ofPart && landOfRegion((on) => (on === 0 ? words[from]?.key : undefined)) !== undefined)
    from++;
  const last = words[to - 1];
  const first = words[from];
  if (!last || !first || from >= to || first.key === 'operation') return { run: null, next };
  const keys = words.slice(from, to).map((word) => word.key);
  const info = keys.length === 1 && !titled ? nounInfo(first.key) : undefined;
  // "the Tesk MOD": a ministry's letters are no name
  if (info && (!ACRONYMS.test(first.text) || (info.kind === 'body' && info.noun === 'ministry')))
    return { run: null, next };
  if (keys.length > 1 && !titled && isOfficeName(words, from, to)) return { run: null, next };
  const of = bodyClassOf(keys);
  const initial = startsSentence && from === at && to - from === 1;
  if (of && (keys.length > 1 || of === 'media') && !titled) {
    return { run: { from, to, kind: 'body', of, titled: false, initial }, next };
  }
  if (ACRONYMS.test(first.text) && to - from === 1) {
    return { run: { from, to, kind: titled ? 'person' : 'name', titled, initial: false }, next };
  }
  if (nounInfo(last.key)?.kind === 'document') return { run: null, next };
  const kind = titled ? 'person' : 'name';
  return {
    run: { from, to, kind, titled, initial, ...(gender && { gender }), ...(titled && { title: at }) },
    next,
  };
}

const HELD =
  /^(?:officer|director|secretary|commissioner|superintendent|inspector|administrator|coordinator|spokes(?:man|woman|person)|minister|governor|representative|adviser|advisor|chairman|chairwoman|prosecutor|commander)(?:-general)?$/;

/** "the Police Public Relations Officer", "its Chief Medical Officer": an office with capitals, whoever holds it. */
function isOfficeName(words: readonly Word[], from: number, to: number): boolean {
  const [before, last] = [words[from - 1], words[to - 1]];
  const next = words[to];
  if (!last || !HELD.test(last.key)) return false;
  // "Jan Roe, Communication Minister, said", "Army Director-General, Gen. Jan Roe"
  if (before?.capital && words[from]?.gap === ', ' && next?.gap.startsWith(',')) return true;
  if (next?.gap === ', ' && isTitle(next.key)) return true;
  let opens = from - 1;
  while (opens >= 0 && isTitle(words[opens]?.key ?? '') && words[opens]?.capital) opens--;
  const lead = words[opens] ?? before;
  return lead !== undefined && (/^(?:the|an?|its|their|his|her|our)$/.test(lead.key) || lead.possessive);
}

const SHORT_DATES = new Set([...SHORT_DAYS, ...SHORT_MONTHS]);
/** Months that are names of people too. */
const MONTH_NAME = /^(?:april|may|june|august)$/;
const SPEAKS = /^(?:said|says|told|has|had|was|is|added|wrote|confirmed|denied|claimed|announced)$/;

/** "Khaing Thu said", "Ana May told": a name's last word that is a day's or a month's too, and no number follows. */
function isNoDate(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.capital || !isAdjacent(word) || word.text === word.text.toUpperCase()) return false;
  if (next && /^\d/.test(next.key)) return false;
  if (SHORT_DATES.has(word.key)) return next?.gap !== '. ' || next.capital;
  return MONTH_NAME.test(word.key) && (word.possessive || SPEAKS.test(next?.key ?? ''));
}

const FIRST_NAMES = new Set('jan sun mar april may june august'.split(' '));
const BEFORE_DATE =
  /^(?:in|on|since|by|last|of|from|until|till|early|late|mid|this|next|between|before|after|to)$/;

/** "Jan Roe", "April Venn": a first name that is a month's or a day's too. */
export function opensName(words: readonly Word[], at: number, blocked: (index: number) => boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word?.capital || !FIRST_NAMES.has(word.key) || word.text === word.text.toUpperCase()) return false;
  if (!next?.capital || !isAdjacent(next) || isStarter(next.key) || blocked(at + 1)) return false;
  return before === undefined || !isAdjacent(word) || !BEFORE_DATE.test(before.key);
}

const COMPASS = /^(?:(?:north|south|east|west)(?:ern)?|central|new)$/;

/** "Northern Alliance", "Eastern Front": a point of the compass that belongs to a body's name. */
export function opensBody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word?.capital || !COMPASS.test(word.key) || !next?.capital || !isAdjacent(next)) return false;
  // "New People’s Army"
  const last = next.possessive && isCollective(next) ? words[at + 2] : next;
  return nounInfo(last?.key ?? '')?.kind === 'body' && next.text !== next.text.toUpperCase();
}

/** "People’s Defence Forces", "Workers’ Party": a possessive inside a name. */
function isCollective(word: Word | undefined): boolean {
  const info = nounInfo(word?.key ?? '');
  return info?.kind === 'role' && info.plural;
}

/** "John F. Smith", "Gen. Dir": a dot may follow an initial or a title. */
function isInitialGap(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.gap !== '. ' || !before) return false;
  return ONE_CAPITAL.test(before.text) || (before.text.length <= 5 && isTitle(before.key));
}

/** Lower-case words inside a name: "van", and "of", "for" after a body's noun ("Ministry of Health"). */
function joins(words: readonly Word[], from: number, at: number, blocked: (i: number) => boolean): boolean {
  const word = words[at];
  const following = words[at + 1];
  const before = words[at - 1];
  if (!word || !following || !before || at === from || word.capital) return false;
  if (!following.capital || !isAdjacent(following) || isStarter(following.key)) return false;
  if (NAME_PARTICLES.has(word.key)) return !blocked(at + 1);
  const noun = nounInfo(before.key);
  // "Troops of Operation X" is no name
  const body = noun?.kind === 'body' && !(noun.plural && noun.of === 'army');
  if (word.key !== 'of' && word.key !== 'for') return false;
  // "Coalition of Patriots for Change"
  const opens = nounInfo(words[from]?.key ?? '');
  const long =
    word.key === 'for' && words[from + 1]?.key === 'of' && opens?.kind === 'body' && opens.of === 'group';
  return (body || long) && !blocked(at + 1);
}

/** Titles stand before a name; the last word of a run is one only when it stands alone ("the President"). */
function isTitleWord(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (!word) return false;
  // "the spokesman of the Army Col. Jan Roe"
  if (FORCES.test(word.key) && at + 2 < to && isTitle(words[at + 1]?.key ?? ''))
    return !bodyAhead(words, at, to);
  const noun = nounInfo(word.key);
  // "Doctors Network"
  if (!isTitle(word.key) && !(noun?.kind === 'role' && !noun.plural)) return false;
  if (bodyAhead(words, at, to)) return false;
  return true;
}

const FORCES = /^(?:army|navy|police|military)$/;

const OFFICES =
  /^(?:governor|mayor|president|minister|premier|commissioner|senator|ambassador|prosecutor|spokes(?:man|woman|person))$/;

/** "Orm Governor Jan Roe": what the office is of is no part of the bearer's name. */
function isOfficeOf(words: readonly Word[], at: number, office: number): boolean {
  const [first, title] = [words[at], words[office]];
  if (!first || !title?.capital || !OFFICES.test(title.key)) return false;
  // "Defence Ministry Spokesman Jan Roe"
  const body = words.slice(at, office).some(({ key }) => nounInfo(key)?.kind === 'body');
  if (isTitle(first.key) && !body) return false;
  let end = office + 1;
  for (; end < words.length && end <= office + 4; end++) {
    const word = words[end];
    if (!word?.capital || !isAdjacent(word) || isStarter(word.key) || nounInfo(word.key)) break;
  }
  return end > office + 1 && end <= office + 4 && !words[end - 1]?.possessive;
}

/** "Defence Ministry", "Foreign Office": words that look like titles but belong to a body's name. */
function bodyAhead(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const key = words[i]?.key ?? '';
    if (nounInfo(key)?.kind === 'body' && nounInfo(words[i - 1]?.key ?? '')?.kind !== 'role') return true;
  }
  return false;
}
