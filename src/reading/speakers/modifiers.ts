/** The side that a noun right before a role tells: "an army spokesman", "a rebel commander", "a resistance source". */

import { named } from './gazetteer.ts';
import { resolveGroup } from './groups.ts';
import { hasWar, sideOfRuler, sideOfStateBody, sideOfStateWord } from './home.ts';
import { demonymOf } from './lexicon/countries.ts';
import { isStarter, TIES } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { tradeInfo } from './lexicon/trades.ts';
import { CIVIL } from './offices.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { speaksForOwner } from './party-of-phrase.ts';
import { mentionsIn, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isRescue } from './standing.ts';
import { firstAfter } from './words.ts';

/** Nouns for those who fight a state: with no name in the text they are its other side. */
const INSURGENTS = new Set([
  'rebel',
  'insurgent',
  'militant',
  'guerrilla',
  'separatist',
  'jihadist',
  'jihadi',
]);
/** Ranks that only an army gives. */
const RANKS = new Set(
  'general gen colonel col major maj captain capt lieutenant lt brigadier brig admiral adm commodore commander sergeant sgt marshal'.split(
    ' ',
  ),
);

/** The side that the words before the head tell, or undefined. */
export function sideOfModifier(scene: Scene, phrase: Phrase): string | undefined {
  if (phrase.head?.kind !== 'role' || phrase.former || !speaksForOwner(phrase.head)) return undefined;
  if (isRescue(phrase)) return undefined;
  const end = phrase.keys.findIndex((key) => (nounInfo(key) ?? tradeInfo(key))?.noun === phrase.head?.noun);
  const inName = namedKeys(scene, phrase);
  // "military sources close to the government", "a pro-government commander"
  const friends = scene.dossier ? undefined : sideOfFriends(scene, phrase);
  if (friends !== undefined) return friends;
  for (const key of phrase.keys.slice(0, Math.max(0, end))) {
    if (inName.has(key)) continue;
    const info = nounInfo(key);
    if (scene.dossier) {
      const known =
        info?.kind === 'body' && info.of === 'group' ? named(scene.gazetteer, `the ${key}`) : undefined;
      if (known?.party !== undefined) return known.party;
      if (info?.kind === 'body' && info.of === 'group' && !info.plural) {
        const party = resolveGroup(scene, info, phrase.start)?.party;
        if (party !== undefined) return party;
      }
    } else if (phrase.possessor && info?.noun === phrase.possessor.noun) {
      if (info.kind === 'role' && INSURGENTS.has(info.noun)) return insurgents(scene, info.noun);
      if (info.kind === 'body' && (info.noun === 'army' || info.noun === 'military'))
        return armySide(scene, phrase);
    } else if (key === 'army' || key === 'military' || key === 'navy') {
      // "the League's military chief" is the League's
      const body = phrase.owners.find(({ entity }) => entity.kind === 'body' && entity.of === 'group');
      return body ? partyOfEntity(body.entity, scene) : armySide(scene, phrase);
    } else if (key === 'junta' && info)
      return (
        sideOf(scene, resolveGroup(scene, info, phrase.start)) ??
        sideOfStateBody(scene, info, phrase.start) ??
        key
      );
    else if (INSURGENTS.has(key)) return insurgents(scene, key);
    else if (info?.kind === 'body' && info.of === 'group' && !info.plural) {
      const side = sideOf(scene, resolveGroup(scene, info, phrase.start));
      if (side !== undefined) return side;
    } else {
      const state = sideOfStateWord(scene, key, phrase.head, phrase.start);
      if (state !== undefined) return state;
    }
  }
  if (scene.dossier) return undefined;
  return (
    sideOfTied(scene, phrase, end) ??
    (phrase.owners.length === 0 && !phrase.keys.some((key) => CIVIL.has(key))
      ? sideOfRuler(scene, phrase.head, phrase.start)
      : undefined)
  );
}

