/** Who is meant by a name that several people of the dossier bear. */
import type { Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lastBelow, type Word } from './words.ts';

const ELDER = new Set(['elder', 'late', 'senior', 'slain', 'assassinated', 'father', 'deceased', 'martyred']);
const YOUNGER = new Set(['younger', 'junior', 'son']);

/**
 * The dead are meant only where the text says so ("the elder X", "X's son"); of the living, the one whom the article named
 * last in full, else anywhere in full, else the one whom the dossier has speak most. Undefined when that does not tell.
 * @param bearers people who share the name
 * @param fullAt word indices at which each person is named in full, in order
 */
export function chooseBearer(
  bearers: readonly Entity[],
  words: readonly Word[],
  [from, to]: readonly [number, number],
  fullAt: ReadonlyMap<Entity, readonly number[]>,
  gazetteer: Gazetteer,
): Entity | undefined {
  const gone = bearers.filter((bearer) => bearer.mute || bearer.dead);
  const living = bearers.filter((bearer) => !bearer.mute && !bearer.dead);
  const before = words[from - 1]?.key ?? '';
  const child = words[to - 1]?.possessive === true && YOUNGER.has(words[to]?.key ?? '');
  if ((ELDER.has(before) || child) && gone.length > 0) return gone.length === 1 ? gone[0] : undefined;
  const pool = living.length > 0 ? living : gone;
  if (pool.length === 1) return pool[0];
  return (
    lastNamed(pool, fullAt, from) ??
    lastNamed(pool, fullAt, Number.POSITIVE_INFINITY) ??
    mostHeard(pool, gazetteer)
  );
}

function lastNamed(
  pool: readonly Entity[],
  fullAt: ReadonlyMap<Entity, readonly number[]>,
  before: number,
): Entity | undefined {
  let best: Entity | undefined;
  let bestAt = -1;
  for (const bearer of pool) {
    const at = lastBelow(fullAt.get(bearer) ?? [], before);
    if (at > bestAt) [best, bestAt] = [bearer, at];
  }
  return best;
}

function mostHeard(pool: readonly Entity[], gazetteer: Gazetteer): Entity | undefined {
  const ranked = pool
    .map((bearer) => ({ bearer, heard: gazetteer.voice.get(bearer) ?? 0 }))
    .sort((a, b) => b.heard - a.heard);
  const [first, second] = ranked;
  return first && first.heard > (second?.heard ?? 0) ? first.bearer : undefined;
}
