/**
 * Whom a pronoun means. Recency, subjecthood and "the one who spoke last" decide, as in the salience counts of Lappin and
 * Leass (1994), with far fewer factors: a news report's "he said" nearly always goes on with the speaker before.
 */
import type { Attribution } from '../reading.ts';
import { latin } from '../text/latin.ts';
import type { Entity } from './entity.ts';
import { resolveGroup } from './groups.ts';
import { nounInfo } from './lexicon/nouns.ts';
import {
  type Appearance,
  backward,
  cueText,
  namedInside,
  paragraphAt,
  type Resolved,
  type Scene,
  sentenceAt,
  sentenceSpan,
} from './scene.ts';
import { firstAfter, wordRange } from './words.ts';

const AND_MORE = latin(String.raw`^,?\s+and\s+(?:[\p{L}.]+\s+){0,4}$`);

export type PronounClass = 'he' | 'she' | 'it' | 'they' | 'who' | 'which' | 'we';

const CLASSES: Record<string, PronounClass> = {
  ...{ he: 'he', him: 'he', she: 'she', her: 'she', it: 'it', they: 'they', them: 'they' },
  ...{
    who: 'who',
    whom: 'who',
    which: 'which',
    that: 'which',
    i: 'we',
    we: 'we',
    us: 'we',
    me: 'we',
    both: 'they',
    his: 'he',
    its: 'it',
    their: 'they',
  },
};

/** So many paragraphs back a pronoun may reach; further it would be a guess. */
const REACH = 3;
/** Words of a sentence in which its subject begins. */
const OPENING = 4;
/** Sentences back in which somebody under a common noun may be meant. */
const NOMINAL_REACH = 2;
/** Characters between two names that stand side by side, a title included. */
const PAIR = 40;
/** Sentences back in which such a one may stand in a paragraph of its own. */
const TOPIC_REACH = 2;
/** Words in which the verb of a subject stands. */
const CLAUSE = 12;
const SPEAKS = 3;
/** Of the one who spoke last, where a new paragraph has begun. */
const SPOKE = 1;
/** Of a woman or a man for "she" whom the text does not tell to be one. */
const UNTOLD = -5;
/** Of a person whom the text brings in as the subject of a sentence after all who spoke: it tells of him now. */
const TOPIC = 5;
const SUBJECT = 2;
const POSSESSIVE = -1;
/** It may be no person's name at all. */
const DOUBT = -2;

/** @param key a word's key */
export function pronounClass(key: string): PronounClass | undefined {
  return Object.hasOwn(CLASSES, key) ? CLASSES[key] : undefined;
}

/** Whom a sentence opens with under a common noun ("A nurse ran out."), by the index of the sentence. */
export type Nominal = (sentence: number) => Entity | null;

/** @param at offset of the pronoun */
export function resolvePronoun(
  scene: Scene,
  pronoun: PronounClass,
  at: number,
  attribution: Attribution,
  nominal: Nominal,
): Resolved | null {
  if (pronoun === 'we') return fromOuter(scene, attribution);
  if (pronoun === 'who' || pronoun === 'which') return antecedent(scene, pronoun, at);
  const before = GOES_ON.test(cueText(scene, attribution)) ? heardBefore(scene, at, pronoun) : undefined;
  if (before) return { entity: before, known: 'pronoun' };
  const subject = pronoun === 'it' ? nominalSubject(scene, at) : null;
  if (subject) return { entity: subject, known: 'pronoun' };
  const single = pronoun === 'he' || pronoun === 'she';
  const fits = (entity: Entity) => agrees(entity, pronoun);
  const leaning = (entity: Entity) => (pronoun === 'she' && entity.gender === undefined ? UNTOLD : 0);
  // "A child was among the dead, he said": whom the words open with does not say them
  const openers: Nominal = (sentence) => {
    const start = scene.document.sentences[sentence]?.start ?? 0;
    return attribution.content.some(([from, to]) => start > from - 2 && start < to)
      ? null
      : nominal(sentence);
  };
  const found = mostSalient(scene, at, fits, namedInside(scene, attribution), single, openers, leaning);
  if (found?.kind === 'name') found.kind = 'person';
  return found && { entity: found, known: 'pronoun' };
}

