/**
 * Which names are a side in a war, as the text itself shows it: they take towns, claim attacks, have fighters, fight somebody. A
 * name that may be a person's needs more than an act: a commander takes a town too.
 */

import { wordSet } from '../text/word-set.ts';
import { ACRONYMS } from './acronyms.ts';
import type { Entity, Mention } from './entity.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { sidesBySigns } from './war-signs.ts';
import { isAdjacent, NO_WORD, type Word } from './words.ts';

/** Acts of war whatever their object is. */
const FIGHTS = wordSet(
  'ambushed shelled bombarded overran besieged mortared overruns besieges shells ambushes recaptured retook recaptures retakes',
);
/** Acts of war when their object is a place or somebody in arms. */
const TAKES = wordSet(
  'took takes taken seized seizes captured captures attacked attacks stormed storms raided raids bombed bombs struck hit destroyed destroys freed killed kills abducted kidnapped controls held holds occupied occupies hoisted overthrew fought fights lost',
);
const OBJECTS = wordSet(
  'town towns city village villages base bases camp camps post posts outpost outposts checkpoint checkpoints checkpost district districts province provinces valley capital garrison barracks airport airfield bridge crossing convoy convoys position positions headquarters prison area areas region territory stronghold soldier soldiers troops troop army military forces fighters militants policemen police army’s hills heights port dam road highway tank tanks vehicles',
);
const FOES = wordSet('army military government troops forces soldiers state junta rebels');
const DEEDS = wordSet(
  'attack attacks raid raids bombing bombings ambush ambushes assault assaults strike strikes shelling explosion blast blasts killing killings offensive',
);
const FORCES = wordSet(
  'men fighters forces troops militants gunmen militiamen insurgents rebels guerrillas soldiers',
);
const FIGHTING = wordSet(
  'fighting clashes clash war battle battles ceasefire truce hostilities conflict skirmishes firefight',
);
/** Words that armed groups, and few others, have in their names. */
const NAMED_SO = wordSet(
  'liberation resistance mujahideen jihad brigade brigades martyrs militia guerrilla revolutionary',
);
const LEAGUES = wordSet(
  'league union front alliance movement team group forces force coalition organisation organization network',
);
const BETWEEN = wordSet('has have had also then later again now since reportedly briefly quickly');
const KIN = wordSet('tied linked affiliated allied close loyal aligned associated connected');
/** The object of an act stands within so many words of its verb. */
const REACH = 7;
/** An apposition has so many words at most. */
const APPOSED = 12;

/**
 * Marks as fighters those that the text shows in arms: bodies, names that are not a person's for all it tells, and groups that the
 * dossier knows as neither side's.
 */
export function noteSides(words: readonly Word[], mentions: readonly Mention[]): void {
  for (const [at, mention] of mentions.entries()) {
    const { entity } = mention;
    if (!mayBeSide(entity)) continue;
    const sure =
      claimsDeed(words, mention, mentions[at + 1]) ||
      hasForces(words, mention) ||
      claimedBy(words, mention) ||
      saysItFought(words, mention, mentions[at + 1]) ||
      tookUpArms(words, mention) ||
      (entity.kind === 'body' && entity.of === 'group' && namedForWar(entity.keys));
    const acts = actsInWar(words, mention, mentions[at + 1]) || isFought(words, mention);
    if (sure || (acts && mayBeBody(words, mention))) fights(entity);
  }
  const may = ({ entity, demonym }: Mention) => !demonym && (mayBeSide(entity) || isOther(entity));
  const found = sidesBySigns(words, mentions, may);
  if (found.length === 0) return;
  const bodies = new Set(mentions.filter((one) => mayBeBody(words, one)).map(({ entity }) => entity));
  for (const entity of found) {
    if (isOther(entity)) entity.called.add('fighter');
    else if (bodies.has(entity)) fights(entity);
  }
}

/** A group that the dossier knows as neither side's. */
export const isOther = ({ dossier, of, standing, party }: Entity): boolean =>
  dossier && of === 'group' && standing === 'other' && party === undefined;

/** Whether nothing tells that it is none: no monitor, no medium, no state. */
export const mayBeSide = ({ kind, dossier, standing, country, of, located }: Entity): boolean =>
  (kind === 'body' || kind === 'name') &&
  !dossier &&
  standing === undefined &&
  country === undefined &&
  !located &&
  (of === undefined || of === 'group' || of === 'army');