/** Of those who are close to somebody, or for him: his. */
function sideOfFriends(scene: Scene, { keys, head, start }: Phrase): string | undefined {
  const close = keys.findIndex((key, at) => /^(?:close|loyal|allied)$/.test(key) && keys[at + 1] === 'to');
  const noun = close < 0 ? FOR.exec(keys.find((key) => FOR.test(key)) ?? '')?.[1] : keys[close + 3];
  const info = nounInfo(noun ?? '');
  if (!noun || !info || head?.kind !== 'role') return undefined;
  if (info.kind === 'role') return INSURGENTS.has(info.noun) ? insurgents(scene, info.noun) : undefined;
  return sideOfStateBody(scene, info, start);
}

const FOR = /^pro-(.+)$/;

/** The words of the names in a phrase: of a People’s Army's rebels no army is told. */
function namedKeys({ mentions, words }: Scene, { start, end }: Phrase): ReadonlySet<string> {
  return new Set(
    mentionsIn(mentions, start, end)
      .filter(({ from, to }) => to - from > 1)
      .flatMap(({ from, to }) => words.slice(from, to).map(({ key }) => key)),
  );
}

/** "a spokesman for the rebels", "an officer of the army". */
function sideOfTied(scene: Scene, phrase: Phrase, head: number): string | undefined {
  for (let at = head + 1; at < phrase.keys.length - 1; at++) {
    if (!TIES.has(phrase.keys[at] ?? '') || phrase.keys[at + 1] !== 'the') continue;
    const info = nounInfo(phrase.keys[at + 2] ?? '');
    if (info?.noun === 'resistance') return insurgents(scene, info.noun);
    if (info?.kind === 'role' && info.plural && INSURGENTS.has(info.noun))
      return insurgents(scene, info.noun);
    if (info?.kind === 'body' && (info.noun === 'army' || info.noun === 'military'))
      return armySide(scene, phrase);
    if (SERVICES.test(phrase.keys.slice(at + 2, at + 4).join(' '))) return armySide(scene, phrase);
    for (let next = at + 2; next < Math.min(at + 5, phrase.keys.length); next++) {
      const body = nounInfo(phrase.keys[next] ?? '');
      if (body?.kind === 'body' && body.of === 'government')
        return sideOfStateBody(scene, body, phrase.start);
    }
  }
  return undefined;
}

/** Those whom hardly anybody but a state's army has. */
const REGULARS = new Set(['soldier', 'captain', 'lieutenant', 'sergeant', 'conscript', 'reservist']);

const DESERTS = /^(?:defect|desert|surrender|captur|wanted)/;

/** What else an army goes by, in whole or in part. */
const SERVICES =
  /^(?:armed forces|air force|general staff|ground forces|border guards?|national guard|coast guard|navy\b|coastguard\b)/;

/** "Rebels said": the group that the text shows in arms, if it is the only one, else a side by what it is called. */
export function sideOfForce(scene: Scene, phrase: Phrase): string | undefined {
  const { head } = phrase;
  if (scene.dossier || head?.kind !== 'role' || head.of !== 'force' || phrase.former) return undefined;
  const deserts = [...phrase.keys, ...(phrase.apposition?.keys ?? [])].some((key) => DESERTS.test(key));
  if (REGULARS.has(head.noun) && phrase.owners.length === 0 && hasWar(scene) && !deserts)
    return sideOfStateBody(scene, nounInfo('army'), phrase.start);
  if (!head.plural) return undefined;
  // "separatists in the east": where they are is not whose they are
  if (phrase.owners.some(({ entity }) => entity.kind !== 'place' && entity.kind !== 'name')) return undefined;
  const people = phrase.owners.every(
    ({ demonym, possessive, entity }) => demonym || (entity.country !== undefined && !possessive),
  );
  if (phrase.owners.length > 0 && !people && !phrase.keys.includes('in')) return undefined;
  if (INSURGENTS.has(head.noun)) return insurgents(scene, head.noun);
  if (phrase.keys[0] === 'resistance') return insurgents(scene, 'resistance');
  if (head.noun !== 'fighter') return undefined;
  return ofOwnName(scene, phrase) ?? sideOf(scene, scene.armed ?? null);
}

