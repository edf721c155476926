/** Invented articles, with their attributions, in forms that the labelled corpus has few of. */
import type { LabelledArticle } from './corpus.ts';
import { fillIn, readBrackets } from './made/expand.ts';
import { FILLERS } from './made/fillers.ts';
import { BARE, HEADLINES, MARKS, REPORTS, ROUTES } from './made/forms.ts';
import { createRandom, type Random } from './made/random.ts';

const ARTICLES = 400;
const FEWEST_LINES = 5;
const MOST_LINES = 12;

/** How often a line of a body is of which kind. */
const KINDS: readonly (readonly [share: number, forms: readonly string[]])[] = [
  [0.22, MARKS],
  [0.28, ROUTES],
  [0.36, REPORTS],
  [1, BARE],
];

function kindOf(random: Random): readonly string[] {
  let left = random.next();
  for (const [share, forms] of KINDS) {
    if (left < share) return forms;
    left -= share;
  }
  return BARE;
}

/** The form filled in, with a capital at its beginning whatever is there. */
function sentenceOf(form: string, random: Random): string {
  return fillIn(form, FILLERS, random).replace(
    /^((?:\[[sqc]\d? )*)(\p{Ll})/u,
    (_, brackets: string, first: string) => brackets + first.toUpperCase(),
  );
}

/** A line of one form, or of two sentences of the same kind, as news has them. */
function lineOf(random: Random): string {
  const forms = kindOf(random);
  const one = sentenceOf(random.pick(forms), random);
  if (forms === MARKS || random.next() < 0.5) return one;
  const second = sentenceOf(random.pick(BARE.slice(0, 2)), random);
  return random.next() < 0.5 ? `${one} ${second}` : `${second} ${one}`;
}

/** The same articles for the same seed. */
export function makeLines(seed = 1): LabelledArticle[] {
  const random = createRandom(seed);
  return Array.from({ length: ARTICLES }, (_, index) => {
    const body = FEWEST_LINES + Math.floor(random.next() * (MOST_LINES - FEWEST_LINES));
    const lines = [sentenceOf(random.pick(HEADLINES), random)];
    while (lines.length < body) lines.push(lineOf(random));
    const article: LabelledArticle = { id: `made-${index}`, text: '', attributions: [] };
    for (const line of lines) {
      const { text, attributions } = readBrackets(line, article.text.length);
      article.text += `${text}\n\n`;
      article.attributions.push(...attributions);
    }
    return article;
  });
}
