/** What befell those counted, told in a clause after them: "the 12 helicopters which the front says it has shot down". */
import type { FigureKind } from '../reading.ts';
import type { Decision, Item } from './decision.ts';
import type { NounClass } from './nouns.ts';
import { takesObject } from './trigger-groups.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { type Words, wordAt } from './words.ts';

const REACH = 14;

/** By what is counted: the kind, and the triggers that give it. */
const KINDS: readonly (readonly [readonly NounClass[], FigureKind, readonly TriggerClass[]])[] = [
  [['weapon', 'machine', 'munition'], 'equipment', ['destroy', 'capture', 'control', 'lose', 'find', 'cede']],
  [['place'], 'territory', ['control', 'capture', 'lose', 'cede', 'claim']],
  [['person', 'force'], 'killed', ['kill']],
  [['person', 'force'], 'wounded', ['wound']],
  [['person', 'force'], 'captured', ['capture']],
];

/** The kind by a verb whose object the phrase is, in a relative clause straight after it; null without one. */
export function relativeKind(words: Words, { counted, quantity }: Item): Decision | null {
  if (counted.head < 0 || quantity.form === 'zero') return null;
  const first = wordAt(words, counted.to);
  if (!/^(?:which|that|whom|who|it|they|he|she|we|its|his|their)$/.test(first)) return null;
  for (let at = counted.to + 1; at < counted.to + REACH; at++) {
    if (/^(?:[,.;:!?()–—]|and|but|)$/.test(wordAt(words, at))) return null;
    const trigger = triggerAt(words, at);
    if (!trigger || (trigger.form !== 'past' && trigger.form !== 'active')) continue;
    if (takesObject(words, trigger.to)) return null;
    for (const [nouns, kind, wanted] of KINDS) {
      if (!nouns.some((name) => counted.classes.includes(name))) continue;
      if (wanted.some((name) => trigger.classes.includes(name)))
        return { kind, by: 'right', trigger: [trigger.from, trigger.to], classes: trigger.classes };
    }
  }
  return null;
}
