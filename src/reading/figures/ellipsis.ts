/** Counts that leave out what is counted, or what befell it: "Four," he said; "lost three"; "… the army nine". */
import type { FigureKind } from '../reading.ts';
import { BE, BEFORE_PREDICATE, HAVE, PAST, PREPOSITIONS, REPORTING } from './closed-words.ts';
import type { Item } from './decision.ts';
import { endsClause, SAYS } from './rivals.ts';
import type { Thread } from './thread.ts';
import { triggerAt } from './triggers.ts';
import { isCapital, isQuoteMark, setOf, type Words, wordAt } from './words.ts';

/** “Four,” said the commander; “Not one.” The count alone is the sentence. */
export function isAnswer(words: Words, { quantity: { from }, counted: { to } }: Item): boolean {
  if (!opensSentence(words, from)) return false;
  const next = isQuoteMark(wordAt(words, to)) ? to + 1 : to;
  if (/^[.?!]$/.test(wordAt(words, next)) || next >= words.low.length) return true;
  return wordAt(words, to) === ',' && (isQuoteMark(wordAt(words, to + 1)) || SAYS.has(wordAt(words, to + 1)));
}

/** Nothing but a quotation mark stands before. */
const opensSentence = (words: Words, from: number) =>
  from === 0 || (from === 1 && isQuoteMark(wordAt(words, 0)));

/** "twelve have been identified" */
export function isRecorded(words: Words, { counted: { to } }: Item): boolean {
  let at = to;
  while (at < to + 4 && BEFORE_PREDICATE.has(wordAt(words, at))) at += 1;
  return (
    at > to &&
    /^(?:named|identified|confirmed|verified|documented|recorded|recovered|counted|listed|accounted)$/.test(
      wordAt(words, at),
    )
  );
}

/** "Seventeen wore uniform.", "Four had bandaged heads.": a bare number that a sentence begins with, and what those did who were just counted. */
export function isSomeOfThem(words: Words, { quantity, counted }: Item): boolean {
  const { from, form, min, max } = quantity;
  if (!opensSentence(words, from)) return false;
  if (form !== 'number' || (min ?? max ?? 0) < 2 || counted.to !== quantity.to) return false;
  const verb = wordAt(words, counted.to);
  if (REPORTING.has(verb)) return false;
  if (BE.has(verb) || HAVE.has(verb)) return !REPORTING.has(wordAt(words, counted.to + 1));
  return PAST.has(verb) || verb === 'did' || /^[a-z]{3,}ed$/.test(verb);
}

const VERBS = setOf(
  'got took saw left had has have found gave brought sent kept dug bore met knew made lost spent wants want needs knows',
);

/** "By nightfall he had counted eleven", "we got two back": a bare number as the object of any verb, while a count is being told. */
export function isBareCount(
  words: Words,
  { quantity: { from, min, max, form }, counted: { to } }: Item,
): boolean {
  if ((form !== 'number' && form !== 'large') || (min ?? max ?? 9) < 2) return false;
  const before = wordAt(words, from - 1);
  const verb =
    VERBS.has(before) ||
    (/^[a-z]{3,}ed$/.test(before) && !/^(?:aged|turned|based|priced|rated|ranked|numbered)$/.test(before));
  if (!verb) return false;
  const next = wordAt(words, to);
  return (
    endsClause(words, to) ||
    /^(?:back|himself|herself|themselves|ourselves|by|in|on|so|already|there|more|of|yesterday|today|under|lying|among|at|along|outside|inside)$/.test(
      next,
    )
  );
}

/** "… have not", "… did so": the predicate of the figure before is meant. */
export function isEllipsis(words: Words, { counted }: Item): boolean {
  const to = isQuoteMark(wordAt(words, counted.to)) ? counted.to + 1 : counted.to;
  if (!/^(?:have|had|has|did|do|were|are|could|would)$/.test(wordAt(words, to))) return false;
  // "nobody had died, while three had"
  if (endsClause(words, to + 1)) return true;
  if (wordAt(words, to + 1) === 'as' && wordAt(words, to + 2) === 'well') return endsClause(words, to + 3);
  return /^(?:not|n't|so|too|also|likewise)$/.test(wordAt(words, to + 1)) && endsClause(words, to + 2);
}

/** "lost three": a bare number after a loss. */
export function isLoss(words: Words, { quantity, counted }: Item): boolean {
  if (!/^(?:lost|lose|loses|losing)$/.test(wordAt(words, quantity.from - 1))) return false;
  return (
    endsClause(words, counted.to) || /^(?:in|on|at|there|since|to|during)$/.test(wordAt(words, counted.to))
  );
}

const THINGS = setOf('equipment territory strikes');

/** "fired 31 drones; 28 were downed": what befalls things, of things counted just before. */
export function sharesThing(words: Words, { counted: { to } }: Item, kind: FigureKind | undefined): boolean {
  if (!kind || !THINGS.has(kind) || !/^(?:was|were|had|have|has|are|is)$/.test(wordAt(words, to)))
    return false;
  for (let at = to + 1; at < to + 4; at++) {
    const trigger = triggerAt(words, at);
    if (trigger) return trigger.form === 'past' || trigger.form === 'self';
    if (!BEFORE_PREDICATE.has(wordAt(words, at))) return false;
  }
  return false;
}

/** "the rebels say 14, the army nine": the verb is left out the second time. */
export function isGapped(
  words: Words,
  { quantity: { from }, counted: { to } }: Item,
  thread: Thread,
  sentence: number,
): boolean {
  if (!endsClause(words, to) || thread.at(-1)?.sentence !== sentence) return false;
  for (let at = from - 1; at >= from - 7; at--) {
    const word = wordAt(words, at);
    if (/^[,;]$/.test(word) || word === 'and' || word === 'but' || word === 'while')
      return at < from - 1 && (at < from - 2 || isSideName(words, at + 1));
    if (BEFORE_PREDICATE.has(word) || triggerAt(words, at) || /^(?:[.:!?()]|)$/.test(word)) return false;
    if (PREPOSITIONS.has(word) && word !== 'of' && word !== "'s") return false;
  }
  return false;
}

/** One word alone before the number must be a plural or a name: "rebels nine", "Kelmar 89". */
function isSideName(words: Words, at: number): boolean {
  return wordAt(words, at).endsWith('s') || isCapital(words, at);
}
