/** What a noun phrase tells of the person it names: role, gender, side, standing. */
import type { Entity, Mention } from './entity.ts';
import { hasWar } from './home.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { isTitle } from './lexicon/titles.ts';
import { sideOfModifier, sideOfRank } from './modifiers.ts';
import { partyOfEntity, partyOfPhrase } from './party.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { mostSalient } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { standingOfPhrase } from './standing.ts';
import { isAdjacent, type Word } from './words.ts';

/** Words around a name in which its introduction is looked for. */
const REACH = 10;

/** The person that a phrase names: in itself, or right after a role ("an NRF spokesperson, X"). */
export function personOf(phrase: Phrase): Mention | undefined {
  const { person, head, apposition } = phrase;
  if (person) return person;
  const called = calledIn(phrase);
  if (called) return called;
  if (head?.kind !== 'role' || head.plural || head.of === 'kin') return undefined;
  // "the mayor, who replaced X": X is not the mayor
  if (RELATIVES.has(apposition?.keys[0] ?? '')) return undefined;
  return apposition?.owners.length === 0 ? apposition.person : undefined;
}

/** "the commander, known as X", "a man who gave his name only as X". */
function calledIn(phrase: Phrase): Mention | undefined {
  if (phrase.head?.kind !== 'role' || phrase.head.plural) return undefined;
  for (let part: Phrase | undefined = phrase; part; part = part.apposition)
    if (part.called) return part.called;
  return undefined;
}

/** Notes what the phrase and its appositions say of the person; what is known already stays. */
export function learn(scene: Scene, phrase: Phrase, bearer: Entity): void {
  if (bearer.kind === 'name') bearer.kind = 'person';
  for (let part: Phrase | undefined = phrase; part; part = part.apposition) {
    const { head } = part;
    if (head?.kind === 'role') {
      bearer.called.add(head.noun);
      if (head.gender) bearer.gender ??= head.gender;
    }
    if (bearer.party === undefined) {
      const party =
        partyOfPhrase(part, scene) ??
        sideOfModifier(scene, part) ??
        sideOfSpeaking(scene, part) ??
        (part.apposition ? undefined : (sideOfRank(scene, phrase) ?? sideOfRank(scene, part))) ??
        (part === phrase ? sideOfEarlier(scene, part) : undefined);
      if (party !== undefined) bearer.party = party;
    }
    const standing = standingOfPhrase(part);
    if (standing) bearer.standing ??= standing;
  }
}

/** "Jon Ames, who speaks for it": for the body that stands out most. */
function sideOfSpeaking(scene: Scene, { keys, start }: Phrase): string | undefined {
  const at = keys.indexOf('for');
  if (keys[0] !== 'who' || !/^(?:speaks|spoke|speaking)$/u.test(keys[at - 1] ?? '')) return undefined;
  if (!/^(?:it|them)$/u.test(keys[at + 1] ?? '')) return undefined;
  const body = mostSalient(
    scene,
    start,
    (entity) => entity.kind === 'body' && partyOfEntity(entity, scene) !== undefined,
    new Set(),
  );
  return body ? partyOfEntity(body, scene) : undefined;
}

/** "the spokeswoman, Ana Roe": of the side whose "a spokeswoman for the Front" came before. */
export function sideOfEarlier(
  scene: Scene,
  { head, determiner, owners, start, possessor }: Phrase,
): string | undefined {
  if (head?.kind !== 'role' || determiner !== 'definite' || owners.length > 0 || possessor) return undefined;
  return scene.roles.findLast(({ noun, at }) => at < start && noun === head.noun)?.party;
}

const INTRODUCED = new Set(['a', 'an', 'one', 'another', 'its', 'their', 'his', 'her']);

