/** Which body a phrase with a common noun stands for, and whose side it is on. */
import { type Entity, entity } from './entity.ts';
import { named } from './gazetteer.ts';
import { lastInArms, resolveGroup } from './groups.ts';
import { sideOfStateBody } from './home.ts';
import { isStarter } from './lexicon/function-words.ts';
import { ARMED, nounInfo } from './lexicon/nouns.ts';
import { landOfRegion } from './lexicon/regions.ts';
import { isTitle } from './lexicon/titles.ts';
import { nameOfOnlyArmy } from './modifiers.ts';
import { sideOfSeat } from './offices.ts';
import { neutralBefore, ownerByNoun, watches } from './owner-by-noun.ts';
import { isStateWord, partyOfEntity } from './party-of-entity.ts';
import { partyOfPhrase } from './party-of-phrase.ts';
import { mentionsIn, type Phrase } from './phrase.ts';
import { type Resolved, type Scene, sentenceAt } from './scene.ts';
import { fights } from './sides.ts';
import { isRescue, standingOfPhrase } from './standing.ts';
import { sideOfStateMedium } from './state-media.ts';
import { unnamed } from './unnamed.ts';
import { type Word, wordRange } from './words.ts';

/** The body that a phrase without a name stands for: "the group", "the interior ministry". */
export function resolveBody(scene: Scene, phrase: Phrase): Resolved | null {
  const { head, determiner, owners } = phrase;
  if (head?.kind !== 'body') return null;
  const armed = leadGroup(scene, phrase);
  if (armed) return { entity: armed, known: 'role' };
  if ((determiner === 'definite' || (determiner === 'bare' && !head.plural)) && owners.length === 0) {
    const paramilitary =
      head.of === 'army' && !scene.dossier && phrase.keys.some((key) => ARMED.has(key) && key !== head.noun);
    const fighters = paramilitary ? (lastInArms(scene, phrase.start) ?? scene.armed) : undefined;
    if (fighters) return { entity: fighters, known: 'role' };
    const group =
      head.of === 'group' && watches(phrase.keys)
        ? neutralBefore(scene, phrase.start)
        : (aliasOf(scene, phrase) ??
          resolveGroup(scene, head, phrase.start, undefined, phrase.keys.length <= 2));
    // "the rebel group": so it is one
    if (group?.of === 'group' && head.of === 'group' && phrase.keys.some((key) => ARMED.has(key)))
      fights(group);
    if (group) return { entity: group, known: 'role' };
    // "the resistance" by itself is no other group in arms
    const inArms =
      head.of === 'group' && !head.plural && phrase.keys.some((key) => key !== head.noun && ARMED.has(key));
    const last = inArms ? lastInArms(scene, phrase.start) : undefined;
    if (last) return { entity: last, known: 'role' };
    // "the Eastern-led coalition" that spoke inside another's words
    const same = phrase.keys.length <= 2 ? scene.bodies.get(head.noun) : undefined;
    if (same) return { entity: same, known: 'role' };
    const army = head.noun === 'army' || head.noun === 'military' ? nameOfOnlyArmy(scene) : undefined;
    if (army !== undefined && !scene.dossier) return { entity: onlyArmy(scene, army), known: 'role' };
  }
  if (determiner === 'its') {
    const owner = ownerByNoun(phrase, scene);
    if (owner) return { entity: owner, known: 'role' };
  }
  const made = unnamed(scene, phrase, 'body');
  made.of = head.of;
  made.called.add(head.noun);
  // a body that speaks in the plural ("local media") is no "it"
  made.plural = head.plural || head.noun === 'media';
  // "the Oslo-based group" is another name for somebody, and no group that "the group" may mean
  if (!made.plural && !phrase.keys.some((key) => key.endsWith('-based'))) scene.bodies.set(head.noun, made);
  const standing = standingOfPhrase(phrase) ?? (head.of === 'independent' ? 'independent' : undefined);
  if (standing) made.standing ??= standing;
  const party =
    partyOfPhrase(phrase, scene) ??
    sideOfSeat(scene, phrase) ??
    sideOfStateMedium(scene, phrase) ??
    sideOfBody(scene, phrase, made);
  if (party !== undefined && standing !== 'independent') made.party = party;
  if (!scene.dossier && /^(?:coalition|alliance)$/.test(head.noun)) {
    const led = leaderOf(scene, phrase) ?? (/-led\b/.test(made.name) ? made.name : undefined);
    if (led !== undefined) made.party ??= led.replace(/(?<=\b(?:coalition|alliance)\b).*$/, '');
  }
  return { entity: made, known: determiner === 'indefinite' ? 'role' : 'named' };
}

/** "the coalition led by the US": "US-led coalition". */
function leaderOf({ document }: Scene, { start, end, head }: Phrase): string | undefined {
  const by = / led by (?:the )?(.+)$/.exec(document.text.slice(start, end))?.[1];
  return by === undefined || head?.kind !== 'body' ? undefined : `${by.replaceAll('.', '')}-led ${head.noun}`;
}

