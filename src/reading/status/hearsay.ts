/**
 * Words of reporting that name no reporter: "has reportedly gathered 9,000 men", "no losses have been reported", "it is reported that",
 * "amid reports of 40 dead". Somebody has said so, and it is not the outlet's own word; what is thought, feared or known is nobody's report.
 */
import type { Span } from '../reading.ts';
import { BE, negates } from './lexicon.ts';
import type { Owner, Scene } from './scene.ts';
import { voiceOf } from './voice.ts';
import type { Word } from './words.ts';

const ADVERB = /^(?:reportedly|allegedly|purportedly|supposedly)$/;
/** Verbs of speech in the passive: "is reported", "are said to". */
const SPOKEN = /^(?:reported|said|alleged|claimed|rumou?red|announced)$/;
const NOUN = /^(?:reports|rumou?rs|claims|allegations)$/;
/** What stands before such a noun where it is no one reporter's. */
const NO_ONES =
  /^(?:unconfirmed|unverified|uncorroborated|initial|early|earlier|first|preliminary|conflicting|contradictory|differing|sketchy|some|several|various|many|numerous|other|further|more|multiple|new|fresh|latest|recent|persistent|credible|unofficial|media|press|news|local|amid|despite|following|after|over|on|under|upon|were|are|been|to|from|with)$/;
const TELLING =
  /^(?:of|that|about|say|said|saying|suggest|suggested|indicate|indicated|speak|spoke|put|have)$/;

/** How far from a figure such a word stands, in words: before it, and behind it ("Some 40 people were reportedly killed"). */
const AHEAD = 18;
const BEHIND = 10;

/**
 * @param words the words of the figure's sentence near it
 * @returns an owner who is not named, or whoever "reported by" names; null where nothing is said to be reported
 */
export function hearsay(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  for (const [i, word] of words.entries()) {
    const { text } = word;
    if (ADVERB.test(text) && inClause(words, i, figure) && !inBackground(words, i)) return unnamed(word);
    if (NOUN.test(text) && ofReports(words, i, figure)) return unnamed(word);
    if (!SPOKEN.test(text) || !told(words, i, figure)) continue;
    const by = words.findIndex((one, k) => k > i && k <= i + 3 && one.text === 'by');
    const author = by < 0 ? null : voiceOf(scene, upToMark(words.slice(by + 1, by + 9)));
    return author ?? unnamed(word);
  }
  return null;
}

/** @returns the owner of an act of speech without a source, when it is speech: "it is said that", and not "it is thought that", "are said to". */
export function unnamedAct({ document }: Scene, owner: Owner): Owner | null {
  const { cue, content } = owner.attribution ?? {};
  const raised = content?.some(([start]) =>
    RAISED.test(/\w+/.exec(document.text.slice(start, start + 12))?.[0] ?? ''),
  );
  const cues = owner.sourceless && !raised ? cue : undefined;
  const spoken = cues?.some((span) =>
    document.text
      .slice(...span)
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => SPOKEN.test(word) || ADVERB.test(word)),
  );
  return spoken ? { ...owner, standing: 'unknown' } : null;
}

const unnamed = ({ start, end }: Word): Owner => ({
  standing: 'unknown',
  sourceless: true,
  how: 'content',
  span: [start, end],
});

/** The word at `i` and the figure stand in one clause, near each other. */
function inClause(words: readonly Word[], i: number, [start, stop]: Span): boolean {
  const word = words[i];
  if (!word) return false;
  const behind = word.start >= stop;
  const between = behind
    ? words.filter((one) => one.start >= stop && one.start <= word.start)
    : words.filter((one) => one.start > word.start && one.end <= start);
  if (between.length > (behind ? BEHIND : AHEAD)) return false;
  return !between.some(opensClause) && !(behind ? false : opensAt(words, start));
}

const CLAUSE =
  /^(?:but|while|although|though|whereas|and|as|which|who|where|when|after|before|since|because)$/;
