/**
 * Words in marks in a headline that names nobody who says them: `‘We hold the weir’: a night by the river`, `Army ‘takes weir’ from rebels`.
 * They are a quote where somebody says them below, or where they can be nothing but speech: a headline marks names, terms and doubts too.
 */
import type { Span } from '../reading.ts';
import type { Paragraph, Quoted, TextDocument, Token } from '../text/document.ts';
import { WORD } from '../text/latin.ts';
import { tokensIn } from '../text/lookup.ts';
import { wordSet } from '../text/word-set.ts';
import { type Draft, type Findings, uncovered } from './draft.ts';
import { passageAt } from './form.ts';
import { SCORES } from './scores.ts';
import { isCapitalised, isNameOnly } from './speech.ts';

/** A headline, and the line below it. */
const HEADLINES = 2;
const LONGEST = 30;
/** Acts below in which a headline's words are looked for. */
const ACTS_BELOW = 60;
/** So many letters are alike in the forms of one word: "retakes", "retaken". */
const STEM = 5;
/** So much of a headline's words must be in the act that they are from. */
const ALIKE = 0.75;
const FEWEST_WORDS = 3;
const LONG_SPEECH = 5;

const SMALL_WORDS = wordSet('the a an of in on at to for by with from as and or but is are was were it its');
const PERSONS = wordSet("i we you he she they it my our your us me i'm we're we'll i’m we’re we’ll");
/** What sets speech off from the rest of a headline. */
const SET_OFF = /^[\s:,;–—|-]*$/;

/** Whether a paragraph is a headline or the line below: short, and no sentence by its end. */
export function isHeadline(
  { text }: TextDocument,
  { start, end, tokens }: Paragraph,
  index: number,
): boolean {
  return index < HEADLINES && tokens[1] - tokens[0] <= LONGEST && !/\.["”’'»]*$/.test(text.slice(start, end));
}

/** The drafts, by paragraph, with those of headlines' quotes: without source and cue, since the headline has none. */
export function withHeadlineQuotes({ document, drafts, quoted }: Findings): Draft[][] {
  return drafts.map((own, index) => {
    const paragraph = document.paragraphs[index];
    // with nothing below it a line heads nothing
    if (
      index >= Math.min(HEADLINES, drafts.length - 1) ||
      !paragraph ||
      !isHeadline(document, paragraph, index)
    )
      return own;
    const below = drafts.slice(index + 1).flat();
    const found = uncovered(quoted[index] ?? [], own).flatMap((passage): Draft[] =>
      !isNameOnly(document, passage) &&
      !isCapitalised(document, passage) &&
      (saidBelow(document, passage.outer, below) || isSpeech(document, passage, paragraph))
        ? [{ source: [], cue: [], content: [passage.outer], score: SCORES.headlineQuote, apart: true }]
        : [],
    );
    return found.length > 0 ? [...own, ...found] : own;
  });
}

/**
 * The act that a headline's words are from: the first that has them in marks, else the first that has all of several words.
 * @param span the words with their marks, or without
 * @param acts in text order; no more than 60 of them are looked at
 */
export function saidBelow<A extends { content: readonly Span[] }>(
  document: TextDocument,
  span: Span,
  acts: readonly A[],
): A | undefined {
  const wanted = [...new Set(wordsOf(tokensIn(document, ...span)))];
  if (wanted.length === 0) return undefined;
  let told: A | undefined;
  for (const act of acts.slice(0, ACTS_BELOW)) {
    const tokens = act.content.flatMap((piece) => (piece[0] >= span[1] ? tokensIn(document, ...piece) : []));
    const holds = (words: readonly string[]) =>
      wanted.filter((word) => words.some((other) => isForm(word, other))).length >= wanted.length * ALIKE;
    if (!holds(wordsOf(tokens))) continue;
    const marked = tokens.filter(({ start }) => {
      const passage = passageAt(document.quoted, start);
      return passage && !isNameOnly(document, passage);
    });
    if (holds(wordsOf(marked))) return act;
    if (wanted.length > 1) told ??= act;
  }
  return told;
}

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.map(({ text }) => text.toLowerCase()).filter((word) => WORD.test(word) && !SMALL_WORDS.has(word));

const isForm = (one: string, other: string) =>
  one === other ||
  (one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM));

/** What says something of its subject at a passage's end: "shot dead", "boats taken"; a participle before a noun does not. */
const PREDICATE =
  /(?:[a-z]{2}ed|dead|alive|gone|shot|slain|taken|retaken|beaten|broken|driven|fallen|overrun|lost|won|held|hit|struck|sunk|burnt|fled)$/i;

/** Words whose predicate at the end, or a person of speech, their length or the marks around them show to be somebody's. */
function isSpeech(document: TextDocument, { outer, inner }: Quoted, { start, end }: Paragraph): boolean {
  const words = tokensIn(document, ...inner).filter(({ text }) => WORD.test(text));
  if (PREDICATE.test(words.at(-1)?.text ?? '')) return true;
  if (words.length < FEWEST_WORDS) return false;
  const { text } = document;
  const isSetOff =
    (outer[0] === start && SET_OFF.test(text.charAt(outer[1]))) ||
    (SET_OFF.test(text.slice(outer[1], end)) && /[:,–—-]\s*$/.test(text.slice(start, outer[0])));
  return (
    isSetOff || words.length >= LONG_SPEECH || words.some(({ text: word }) => PERSONS.has(word.toLowerCase()))
  );
}
