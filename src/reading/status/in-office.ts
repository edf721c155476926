/** Who holds an office or a rank of a state, by the words that name him: a governor, a general, the police, "local officials", the army's press desk. */
import { POLICE_RANKS } from '../speakers/lexicon/titles.ts';
import { wordSet } from '../text/word-set.ts';
import type { Word } from './words.ts';

/** Military ranks before a name, with their abbreviations. */
const RANKS = wordSet(`
  general gen lieutenant lt commandant colonel col major maj captain capt brigadier brig sergeant sgt corporal cpl admiral adm commodore marshal
  commander cmdr commandant ltgen majgen briggen`);
/** Generals of another kind. */
const CIVIL_GENERAL = /^(?:attorney|secretary|director|surgeon|solicitor|consul|governor|inspector|auditor)$/;
/** Offices of a state's executive; members of parliaments and opposition leaders speak for themselves. */
const OFFICES = wordSet(`
  governor governors mayor mayors minister ministers premier president prosecutor prosecutors commissioner vice-governor vice-president
  deputy-governor gubernatorial authorities administrator`);
/** Whose officials are a state's: its forces, its ministries, its provinces. Those of a hospital or an aid body are none. */
const STATE_OFFICIALS =
  /^(?:security|military|army|defence|defense|police|intelligence|government|state|local|provincial|regional|district|municipal|city|town|federal|administration|ministry|interior|presidential|border|customs|election)$/;
/** Houses that news comes from. */
export const HOUSES = wordSet(`
  agency television tv radio media broadcaster channel newspaper daily website site outlet station account page paper press wire`);
const STATE_HOUSE = /^(?:state|state-run|state-owned|state-controlled|government-run|official)$/;

/** @returns whether the noun phrase names an officer by his rank. */
export function ranked(phrase: readonly Word[]): boolean {
  return phrase.some((word, i) => {
    if (!RANKS.has(word.text) || !word.capital || word.possessive) return false;
    if (CIVIL_GENERAL.test(phrase[i - 1]?.text ?? '')) return false;
    const name = phrase[i + 1];
    return name?.capital === true && !/[,;:]/.test(name.gap);
  });
}

/** @returns whether the noun phrase names the bearer of a state's office, or its police. */
export function inOffice(phrase: readonly Word[]): boolean {
  const [first] = phrase;
  if (isOfficials(phrase) || headsPlace(phrase) || commands(phrase)) return true;
  return phrase.some((word, i) => {
    const apposed = i > 0 && phrase.slice(1, i + 1).some((one) => one.gap.includes(','));
    if (apposed && i > 9) return false;
    if (
      word.text === 'administrator' &&
      /^(?:camp|site|web|network|system|page)$/.test(phrase[i - 1]?.text ?? '')
    )
      return false;
    if (OFFICES.has(word.text)) return !word.possessive;
    if (isStaff(phrase, i)) return true;
    if (word.text === 'attorney' && phrase[i + 1]?.text === 'general') return true;
    const before = phrase[i - 1]?.text ?? '';
    if (POLICE_RANKS.includes(word.text) && word.capital) return true;
    // "Police", "the director-general of police": in an article of fighting they are the state's.
    if (word.text === 'police') return !word.possessive && !phrase.some((one) => /^sources?$/.test(one.text));
    if (/^(?:chief|commander|spokesman|spokeswoman|officers?|headquarters)$/.test(word.text))
      return before === 'police' || (first === word && before === 'police');
    return /^officials?$/.test(word.text) && STATE_OFFICIALS.test(before);
  });
}

/** "A spokesman for the eastern command", "the Southern Operational Command". */
export const commands = (phrase: readonly Word[]): boolean =>
  phrase.some(
    ({ text }, i) =>
      text === 'command' &&
      /^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|operational|joint|ground|air|naval|border|territorial|regional|strategic|special|security)$/.test(
        phrase[i - 1]?.text ?? '',
      ),
  );

/** "Officials", "two senior officials": nobody else's. */
const isOfficials = (phrase: readonly Word[]) =>
  phrase.at(-1)?.text === 'officials' && phrase.slice(0, -1).every(({ text }) => PLAIN.test(text));

const PLAIN =
  /^(?:the|some|several|many|two|three|four|five|six|other|more|senior|top|high-ranking|unnamed|anonymous|concerned)$/;

/** "The head of the republic", "the chief of the occupied region's administration". */
function headsPlace(phrase: readonly Word[]): boolean {
  const at = phrase.findIndex(({ text }) => /^(?:head|chief|leader)$/.test(text));
  if (at < 0 || at > 2 || phrase[at + 1]?.text !== 'of') return false;
  const land = phrase.slice(at + 2, at + 7);
  const end = land.findIndex((word, i) => i > 0 && word.gap.includes(','));
  return (end < 0 ? land : land.slice(0, end)).some(({ text }) =>
    /^(?:republic|region|province|district|governorate|oblast|territory|city|town|administration|government|municipality)$/.test(
      text,
    ),
  );
}

/** "The general staff", "the high command", "the joint chiefs of staff": an army's head. */
export function isStaff(phrase: readonly Word[], i: number): boolean {
  const [before = '', word = ''] = [phrase[i - 1]?.text, phrase[i]?.text];
  if (word === 'staff') return /^(?:general|joint)$/.test(before) || phrase[i - 2]?.text === 'chiefs';
  return word === 'command' && /^(?:high|supreme|military|army|joint|operational)$/.test(before);
}

/** "State television", "the official news agency". */
export function isStateHouse(phrase: readonly Word[]): boolean {
  const state = phrase.findIndex((word) => STATE_HOUSE.test(word.text));
  return state >= 0 && phrase.slice(state + 1, state + 5).some((word) => HOUSES.has(word.text));
}