/** The only body in arms that is no state's, or undefined when there is none or more than one. */
export function onlyArmed(words: readonly Word[], mentions: readonly Mention[]): Entity | undefined {
  const armed = new Set<Entity>();
  for (const { entity, from } of mentions) {
    // "a faction tied to X" is not X
    if (/^(?:to|with)$/.test(words[from - 1]?.key ?? '') && KIN.has(words[from - 2]?.key ?? '')) continue;
    if (entity.kind === 'body' && entity.called.has('fighter') && entity.of === 'group') armed.add(entity);
  }
  const [only] = armed;
  return armed.size === 1 ? only : undefined;
}

/** "Liberation Front", "Defence League". */
function namedForWar(keys: readonly string[]): boolean {
  return keys.some(
    (key, i) =>
      NAMED_SO.has(key) ||
      (/^(?:self-)?defen[cs]e$/.test(key) && i === keys.length - 2 && LEAGUES.has(keys[i + 1] ?? '')),
  );
}

/** Notes that the text shows it in arms: then it is a group of fighters, unless it is a person, a place or the dossier's own. */
export function fights(entity: Entity): void {
  if (entity.dossier || entity.kind === 'person' || entity.kind === 'place') return;
  entity.kind = 'body';
  if (entity.of === undefined || entity.of === 'group') entity.of = 'group';
  entity.called.add('fighter');
}

/** Whether the name cannot be taken for a person's full name: an acronym, "the X", one word, or a body's noun in it. */
function mayBeBody(words: readonly Word[], { entity, from, to }: Mention): boolean {
  if (entity.kind === 'body' || entity.short !== undefined || words[from - 1]?.key === 'the') return true;
  return to - from === 1 || ACRONYMS.test(words[from]?.text ?? '');
}

/** The index of the verb that follows a name, past a bracket that holds its acronym and past auxiliaries. */
function verbAfter(words: readonly Word[], mention: Mention, next: Mention | undefined): number {
  let at = mention.to;
  if (next?.entity === mention.entity && next.from === at && words[at]?.gap.endsWith('(')) at = next.to;
  else if (!isAdjacent(words[at] ?? NO_WORD)) at = pastApposition(words, at);
  if (at < 0) return -1;
  while (BETWEEN.has(words[at]?.key ?? '') && at < mention.to + 4) at++;
  return at;
}

/** "X, a shadowy affiliate of Y, claimed": the word after the second comma; -1 where there is no apposition. */
function pastApposition(words: readonly Word[], from: number): number {
  if (words[from]?.gap !== ', ' || !/^(?:an?|the|one|another)$/.test(words[from]?.key ?? '')) return -1;
  for (let at = from + 1; at < from + APPOSED; at++) {
    const word = words[at];
    if (!word || (!isAdjacent(word) && word.gap !== ', ')) return -1;
    if (word.gap === ', ') return at;
  }
  return -1;
}

function actsInWar(words: readonly Word[], mention: Mention, next: Mention | undefined): boolean {
  if (mention.possessive || mention.quoted) return false;
  const verb = verbAfter(words, mention, next);
  const key = words[verb]?.key ?? '';
  if (FIGHTS.has(key)) return true;
  if (!TAKES.has(key)) return false;
  return within(words, verb + 1, OBJECTS);
}

/** "claimed responsibility", "claimed the attack". */
function claimsDeed(words: readonly Word[], mention: Mention, next: Mention | undefined): boolean {
  const verb = verbAfter(words, mention, next);
  const takes = TAKES_IT.test(words[verb]?.key ?? '');
  if (!(takes || /^claim(?:s|ed)$/.test(words[verb]?.key ?? ''))) return false;
  if (words[verb + 1]?.key === 'responsibility')
    return (!takes && words[verb + 2]?.key !== 'for') || within(words, verb + 2, DEEDS);
  return (
    !takes &&
    /^(?:the|both|an?|that)$/.test(words[verb + 1]?.key ?? '') &&
    DEEDS.has(words[verb + 2]?.key ?? '')
  );
}

/** Of responsibility, which ministers take too, but not for a bombing. */
const TAKES_IT = /^(?:takes?|took|taken|taking)$/;

