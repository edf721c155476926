/** Denials that call a claim something: "called the figures absurd", "described the toll as pure invention". */
import { predicationAt } from './clause.ts';
import { build, cuedBy, type Denial, named, ofFigures, sideOfAttribution } from './denial.ts';
import { ABSURD, DREAM, UNTRUE } from './denial-words.ts';
import { ANAPHORS, negates } from './lexicon.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

const CALLING =
  /^(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ed|ling|ing)?|term(?:s|ed)?|deem(?:s|ed)?|describ(?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|portray(?:s|ed|ing)?|decr(?:y|ies|ied|ying)|characteri[sz](?:e|es|ed|ing)|consider(?:s|ed)?)$/;
/** What stands before the word that a claim is called. */
const BEFORE_NAME =
  /^(?:an?|the|as|pure|mere|total|complete|more|another|yet|pack|bunch|tissue|web|string|piece|sort|kind|of|just|nothing|but|\w+ly)$/;
/** How many words the claim and what it is called may take. */
const REACH = 16;

/** @returns the denial whose verb of calling is the word at `at`, or null */
export function calledAt(scene: Scene, sentence: number, words: readonly Word[], at: number): Denial | null {
  const verb = words[at];
  if (!verb || !CALLING.test(verb.text)) return null;
  const end = words.findIndex((word, i) => i > at && (i > at + REACH || /[;:—–(]/.test(word.gap)));
  const last = end < 0 ? Math.min(words.length, at + REACH) : end;
  const said = words.findIndex(
    (word, i) =>
      i > at && i < last && (UNTRUE.has(word.text) || ABSURD.has(word.text) || DREAM.has(word.text)),
  );
  if (said < 0) return null;
  const as = words.findLastIndex((word, i) => i > at && i < said && word.text === 'as');
  const whole = words.slice(at + 1, as > 0 ? as : said);
  const claim = whole.slice(0, whole.findLastIndex(({ text }) => !BEFORE_NAME.test(text)) + 1);
  const [first] = claim;
  const pronoun = first !== undefined && (ANAPHORS.has(first.text) || first.text === 'them');
  if (claim.length === 0) return fronted(scene, sentence, words, { at, said });
  if (!claim.some(ofFigures) && !(pronoun && said - at <= 6)) return null;
  if (words.slice(as > 0 ? as : at, said).some((word) => negates(word.text))) return null;
  const { voice, negated, unreal, agent, chain } = predicationAt(words, at);
  if (voice === 'passive' || negated || unreal) return null;
  const cued = cuedBy(scene, sentence, verb);
  const denier =
    (cued && cued.source.length > 0 ? sideOfAttribution(scene, cued) : null) ??
    named(scene, words.slice(...subjectOf(words, agent, chain[0])));
  return build(scene, sentence, words, {
    denier,
    object: [at + 1, at + 1 + claim.length],
    at: [chain[0], said + 1],
    relative: false,
  });
}

/** "A figure the rebels called exaggerated", "which the ministry described as absurd": what is called so stands before. */
function fronted(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  { at, said }: { at: number; said: number },
): Denial | null {
  const { negated, unreal, voice, chain } = predicationAt(words, at);
  if (negated || unreal || voice === 'passive') return null;
  const told = clauseBefore(words, chain[0]);
  if (told) {
    const cue = words[at];
    const cued = cue && cuedBy(scene, sentence, cue);
    return build(scene, sentence, words, {
      denier:
        cued && cued.source.length > 0
          ? sideOfAttribution(scene, cued)
          : named(scene, words.slice(told[1], chain[0])),
      object: told,
      at: [told[1], said + 1],
      relative: false,
    });
  }
  const from = words.findLastIndex(
    (word, i) =>
      i < chain[0] &&
      chain[0] - i <= 8 &&
      (word.text === 'which' ||
        (ofFigures(word) && /^(?:an?|both|the|these)$/.test(words[i - 1]?.text ?? ''))),
  );
  if (from < 1) return null;
  const noun = words[from]?.text === 'which' ? from : from - 1;
  if (!/[,—–]/.test(words[noun]?.gap ?? '')) return null;
  const subject = words.slice(from + 1, chain[0]).filter(({ text }) => !/^(?:that|which)$/.test(text));
  return build(scene, sentence, words, {
    denier: subject.length > 0 ? named(scene, subject) : null,
    object: [noun, from + 1],
    at: [chain[0], said + 1],
    relative: true,
  });
}

/** "That 60 had been killed, as the rebels claimed, he called a falsehood": the clause that opens the sentence, up to the subject. */
function clauseBefore(words: readonly Word[], verb: number): [number, number] | null {
  if (words[0]?.text !== 'that' || verb < 4) return null;
  const subject = words.findLastIndex(
    (word, i) =>
      i > 2 &&
      i < verb &&
      verb - i <= 6 &&
      (/^(?:he|she|it|they|we)$/.test(word.text) || word.text === 'the'),
  );
  return subject < 0 ? null : [0, subject];
}

/** "Baku, which keeps silent on its losses, called": the subject stands before an aside that a comma closes; "rejected it and called": before. */
function subjectOf(words: readonly Word[], [from, to]: [number, number], verb: number): [number, number] {
  const aside = words.findIndex(
    (word, i) =>
      i > from && i < to && word.gap.includes(',') && /^(?:which|who|whose|where)$/.test(word.text),
  );
  if (aside > 0 && words[verb]?.gap.includes(',')) return [from, aside];
  return [from, to];
}
