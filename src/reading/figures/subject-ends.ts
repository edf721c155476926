/** Where the subject of a predicate ends, on the way from those counted to what befell them; and how far a list of subjects goes. */
import { isSentenceMark } from './asides.ts';
import {
  BE,
  BEFORE_PREDICATE,
  CONNECTORS,
  HAVE,
  LIST_FILLERS,
  PREPOSITIONS,
  REPORTING,
  SUBORDINATORS,
} from './closed-words.ts';
import type { Item } from './decision.ts';
import { isStop } from './noun-phrase.ts';
import { singularClasses } from './nouns.ts';
import { takesObject } from './trigger-groups.ts';
import { triggerAt } from './triggers.ts';
import { isQuoteMark, isWord, setOf, type Words, wordAt } from './words.ts';

const ARTICLES = setOf('a an the his her its their our my your this these those');

/** "five men carried a wounded boy": after a verb that nobody has listed an object begins, and what befell it. */
export function opensObject(words: Words, at: number, start: number): boolean {
  if (!ARTICLES.has(wordAt(words, at)) || at <= start) return false;
  const before = wordAt(words, at - 1);
  return (
    isWord(words, at - 1) &&
    /(?:ed|ing)$/.test(before) &&
    // "accused of feeding the rebels"
    !(before.endsWith('ing') && /^(?:of|for|from)$/.test(wordAt(words, at - 2))) &&
    !PREPOSITIONS.has(before) &&
    !BEFORE_PREDICATE.has(before) &&
    !triggerAt(words, at - 1)
  );
}

export function isRightBarrier(words: Words, at: number, following: Item | undefined): boolean {
  const word = wordAt(words, at);
  if (CONNECTORS.has(word) || word === ',') {
    // "All 38 are safe, and no one fell"
    if (following?.quantity.form === 'zero' && following.quantity.from <= at + 2) return true;
    if (joinsAdverbs(words, at)) return false;
    if (following && overOne(words, at + 1, following)) return false;
    return !(following && listReaches(words, at, following)) && !joinsSubject(words, at + 1);
  }
  if (SUBORDINATORS.has(word) || (REPORTING.has(word) && !isNoReport(words, at))) return true;
  return isSentenceMark(word);
}

/** "in Kelmar State", "from the southern state": the verb has "that" after it; "people accused of spying". */
function isNoReport(words: Words, at: number): boolean {
  const next = wordAt(words, at + 1);
  return wordAt(words, at) === 'state' ? next !== 'that' : wordAt(words, at) === 'accused' && next === 'of';
}

/** "partially or completely destroyed" */
function joinsAdverbs(words: Words, at: number): boolean {
  return wordAt(words, at - 1).endsWith('ly') && wordAt(words, at + 1).endsWith('ly');
}

/** "two soldiers and a driver were killed": another subject of the same predicate. */
function joinsSubject(words: Words, at: number): boolean {
  if (headlineSubject(words, at)) return true;
  if (!/^(?:a|an|the|one|his|her|their|its)$/.test(wordAt(words, at))) return false;
  for (let to = at + 1; to < at + 9; to++) {
    const word = wordAt(words, to);
    if (BE.has(word) || HAVE.has(word) || LIES.test(word) || triggerAt(words, to)?.form === 'self')
      return word !== "'s";
    if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || REPORTING.has(word) || triggerAt(words, to))
      return false;
    // "a special officer (SPO)"
    if (word === '(' && wordAt(words, to + 2) === ')') to += 2;
    else if (/^[,;.:()–—]$/.test(word)) return false;
  }
  return false;
}

/** "six schools and a clinic lie in ruins" */
const LIES = /^(?:lie|lay|stand|stood|remain|remained)$/;

/** "20 rebels and a civilian, and a number of troops, were killed": one of another sort within the list. */
function overOne(words: Words, at: number, following: Item): boolean {
  if (!/^(?:an?|one)$/.test(wordAt(words, at))) return false;
  for (let to = at + 1; to < at + 4 && isWord(words, to) && !isStop(words, to); to++)
    if (singularClasses(words.tokens[to]?.text ?? '').length > 0 && listReaches(words, to + 1, following))
      return true;
  return false;
}

/** "2 militants, soldier killed", "Three policemen, Army jawan hurt": one more of them, without an article. */
function headlineSubject(words: Words, at: number): boolean {
  for (let to = at; to < at + 3 && isWord(words, to); to++) {
    if (singularClasses(words.tokens[to]?.text ?? '').length === 0) {
      if (isStop(words, to) || triggerAt(words, to)) return false;
      continue;
    }
    const trigger = triggerAt(words, to + 1);
    return (
      trigger?.form === 'state' ||
      trigger?.form === 'self' ||
      (trigger?.form === 'past' && !takesObject(words, trigger.to))
    );
  }
  return false;
}

/** Only connectors stand between `at` and the next counted phrase, which has a noun of its own. */
export function listReaches(words: Words, at: number, following: Item): boolean {
  let to = at;
  while (
    to < following.quantity.from &&
    (CONNECTORS.has(wordAt(words, to)) ||
      LIST_FILLERS.has(wordAt(words, to)) ||
      wordAt(words, to) === ',' ||
      isQuoteMark(wordAt(words, to)))
  )
    to += 1;
  return to === following.quantity.from && to - at <= 6 && following.counted.head >= 0;
}
