/** Who a source is that the text gives a name: "the Front", "Y, the state news agency", "the militia known as X", a single word that no name was made of. */
import type { Attribution } from '../reading.ts';
import { ACRONYM } from './acronyms.ts';
import { UNDER_ARMS } from './bodies.ts';
import { type Entity, entity, type Mention } from './entity.ts';
import { named as known } from './gazetteer.ts';
import { COUNTRY_OF_CAPITAL } from './lexicon/capitals.ts';
import { COUNTRY_NAMES } from './lexicon/countries.ts';
import { isStarter } from './lexicon/function-words.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { partyOfPhrase } from './party-of-phrase.ts';
import { learn } from './person.ts';
import { mentionsIn, type Phrase } from './phrase.ts';
import { cueText, paragraphAt, type Resolved, type Scene } from './scene.ts';
import { fights } from './sides.ts';
import { standingOfPhrase } from './standing.ts';
import { sideOfStateMedium } from './state-media.ts';
import { wordRange } from './words.ts';

/**
 * Takes a phrase for whoever bears the name that is its head, and learns from the words beside the name.
 * @param mention that name, of `phrase`
 * @returns null for a place that stands for no state, and for who is known to have said nothing
 */
export function resolveNamed(
  scene: Scene,
  phrase: Phrase,
  mention: Mention,
  attribution: Attribution,
): Resolved | null {
  const { entity: bearer } = mention;
  if (bearer.mute) return null;
  if (bearer.kind === 'place' && scene.dossier && bearer.country === undefined) {
    const seat = phrase.owners.length === 0 ? seatedIn(scene, bearer) : undefined;
    if (seat) return { entity: seat, known: 'named' };
  }
  if (bearer.kind === 'place') {
    // "Afghanistan: ..." is a place line, not a speaker: in a story, and in a headline below which the state says nothing
    const headline =
      paragraphAt(scene.document, phrase.start) === 0 &&
      attribution.form === 'indirect' &&
      !speaksElsewhere(scene, bearer.country, attribution);
    const label = (scene.dossier !== null || headline) && /^[:—–-]$/.test(cueText(scene, attribution).trim());
    if (bearer.country === undefined || label) return null;
    bearer.kind = 'body';
    bearer.of = 'government';
  }
  if (bearer.kind === 'name')
    bearer.kind =
      phrase.determiner === 'definite' || phrase.apposition?.head?.kind === 'body' ? 'body' : 'person';
  const party = partyOfEntity(bearer, scene);
  if (party !== undefined && bearer.kind === 'body') bearer.party = party;
  else if (bearer.kind === 'body') {
    const side = sideOfNamed(scene, phrase, bearer);
    if (side !== undefined) bearer.party ??= side;
  }
  for (let part: Phrase | undefined = phrase.apposition; part; part = part.apposition) {
    if (part.head && part.head.kind !== 'document') bearer.called.add(part.head.noun);
    const standing = standingOfPhrase(part);
    if (standing) bearer.standing ??= standing;
    if (bearer.kind !== 'person' || bearer.party !== undefined) continue;
    const side = partyOfPhrase(part, scene);
    if (side !== undefined) bearer.party = side;
  }
  return { entity: bearer, known: 'named' };
}

/** "Stepanakert", of a dossier that has it as a place: the party that the dossier calls by the land whose capital it is. */
function seatedIn({ gazetteer }: Scene, { name }: Entity): Entity | undefined {
  const land = COUNTRY_OF_CAPITAL.get(name.toLowerCase());
  if (land === undefined) return undefined;
  return COUNTRY_NAMES.filter(({ country, demonym }) => country === land && !demonym)
    .map(({ words }) => known(gazetteer, words))
    .find((one) => one?.kind === 'body' && one.party !== undefined);
}

