/** Finds the figures: quantities that bear on a conflict, with kind, numbers and who is counted. */
import type { Dossier } from '../../stories/dossier.ts';
import type { TextDocument } from '../text/document.ts';
import { type Counted, readCounted } from './counted.ts';
import type { Item } from './decision.ts';
import type { FoundFigure } from './found.ts';
import { headingParagraphs } from './headings.ts';
import { isHedged } from './hedges.ts';
import { inherit } from './inherit.ts';
import { decide } from './kinds.ts';
import { notFigure } from './not-figures.ts';
import { readQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { indexNames, type Mention, mentionsIn, whoIsCounted } from './whose.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * Every quantity in the text that bears on a conflict, in text order, never overlapping. Spans are UTF-16 code units,
 * ends exclusive. Never throws; linear in the text's length. Without a dossier no figure has an `ofParty`.
 */
export function findFigures(document: TextDocument, dossier: Dossier | null): FoundFigure[] {
  const names = indexNames(dossier);
  const headings = headingParagraphs(document);
  return document.sentences.flatMap((sentence) => {
    const words = wordsOf(document, sentence);
    return figuresIn(words, mentionsIn(words, names), headings[sentence.paragraph] ?? false);
  });
}

function figuresIn(words: Words, mentions: readonly Mention[], headline: boolean): FoundFigure[] {
  const items = countedItems(words, mentions);
  const decisions = inherit(
    words,
    items,
    items.map((_, index) => decide(words, items, index)),
  );
  const found: FoundFigure[] = [];
  items.forEach((item, index) => {
    const decision = decisions[index];
    const [first, last] = [words.tokens[item.quantity.from], words.tokens[item.counted.to - 1]];
    if (!decision || !first || !last) return;
    const { min, max, bound } = item.quantity;
    found.push({
      span: [first.start, last.end],
      kind: decision.kind,
      min,
      max,
      vague: min === null && max === null,
      ...whoIsCounted(words, item, decision, mentions),
      bound,
      hedged: isHedged(words, item, decision),
      headline,
    });
  });
  return found;
}

/** "eight killed and a similar number wounded": the numbers of the count before. */
function asBefore(quantity: Quantity, previous: Item | undefined): Quantity {
  if (quantity.form !== 'similar' || !previous) return quantity;
  const { min, max, bound } = previous.quantity;
  return { ...quantity, min, max, bound };
}

/** The quantities with what they count; those that are no figures by form, or lie inside another's phrase, are left out. */
function countedItems(words: Words, mentions: readonly Mention[]): Item[] {
  const lengths = new Map(mentions.filter(({ itself }) => itself).map(({ from, to }) => [from, to - from]));
  const items: Item[] = [];
  let reached = 0;
  for (const quantity of readQuantities(words)) {
    if (quantity.from < reached || notFigure(words, quantity)) continue;
    const counted: Counted | null = readCounted(words, quantity, (at) => lengths.get(at) ?? 0);
    if (!counted || (quantity.form === 'heavy' && counted.head < 0)) continue;
    items.push({ quantity: asBefore(quantity, items.at(-1)), counted });
    reached = counted.to;
  }
  return items;
}
