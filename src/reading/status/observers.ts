/** Subjects that check for themselves by what they are: a war monitor, forensic experts, open-source analysts, a panel of UN experts. */

import { wordSet } from '../text/word-set.ts';
import type { Word } from './words.ts';

/** Words of a state, and names of the news agencies and stations by which states and armed groups speak: whoever stands beside them speaks for it. */
const OFFICIAL = wordSet(`
  government governments military ministry ministries minister army police state defence defense official officials intelligence security
  authorities spokesman spokeswoman ambassador envoy representative delegate president prime affiliate backed navy presidency junta
  regime rebel militant militants rebels
  tass ria novosti sputnik xinhua cgtn cctv irna isna tasnim kcna sana belta amaq presstv al-manar al-masirah`);

const TAKES_SIDES =
  /^(?:pro|anti|state)-|-(?:backed|affiliated|aligned|linked|run|controlled|led|installed)$/;

/** @returns whether a word puts whoever stands beside it on a side: "army", "pro-government", "rebel-run". */
export const isOfficial = (word: string): boolean => OFFICIAL.has(word) || TAKES_SIDES.test(word);

/** Nouns that tell a checker by themselves. */
const CHECKERS = wordSet('monitor monitors observatory watchdog fact-checkers fact-checker rapporteur');
/** Nouns that do so beside one of METHODS. */
const TEAMS = wordSet(`
  expert experts analyst analysts investigator investigators researcher researchers team group laboratory lab pathologist pathologists
  project desk organisation organization database archive tracker scientists anthropologists archaeologists examiners technicians examination analysis investigation
  specialists panel unit`);
const METHODS = wordSet(`
  forensic open-source osint satellite visual verification independent rights war conflict war-crimes imagery dna fact-checking
  casualty-recording monitoring`);
/** What an international body sends or keeps; "a panel of UN experts", "analysts at the archive". */
export const PANELS = wordSet(`
  panel team experts group mission commission analysts laboratory lab investigators monitors researchers committee office agency cluster
  observers inspectors delegation investigation analysis review`);

/**
 * @param range the words of a subject
 * @returns whether its head is a checker by trade, with nobody's state or army beside it
 */
export function checksByTrade(range: readonly Word[]): boolean {
  if (range.some((word) => isOfficial(word.text))) return false;
  const end = range.findIndex(
    (word, i) =>
      i > 0 && (/[,;(]/.test(word.gap) || /^(?:based|in|at|of|from|who|which|for|by|near)$/.test(word.text)),
  );
  const whole = end < 0 ? range : range.slice(0, end);
  // "The rights group Insek": its name behind it.
  const noun = whole.findLastIndex(({ text, capital }) => TEAMS.has(text) && !capital);
  const called = noun > 0 && noun < whole.length - 1 && whole.slice(noun + 1).every(({ capital }) => capital);
  const phrase = called ? whole.slice(0, noun + 1) : whole;
  const head = phrase.at(-1);
  if (!head || phrase.length > 6 || head.possessive) return false;
  if (CHECKERS.has(head.text)) return true;
  // "Investigators for the court", "experts of the tribunal".
  const sent = end > 0 && range.slice(end, end + 5).some((word) => /^(?:court|tribunal)$/.test(word.text));
  return TEAMS.has(head.text) && (sent || phrase.some((word) => METHODS.has(word.text)));
}

const INQUIRY = /^(?:commission|mission|tribunal|inquiry)$/;

/** Experts and courts whose finding a number is: forensic experts, a commission of inquiry, a fact-finding mission. */
export function findsByTrade(range: readonly Word[]): boolean {
  if (checksByTrade(range)) return true;
  if (range.length > 8 || range.some((word) => isOfficial(word.text))) return false;
  const texts = range.map((word) => word.text);
  if (!texts.some((text) => INQUIRY.test(text))) return false;
  return /\b(?:of inquiry|fact-finding|international|independent|un|united nations)\b/.test(texts.join(' '));
}
