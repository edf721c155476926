/** Which side a body or a state is or speaks for, by its own name and by what the text makes of it. */

import { ACRONYM } from './acronyms.ts';
import type { Entity } from './entity.ts';
import { hasWar, sideOfStateBody } from './home.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { landOfRegion } from './lexicon/regions.ts';
import type { Scene } from './scene.ts';
import { isOther } from './sides.ts';
import { isRescue, monitors } from './standing.ts';
import { isRegularUnit, isUnit, ownerOfUnit } from './units.ts';

/** Bodies that are a side in a war by what they are. */
const UPRISINGS = new Set(['resistance', 'insurgency', 'rebellion']);

/** The side that a body or a state is, or speaks for. An armed group is a side by its own name, and without a dossier a state. */
export function partyOfEntity(entity: Entity, scene: Scene): string | undefined {
  if (entity.party !== undefined) return entity.party;
  const whole = isUnit(entity) ? wholeOf(entity, scene) : undefined;
  if (whole !== undefined) return whole;
  if (scene.dossier) return ofOtherGroup(entity, scene);
  if (entity.country !== undefined) return isThird(entity.country, scene) ? undefined : entity.country;
  if (entity.kind !== 'body' || entity.standing === 'independent' || monitors(entity) || isRescue(entity))
    return undefined;
  // "Superintendent of Police X": a name that begins so is an officer's
  if (entity.keys[0] === 'police' && entity.keys.length > 1)
    return hasWar(scene)
      ? ((scene.states.atWar.size < 2 ? (scene.states.here ?? scene.states.home) : undefined) ?? 'police')
      : undefined;
  // the police of a quarrel between drivers are no side
  if (entity.called.has('police') || entity.keys.at(-1) === 'police') return sideOfPolice(scene);
  // a body that only a phrase tells has its side from the phrase
  if (
    (entity.of === 'army' || entity.of === 'government') &&
    scene.unnamed.get(entity.keys.join(' ')) === entity
  )
    return undefined;
  const organ = isOrgan(entity);
  if (entity.of === 'army' || entity.of === 'government' || organ)
    return (
      stateOf(entity, scene) ??
      (isRegularUnit(entity) ? sideOfStateBody(scene, nounInfo('army'), undefined) : undefined) ??
      ofNamelessState(entity, scene) ??
      ofPart(entity, scene) ??
      (organ ? undefined : (entity.short ?? entity.name))
    );
  if (
    entity.of === 'subbody' &&
    UNITS.test(entity.keys.at(-1) ?? '') &&
    !entity.called.has('fighter') &&
    hasWar(scene)
  )
    return ofNamelessState(entity, scene);
  const armed = entity.called.has('fighter') || [...entity.called].some((noun) => UPRISINGS.has(noun));
  return armed ? ownName(entity, scene) : undefined;
}

/** "State Security Service", "Defence Headquarters": what only a state has, though its noun is anybody's. */
const isOrgan = ({ of, keys, called }: Entity): boolean =>
  (of === 'subbody' || of === 'company') &&
  !called.has('fighter') &&
  keys.some((key) => ORGANS.test(key)) &&
  keys.every((key) => STATE_WORDS.has(key) || nounInfo(key)?.kind === 'body');

const ORGANS = /^(?:defen[cs]e|security|military|army|police|intelligence)$/;

/** "Kharkiv Regional Administration": of the state of which that is a part. */
function ofPart({ keys, of }: Entity, { states }: Scene): string | undefined {
  if (of === 'army') return undefined;
  const land = landOfRegion((on) => keys[on]);
  return land !== undefined && (states.here === land || states.counts.has(land)) ? land : undefined;
}

/** The side of the body whose unit it is. */
function wholeOf(unit: Entity, scene: Scene): string | undefined {
  const known = wholes.get(unit);
  if (known !== undefined) return known === '' ? undefined : known;
  wholes.set(unit, '');
  const owner = ownerOfUnit(unit, scene.words, scene.mentions);
  const side = owner && owner.kind !== 'person' ? partyOfEntity(owner, scene) : undefined;
  wholes.set(unit, side ?? '');
  return side;
}

/** By unit; empty: nobody's for all that the text tells. */
const wholes = new WeakMap<Entity, string>();

