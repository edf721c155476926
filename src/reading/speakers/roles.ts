/** Whom a role without a name stands for: "the spokesman", "a senior official", "the aide"; and whose side he is on. */
import type { Attribution } from '../reading.ts';
import { resolveDescribed } from './described.ts';
import type { Entity, Mention } from './entity.ts';
import { resolveGroup } from './groups.ts';
import { sideOfForce, sideOfModifier } from './modifiers.ts';
import { placeOfOffice } from './office-place.ts';
import { sideOfOffice } from './offices.ts';
import { likeTheLast } from './one-more.ts';
import { sameRole } from './owner-by-noun.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { partyOfPhrase } from './party-of-phrase.ts';
import { sideOfEarlier } from './person.ts';
import { mentionsIn, type Phrase } from './phrase.ts';
import { backward, type Resolved, type Scene, sentenceAt } from './scene.ts';
import { standingOfPhrase } from './standing.ts';
import { unnamed } from './unnamed.ts';

const NAMELESS = new Set(['unnamed', 'anonymous', 'unidentified', 'undisclosed', 'unverified', 'anonymity']);

/**
 * @returns whoever was called so before where the phrase is definite, else a speaker of that role without a name; null where the
 *   phrase has no role
 */
export function resolveRole(scene: Scene, phrase: Phrase, attribution: Attribution): Resolved | null {
  const { head, determiner } = phrase;
  if (head?.kind !== 'role') return null;
  const party = partyOfPhrase(phrase, scene) ?? sideOfModifier(scene, phrase);
  if (determiner === 'definite') {
    // a side that only the scene tells of "the minister" is no reason against the minister before
    const owned =
      phrase.possessor !== undefined ||
      phrase.owners.some(({ entity: owner }) => owner.kind !== 'place' && owner.kind !== 'name');
    const before = head.plural ? null : roleBefore(scene, phrase, owned ? party : undefined, owned);
    if (before) return { entity: before, known: 'role' };
    const told = head.plural || owned || phrase.tied ? undefined : introducedBefore(scene, phrase);
    if (told) return { entity: told, known: 'role' };
    const meant = resolveDescribed(scene, phrase, attribution);
    if (meant) {
      const own = meant.party ?? sideOfOffice(scene, phrase);
      if (own !== undefined) meant.party = own;
      return { entity: meant, known: 'role' };
    }
    const source = theSource(scene, phrase);
    if (source) return { entity: source, known: 'role' };
    const group =
      head.plural && head.of === 'force' && party === undefined
        ? resolveGroup(scene, head, phrase.start)
        : null;
    if (group) return { entity: group, known: 'role' };
  }
  const like = likeTheLast(scene, phrase);
  if (like) return { entity: like, known: like.kind === 'anonymous' ? 'anonymous' : 'role' };
  const anonymous = head.of === 'source' || phrase.keys.some((key) => NAMELESS.has(key));
  const kind = anonymous ? 'anonymous' : 'role';
  const made = unnamed(scene, phrase, kind);
  made.plural = head.plural;
  made.of = head.of;
  made.called.add(head.noun);
  if (head.gender) made.gender = head.gender;
  const stage = bodyOnStage(scene, phrase);
  const side =
    party ??
    sideOfClose(scene, phrase) ??
    sideOfThose(scene, phrase) ??
    sideOfForce(scene, phrase) ??
    sideOfEarlier(scene, phrase) ??
    sideOfOffice(scene, phrase) ??
    (stage && partyOfEntity(stage, scene));
  if (side !== undefined) made.party = side;
  const where = placeOfOffice(scene, phrase);
  if (where !== '' && !made.name.endsWith(')')) made.name += where;
  if (side === undefined && stage && !made.name.includes(stage.name))
    made.name = `${made.name} (${stage.short ?? stage.name})`;
  if (side !== undefined && head.noun === 'insider' && phrase.owners.length === 0) {
    const name = scene.dossier?.parties.find(({ id }) => id === side)?.name ?? side;
    if (!made.name.includes(name)) made.name = `${name} ${made.name}`;
  }
  const standing = standingOfPhrase(phrase);
  if (standing) made.standing ??= standing;
  return { entity: made, known: kind };
}

/** "An officer who would not be named said ... “...,” the source said." */
function theSource(scene: Scene, { head, start, keys }: Phrase): Entity | undefined {
  if (head?.kind !== 'role' || head.noun !== 'source' || head.plural || keys.length > 2) return undefined;
  const last = scene.heard.findLast(({ entity }) => entity.of !== 'media');
  if (!last || sentenceAt(scene.document, start) - last.sentence > SOURCE_REACH) return undefined;
  const { kind, plural } = last.entity;
  return (kind === 'role' || kind === 'anonymous') && !plural ? last.entity : undefined;
}

/** Sentences back to the one whom "the source" goes on with. */
const SOURCE_REACH = 3;