/** "While families had reportedly fled", "in which generals reportedly died": the desk's own background. */
function inBackground(words: readonly Word[], i: number): boolean {
  const start = words.findLastIndex((word, k) => k <= i && k > 0 && /[,;:—–]/.test(word.gap));
  return words
    .slice(Math.max(0, start), i)
    .some(({ text }) => CLAUSE.test(text) && text !== 'and' && text !== 'after' && text !== 'before');
}

/** A stop within the sentence, or a conjunction behind a comma. */
const opensClause = ({ gap, text }: Word) =>
  /[;:—–]/.test(gap) ||
  /^(?:but|while|although|though|whereas)$/.test(text) ||
  (gap.includes(',') && CLAUSE.test(text) && text !== 'and');
const opensAt = (words: readonly Word[], start: number) =>
  /[;:—–]/.test(words.find((word) => word.start >= start)?.gap ?? '');

/** What a raising passive goes on with: "are reported to have left", "are reported dead" tells of them as a fact that is not sure. */
const RAISED =
  /^(?:to|as|dead|killed|wounded|injured|missing|captured|lost|hurt|displaced|destroyed|trapped|detained|arrested|fled)$/;

/** "Ten deaths have been reported", "It is being reported that ten died", "with no losses reported". */
function told(words: readonly Word[], i: number, figure: Span): boolean {
  const next = words[i + 1];
  const be = words.slice(Math.max(0, i - 4), i);
  const auxiliary = be.findLastIndex(({ text }) => BE.has(text));
  const passive =
    auxiliary >= 0 &&
    be
      .slice(auxiliary + 1)
      .every(({ text }) =>
        /ly$|^(?:been|being|also|so|far|yet|not|now|already|since|even|either|later|earlier|then|first|just|too)$/.test(
          text,
        ),
      );
  const closes =
    next === undefined ||
    /[,;:.]/.test(next.gap) ||
    /^(?:in|on|at|among|from|across|so|as|by|near|over|during|until|within|elsewhere|yesterday|today|since|either|yet|there|here)$/.test(
      next.text,
    );
  if (figure[1] <= (words[i]?.start ?? 0)) {
    if (next?.text === 'that') return false;
    const between = words.filter((word) => word.start >= figure[1] && word.end <= (words[i]?.start ?? 0));
    if (between.length > BEHIND || between.some(opensClause)) return false;
    return passive
      ? !RAISED.test(next?.text ?? '')
      : closes && words[i]?.text === 'reported' && !hasVerb(between);
  }
  if (!passive) return false;
  const that = words.findIndex((word, k) => k > i && k <= i + 8 && word.text === 'that');
  const expletive = words.slice(Math.max(0, i - 7), i).some(({ text }) => text === 'it');
  if (that >= 0 && expletive)
    return !words.some(
      (word) => word.start > (words[that]?.start ?? 0) && word.start <= figure[0] && /[;:]/.test(word.gap),
    );
  // "Missing are reported 20 men", "Among the dead were reported ten officers"
  return next !== undefined && next.start === figure[0];
}

const hasVerb = (words: readonly Word[]) =>
  words.some(({ text }) => BE.has(text) || negates(text) || /^(?:have|has|had|who|which|that)$/.test(text));

/** "There were reports of 40 dead", "unconfirmed reports said that ten had fallen"; but "the army reports ten dead". */
function ofReports(words: readonly Word[], i: number, figure: Span): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  const open = before === undefined || /[,;:—–]/.test(words[i]?.gap ?? '') || NO_ONES.test(before.text);
  if (!open || !next) return false;
  const behind = (words[i]?.start ?? 0) >= figure[1];
  if (behind) return /^(?:say|said|suggest|suggested|indicate|indicated)$/.test(next.text);
  return TELLING.test(next.text) && inClause(words, i, figure);
}

function upToMark(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word, i) => i > 0 && (word.text === 'that' || /[,;:]/.test(word.gap)));
  return end < 0 ? words : words.slice(0, end);
}
