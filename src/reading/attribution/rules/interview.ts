/**
 * The answers of an interview in print: paragraphs that ask, without marks, and paragraphs that answer, of somebody whom the text brings in at
 * its head ("Ana Roe speaks for the guild. We reach her by telephone."). Questions are the paper's, and nobody's word.
 */
import type { Span } from '../../reading.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { CAPITAL, latin, WORD } from '../../text/latin.ts';
import { CALENDAR } from '../../text/lexicon.ts';
import { sentenceAt, tokensIn } from '../../text/lookup.ts';
import { type Rule, uncovered } from '../draft.ts';
import { passageAt } from '../form.ts';
import { SCORES } from '../scores.ts';
import { isSpeakerNoun } from '../speaker-nouns.ts';

/** So many questions make an interview. */
const QUESTIONS = 2;
/** A question has no more words; an answer has no fewer. */
const LONGEST_QUESTION = 60;
const SHORTEST_ANSWER = 4;
/** Paragraphs before the first question in which the one who is asked is named. */
const HEAD = 8;
/** How a text says that it is one. */
const SIGN =
  /\b(?:interview(?:s|ed|ee)?|conversation|answers?|answered|Q ?& ?A|spoke (?:to|with)|speaks? (?:to|with)|talk(?:s|ed)? (?:to|with|about)|we (?:asked|met|meet|reach|reached|get hold|got hold|called|spoke)|asked (?:him|her|them)|by (?:tele)?phone|over the phone|told us)\b/i;
/** Somebody who is asked speaks of himself sooner or later. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|ours|mine|myself|ourselves)\b/;
const LABEL = /^(?:(Q|Question)|(A|Answer))\s?[:.—–-]\s+/;
const NAME_PART = latin(String.raw`^(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.?|al|bin|ibn|bint|de|da|del|van|von|el)$`);
/** Words with a capital that are no name's first. */
const OPENS_SENTENCE =
  /^(?:The|An?|In|On|At|We|It|He|She|They|This|What|How|Why|When|Where|Who|Is|Are|By|From|But|And)$/;
const OUTLET =
  /^(?:times|post|news|agency|tribune|herald|daily|journal|gazette|weekly|press|radio|television|tv)$/i;

interface Interview {
  /** Who is asked. */
  name: Span;
  /** Paragraphs that answer, with where what is said begins. */
  answers: ReadonlyMap<number, Span>;
}

export const interview: Rule = ({ document, drafts }, index) => {
  const own = drafts[index] ?? [];
  const { name, answers } = interviewIn(document) ?? {};
  const answer = answers?.get(index);
  if (!answer || !name) return own;
  // words of the answer that somebody else is quoted with stay his, inside it
  if (uncovered([{ inner: answer }], own).length === 0) return own;
  return [...own, { source: [name], cue: [], content: [answer], score: SCORES.transcript }];
};

/** A rule is asked paragraph by paragraph, and whether a text is an interview is found once. */
const known = new WeakMap<TextDocument, Interview | null>();

function interviewIn(document: TextDocument): Interview | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = find(document);
  known.set(document, found);
  return found;
}

function find(document: TextDocument): Interview | null {
  const { text, paragraphs } = document;
  const asks = paragraphs.map(({ start, end }) => isQuestion(document, start, end));
  const first = asks.indexOf(true);
  if (first < 0 || asks.filter(Boolean).length < QUESTIONS) return null;
  const head = paragraphs.slice(Math.max(0, first - HEAD), first);
  if (!head.some(({ start, end }) => SIGN.test(text.slice(start, end)))) return null;
  const name = nameIn(document, head);
  if (!name) return null;
  const answers = new Map<number, Span>();
  for (let at = first + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || asks[at]) continue;
    const label = LABEL.exec(text.slice(paragraph.start, paragraph.start + 12))?.[0].length ?? 0;
    const words = tokensIn(document, paragraph.start, paragraph.end).filter((token) => WORD.test(token.text));
    // an answer may stand in marks, but for a quote that somebody's "he said" follows
    const quoted = passageAt(document.quoted, paragraph.start);
    const isOpen = quoted === undefined || quoted.outer[1] >= paragraph.end - 2;
    if (words.length >= SHORTEST_ANSWER && isOpen) answers.set(at, [paragraph.start + label, paragraph.end]);
  }
  // "Your questions answered": what a paper explains itself it tells of others
  const isOwnWord = [...answers.values()].some((answer) => FIRST_PERSON.test(text.slice(...answer)));
  return isOwnWord ? { name, answers } : null;
}

/** A paragraph that ends with a question mark, or is labelled as a question, and is not itself in marks. */
function isQuestion(document: TextDocument, start: number, end: number): boolean {
  const text = document.text.slice(start, end).trimEnd();
  const label = LABEL.exec(text);
  if (label) return label[1] !== undefined;
  if (!/(?:\?|…|\.\.\.)$/.test(text) || /["“”«»]/.test(text)) return false;
  return tokensIn(document, start, end).length <= LONGEST_QUESTION;
}

/** The one who is asked: "an interview with X", "we spoke to X", else the name of two words or more that opens a sentence of the head, or that more is told of. */
function nameIn(document: TextDocument, head: readonly { start: number; end: number }[]): Span | undefined {
  let opener: Span | undefined;
  let weak: Span | undefined;
  for (const { start, end } of head.toReversed()) {
    const tokens = tokensIn(document, start, end);
    for (let at = 0; at < tokens.length; at++) {
      const run = runAt(tokens, at);
      if (run < 2) continue;
      const [first, last] = [tokens[at], tokens[at + run - 1]];
      if (!first || !last) break;
      const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text.toLowerCase());
      // "he talks to Radio Orm" names who asks
      const byThem =
        /^(?:talk|speak|spoke)/.test(before.at(-2) ?? '') && !/^(?:we|i)$/.test(before.at(-3) ?? '');
      const asked =
        /^(?:with|to|asked|of)$/.test(before.at(-1) ?? '') && SIGN.test(before.join(' ')) && !byThem;
      const role = isSpeakerNoun(before.at(-1) ?? '');
      if (asked) return [first.start, last.end];
      const opens = sentenceAt(document, first.start)?.start === first.start;
      const next = tokens[at + run]?.text ?? '';
      if (!byThem && next === ',') weak ??= [first.start, last.end];
      if ((opens || role) && (next === ',' || next === '(' || WORD.test(next)))
        opener = [first.start, last.end];
      at += run - 1;
      if (opener && opens) break;
    }
    if (opener) return opener;
  }
  return weak;
}

/** Words of a name from `at` on: capitals and what stands between them; none that is a paper's or a day's. */
function runAt(tokens: readonly Token[], at: number): number {
  let to = at;
  while (
    to < at + 6 &&
    NAME_PART.test(tokens[to]?.text ?? '') &&
    !CALENDAR.has((tokens[to]?.text ?? '').toLowerCase())
  )
    to++;
  const words = tokens.slice(at, to);
  if (!CAPITAL.test(words[0]?.text ?? '') || !CAPITAL.test(words.at(-1)?.text ?? '')) return 0;
  if (OPENS_SENTENCE.test(words[0]?.text ?? '')) return 0;
  return words.some(({ text }) => OUTLET.test(text)) ? 0 : words.length;
}
