/** A sentence as the figures' rules read it: its tokens beside their lower-case forms, indexed from the sentence's first token. */
import type { Sentence, TextDocument, Token } from '../text/document.ts';
import { CAPITAL, LETTER, latin } from '../text/latin.ts';

const LETTERS_ONLY = latin(String.raw`^\p{L}{3,}$`);

export interface Words {
  tokens: readonly Token[];
  /** Lower case, with straight apostrophes; `low[i]` belongs to `tokens[i]`. */
  low: readonly string[];
  /** Whether the whole text tells of fighting; looked for when first asked. */
  atWar: () => boolean;
}

/** The sentence for the rules of this room; the square brackets around an editor's words are no tokens of it. */
export function wordsOf(document: TextDocument, sentence: Sentence, atWar = () => false): Words {
  const tokens = withoutEditorsBrackets(document.tokens.slice(sentence.tokens[0], sentence.tokens[1]));
  const shouted = isShouted(tokens);
  const low = (token: Token, at: number) => {
    if (token.text === '--' || token.text === '---' || isSpacedHyphen(tokens, at)) return '–';
    return (shouted ? undefined : NAMES.get(token.text)) ?? lowerCase(token);
  };
  return { tokens, low: tokens.map(low), atWar };
}

/** Names in capitals that would be pronouns and verbs in small letters: "12 US soldiers", "900 IS fighters". */
const NAMES = new Map([
  ['US', 'u.s.'],
  ['IS', 'isis'],
  ['WHO', 'w.h.o.'],
  ['IT', 'i.t.'],
]);

/** In a line all in capitals they may be the small words. */
function isShouted(tokens: readonly Token[]): boolean {
  let some = false;
  for (const { text } of tokens) {
    if (!LETTERS_ONLY.test(text)) continue;
    if (text !== text.toUpperCase()) return false;
    some = true;
  }
  return some;
}

/** A hyphen with space on both sides is a dash: "reaches 48 - ministry". */
function isSpacedHyphen(tokens: readonly Token[], at: number): boolean {
  const [left, token, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return token?.text === '-' && left?.end !== token.start && right?.start !== token.end;
}

/** Longer ones are remarks, not words put into the sentence. */
const LONGEST_INSERTION = 4;

/**
 * The tokens as the editor's words complete them, "73 [rebels] killed": square brackets around a few words belong to the words
 * inside, in their offsets but not in their text.
 */
function withoutEditorsBrackets(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === '[')) return tokens;
  const kept: Token[] = [];
  let [open, close] = [-1, -1];
  tokens.forEach((token, at) => {
    if (token.text === '[') {
      const end = tokens.slice(at + 1, at + LONGEST_INSERTION + 2).findIndex(({ text }) => text === ']');
      if (end > 0) [open, close] = [at, at + 1 + end];
    }
    if (at === open || (at === close && close > 0)) return;
    kept.push({
      ...token,
      start: open >= 0 && at === open + 1 ? (tokens[open]?.start ?? token.start) : token.start,
      end: at === close - 1 ? (tokens[close]?.end ?? token.end) : token.end,
    });
  });
  return kept;
}

function lowerCase({ text }: Token): string {
  const low = text.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}

/** The lower-case word at `at`, '' outside the sentence. */
export function wordAt(words: Words, at: number): string {
  // asked most of all, and a negative index would be looked up as a property's name
  return at < 0 || at >= words.low.length ? '' : (words.low[at] ?? '');
}

/** A word list written as one string. */
export function listOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** The words of several lists, each written as one string. */
export function setOf(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(listOf));
}

/** No space stands between the tokens `at` and `at + 1`: "78Taliban", "5pm". */
export function glued(words: Words, at: number): boolean {
  const [left, right] = [words.tokens[at], words.tokens[at + 1]];
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Whether the token at `at` begins with a capital; false outside the sentence. */
export function isCapital(words: Words, at: number): boolean {
  return CAPITAL.test(words.tokens[at]?.text ?? '');
}

/** Whether the token at `at` begins with a letter; false outside the sentence. */
export function isWord(words: Words, at: number): boolean {
  return LETTER.test(words.tokens[at]?.text ?? '');
}

/** Whether a token is a quotation mark, in any of its forms; an apostrophe within a word is none. */
export function isQuoteMark(word: string): boolean {
  return /^(?:["“”„«»‘']|``|'')$/.test(word);
}

/** Does the phrase (words separated by one space) stand at `at`? Returns the index after it, or -1. */
export function phraseAt(words: Words, at: number, phrase: readonly string[]): number {
  for (let i = 0; i < phrase.length; i++) if (words.low[at + i] !== phrase[i]) return -1;
  return at + phrase.length;
}
