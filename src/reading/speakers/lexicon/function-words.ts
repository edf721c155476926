/** Closed classes of English that bound names and noun phrases. */

import { latin } from '../../text/latin.ts';
import { CALENDAR, PREPOSITIONS as SIMPLE } from '../../text/lexicon.ts';
import { wordSet } from '../../text/word-set.ts';

export const PREPOSITIONS: ReadonlySet<string> = new Set([...SIMPLE, ...wordSet('including like than as')]);

/** Prepositions that tie a role to those it speaks for: "spokesman for", "member of", "officials from", "sources within". */
export const TIES = wordSet('of for from within with inside among at to in');

export const DETERMINERS = wordSet(
  'the a an this that these those another other its his her their our my your some several many few any every each all both no most various certain one two three four five six seven eight nine ten dozens hundreds scores numerous',
);

export const CONJUNCTIONS = wordSet('and or but nor');

export const RELATIVES = wordSet('who which that whom whose where when while');

/** Words that begin a sentence with a capital and belong to no name. */
const STARTERS = wordSet(
  'he she it they we you i his her its their our my your this that these those there here the a an and or but nor so yet for if as at by in of on to up from with into onto over under about after before between during through without within among against until since because although though while when where who whom whose which what why how not no yes also even only just then than now never always often still already again once twice however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence instead otherwise besides indeed elsewhere later earlier recently previously reportedly allegedly apparently today yesterday tomorrow tonight last next more most many much some several few both each every either neither another other others such same all any one two three four five six seven eight nine ten dozens hundreds thousands according speaking asked adding added citing quoting despite amid following including like unlike per via is are was were be been being has have had do does did will would can could may might must shall should said says let us new old own back off out down around across behind beyond near along first second third local former according western eastern northern southern north south east west central heavy late early anti pro suspected alleged unidentified unknown masked armed wounded injured displaced captured key points read more photo image file getty am pm',
);

/** "Eleven", "Thirty-one" */
const NUMBER = latin(
  String.raw`^(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundreds?|scores|dozens?|tens|millions?|half|nobody|everyone|everybody|somebody|someone|nothing)$`,
);

/** Whether a capitalised word is no part of a name: function words, days, months, points of the compass. @param key a word's key */
export function isStarter(key: string): boolean {
  return STARTERS.has(key) || CALENDAR.has(key) || NUMBER.test(key);
}

/** Small words that stand inside a person's name: "Ludwig van B", "Omar bin Q". */
export const NAME_PARTICLES = wordSet(
  'de da di del della der den van von bin ibn bint al el ul ur la le du dos das zu ter ten y wa wal',
);
