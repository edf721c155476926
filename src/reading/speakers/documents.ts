/** Who is behind a document that "says": "a statement from the NRF", "its video", "the statement". */
import type { Attribution } from '../reading.ts';
import { type Entity, entity, type Mention } from './entity.ts';
import { resolveGroup } from './groups.ts';
import { sideOfStateBody } from './home.ts';
import { demonymOf } from './lexicon/countries.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { ownerByNoun } from './owner-by-noun.ts';
import { partyOfEntity } from './party-of-entity.ts';
import { mentionsIn, type Phrase, phraseAt } from './phrase.ts';
import { paragraphAt, type Resolved, type Scene, sentenceAt } from './scene.ts';
import { unnamed } from './unnamed.ts';

/** Documents that somebody issues in his own name; a report or a picture is not one. */
const ISSUED = new Set(
  'statement post tweet message letter release communique declaration announcement handout readout note'.split(
    ' ',
  ),
);
/** Characters of what is said in which its subject is looked for. */
const OPENING = 40;
/** How far, in characters, "the statement" may stand from the one whose statement it is: about two paragraphs. */
const REACH = 800;

/** @returns null when nobody is behind it for sure */
export function resolveDocument(scene: Scene, phrase: Phrase, attribution: Attribution): Resolved | null {
  const owner = (
    phrase.owners.find((mention) => !mention.demonym && mention.entity.kind !== 'place') ??
    writerOf(scene, phrase)
  )?.entity;
  if (owner && !owner.mute) {
    if (owner.kind === 'name') owner.kind = 'body';
    const party = owner.kind === 'body' ? partyOfEntity(owner, scene) : undefined;
    if (party !== undefined) owner.party = party;
    return { entity: owner, known: 'named' };
  }
  const tied = ownerByNoun(phrase, scene);
  if (tied) return { entity: tied, known: 'role' };
  if (phrase.head?.noun === 'report' && phrase.head.plural) {
    const made = unnamed(scene, phrase, 'anonymous');
    made.plural = true;
    return { entity: made, known: 'anonymous' };
  }
  const body = phrase.keys.find((key) => /^(?:army|military|government|junta|regime)$/.test(key));
  const side = body === undefined ? undefined : sideOfStateBody(scene, nounInfo(body), phrase.start);
  if (side !== undefined && phrase.owners.length === 0) {
    // "a military statement": that army's
    const army = body === 'government' ? undefined : demonymOf(side);
    return {
      entity: army === undefined ? issuedBy(scene, phrase, side) : armyOf(scene, army, side),
      known: 'role',
    };
  }
  const known = phrase.keys.map((key) => scene.bodies.get(key)).find((one) => one !== undefined);
  if (known && phrase.owners.length === 0) return { entity: known, known: 'role' };
  const issuer = phrase.head && ISSUED.has(phrase.head.noun) ? issuerOf(scene, phrase, attribution) : null;
  return issuer && { entity: issuer, known: 'role' };
}

/** "A tweet by Ana Roe", "a letter written by the guild's Ana Roe": whoever is named behind "by". */
function writerOf({ words, mentions }: Scene, { start, end }: Phrase): Mention | undefined {
  return mentionsIn(mentions, start, end).find(
    ({ from, entity: { kind }, demonym }) =>
      !demonym && kind !== 'place' && (words[from - 1]?.key === 'by' || words[from - 2]?.key === 'by'),
  );
}

/** How a sentence opens that tells of a paper and then of whose it is. */
const PAPER =
  /^(?:In|Through|Via|With) (?:an?|the|another|its|his|her|their|one) (?:[a-zß-ɏḀ-ỿ-]+ ){0,3}(?:statement|letter|message|tweet|post|communiqu[eé]|declaration|note|release|bulletin|announcement|email|e-mail|text)\b/;

/** "In a statement X called for calm: “...,” it read": whoever the paper is of. @param at UTF-16 offset of "it" */
export function authorBefore({ document, mentions }: Scene, at: number): Entity | undefined {
  const here = sentenceAt(document, at);
  for (let sentence = here; sentence >= Math.max(0, here - 1); sentence--) {
    const span = document.sentences[sentence];
    if (!span || span.paragraph !== document.sentences[here]?.paragraph) return undefined;
    if (!PAPER.test(document.text.slice(span.start, span.start + OPENING * 2))) continue;
    const author = mentionsIn(mentions, span.start, Math.min(span.end, at)).find(
      ({ subject }) => subject,
    )?.entity;
    if (!author || author.mute || author.kind === 'place') return undefined;
    if (author.kind === 'name') author.kind = 'body';
    return author;
  }
  return undefined;
}

function issuedBy(scene: Scene, phrase: Phrase, side: string): Entity {
  const made = unnamed(scene, phrase, 'body');
  made.party = side;
  return made;
}

/** The one body that "the X army", "X's military" are. */
function armyOf(scene: Scene, demonym: string, side: string): Entity {
  const key = `${demonym} army`.toLowerCase();
  const before = scene.unnamed.get(key);
  if (before) return before;
  const made = entity('body', `${demonym} army`, key.split(' '), {
    of: 'army',
    called: new Set(['army']),
    party: side,
  });
  scene.unnamed.set(key, made);
  return made;
}

/** "The army ..., a statement said": whoever opens what is said; "the statement": who spoke last. */
function issuerOf(scene: Scene, phrase: Phrase, attribution: Attribution): Entity | null {
  if (phrase.determiner === 'indefinite') {
    const opener = openerOf(scene, phrase, attribution);
    if (opener) return opener;
  }
  const last = scene.heard.at(-1);
  if (!last || last.entity.of === 'media') return null;
  // a long statement is quoted for paragraphs
  const until = Math.max(last.at, ...last.attribution.content.map((span) => span[1]));
  if (phrase.start - until > REACH) return null;
  const same = paragraphAt(scene.document, phrase.start) === last.paragraph;
  return same || phrase.determiner === 'definite' ? last.entity : null;
}

function openerOf(scene: Scene, phrase: Phrase, attribution: Attribution): Entity | null {
  const [start, end] = attribution.content[0] ?? [0, 0];
  const subject = phraseAt(scene.words, scene.mentions, start, Math.min(end, start + OPENING));
  if (!subject) return null;
  const first = mentionsIn(scene.mentions, subject.start, subject.end)[0];
  if (first && first === subject.named && first.start - subject.start < 5 && first.entity.kind === 'body')
    return first.entity;
  const noun = subject.determiner === 'definite' ? nounInfo(subject.keys[1] ?? '') : undefined;
  return noun?.kind === 'body' ? resolveGroup(scene, noun, phrase.start) : null;
}
