/** Denials that the text reports: who denies, and in which words. Which figures they speak of is found by `covers.ts`. */
import type { Attribution, Span } from '../reading.ts';
import { type Predication, predicationAt, type Range } from './clause.ts';
import {
  DENIAL_OF_DEED,
  DENYING,
  EXACT,
  INEXACT,
  OVERSTATING,
  UNTRUE,
  WITH_PARTICLE,
} from './denial-words.ts';
import { ANAPHORS, BE, CLAIMS, kindsOf, NUMBERS, negates, REPORTS } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { byAttribution, voiceOf } from './voice.ts';
import { spanOf, type Word } from './words.ts';

export interface Denial {
  span: Span;
  sentence: number;
  words: readonly Word[];
  /** The denier's party, else the speaker's id. Denials by nobody named are left out. */
  side: string;
  name: string;
  object: Range;
  relative: boolean;
  attributive: boolean;
  /** It is denied that there was any fighting at all: with it go all figures of the fighting. */
  flat: boolean;
}

const TRIGGER =
  /\b(?:den(?:y|ie|ying)|reject|dismiss|refut|disput|contradict|rebut|rubbish|repudiat|false|untrue|baseless|unfounded|fabricat|lies?\b|propaganda|disinform|misinform|fake|nonsense|incorrect|exaggerat|inflat|overstat|invent|inaccurate|wrong|true\b|correct\b|accurate\b|right\b|erroneous|misleading|groundless|bogus|fiction|fantas(?:y|ies)|fairy|hoax|myths?\b|fables?\b|contest|mock|ridicul|derid|scoff|laugh|brush|shrug|disavow|no (?:fight|clash|battle|attack|engage|confront|ambush|incident|encounter|combat|operation))/i;

/** @returns whether a sentence can hold a denial at all. */
export function mayDeny(sentence: string): boolean {
  return TRIGGER.test(sentence);
}

/** @returns the denials in one sentence by a named source. */
export function denialsIn(scene: Scene, sentence: number, words: readonly Word[]): Denial[] {
  const denials: Denial[] = [];
  for (const [at, word] of words.entries()) {
    const denial = DENYING.has(word.text)
      ? denyingAt(scene, sentence, words, at)
      : (overstatedAt(scene, sentence, words, at) ??
        nothingHappened(scene, sentence, words, at) ??
        (UNTRUE.has(word.text)
          ? untrueAt(scene, sentence, words, at)
          : INEXACT.has(word.text) || EXACT.has(word.text)
            ? inexactAt(scene, sentence, words, at)
            : null));
    if (denial) denials.push(denial);
  }
  return denials;
}

/** "The ministry denied the toll", "the claim was rejected by the front". */
function denyingAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const particle = WITH_PARTICLE.get(words[at]?.text ?? '');
  if (particle && !words.slice(at + 1, at + 8).some((word) => particle.test(word.text))) return null;
  const predication = bareParticiple(words, at) ?? predicationAt(words, at);
  if (predication.negated || (predication.unreal && predication.voice === 'active')) return null;
  const object = words.slice(...predication.object);
  if (!deniesAll(object) && object.slice(0, 4).some((word) => DENIAL_OF_DEED.has(word.text))) return null;
  const cue = words[at];
  const near = scene.bySentence.get(sentence) ?? [];
  const cued =
    cue &&
    near.find((attribution) => attribution.cue.some((span) => span[0] <= cue.start && cue.end <= span[1]));
  const denier = cued ? sideOfAttribution(scene, cued) : named(scene, words.slice(...predication.agent));
  return build(scene, sentence, words, {
    denier,
    object: predication.object,
    at: [
      predication.chain[0],
      predication.voice === 'passive' ? predication.agent[1] : predication.object[1],
    ],
    relative: predication.relative,
    flat: deniesAll(object),
  });
}

/** "Denied by the front within the hour.": a passive that is all the sentence. */
function bareParticiple(words: readonly Word[], at: number): Predication | null {
  if (at > 1 || words[at + 1]?.text !== 'by') return null;
  const predication = predicationAt(words, at);
  return {
    ...predication,
    voice: 'passive',
    agent: [at + 2, Math.min(words.length, at + 8)],
    object: [at, at],
  };
}

/** "“The claim is false,” said the governor"; "dismissed it as propaganda" is the verb's. */
function untrueAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (
    !word ||
    words.slice(Math.max(0, at - 6), at).some((one) => one.text === 'not' || one.text.endsWith("n't"))
  )
    return null;
  const near = scene.bySentence.get(sentence) ?? [];
  const held = near.find((attribution) =>
    attribution.content.some(([from, to]) => from <= word.start && word.end <= to),
  );
  if (!held || held.stance === 'believes' || held.stance === 'plans') return null;
  // The predicate of what? "Their claim is false" names it; "false information" alone points back.
  const subject = words
    .slice(Math.max(0, at - 10), at)
    .filter((one) => held.content.some(([from, to]) => from <= one.start && one.end <= to));
  const object: Range = [at - subject.length, at];
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object,
    at: [object[0], at + 1],
    relative: false,
  });
}

const ofFigures = (word: Word) =>
  CLAIMS.has(word.text) || NUMBERS.has(word.text) || REPORTS.has(word.text) || kindsOf(word.text) !== null;

/** "The army said the rebels had exaggerated the figures": the verb's object is denied. */
function overstatedAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (!word || !OVERSTATING.test(word.text)) return null;
  const object: Range = [at + 1, Math.min(words.length, at + 6)];
  const reached = words.slice(...object);
  const passive = BE.has(words[at - 1]?.text ?? '') && !word.text.endsWith('ing');
  if (passive || !reached.some(ofFigures)) return null;
  if (words.slice(Math.max(0, at - 4), at).some((one) => negates(one.text))) return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  const end = at + 2 + reached.findIndex(ofFigures);
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [at + 1, end],
    at: [at, end],
    relative: false,
  });
}

