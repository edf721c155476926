/** Who a source phrase stands for: a name, a role, a group, a document's author. */
import type { Attribution } from '../reading.ts';
import { type Entity, entity, type Mention } from './entity.ts';
import { resolveGroup } from './groups.ts';
import { ownerByNoun, partyOfEntity, partyOfPhrase, sameRole } from './party.ts';
import { type Phrase, phraseAt, phraseText } from './phrase.ts';
import { pronounClass, resolvePronoun } from './pronouns.ts';
import { backward, type Resolved, type Scene } from './scene.ts';
import { standingOfPhrase } from './standing.ts';
import { wordRange } from './words.ts';

const NAMELESS = new Set(['unnamed', 'anonymous', 'unidentified', 'undisclosed', 'unverified', 'anonymity']);
/** "It should be noted": nobody is meant. */
const EXPLETIVE_CUE =
  /\b(?:should|must|can|could|may|is|was|has been|had been) (?:also )?(?:be |been )?(?:\w+ed|known|said|thought|understood|told)\b/u;

/**
 * @param start UTF-16 offsets of the source in the text
 * @returns null when nobody, or nobody for sure, is meant
 */
export function resolveSource(
  scene: Scene,
  start: number,
  end: number,
  attribution: Attribution,
): Resolved | null {
  const [from, to] = wordRange(scene.words, start, end);
  const only = scene.words[from];
  if (only && to - from === 1) {
    const pronoun = pronounClass(only.key);
    if (pronoun === 'it' && EXPLETIVE_CUE.test(cueText(scene, attribution))) return null;
    if (pronoun) return resolvePronoun(scene, pronoun, start, attribution);
  }
  const phrase = phraseAt(scene.words, scene.mentions, start, end);
  return phrase && resolvePhrase(scene, phrase, attribution);
}

export function cueText(scene: Scene, { cue }: Attribution): string {
  return cue
    .map(([start, end]) => scene.document.text.slice(start, end))
    .join(' ')
    .toLowerCase();
}

function resolvePhrase(scene: Scene, phrase: Phrase, attribution: Attribution): Resolved | null {
  const person = phrase.person ?? apposedPerson(phrase);
  if (person) return resolvePerson(scene, phrase, person);
  if (phrase.named) return resolveNamed(scene, phrase, phrase.named, attribution);
  const { head } = phrase;
  if (head?.kind === 'role') return resolveRole(scene, phrase);
  if (head?.kind === 'body') return resolveBody(scene, phrase);
  if (head?.kind === 'document') return resolveDocument(scene, phrase, attribution);
  const { apposition } = phrase;
  // "The other side, the Taliban"
  if (apposition?.named && phrase.keys[0] === 'the') return resolvePhrase(scene, apposition, attribution);
  return null;
}

/** "an NRF spokesperson, X": the apposition names the person of the role. */
function apposedPerson({ head, determiner, apposition }: Phrase): Mention | undefined {
  if (head?.kind !== 'role' || head.plural || head.of === 'kin' || !apposition?.person) return undefined;
  const opens = apposition.keys.length > 0 && apposition.owners.length === 0;
  return opens && (determiner !== 'bare' || true) ? apposition.person : undefined;
}

function resolvePerson(scene: Scene, phrase: Phrase, { entity: bearer }: Mention): Resolved | null {
  if (bearer.mute) return null;
  if (bearer.kind === 'name') bearer.kind = 'person';
  for (let part: Phrase | undefined = phrase; part; part = part.apposition) {
    const { head } = part;
    if (head?.kind === 'role') {
      bearer.called.add(head.noun);
      if (head.gender) bearer.gender ??= head.gender;
    }
    if (bearer.party === undefined) {
      const party = partyOfPhrase(part, scene);
      if (party !== undefined) bearer.party = party;
    }
    const standing = standingOfPhrase(part);
    if (standing) bearer.standing ??= standing;
  }
  return { entity: bearer, known: 'named' };
}

