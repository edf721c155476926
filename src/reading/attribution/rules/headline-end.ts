/** `Twelve killed in blast: police`, `“We will not leave” – governor`: a headline that ends with who says so. */

import { latin } from '../../text/latin.ts';
import { sentenceAt, tokensIn } from '../../text/lookup.ts';
import type { Rule } from '../draft.ts';
import { SCORES } from '../scores.ts';
import { headOf, isAcronym, isSpeakerNoun } from '../speaker-nouns.ts';
import { reportingVerb } from '../verbs.ts';

const PLAIN_WORD = latin(String.raw`^\p{L}[\p{L}.’'-]*$`);

/** Who speaks takes no more words at a headline's end. */
const MOST_WORDS = 4;
const FEWEST_SAID = 3;
/** The headline, and one more above or below it. */
const HEADLINES = 2;

export const headlineEnd: Rule = ({ document, drafts }, index) => {
  const own = drafts[index] ?? [];
  const paragraph = document.paragraphs[index];
  if (
    !paragraph ||
    index >= HEADLINES ||
    /[.!?]\s*$/.test(document.text.slice(paragraph.start, paragraph.end))
  )
    return own;
  const tokens = tokensIn(document, paragraph.start, paragraph.end);
  const mark = tokens.findLastIndex(({ text }) => /^(?:[:–—]|--?)$/.test(text));
  const [before, cue, first, last] = [tokens[mark - 1], tokens[mark], tokens[mark + 1], tokens.at(-1)];
  if (!before || !cue || !first || !last || mark < FEWEST_SAID) return own;
  const name = tokens.slice(mark + 1);
  const plain = name.length <= MOST_WORDS && name.every(({ text }) => PLAIN_WORD.test(text));
  const head = headOf(name);
  if (!plain || !(isSpeakerNoun(head) || (name.length === 1 && isAcronym(head)))) return own;
  // "Army to police: leave": nobody says that.
  if (name.some(({ text }) => reportingVerb(text)?.spoken) || !sentenceAt(document, first.start)) return own;
  const taken = own.some(
    ({ cue: [at], content }) => (at?.[0] ?? -1) >= cue.start || content.some(([, end]) => end > first.start),
  );
  if (taken) return own;
  const rest = own.filter(({ content }) => !content.some(([, end]) => end > cue.start));
  return [
    ...rest,
    {
      source: [[first.start, last.end]],
      cue: [[cue.start, cue.end]],
      content: [[paragraph.start, before.end]],
      score: SCORES.headlineColon,
    },
  ];
};
