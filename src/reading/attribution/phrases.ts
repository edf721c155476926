/**
 * Who is the subject of a reporting verb, found in the tokens beside it: no parse, a noun phrase by its edges. Built to
 * fall silent when the edge is not plain.
 */
import type { Token } from '../text/document.ts';
import { CAPITAL, latin, WORD } from '../text/latin.ts';
import { DAYS, MONTHS, PREPOSITIONS } from '../text/lexicon.ts';
import { wordSet } from '../text/word-set.ts';
import { reportingVerb } from './verbs.ts';

const ADVERB = latin(String.raw`^\p{Ll}+ly$`);
const SHORT_NAME = latin(String.raw`^\p{Lu}\p{L}{0,4}$`);
const NAME_OR_THE = latin(String.raw`^(?:\p{Lu}|the$)`);
const IN_NAME = latin(String.raw`^(?:\p{Lu}|[.’'&]$|the$)`);
const OPENS_ASIDE = latin(
  String.raw`^(?:who|which|whose|whom|himself|herself|itself|themselves|now|then|formerly|also|head|chief|leader|spokes\p{L}+|deputy|president|minister|commander|director|professor|speaking|\d+)$`,
);
const SHORT_FORM = latin(String.raw`^\p{Lu}[\p{L}\p{N}.-]{1,9}$`);
const PLURAL = latin(String.raw`^(?:police|media|people|\p{L}{3,}s)$`);

/** Token range [from, to). */
export type Range = [from: number, to: number];

