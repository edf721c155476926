/** Counted nouns that nobody has listed, known for people by a verb that only people suffer. */

import type { Counted } from './counted.ts';
import { isStop } from './noun-phrase.ts';
import { MEASURES } from './nouns.ts';
import { readNumber } from './numbers.ts';
import { takesObject } from './trigger-groups.ts';
import { triggerAt } from './triggers.ts';
import { isQuoteMark, setOf, type Words, wordAt } from './words.ts';

/** Killed or shot in numbers, and no people. */
const NO_PEOPLE = setOf(
  'sheep goats cattle cows camels horses mules donkeys dogs cats chickens poultry pigs livestock animals birds bees fish trees whales elephants rhinos oxen buffaloes beasts head jobs bills deals hours minutes days weeks months years points goals words pages rounds bottles bulls rats deer wolves bears tigers lions heads seats votes places bids plans projects games matches sets shots photos images videos',
);
const TO_PEOPLE = setOf(
  'killed killing kill kills murdered murdering executed executing massacred massacring slain slaughtered martyred martyring neutralised neutralized neutralising neutralizing eliminated eliminating beheaded assassinated wounded wounding injured injuring arrested arresting detained detaining abducted abducting kidnapped kidnapping jailed jailing imprisoned imprisoning deported deporting expelled evacuated evacuating tortured torturing raped hanged hanging beheading maimed maiming lynched',
);

const OF_PEOPLE = setOf(
  'killing murder execution massacre death deaths martyrdom funeral funerals arrest detention abduction kidnapping surrender wounding assassination',
);

/**
 * "neutralised 26 khawarij", "40 askaris were killed": a noun nobody has listed, straight after a verb that only people suffer,
 * or straight before it; “the martyrdom of six heroes”.
 */
export function unknownPeople(words: Words, start: number, at: number, from: number): Counted | null {
  const word = wordAt(words, at);
  if (!/^[a-z]{3,}$/.test(word) || NO_PEOPLE.has(word) || MEASURES.has(word) || at > start + 2) return null;
  const after = isQuoteMark(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const next = wordAt(words, after);
  const closes = next !== '/' && (/^[.,;:!?)”"]?$/.test(next) || isStop(words, after));
  const suffers =
    (closes && TO_PEOPLE.has(wordAt(words, from - 1))) ||
    (closes && wordAt(words, from - 1) === 'of' && OF_PEOPLE.has(wordAt(words, from - 2))) ||
    (/^(?:were|was|been|have|had)$/.test(next) &&
      (befallsPeople(words, after + 1) ||
        (wordAt(words, after + 1) === 'been' && befallsPeople(words, after + 2))));
  if (!suffers && !(word.endsWith('s') && (befallsAtOnce(words, after) || listBefalls(words, after))))
    return null;
  return {
    to: at + 1,
    head: at,
    words: [start, at + 1],
    classes: ['person'],
    anaphor: false,
    name: false,
    premodifier: -1,
  };
}

/** "38 apostates killed, …", "six millers died": the verb with no auxiliary, and no object behind it. */
function befallsAtOnce(words: Words, at: number): boolean {
  const trigger = triggerAt(words, at);
  if (!trigger || takesObject(words, trigger.to)) return false;
  if (trigger.form === 'self') return SELF.test(wordAt(words, at));
  return trigger.form === 'past' && TO_PEOPLE.has(wordAt(words, at)) && endsVerb(words, trigger.to);
}

/** "19 hirelings and eight invaders were killed": the verb behind the list's next count. */
function listBefalls(words: Words, at: number): boolean {
  const next = /^(?:and|,)$/.test(wordAt(words, at)) ? readNumber(words, at + 1) : null;
  if (!next) return false;
  for (let to = next.to; to < next.to + 6; to++)
    if (/^(?:were|was|been)$/.test(wordAt(words, to))) return befallsPeople(words, to + 1);
  return false;
}

const SELF = /^(?:died|perished|surrendered|defected)$/;

/** A mark, a place or a time behind the verb, and no object. */
const endsVerb = (words: Words, at: number) =>
  /^(?:[.,;:!?)]|and|in|at|on|near|during|by|after|as|since|overnight|)$/.test(wordAt(words, at));

function befallsPeople(words: Words, at: number): boolean {
  const trigger = triggerAt(words, at);
  return (
    TO_PEOPLE.has(wordAt(words, at)) || (trigger?.classes.includes('kill') === true && trigger.to > at + 1)
  );
}