/** What only somebody says who has spoken. */
const GOES_ON = /\b(?:add(?:ed|s|ing)|continu(?:ed|es|ing)|went on|goes on|further)\b/;

/** Whoever spoke last, where the pronoun may be his. */
function heardBefore({ document, heard }: Scene, at: number, pronoun: PronounClass): Entity | undefined {
  const last = heard.findLast((one) => one.at < at && one.entity.of !== 'media');
  const near = last && paragraphAt(document, at) - last.paragraph <= REACH;
  return near && !last.entity.mute && agrees(last.entity, pronoun) ? last.entity : undefined;
}

/** "On Saturday the front revised its figure, it wrote": the body that opens the sentence under a common noun. */
function nominalSubject(scene: Scene, at: number): Entity | null {
  const [start] = sentenceSpan(scene.document, at);
  const [from, to] = wordRange(scene.words, start, at);
  for (let i = from; i < Math.min(from + OPENING, to - 1); i++) {
    const noun = scene.words[i + 1];
    if (scene.words[i]?.key !== 'the' || !noun || noun.possessive || noun.capital) continue;
    const info = nounInfo(noun.key);
    const after = scene.words[i + 2];
    if (info?.kind !== 'body' || (after && nounInfo(after.key))) return null;
    const group = info.of === 'group' || info.of === 'army' || info.of === 'government';
    return group ? resolveGroup(scene, info, scene.words[i]?.start ?? at) : null;
  }
  return null;
}

/** The entity that stands out most before an offset, among those that fit; null too where a single one is asked for and two stand out alike. */
export function mostSalient(
  scene: Scene,
  at: number,
  fits: (entity: Entity) => boolean,
  excluded: ReadonlySet<Entity>,
  single = false,
  nominal?: Nominal,
  leaning?: (entity: Entity) => number,
): Entity | null {
  const sentence = sentenceAt(scene.document, at);
  const paragraph = paragraphAt(scene.document, at);
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let where: Appearance | undefined;
  let rival: Entity | undefined;
  let spokeLast = true;
  for (const appearance of backward(scene, at)) {
    if (paragraph - appearance.paragraph > REACH) break;
    const { entity } = appearance;
    const spoke = appearance.speaks && spokeLast;
    if (appearance.speaks) spokeLast = false;
    if (entity.mute || entity.dead || excluded.has(entity) || !fits(entity)) continue;
    const here = appearance.paragraph === paragraph;
    const near = here || sentence - appearance.sentence <= TOPIC_REACH;
    const topic = single && spokeLast && near && isTopic(scene, appearance);
    const doubt = entity.kind === 'name' && !topic ? DOUBT : 0;
    const score =
      salience(appearance, sentence - appearance.sentence, spoke, here) +
      doubt +
      (topic ? TOPIC : (leaning?.(entity) ?? 0));
    const other = where !== undefined && where.entity !== entity;
    if (score > bestScore) {
      const paired = other && arePaired(scene, appearance, where);
      rival = paired ? where?.entity : undefined;
      [best, bestScore, where] = [entity, score, appearance];
    } else if (other && score === bestScore && appearance.sentence === where?.sentence) rival = entity;
  }
  for (let back = sentence; nominal && back >= Math.max(0, sentence - NOMINAL_REACH); back--) {
    // whoever opens this very paragraph goes before one who spoke in another
    const fresh = where !== undefined && where.paragraph < paragraph ? 1 : 0;
    if (
      scene.document.sentences[back]?.paragraph !== paragraph ||
      SUBJECT + fresh - (sentence - back) <= bestScore
    )
      break;
    const opener = spokenThere(scene, back) ?? nominal(back);
    if (opener && !excluded.has(opener) && fits(opener)) return opener;
  }
  return single && rival !== undefined && where?.speaks === false ? null : best;
}

const SUFFERS =
  /^(?:killed|shot|murdered|executed|beheaded|buried|hanged|arrested|detained|captured|abducted|kidnapped|assassinated|wounded|injured|hit|taken)$/;

