/** What befell those counted, told in a clause after them: "the 12 helicopters which the front says it has shot down". */
import type { FigureKind } from '../reading.ts';
import { BE, PREPOSITIONS, REPORTING } from './closed-words.ts';
import type { Decision, Item } from './decision.ts';
import type { NounClass } from './nouns.ts';
import { takesObject } from './trigger-groups.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { isCapital, type Words, wordAt } from './words.ts';

const REACH = 14;

/** By what is counted: the kind, and the triggers that give it. */
const KINDS: readonly (readonly [readonly NounClass[], FigureKind, readonly TriggerClass[]])[] = [
  [['weapon', 'machine', 'munition'], 'equipment', ['destroy', 'capture', 'control', 'lose', 'find', 'cede']],
  [['place'], 'territory', ['control', 'capture', 'lose', 'cede', 'claim']],
  [['person', 'force'], 'killed', ['kill']],
  [['person', 'force'], 'wounded', ['wound']],
  [['person', 'force'], 'captured', ['capture']],
  [['force'], 'killed', ['lose']],
];

/**
 * The kind by a verb whose object the phrase is, in a clause straight after it: relative ("which the front lost", "the army captured"),
 * an object put first ("hundreds of their fighters the rebels have lost"), or "what" it is said to be ("were what it had killed"). Null without one.
 */
export function relativeKind(words: Words, { counted, quantity }: Item): Decision | null {
  if (quantity.form === 'zero') return null;
  const start = overSaid(words, overOwner(words, counted.to));
  const cleft = BE.has(wordAt(words, start)) && wordAt(words, start + 1) === 'what';
  const elided = counted.head < 0;
  // of a bare number the verb must follow its subject
  const bare = elided || !RELATIVE.test(wordAt(words, counted.to));
  if (bare && !cleft && !subjectAt(words, quantity.from, start)) return null;
  for (let at = cleft ? start + 2 : start + 1; at < start + (bare && !cleft ? SHORT : REACH); at++) {
    const word = wordAt(words, at);
    if (/^(?:[.,;:!?()–—]|and|but|)$/.test(word) || (bare && BE.has(word))) return null;
    // "officials who said 10 soldiers had been killed"
    if (REPORTING.has(word) && wordAt(words, at - 1) === 'who') return null;
    const trigger = triggerAt(words, at);
    if (!trigger || (trigger.form !== 'past' && trigger.form !== 'active')) continue;
    if (takesObject(words, trigger.to) || (bare && isCapital(words, trigger.to))) return null;
    for (const [nouns, kind, wanted] of KINDS) {
      if (!nouns.some((name) => counted.classes.includes(name) || (elided && name === 'person'))) continue;
      if (elided && wanted.includes('lose')) continue;
      if (wanted.some((name) => trigger.classes.includes(name)))
        return { kind, by: 'right', trigger: [trigger.from, trigger.to], classes: trigger.classes };
    }
    if (bare) return null;
  }
  return null;
}

/** The verb of a subject put behind its object stands near. */
const SHORT = 6;
const RELATIVE = /^(?:which|that|whom|who|it|they|he|she|we|its|his|their)$/;

/** "10 soldiers of Kelmar were what": the index after whose they are, else `to`. */
function overOwner(words: Words, to: number): number {
  if (!/^(?:of|from)$/.test(wordAt(words, to))) return to;
  let at = wordAt(words, to + 1) === 'the' ? to + 2 : to + 1;
  const first = at;
  while (at < first + 3 && isCapital(words, at)) at += 1;
  return at > first ? at : to;
}

/** "Twelve rebels, the army said, it had taken prisoner": the index after who says so, else `at`. */
function overSaid(words: Words, at: number): number {
  if (wordAt(words, at) !== ',') return at;
  for (let to = at + 2; to < at + 7; to++)
    if (wordAt(words, to) === ',') return REPORTING.has(wordAt(words, to - 1)) ? to + 1 : at;
  return at;
}

/** "they", "the rebels", "Kelmar" straight behind what they did it to, which no preposition governs. */
function subjectAt(words: Words, from: number, at: number): boolean {
  if (PREPOSITIONS.has(wordAt(words, from - 1))) return false;
  return /^(?:they|we|he|she|it|the|its|their)$/.test(wordAt(words, at)) || isCapital(words, at);
}