/** "The Ministry of Defence of X", "Y, the state news agency": the side that the words beside a body's name tell. */
function sideOfNamed(scene: Scene, phrase: Phrase, bearer: Entity): string | undefined {
  for (let part: Phrase | undefined = phrase.apposition; part; part = part.apposition) {
    const side =
      sideOfStateMedium(scene, part) ?? (bearer.of === 'media' ? sideOfMovement(scene, part) : undefined);
    if (side !== undefined) return side;
  }
  if (bearer.of === 'media') return sideOfStateMedium(scene, phrase) ?? sideOfMovement(scene, phrase);
  const { dossier } = scene;
  if (!dossier || (bearer.of !== 'government' && bearer.of !== 'army')) return undefined;
  return phrase.owners
    .map(({ entity: owner }) => partyOfEntity(owner, scene))
    .find((side) => side !== undefined);
}

/** "The Front's Dawn TV", "Dawn, the television of the Front": a movement speaks through its house. */
function sideOfMovement(scene: Scene, { owners }: Phrase): string | undefined {
  const owner = owners.find(({ entity: one }) => one.called.has('fighter'));
  return owner && partyOfEntity(owner.entity, scene);
}

/** Whether a state, or its army, is the speaker of something else. */
function speaksElsewhere(
  { sources, mentions, words }: Scene,
  country: string | undefined,
  own: Attribution,
): boolean {
  return sources.some(({ start, end, attribution }) => {
    const [from, to] = wordRange(words, start, end);
    if (attribution === own || to - from > SHORT_SOURCE) return false;
    return mentionsIn(mentions, start, end).some(({ entity: one }) => one.country === country);
  });
}

/** Words of "the Israeli military". */
const SHORT_SOURCE = 4;

/**
 * "The militia known as the White Army": the body that goes by that name, and fights where only those in arms are called so.
 * @returns undefined unless the name ends the phrase
 */
export function knownAs({ words, mentions }: Scene, { start, end, head }: Phrase): Mention | undefined {
  const found = mentionsIn(mentions, start, end).find(({ from, demonym }) => {
    const as = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
    const key = words[as]?.key ?? '';
    if (demonym) return false;
    return /^(?:called|dubbed|named)$/.test(key) || (key === 'as' && words[as - 1]?.key === 'known');
  });
  if (!found || found.end !== end || found.possessive) return undefined;
  if (head?.kind === 'body' && UNDER_ARMS.has(head.noun)) fights(found.entity);
  return found;
}

/** Whether a phrase is letters or a body's name and nothing else, as between commas. */
export const isNameAlone = ({ keys }: Phrase, { entity: bearer, from, to, possessive, demonym }: Mention) =>
  keys.length === to - from &&
  !possessive &&
  !demonym &&
  bearer.country === undefined &&
  (bearer.kind === 'body' || (bearer.kind === 'name' && ACRONYM.test(bearer.name)));

const SAID = /\b(?:said|says|told|added|claimed|recalled|recalls|adds|tells)\b/;

/** "Raju, of Orm village, said": one word with a capital that no name was made of, since it opens a sentence and stands nowhere else; null for every other phrase. */
export function nameUnheard(scene: Scene, phrase: Phrase, attribution: Attribution): Resolved | null {
  const [from, to] = wordRange(scene.words, phrase.start, phrase.end);
  const word = scene.words[from];
  if (!word || to - from !== 1 || !word.capital || word.possessive || word.text.length < 3) return null;
  if (isStarter(word.key) || nounInfo(word.key) || phrase.owners.length > 0) return null;
  if (word.text === word.text.toUpperCase() || !SAID.test(cueText(scene, attribution))) return null;
  const before = scene.unnamed.get(word.key);
  const what = phrase.apposition?.head;
  const made = before ?? entity(what?.kind === 'body' ? 'body' : 'person', word.text, [word.key]);
  scene.unnamed.set(word.key, made);
  if (what?.kind === 'body') {
    made.of ??= what.of;
    made.called.add(what.noun);
    const side = sideOfNamed(scene, phrase, made);
    if (side !== undefined) made.party ??= side;
  } else learn(scene, phrase, made);
  return { entity: made, known: 'named' };
}
