/** Which side a speaker without an entry in the dossier belongs to, by the words that name it. */
import type { Span } from '../reading.ts';
import type { Entity, Mention } from './entity.ts';
import { named } from './gazetteer.ts';
import { generalNames } from './general-names.ts';
import { hasWar, sideOfRuler, sideOfStateBody } from './home.ts';
import { countryOf } from './lexicon/countries.ts';
import { RELATIVES } from './lexicon/function-words.ts';
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import { landOfRegion } from './lexicon/regions.ts';
import { ownerByNoun } from './owner-by-noun.ts';
import { OF_STATE, partyOfEntity } from './party-of-entity.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isRescue } from './standing.ts';
import { firstAfter, wordRange } from './words.ts';

/** Roles that speak or act for those whose name they carry; a "Taliban victim" does not. */
const PARTISAN = new Set(['spokes', 'office', 'force', 'source']);

/** The side that a phrase's owners tell: "a Taliban leader", "spokesman for the NRF", "another spokesman of the group". */
export function partyOfPhrase(phrase: Phrase, scene: Scene): string | undefined {
  // "X's men" are X's side
  if (phrase.head?.kind === 'role' && phrase.head.noun === 'man' && phrase.head.plural) {
    const chief = phrase.owners.find(({ possessive, entity }) => possessive && entity.kind === 'person');
    if (chief) return partyOfEntity(chief.entity, scene);
  }
  if (phrase.former || !(speaksForOwner(phrase.head) || isClose(phrase))) return undefined;
  // "using a word for X"
  if (PARTICIPLE.test(phrase.keys[0] ?? '') || isRescue(phrase)) return undefined;
  const installer = partyOfInstaller(phrase, scene);
  if (installer !== undefined) return installer;
  const whole = partyOfPart(phrase, scene);
  if (whole !== undefined) return whole;
  const foe = opponentOf(phrase, scene);
  if (foe?.party !== undefined) return foe.party;
  for (const owner of byCloseness(phrase.owners)) {
    // "the front's office in X" is the front's
    if (phrase.possessor && scene.words[owner.from - 1]?.key === 'in') continue;
    if (isKin(owner, phrase, scene) || isBacked(owner, phrase, scene) || isPost(owner, phrase, scene))
      continue;
    // "who heads the Red Cross in X"
    const clause = !phrase.head || RELATIVES.has(phrase.keys[0] ?? '');
    if (clause && (owner.entity.standing === 'independent' || owner.entity.of === 'media')) return undefined;
    const party =
      partyOfOwner(owner, phrase.head, scene, [phrase.start, phrase.end]) ??
      stateAround(owner, phrase.head, scene);
    if (party !== undefined) return party;
  }
  const owner = ownerByNoun(phrase, scene);
  return (
    (owner ? partyOfEntity(owner, scene) : undefined) ??
    sideOfStateBody(scene, possessorOf(phrase), phrase.start) ??
    sideOfRuler(scene, phrase.possessor, phrase.start)
  );
}

const PARTICIPLE = /^(?!speaking|leading|heading|commanding|representing|fighting|king)\w+ing$/;

/** "People close to X" */
const isClose = ({ head, keys }: Phrase): boolean =>
  head?.kind === 'role' &&
  (head.noun === 'person' || head.of === 'kin' || head.of === 'source') &&
  /^(?:close|loyal|aligned|allied|affiliated)$/.test(
    keys[keys.lastIndexOf('to') - 1] ?? keys[keys.lastIndexOf('with') - 1] ?? '',
  );

/** The air force is an army to whom it belongs. */
function possessorOf({ possessor, keys }: Phrase): NounInfo | undefined {
  return possessor?.noun === 'force' && keys[keys.indexOf('force') - 1] === 'air'
    ? nounInfo('army')
    : possessor;
}

/** "Lebanese Hezbollah officials": of the group in arms, whatever state goes before. */
function byCloseness(owners: readonly Mention[]): readonly Mention[] {
  const [state, group] = owners;
  if (state?.entity.country === undefined || !group?.entity.called.has('fighter')) return owners;
  return state.to === group.from ? [group, ...owners] : owners;
}

