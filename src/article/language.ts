/** A cheap guess whether a text is English, for pages that do not say or say it wrong. */

/**
 * Function words that English text cannot do without and that are rare as words of the other large languages written in Latin letters
 * ("in", "an", "on", "as", "de", "a" are left out for that reason).
 */
const STOP_WORDS = new Set(
  (
    'the of and to that for was is it with he be his by are this had not but from have they which you were her she all would there ' +
    'their we him been has when who will more no if out so said what its about into than them can only other new some could time these ' +
    'two may then do first any my now such like our over after did before where those between'
  ).split(' '),
);

/** Shares from English newspaper text lie around 0.35; below this a text is lists, names, or another language. */
const ENOUGH = 0.15;
const SAMPLE_WORDS = 600;
const FEWEST_WORDS = 8;
/** Of a text that begins in another language: what makes a paragraph of it English, and how much of that is worth reading. */
const ENOUGH_OF_PARAGRAPH = 0.2;
const ENOUGH_WORDS = 100;
const ENOUGH_OF_ALL = 0.25;
const LONGEST = 60_000;

/**
 * Whether at least 15 % of the first 600 words are English function words; or, where a page gives its text in two languages, whether 100
 * words and a quarter of all are in paragraphs that are English. False for fewer than 8 words: nothing can be told from those.
 * Never throws; reads at most the first 60,000 code units.
 * @param text paragraphs with blank lines between them
 */
export function looksEnglish(text: string): boolean {
  const begin = wordsOf(text.slice(0, 10 * SAMPLE_WORDS)).slice(0, SAMPLE_WORDS);
  return begin.length >= FEWEST_WORDS && (shareIn(begin) >= ENOUGH || isPartlyEnglish(text));
}

function isPartlyEnglish(text: string): boolean {
  let all = 0;
  let english = 0;
  for (const paragraph of text.slice(0, LONGEST).split('\n\n')) {
    const words = wordsOf(paragraph);
    all += words.length;
    if (words.length >= FEWEST_WORDS && shareIn(words) >= ENOUGH_OF_PARAGRAPH) english += words.length;
  }
  return english >= ENOUGH_WORDS && english >= ENOUGH_OF_ALL * all;
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** The share of English function words, 0 to 1. */
function shareIn(words: readonly string[]): number {
  return words.filter((word) => STOP_WORDS.has(word.toLowerCase())).length / words.length;
}
