/** Which kind of figure a word tells: a trigger that befalls people, or the noun that is counted. */
import type { FigureKind } from '../reading.ts';
import type { NounClass } from './nouns.ts';
import type { TriggerClass } from './triggers.ts';

/** The kinds that befall people, by trigger, the gravest first. */
export const BY_TRIGGER: readonly (readonly [TriggerClass, FigureKind])[] = [
  ['kill', 'killed'],
  ['wound', 'wounded'],
  ['casualty', 'casualties'],
  ['capture', 'captured'],
  ['surrender', 'surrendered'],
  ['displace', 'displaced'],
];

/** Nouns that name those whom something befell. */
export const BY_NOUN: Partial<Record<NounClass, FigureKind>> = {
  dead: 'killed',
  wounded: 'wounded',
  casualty: 'casualties',
  captive: 'captured',
  deserter: 'surrendered',
  displaced: 'displaced',
};

/** The kind that the gravest of a trigger's classes tells; null where none of them befalls people. */
export function kindByTrigger(classes: readonly TriggerClass[]): FigureKind | null {
  return BY_TRIGGER.find(([name]) => classes.includes(name))?.[1] ?? null;
}

/** The kind that a noun of these classes names by itself, by the first that does; null where none does. */
export function kindByNoun(classes: readonly NounClass[]): FigureKind | null {
  for (const name of classes) {
    const kind = BY_NOUN[name];
    if (kind) return kind;
  }
  return null;
}