/** "The Aceh military", "spokesman of the Orm military command": troops of a part of a state at war are the state's. */
function partyOfPart({ owners, keys }: Phrase, { dossier, states }: Scene): string | undefined {
  if (dossier || !keys.some((key) => key === 'military' || key === 'police')) return undefined;
  for (const { entity, possessive, demonym } of owners) {
    if (entity.country !== undefined || entity.called.size > 0 || possessive || demonym) continue;
    const land = landOfRegion((on) => entity.keys[on]);
    const own = land !== undefined && (states.atWar.has(land) || states.here === land);
    if (own) return land;
  }
  return undefined;
}

const AGAINST = new Set(['opposed', 'opposing', 'fighting', 'resisting', 'battling', 'against']);

/** "fighters opposed to X", "members of the group fighting X": the one whom the dossier calls "anti-X fighters", "anti-X forces". */
function opponentOf(phrase: Phrase, scene: Scene): Entity | undefined {
  if (!scene.dossier) return undefined;
  const [from, to] = wordRange(scene.words, phrase.start, phrase.end);
  for (let at = from + 1; at < to; at++) {
    if (!AGAINST.has(scene.words[at]?.key ?? '')) continue;
    const foe = scene.mentions[firstAfter(scene.mentions, scene.words[at]?.end ?? 0)];
    const noun = nounInfo(scene.words[at - 1]?.key ?? '');
    if (!foe || foe.from > at + 3 || foe.entity.party === undefined || foe.demonym) return undefined;
    const fights =
      noun && noun.kind !== 'document' && (noun.of === 'force' || noun.of === 'group' || noun.of === 'army');
    if (!fights) return undefined;
    const name = scene.document.text.slice(foe.start, foe.end).replace(/^the /i, '');
    const found = [scene.words[at - 1]?.key ?? '', 'forces', 'fighters'].map((word) =>
      named(scene.gazetteer, `anti-${name} ${word}`),
    );
    return found.find((entity) => entity !== undefined);
  }
  return undefined;
}

/** "the ministry of defence in X City", where X is a state. */
function stateAround(
  { entity }: Mention,
  head: NounInfo | undefined,
  { states, dossier }: Scene,
): string | undefined {
  if (dossier || entity.kind === 'person' || head?.kind !== 'body' || !OF_STATE.has(head.of))
    return undefined;
  return entity.standing === undefined ? states.byKey.get(entity.keys[0] ?? '') : undefined;
}

/** "The American ambassador to X" speaks for no X. */
function isPost({ from }: Mention, { head }: Phrase, { words }: Scene): boolean {
  if (head?.kind !== 'role' || !ENVOYS.has(head.noun)) return false;
  const to = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  return /^(?:to|in|at)$/.test(words[to]?.key ?? '');
}

/** "a group linked to X" is not X. */
function isKin({ from }: Mention, { head }: Phrase, { words, dossier }: Scene): boolean {
  if (dossier || head?.kind !== 'body') return false;
  return (
    words[from - 1]?.key === 'to' &&
    /^(?:linked|affiliated|allied|close|tied)$/.test(words[from - 2]?.key ?? '')
  );
}

/** "The coalition supporting the government of X": whom it supports or fights is not whose it is. */
function isBacked({ from }: Mention, { start, head }: Phrase, { words, dossier }: Scene): boolean {
  if (dossier || head?.kind !== 'body') return false;
  for (let at = from - 1; at > from - 4 && (words[at]?.start ?? 0) > start; at--)
    if (/^(?:supporting|backing|fighting|assisting|helping|defending|battling)$/.test(words[at]?.key ?? ''))
      return true;
  return false;
}

/** A known group whose whole name this is, or its plural: "hamas", "houthi". */
function knownFighters(name: string): Entity | undefined {
  const found = [name, `${name}s`].flatMap((one) => generalNames().get(one) ?? []);
  const bearer = found.find(({ form }) => form.keys.length === 1)?.make();
  return bearer?.called.has('fighter') ? bearer : undefined;
}

