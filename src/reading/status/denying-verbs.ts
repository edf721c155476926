/** Verbs of denial with what they deny: "the ministry denied the toll", "the claim was rejected by the front". */
import type { Attribution } from '../reading.ts';
import { clauseEnd, clauseStart, type Predication, predicationAt, type Range } from './clause.ts';
import { build, cuedBy, type Denial, named, ofFigures, sideOfAttribution } from './denial.ts';
import { DENIAL_OF_DEED, WITH_PARTICLE } from './denial-words.ts';
import { CLAIMS, NUMBERS, REPORTS } from './lexicon.ts';
import { deniesAll } from './no-fighting.ts';
import { anyDenied } from './none-lost.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** "The ministry denied the toll", "the claim was rejected by the front". */
export function denyingAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const particle = WITH_PARTICLE.get(words[at]?.text ?? '');
  if (particle && !words.slice(at + 1, at + 8).some((word) => particle.test(word.text))) return null;
  const predication = bareParticiple(words, at) ?? predicationAt(words, at);
  if (predication.negated || (predication.unreal && predication.voice === 'active')) return null;
  const front = predication.voice === 'active' ? fronted(scene, sentence, words, predication) : null;
  const range = front
    ? front.object
    : behindAs(words, intoQuote(words, pastAdverbs(words, predication.object)));
  const object = words.slice(...range);
  if (DOUBTING.test(words[at]?.text ?? '') && !predication.relative && !doubts(words, at, predication))
    return null;
  if (!deniesAll(object) && object.slice(0, 4).some((word) => DENIAL_OF_DEED.has(word.text))) return null;
  const cue = words[at];
  const cued = cue && cuedBy(scene, sentence, cue);
  const agent = words.slice(...(front?.subject ?? predication.agent));
  const denier = cued
    ? sideOfAttribution(scene, cued)
    : agent.length > 0 || predication.voice === 'passive'
      ? named(scene, agent)
      : sharedSubject(scene, scene.bySentence.get(sentence) ?? [], words, predication.chain[0]);
  return build(scene, sentence, words, {
    denier,
    object: range,
    at: front
      ? [front.subject[0], at + 1]
      : [predication.chain[0], predication.voice === 'passive' ? predication.agent[1] : range[1]],
    relative: predication.relative && !front,
    flat: deniesAll(object),
    ...(predication.voice === 'passive' || deniesAll(object) ? {} : anyDenied(object)),
  });
}

/** "Denied however what the rebels claimed": an object begins behind the adverbs of its verb. */
function pastAdverbs(words: readonly Word[], [from, to]: Range): Range {
  let at = from;
  while (
    at < to &&
    /^(?:however|also|too|later|again|then|though|meanwhile|outright|\w{3,}ly)$/.test(words[at]?.text ?? '')
  )
    at += 1;
  return at < to ? [at, to] : [from, to];
}

/** What may follow a verb of denial whose object stands before it. */
const BEHIND =
  /^(?:as|too|also|in|on|to|at|by|when|while|later|outright|flatly|and|but|during|via|through|\w+ly|\w+day)$/;
/** The most words of a subject that stands between its object and its verb. */
const SUBJECT = 9;

/** "Any casualties on their side the Taliban rejected", "that 60 had died he called a lie": the object opens the clause. */
function fronted(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  { at, chain, object }: Predication,
): { object: Range; subject: Range } | null {
  const next = words[object[0]];
  if (next && object[1] > object[0] && !BEHIND.test(next.text) && !/[,;.]/.test(next.gap)) return null;
  const start = clauseStart(words, chain[0]);
  const cue = words[at];
  const act = cue && cuedBy(scene, sentence, cue);
  const told = act?.source[0]?.[0];
  const source = told === undefined ? -1 : words.findIndex((word) => word.start >= told);
  const noun = words.findLastIndex(
    (word, i) =>
      i >= start &&
      i < chain[0] &&
      chain[0] - i <= SUBJECT &&
      /^(?:the|its|their|a|an|it|they|he|she|who)$/.test(word.text) &&
      !/^(?:of|in|on|by|from|for|to|at|with)$/.test(words[i - 1]?.text ?? ''),
  );
  const subject = source > start && source < chain[0] ? source : noun;
  const before = words.slice(start, subject);
  if (subject - start < 2 || chain[0] - subject > SUBJECT) return null;
  const claim =
    before[0]?.text === 'that' ||
    /^(?:any|all)$/.test(before[0]?.text ?? '') ||
    before
      .slice(0, 6)
      .some((word) => CLAIMS.has(word.text) || REPORTS.has(word.text) || NUMBERS.has(word.text));
  return claim ? { object: [start, subject], subject: [subject, chain[0]] } : null;
}

/** "Questioned the toll"; whom somebody questions is no number, and "questions about arrests" are nouns. */
const DOUBTING = /^(?:question|challeng|doubt|contest|dispute)/;
const OPENS_CLAIM = /^(?:the|its|their|his|her|that|this|these|those|both|such|any)$/;

function doubts(words: readonly Word[], at: number, { voice, object }: Predication): boolean {
  if (voice === 'passive') return !DOUBTING.test(words[at]?.text ?? '') || words[at]?.text === 'disputed';
  const [first] = words.slice(...object);
  if (first && object[1] - object[0] === 1 && /^(?:it|this|that|them)$/.test(first.text)) return true;
  return (
    first !== undefined &&
    (OPENS_CLAIM.test(first.text) || ofFigures(first) || first.possessive) &&
    words.slice(object[0], object[0] + 6).some(ofFigures)
  );
}

/** "The army has acknowledged losing men but disputes the figures": who spoke before in the sentence. */
function sharedSubject(
  scene: Scene,
  near: readonly Attribution[],
  words: readonly Word[],
  verb: number,
): { side: string; name: string } | null {
  if (!/^(?:but|and|while|though)$/.test(words[verb - 1]?.text ?? '')) return null;
  const start = words[verb]?.start ?? 0;
  const act = near.findLast(({ source }) => source.length > 0 && source.every(([, end]) => end < start));
  return act ? sideOfAttribution(scene, act) : null;
}

/** "Rejected the “baseless accusations”": a mark inside what is denied does not end it. */
function intoQuote(words: readonly Word[], [from, to]: Range): Range {
  const next = words[to];
  if (!next || !/[“"‘']/.test(next.gap) || /[:;,]/.test(next.gap) || to - from > 2) return [from, to];
  const end = clauseEnd(words, to + 1);
  const last = words[to - 1];
  const open = to === from || /^(?:the|these|those|its|their|such|any|all|as|what)$/.test(last?.text ?? '');
  return open && end - to <= 5 && words.slice(to, end).some(ofFigures) ? [from, end] : [from, to];
}

/** "Dismissed as “enemy propaganda” reports of fighting": what is dismissed stands behind what it is called. */
function behindAs(words: readonly Word[], object: Range): Range {
  if (words[object[0]]?.text !== 'as' || object[1] - object[0] > 2) return object;
  const from = words.findIndex(
    (word, i) => i > object[0] && i < object[0] + 10 && (REPORTS.has(word.text) || CLAIMS.has(word.text)),
  );
  return from < 0 ? object : [from, clauseEnd(words, from + 1)];
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
