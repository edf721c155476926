/** Which side a speaker without an entry in the dossier belongs to, by the words that name it. */
import type { Span } from '../reading.ts';
import type { Entity, Mention } from './entity.ts';
import { named } from './gazetteer.ts';
import { generalNames } from './general-names.ts';
import { resolveGroup } from './groups.ts';
import { hasWar, sideOfRuler, sideOfStateBody } from './home.ts';
import { countryOf } from './lexicon/countries.ts';
import { TIES } from './lexicon/function-words.ts';
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import type { Phrase } from './phrase.ts';
import { mostSalient } from './pronouns.ts';
import { backward, type Scene, sentenceAt } from './scene.ts';
import { monitors } from './standing.ts';
import { isRegularUnit } from './units.ts';
import { firstAfter, wordRange } from './words.ts';

/** Roles that speak or act for those whose name they carry; a "Taliban victim" does not. */
const PARTISAN = new Set(['spokes', 'office', 'force', 'source']);
/** Offices and bodies of a state: with its name they are its side. */
const STATE = new Set(['army', 'government', 'subbody']);

/** Bodies that are a side in a war by what they are. */
const UPRISINGS = new Set(['resistance', 'insurgency', 'rebellion']);

/** The side that a body or a state is, or speaks for. Without a dossier a state or an armed group is a side by its own name. */
export function partyOfEntity(entity: Entity, scene: Scene): string | undefined {
  if (entity.party !== undefined) return entity.party;
  if (scene.dossier) return undefined;
  if (entity.country !== undefined) return isThird(entity.country, scene) ? undefined : entity.country;
  if (entity.kind !== 'body' || entity.standing === 'independent' || monitors(entity)) return undefined;
  // "Superintendent of Police X": a name that begins so is an officer's
  if (entity.keys[0] === 'police' && entity.keys.length > 1) return hasWar(scene) ? 'police' : undefined;
  // the police of a quarrel between drivers are no side
  if (entity.called.has('police') || entity.keys.at(-1) === 'police') return undefined;
  // a body that only a phrase tells has its side from the phrase
  if (
    (entity.of === 'army' || entity.of === 'government') &&
    scene.unnamed.get(entity.keys.join(' ')) === entity
  )
    return undefined;
  if (entity.of === 'army' || entity.of === 'government')
    return (
      stateOf(entity, scene) ??
      (isRegularUnit(entity) ? sideOfStateBody(scene, nounInfo('army'), undefined) : undefined) ??
      ofNamelessState(entity, scene) ??
      entity.short ??
      entity.name
    );
  if (
    entity.of === 'subbody' &&
    UNITS.test(entity.keys.at(-1) ?? '') &&
    !entity.called.has('fighter') &&
    hasWar(scene)
  )
    return ofNamelessState(entity, scene);
  const armed = entity.called.has('fighter') || [...entity.called].some((noun) => UPRISINGS.has(noun));
  return armed ? (entity.short ?? lettersOf(entity, scene) ?? entity.name) : undefined;
}

