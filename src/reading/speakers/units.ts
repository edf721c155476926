/**
 * Units of an army: a brigade, a task force, a garrison. One that news names is no side of its own: it is of the army that it belongs
 * to, and "the army" is not the unit. Armed groups have brigades too; what only a regular force has in its units' names tells them apart.
 */
import { wordSet } from '../text/word-set.ts';
import type { Entity, Mention } from './entity.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { firstAfter, type Word } from './words.ts';

/** What a unit is called; a force only as a task force. */
const UNITS = wordSet(
  'brigade battalion regiment division corps garrison gendarmerie squadron flotilla fleet command battery platoon',
);
/** Arms and services that a state has, and whose units bear their names. */
const SERVICES = wordSet(
  'infantry armoured armored mechanised mechanized motorised motorized artillery airborne parachute paratroop engineer naval navy gendarmerie air armour armor cavalry signal signals logistics border coast maritime territorial mountain reconnaissance ranger rangers marine marines army joint area regional military missile rocket fusilier grenadier rifle',
);
/** Forces of several states, and of those who are no state's. */
const OTHERS = wordSet(
  'multinational international combined coalition allied civilian volunteer people’s peoples liberation resistance revolutionary martyrs foreign union',
);

/** Whether it is a part of some army, by the noun of its name. */
export function isUnit({ kind, keys, country, dossier }: Entity): boolean {
  if (kind !== 'body' || country !== undefined || dossier || keys.length < 2) return false;
  return keys.some((key, at) =>
    key === 'force' ? keys[at - 1] === 'task' : UNITS.has(nounInfo(key)?.noun ?? key),
  );
}

/** Whether it is a unit that only a state's army has: "Coastal Artillery Brigade", "Joint Task Force North". */
export function isRegularUnit(entity: Entity): boolean {
  const { keys } = entity;
  if (!isUnit(entity) || entity.called.has('fighter') || keys.some((key) => OTHERS.has(key))) return false;
  return keys.includes('task') || keys.some((key) => SERVICES.has(key));
}

/** Whose unit it is, where the text says so anywhere: "the Front's Ninth Division", "the Ninth Division of the Front". */
export function ownerOfUnit(
  unit: Entity,
  words: readonly Word[],
  mentions: readonly Mention[],
): Entity | undefined {
  for (const [start] of unit.mentions) {
    const at = firstAfter(mentions, start);
    const [before, mention, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
    if (mention?.entity !== unit) continue;
    if (before?.possessive && before.to === mention.from && before.entity !== unit) return before.entity;
    const of = words[mention.to]?.key === 'of' ? mention.to : -1;
    const first = words[of + 1]?.key === 'the' ? of + 2 : of + 1;
    if (of > 0 && next?.from === first && next.entity !== unit) return next.entity;
  }
  return undefined;
}