/** "Two commanders said ... one of the officers said": of the side of those who spoke before. */
function sideOfThose(scene: Scene, { head, keys, owners }: Phrase): string | undefined {
  if (keys[0] !== 'one' || keys[2] !== 'the' || owners.length > 0 || head?.kind !== 'role') return undefined;
  return scene.heard.findLast(
    ({ entity: { kind, plural, of } }) => plural && kind !== 'body' && of === head.of,
  )?.entity.party;
}

/** "A second source, also close to X": of X's side. */
function sideOfClose(scene: Scene, { apposition }: Phrase): string | undefined {
  const who = /^(?:who|which)$/.test(apposition?.keys[0] ?? '');
  const close = apposition?.keys
    .slice(0, who ? 3 : 2)
    .some((key) => key === 'close' || key === 'loyal' || key === 'allied');
  return close && apposition ? partyOfPhrase(apposition, scene) : undefined;
}

/** "The aide": "an aide to the Front's leader", brought in before. */
function introducedBefore(scene: Scene, { head, start }: Phrase): Entity | undefined {
  if (head?.kind !== 'role') return undefined;
  const told = scene.roles.findLast(({ noun, at }) => at < start && noun === head.noun);
  if (!told) return undefined;
  const made = unnamed(scene, told.phrase, 'role');
  if (told.party !== undefined) made.party ??= told.party;
  made.of ??= head.of;
  made.called.add(head.noun);
  if (head.gender) made.gender ??= head.gender;
  return made;
}

/** "the spokesman" whom nobody introduced: of the body that speaks right before, or is spoken of as its subject. */
function bodyOnStage(scene: Scene, phrase: Phrase): Entity | undefined {
  const { head, determiner, owners, start, former, possessor, tied, keys } = phrase;
  const inner = head?.kind === 'role' && head.noun === 'insider';
  const spokes = head?.kind === 'role' && head.of === 'spokes' && !head.plural;
  const known = spokes && determiner === 'definite';
  if (!(inner || spokes) || owners.length > 0 || possessor || tied || former) return undefined;
  const sentence = sentenceAt(scene.document, start);
  const subject = subjectBefore(scene, sentence, phrase);
  if (subject !== undefined) return subject;
  // "the army spokesman" is not the Front's who spoke last
  if (!(inner || known) || keys.some((key) => OF_A_STATE.test(key))) return undefined;
  const last = scene.heard.findLast(({ entity }) => entity.of !== 'media');
  if (!last || sentence - last.sentence > 1) return undefined;
  return last.entity;
}

const OF_A_STATE = /^(?:army|military|navy|police|government|presidential|defen[cs]e|interior|ministry)$/;
const PLAIN_SPOKES = /^(?:an?|the|spokes\w+|representative)$/;
/** "..., but a spokesman said" */
const NEW_CLAUSE = /(?:,|;|\b(?:but|and|while|though|although|where))\s*$/;

/** "The Front denies it. ... a spokesman said": the body that is the subject of the sentence before, or of what the sentence opens with. */
function subjectBefore(scene: Scene, sentence: number, { keys, start }: Phrase): Entity | undefined {
  const { document, mentions } = scene;
  if (!keys.every((key) => PLAIN_SPOKES.test(key))) return undefined;
  const [here, before] = [document.sentences[sentence], document.sentences[sentence - 1]];
  if (!here) return undefined;
  const clause = document.text.slice(here.start, start);
  if (clause !== '') {
    const own = NEW_CLAUSE.test(clause) ? subjectOf(mentionsIn(mentions, here.start, start)) : undefined;
    if (own) return own;
  }
  if (!before || here.paragraph - before.paragraph > 1) return undefined;
  return subjectOf(mentionsIn(mentions, before.start, before.end));
}

function subjectOf(inside: readonly Mention[]): Entity | undefined {
  const first = inside.find(({ subject }) => subject);
  if (!first || first.demonym || first.possessive || first.entity.kind !== 'body') return undefined;
  return first.entity.of === 'media' ? undefined : first.entity;
}

/** "the spokesman": the one who was called so last, unless his side is another. */
function roleBefore(scene: Scene, phrase: Phrase, party: string | undefined, owned: boolean): Entity | null {
  for (const { entity: bearer } of backward(scene, phrase.start)) {
    if (bearer.kind === 'body' || bearer.kind === 'place' || bearer.plural || bearer.mute || bearer.dead)
      continue;
    if (!sameRole(bearer, phrase.head)) continue;
    // "the spokesman of the governor" is no other's
    if (phrase.tied && bearer.kind !== 'person' && !bearer.keys.includes(phrase.tied.noun)) continue;
    // "the front's spokesman" is no spokesman of whom no side is known
    if (owned && bearer.kind !== 'person' && bearer.party !== party) continue;
    if (owned && party === undefined && bearer.party !== undefined) continue;
    if (party === undefined || bearer.party === undefined || bearer.party === party) return bearer;
  }
  return null;
}
