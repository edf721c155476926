/** Whose somebody is by a noun or a pronoun for the owner: "a spokesman for the group", "its spokesman", "his uncle". */
import type { Entity } from './entity.ts';
import { named } from './gazetteer.ts';
import { resolveGroup } from './groups.ts';
import { TIES } from './lexicon/function-words.ts';
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import { partyOfEntity } from './party-of-entity.ts';
import type { Phrase } from './phrase.ts';
import { mostSalient } from './pronouns.ts';
import { backward, type Scene, sentenceAt } from './scene.ts';
import { monitors } from './standing.ts';
import { firstAfter, isAdjacent, wordRange } from './words.ts';

/** The body that a phrase is tied to by a noun or a pronoun: "a spokesman for the group", "its spokesman". */
export function ownerByNoun(phrase: Phrase, scene: Scene): Entity | null {
  const [from, to] = wordRange(scene.words, phrase.start, phrase.end);
  if (phrase.determiner === 'its') {
    // "her sleeve dark with blood"; "its governor" is a province's
    if (!phrase.head || /^(?:governor|mayor)$/.test(phrase.head.noun)) return null;
    // "its authors": of the report that spoke last
    if (/^(?:author|compiler)$/.test(phrase.head.noun)) return scene.heard.at(-1)?.entity ?? null;
    const of = phrase.head.kind === 'role' ? phrase.head.of : undefined;
    const theirs = of === 'kin' || of === 'civilian' || of === 'medic' || of === 'press' || of === 'expert';
    if (theirs && /^(?:his|her)$/.test(phrase.keys[0] ?? '')) return personBefore(scene, phrase);
    const leader = /^hi[sm]$|^her$/.test(phrase.keys[0] ?? '') ? leaderOf(phrase, scene) : null;
    if (leader) return leader;
    const watchers = of === 'expert' || of === 'monitor' || of === 'medic';
    const neutral = watchers ? neutralBefore(scene, phrase.start) : null;
    return neutral ?? bodyBefore(scene, phrase.start, phrase.keys[0] === 'their');
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
    if (whose && at + 2 < to && /^(?:its|their)$/.test(whose.key)) {
      const found = bodyBefore(scene, phrase.start, whose.key === 'their');
      if (found) return found;
    }
    // "a spokesperson for the aid group"
    if (watches(scene.words.slice(at + 1, Math.min(to, at + 5)).map(({ key }) => key)))
      return neutralBefore(scene, phrase.start);
    for (let next = at + 1; next < Math.min(to, at + 5); next++) {
      const info = nounInfo(scene.words[next]?.key ?? '');
      // "from the resistance forces" is from no state's
      if (info?.noun === 'resistance' && nounInfo(scene.words[next + 1]?.key ?? '')) break;
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

/** "the medical group", "the rights organisation": by these words it is no side. */
export const watches = (keys: readonly string[]): boolean => monitors({ keys }) || keys.includes('medical');

/** The body on no side that stands out most before an offset. */
export const neutralBefore = (scene: Scene, at: number): Entity | null => bodyBefore(scene, at, false, true);

/** The body or the state that stands out most before an offset; with `plural`, people too. */
function bodyBefore(scene: Scene, at: number, plural: boolean, neutral = false): Entity | null {
  if (newGroupBefore(scene, at)) return null;
  const fits = (entity: Entity) =>
    neutral
      ? entity.kind === 'body' && entity.of !== 'media' && partyOfEntity(entity, scene) === undefined
      : (entity.kind === 'body' && entity.of !== 'media') ||
        entity.country !== undefined ||
        (plural && entity.plural);
  return mostSalient(scene, at, fits, new Set());
}

/** Words in which the head of a sentence's first noun phrase stands. */
const HEAD_REACH = 5;

/** "A resistance movement is stirring. I spoke with X, its leader": of a group that has no name yet. */
function newGroupBefore({ document, words }: Scene, at: number): boolean {
  const sentence = document.sentences[sentenceAt(document, at) - 1];
  const first = sentence ? firstAfter(words, sentence.start) : -1;
  if (first < 0 || !/^(?:an?|one|another)$/.test(words[first]?.key ?? '')) return false;
  for (let i = first + 1; i < first + HEAD_REACH; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || word.capital || !isAdjacent(word)) return false;
    const info = nounInfo(word.key);
    const ends = next === undefined || !isAdjacent(next) || nounInfo(next.key) === undefined;
    if (info?.kind === 'body' && ends) return info.of === 'group' && !next?.capital;
  }
  return false;
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

/** Whether somebody was called by the role that this noun tells; all who speak for a body are in one. */
export function sameRole(entity: Entity, head: NounInfo | undefined): boolean {
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