/** First named here, as the subject of what a sentence tells of him, and not as one to whom the worst was done. */
function isTopic(
  { words, mentions, sources }: Scene,
  { entity, span, subject, speaks }: Appearance,
): boolean {
  if (!subject || speaks || entity.dossier || entity.mentions[0]?.[0] !== span[0]) return false;
  // "His father is X" goes on about the son
  if (entity.elder) return false;
  // whoever speaks there is weighed as a speaker
  const source = sources[firstAfter(sources, span[0])];
  if (source && source.start <= span[0]) return false;
  const mention = mentions[firstAfter(mentions, span[0])];
  if (!mention || mention.entity !== entity) return false;
  for (let at = mention.to; at < mention.to + CLAUSE; at++) {
    const word = words[at];
    if (!word || /[.!?]/.test(word.gap)) return true;
    if (/^(?:died|dies)$/.test(word.key)) return false;
    if (SUFFERS.test(word.key) && /^(?:was|were|been|is|be|being|got)$/.test(words[at - 1]?.key ?? ''))
      return false;
  }
  return true;
}

/** Who spoke under the words that open a sentence: "A nurse who had left, Ana Roe, told us". */
function spokenThere({ document, heard }: Scene, sentence: number): Entity | undefined {
  const start = document.sentences[sentence]?.start;
  const there = heard.findLast((one) => one.sentence <= sentence);
  return there && there.at === start ? there.entity : undefined;
}

/** "Ana Roe and Ivo Marek met": neither is more "he" than the other. */
function arePaired({ document }: Scene, first: Appearance, second: Appearance | undefined): boolean {
  if (!second || first.speaks || second.speaks || first.sentence !== second.sentence) return false;
  const between = document.text.slice(first.span[1], second.span[0]);
  return between.length < PAIR && AND_MORE.test(between);
}

function salience(
  { subject, possessive, speaks }: Appearance,
  distance: number,
  spokeLast: boolean,
  here: boolean,
): number {
  return (
    -distance +
    (subject ? SUBJECT : 0) +
    (possessive && !subject ? POSSESSIVE : 0) +
    (spokeLast ? (here ? SPEAKS : SPOKE) : speaks ? 1 : 0)
  );
}

/** Whether a pronoun of this class may stand for the entity, by number, gender and kind. */
export function agrees(entity: Entity, pronoun: PronounClass): boolean {
  const human =
    entity.kind === 'person' || isFullName(entity) || entity.kind === 'role' || entity.kind === 'anonymous';
  if (pronoun === 'they') return entity.plural || (entity.kind === 'body' && entity.of !== 'media');
  if (pronoun === 'it') return entity.kind === 'body' && !entity.plural;
  if (!human || entity.plural) return false;
  return entity.gender === undefined || entity.gender === (pronoun === 'she' ? 'female' : 'male');
}

/** Two capitalised words or more that nothing says are a body's. */
function isFullName(entity: Entity): boolean {
  return entity.kind === 'name' && entity.keys.length > 1 && entity.located !== true;
}

/** "The ministry, which said": the name right before, with nothing but a comma or a bracket between. */
function antecedent(scene: Scene, pronoun: PronounClass, at: number): Resolved | null {
  const mention = scene.mentions[firstAfter(scene.mentions, at) - 1];
  if (!mention) return null;
  const between = scene.document.text.slice(mention.end, at);
  if (between.length > 14 || !/^\s*(?:\([^()]*\)|\))?\s*,?\s*$/.test(between)) return null;
  const { entity } = mention;
  if (entity.mute) return null;
  const fits = pronoun === 'who' ? entity.kind === 'person' || isFullName(entity) : entity.kind === 'body';
  if (fits && entity.kind === 'name') entity.kind = 'person';
  return fits ? { entity, known: 'pronoun' } : null;
}

/** "we", "I" inside somebody's words: that somebody. */
function fromOuter(scene: Scene, attribution: Attribution): Resolved | null {
  const outer = scene.heard.find((heard) => heard.attribution.id === attribution.inside);
  return outer ? { entity: outer.entity, known: 'pronoun' } : null;
}