/** The letters that a known group is given in brackets: "the Rapid Support Forces (RSF)". */
function lettersOf(entity: Entity, { document: { text } }: Scene): string | undefined {
  const known = lettersKnown.get(entity);
  if (known !== undefined) return known === '' ? undefined : known;
  const bracket = entity.mentions.find(
    ([start, end]) =>
      text[start - 1] === '(' && text[end] === ')' && /^\p{Lu}[\p{Lu}\d-]+$/u.test(text.slice(start, end)),
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
  const sides = states.atWar.size + (armed === undefined ? 0 : 1);
  // whom the text of one state at war speaks of all along is none
  const often = states.counts.get(country) ?? 0;
  const main =
    states.atWar.size < 2 && often >= OFTEN && often * 4 >= 3 * Math.max(...states.counts.values());
  return sides > 1 && !main && !states.atWar.has(country) && !states.scenes.has(country);
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

const UNITS = /^(?:command|corps|division|brigade|regiment|battalion|fleet|rifles|squadron)$/u;

const STATE_WORDS = new Set(
  'of the and defence defense interior foreign affairs health armed national air general security information'.split(
    ' ',
  ),
);

/** Words in the names of ministries and forces that tell of no state. */
export const isStateWord = (key: string) => STATE_WORDS.has(key);

function isStateNoun(key: string): boolean {
  const info = nounInfo(key);
  return info?.kind === 'body' && (STATE.has(info.of) || info.noun === 'staff' || info.noun === 'office');
}

/** The side that a phrase's owners tell: "a Taliban leader", "spokesman for the NRF", "another spokesman of the group". */
export function partyOfPhrase(phrase: Phrase, scene: Scene): string | undefined {
  // "X's men" are X's side
  if (phrase.head?.kind === 'role' && phrase.head.noun === 'man' && phrase.head.plural) {
    const chief = phrase.owners.find(({ possessive, entity }) => possessive && entity.kind === 'person');
    if (chief) return partyOfEntity(chief.entity, scene);
  }
  if (phrase.former || !speaksForOwner(phrase.head)) return undefined;
  const installer = partyOfInstaller(phrase, scene);
  if (installer !== undefined) return installer;
  const foe = opponentOf(phrase, scene);
  if (foe?.party !== undefined) return foe.party;
  for (const owner of phrase.owners) {
    // "the front's office in X" is the front's
    if (phrase.possessor && scene.words[owner.from - 1]?.key === 'in') continue;
    if (isKin(owner, phrase, scene) || isBacked(owner, phrase, scene)) continue;
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

/** The air force is an army to whom it belongs. */
function possessorOf({ possessor, keys }: Phrase): NounInfo | undefined {
  return possessor?.noun === 'force' && keys[keys.indexOf('force') - 1] === 'air'
    ? nounInfo('army')
    : possessor;
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
  if (dossier || entity.kind === 'person' || head?.kind !== 'body' || !STATE.has(head.of)) return undefined;
  return entity.standing === undefined ? states.byKey.get(entity.keys[0] ?? '') : undefined;
}

const REBELS = new Set(['rebel', 'insurgent', 'militant', 'guerrilla', 'separatist', 'jihadist', 'jihadi']);

/** Of a country that does not fight in the text they are no side. */
const ENVOYS = new Set(['diplomat', 'ambassador', 'envoy', 'attache', 'lawmaker', 'senator']);

/** "a group linked to X" is not X. */
function isKin({ from }: Mention, { head }: Phrase, { words, dossier }: Scene): boolean {
  if (dossier || head?.kind !== 'body') return false;
  return (
    words[from - 1]?.key === 'to' &&
    /^(?:linked|affiliated|allied|close|tied)$/u.test(words[from - 2]?.key ?? '')
  );
}

/** "The coalition supporting the government of X": whom it supports or fights is not whose it is. */
function isBacked({ from }: Mention, { start, head }: Phrase, { words, dossier }: Scene): boolean {
  if (dossier || head?.kind !== 'body') return false;
  for (let at = from - 1; at > from - 4 && (words[at]?.start ?? 0) > start; at--)
    if (/^(?:supporting|backing|fighting|assisting|helping|defending|battling)$/u.test(words[at]?.key ?? ''))
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
    const owner = voice ? /^(.+)-(?:controlled|run|owned)$/u.exec(key)?.[1] : undefined;
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
    const by = /^(.+)-(?:installed|appointed|imposed)$/u.exec(key)?.[1];
    if (by !== undefined)
      return dossier ? named(gazetteer, by)?.party : (states.byKey.get(by) ?? countryOf(by));
  }
  return undefined;
}

const AID = /\b(?:emergency|ambulance|rescue|fire|medical|weather)\b/iu;

function partyOfOwner(
  { entity }: Mention,
  head: NounInfo | undefined,
  scene: Scene,
  around: Span,
): string | undefined {
  const party = partyOfEntity(entity, scene);
  if (party === undefined || entity.country === undefined) return party;
  // "Israeli officials" are Israel's side; "Israeli analysts", "the Israeli newspaper" are not
  if (
    head?.kind === 'role' &&
    ENVOYS.has(head.noun) &&
    !scene.states.atWar.has(entity.country) &&
    hasWar(scene)
  )
    return undefined;
  // "the Malian rebels" fight Mali
  if (head?.kind === 'role' && head.plural && REBELS.has(head.noun)) return undefined;
  if (head?.kind === 'role') return head.of === 'source' ? undefined : party;
  // "Israel's Star of Hope ambulance service"
  if (head?.noun === 'service' && AID.test(scene.document.text.slice(...around))) return undefined;
  return head?.kind === 'body' && STATE.has(head.of) ? party : undefined;
}

/** Whether one of these speaks or acts for whose name it carries. */
export function speaksForOwner(head: NounInfo | undefined): boolean {
  if (!head) return true;
  if (head.kind === 'role') return PARTISAN.has(head.of);
  return (
    head.kind === 'document' ||
    head.of === 'subbody' ||
    STATE.has(head.of) ||
    head.of === 'group' ||
    head.of === 'media'
  );
}

/** The body that a phrase is tied to by a noun or a pronoun: "a spokesman for the group", "its spokesman". */
export function ownerByNoun(phrase: Phrase, scene: Scene): Entity | null {
  const [from, to] = wordRange(scene.words, phrase.start, phrase.end);
  if (phrase.determiner === 'its') {
    // "her sleeve dark with blood"; "its governor" is a province's
    if (!phrase.head || /^(?:governor|mayor)$/u.test(phrase.head.noun)) return null;
    // "its authors": of the report that spoke last
    if (/^(?:author|compiler)$/u.test(phrase.head.noun)) return scene.heard.at(-1)?.entity ?? null;
    const of = phrase.head.kind === 'role' ? phrase.head.of : undefined;
    const theirs = of === 'kin' || of === 'civilian' || of === 'medic' || of === 'press' || of === 'expert';
    if (theirs && /^(?:his|her)$/u.test(phrase.keys[0] ?? '')) return personBefore(scene, phrase);
    const leader = /^hi[sm]$|^her$/u.test(phrase.keys[0] ?? '') ? leaderOf(phrase, scene) : null;
    if (leader) return leader;
    return bodyBefore(scene, phrase.start, phrase.keys[0] === 'their');
  }
  if (phrase.determiner === 'another' && phrase.head) {
    const same = scene.heard.findLast(
      ({ entity }) => sameRole(entity, phrase.head) && entity.party !== undefined,
    );
    if (same) return same.entity;
  }
  if (phrase.possessor?.kind === 'role' && !phrase.possessor.plural) {
    const noun = phrase.possessor.noun;
    for (const { entity } of backward(scene, phrase.start))
      if (entity.kind === 'person' && entity.called.has(noun)) return entity;
  }
  if (phrase.possessor)
    return aliasOf(scene, phrase.possessor.noun) ?? resolveGroup(scene, phrase.possessor, phrase.start);
  for (let at = from + 1; at < to - 1; at++) {
    const word = scene.words[at];
    if (!word || !TIES.has(word.key)) continue;
    const whose = scene.words[at + 1];
    // "a spokesman for their government"
    if (whose && at + 2 < to && /^(?:its|their)$/u.test(whose.key)) {
      const found = bodyBefore(scene, phrase.start, whose.key === 'their');
      if (found) return found;
    }
    for (let next = at + 1; next < Math.min(to, at + 5); next++) {
      const info = nounInfo(scene.words[next]?.key ?? '');
      const bearer =
        info && info.kind !== 'document' && scene.words[at + 1]?.key === 'the'
          ? ((word.key === 'to' ? undefined : aliasOf(scene, info.noun)) ??
            resolveGroup(scene, info, word.start))
          : null;
      if (bearer) return bearer;
    }
  }
  return null;
}

/** Sentences back to the one whose brother somebody is. */
const KIN_REACH = 2;

/** "his uncle": of the person named last, dead or alive, where only one was. */
function personBefore(scene: Scene, { keys, start }: Phrase): Entity | null {
  const gender = keys[0] === 'her' ? 'female' : 'male';
  const sentence = sentenceAt(scene.document, start);
  let found: Entity | null = null;
  let where = sentence;
  for (const { entity, sentence: at } of backward(scene, start)) {
    if (sentence - at > KIN_REACH || (found && at < where)) break;
    if (entity.kind !== 'person' || (entity.gender ?? gender) !== gender) continue;
    if (found && found !== entity) return null;
    [found, where] = [entity, at];
  }
  return found;
}

/** The body or the state that stands out most before an offset; with `plural`, people too. */
function bodyBefore(scene: Scene, at: number, plural: boolean): Entity | null {
  const fits = (entity: Entity) =>
    (entity.kind === 'body' && entity.of !== 'media') ||
    entity.country !== undefined ||
    (plural && entity.plural);
  return mostSalient(scene, at, fits, new Set());
}

/** "his movement's spokesman", "her forces": of whoever "he" or "she" is, where that person has a side. */
function leaderOf(phrase: Phrase, scene: Scene): Entity | null {
  const gender = phrase.keys[0] === 'her' ? 'female' : 'male';
  return mostSalient(
    scene,
    phrase.start,
    ({ kind, party, gender: own }) =>
      (kind === 'person' || kind === 'role') && party !== undefined && (own ?? gender) === gender,
    new Set(),
  );
}

function sameRole(entity: Entity, head: NounInfo | undefined): boolean {
  if (head?.kind !== 'role') return false;
  return [...entity.called].some((noun) => {
    const info = nounInfo(noun);
    return noun === head.noun || (info?.kind === 'role' && info.of === 'spokes' && head.of === 'spokes');
  });
}

/** "the resistance", as the dossier has it. */
function aliasOf({ gazetteer }: Scene, noun: string): Entity | undefined {
  const found = named(gazetteer, `the ${noun}`);
  return found?.kind === 'body' ? found : undefined;
}

export { sameRole };