/** "Ordian-installed officials": those who were put there speak for whoever did it. */
function partyOfInstaller({ keys, head, start }: Phrase, scene: Scene): string | undefined {
  const { states, dossier, gazetteer } = scene;
  for (const key of keys) {
    const voice = head?.kind === 'body' && (head.of === 'media' || head.of === 'government');
    const owner = voice ? /^(.+)-(?:controlled|run|owned)$/.exec(key)?.[1] : undefined;
    if (owner !== undefined) {
      if (dossier) return named(gazetteer, owner)?.party;
      // "the Hamas-run health ministry"
      const armed = scene.mentions.find(
        ({ entity, demonym }) =>
          !demonym &&
          entity.called.has('fighter') &&
          (entity.keys[0] === owner || entity.keys[0] === `${owner}s`),
      );
      const group = armed?.entity ?? knownFighters(owner);
      if (group) return group.short ?? group.name;
      return states.byKey.get(owner) ?? countryOf(owner) ?? sideOfStateBody(scene, nounInfo(owner), start);
    }
    const by = /^(.+)-(?:installed|appointed|imposed)$/.exec(key)?.[1];
    if (by !== undefined)
      return dossier ? named(gazetteer, by)?.party : (states.byKey.get(by) ?? countryOf(by));
  }
  return undefined;
}

const REBELS = new Set(['rebel', 'insurgent', 'militant', 'guerrilla', 'separatist', 'jihadist', 'jihadi']);

/** Of a country that does not fight in the text they are no side. */
const ENVOYS = new Set(['diplomat', 'ambassador', 'envoy', 'attache', 'lawmaker', 'senator']);

const AID = /\b(?:emergency|ambulance|rescue|fire|medical|weather)\b/i;

/** "A Tigray spokesman": of the group in arms whose name begins with the land's, where the text tells of it. */
function namesake({ kind, keys, called }: Entity, scene: Scene): string | undefined {
  const [key = ''] = keys;
  if (scene.dossier || (kind !== 'name' && kind !== 'place') || keys.length > 1 || called.has('fighter'))
    return undefined;
  const group = longerNames(scene)
    .get(key)
    ?.find((entity) => entity.called.has('fighter'));
  return group && partyOfEntity(group, scene);
}

/** Whoever the text gives a name of two words or more, in order, by the key of its first. */
function longerNames({ mentions }: Scene): ReadonlyMap<string, readonly Entity[]> {
  const before = byFirst.get(mentions);
  if (before) return before;
  const found = new Map<string, Entity[]>();
  for (const entity of new Set(mentions.map((mention) => mention.entity))) {
    const [key] = entity.keys;
    if (key === undefined || entity.keys.length < 2) continue;
    found.set(key, [...(found.get(key) ?? []), entity]);
  }
  byFirst.set(mentions, found);
  return found;
}

/** A text's mentions do not change, and every phrase of it asks. */
const byFirst = new WeakMap<Scene['mentions'], ReadonlyMap<string, readonly Entity[]>>();

function partyOfOwner(
  { entity }: Mention,
  head: NounInfo | undefined,
  scene: Scene,
  around: Span,
): string | undefined {
  const party = partyOfEntity(entity, scene) ?? (head?.kind === 'role' ? namesake(entity, scene) : undefined);
  if (party === undefined || entity.country === undefined) return party;
  // "Israeli officials" are Israel's side; "Israeli analysts", "the Israeli newspaper" are not
  if (
    head?.kind === 'role' &&
    ENVOYS.has(head.noun) &&
    !scene.states.atWar.has(entity.country) &&
    scene.states.here !== entity.country &&
    hasWar(scene)
  )
    return undefined;
  // "the Malian rebels" fight Mali
  if (head?.kind === 'role' && head.plural && REBELS.has(head.noun)) return undefined;
  if (head?.kind === 'role') return head.of === 'source' ? undefined : party;
  // "Israel's Star of Hope ambulance service"
  if (head?.noun === 'service' && AID.test(scene.document.text.slice(...around))) return undefined;
  return head?.kind === 'body' && OF_STATE.has(head.of) ? party : undefined;
}

/** Whether one of these speaks or acts for whose name it carries. */
export function speaksForOwner(head: NounInfo | undefined): boolean {
  if (!head) return true;
  if (head.kind === 'role') return PARTISAN.has(head.of);
  return (
    head.kind === 'document' ||
    head.of === 'subbody' ||
    OF_STATE.has(head.of) ||
    head.of === 'group' ||
    head.of === 'media'
  );
}