const PRONOUNS = wordSet('he she they it i we you who');
const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my another one two three four five six seven eight nine ten some many several most both other all few no every each',
);
const ARTICLES = wordSet('the a an its his her their our my this these those');
const AUXILIARIES = wordSet(
  'had has have also then later earlier previously again once too since now further reportedly even still only did does do will would may',
);
const BE = wordSet('was were is are been being be');
const TIMES = new Set([
  ...DAYS,
  ...MONTHS,
  ...wordSet('today yesterday tomorrow tonight afternoon morning evening'),
]);
const PERIODS = wordSet(
  'week month year morning afternoon evening night weekend spring summer autumn winter',
);
const TIME_LEADS = wordSet('on late early last this that next');
/** Words at which a subject before its verb cannot go on leftwards. */
const CLAUSE_EDGES = wordSet(
  'that because when while after before if although though but as since until whether so than how why what where which who whom whose and or nor yet said says',
);
/** Words at which a subject after its verb stops. */
const STOPS = wordSet(
  'in on at after before during when while as who which whose whom that via through by to because but until since amid if about into over near last earlier later adding saying is was were are has had have',
);
const LEADS = wordSet('but and yet so still meanwhile however also then later earlier or');
const NP_PUNCTUATION = /^(?:[.&/]|['’]s?|\d.*)$/;
/** Documents that open a subject without an article: "statements from the front say". */
const ISSUED =
  /^(?:statements|reports|posts|messages|officials|sources|residents|witnesses|fighters|spokesmen|leaders|media|police)$/i;

const lower = (tokens: readonly Token[], index: number) => tokens[index]?.text.toLowerCase() ?? '';

/** Nouns that end as adverbs do; names are told by their capital. */
const NOUNS_IN_LY = wordSet(
  'family assembly ally tally rally reply supply monopoly anomaly homily bully gully belly lily fly butterfly folly jelly',
);
const isAdverb = (word: string) => ADVERB.test(word) && !NOUNS_IN_LY.has(word);

/**
 * The subject that ends before the verb at `verb`, with its aside ("X, who replaced Y,").
 * @param floor lowest index that may belong to it
 */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  let end = verb;
  if (lower(tokens, end - 1) === 'to') {
    // "went on to say", "took to Twitter to say" are said; "refused to say", "wants to say" need not be.
    const goes = lower(tokens, end - 2) === 'on' && /^(?:went|goes|go)$/.test(lower(tokens, end - 3));
    const takes = goes ? undefined : tookTo(tokens, end - 1, floor);
    if (!goes && takes === undefined) return undefined;
    end = takes ?? end - 3;
  }
  for (; end > floor; end--) {
    const word = lower(tokens, end - 1);
    if (BE.has(word) && !/ing$/i.test(tokens[verb]?.text ?? '')) return undefined;
    const timed = TIMES.has(word) || (TIME_LEADS.has(word) && TIMES.has(lower(tokens, end)));
    if (!(AUXILIARIES.has(word) || timed || BE.has(word) || isAdverb(tokens[end - 1]?.text ?? ''))) break;
  }
  let core = end;
  if (tokens[end - 1]?.text === ',') {
    const opened = commaBefore(tokens, end - 1, floor);
    if (
      opened === undefined ||
      !(opensAside(tokens, opened + 1) || CAPITAL.test(tokens[opened - 1]?.text ?? ''))
    )
      return undefined;
    end--;
    core = opened;
  }
  let from = phraseStart(tokens, core, floor);
  // "X, a nurse in Orm, who fled, said": an aside before the aside
  if (end < verb + 1 && core < end && tokens[from - 1]?.text === ',' && opensAside(tokens, from)) {
    const outer = from - 1;
    const first = phraseStart(tokens, outer, floor);
    if (CAPITAL.test(tokens[outer - 1]?.text ?? '') && isSubject(tokens, first, outer))
      [from, core] = [first, outer];
  }
  return isSubject(tokens, from, core) && agrees(tokens, from, core, verb) ? [from, end] : undefined;
}

/** Where the noun phrase begins that ends at `core`. */
function phraseStart(tokens: readonly Token[], core: number, floor: number): number {
  let from = core;
  while (from > floor && core - from < 15 && inSubject(tokens, from - 1)) from--;
  return withFirst(tokens, withoutLead(tokens, from, core), floor);
}

/** Where "took to the airwaves", "took to X on Monday" begins that ends before `at`; undefined: it does not stand there. */
function tookTo(tokens: readonly Token[], at: number, floor: number): number | undefined {
  for (let index = at - 2; index > Math.max(floor, at - 7); index--) {
    if (/^[.,;:“”"]$/.test(tokens[index]?.text ?? '.')) return undefined;
    if (lower(tokens, index) === 'to' && /^(?:took|takes|take|taken)$/.test(lower(tokens, index - 1)))
      return index - 1;
  }
  return undefined;
}

/**
 * The subject that follows the verb at `verb` ("said Ana Roe, a nurse,").
 * @param ceiling index that it may not reach
 */
export function subjectAfter(tokens: readonly Token[], verb: number, ceiling: number): Range | undefined {
  const from = verb + 1;
  let to = from;
  while (to < ceiling && to - from < 15) {
    const word = lower(tokens, to);
    const abbreviated =
      word === '.' && SHORT_NAME.test(tokens[to - 1]?.text ?? '') && CAPITAL.test(tokens[to + 1]?.text ?? '');
    const inName = /^(?:['’]s?|[&/])$/.test(word) || isAcronymBracket(tokens, to);
    if (!(abbreviated || inName || WORD.test(word))) break;
    if (to > from && (STOPS.has(word) || TIMES.has(word))) break;
    to++;
  }
  if (!isSubject(tokens, from, to)) return undefined;
  if (tokens[to]?.text === ',' && lower(tokens, to + 1) !== 'that' && opensAside(tokens, to + 1)) {
    let end = to + 1;
    while (end < ceiling && end - to < 20 && !/^[,.;:!?"“”‘«»—–]$|^''$|^``$/.test(tokens[end]?.text ?? '.'))
      end++;
    if (end - to > 1) return [from, end];
  }
  return [from, to];
}

/** "Roe and Marek said": the first of two, where it is all name. */
function withFirst(tokens: readonly Token[], from: number, floor: number): number {
  if (lower(tokens, from - 1) !== 'and' || !NAME_OR_THE.test(tokens[from]?.text ?? '')) return from;
  let first = from - 1;
  while (first > floor && IN_NAME.test(tokens[first - 1]?.text ?? '')) first--;
  const edge = first === floor || /^(?:[,;:“”"»’']|''|that|but)$/i.test(tokens[first - 1]?.text ?? '');
  return first < from - 1 && edge && CAPITAL.test(tokens[from - 2]?.text ?? '') ? first : from;
}

/** A verb in its base form is a noun ("the secretary of state") unless its subject is plural. */
function agrees(tokens: readonly Token[], from: number, to: number, verb: number): boolean {
  const form = lower(tokens, verb);
  const base = reportingVerb(form)?.lemma === form && !/^(?:read|put|bid|forecast|broadcast)$/.test(form);
  if (!base || lower(tokens, verb - 1) === 'to') return true;
  let head = from;
  while (head < to - 1 && !PREPOSITIONS.has(lower(tokens, head + 1))) head++;
  const plural = (index: number) => /(?:[^s]s|people|police|media|men|women)$/.test(lower(tokens, index));
  return /^(?:i|we|you|they|who)$/.test(lower(tokens, from)) || plural(head) || plural(to - 1);
}

/**
 * Where a second noun phrase begins in tokens [from, to): a determiner or a pronoun with a plain noun right before it, as in
 * "the front | the raid killed 40". undefined: the range may be one phrase.
 */
export function secondPhrase(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let index = from + 1; index < to; index++) {
    const word = lower(tokens, index);
    // What follows a comma is an aside.
    if (word === ',') return undefined;
    if (!ARTICLES.has(word) && !(PRONOUNS.has(word) && word !== 'who')) continue;
    const before = tokens[index - 1]?.text ?? '';
    if (!WORD.test(before) || PREPOSITIONS.has(before.toLowerCase())) continue;
    if (CLAUSE_EDGES.has(before.toLowerCase()) || DETERMINERS.has(before.toLowerCase())) continue;
    if (/(?:ing|ed|ly)$/.test(before) || /^(?:half|not|than|like|amid|per|led)$/i.test(before)) continue;
    return index;
  }
  return undefined;
}

function commaBefore(tokens: readonly Token[], at: number, floor: number): number | undefined {
  for (let index = at - 1; index > floor && at - index < 25; index--) {
    const text = tokens[index]?.text ?? '';
    if (text === ',') return index;
    if (/^["“”«»;:]$/.test(text)) return undefined;
  }
  return undefined;
}

/** Whether what follows a comma is a relative clause, an apposition or an age. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  return DETERMINERS.has(word) || OPENS_ASIDE.test(word);
}

function inSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const word = token.text.toLowerCase();
  if (CLAUSE_EDGES.has(word)) return false;
  return WORD.test(token.text) || NP_PUNCTUATION.test(token.text) || isAcronymBracket(tokens, index);
}

/** A bracket of "the Vesna Front (VF)". */
function isAcronymBracket(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text;
  if (text !== '(' && text !== ')') return false;
  const open = text === '(' ? index : index - 2;
  return (
    tokens[open]?.text === '(' &&
    tokens[open + 2]?.text === ')' &&
    SHORT_FORM.test(tokens[open + 1]?.text ?? '')
  );
}

/** Drops "But", "On Monday", "In the capital" from the front of a phrase. */
function withoutLead(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to - 1 && (LEADS.has(lower(tokens, start)) || TIMES.has(lower(tokens, start)))) start++;
  // "this week the board"
  if (TIME_LEADS.has(lower(tokens, start)) && PERIODS.has(lower(tokens, start + 1)) && start + 2 < to)
    start += 2;
  if (!PREPOSITIONS.has(lower(tokens, start))) return start;
  for (let index = to - 1; index > start + 1; index--) {
    const word = lower(tokens, index);
    const begins =
      DETERMINERS.has(word) ||
      PRONOUNS.has(word) ||
      (CAPITAL.test(tokens[index]?.text ?? '') && TIMES.has(lower(tokens, index - 1)));
    if (begins && !PREPOSITIONS.has(lower(tokens, index - 1))) return index;
  }
  return to;
}

function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return false;
  const first = tokens[from]?.text ?? '';
  const bracket = tokens[to - 1]?.text === ')' && isAcronymBracket(tokens, to - 1);
  const last = lower(tokens, bracket ? to - 4 : to - 1);
  if (/^['’]s?$/.test(last)) return false;
  if (PRONOUNS.has(first.toLowerCase())) return to - from === 1 || first.toLowerCase() === 'one';
  if (DETERMINERS.has(first.toLowerCase())) return to - from > 1 || !/^(?:the|an?)$/i.test(first);
  if (PREPOSITIONS.has(first.toLowerCase())) return false;
  if (PREPOSITIONS.has(last) || ARTICLES.has(last)) return false;
  return CAPITAL.test(first) || PLURAL.test(last) || ISSUED.test(first);
}