/** The side of a body that no name's side goes with: "the interior ministry", "a jihadist group". */
function sideOfBody(scene: Scene, phrase: Phrase, made: Entity): string | undefined {
  const { head, keys, owners, determiner } = phrase;
  if (head?.kind !== 'body') return undefined;
  if (!scene.dossier && head.noun === 'force') {
    // "South Africa's defence force" is no other state's
    const land = owners.find(({ entity: owner }) => owner.country !== undefined)?.entity.country;
    if (land !== undefined) return land;
    const ofState = keys.some((key) => STATE_FORCES.has(key));
    return ofState ? sideOfStateBody(scene, nounInfo('army'), phrase.start) : made.name;
  }
  if (owners.length === 0 && head.noun === 'staff' && keys.includes('general'))
    return sideOfStateBody(scene, nounInfo('army'), phrase.start);
  const leaders = owners.every(
    ({ entity: owner }) =>
      (owner.kind === 'person' && owner.party === undefined) || TONGUE.test(owner.keys[0] ?? ''),
  );
  const land =
    !scene.dossier && head.of === 'government' && !isRescue(phrase) && !phrase.keys.includes('health')
      ? landOfPart(scene, phrase)
      : undefined;
  if (land !== undefined) return land;
  if (leaders && (head.of === 'army' || head.of === 'government'))
    return isOthers(scene, phrase) ? undefined : sideOfStateBody(scene, head, phrase.start);
  const armed =
    head.of === 'group' && head.noun !== 'party'
      ? keys.find((key) => ARMED.has(key) && key !== head.noun)
      : undefined;
  if (armed !== undefined && !scene.dossier && determiner !== 'another')
    return `${armed} ${head.plural ? `${head.noun}s` : head.noun}`;
  return partyOfEntity(made, scene);
}

/** "Mariupol city council": of the state in which that is. */
function landOfPart({ states, words }: Scene, { start, end }: Phrase): string | undefined {
  const [from, to] = wordRange(words, start, end);
  const land = landOfRegion((on) => (from + on < to ? words[from + on]?.key : undefined));
  return land !== undefined && (states.here === land || states.atWar.has(land)) ? land : undefined;
}

const STATE_FORCES = new Set(
  'security armed government army state federal national defence defense'.split(' '),
);

/** "the breakaway republic's health ministry", "Orm Health Ministry": of something that no list and no name tells; a premier's government is the state's. */
function isOthers(scene: Scene, { start, end, possessor }: Phrase): boolean {
  const [from, to] = wordRange(scene.words, start, end);
  const inside = mentionsIn(scene.mentions, start, end);
  const foreign = (at: number) => {
    const word = scene.words[at];
    if (
      !word ||
      TONGUE.test(word.key) ||
      inside.some((one) => one.from <= at && at < one.to && one.entity.kind === 'person')
    )
      return false;
    const name = word.capital && at > from && nounInfo(word.key) === undefined && !isStateWord(word.key);
    return (word.possessive && !possessor) || (name && !isTitle(word.key));
  };
  for (let at = from; at < to; at++) if (foreign(at)) return true;
  const first = scene.words[from];
  return first !== undefined && to - from > 1 && isUnknownName(first);
}

/** "The Francophone government": by its tongue a government is no other's. */
const TONGUE = /^(?:anglo|franco|luso|hispano|arabo)phone$/;

/** "Gaza Health Ministry", at the beginning of a headline. */
const isUnknownName = ({ capital, key }: Word) =>
  capital &&
  !isStarter(key) &&
  nounInfo(key) === undefined &&
  !isStateWord(key) &&
  !isTitle(key) &&
  !COMMON.test(key);

/** What else a ministry's words begin with: adjectives, and words for parts of a land. */
const COMMON = /(?:al|ar|ic|ed|ing|ive|ous|ary|ent|ant)$/;

/** What only those in arms are called. */
export const UNDER_ARMS: ReadonlySet<string> = new Set([
  'militia',
  'insurgency',
  'rebellion',
  'front',
  'faction',
  'affiliate',
  'offshoot',
]);

/** "A rebel group said ...", in the lead, of the only group in arms that the text names further down. */
function leadGroup(scene: Scene, { head, determiner, start, owners, keys }: Phrase): Entity | undefined {
  if (scene.dossier || head?.kind !== 'body' || head.of !== 'group' || head.plural) return undefined;
  // "a faction tied to X" is not X's own
  if (owners.length > 0 && !keys.some((key) => /^(?:tied|linked|affiliated|allied|loyal)$/.test(key)))
    return undefined;
  if (determiner !== 'indefinite' || sentenceAt(scene.document, start) > 1) return undefined;
  // "a union of doctors" is no group in arms
  if (!keys.some((key) => ARMED.has(key) || UNDER_ARMS.has(key))) return undefined;
  const first = scene.armed?.mentions[0]?.[0];
  return first !== undefined && first > start ? scene.armed : undefined;
}

/** The army of the one country whose army the text names. */
function onlyArmy(scene: Scene, name: string): Entity {
  const key = name.toLowerCase();
  const before = scene.unnamed.get(key);
  if (before) return before;
  const made = entity('body', name, key.split(' '), { of: 'army', called: new Set(['army']) });
  if (scene.army !== undefined) made.party = scene.army;
  scene.unnamed.set(key, made);
  return made;
}

/** "resistance says", as headlines have it, for the dossier's "the resistance". */
function aliasOf(scene: Scene, phrase: Phrase): Entity | undefined {
  const bare = phrase.keys.filter((key) => key !== 'the').join(' ');
  const found = named(scene.gazetteer, `the ${bare}`) ?? named(scene.gazetteer, bare);
  return found?.kind === 'body' ? found : undefined;
}