/** "Wazalendo fighters", at the beginning of a sentence: a name that no other place of the text tells is theirs. */
function ofOwnName({ words }: Scene, { start, keys }: Phrase): string | undefined {
  const [first, next] = [words[firstAfter(words, start)], keys[1]];
  if (!first?.capital || isStarter(first.key) || nounInfo(first.key) || keys.length > 2) return undefined;
  // "Opposition fighters", "Allied fighters"
  if (nounInfo(next ?? '')?.noun !== 'fighter' || COMMON.test(first.key)) return undefined;
  return first.text;
}

const COMMON =
  /^(?:enemy|rival|armed|allied|foreign|local|opposition|resistance|government|loyalist|veteran|former|other|more|young|fellow|captured|wounded|surviving|dead|masked|heavily|two|three|four|five|many|several|some|hundreds|dozens)$|(?:ed|ing|al|ist|ists|ous|ive|ern)$/;

/** "the spokesman Rear Admiral X": an officer whom nobody's name goes with is of the only army in the text. */
export function sideOfRank(scene: Scene, phrase: Phrase): string | undefined {
  const army =
    scene.army ??
    (scene.states.army && hasWar(scene) ? sideOfStateBody(scene, nounInfo('army'), phrase.start) : undefined);
  if (scene.dossier || army === undefined || phrase.owners.length > 0 || phrase.former) return undefined;
  if (OF_OTHERS.test([...phrase.keys, ...(phrase.apposition?.keys ?? [])].join(' '))) return undefined;
  const ranked = phrase.keys.some((key) => RANKS.has(key) && key !== 'commander');
  return ranked && (scene.armed === undefined || isSpokesman(phrase) || isChiefOfStaff(phrase))
    ? army
    : undefined;
}

/** "A spokesman for Brigade 5", "the coalition spokesman": of no army that the text may name beside. */
export const OF_OTHERS =
  /\b(?:coalition|alliance)\b|\b(?:for|of) (?:the )?(?:brigade|battalion|division|column) \d/;

const isSpokesman = ({ keys }: Phrase) => keys.some((key) => /^spokes/.test(key));

/** "General X, the chief of staff". */
const isChiefOfStaff = ({ apposition, keys }: Phrase) =>
  [...keys, ...(apposition?.keys ?? [])].join(' ').includes('chief of staff');

function armySide(scene: Scene, { start, keys, owners }: Phrase): string | undefined {
  // "a military source in the capital of X"
  const seat = owners.find(({ entity }) => entity.country !== undefined)?.entity.country;
  const { here, atWar, scenes } = scene.states;
  if (seat !== undefined && keys.includes('in') && (here === seat || atWar.has(seat) || scenes.has(seat)))
    return seat;
  const info = nounInfo('army');
  const ofGovernment = keys.at(-1) === 'government' && keys.at(-2) === 'the' && keys.at(-3) === 'of';
  const governed = ofGovernment ? scene.states.governed : undefined;
  return (
    governed ??
    scene.army ??
    (info && sideOf(scene, resolveGroup(scene, info, start))) ??
    sideOfStateBody(scene, info, start)
  );
}

function insurgents(scene: Scene, noun: string): string {
  return sideOf(scene, scene.armed ?? null) ?? (noun === 'resistance' ? noun : `${noun}s`);
}

/** Whether a side has no name in the text, only what those in arms are called: "rebels". */
export const isNamelessSide = (party: string): boolean =>
  party.endsWith('s') && INSURGENTS.has(party.slice(0, -1));

function sideOf(scene: Scene, body: Parameters<typeof partyOfEntity>[0] | null): string | undefined {
  return body ? partyOfEntity(body, scene) : undefined;
}

/** The name that the only army in the text goes by. */
export function nameOfOnlyArmy({ army }: Scene): string | undefined {
  const demonym = army === undefined ? undefined : demonymOf(army);
  return demonym && `${demonym} army`;
}
