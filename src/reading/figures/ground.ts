/** Ground without a number: all of it, none of it, some of it. It counts by what is told of it, and is no figure by itself. */
import type { Decision, Item } from './decision.ts';
import type { Quantity } from './quantity.ts';
import { thingKind } from './things.ts';
import { type Words, wordAt } from './words.ts';

/** "No district has fallen", "not one post was lost", "all the passes are under their control": what befell it stands behind it. Null for other ground. */
export function fateOfGround(words: Words, items: readonly Item[], index: number): Decision | null {
  const ground = groundOnly(thingKind(words, items, index));
  return ground?.by === 'right' && ground.trigger ? ground : null;
}

/** "all districts", "all the passes"; "all of the valley" and "all its posts" are shares like others. */
export const isAllPlaces = (words: Words, { form, core, to }: Quantity) =>
  form === 'share' &&
  wordAt(words, core) === 'all' &&
  /^(?:all|the)$/.test(wordAt(words, to - 1)) &&
  wordAt(words, core + 1) !== 'of';

/** "captured some areas", "some of its territory was taken": ground that a side takes or gives up. Null for ground only said to be held. */
export function heldGround(words: Words, items: readonly Item[], index: number): Decision | null {
  const ground = groundOnly(thingKind(words, items, index));
  return ground?.trigger && !ground.classes.includes('claim') ? ground : null;
}

function groundOnly(decision: Decision | null): Decision | null {
  return decision?.kind === 'territory' ? decision : null;
}
