/** Finds the triggers of a sentence: words that tell what befell those who are counted. */
import './trigger-fates.ts';
import './trigger-killed.ts';
import './trigger-wounded.ts';
import './trigger-captured.ts';
import './trigger-things.ts';
import { latin } from '../text/latin.ts';
import { DAYS, MONTHS, SHORT_MONTHS } from '../text/lexicon.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from './closed-words.ts';
import { readNumber } from './numbers.ts';
import { entriesOf, type TriggerClass, type TriggerForm } from './trigger-entries.ts';
import { isCapital, isQuoteMark, listOf, type Words, wordAt } from './words.ts';

const LETTERS_ONLY = latin(String.raw`^[\p{L}'’-]+$`);

export type { TriggerClass };

export interface Trigger {
  classes: readonly TriggerClass[];
  form: TriggerForm;
  from: number;
  /** Token index after it. */
  to: number;
}

/** Words that may stand inside a phrase: "laid down their arms", "left the country". */
const INSIDE = new Set(
  listOf(
    'their his her its the all own a an our my enemy rebel government border native ancestral mountain family bullet gunshot shrapnel splinter burn chest head leg neck spinal facial abdominal stomach shoulder internal acute stray flying live rubber sniper multiple minor serious severe light slight grave grievous critical various heavy bad moderate mild some',
  ),
);

/** Rules ask for the same tokens again and again. */
const SEEN = new WeakMap<Words, Map<number, Trigger | null>>();

/** The trigger that begins at token `at`, the longest one; null where there is none. */
export function triggerAt(words: Words, at: number): Trigger | null {
  if (!entriesOf(wordAt(words, at))) return null;
  const seen = SEEN.get(words) ?? new Map<number, Trigger | null>();
  const known = seen.get(at);
  if (known !== undefined) return known;
  const trigger = readTrigger(words, at);
  SEEN.set(words, seen.set(at, trigger));
  return trigger;
}

function readTrigger(words: Words, at: number): Trigger | null {
  const entries = entriesOf(wordAt(words, at));
  if (!entries) return null;
  const held = heldBy(words, at);
  if (held) return held;
  if (ABBREVIATED.test(wordAt(words, at)) && isBody(words, at)) return null;
  const fitting = entries
    .map((entry) => ({ entry, to: tailEnd(words, at + 1, entry.tail) }))
    .filter(({ entry, to }) => to > at && !(entry.tail[0] === 'on' && isDay(words, to)));
  const to = Math.max(...fitting.map((candidate) => candidate.to));
  // one word in several lists: captured (of people, of places)
  const best = fitting.filter((candidate) => candidate.to === to).map(({ entry }) => entry);
  const [first] = best;
  if (!first) return null;
  return {
    classes: [...new Set(best.flatMap(({ classes }) => classes))],
    form: best.map(({ form }) => form).reduce(mergeForms, first.form),
    from: at,
    to,
  };
}

const ABBREVIATED = /^(?:kia|wia|mia)s?$/;

/** "against KIA headquarters", "the KIA": an army by that name. */
function isBody(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  return PREPOSITIONS.has(before)
    ? before !== 'as'
    : DETERMINERS.has(before) || wordAt(words, at + 1) === "'s";
}

const WEEKDAYS = new Set(DAYS);

/** "fell on Sunday", "struck on 3 May": a day is no place that is hit. */
function isDay(words: Words, at: number): boolean {
  const month = /^\d{1,2}$/.test(wordAt(words, at)) ? at + 1 : at;
  return WEEKDAYS.has(wordAt(words, at)) || MONTH.test(wordAt(words, month));
}

const MONTH = new RegExp(`^(?:${[...MONTHS, ...SHORT_MONTHS].join('|')})$`);

const HOLDING = new Set(
  listOf(
    'control hands rule authority occupation command grip influence custody prison prisons jail jails cells detention captivity',
  ),
);
const LOCKED_UP = new Set(listOf('custody prison prisons jail jails cells detention captivity'));

/** "under rebel control", "in the hands of": somebody's, whoever it is. */
function heldBy(words: Words, at: number): Trigger | null {
  const word = wordAt(words, at);
  if (word !== 'under' && word !== 'in' && word !== 'into') return null;
  for (let to = at + 1; to < at + 6; to++) {
    const next = wordAt(words, to);
    if (HOLDING.has(next) || (next === 'power' && POSSESSIVES.has(wordAt(words, to - 1))))
      return {
        classes: LOCKED_UP.has(next) ? ['capture'] : ['control', next === 'command' ? 'strength' : 'capture'],
        form: 'state',
        from: at,
        to: to + 1,
      };
    if (!LETTERS_ONLY.test(next) || entriesOf(next) || readNumber(words, to)) return null;
  }
  return null;
}

/** "lost" the verb and "loss" the noun differ in form; of two verbs the freer reading holds. */
function mergeForms(a: TriggerForm, b: TriggerForm): TriggerForm {
  const freedom: readonly TriggerForm[] = ['past', 'active', 'self', 'state', 'noun'];
  return freedom.indexOf(a) <= freedom.indexOf(b) ? a : b;
}

/** "fell into the Kelmaris' hands": whose they are stands inside. The index after it, else `at`. */
function overPossessor(words: Words, at: number): number {
  for (let to = at; to < at + 4; to++) {
    if (/^'s?$/.test(wordAt(words, to))) return to > at ? to + 1 : at;
    if (!isCapital(words, to) && wordAt(words, to) !== 'the') return at;
  }
  return at;
}

const HOSPITAL = /^hospitals?$/;

/** "to the district headquarters hospital", "to Dara hospital": which one it is. The index of the hospital, else `at`. */
function overWhose(words: Words, at: number): number {
  for (let to = at; to < at + 5; to++) {
    const word = wordAt(words, to);
    if (HOSPITAL.test(word)) return to;
    if (!LETTERS_ONLY.test(word) || PREPOSITIONS.has(word) || word === 'and') return at;
  }
  return at;
}

function tailEnd(words: Words, at: number, tail: readonly string[]): number {
  let to = at;
  for (const word of tail) {
    // "meted the death penalty” on"
    if (isQuoteMark(wordAt(words, to))) to += 1;
    for (
      let skipped = 0;
      skipped < 2 && wordAt(words, to) !== word && INSIDE.has(wordAt(words, to));
      skipped++
    )
      to += 1;
    if (wordAt(words, to) !== word && HOLDING.has(word)) to = overPossessor(words, to);
    if (wordAt(words, to) !== word && HOSPITAL.test(word)) to = overWhose(words, to);
    if (wordAt(words, to) !== word) return -1;
    to += 1;
  }
  return to;
}