/** Roles with a side that the text brings in without a name: "a spokeswoman for the Front laughed". In text order. */
export function introducedRoles(scene: Scene): { noun: string; at: number; party: string }[] {
  const { words, mentions } = scene;
  const roles: { noun: string; at: number; party: string }[] = [];
  for (const [at, word] of words.entries()) {
    if (!INTRODUCED.has(word.key)) continue;
    let end = at + 1;
    let head: ReturnType<typeof nounInfo>;
    for (; end < at + REACH && end < words.length; end++) {
      const next = words[end];
      if (!next || !isAdjacent(next) || (head && /(?:ed|id|ld)$/u.test(next.key))) break;
      const info = nounInfo(next.key);
      if (info && !next.possessive) head ??= info.kind === 'role' ? info : undefined;
    }
    if (head?.kind !== 'role' || head.plural || head.of === 'source') continue;
    const phrase = phraseAt(words, mentions, word.start, words[end - 1]?.end ?? word.end);
    if (phrase?.head?.noun !== head.noun) continue;
    const party = partyOfPhrase(phrase, scene) ?? sideOfModifier(scene, phrase);
    if (party !== undefined) roles.push({ noun: head.noun, at: word.start, party });
  }
  return roles;
}

/** Learns from where people who are not in the dossier are first named, speaking there or not. */
export function learnIntroductions(scene: Scene): void {
  const met = new Set<Entity>();
  for (const mention of scene.mentions) {
    const { entity } = mention;
    const human = entity.kind === 'person' || (entity.kind === 'name' && mention.to - mention.from > 1);
    if (!human || entity.dossier || met.has(entity)) continue;
    met.add(entity);
    const phrase = phraseAt(scene.words, scene.mentions, ...introduction(scene.words, mention));
    const role = phrase && personOf(phrase) === mention && hasRole(phrase);
    if (role) learn(scene, phrase, entity);
  }
}

const MEN = new Set('forces troops fighters soldiers men militia militiamen gunmen army units'.split(' '));

/** A person whom no side is known of, and who has men under arms, is one: "forces loyal to X", "X’s fighters", "X said his militia". */
export function learnLeaders(scene: Scene): void {
  const { words, mentions, dossier } = scene;
  if (dossier || !hasWar(scene)) return;
  for (const { entity, from, to, possessive, quoted } of mentions) {
    if (quoted || entity.party !== undefined || (entity.kind !== 'person' && entity.kind !== 'name'))
      continue;
    let at = from - 1;
    while (at > 0 && isTitle(words[at]?.key ?? '')) at--;
    const loyal =
      words[at]?.key === 'to' && words[at - 1]?.key === 'loyal' && MEN.has(words[at - 2]?.key ?? '');
    const own =
      possessive && MEN.has(words[to]?.key ?? '') && (entity.called.size > 0 || entity.keys.length > 1);
    const says = /^(?:said|says|claimed|claims)$/u.test(words[to]?.key ?? '');
    const his = words[to + 1]?.key === 'that' ? to + 2 : to + 1;
    const led = says && /^(?:his|her)$/u.test(words[his]?.key ?? '') && MEN.has(words[his + 1]?.key ?? '');
    if (!loyal && !own && !led) continue;
    if (
      !['warlord', 'commander', 'general', 'leader', 'chief', 'emir', 'colonel'].some((noun) =>
        entity.called.has(noun),
      ) &&
      !loyal &&
      !led
    )
      continue;
    if (entity.kind === 'name') entity.kind = 'person';
    entity.party = entity.name;
  }
}

function hasRole(phrase: Phrase): boolean {
  if (phrase.head?.kind === 'role') return true;
  const next = phrase.apposition;
  return (
    next?.head?.kind === 'role' &&
    (next.determiner !== 'bare' || next.owners.length > 0 || next.keys.length > 1)
  );
}

/** The words before a name back to a determiner, and an apposition after it. */
function introduction(
  words: readonly Word[],
  { from, to, start, end }: Mention,
): [start: number, end: number] {
  let first = start;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const word = words[at];
    const next = words[at + 1];
    const comma = at === from - 1 && /^,\s+$/u.test(next?.gap ?? '');
    if (!word || !next || (!isAdjacent(next) && !comma)) break;
    if (PREPOSITIONS.has(word.key) || CONJUNCTIONS.has(word.key) || RELATIVES.has(word.key)) break;
    first = word.start;
    if (DETERMINERS.has(word.key)) break;
  }
  let last = end;
  if (/^,\s+$/u.test(words[to]?.gap ?? '')) {
    for (let at = to; at < to + REACH; at++) {
      const word = words[at];
      if (!word || (at > to && !isAdjacent(word))) break;
      last = word.end;
    }
  }
  return [first, last];
}
