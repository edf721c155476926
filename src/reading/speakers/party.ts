/** Which side a speaker without an entry in the dossier belongs to, by the words that name it. */
import type { Entity, Mention } from './entity.ts';
import { named } from './gazetteer.ts';
import { resolveGroup } from './groups.ts';
import { TIES } from './lexicon/function-words.ts';
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import type { Phrase } from './phrase.ts';
import { mostSalient } from './pronouns.ts';
import type { Scene } from './scene.ts';
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
  if (entity.country !== undefined) return entity.country;
  if (entity.kind !== 'body' || entity.standing === 'independent') return undefined;
  // the police of a quarrel between drivers are no side
  if (entity.called.has('police') || entity.keys.at(-1) === 'police') return undefined;
  if (entity.of === 'army' || entity.of === 'government') return entity.short ?? entity.name;
  const armed = entity.called.has('fighter') || [...entity.called].some((noun) => UPRISINGS.has(noun));
  return armed ? (entity.short ?? entity.name) : undefined;
}

/** The side that a phrase's owners tell: "a Taliban leader", "spokesman for the NRF", "another spokesman of the group". */
export function partyOfPhrase(phrase: Phrase, scene: Scene): string | undefined {
  if (phrase.former || !speaksForOwner(phrase.head)) return undefined;
  const foe = opponentOf(phrase, scene);
  if (foe?.party !== undefined) return foe.party;
  for (const owner of phrase.owners) {
    const party = partyOfOwner(owner, phrase.head, scene);
    if (party !== undefined) return party;
  }
  const owner = ownerByNoun(phrase, scene);
  return owner ? partyOfEntity(owner, scene) : undefined;
}

const AGAINST = new Set(['opposed', 'opposing', 'fighting', 'resisting', 'battling', 'against']);

/** "fighters opposed to X", "members of the group fighting X": the one whom the dossier calls "anti-X fighters", "anti-X forces". */
export function opponentOf(phrase: Phrase, scene: Scene): Entity | undefined {
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
    const name = scene.document.text.slice(foe.start, foe.end).replace(/^the /iu, '');
    const found = [scene.words[at - 1]?.key ?? '', 'forces', 'fighters'].map((word) =>
      named(scene.gazetteer, `anti-${name} ${word}`),
    );
    return found.find((entity) => entity !== undefined);
  }
  return undefined;
}

function partyOfOwner({ entity }: Mention, head: NounInfo | undefined, scene: Scene): string | undefined {
  const party = partyOfEntity(entity, scene);
  if (party === undefined || entity.country === undefined) return party;
  // "Israeli officials" are Israel's side; "Israeli analysts", "the Israeli newspaper" are not
  if (head?.kind === 'role') return head.of === 'source' ? undefined : party;
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
    return mostSalient(
      scene,
      phrase.start,
      (entity) => entity.kind === 'body' && entity.of !== 'media',
      new Set(),
    );
  }
  if (phrase.determiner === 'another' && phrase.head) {
    const same = scene.heard.findLast(
      ({ entity }) => sameRole(entity, phrase.head) && entity.party !== undefined,
    );
    if (same) return same.entity;
  }
  if (phrase.possessor) return resolveGroup(scene, phrase.possessor, phrase.start);
  for (let at = from + 1; at < to - 1; at++) {
    const word = scene.words[at];
    if (!word || !TIES.has(word.key)) continue;
    for (let next = at + 1; next < Math.min(to, at + 5); next++) {
      const info = nounInfo(scene.words[next]?.key ?? '');
      const bearer =
        info && info.kind !== 'document' && scene.words[at + 1]?.key === 'the'
          ? resolveGroup(scene, info, word.start)
          : null;
      if (bearer) return bearer;
    }
  }
  return null;
}

function sameRole(entity: Entity, head: NounInfo | undefined): boolean {
  if (head?.kind !== 'role') return false;
  return [...entity.called].some((noun) => {
    const info = nounInfo(noun);
    return noun === head.noun || (info?.kind === 'role' && info.of === 'spokes' && head.of === 'spokes');
  });
}

export { sameRole };
