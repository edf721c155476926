/**
 * A side's claim that stands unmarked in somebody else's words: "a rebel spokesman said, while troops claimed to have killed ten",
 * "sources said that the front claimed to hold the pass". The nearest "claimed" before a figure, with a side for its subject.
 */
import type { Attribution, Span } from '../reading.ts';
import { INEXACT, UNTRUE } from './denial-words.ts';
import { BE, CLAIMS, negates, REPORTS, SAYING } from './lexicon.ts';
import { sideCalled } from './roles.ts';
import { type Owner, type Scene, sameSide } from './scene.ts';
import { voiceOf } from './voice.ts';
import { sentenceAt, spanOf, type Word, wordsIn } from './words.ts';

/** A figure is the claim's when it stands no further behind it, in words. */
const REACH = 16;
const CLAIMING = /^(?:claim(?:s|ed|ing)?|boast(?:s|ed)?|insist(?:s|ed)?)$/;
const TOLD = /^(?:said|says|tweeted|posted|wrote|told|announced|stated|declared|added)$/;
/** After these the verb's object is a clause or a deed. */
const OPENS = /^(?:that|to|it|they|its|their|having|he|she|\w+ing|over|about|at|more|nearly|some|\d.*)$/;
/** "Announced the taking of"; but "claimed the lives of". */
const DEED =
  /^(?:captures?|recapture|seizure|conquest|liberation|fall|surrender|destruction|deaths?|loss|losses|arrests?|\w{3,}ing)$/;
const SUBORDINATE = /^(?:while|whereas|but|although|though|and|as)$/;
const NOT_ALONE = /^(?:the|a|an|its|their|his|her|no|any|such|this|that|these|those|both|of|in|on)$/;

/**
 * @param holder the act of speech whose content holds the figure
 * @returns the owner that the inner claim tells, or null where there is none
 */
