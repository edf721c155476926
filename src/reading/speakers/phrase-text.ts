/** What a speaker is called by whose only name is a phrase: its words, less what tells when, where or by which way they spoke. */

import { latin } from '../text/latin.ts';
import { oneSpaced } from '../text/spaces.ts';
import type { Mention } from './entity.ts';
import { DETERMINERS } from './lexicon/function-words.ts';
import type { Phrase } from './phrase.ts';
import { firstAfter, type Word, wordRange } from './words.ts';

/** "the army fighting in the east": where somebody is at work is no part of the name. */
const AT_WORK = latin(String.raw`(?<=\p{L}{3}) (?:fighting|operating|battling) .*$`);
const TAIL = / (?:nearby|there|here|also|alone|itself|himself|herself|themselves|then|now|today|yesterday)$/;

const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const WHEN = new RegExp(
  ` (?:(?:(?:late |early )?on )?${DAYS}(?: (?:morning|afternoon|evening|night))?|(?:last|this) (?:week|month|year|night)|earlier(?: (?:on )?${DAYS})?|in the end|in turn)$`,
  'i',
);
/** The way that the words came: "the army spokesman in a communiqué". */
const BY_WAY =
  / (?:in|on|via|by|over|through) (?:an?|the|his|her|its|their)? ?(?:(?:press|written|separate|brief|short|joint|official|later|news|phone|radio|television|tv) ){0,2}(?:statement|communiqu[eé]|release|tweet|post|interview|briefing|conference|call|phone|telephone|email|e-mail|message)(?: .*)?$/i;
const LEADS = new RegExp(
  `^(?:and|but|earlier|later|meanwhile|however|also|yet|then|still|(?:on )?${DAYS}|by(?= the )),? (?=[a-zß-ɏḀ-ỿ])`,
  'i',
);

/** "On the front itself the army": the last of two that have an article. */
const PLACE = /^(?:on|in|at|from|near) (?:the |an? )?[a-zß-ɏḀ-ỿ’' -]{2,40}? (?=(?:the|an?) [a-zß-ɏḀ-ỿ])/i;
const UNCLOSED = /\s*\([^)]*$/;

/** Without what tells when it was said, a conjunction before, a bracket that does not close. */
function trimmed(words: string): string {
  const bare = words
    .replace(UNCLOSED, '')
    .replace(AT_WORK, '')
    .replace(TAIL, '')
    .replace(BY_WAY, '')
    .replace(WHEN, '')
    .replace(LEADS, '')
    .replace(PLACE, '')
    .replace(TAIL, '');
  return bare.length > 2 ? bare : words;
}

/** The phrase as a name for its speaker: "a Taliban leader". @param opens whether the phrase opens its sentence, where a capital says nothing */
export function phraseText(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  phrase: Phrase,
  opens: boolean,
): string {
  const [from, to] = wordRange(words, phrase.start, phrase.end);
  const first = words[from];
  const whole = trimmed(oneSpaced(text.slice(phrase.start, phrase.end)));
  const acronym = first !== undefined && first.text.length > 1 && first.text === first.text.toUpperCase();
  const name = mentions[firstAfter(mentions, phrase.start)]?.start === phrase.start;
  const title = from + 1 < to && words[from + 1]?.capital === true;
  const lower = first && (DETERMINERS.has(first.key) || (opens && !acronym && !name && !title));
  return lower ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole;
}
