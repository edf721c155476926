/** Whether words in quotation marks are somebody's speech, or a scare quote, a title, a nickname. */
import type { Quoted, TextDocument } from '../text/document.ts';
import { latin, WORD } from '../text/latin.ts';
import { sentenceAt, tokenIndexAt, tokensIn } from '../text/lookup.ts';

const OPENS_SENTENCE = latin(/^[\p{Lu}\p{N}]/u);

/** Words that titles write small. */
const SMALL = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|by|with|from|as|is|it)$/i;

/**
 * Without a cue beside it, a passage is taken for speech when it is long enough for a statement (six words, or three
 * that end with a stop or a comma inside the marks) and not written as a title. Errs towards "no".
 */
export function looksLikeSpeech(document: TextDocument, passage: Quoted): boolean {
  const words = tokensIn(document, ...passage.inner).filter(({ text }) => WORD.test(text));
  if (words.length < 3) return false;
  if (isTitle(words.map(({ text }) => text))) return false;
  return words.length >= 6 || /[,.!?…]$/.test(document.text.slice(...passage.inner));
}

/** Whether a passage within a sentence is written as a title: a show, a book, a song. */
export function isTitled(document: TextDocument, passage: Quoted): boolean {
  const words = tokensIn(document, ...passage.inner).filter(({ text }) => WORD.test(text));
  const before = document.tokens[tokenIndexAt(document, passage.outer[0]) - 1];
  const opens = sentenceAt(document, passage.outer[0])?.start === passage.outer[0];
  return words.length > 1 && !opens && before?.text !== ':' && isTitle(words.map(({ text }) => text));
}

function isTitle(words: readonly string[]): boolean {
  return words.length <= 10 && words.every((word) => SMALL.test(word) || OPENS_SENTENCE.test(word));
}

/** Whether the passages of a paragraph hold all of its words (a label or a dash beside them is not counted as one). */
export function isAllQuote(document: TextDocument, paragraph: number, passages: readonly Quoted[]): boolean {
  const [from, to] = document.paragraphs[paragraph]?.tokens ?? [0, 0];
  let next = 0;
  if (passages.length === 0) return false;
  for (let index = from; index < to; index++) {
    const token = document.tokens[index];
    if (!token || !WORD.test(token.text)) continue;
    while ((passages[next]?.outer[1] ?? Infinity) <= token.start) next++;
    if (token.start < (passages[next]?.outer[0] ?? Infinity)) return false;
  }
  return true;
}
