/** Denials by a predicate: what somebody calls a lie, false, overstated or not correct. */
import { clauseEnd, type Range } from './clause.ts';
import { build, type Denial, heldBy, ofFigures, sideOfAttribution } from './denial.ts';
import { DREAM, EXACT, OVERSTATING } from './denial-words.ts';
import { ANAPHORS, BE, negates, SAYING } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** "A lie", "all lies"; "bodies lie in the streets" is a verb. */
const LIE_BEFORE =
  /^(?:an?|the|another|big|old|are|is|was|were|all|as|pure|of|outright|complete|such|more|barefaced|absolute|blatant|total|just|but|only|mere|and)$/;

/** "“The claim is false,” said the governor"; "dismissed it as propaganda" is the verb's. */
export function untrueAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (
    !word ||
    words.slice(Math.max(0, at - 6), at).some((one) => one.text === 'not' || one.text.endsWith("n't"))
  )
    return null;
  if (/^lies?$/.test(word.text) && !LIE_BEFORE.test(words[at - 1]?.text ?? 'all')) return null;
  const near = scene.bySentence.get(sentence) ?? [];
  const held = near.find((attribution) =>
    attribution.content.some(([from, to]) => from <= word.start && word.end <= to),
  );
  if (!held || held.stance === 'believes' || held.stance === 'plans') return null;
  // The predicate of what? "Their claim is false" names it; "false information" alone points back.
  const lead = words
    .slice(Math.max(0, at - 10), at)
    .filter((one) => held.content.some(([from, to]) => from <= one.start && one.end <= to));
  const subject = lead.slice(
    Math.max(
      0,
      lead.findLastIndex(({ gap }) => /[:;—–]/.test(gap)),
    ),
  );
  // "That was fake news", "these are lies": what is called so, without the verb that says it.
  const be = subject.findLastIndex((one) => BE.has(one.text));
  const pointing = be >= 0 && be <= 3 && subject.slice(0, be).every((one) => POINTING.test(one.text));
  // "It was a lie that the war was over": what follows is.
  if (pointing && words[at + 1]?.text === 'that') return null;
  const from = at - subject.length;
  // "The claims, it stressed, were false"
  const aside = subject.findIndex(
    ({ gap }, i) =>
      i > 0 && gap.includes(',') && subject.slice(i, i + 4).some(({ text }) => SAYING.has(text)),
  );
  if (DREAM.has(word.text) && !pointing) return null;
  // "“Pure fantasy,” she said": all that is said, and no subject.
  const first = subject[0] ?? word;
  const opens = held.content.some(([start]) => Math.abs(first.start - start) <= 1);
  const bare = be < 0 && opens && subject.length > 0 && subject.length <= 2 && !subject.some(ofFigures);
  const object: Range = pointing
    ? [from, from + be]
    : bare
      ? [at, at]
      : [from, aside > 0 ? from + aside : at];
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object,
    at: [object[0], at + 1],
    relative: false,
  });
}

const POINTING = /^(?:this|that|these|those|it|all|of|both|such)$/;

/** "There was no truth in that", "not a grain of truth in the claims". */
export function noTruth(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const word = words[at];
  if (word?.text !== 'truth' || !words.slice(Math.max(0, at - 5), at).some((one) => negates(one.text)))
    return null;
  const held = heldBy(scene, sentence, word);
  if (!held) return null;
  const into = /^(?:in|to|behind)$/.test(words[at + 1]?.text ?? '');
  const object: Range = into ? [at + 2, clauseEnd(words, at + 2)] : [at, at];
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object,
    at: [at - 1, Math.max(at + 1, object[1])],
    relative: false,
  });
}

/** "The army said the rebels had exaggerated the figures": the verb's object is denied. */
export function overstatedAt(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  at: number,
): Denial | null {
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
export function inexactAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
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
  const alone = subject.every(
    (one) => /^(?:none|nothing|not|all|any|of|a|word)$/.test(one.text) || one === last,
  );
  if (!last || !(subject.some(ofFigures) || (alone && ANAPHORS.has(last.text)))) return null;
  return build(scene, sentence, words, {
    denier: sideOfAttribution(scene, held),
    object: [verb - subject.length, verb],
    at: [verb - subject.length, at + 1],
    relative: false,
  });
}