export function innerClaim(scene: Scene, holder: Attribution, outer: Owner, figure: Span): Owner | null {
  const content = holder.content.find(([from, to]) => from <= figure[0] && figure[0] < to);
  if (!content) return null;
  const start = Math.max(joinedFrom(scene, content[0]), figure[0] - 300);
  const words = wordsIn(scene.document.text, [start, figure[0]]);
  const verb = words.findLastIndex(
    (word, i) =>
      (CLAIMING.test(word.text) || (outer.standing !== 'party' && TOLD.test(word.text))) &&
      !word.possessive &&
      !NOT_ALONE.test(words[i - 1]?.text ?? ''),
  );
  // "tweeted, “Around 600 ...": the quotation is his to its end.
  const quotes = /[“"]/.test(words[verb + 1]?.gap ?? '');
  const reach = words.slice(verb + 2).some((word, i, rest) => isAlsoThat(word, rest[i + 1]))
    ? 2 * REACH
    : REACH;
  if (verb < 1 || (!quotes && words.length - verb > reach)) return null;
  const [next, deed] = words.slice(verb + 1, verb + 3);
  if (!quotes && next && !OPENS.test(next.text) && !(next.text === 'the' && DEED.test(deed?.text ?? '')))
    return null;
  // Its clause has not ended before the figure.
  if (
    words.slice(verb + 2).some((word) => /[;:—–]/.test(word.gap) || /^(?:but|while|whereas)$/.test(word.text))
  )
    return null;
  const opens = opening(words, verb);
  const subject = words
    .slice(opens, verb)
    .filter((word) => !/^(?:has|have|had|also|later|then|\w+ly)$/.test(word.text));
  const owner =
    subject.length === 0
      ? beforeAside(scene, words.slice(0, opens))
      : subject.length > 8
        ? null
        : voiceOf(scene, subject);
  if (owner?.standing !== 'party' || sameSide(owner.party, outer.party)) return null;
  const apart = SUBORDINATE.test(words[opens - 1]?.text ?? '') && /,/.test(words[opens - 1]?.gap ?? '');
  const relay = holder.source[0];
  return apart || !relay ? owner : { ...owner, relayedBy: relay, how: 'relay' };
}

/** "The front claimed that ten died and | that it held the pass |, X reported": where the sentence begins that a content goes on with. */
function joinedFrom({ document }: Scene, at: number): number {
  const sentence = document.sentences[sentenceAt(document, at)];
  if (!sentence || !/^(?:(?:and|or|nor) )?that\b/.test(document.text.slice(at, at + 9))) return at;
  const before = document.text.slice(sentence.start, at + 9);
  return /\bthat\b.*\b(?:and|or|nor) that\b/s.test(before) ? sentence.start : at;
}

/** "Claimed that ten had died and that it held the pass": what is claimed goes on. */
const isAlsoThat = ({ text }: Word, next: Word | undefined) =>
  /^(?:and|nor|or|but)$/.test(text) && next?.text === 'that';

/** What ties those who are spoken of to somebody: "forces loyal to X", "fighters led by X". */
const TYING = /^(?:to|by|of|under|from|with)$/;

/** "That the men, loyal to X and led by Y, have announced": the verb's subject stands before an aside that tells whose they are. */
function beforeAside(scene: Scene, words: readonly Word[]): Owner | null {
  const comma = words.findIndex((word, i) => i > 0 && word.gap.includes(','));
  const from = Math.max(words.findIndex(({ text }) => text === 'that') + 1, 0);
  if (comma <= from || comma - from > 8) return null;
  const voice = voiceOf(scene, words.slice(from, comma));
  if (voice?.standing === 'party') return voice;
  const [aside, span] = [words.slice(comma), spanOf(words.slice(from))];
  const isTied = (start: number) => TYING.test(aside.findLast((word) => word.start < start)?.text ?? '');
  const spoken = span
    ? scene.mentionsIn(span).find(({ speaker, span: [at] }) => speaker.party && isTied(at))
    : null;
  const party =
    spoken?.speaker.party ??
    scene.names.find(aside).find(({ party, at: [i] }) => party && isTied(aside[i]?.start ?? 0))?.party;
  return party === undefined || !span
    ? null
    : { standing: 'party', party, sourceless: false, how: 'content', span };
}

/** Where the subject of the verb at `verb` begins: after a conjunction, "that" or a stop. */
function opening(words: readonly Word[], verb: number): number {
  const at = words.findLastIndex(
    (word, i) => i < verb && (SUBORDINATE.test(word.text) || word.text === 'that' || /[,;:]/.test(word.gap)),
  );
  if (at < 0) return 0;
  return SUBORDINATE.test(words[at]?.text ?? '') || words[at]?.text === 'that' ? at + 1 : at;
}

const TO_BE_SEEN = /^(?:examined|investigated|reviewed|checked|probed|verified)$/;

/**
 * "The reports by the other side that it killed three are false", "the claims that five doctors died are being examined": a figure in a
 * claim that is only spoken of is not the speaker's. With `deniedIn` where he calls it untrue.
 */
export function spokenOf(scene: Scene, holder: Attribution, figure: Span): Owner | null {
  const content = holder.content.find(([from, to]) => from <= figure[0] && figure[0] < to);
  if (!content) return null;
  const sentence = scene.document.sentences[sentenceAt(scene.document, figure[0])];
  const start = Math.max(content[0], sentence?.start ?? 0, figure[0] - 300);
  const before = wordsIn(scene.document.text, [start, figure[0]]);
  const noun = before.findIndex(
    (word, i) =>
      i <= 6 &&
      (CLAIMS.has(word.text) || REPORTS.has(word.text)) &&
      before.slice(i + 1, i + 9).some(({ text }) => text === 'that'),
  );
  if (noun < 0 || before.slice(0, noun).some((word) => SAYING.has(word.text))) return null;
  const after = wordsIn(scene.document.text, [
    figure[1],
    Math.min(content[1], sentence?.end ?? content[1], figure[1] + 300),
  ]);
  const be = after.findIndex((word, i) => BE.has(word.text) && predicate(after.slice(i + 1, i + 6)) !== null);
  if (be < 0) return null;
  const untrue = predicate(after.slice(be + 1, be + 6)) === 'untrue';
  const by = before.slice(noun > 0 && before[noun - 1]?.possessive ? noun - 1 : noun);
  const party = scene.names.find(by.slice(0, 8)).find((one) => one.party !== undefined)?.party;
  const common = { sourceless: false, how: 'denied-claim' as const, span: content };
  return {
    ...common,
    ...(untrue ? { deniedIn: holder } : {}),
    ...(party === undefined ? { standing: 'none' } : { standing: 'party', party }),
  };
}

function predicate(words: readonly Word[]): 'untrue' | 'open' | null {
  if (words.some((word) => negates(word.text))) return null;
  if (words.some((word) => UNTRUE.has(word.text) || INEXACT.has(word.text))) return 'untrue';
  return words.some((word) => TO_BE_SEEN.test(word.text)) ? 'open' : null;
}

/**
 * "Some 70 had died -- for the army a rare admission", "in a rare admission by the army": who concedes it is who says it.
 * @param words the words of the figure's sentence near it
 */
export function admitted(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const at = words.findIndex((word) => /^(?:admission|acknowledge?ment|concession)$/.test(word.text));
  const noun = words[at];
  if (!noun || Math.abs(noun.start - figure[1]) > 160) return null;
  const lead = words.slice(Math.max(0, at - 5), at);
  if (!lead.some((word) => /^(?:rare|unusual|public|open|first|an?)$/.test(word.text))) return null;
  const by = words.slice(at + 1, at + 9);
  // "A rare admission of its own losses": whoever is counted.
  if (by[0]?.text === 'of' && /^(?:its|their)$/.test(by[1]?.text ?? ''))
    return sideOfWords(
      scene,
      words.filter((word) => word.start >= figure[0] && word.end <= figure[1] + 30 && word.end <= noun.start),
    );
  const author = /^(?:by|from)$/.test(by[0]?.text ?? '') ? by.slice(1) : lead.filter((word) => word.capital);
  if (author.length === 0) return null;
  const owner = voiceOf(scene, author) ?? sideOfWords(scene, author);
  if (owner?.standing !== 'party') return null;
  return {
    ...owner,
    span: spanOf([...author, noun].toSorted((a, b) => a.start - b.start)) ?? owner.span ?? figure,
  };
}

function sideOfWords(scene: Scene, words: readonly Word[]): Owner | null {
  const known = scene.names.find(words).find((one) => one.party !== undefined)?.party;
  const party =
    known ??
    words
      .filter((word) => word.capital)
      .map((word) => sideCalled(scene.document.text.slice(word.start, word.end), scene.names)?.party)
      .find((one) => one !== undefined);
  return party === undefined ? null : { standing: 'party', party, sourceless: false, how: 'content' };
}