/** "“This toll is inaccurate,” he said"; "the claim is not correct". */
function inexactAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  const before = words.slice(Math.max(0, at - 4), at);
  const be = before.findLastIndex((one) => BE.has(one.text));
  if (!word || be < 0 || before.some((one) => negates(one.text)) !== EXACT.has(word.text)) return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  const verb = at - before.length + be;
  const subject = words
    .slice(Math.max(0, verb - 6), verb)
    .filter((one) => held.content.some(([from, to]) => from <= one.start && one.end <= to));
  const last = subject.at(-1);
  if (!last || !(subject.some(ofFigures) || (subject.length === 1 && ANAPHORS.has(last.text)))) return null;
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [verb - subject.length, verb],
    at: [verb - subject.length, at + 1],
    relative: false,
  });
}

/** The act of speech whose content holds a word. */
const heldBy = (scene: Scene, sentence: number, word: Word): Attribution | undefined =>
  (scene.bySentence.get(sentence) ?? []).find(
    ({ content, stance }) =>
      stance !== 'believes' &&
      stance !== 'plans' &&
      content.some(([from, to]) => from <= word.start && word.end <= to),
  );

/** What was denied then is not what is told now. */
const OF_OLD = /^(?:earlier|previous|past|similar)$/;

function build(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  found: {
    denier: { side: string; name: string } | null;
    object: Range;
    at: Range;
    relative: boolean;
    flat?: boolean;
  },
): Denial | null {
  const span = spanOf(words.slice(...found.at));
  if (words.slice(...found.object).some((word, i) => i < 3 && OF_OLD.test(word.text))) return null;
  if (!found.denier || !span || scene.document.text.length === 0) return null;
  return {
    span,
    sentence,
    words,
    ...found.denier,
    object: found.object,
    relative: found.relative,
    attributive: false,
    flat: found.flat === true,
  };
}

const FIGHTING =
  /^(?:fighting|fights?|clash|clashes|battles?|engagement|engagements|confrontation|confrontations|attack|attacks|ambush|ambushes|incident|encounter|combat|operation)$/;
const AT_ALL = /^(?:any|occurrence|occurred|existence|happened|place|been|was|were)$/;

/** "Denied that there had been fighting", "rejected any armed fights", "denied the attack had taken place". */
function deniesAll(object: readonly Word[]): boolean {
  const fight = object.slice(0, 9).findIndex((word) => FIGHTING.test(word.text));
  if (fight < 0 || object.some((word) => CLAIMS.has(word.text) || NUMBERS.has(word.text))) return false;
  const lead = object.slice(0, fight);
  if (lead.some((word) => /^(?:role|part|involvement|responsibility|hand|behind|targeting)$/.test(word.text)))
    return false;
  return [...lead, ...object.slice(fight + 1, fight + 6)].some((word) => AT_ALL.test(word.text));
}

/** "“There was no clash whatsoever,” he said": in somebody's own words. */
function nothingHappened(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (word?.text !== 'no' || !FIGHTING.test(words[at + 1]?.text ?? '')) return null;
  const there = words.slice(Math.max(0, at - 4), at).some((one) => one.text === 'there');
  const took = words.slice(at + 2, at + 6).some((one) => /^(?:place|occurred|happened)$/.test(one.text));
  // "No attack from our side", "no fighting since Monday" leave others.
  const next = words[at + 2]?.text ?? '';
  if (!(there || took) || /^(?:on|from|since|by|of|against|today|yet|now)$/.test(next)) return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [at, at + 2],
    at: [at, at + 2],
    relative: false,
    flat: true,
  });
}

const NO_NAME =
  /^(?:the|a|an|some|many|no|nobody|it|he|she|they|who|which|that|this|but|and|on|in|at|when|later|earlier)$/;

/** A side that is named, else the bare name that begins the subject: "Lisbon rejects that". */
function named(scene: Scene, words: readonly Word[]): { side: string; name: string } | null {
  const found = scene.names.find(words);
  const first = found.find((one) => one.party !== undefined);
  if (first?.party !== undefined) return { side: first.party, name: scene.names.partyName(first.party) };
  const voice = words.length > 0 ? voiceOf(scene, words) : null;
  if (voice?.party !== undefined)
    return { side: voice.party, name: voice.speaker?.name ?? scene.names.partyName(voice.party) };
  const [word] = words;
  if (found.length > 0 || words.length > 3 || !word?.capital || NO_NAME.test(word.text)) return null;
  const name = scene.document.text.slice(word.start, words.at(-1)?.end);
  return { side: name, name };
}

/** @returns who speaks in an attribution: the party, else the speaker; null when unnamed. */
export function sideOfAttribution(
  scene: Scene,
  attribution: Attribution,
): { side: string; name: string } | null {
  const { speaker, party, standing, span } = byAttribution(scene, attribution);
  if (speaker && (speaker.kind !== 'anonymous' || party !== undefined))
    return { side: party ?? speaker.id, name: speaker.name };
  // Nobody could say who it is, but it is a side's body: "its counterpart in Oskan".
  if (speaker || standing === 'none' || !span || attribution.source.length === 0) return null;
  const name = scene.document.text.slice(...span).replace(/\s+/g, ' ');
  return party === undefined && UNNAMED.test(name) ? null : { side: party ?? name, name };
}

const UNNAMED =
  /\b(?:sources?|insiders?|some|many|others|critics|observers|analysts|people|who|one|another|that|this|it)\b/i;
