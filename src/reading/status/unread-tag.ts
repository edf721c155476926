/**
 * Tags of reporting that no act of speech was read from, by their form alone: ", a leader of civil society confirmed to EFE.", ", said Ina
 * Vela, the governor's secretary.", ", as the spokesman informed the agency.", "and, he spelled out in a tweet, and 101 were held besides".
 */
import type { Attribution, Span } from '../reading.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { wordSet } from '../text/word-set.ts';
import { LOOKS_BACK } from './interrupted.ts';
import { BE, HAVE, negates, RELATIVE } from './lexicon.ts';
import type { Owner, Scene } from './scene.ts';
import { voiceOf } from './voice.ts';
import { overlap, spanOf, type Word } from './words.ts';

const VERBS = wordSet(`
  said says say claimed claims claim claiming stated states announced announces reported reports told tells informed informs confirmed
  confirms declared declares asserted asserts insisted insists maintained maintains alleged alleges wrote tweeted posted explained
  warned noted stressed revealed disclosed acknowledged admitted conceded affirmed assured indicated specified recounted recalled
  testified estimates estimated put puts spelled pointed relates related went continued quoted communicated communicates conveyed narrated
  divulged relayed added adds reiterated repeated underlined underscored emphasised emphasized charged replied responded concluded`);
/** Words that may stand in a verb's chain. */
const CHAIN = /^(?:has|have|had|was|were|is|also|later|then|earlier|further|now|even|\w+ly)$/;
/** What a tag ends with: to whom, when, where and how; no clause of what was said. */
const TAIL =
  /^(?:on|in|at|to|by|via|from|late|early|last|this|yesterday|today|tonight|as|too|also|again|earlier|later|during|after|through|over|out|reporters|journalists|us|me|it|\w+day|here|there|separately|afterwards)$/;
const FINITE =
  /^(?:is|are|was|were|be|been|do|does|did|can|could|will|would|may|might|must|that|if|whether)$/;
/** With what a sentence goes on behind a tag when the desk speaks again. */
const DESK_GOES_ON =
  /^(?:as|while|but|though|although|when|after|before|since|because|however|despite|whereas|which|who|where|following|amid|hours|days|weeks|even|until|during|bringing|making)$/;

/** Words of a tag at most, and commas in it: "a person, his office, which tells whose he is, told the paper". */
const LONG = 26;
const TAIL_LONG = 9;

interface Tag {
  /** Index of the first word of the clause, of its verb, and behind its last word. */
  from: number;
  verb: number;
  to: number;
  subject: readonly Word[];
}

/**
 * @param words the words of the figure's sentence near it
 * @param near the acts of speech that were read in it
 * @param figure UTF-16 offsets of a figure that no act of speech holds
 * @returns who tells it in a tag behind it, or in one before it behind which the sentence goes on; null where there is none
 */
export function unreadTag(
  scene: Scene,
  words: readonly Word[],
  near: readonly Attribution[],
  figure: Span,
): Owner | null {
  const tags = words.flatMap((word, i) => (VERBS.has(word.text) ? (tagAt(words, i) ?? []) : []));
  const behind = tags.find((tag) => closes(words, tag, figure));
  const tag = behind ?? tags.findLast((one) => goesOnBehind(words, one, near, figure));
  return tag ? ownerOf(scene, tag, near, words) : null;
}

function ownerOf(scene: Scene, tag: Tag, near: readonly Attribution[], words: readonly Word[]): Owner | null {
  const verb = words[tag.verb];
  const read = near.find(
    ({ source, cue }) =>
      source.length > 0 && verb !== undefined && cue.some((span) => overlap(span, [verb.start, verb.end])),
  );
  const owner = voiceOf(scene, tag.subject, { attribution: read });
  const span = spanOf(tag.subject);
  const somebody = tag.subject.some(
    (word, i) => (i > 0 && word.capital) || nounInfo(word.text) !== undefined,
  );
  return (
    owner ?? (span && somebody ? { standing: 'unknown', sourceless: false, how: 'content', span } : null)
  );
}

/** The tag around the verb at `v`: set off by a comma, with a subject and no clause behind it. */
function tagAt(words: readonly Word[], v: number): Tag | null {
  return subjectFirst(words, v) ?? verbFirst(words, v);
}

