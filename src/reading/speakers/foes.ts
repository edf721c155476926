/**
 * Whose side somebody is on whom no office, name or body tells it: by whom his words call the enemy. A state's officers speak of
 * terrorists and bandits, those who fight it of the regime, its puppets and occupiers; and whoever attacks in somebody's words is not
 * his own side. Only of those who speak as a side does: they lead men, speak for somebody, or have forces and losses of their own.
 */

import type { Attribution } from '../reading.ts';
import { wordSet } from '../text/word-set.ts';
import type { Entity, Mention } from './entity.ts';
import { hasWar, sideOfStateBody } from './home.ts';
import { PREPOSITIONS } from './lexicon/function-words.ts';
import { nounInfo, type RoleClass } from './lexicon/nouns.ts';
import { CIVIL } from './offices.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { mentionsIn, phraseAt } from './phrase.ts';
import type { Scene } from './scene.ts';
import { fights, mayBeSide } from './sides.ts';
import { isAdjacent, NO_WORD, type Word, wordRange } from './words.ts';

/** What a state calls those who rise against it. */
const REBELS_CALLED = wordSet(
  'terrorist terrorists bandit bandits insurgent insurgents rebel rebels militant militants separatist separatists guerrillas guerrilla extremists saboteurs outlaws miscreants brigands subversives mutineers',
);
/** What those who rise against a state, or are invaded by one, call it and its men. */
const STATE_CALLED = wordSet(
  'regime junta occupiers occupier invader invaders puppet puppets stooge stooges hirelings mercenaries mercenary infidels crusaders apostates apostate tyrants usurpers',
);
/** Those that a side has of its own. */
const MEN = wordSet(
  'forces force men fighters soldiers troops units unit side losses casualties comrades martyrs battalion battalions brigade brigades army positions ranks guerrillas mujahideen boys brothers',
);
const OWN = wordSet('our my his her its');
const FIGHT = wordSet(
  'lost killed captured destroyed attacked ambushed repelled repulsed withdrew retreated shot hit took seized fought held burned fired battled surrounded drove struck',
);
const ATTACKS = wordSet(
  'attacked attack attacks opened fired shelled launched ambushed stormed raided bombed besieged violated broke crossed fled retreated escaped withdrew surrendered creep advance advanced advances advancing pushed',
);
const HURT = wordSet(
  'attacked ambushed shelled bombed killed murdered massacred executed beheaded abducted kidnapped wounded hit mined besieged raided looted burned burnt attack attacks ambush raid shelling assault strike strikes violations aggression',
);
const SPEAKING: ReadonlySet<RoleClass> = new Set(['spokes', 'force', 'office']);
const ELSE: ReadonlySet<RoleClass> = new Set([
  'civilian',
  'medic',
  'expert',
  'press',
  'monitor',
  'kin',
  'source',
]);

/** The sides that a text tells of. */
interface Sides {
  /** Of all bodies and states that it names. */
  named: ReadonlySet<string>;
  state: string | undefined;
  rebels: string | undefined;
}

/** Gives each of those who speak and have no side the one that their words tell, where they tell but one. */
export function sidesByFoes(
  scene: Scene,
  said: readonly { entity: Entity; attribution: Attribution }[],
): void {
  if (!hasWar(scene) && !scene.states.fought) return;
  const all = new Map<Entity, Attribution[]>();
  for (const { entity, attribution } of said) {
    const list = all.get(entity);
    if (list) list.push(attribution);
    else all.set(entity, [attribution]);
  }
  let sides: Sides | undefined;
  for (const [entity, attributions] of all) {
    if (!maySpeakForSide(entity, scene)) continue;
    const contents = attributions.flatMap(({ content }) => content);
    const ranges = contents.map(([start, end]) => wordRange(scene.words, start, end));
    const speaks = [...entity.called].some((noun) => classOf(noun, SPEAKING));
    const men = ranges.some(([from, to]) => hasMen(scene.words, from, to));
    if (!speaks && !men) continue;
    const behind = men ? bodyBehind(scene, attributions) : undefined;
    if (behind) {
      fights(behind);
      entity.party = behind.short ?? behind.name;
      // those who rise have a name now
      if (sides) sides.rebels = rebelSide(scene);
      continue;
    }
    sides ??= { named: sidesOf(scene), state: stateSide(scene), rebels: rebelSide(scene) ?? risen(scene) };
    const { named, state, rebels } = sides;
    const foes = new Set<string>();
    for (const [from, to] of ranges)
      for (let at = from; at < to; at++) {
        const key = scene.words[at]?.key ?? '';
        if (REBELS_CALLED.has(key) && rebels !== undefined) foes.add(rebels);
        if (STATE_CALLED.has(key) && state !== undefined) foes.add(state);
      }
    for (const [start, end] of contents)
      for (const { entity: other, to, from } of mentionsIn(scene.mentions, start, end)) {
        const party = partyOfEntity(other, scene);
        if (party !== undefined && isAttacker(scene.words, from, to)) foes.add(party);
      }
    const [foe] = foes;
    if (foes.size !== 1 || foe === undefined) continue;
    const others = new Set([...named, state, rebels].filter((side) => side !== undefined && side !== foe));
    const [own] = others;
    if (others.size === 1 && own !== undefined) entity.party = own;
  }
}