function resolveNamed(
  scene: Scene,
  phrase: Phrase,
  { entity: bearer }: Mention,
  attribution: Attribution,
): Resolved | null {
  if (bearer.mute) return null;
  if (bearer.kind === 'place') {
    // "Afghanistan: ..." in a story's headline is a place line, not a speaker
    const label = scene.dossier !== null && /^[:—–-]$/u.test(cueText(scene, attribution).trim());
    if (bearer.country === undefined || label) return null;
    bearer.kind = 'body';
    bearer.of = 'government';
  }
  if (bearer.kind === 'name') bearer.kind = phrase.determiner === 'definite' ? 'body' : 'person';
  const party = partyOfEntity(bearer, scene);
  if (party !== undefined && bearer.kind === 'body') bearer.party = party;
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

function resolveRole(scene: Scene, phrase: Phrase): Resolved | null {
  const { head, determiner } = phrase;
  if (head?.kind !== 'role') return null;
  const party = partyOfPhrase(phrase, scene);
  if (determiner === 'definite') {
    const before = head.plural ? null : roleBefore(scene, phrase, party);
    if (before) return { entity: before, known: 'role' };
    const group =
      head.plural && head.of === 'force' && party === undefined
        ? resolveGroup(scene, head, phrase.start)
        : null;
    if (group) return { entity: group, known: 'role' };
  }
  const anonymous = head.of === 'source' || phrase.keys.some((key) => NAMELESS.has(key));
  const kind = anonymous ? 'anonymous' : 'role';
  const made = unnamed(scene, phrase, kind);
  made.plural = head.plural;
  made.of = head.of;
  made.called.add(head.noun);
  if (head.gender) made.gender = head.gender;
  if (party !== undefined) made.party = party;
  const standing = standingOfPhrase(phrase);
  if (standing) made.standing ??= standing;
  return { entity: made, known: kind };
}

/** "the spokesman": the one who was called so last, unless his side is another. */
function roleBefore(scene: Scene, phrase: Phrase, party: string | undefined): Entity | null {
  for (const { entity: bearer } of backward(scene, phrase.start)) {
    if (bearer.kind === 'body' || bearer.kind === 'place' || bearer.plural || bearer.mute || bearer.dead)
      continue;
    if (!sameRole(bearer, phrase.head)) continue;
    if (party === undefined || bearer.party === undefined || bearer.party === party) return bearer;
  }
  return null;
}

function resolveBody(scene: Scene, phrase: Phrase): Resolved | null {
  const { head, determiner, owners } = phrase;
  if (head?.kind !== 'body') return null;
  if (determiner === 'definite' && owners.length === 0) {
    const group = resolveGroup(scene, head, phrase.start);
    if (group) return { entity: group, known: 'role' };
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
  const standing = standingOfPhrase(phrase) ?? (head.of === 'independent' ? 'independent' : undefined);
  if (standing) made.standing ??= standing;
  const party = partyOfPhrase(phrase, scene) ?? partyOfEntity(made, scene);
  if (party !== undefined && standing !== 'independent') made.party = party;
  return { entity: made, known: determiner === 'indefinite' ? 'role' : 'named' };
}

/** "a statement from the NRF", "its video", "the statement": whoever is behind it. */
function resolveDocument(scene: Scene, phrase: Phrase, attribution: Attribution): Resolved | null {
  const owner = phrase.owners.find((mention) => !mention.demonym && mention.entity.kind !== 'place');
  if (owner && !owner.entity.mute) {
    const party = partyOfEntity(owner.entity, scene);
    if (party !== undefined && owner.entity.kind === 'body') owner.entity.party = party;
    if (owner.entity.kind === 'name') owner.entity.kind = 'body';
    return { entity: owner.entity, known: 'named' };
  }
  const tied = ownerByNoun(phrase, scene);
  if (tied) return { entity: tied, known: 'role' };
  if (phrase.head?.noun === 'report' && phrase.head.plural) {
    return { entity: unnamed(scene, phrase, 'anonymous'), known: 'anonymous' };
  }
  const last = scene.heard.at(-1);
  const here = attribution.source[0]?.[0] ?? 0;
  const close = last && here - last.at < STATEMENT_REACH && last.entity.of !== 'media';
  const said =
    phrase.head?.noun === 'statement' || phrase.head?.noun === 'post' || phrase.head?.noun === 'tweet';
  return close && said ? { entity: last.entity, known: 'role' } : null;
}

/** How far, in characters, "the statement" may stand from the one whose statement it is: about two paragraphs. */
const STATEMENT_REACH = 800;

/** The speaker that the text knows only by a phrase; the same phrase again is the same speaker, an indefinite one anew is not. */
function unnamed(scene: Scene, phrase: Phrase, kind: Entity['kind']): Entity {
  const { document, words } = scene;
  const name = phraseText(document.text, words, phrase);
  const bare = name.replace(/^(?:the|a|an) /iu, '');
  const key = bare.toLowerCase();
  const before = scene.unnamed.get(key);
  if (before) return before;
  const made = entity(
    kind,
    kind === 'body' && phrase.determiner === 'definite' ? bare : name,
    key.split(' '),
  );
  scene.unnamed.set(key, made);
  return made;
}