const comma = (word: Word | undefined) => word !== undefined && /[,–—]|--/.test(word.gap);
const stop = (word: Word) => /[;:.!?()“”"]/.test(word.gap);

/** ", X, the office of Y, told the paper late on Friday" */
function subjectFirst(words: readonly Word[], v: number): Tag | null {
  const to = tailEnd(words, v);
  if (to < 0) return null;
  let end = v;
  while (end > 0 && CHAIN.test(words[end - 1]?.text ?? '')) end -= 1;
  if (words.slice(end, v).some(({ text }) => negates(text))) return null;
  let segmentEnd = end;
  for (let i = end; i > Math.max(0, v - LONG); i--) {
    const word = words[i];
    if (!word || (i < end && stop(word))) return null;
    if (!comma(word)) continue;
    if (i === end && comma(words[end])) {
      // the comma right before the verb closes an aside
      segmentEnd = i;
      continue;
    }
    const segment = words.slice(i, segmentEnd);
    const aside = isAside(segment);
    if (aside) {
      segmentEnd = i;
      continue;
    }
    const subject = /^(?:as|so|and)$/.test(segment[0]?.text ?? '') ? segment.slice(1) : segment;
    return isSubject(subject) && i > 0 && speaksOn(subject, words, v)
      ? { from: i, verb: v, to, subject }
      : null;
  }
  return null;
}

/** "He went on", "the spokesman continued": a fight does so too. */
function speaksOn(subject: readonly Word[], words: readonly Word[], v: number): boolean {
  const verb = words[v]?.text;
  // "was quoted as saying by the agency"
  if (verb === 'quoted') return words[v + 1]?.text === 'as';
  if (verb !== 'continued' && verb !== 'went') return true;
  if (verb === 'went' && words[v + 1]?.text !== 'on') return false;
  const last = subject.at(-1);
  return /^(?:he|she|it|they)$/.test(last?.text ?? '') || nounInfo(last?.text ?? '')?.kind === 'role';
}

/** ", said X, the office of Y." */
function verbFirst(words: readonly Word[], v: number): Tag | null {
  // "whose men took a town, say they lost ten": what follows is said
  if (/^(?:went|continued|quoted)$/.test(words[v]?.text ?? '')) return null;
  if (v === 0 || !comma(words[v]) || PRONOUN.test(words[v + 1]?.text ?? '')) return null;
  const rest = words.slice(v + 1);
  const mark = rest.findIndex((word, i) => i > 0 && (comma(word) || stop(word)));
  const told = mark < 0 ? rest : rest.slice(0, mark);
  const adverbial = told.findIndex(
    (word, i) =>
      i > 0 && (/^(?:on|in|at|to|late|early|via|by)$/.test(word.text) || /^\w+day$/.test(word.text)),
  );
  const subject = adverbial < 0 ? told : told.slice(0, adverbial);
  return isSubject(subject) && subject.length <= 12
    ? { from: v, verb: v, to: v + 1 + told.length, subject }
    : null;
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|there|that|this)$/;

/** Where the tag of the verb at `v` ends, or -1 where a clause follows it. */
function tailEnd(words: readonly Word[], v: number): number {
  const [verb, next] = [words[v], words[v + 1]];
  if (!verb) return -1;
  if (!next || comma(next) || /[;.]/.test(next.gap)) return v + 1;
  const tells = /^(?:told|tells|informed|informs|assured)$/.test(verb.text);
  if (/^(?:put|puts)$/.test(verb.text) && next.text !== 'it') return -1;
  if (!tells && !TAIL.test(next.text)) return -1;
  let to = v + 1;
  for (; to < words.length && to - v <= TAIL_LONG; to++) {
    const word = words[to];
    if (!word || comma(word) || /[;.]/.test(word.gap)) break;
    if (/[:“"]/.test(word.gap) || FINITE.test(word.text)) return -1;
  }
  return to - v > TAIL_LONG ? -1 : to;
}

/** An aside within a subject: a relative clause, or an office without its article behind a name. */
function isAside(segment: readonly Word[]): boolean {
  const first = segment[0];
  if (!first) return true;
  return RELATIVE.has(first.text) || (!first.capital && nounInfo(first.text)?.kind === 'role');
}

const BEGINS =
  /^(?:the|a|an|its|their|his|her|one|two|three|four|some|several|local|this|that|he|she|they|it|officials?|residents?|sources?|witnesses)$/;

function isSubject(words: readonly Word[]): boolean {
  const first = words[0];
  if (!first || words.length > 14) return false;
  if (words.some((word, i) => FINITE.test(word.text) && !(i === 0 && word.text === 'that'))) return false;
  if (words.some(({ text }) => /^(?:nobody|no|none|not)$/.test(text))) return false;
  return first.capital || BEGINS.test(first.text) || nounInfo(first.text) !== undefined;
}

/** The tag stands behind the figure, and nothing but what is told between them. */
function closes(words: readonly Word[], { from }: Tag, figure: Span): boolean {
  const start = words[from]?.start ?? 0;
  if (start < figure[1] || RELATIVE.has(words[from - 1]?.text ?? '')) return false;
  return !words.some((word) => word.start >= figure[1] && word.start <= start && /[;:“”"]/.test(word.gap));
}

/** What is told stands before the tag already, and goes on behind it to the figure. */
function goesOnBehind(
  words: readonly Word[],
  { from, to }: Tag,
  near: readonly Attribution[],
  figure: Span,
): boolean {
  const [first, after] = [words[from], words[to]];
  // "The raids, the front stated, were in Kesh": the predicate of what stands before the tag
  const parted = BE.has(after?.text ?? '') || HAVE.has(after?.text ?? '') || after?.text === 'there';
  if (!first || !after || (from < 4 && !parted) || after.start > figure[1] || first.start > figure[0])
    return false;
  if (DESK_GOES_ON.test(after.text) || !comma(after)) return false;
  // "and has not lost one since": still the subject's
  const anew = after.text === 'and' && !HAVE.has(words[to + 1]?.text ?? '');
  if (anew && words.slice(to).some((word) => LOOKS_BACK.test(word.text))) return false;
  const between = words.slice(to).filter((word) => word.start <= figure[0]);
  if (
    between.some(
      (word) =>
        VERBS.has(word.text) ||
        /[:“"]/.test(word.gap) ||
        ((after.text !== 'and' || comma(word)) && DESK_GOES_ON.test(word.text)) ||
        /^(?:but|while|although|whereas)$/.test(word.text),
    )
  )
    return false;
  return !near.some(({ source, cue }) =>
    [...source, ...cue].some(([start]) => start >= after.start && start < figure[0]),
  );
}
