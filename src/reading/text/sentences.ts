/**
 * Where sentences end. A stop ends one unless the word before it is an abbreviation or an initial, or what follows
 * goes on in lower case; quotation marks and brackets that close after the stop belong to the sentence that it ends.
 */
import { abbreviation, opensSentence, TIME_WORDS } from './abbreviations.ts';
import type { Quoted, Token } from './document.ts';
import { CAPITAL, latin, SMALL, WORD } from './latin.ts';

const ENDS_SMALL = latin(String.raw`\p{Ll}{2}$`);
const NAME_LIKE = latin(String.raw`^\p{Lu}\p{Ll}`);
const ONE_CAPITAL = latin(String.raw`^\p{Lu}$`);

const STOP = /^(?:[.!?…]|\.{2,}|[。！？؟۔।])$/;
/** Stops of scripts that have no capitals and may leave no space: they always end a sentence. */
const SURE_STOP = /^[。！？؟۔।]$/;
const CLOSER = /^[)\]}”’»"'›]$|^''$/;
const DOTTED = latin(String.raw`^(?:\p{L}\.){2,}$`);

/**
 * @param tokens those of one paragraph
 * @param quoted the paragraph's passages in quotation marks
 * @returns token ranges [from, to) that cover all tokens, in order
 */
export function sentenceRanges(
  tokens: readonly Token[],
  quoted: readonly Pick<Quoted, 'outer'>[],
): [number, number][] {
  const openings = new Set(quoted.map(({ outer }) => outer[0]));
  const ranges: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !(STOP.test(token.text) || DOTTED.test(token.text))) continue;
    let last = i;
    for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
      const closes = CLOSER.test(next.text) && !openings.has(next.start) && adjoins(tokens, last);
      if (!closes && !STOP.test(next.text)) break;
      last++;
    }
    if (last + 1 < tokens.length && ends(tokens, i, last)) {
      ranges.push([from, last + 1]);
      from = last + 1;
    }
    i = last;
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}

/** Whether the token after `at` follows without a space, or is the last one of its paragraph. */
function adjoins(tokens: readonly Token[], at: number): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !next) return false;
  return token.end === next.start || !after || after.start > next.end;
}

/** Whether the stop at `at`, with what closes after it up to `last`, ends its sentence. */
function ends(tokens: readonly Token[], at: number, last: number): boolean {
  const stop = tokens[at];
  const final = tokens[last];
  const next = tokens[last + 1];
  if (!stop || !final || !next) return true;
  if (SURE_STOP.test(stop.text)) return true;
  const word = tokens.slice(last + 1, last + 4).find((token) => WORD.test(token.text));
  if (word && SMALL.test(word.text)) return false;
  if (/^[,;:)\]}%]/.test(next.text)) return false;
  const spaced = next.start > final.end;
  const before = tokens[at - 1];
  if (!spaced) {
    // A space was lost ("over.He said"); but Example.Com and 3.B are one word.
    return last === at && before && ENDS_SMALL.test(before.text) && NAME_LIKE.test(next.text)
      ? (tokens[last + 2]?.start ?? 0) > next.end
      : last > at;
  }
  if (DOTTED.test(stop.text)) return last > at || endsAfterDotted(stop.text, word);
  if (stop.text !== '.' || last > at || !before || before.end < stop.start) {
    return !(/^[([]$/.test(before?.text ?? '') || !before);
  }
  const kind = abbreviation(before.text);
  if (kind === 'title') return false;
  if (kind === 'number') return !word || !/^\d/.test(word.text);
  if (kind === 'month') return !word || (!/^\d/.test(word.text) && opensSentence(word.text));
  if (kind === 'latin') return false;
  if (kind === 'other') return !word || opensSentence(word.text);
  if (ONE_CAPITAL.test(before.text)) return endsAfterInitial(tokens, at, word);
  return true;
}

function endsAfterDotted(stop: string, word: Token | undefined): boolean {
  if (/^(?:i\.e|e\.g)\.$/i.test(stop)) return false;
  if (!word) return true;
  if (/^[ap]\.m\.$/i.test(stop)) return CAPITAL.test(word.text) && !TIME_WORDS.has(word.text.toLowerCase());
  return opensSentence(word.text);
}

/** "J. Smith" and "George W. Bush" go on; "vitamin C. The" and "than I. Then" end. */
function endsAfterInitial(tokens: readonly Token[], at: number, word: Token | undefined): boolean {
  if (!word || opensSentence(word.text)) return true;
  return tokens[at - 1]?.text === 'I' && SMALL.test(tokens[at - 2]?.text ?? '');
}
