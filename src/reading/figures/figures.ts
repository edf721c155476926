/** Finds the figures: quantities that bear on a conflict, with kind, numbers and who is counted. */
import type { Dossier } from '../../stories/dossier.ts';
import type { TextDocument } from '../text/document.ts';
import { bareLosses, topicOf } from './asked.ts';
import { type Counted, readCounted } from './counted.ts';
import { givesWay, type Item } from './decision.ts';
import { lessException } from './exceptions.ts';
import type { FoundFigure } from './found.ts';
import { headingParagraphs } from './headings.ts';
import { areHeard, areSpeaking, haveKin } from './heard.ts';
import { isHedged } from './hedges.ts';
import { tellsOfWar } from './in-war.ts';
import { inherit } from './inherit.ts';
import { decide } from './kinds.ts';
import { notFigure } from './not-figures.ts';
import { readNumber } from './numbers.ts';
import { readQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { refer } from './references.ts';
import { type Before, sharedWhose } from './shared.ts';
import { overState } from './state-words.ts';
import type { Thread } from './thread.ts';
import { triggerAt } from './triggers.ts';
import { indexNames, type Mention, mentionsIn, whoIsCounted } from './whose.ts';
import { phraseAt, type Words, wordAt, wordsOf } from './words.ts';

/**
 * Every quantity in the text that bears on a conflict, in text order, never overlapping. Spans are UTF-16 code units,
 * ends exclusive. Never throws; linear in the text's length. Without a dossier no figure has an `ofParty`.
 */
export function findFigures(document: TextDocument, dossier: Dossier | null): FoundFigure[] {
  const names = indexNames(dossier);
  const headings = headingParagraphs(document);
  const thread: Thread = [];
  let war: boolean | undefined;
  const atWar = () => {
    war ??= tellsOfWar(document);
    return war;
  };
  return document.sentences.flatMap((sentence, index) => {
    const words = wordsOf(document, sentence, atWar);
    const quantities = readQuantities(words);
    const topic = topicOf(words) ?? (quantities.length === 0 ? bareLosses(words) : null);
    if (topic) thread.push({ kind: topic, min: null, max: null, classes: [], sentence: index });
    if (quantities.length === 0) return [];
    const mentions = mentionsIn(words, names);
    const items = countedItems(words, quantities, mentions);
    return figuresIn(words, items, mentions, headings[sentence.paragraph] ?? false, thread, index);
  });
}

function figuresIn(
  words: Words,
  items: readonly Item[],
  mentions: readonly Mention[],
  headline: boolean,
  thread: Thread,
  sentence: number,
): FoundFigure[] {
  const decisions = inherit(
    words,
    items,
    items.map((_, index) => decide(words, items, index)),
  );
  const found: FoundFigure[] = [];
  let before: Before | undefined;
  items.forEach((item, index) => {
    const told = decisions[index] ?? null;
    const decision = givesWay(told) ? (refer(words, item, thread, sentence) ?? told) : told;
    const [first, last] = [
      words.tokens[item.quantity.from],
      words.tokens[decision ? overState(words, item, decision) - 1 : -1],
    ];
    if (!decision || !first || !last) return;
    const { min, max, bound } = item.quantity;
    if (decision.by !== 'presumed')
      thread.push({ kind: decision.kind, min, max, classes: item.counted.classes, sentence });
    const own = whoIsCounted(words, item, decision, mentions);
    const whose = own.of === undefined ? sharedWhose(words, item, decision, before) : own;
    before = { item, decision, whose };
    found.push({
      span: [first.start, last.end],
      kind: decision.kind,
      min,
      max,
      vague: min === null && max === null,
      ...whose,
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

const AT_LEAST = [
  ['or', 'more'],
  ['at', 'least'],
  ['at', 'the', 'least'],
  ['at', 'the', 'very', 'least'],
];

const GOES_OVER = /^(?:exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topped)$/;

/** "16 civilians or more", "one jet at the least": the bound behind the noun. */
function boundBehind(words: Words, item: Item): Item {
  const { quantity, counted } = item;
  // "losses exceed 3,000"
  if (quantity.form === 'number' && !quantity.bound && GOES_OVER.test(wordAt(words, quantity.from - 1)))
    return { quantity: { ...quantity, max: null, bound: true }, counted };
  const next = wordAt(words, counted.to);
  if ((next !== 'or' && next !== 'at') || quantity.form !== 'number' || counted.head < 0) return item;
  const to = Math.max(...AT_LEAST.map((phrase) => phraseAt(words, counted.to, phrase)));
  if (to < 0 || wordAt(words, to) === 'than' || readNumber(words, to)) return item;
  return { quantity: { ...quantity, max: null, bound: true }, counted: { ...counted, to } };
}

/** The quantities with what they count; those that are no figures by form, or lie inside another's phrase, are left out. */
function countedItems(words: Words, quantities: readonly Quantity[], mentions: readonly Mention[]): Item[] {
  const lengths = new Map(mentions.filter(({ itself }) => itself).map(({ from, to }) => [from, to - from]));
  const items: Item[] = [];
  let [reached, heard] = [0, 0];
  for (const quantity of quantities) {
    if (quantity.from < reached || notFigure(words, quantity)) continue;
    const counted: Counted | null = readCounted(words, quantity, (at) => lengths.get(at) ?? 0);
    if (!counted || (quantity.form === 'heavy' && counted.head < 0)) continue;
    if (areHeard(words, quantity) && !triggerAt(words, counted.to)) {
      heard = counted.to;
      continue;
    }
    // "spoke with 21 people, nine of them witnesses"
    if (counted.anaphor && heard > 0 && quantity.from === heard + 1) continue;
    if (haveKin(words, counted.to) || areSpeaking(words, quantity, counted.to)) continue;
    const item = lessException(
      words,
      boundBehind(words, { quantity: asBefore(quantity, items.at(-1)), counted }),
    );
    items.push(item);
    reached = item.counted.to;
  }
  return items;
}
