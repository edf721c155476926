/** The figures that a text has told so far, and which of them a later count means. */
import type { FigureKind } from '../reading.ts';
import type { Item } from './decision.ts';
import type { NounClass } from './nouns.ts';

/** A figure that later counts may point back to. */
export interface Earlier {
  kind: FigureKind;
  min: number | null;
  max: number | null;
  classes: readonly NounClass[];
  /** Index of its sentence in the text. */
  sentence: number;
}

/** The text's figures so far, the latest last. */
export type Thread = Earlier[];

/** What was asked in the sentence before, with no number yet. */
export function asked(thread: Thread, sentence: number): FigureKind | null {
  const last = thread.at(-1);
  return last &&
    last.min === null &&
    last.max === null &&
    last.classes.length === 0 &&
    sentence - last.sentence <= 1
    ? last.kind
    : null;
}

/** What another count is of: the dead, where the wounded were told after them in one breath. */
export function rivalled(thread: Thread, sentence: number): FigureKind | undefined {
  const last = thread.at(-1);
  if (!last || sentence - last.sentence > 2) return undefined;
  const before = thread.at(-2);
  const both = last.kind === 'wounded' && before?.kind === 'killed' && before.sentence === last.sentence;
  return both && last.sentence < sentence ? 'killed' : last.kind;
}

/** Words for whoever was counted by another name: "30 rebels ... the 30 men". */
const PEOPLE: readonly NounClass[] = ['person', 'force', 'captive', 'displaced'];

/**
 * Whom a definite count means that was counted shortly before: the same number of people by another word ("30 rebels ... the 30 men"), or,
 * exactly now, those of whom no number was told ("dozens of villagers ... the 23 villagers").
 */
export function samePeople(
  { quantity: { min, max }, counted }: Item,
  thread: Thread,
  sentence: number,
): Earlier | null {
  const last = thread.at(-1);
  if (!last || sentence - last.sentence > 2) return null;
  const isNumber = min !== null && min === max && min > 4;
  if (!isNumber) return null;
  const arePeople = (classes: readonly NounClass[]) => classes.some((name) => PEOPLE.includes(name));
  if (last.min === min && last.max === max)
    return arePeople(counted.classes) && arePeople(last.classes) ? last : null;
  const isVague = last.min === null && last.max === null;
  return isVague && counted.classes.some((name) => last.classes.includes(name)) ? last : null;
}

const FAR = 40;

/** The latest figure of the same number; small numbers are common and must stand near. */
export function sameNumber(
  { quantity: { min, max }, counted }: Item,
  thread: Thread,
  sentence: number,
): Earlier | null {
  const value = min ?? max ?? 0;
  if (value < 2) return null;
  const reach = value <= 4 ? 3 : FAR;
  for (let i = thread.length - 1; i >= Math.max(0, thread.length - FAR); i--) {
    const earlier = thread[i];
    if (!earlier || sentence - earlier.sentence > reach) return null;
    if (earlier.min !== value && earlier.max !== value) continue;
    if (counted.head < 0 || earlier.classes.length === 0) return earlier;
    if (counted.classes.some((name) => earlier.classes.includes(name))) return earlier;
  }
  return null;
}
