/**
 * Regular expressions of letters, for news in English. `\p{L}` stands for all the world's letters: each expression that has it takes a
 * browser 0.5 to 4 ms to make ready before its first use, and there are a hundred. Of those of the Latin script, marks and digits
 * included, it takes a tenth.
 */

/** First and last code point of the Unicode blocks Latin Extended-A and -B, and Latin Extended Additional (Unicode 16, Blocks.txt). */
const BLOCKS = [
  [0x100, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** What a property stands for, as it is written inside square brackets. */
const MEANT: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: `A-ZÀ-ÖØ-Þ${lettersOf(/^\p{Lu}$/u)}`,
  Ll: `a-zµß-öø-ÿ${lettersOf(/^\p{Ll}$/u)}`,
  M: '\u0300-\u036f',
  N: '0-9²³¹¼-¾',
};

/** The letters of these blocks, where capitals and small ones take turns; before them (Basic Latin, Latin-1) they are ranges. */
function lettersOf(kind: RegExp): string {
  const all = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
  );
  return all.filter((letter) => kind.test(letter)).join('');
}

/**
 * The same expression for Latin letters only, without the flag `u`.
 * @param pattern never run itself. Of properties it may have L, Lu, Ll, M and N
 * @throws Error for another property, so that a slip shows when the module is loaded
 */
export function latin(pattern: RegExp): RegExp {
  let isInBrackets = false;
  const source = pattern.source.replace(/\\p\{([^}]+)\}|\\.|[[\]]/g, (part: string, property?: string) => {
    if (property === undefined) {
      if (part === '[') isInBrackets = true;
      if (part === ']') isInBrackets = false;
      return part;
    }
    const letters = MEANT[property];
    if (letters === undefined) throw new Error(`no Latin form of ${part}`);
    return isInBrackets ? letters : `[${letters}]`;
  });
  return new RegExp(source, pattern.flags.replace('u', ''));
}

/** Begins with a capital. */
export const CAPITAL = latin(/^\p{Lu}/u);
/** Begins with a small letter. */
export const SMALL = latin(/^\p{Ll}/u);
/** Begins with a letter or a digit: a word, no mark. */
export const WORD = latin(/^[\p{L}\p{N}]/u);
/** Begins with a letter. */
export const LETTER = latin(/^\p{L}/u);
/** Has a letter. */
export const HAS_LETTER = latin(/\p{L}/u);
/** Has a letter or a digit. */
export const HAS_WORD = latin(/[\p{L}\p{N}]/u);
