/** Denials in more than one word: "poured cold water on the claim", "took issue with the number", "the claim has no basis". */
import { clauseEnd, predicationAt, type Range } from './clause.ts';
import { build, cuedBy, type Denial, heldBy, named, ofFigures, sideOfAttribution } from './denial.ts';
import { ANAPHORS, negates } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

const LIGHT =
  /^(?:cast|casts|casting|threw|throws|throwing|poured|pours|pouring|took|takes|taking|gave|gives|made|makes|making|raised|raises|expressed|expresses|voiced|heaped)$/;
/** What is cast, poured, taken or made, with the words that lead on to what is denied. */
const ON_WHAT: ReadonlyMap<string, RegExp> = new Map([
  ['doubt', /^(?:on|upon|over|about)$/],
  ['doubts', /^(?:on|upon|over|about)$/],
  ['water', /^(?:on|over)$/],
  ['scorn', /^(?:on|upon)$/],
  ['ridicule', /^(?:on|upon)$/],
  ['issue', /^with$/],
  ['exception', /^to$/],
  ['lie', /^to$/],
  ['light', /^of$/],
  ['fun', /^of$/],
]);

/** @returns the denial whose light verb is the word at `at`, or null */
export function idiomAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const verb = words[at];
  if (!verb || !LIGHT.test(verb.text)) return null;
  const noun = words.findIndex(({ text }, i) => i > at && i <= at + 4 && ON_WHAT.has(text));
  const lead = ON_WHAT.get(words[noun]?.text ?? '');
  if (!lead?.test(words[noun + 1]?.text ?? '')) return null;
  const object: Range = [noun + 2, clauseEnd(words, noun + 2)];
  const [first] = words.slice(...object);
  const pronoun = first !== undefined && object[1] - object[0] === 1 && ANAPHORS.has(first.text);
  if (!pronoun && !words.slice(...object).some(ofFigures)) return null;
  const { negated, unreal, agent, chain } = predicationAt(words, at);
  if (negated || unreal) return null;
  const cued = cuedBy(scene, sentence, verb);
  return build(scene, sentence, words, {
    denier:
      (cued && cued.source.length > 0 ? sideOfAttribution(scene, cued) : null) ??
      named(scene, words.slice(...agent)),
    object,
    at: [chain[0], object[1]],
    relative: false,
  });
}

/** What a claim has to stand on. */
const GROUND = /^(?:truth|basis|foundation|reality|realities|facts?|merit|substance)$/;
const FAR = /^(?:far|devoid|void|divorced|removed|remote|odds)$/;
const AGREES =
  /^(?:correspond|corresponds|conform|conforms|match|matches|reflect|reflects|tally|agree|agrees)$/;
const HAS = /^(?:has|have|had|having|lacks?|lacked|without|with|is|are|was|were)$/;

/** "The claim has no basis in fact", "this is far from the truth", "the number does not reflect reality". `at`: what it would stand on. */
export function groundlessAt(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  at: number,
): Denial | null {
  const word = words[at];
  if (!word || !GROUND.test(word.text)) return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  const from = Math.max(0, at - 7);
  const before = words.slice(from, at);
  const has = before.findLastIndex(
    ({ text }, i) =>
      HAS.test(text) &&
      before.slice(i).some((one) => negates(one.text) || /^(?:any|lacks?|lacked)$/.test(one.text)),
  );
  const far = before.findLastIndex(({ text }) => FAR.test(text));
  const agrees = before.findLastIndex(
    ({ text }, i) =>
      AGREES.test(text) && before.slice(Math.max(0, i - 3), i).some((one) => negates(one.text)),
  );
  // "There is no reason to doubt the facts": nothing that the claim has or is.
  const verb = Math.max(has >= 0 && before.length - has <= 5 ? has : -1, far, agrees);
  if (verb < 0) return null;
  const subject = words
    .slice(Math.max(0, from + verb - 9), from + verb)
    .filter((one) => held.content.some(([start, end]) => start <= one.start && one.end <= end));
  while (
    subject.length > 0 &&
    /^(?:is|are|was|were|does|do|did|not|has|have|had|be|been)$|n't$/.test(subject.at(-1)?.text ?? '')
  )
    subject.pop();
  const last = subject.at(-1);
  if (!last || !(subject.some(ofFigures) || (subject.length <= 2 && ANAPHORS.has(last.text)))) return null;
  const [head] = subject;
  const start = head ? words.indexOf(head) : at;
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [start, start + subject.length],
    at: [start, at + 1],
    relative: false,
  });
}
