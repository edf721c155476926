/** Whom the text brings in as dead: "the late X", "X, who was assassinated in". */
import { wordBefore } from './mention-of.ts';
import type { Word } from './words.ts';

const KILLED = new Set('assassinated killed murdered slain executed martyred died'.split(' '));
const LATE = new Set(['late', 'slain', 'assassinated', 'martyred', 'deceased']);

/** "X, who was assassinated in", "the late X". */
export function isIntroducedDead(words: readonly Word[], from: number, to: number): boolean {
  const before = wordBefore(words, from);
  if (before && LATE.has(before.key)) return true;
  if (words[to]?.key !== 'who') return false;
  return (
    [1, 2, 3, 4].some((i) => KILLED.has(words[to + i]?.key ?? '')) &&
    !/^[ha]s$/.test(words[to + 1]?.key ?? '')
  );
}
