/**
 * Names that come after the one who bears them has spoken: "A spokesman for the front said it held the pass. ... The enemy fled, Yama
 * Sidd said." News describes everybody whom it names for the first time; a name that comes bare is somebody's of whom it told already.
 */
import type { Attribution } from '../reading.ts';
import type { Entity } from './entity.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { roleOpening } from './nominal.ts';
import type { Phrase } from './phrase.ts';
import { paragraphAt, type Scene, sentenceAt, sentenceSpan } from './scene.ts';

const SECRET =
  /\b(?:anonym\w*|not (?:to )?be(?:ing)? (?:named|identified)|not authori[sz]ed|withheld|unnamed|refused to (?:give|be)|declined to (?:give|be))\b/i;
/** Offices of which there is but one in view: whoever bears it by name is the one who spoke by it. */
const SINGLE = new Set(
  'governor mayor minister president premier spokesman spokeswoman spokesperson ambassador commissioner chairman director chief head sheriff'.split(
    ' ',
  ),
);
/** What tells of an office no more than that it is one of many. */
const VAGUE =
  /^(?:the|an?|regional|local|provincial|district|city|town|state|national|chief|acting|deputy|interim)$/;
/** So many speakers back one who is named late is looked for. */
const RECENT = 60;
/** Sentences between the role and the name. */
const NEAR = 3;

/**
 * The speaker without a name who turns out to be this person, or undefined.
 * @param phrase the source that names the person
 */
export function namedLate(
  scene: Scene,
  phrase: Phrase,
  person: Entity,
  attribution: Attribution,
): Entity | undefined {
  if (person.dossier || person.kind === 'body' || phrase.called) return undefined;
  const first = person.mentions[0]?.[0];
  if (first === undefined || first < phrase.start || first >= phrase.end) return undefined;
  const before = scene.heard.findLast(({ at }) => at < phrase.start);
  if (attribution.inside !== undefined || !before) return undefined;
  const bySameOffice = officeOf(scene, phrase, person);
  if (bySameOffice) return bySameOffice;
  // "Security Secretary X" tells what X is
  if (person.keys.some((key) => nounInfo(key)?.kind === 'role')) return undefined;
  // "Army chief X" is told by his office
  const ofBody = phrase.keys.some((key) => nounInfo(key)?.kind === 'body');
  const untold = !ofBody && (!phrase.head || isRank(phrase.head.noun));
  // "Brigadier X of the military" is brought in here
  const ends = phrase.person === undefined || phrase.person.end === phrase.end;
  const bare = untold && ends && !phrase.apposition && phrase.owners.length === 0;
  if (!bare || [...person.called].some((noun) => !isRank(noun))) return undefined;
  const near =
    sentenceAt(scene.document, phrase.start) - before.sentence <= NEAR &&
    paragraphAt(scene.document, phrase.start) - before.paragraph <= 1;
  const { entity } = before;
  if (turns(scene, attribution, phrase, before.paragraph)) return undefined;
  // who would not be named where he first spoke is not named further down
  const secret = scene.heard.slice(-RECENT).some((one) => one.entity === entity && isSecret(scene, one.at));
  if (!near || !mayBe(entity, person) || secret) return undefined;
  return openedBy(scene, phrase, before.sentence) ? undefined : entity;
}

/** A paragraph that has gone over to something else before the one who is named speaks. */
function turns(scene: Scene, { content }: Attribution, { start }: Phrase, before: number): boolean {
  const at = Math.min(start, content[0]?.[0] ?? start);
  const paragraph = paragraphAt(scene.document, at);
  return (
    paragraph > before &&
    sentenceAt(scene.document, at) > (scene.document.paragraphs[paragraph]?.sentences[0] ?? 0)
  );
}

const isRank = (noun: string) => {
  const info = nounInfo(noun);
  return info?.kind === 'role' && info.of === 'force';
};

function mayBe(entity: Entity, person: Entity): boolean {
  if (entity.kind !== 'role' || entity.plural || entity.dossier || entity.mute) return false;
  if (entity.party !== undefined && person.party !== undefined && entity.party !== person.party) return false;
  return entity.gender === undefined || person.gender === undefined || entity.gender === person.gender;
}

/** Somebody else of whom a sentence between tells by a noun. */
function openedBy(scene: Scene, { start }: Phrase, after: number): boolean {
  for (let at = sentenceAt(scene.document, start); at > after; at--) if (roleOpening(scene, at)) return true;
  return false;
}

function isSecret({ document }: Scene, at: number): boolean {
  const [start, end] = sentenceSpan(document, at);
  return SECRET.test(document.text.slice(start, end));
}

/** "the regional governor said ... Governor X wrote". */
function officeOf(scene: Scene, phrase: Phrase, person: Entity): Entity | undefined {
  const text = scene.document.text.slice(phrase.start, phrase.end).toLowerCase();
  for (const { entity, at } of scene.heard.slice(-RECENT)) {
    if (at >= phrase.start || !mayBe(entity, person) || isSecret(scene, at)) continue;
    const noun = [...entity.called].find((word) => SINGLE.has(word) && person.called.has(word));
    if (noun === undefined) continue;
    const rest = entity.keys.filter((key) => key !== noun && !VAGUE.test(key));
    if (rest.every((key) => text.includes(key))) return entity;
  }
  return undefined;
}

/** From here on, and for all that was heard, the two are one; the name stays. */
export function become(scene: Scene, role: Entity, person: Entity): void {
  if (person.kind === 'name') person.kind = 'person';
  for (const noun of role.called) person.called.add(noun);
  if (role.party !== undefined) person.party ??= role.party;
  if (role.standing !== undefined) person.standing ??= role.standing;
  if (role.gender !== undefined) person.gender ??= role.gender;
  for (const heard of scene.heard.slice(-RECENT)) if (heard.entity === role) heard.entity = person;
  const key = role.keys.join(' ');
  if (scene.unnamed.get(key) === role) scene.unnamed.set(key, person);
  scene.same.set(role, person);
}