/** The body in whose name somebody speaks of forces of his own: "X, who speaks for the Eastern Council, said our forces". */
function bodyBehind(scene: Scene, attributions: readonly Attribution[]): Entity | undefined {
  for (const { source } of attributions)
    for (const [start, end] of source) {
      const phrase = phraseAt(scene.words, scene.mentions, start, end);
      for (let part = phrase ?? undefined; part; part = part.apposition) {
        if (part.former) return undefined;
        const found = mentionsIn(scene.mentions, part.start, part.end).find((mention) =>
          isOwner(scene, mention),
        );
        if (found) return found.entity;
      }
    }
  return undefined;
}

/** "of X", "for the coalition X", "X's". */
function isOwner({ words, dossier }: Scene, { entity, from, possessive, demonym }: Mention): boolean {
  if (dossier || demonym || entity.kind !== 'body' || !mayBeSide(entity)) return false;
  for (let at = from - 1; at > from - TIE_REACH && at >= 0; at--) {
    const key = words[at]?.key ?? '';
    if (/^(?:of|for|from)$/.test(key)) return true;
    if (!isAdjacent(words[at + 1] ?? NO_WORD) || PREPOSITIONS.has(key)) break;
  }
  return possessive;
}

/** Words from "for" to the name: "for the pro-independence coalition X". */
const TIE_REACH = 6;

function classOf(noun: string, classes: ReadonlySet<RoleClass>): boolean {
  const info = nounInfo(noun);
  return info?.kind === 'role' && classes.has(info.of);
}

function maySpeakForSide(entity: Entity, scene: Scene): boolean {
  if (entity.kind !== 'person' && entity.kind !== 'role') return false;
  if (entity.standing !== undefined || entity.mute || partyOfEntity(entity, scene) !== undefined)
    return false;
  if (entity.kind === 'role' && entity.keys.some((key) => CIVIL.has(key))) return false;
  return ![...entity.called].some((noun) => classOf(noun, ELSE));
}

/** "Our forces", "his men", "we lost": words of somebody who has a side. */
function hasMen(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const [key, next, third] = [words[at]?.key ?? '', words[at + 1]?.key ?? '', words[at + 2]?.key ?? ''];
    if (key === 'enemy' && words[at - 1]?.key === 'the') return true;
    if (OWN.has(key) && (MEN.has(next) || (next === 'own' && MEN.has(third)))) return true;
    if (key === 'we' && (FIGHT.has(next) || (/^(?:have|also|had|only|then)$/.test(next) && FIGHT.has(third))))
      return true;
  }
  return false;
}

/** "X opened fire", "attacked by X", "an attack of X". */
function isAttacker(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]?.key ?? '';
  if (
    ATTACKS.has(next) ||
    (/^(?:had|have|has|are|is|were|was|fighters|forces|troops|soldiers)$/.test(next) &&
      ATTACKS.has(words[to + 1]?.key ?? ''))
  )
    return true;
  const tie = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  // what was won back by somebody his own side tells too
  return words[tie]?.key === 'by' && HURT.has(words[tie - 1]?.key ?? '');
}

/** The side of the state, where the text tells of but one. */
function stateSide(scene: Scene): string | undefined {
  const { dossier, governing, states } = scene;
  if (dossier) return governing;
  return states.atWar.size > 1 ? undefined : sideOfStateBody(scene, nounInfo('army'), undefined);
}

/** The side of those who rise against it. */
function rebelSide(scene: Scene): string | undefined {
  const { dossier, governing, armed } = scene;
  if (!dossier) return armed && partyOfEntity(armed, scene);
  const others = dossier.parties.filter(({ id }) => id !== governing);
  return others.length === 1 ? others[0]?.id : undefined;
}

/** What those go by who rise against a state under no name. */
function risen({ words, states, dossier, mentions }: Scene): string | undefined {
  if (dossier || !states.rebels || mentions.some(({ entity }) => entity.called.has('fighter')))
    return undefined;
  const noun = words.find(({ key }) => RISEN.has(key))?.key;
  return noun && `${noun.replace(/s$/, '')}s`;
}

const RISEN = wordSet(
  'rebels rebel insurgents insurgent separatists separatist guerrillas jihadists militants',
);

/** The sides of all bodies and states that the text names. */
function sidesOf(scene: Scene): Set<string> {
  const found = new Set<string>();
  for (const entity of new Set(scene.mentions.map((mention) => mention.entity))) {
    if (entity.kind === 'person' || entity.kind === 'name') continue;
    const party = partyOfEntity(entity, scene);
    if (party !== undefined) found.add(party);
  }
  return found;
}