/** A group in arms that is none of the dossier's sides is one all the same. */
function ofOtherGroup(entity: Entity, scene: Scene): string | undefined {
  const { kind, of, called, dossier, country, standing } = entity;
  if (kind !== 'body' || of !== 'group' || country !== undefined) return undefined;
  if ((dossier || standing !== undefined) && !isOther(entity)) return undefined;
  if (!called.has('fighter') || entity.keys.length + (entity.short?.length ?? 0) < 2) return undefined;
  return ownName(entity, scene);
}

/** What a group in arms goes by as a side. */
const ownName = (entity: Entity, scene: Scene): string =>
  entity.short ?? lettersOf(entity, scene) ?? entity.name;

/** Against rebels and militants the police are the state's, where there is but one. */
function sideOfPolice({ states: { rebels, atWar, here, home }, armed }: Scene): string | undefined {
  if (!(rebels || armed !== undefined) || atWar.size > 1) return undefined;
  return here !== undefined && home !== undefined && here !== home ? undefined : (here ?? home);
}

/** The letters that a known group is given in brackets: "the Rapid Support Forces (RSF)". */
function lettersOf(entity: Entity, { document: { text } }: Scene): string | undefined {
  const known = lettersKnown.get(entity);
  if (known !== undefined) return known === '' ? undefined : known;
  const bracket = entity.mentions.find(
    ([start, end]) => text[start - 1] === '(' && text[end] === ')' && ACRONYM.test(text.slice(start, end)),
  );
  const letters = bracket && text.slice(...bracket);
  lettersKnown.set(entity, letters ?? '');
  return letters;
}

/** An entity is asked for its side at every turn, and may be named a thousand times. Empty: it has no letters. */
const lettersKnown = new WeakMap<Entity, string>();

/** So often a state is named at least that the text is about. */
const OFTEN = 3;

/** A state that the text names beside two at war, or a state and a group, and neither gives an army nor puts the war in. */
function isThird(country: string, { states, armed }: Scene): boolean {
  const often = states.counts.get(country) ?? 0;
  const most = Math.max(...states.counts.values());
  if (states.atWar.has(country) || states.scenes.has(country) || country === states.here) return false;
  // whom the text of one state at war speaks of all along is none
  if (states.atWar.size < 2 && often >= OFTEN && often * 4 >= 3 * most) return false;
  if (states.atWar.size + (armed === undefined ? 0 : 1) > 1) return true;
  // of one state's jets in another, or rebels in one, the second side need not be told: who is named by the way is a third
  const struck = states.here !== undefined && !states.atWar.has(states.here) ? 1 : 0;
  const sides = states.atWar.size + struck + (armed !== undefined || states.rebels ? 1 : 0);
  return sides > 1 && often * 2 <= most;
}

/** "Tesk Defence Ministry", "the Tesk Army": Tesk, where the text has it as a state's name. */
function stateOf({ keys }: Entity, { states }: Scene): string | undefined {
  const name = keys.find((key) => states.byKey.has(key));
  const rest = keys.every((key) => key === name || STATE_WORDS.has(key) || isStateNoun(key));
  return name !== undefined && rest ? states.byKey.get(name) : undefined;
}

/** "The Armed Forces", "the Health Ministry": of the state that the text leaves; of those who are hit it is the state where that is. */
function ofNamelessState({ keys, of }: Entity, scene: Scene): string | undefined {
  // "Orm Corps", "the Western Command"
  if (UNITS.test(keys.at(-1) ?? '') && scene.states.atWar.size < 2)
    return scene.states.home ?? scene.states.here;
  if (!hasWar(scene) || !keys.every((key) => STATE_WORDS.has(key) || isStateNoun(key))) return undefined;
  if (keys.includes('health')) return scene.states.here;
  return sideOfStateBody(scene, nounInfo(of === 'army' ? 'army' : 'ministry'), undefined);
}

const UNITS = /^(?:command|corps|division|brigade|regiment|battalion|fleet|rifles|squadron)$/;

/** Offices and bodies of a state: with its name they are its side. */
export const OF_STATE = new Set(['army', 'government', 'subbody']);

const STATE_WORDS = new Set(
  'of for the and defence defense interior foreign affairs health armed national air general security information military intelligence border media public relations operations centre center'.split(
    ' ',
  ),
);

/** Words in the names of ministries and forces that tell of no state. */
export const isStateWord = (key: string) => STATE_WORDS.has(key);

function isStateNoun(key: string): boolean {
  const info = nounInfo(key);
  return info?.kind === 'body' && (OF_STATE.has(info.of) || info.noun === 'staff' || info.noun === 'office');
}
