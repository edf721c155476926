/** One entity for everything that an article calls somebody: full name, shorter forms, surname, acronym. */
import { oneSpaced } from '../text/spaces.ts';
import { type Entity, entity } from './entity.ts';
import { type Gazetteer, peopleWith } from './gazetteer.ts';
import type { NameRun } from './names.ts';
import { lastBelow, type Word } from './words.ts';

export interface Registry {
  /**
   * The entity of a name of two words or more, or of a body's name; made when it is new.
   * @param apart whether it is nobody whose name is only shorter or longer
   */
  full(run: NameRun, words: readonly Word[], apart: boolean): Entity;
  /**
   * The entity that a single word stands for, if one is known.
   * @param at where it stands (word index)
   * @param definite whether it has an article: "the Legion" is a body's last word
   * @param alone whether no noun goes on behind it, as in "the Roe family"
   */
  single(key: string, at: number, definite: boolean, alone: boolean): Entity | undefined;
  /** Makes a single word's own entity. */
  solo(run: NameRun, words: readonly Word[]): Entity;
  /** The entity stored under exactly these words. */
  exact(keys: readonly string[]): Entity | undefined;
  /** Another name of an entity: an acronym in brackets. */
  alias(key: string, bearer: Entity): void;
  /** Notes that an entity was named in full at a word index (in ascending order), so that a surname means the one named last. */
  seen(bearer: Entity, at: number): void;
}

/** @returns a registry in which nobody is yet; the gazetteer's people are found by shorter forms of their names */
export function makeRegistry(text: string, gazetteer: Gazetteer): Registry {
  const byKeys = new Map<string, Entity>();
  const byLast = new Map<string, Entity[]>();
  const byFirst = new Map<string, Entity[]>();
  const places = new Map<Entity, number[]>();

  function index(bearer: Entity, keys: readonly string[]): void {
    byKeys.set(keys.join(' '), bearer);
    push(byLast, keys.at(-1), bearer);
    push(byFirst, keys[0], bearer);
  }
  function shorterForm(keys: readonly string[]): Entity | undefined {
    const known = peopleWith(gazetteer, (full) => isShorter(keys, full));
    const only = known[0];
    if (known.length === 1 && only && !only.mute) return only;
    const near = [...(byLast.get(keys.at(-1) ?? '') ?? []), ...(byFirst.get(keys[0] ?? '') ?? [])];
    return near.find(
      (other) =>
        other.kind !== 'body' &&
        (isShorter(keys, other.keys) || isShorter(other.keys, keys) || isPrefix(keys, other.keys)),
    );
  }

  return {
    full(run, words, apart) {
      const parts = words.slice(run.from, run.to);
      const keys = parts.map((word) => word.key);
      const name = textOf(text, parts);
      let bearer = byKeys.get(keys.join(' '));
      if (!bearer && run.kind !== 'body' && !apart) {
        bearer = shorterForm(keys);
        if (bearer && !bearer.dossier && keys.length > bearer.keys.length) {
          bearer.name = name;
          bearer.keys = keys;
        }
        if (bearer) index(bearer, keys);
      }
      if (!bearer) {
        bearer = entity(run.kind, name, keys, run.of ? { of: run.of } : {});
        index(bearer, keys);
      }
      if (run.kind === 'person' && bearer.kind === 'name') bearer.kind = 'person';
      if (run.gender) bearer.gender ??= run.gender;
      return bearer;
    },
    single(key, at, definite, alone) {
      const same = byKeys.get(key);
      if (same) return same;
      // "Huthi rebels", "the Huthis"
      const one = definite && key.endsWith('s') ? byKeys.get(key.slice(0, -1)) : undefined;
      if (one?.kind === 'body' || (one?.kind === 'name' && one.short === undefined)) return one;
      const bodies = (byLast.get(key) ?? []).filter((bearer) => bearer.kind === 'body');
      if (definite && bodies.length === 1) return bodies[0];
      const named = (byLast.get(key) ?? []).filter(
        (bearer) => bearer.kind !== 'body' && !(bearer.dead && bearer.relative),
      );
      // who is only somebody's father is not whom a surname means
      const own = named.filter(({ elder }) => elder !== true);
      const bearers = own.length > 0 ? own : named;
      let best: Entity | undefined;
      let bestAt = -1;
      for (const bearer of bearers) {
        const before = lastBelow(places.get(bearer) ?? [], at);
        if (!best || before > bestAt) [best, bestAt] = [bearer, before];
      }
      if (best?.kind !== 'name' || best.keys.at(-1) !== key) return best;
      // a surname alone, as news writes of people; "the Column" is none
      if (!definite) best.kind = 'person';
      else if (alone) best.kind = 'body';
      return best;
    },
    solo(run, words) {
      const parts = words.slice(run.from, run.to);
      const keys = parts.map((word) => word.key);
      // "Mullah X": of one name alone the title is part
      const whole = words.slice(run.title ?? run.from, run.to);
      const bearer = entity(run.kind, textOf(text, whole), keys, run.of ? { of: run.of } : {});
      if (run.gender) bearer.gender = run.gender;
      byKeys.set(keys.join(' '), bearer);
      return bearer;
    },
    exact: (keys) => byKeys.get(keys.join(' ')),
    alias(key, bearer) {
      byKeys.set(key, bearer);
    },
    seen(bearer, at) {
      const list = places.get(bearer);
      if (list) list.push(at);
      else places.set(bearer, [at]);
    },
  };
}

/** The first and the last word are the same, and the shorter name leaves out something between. */
function isShorter(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length >= 2 && short.length < long.length && short[0] === long[0] && short.at(-1) === long.at(-1)
  );
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length >= 2 && short.length < long.length && short.every((key, i) => key === long[i]);
}

function textOf(text: string, parts: readonly Word[]): string {
  return oneSpaced(text.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0));
}

function push<K>(map: Map<K, Entity[]>, key: K | undefined, bearer: Entity): void {
  if (key === undefined) return;
  const list = map.get(key);
  if (!list) map.set(key, [bearer]);
  else if (!list.includes(bearer)) list.push(bearer);
}