/** "the attack was claimed by X". */
function claimedBy(words: readonly Word[], { from }: Mention): boolean {
  const by = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  if (words[by]?.key !== 'by' || words[by - 1]?.key !== 'claimed') return false;
  for (let at = by - 2; at > by - 10 && at >= 0; at--) if (DEEDS.has(words[at]?.key ?? '')) return true;
  return false;
}

const FOUGHT = wordSet(
  'detonated exploded sunk sank killed captured shot destroyed fired attacked ambushed shelled downed repelled stormed overrun overran retaken recaptured bombed repulsed',
);
const HELD = wordSet('taken lost seized held took hit struck holds controls');

/** "X says it has taken three villages", of a body that may be one. */
function saysItFought(words: readonly Word[], mention: Mention, next: Mention | undefined): boolean {
  if (mention.possessive || mention.quoted || !mayBeBody(words, mention)) return false;
  let at = verbAfter(words, mention, next);
  if (!/^(?:said|says|say|claimed|claims|announced)$/.test(words[at]?.key ?? '')) return false;
  at++;
  if (words[at]?.key === 'that') at++;
  if (!/^(?:it|they)$/.test(words[at]?.key ?? '')) return false;
  at++;
  while (BETWEEN.has(words[at]?.key ?? '')) at++;
  const act = words[at]?.key ?? '';
  if (FOUGHT.has(act)) return true;
  return HELD.has(act) && (within(words, at + 1, OBJECTS) || within(words, at + 1, FORCES));
}

/** "said its fighters", and "X's fighters" where X is no person for sure. */
function hasForces(words: readonly Word[], mention: Mention): boolean {
  const { to, possessive, entity } = mention;
  const wing = /^(?:armed|military)$/.test(words[to]?.key ?? '') && words[to + 1]?.key === 'wing';
  if (wing && (entity.kind === 'body' || possessive)) return true;
  if (possessive) return entity.kind === 'body' && FORCES.has(words[to]?.key ?? '');
  const says = /^(?:said|says|say|claimed|claims|announced)$/.test(words[to]?.key ?? '');
  const its = words[to + 1]?.key === 'that' ? to + 2 : to + 1;
  return says && words[its]?.key === 'its' && FORCES.has(words[its + 1]?.key ?? '');
}

/** "X, which took up arms against the government", "X, which has been fighting the army". */
function tookUpArms(words: readonly Word[], { to, entity, possessive, quoted }: Mention): boolean {
  if (possessive || quoted || entity.kind !== 'body') return false;
  let at = words[to]?.key === 'which' || words[to]?.key === 'who' ? to + 1 : to;
  while (BETWEEN.has(words[at]?.key ?? '') || /^(?:is|been|first)$/.test(words[at]?.key ?? '')) at++;
  const [verb, next, third] = [words[at]?.key, words[at + 1]?.key, words[at + 2]?.key];
  if (/^(?:took|taken|takes)$/.test(verb ?? '')) return next === 'up' && third === 'arms';
  if (/^(?:rose|risen|rebelled)$/.test(verb ?? '')) return next === 'up' || next === 'against';
  return /^(?:fighting|battling|fought)$/.test(verb ?? '') && at > to && within(words, at + 1, FOES);
}

/** "fighting between the army and X", "a truce with X". */
function isFought(words: readonly Word[], { from }: Mention): boolean {
  let at = from - 1;
  if (words[at]?.key === 'the') at--;
  const tie = words[at]?.key ?? '';
  if (/^(?:with|against|between)$/.test(tie)) return FIGHTING.has(words[at - 1]?.key ?? '');
  if (tie !== 'and') return false;
  for (let i = at - 1; i > at - REACH && i > 0; i--) {
    if (words[i]?.key === 'between') return FIGHTING.has(words[i - 1]?.key ?? '');
    if (!isAdjacent(words[i] ?? NO_WORD)) return false;
  }
  return false;
}

function within(words: readonly Word[], from: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < from + REACH; at++) {
    const word = words[at];
    if (!word || (at > from && /[.;:!?”"]/.test(word.gap))) return false;
    if (nouns.has(word.key)) return true;
    if (/^(?:that|which|who|while)$/.test(word.key) && nounInfo(word.key) === undefined) return false;
  }
  return false;
}
