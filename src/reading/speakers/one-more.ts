/** Speakers of whom the text says no more than that they are one more of a kind: "another", "a second source". */
import { type Entity, entity } from './entity.ts';
import type { Phrase } from './phrase.ts';
import { type Resolved, type Scene, sentenceAt } from './scene.ts';

export const ANOTHER = /^(?:another|a (?:second|third|fourth|fifth|sixth))$/i;

/** "Another said": somebody else of the kind that spoke last: "another resident of Dara". */
export function resolveAnother(scene: Scene, at: number): Resolved | null {
  const last = scene.heard.at(-1);
  const sentence = sentenceAt(scene.document, at);
  if (!last || sentence - last.sentence > ANOTHER_REACH) return null;
  const { entity: one } = last;
  if ((one.kind !== 'role' && one.kind !== 'anonymous') || one.plural) return null;
  const rest = one.name.replace(/^(?:the|an?|one|another) /i, '');
  const name = `another ${rest}`;
  const before = scene.unnamed.get(name.toLowerCase());
  if (before) return { entity: before, known: 'role' };
  const { party, standing, of, gender } = one;
  const made = entity(one.kind, name, name.toLowerCase().split(' '), {
    called: new Set(one.called),
    ...(party !== undefined && { party }),
    ...(standing !== undefined && { standing }),
    ...(of !== undefined && { of }),
    ...(/(?:man|woman|boy|girl)\b/.test(rest) && gender && { gender }),
  });
  scene.unnamed.set(name.toLowerCase(), made);
  return { entity: made, known: 'role' };
}

/** Sentences back to the one whom another follows. */
const ANOTHER_REACH = 3;

/** "One source", "a second source" after "local sources in X": one of those in X. */
export function likeTheLast(scene: Scene, phrase: Phrase): Entity | undefined {
  const { head, owners, possessor, keys, apposition, start } = phrase;
  if (head?.kind !== 'role' || head.plural || owners.length > 0 || possessor || apposition?.owners.length)
    return undefined;
  if (keys.length !== (keys[0] === 'a' ? 3 : 2) || !ONE_MORE.test(keys.join(' '))) return undefined;
  const sentence = sentenceAt(scene.document, start);
  const last = scene.heard.slice(-RECENT).findLast(({ entity: one }) => one.called.has(head.noun));
  const from = last && sentence - last.sentence <= ONE_MORE_REACH ? last.entity : undefined;
  const tail = from && / (?:in|of|from|at|near|close to) .+$/.exec(from.name)?.[0];
  if (!from || tail === undefined || (from.kind !== 'role' && from.kind !== 'anonymous')) return undefined;
  const name = `${keys.join(' ')}${tail}`;
  const before = scene.unnamed.get(name.toLowerCase());
  if (before) return before;
  const made = entity(from.kind, name, name.toLowerCase().split(' '), {
    of: head.of,
    called: new Set([head.noun]),
    ...(from.party !== undefined && { party: from.party }),
    ...(from.standing !== undefined && { standing: from.standing }),
  });
  scene.unnamed.set(name.toLowerCase(), made);
  return made;
}

const ONE_MORE = /^(?:one|another|a (?:second|third|fourth|further)) /;
const ONE_MORE_REACH = 4;
/** Speakers back to those whom one more follows. */
const RECENT = 12;
