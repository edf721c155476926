/** Checks by eye: what reporters counted on the spot, and the other sights of `own-eyes.ts`. */
import { agentOf } from './agents.ts';
import { type Check, make } from './check.ts';
import { predicationAt, type Range } from './clause.ts';
import { negates, RELATIVE, REPORTER, SAYING } from './lexicon.ts';
import { isSided } from './not-confirmed.ts';
import { isOfficial } from './observers.ts';
import {
  countedBehind,
  countedInImages,
  isNewsroom,
  ownCount,
  readInPapers,
  shownFromAbove,
} from './own-eyes.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

export const EYES = new Set(['counted', 'saw', 'see', 'seen', 'count']);
const WRITTEN = /^(?:names?|entry|entries|records?|lines?|lists?|rows?|files?|claims?|reports?)$/;
const MOVING =
  /^(?:who|that|which|and|to|visited|entered|reached|went|walked|toured|at|in|on|the|scene|site|of|from|for|with|a|this|morgue|hospital|cemetery|village|town|market|camp|school|later|then|there)$/;

/** "A Reuters reporter counted 11 bodies", "the Post visited the morgue and saw 11": the outlet's own eyes, for what they saw and no more. */
export function eyewitness(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  const predication = predicationAt(words, at);
  const first = words[predication.chain[0]]?.text;
  if (/^(?:see|count)$/.test(words[at]?.text ?? '') && first !== 'could') return null;
  if (words[at]?.text === 'seen' && !/^(?:has|have|had)$/.test(first ?? '')) return null;
  if (predication.negated || predication.unreal || predication.voice === 'passive') return null;
  const whole = words.slice(...predication.agent);
  // "In the yard on Monday, this reporter saw": what stands before the comma only sets the scene.
  const before = withoutAside(whole, words[predication.chain[0]]);
  const lead = Math.max(
    0,
    before.findLastIndex((word) => word.gap.includes(',')),
  );
  const subject = before.slice(lead);
  const witness = subject.findIndex((word) => REPORTER.test(word.text));
  const self = /^(?:i|we)$/.test(subject[0]?.text ?? '');
  if (self && subject.some((word) => RELATIVE.has(word.text))) return null;
  const own = witness >= 0 ? subject.slice(0, witness + 1) : subject.slice(0, self ? 1 : 4);
  if (own.length > 6 || (witness < 0 && !isNewsroom(scene, own))) return null;
  // Nobody else comes between who sees and the verb.
  const between = subject.slice(own.length);
  if (
    between.length > 12 ||
    between.some((word) => SAYING.has(word.text) || negates(word.text) || isOfficial(word.text)) ||
    withSide(scene, between)
  )
    return null;
  const moves = between.some((word) => word.text === 'and' || word.text === 'who');
  // "An AP reporter on the spot on Friday".
  const placed =
    between.length <= 8 && /^(?:on|at|in|near|outside|inside|from|of)$/.test(between[0]?.text ?? '');
  if (
    subject.length > 6 &&
    !moves &&
    !placed &&
    !between.every((word) => MOVING.test(word.text) || word.capital)
  )
    return null;
  const from = predication.agent[0] + lead;
  const acting = {
    ...predication,
    agent: [from, from + own.length] as Range,
    chain: [from + own.length, at + 1] as Range,
  };
  if (witness >= 0 && agentOf(scene, sentence, words, acting).agent !== 'independent') return null;
  const object = predication.object;
  // Who counts the names on a list has seen the list.
  if (words.slice(...object).some((word) => WRITTEN.test(word.text))) return null;
  return make(sentence, words, [predication.agent[0], object[1]], {
    outcome: 'verified',
    agent: 'independent',
    byEye: true,
    object,
  });
}

/** "Embedded with the guerrillas", "who works for the front"; who only stood somewhere is with nobody. */
function withSide(scene: Scene, between: readonly Word[]): boolean {
  const tie = between.findIndex(({ text }) =>
    /^(?:embedded|embeds?|works?|worked|working|loyal|close|sympathetic|invited|brought|taken|travell?ed|travell?ing|accompanying|with|for|of)$/.test(
      text,
    ),
  );
  return tie >= 0 && between.slice(tie).some((word) => word.text.startsWith('embed') || isSided(scene, word));
}

/** "Reporters, who were accompanied by officials, counted": what stands between commas is no part of who counts. */
function withoutAside(subject: readonly Word[], verb: Word | undefined): readonly Word[] {
  const aside = subject.findLastIndex((word) => word.gap.includes(','));
  return aside > 0 && verb?.gap.includes(',') && /^(?:who|which)$/.test(subject[aside]?.text ?? '')
    ? subject.slice(0, aside)
    : subject;
}

const SIGHT =
  /^(?:count|tally|tallies|shown|counted|seen|reviewed|examined|inspected|read|checked|studied|identified|mapped|located|analy[sz]ed|confirmed)$/;

/** @returns the independent check by looking or counting whose word is the one at `at`, or null when it tells of none */
export function seen(scene: Scene, sentence: number, words: readonly Word[], at: number): Check | null {
  if (!SIGHT.test(words[at]?.text ?? '')) return null;
  const sight =
    countedBehind(words, at) ??
    ownCount(scene, words, at) ??
    readInPapers(scene, words, at) ??
    shownFromAbove(scene, words, at) ??
    countedInImages(scene, words, at);
  return (
    sight &&
    make(sentence, words, sight.range, {
      outcome: 'verified',
      agent: 'independent',
      object: sight.object,
      fromImages: sight.fromImages === true,
    })
  );
}
