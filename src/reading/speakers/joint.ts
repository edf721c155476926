/** Two who speak as one: "Ana Roe and Ivo Marek said", "Mali and Chad said". */
import type { Attribution } from '../reading.ts';
import { type Entity, entity, type Mention } from './entity.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { isTitle } from './lexicon/titles.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { mentionsIn } from './phrase.ts';
import { type Resolved, type Scene, sentenceAt } from './scene.ts';
import { standingOf } from './standing.ts';
import { firstAfter, isAdjacent, wordRange } from './words.ts';

type Resolve = (scene: Scene, start: number, end: number, attribution: Attribution) => Resolved | null;

/**
 * One speaker for two, of a party only where both are of it.
 * @returns undefined when the words name but one
 */
export function resolveJoint(
  scene: Scene,
  [start, end]: readonly [number, number],
  attribution: Attribution,
  resolve: Resolve,
): Resolved | null | undefined {
  const and = coordination(scene, start, end);
  if (!and) return undefined;
  const one = resolve(scene, start, and.before, attribution);
  const two = resolve(scene, and.after, end, attribution);
  if (!one || !two || one.entity === two.entity) return one ?? two;
  return { entity: together(scene, one.entity, two.entity), known: one.known };
}

/** Where "and" stands between two names, neither of which is tied to another noun. */
function coordination(
  scene: Scene,
  start: number,
  end: number,
): { before: number; after: number } | undefined {
  const { words, mentions } = scene;
  const [from, to] = wordRange(words, start, end);
  const inside = mentionsIn(mentions, start, end);
  for (let at = from + 1; at < to - 1; at++) {
    const word = words[at];
    const next = words[at + 1];
    const before = words[at - 1];
    if (!word || !next || !before || word.key !== 'and') continue;
    if (twoRoles(scene, from, at, to)) return { before: before.end, after: next.start };
    const left = inside.find((mention) => mention.to === at);
    if (!left || left.possessive || left.demonym) continue;
    // "spokesman for Mali and Chad", "aides to Roe and Marek": both belong to the noun before
    if (words.slice(from, left.from).some(({ key }) => PREPOSITIONS.has(key) || nounInfo(key)?.plural))
      continue;
    let head = at + 1;
    while (head < to && (DETERMINERS.has(words[head]?.key ?? '') || isRole(words[head]?.key ?? ''))) head++;
    const right = mentions[firstAfter(mentions, words[head]?.start ?? end)];
    if (!right || right.from !== head || right.possessive || right.demonym || right.end > end) continue;
    const after = words[right.to];
    // "Mali and Chad officials": the names go with the noun
    if (after && right.to < to && isAdjacent(after) && !PREPOSITIONS.has(after.key) && nounInfo(after.key))
      continue;
    return { before: before.end, after: next.start };
  }
  return undefined;
}

/** "a military official and an elected one", "an officer and a resident of Orm": two people whom nobody names. @param at of "and" */
function twoRoles({ words }: Scene, from: number, at: number, to: number): boolean {
  const one = nounInfo(words[at - 1]?.key ?? '');
  if (one?.kind !== 'role' || one.plural || !ONE.test(words[from]?.key ?? '')) return false;
  if (!ONE.test(words[at + 1]?.key ?? '')) return false;
  for (let i = at + 2; i < to && i < at + ROLE_WORDS; i++) {
    const word = words[i];
    if (!word || !isAdjacent(word) || PREPOSITIONS.has(word.key)) return false;
    const info = nounInfo(word.key);
    if (info?.kind === 'role' && !word.possessive) return !info.plural;
  }
  return false;
}

const ONE = /^(?:an?|another|one)$/;
/** Words from "and" to the second one's role. */
const ROLE_WORDS = 7;

function isRole(key: string): boolean {
  return isTitle(key) || nounInfo(key)?.kind === 'role';
}

/** "Ana Roe and her husband Ivo hid ... they said": the two whom a sentence before, in the paragraph, opens with. */
export function pairBefore(scene: Scene, at: number): Entity | undefined {
  const { document, mentions, words, heard } = scene;
  const here = sentenceAt(document, at);
  const before = document.sentences[here - 1];
  if (!before || before.paragraph !== document.sentences[here]?.paragraph) return undefined;
  if ((heard.at(-1)?.at ?? -1) >= before.start) return undefined;
  const index = firstAfter(mentions, before.start);
  const [one, two] = [mentions[index], mentions[index + 1]];
  if (!one || !two || two.end > before.end || one.possessive || two.possessive || one.quoted)
    return undefined;
  if (words[one.to]?.key !== 'and' || two.from > one.to + TOGETHER || !opensWith(scene, before.start, one))
    return undefined;
  const human = ({ kind, country }: Entity) =>
    (kind === 'person' || kind === 'name') && country === undefined;
  if (!human(one.entity) || !human(two.entity) || one.entity === two.entity) return undefined;
  return together(scene, one.entity, two.entity);
}

/** Words from "and" to the second name: "and her husband". */
const TOGETHER = 4;

/** Nothing but titles stands before the name. */
function opensWith({ words }: Scene, start: number, { from }: Mention): boolean {
  const first = firstAfter(words, start);
  return words.slice(first, from).every(({ key }) => isTitle(key) || isRole(key));
}

function together(scene: Scene, one: Entity, two: Entity): Entity {
  const name = `${one.name} and ${two.name}`;
  const key = `joint ${name.toLowerCase()}`;
  const before = scene.unnamed.get(key);
  if (before) return before;
  const kind = one.kind === two.kind && one.kind !== 'name' ? one.kind : 'role';
  const made = entity(kind, name, key.split(' '), { plural: true, standing: 'other' });
  const [first, second] = [partyOfEntity(one, scene), partyOfEntity(two, scene)];
  const stands = (who: Entity, party: string | undefined) => standingOf(who, party, scene.dossier !== null);
  if (first !== undefined && first === second) made.party = first;
  else if (stands(one, first) === 'independent' && stands(two, second) === 'independent')
    made.standing = 'independent';
  scene.unnamed.set(key, made);
  return made;
}
