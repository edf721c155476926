/** Whether words in quotation marks are somebody's speech, or a scare quote, a title, a nickname. */
import type { Quoted, TextDocument } from '../text/document.ts';
import { CAPITAL, latin, WORD } from '../text/latin.ts';
import { sentenceAt, tokenIndexAt, tokensIn } from '../text/lookup.ts';

const OPENS_SENTENCE = latin(String.raw`^[\p{Lu}\p{N}]`);

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
  const before = document.tokens[tokenIndexAt(document, passage.outer[0]) - 1];
  const sentence = sentenceAt(document, passage.outer[0]);
  if (sentence?.start === passage.outer[0] || before?.text === ':') return false;
  // words that somebody put right were said
  return isCapitalised(document, passage) && !document.text.slice(...passage.inner).includes('[');
}

/** Whether a passage of two words or more is written as titles and names are, in a sentence that is not. */
export function isCapitalised(document: TextDocument, { outer, inner }: Quoted): boolean {
  const words = tokensIn(document, ...inner).filter(({ text }) => WORD.test(text));
  if (words.length < 2 || !isTitle(words.map(({ text }) => text))) return false;
  // in a headline that is written so throughout it is like all the rest
  const sentence = sentenceAt(document, outer[0]);
  const rest = sentence ? document.tokens.slice(...sentence.tokens) : [];
  return !rest.every(({ text }) => !WORD.test(text) || SMALL.test(text) || OPENS_SENTENCE.test(text));
}

/** Words before what somebody or something goes by. */
const GOES_BY =
  /^(?:alias|aka|a\.k\.a|(?:nick|code-?)?named?|dubbed|called|termed|labell?ed|known|guerre|so-called|(?:en)?titled?|words?|terms?|phrases?|expressions?|means|meaning|slogan|operation)$/i;

/** Whether a passage is what something is called: `known as “the Ghost”`, `the word “ghost”`. */
export function isCalledSo(document: TextDocument, { outer }: Quoted): boolean {
  const at = tokenIndexAt(document, outer[0]);
  const text = (index: number) => document.tokens[index]?.text ?? '';
  return GOES_BY.test(/^(?:,|as)$/.test(text(at - 1)) ? text(at - 2) : text(at - 1));
}

/** Whether a passage within a sentence is no more than a name or a term: a title, `alias “Ghost”`, `the “Lions” faction`, `the word “ghost”`. */
export function isNameOnly(document: TextDocument, passage: Quoted): boolean {
  if (isTitled(document, passage)) return true;
  const words = tokensIn(document, ...passage.inner).filter(({ text }) => WORD.test(text));
  const [word] = words;
  const at = tokenIndexAt(document, passage.outer[0]);
  const text = (index: number) => document.tokens[index]?.text ?? '';
  if (words.length !== 1 || !word) return false;
  if (/^(?:word|term|expression)$/i.test(text(at - 1))) return true;
  if (!CAPITAL.test(word.text)) return false;
  const inName = CAPITAL.test(text(at - 1)) && CAPITAL.test(text(tokenIndexAt(document, passage.outer[1])));
  return inName || /^(?:the|[’']s)$/.test(text(at - 1)) || isCalledSo(document, passage);
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
