/** Triggers joined in a list befall the same people: "killed, wounded or taken prisoner", "killed and injured 40". */
import { CALENDAR } from '../text/lexicon.ts';
import { CONNECTORS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from './closed-words.ts';
import { readNumber } from './numbers.ts';
import { type Trigger, type TriggerClass, triggerAt } from './triggers.ts';
import { isCapital, setOf, type Words, wordAt } from './words.ts';

export interface Found {
  from: number;
  to: number;
  /** All classes of the trigger and of those coordinated with it. */
  classes: readonly TriggerClass[];
  groups: readonly (readonly TriggerClass[])[];
  /** Tokens between the trigger and the phrase. */
  gap: number;
  /** Nothing but auxiliaries, adverbs and list words stand between. */
  adjacent: boolean;
}

/** The trigger with those joined to it, on the side of the phrase that it was found on. */
export function found(
  words: Words,
  trigger: Trigger,
  gap: number,
  adjacent: boolean,
  side: 'left' | 'right',
): Found {
  const group = [trigger.classes];
  let to = trigger.to;
  if (side === 'right') {
    for (let more = nextInGroup(words, to); more; more = nextInGroup(words, to)) {
      group.push(more.classes);
      to = more.to;
    }
  }
  let from = trigger.from;
  if (side === 'left') {
    for (let more = previousInGroup(words, from); more; more = previousInGroup(words, from)) {
      group.push(more.classes);
      from = more.from;
    }
    group.reverse();
  }
  return { from, to, classes: [...new Set(group.flat())], groups: group, gap, adjacent };
}

const GROUPING = setOf(
  'and or , and/or / either were are is had have been was themselves badly seriously otherwise',
);

/** "killed, wounded or taken prisoner": the next trigger that befalls the same subject. */
function nextInGroup(words: Words, at: number): Trigger | null {
  let to = at;
  let joined = false;
  for (; to < at + 4 && GROUPING.has(wordAt(words, to)); to++) {
    joined ||= /^(?:and|or|,|and\/or|\/)$/.test(wordAt(words, to));
  }
  const trigger = joined ? triggerAt(words, to) : null;
  if (!trigger || trigger.form === 'active' || trigger.form === 'noun') return null;
  return trigger.form === 'past' && takesObject(words, trigger.to) ? null : trigger;
}

/** "killed or wounded 40": the trigger before, joined straight to this one. */
function previousInGroup(words: Words, at: number): Trigger | null {
  if (!/^(?:and|or|,|\/)$/.test(wordAt(words, at - 1))) return null;
  const to = wordAt(words, at - 2) === ',' ? at - 2 : at - 1;
  for (let from = to - 1; from >= to - 3; from--) {
    const trigger = triggerAt(words, from);
    if (trigger && trigger.to === to && !isCapital(words, from - 1))
      return trigger.form === 'noun' || trigger.form === 'state' ? null : trigger;
  }
  return null;
}

const HOLDS = setOf(
  'held seized captured besieged surrounded stormed occupied liberated attacked shelled encircled',
);

/** "3,000 soldiers held Orvanka": a name as the object; a day or a headline's next word is none. */
function isPlaceName(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return isCapital(words, at) && !PREPOSITIONS.has(word) && !CONNECTORS.has(word) && !CALENDAR.has(word);
}

/** An object follows the verb, so the phrase before it is the agent: "40 gunmen killed three guards". */
export function takesObject(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const timeAfter =
    /^(?:day|week|month|year|night|morning|hour|evening|afternoon|moment|time|last|past|previous|same)$/;
  if (DETERMINERS.has(word) || POSSESSIVES.has(word))
    return !timeAfter.test(wordAt(words, at + 1)) && word !== 'that';
  if (/^(?:him|her|them|us|me|it|at|more|about|up|nearly|several|dozens|scores|hundreds)$/.test(word))
    return word !== 'at' || wordAt(words, at + 1) === 'least';
  if (HOLDS.has(wordAt(words, at - 1)) && isPlaceName(words, at)) return true;
  return readNumber(words, at) !== null && !/^(?:in|on)$/.test(wordAt(words, at - 1));
}
