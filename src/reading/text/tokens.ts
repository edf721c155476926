/** The tokeniser. The attribution model was trained on exactly these tokens: a change here needs a new model. */
import type { Token } from './document.ts';

/**
 * One alternative a kind of token, the first that fits wins. None can backtrack: whatever follows a repetition is
 * either nothing or optional, so the whole is linear in the text.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`, // initialisms: U.N.
    String.raw`\d+(?:[.,:]\d+)*`, // numbers, times
    String.raw`['’](?:s|S|re|ve|ll|d|m|t)(?![\p{L}\p{N}])`, // clitics: 's, 've
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*(?:['’](?=t(?![\p{L}]))t)?`, // words, hyphenated words, n't
    '--+',
    String.raw`\.{2,}`,
    '``',
    "''",
    String.raw`\S`, // any other character
  ].join('|'),
  'gu',
);

/**
 * Tokens of `text` between two offsets, in order: words, numbers, clitics and marks; white space is in none.
 * @param from offset of the first code unit, UTF-16
 * @param to offset after the last code unit; a token never reaches over it
 * @returns tokens with offsets into the whole of `text`, ends exclusive
 */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(from, to);
  // matchAll would take half as long again
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const start = from + match.index;
    tokens.push({ start, end: start + match[0].length, text: match[0] });
  }
  return tokens;
}
