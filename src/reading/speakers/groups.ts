/** Which body "the group", "the army", "the militants" means. */
import type { Entity } from './entity.ts';
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import { backward, type Scene, sentenceAt } from './scene.ts';
import { isUnit } from './units.ts';

/** Nouns that say the same of a body. */
const SAME: readonly (readonly string[])[] = [
  ['army', 'military', 'force', 'troop'],
  ['group', 'movement', 'organisation', 'organization', 'outfit', 'faction', 'gang', 'militia', 'network'],
  [
    'militant',
    'insurgent',
    'rebel',
    'fighter',
    'guerrilla',
    'jihadist',
    'jihadi',
    'extremist',
    'terrorist',
    'gunman',
    'paramilitary',
    'separatist',
  ],
  ['government', 'administration', 'regime', 'authority'],
  ['newspaper', 'paper', 'daily'],
  ['broadcaster', 'channel', 'network', 'station'],
  // a government that was driven out is no junta
  ['junta', 'regime'],
];
/** Nouns that say no more of a body than its class: "the group" may be any, "the resistance" may not. */
const GENERIC = new Set([0, 1, 2, 3].flatMap((at) => SAME[at] ?? []));
/** How far back, in sentences, a body may be meant that the text never called so. */
const NEAR = 3;

/**
 * A body that the text has named or called so before; else the nearest one of that class which was a sentence's subject or
 * spoke shortly before. Null when neither is to be had.
 * @param bare whether no word but its article goes with the noun: then it may be the only group of the text, however far
 */
export function resolveGroup(
  scene: Scene,
  head: NounInfo,
  at: number,
  excluded?: Entity,
  bare = false,
): Entity | null {
  const sentence = sentenceAt(scene.document, at);
  const nouns = new Set([head.noun, ...SAME.filter((list) => list.includes(head.noun)).flat()]);
  // "the military" is a state's, not the Liberation Army that it fights
  const ofState = head.noun === 'army' || head.noun === 'military';
  const groups = new Set<Entity>();
  let weak: Entity | null = null;
  let strong: Entity | null = null;
  for (const { entity, subject, possessive, sentence: where } of backward(scene, at)) {
    if (entity === excluded || entity.kind !== 'body') continue;
    // "the group" is none of "resistance groups"
    if (entity.plural && !head.plural && head.kind === 'body' && head.of === 'group') continue;
    if (ofState && (isRebels(entity) || isUnit(entity))) continue;
    // "the Oslo-based group" is another name for somebody named before
    if (head.kind === 'body' && head.of === 'group' && entity.keys.some((key) => key.endsWith('-based')))
      continue;
    if (entity.called.has(head.noun) || entity.keys.at(-1) === head.noun) return entity;
    if (head.plural && nounInfo(entity.keys.at(-1) ?? '')?.noun === head.noun) return entity;
    if (!strong && [...entity.called, ...entity.keys].some((noun) => nouns.has(noun))) strong = entity;
    // "X is in their hands, the group said": named in the very sentence, it need not be its subject
    // and so is one of whose men or numbers the sentence before tells
    const told = subject || (possessive && entity.called.has('fighter') && sentence - where <= 1);
    const near = where === sentence || (told && sentence - where <= NEAR);
    if (isGroup(entity)) groups.add(entity);
    if (!weak && GENERIC.has(head.noun) && near && sameClass(entity, head)) weak = entity;
  }
  // "the group" of a text that has told of one only
  const [only] =
    bare && groups.size === 1 && head.kind === 'body' && head.of === 'group' && GENERIC.has(head.noun)
      ? groups
      : [];
  return strong ?? weak ?? only ?? null;
}

const isGroup = ({ kind, of, country, standing }: Entity) =>
  kind === 'body' && of === 'group' && country === undefined && standing !== 'independent';

const isRebels = ({ called, country, dossier, of, party }: Entity) =>
  country === undefined && !dossier && (called.has('fighter') || (of === 'group' && party !== undefined));

/** "The paramilitary group": the one in arms that was named last, be it no subject; undefined where two were. @param at UTF-16 offset */
export function lastInArms(scene: Scene, at: number): Entity | undefined {
  const sentence = sentenceAt(scene.document, at);
  let found: Entity | undefined;
  for (const { entity, sentence: where } of backward(scene, at)) {
    if (sentence - where > NEAR) break;
    if (entity.kind !== 'body' || !entity.called.has('fighter') || entity.country !== undefined) continue;
    if (found && found !== entity) return undefined;
    found = entity;
  }
  return found;
}

/** Whether "the group" may mean this body for all that its noun tells. */
export function fitsGroup(entity: Entity, head: NounInfo): boolean {
  if (entity.kind !== 'body') return false;
  return entity.called.has(head.noun) || entity.keys.at(-1) === head.noun || sameClass(entity, head);
}

function sameClass(entity: Entity, head: NounInfo): boolean {
  // an army that is no state's is a group: "the People's Army of X ... the outfit said"
  if (head.kind === 'body' && head.of === 'group' && entity.of === 'army')
    return entity.keys.length > 2 || (entity.called.has('fighter') && entity.country === undefined);
  if (head.kind === 'body' && head.noun === 'militia' && entity.of === 'group') return true;
  if (head.kind === 'body') return entity.of === head.of;
  return head.kind === 'role' && head.of === 'force' && entity.of === 'group';
}
