/** Denials that the text reports: who denies, and in which words. Which figures they speak of is found by `covers.ts`. */
import type { Attribution, Span } from '../reading.ts';
import { type Predication, predicationAt, type Range } from './clause.ts';
import { DENIAL_OF_DEED, DENYING, UNTRUE, WITH_PARTICLE } from './denial-words.ts';
import type { Scene } from './scene.ts';
import { byAttribution } from './voice.ts';
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
}

const TRIGGER =
  /\b(?:den(?:y|ie|ying)|reject|dismiss|refut|disput|contradict|rebut|rubbish|repudiat|false|untrue|baseless|unfounded|fabricat|lies?\b|propaganda|disinform|misinform|fake|nonsense|incorrect|exaggerat|inflated|groundless|bogus|contest|mock|ridicul|derid|scoff|laugh|brush|shrug|disavow)/i;

/** @returns whether a sentence can hold a denial at all. */
export function mayDeny(sentence: string): boolean {
  return TRIGGER.test(sentence);
}

/** @returns the denials in one sentence by a named source. */
export function denialsIn(scene: Scene, sentence: number, words: readonly Word[]): Denial[] {
  const denials: Denial[] = [];
  for (const [at, word] of words.entries()) {
    if (!DENYING.has(word.text) && !UNTRUE.has(word.text)) continue;
    const denial = UNTRUE.has(word.text)
      ? untrueAt(scene, sentence, words, at)
      : denyingAt(scene, sentence, words, at);
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
  if (object.slice(0, 4).some((word) => DENIAL_OF_DEED.has(word.text))) return null;
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

function build(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  found: { denier: { side: string; name: string } | null; object: Range; at: Range; relative: boolean },
): Denial | null {
  const span = spanOf(words.slice(...found.at));
  if (!found.denier || !span || scene.document.text.length === 0) return null;
  return {
    span,
    sentence,
    words,
    ...found.denier,
    object: found.object,
    relative: found.relative,
    attributive: false,
  };
}

const NO_NAME =
  /^(?:the|a|an|some|many|no|nobody|it|he|she|they|who|which|that|this|but|and|on|in|at|when|later|earlier)$/;

/** A side that is named, else the bare name that begins the subject: "Lisbon rejects that". */
function named(scene: Scene, words: readonly Word[]): { side: string; name: string } | null {
  const found = scene.names.find(words);
  const first = found.find((one) => one.party !== undefined);
  if (first?.party !== undefined) return { side: first.party, name: scene.names.partyName(first.party) };
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
