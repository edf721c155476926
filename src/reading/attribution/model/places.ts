/** What the model knows of a token by its place: inside or outside quotation marks, and where in the article. */

/** State of a token to quotation marks; the numbers are rows of the model's table. */
export const QUOTE = { outside: 0, inside: 1, opening: 2, closing: 3, unclosed: 4, stray: 5 } as const;

const OPENING = new Set(['“', '„', '«', '``']);
const CLOSING = new Set(['”', '»', "''"]);
const EITHER = new Set(['"', '＂']);

/** The QUOTE state of each token of a run. A mark that opens within an open passage counts as its words. */
export function quoteStates(words: readonly string[]): Uint8Array {
  const states = new Uint8Array(words.length);
  let open = -1;
  words.forEach((word, i) => {
    const either = EITHER.has(word);
    if (open < 0 && (either || OPENING.has(word))) {
      open = i;
      states[i] = QUOTE.opening;
    } else if (either || CLOSING.has(word)) {
      states[i] = open < 0 ? QUOTE.stray : QUOTE.closing;
      if (open >= 0) states.fill(QUOTE.inside, open + 1, i);
      open = -1;
    }
  });
  if (open >= 0) states.fill(QUOTE.unclosed, open + 1);
  return states;
}

const SENTENCE_END = new Set(['.', '!', '?']);

/** Whether a token is a full stop, a question mark or an exclamation mark. */
export function endsSentence(word: string): boolean {
  return SENTENCE_END.has(word);
}

/** Fewer tokens than this: hardly a sentence, rather a headline, a byline or a caption. */
const SHORT = 8;

/**
 * Row of each token in the model's table of places: bits for the line (0, 1, 2, later), for the first token of a sentence
 * (with the marks around it), for words in quotation marks somewhere in the run, and for a very short run.
 * @param line index of the run's line, counting lines with something in them
 */
export function placeStates(words: readonly string[], quotes: Uint8Array, line: number): Uint8Array {
  const quoted = quotes.some((state) => state === QUOTE.inside || state === QUOTE.unclosed);
  const common = Math.min(line, 3) * 4 + (quoted ? 1 : 0) + (words.length < SHORT ? 16 : 0);
  const states = new Uint8Array(words.length);
  let first = true;
  words.forEach((word, i) => {
    states[i] = common + (first ? 2 : 0);
    const mark = quotes[i] === QUOTE.opening || quotes[i] === QUOTE.closing || word === ')';
    first = endsSentence(word) || (first && mark);
  });
  return states;
}
