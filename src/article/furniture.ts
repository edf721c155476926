/** Takes out what stands among the blocks of a body and is none of the article: links to others, labels, credits, notices of the page. */
import type { Block } from './article.ts';
import {
  closesArticle,
  endsAsSentence,
  isClock,
  opensAddition,
  opensLinks,
  type Wording,
  wordingOf,
} from './furniture-words.ts';
import { createPacer, type Work } from './slices.ts';
import type { Built, Run } from './text-builder.ts';

/** At most this share of the text may stand before the headline: labels and crumbs. With more, the heading is no headline. */
const MOST_BEFORE_HEADLINE = 0.2;
/** A block with at least this share of its letters in links leads elsewhere; with less than half of them it is read. */
const LINKED = 0.9;
const HALF_LINKED = 0.5;
/** A paragraph at least this long starts the story: bylines and dates before it are the page's (code units). */
const PROSE = 80;
/** What follows a line that announces links, down to the end, is at most this share of the text. */
const MOST_AFTER_END = 0.25;
/** An offer below an article that goes on only for those who pay is at most this share of what is shown, and of short lines. */
const MOST_OF_OFFER = 0.5;
const LONGEST_OFFER = 200;
/** What a sender adds to his statement is at most this share of the text. */
const MOST_ADDED = 0.5;
/** The end of an article: notices and notes on its writer are told by their words there alone (blocks). */
const LAST_BLOCKS = 4;
/** What stands on the line of an hour and is none of it (code units). */
const BESIDE_TIME = 8;
/** Published and updated, shown above and below; a page with more times than these tells events by the hour, and they belong to them. */
const DATES_OF_ONE_ARTICLE = 2;

/** A block with what the rules ask of it. */
interface Part {
  block: Block;
  words: string;
  runs: readonly Run[];
  /** Letters in links, as a share. */
  linked: number;
  wording: Wording | null;
  isTime: boolean;
}

/** The same with those blocks taken out, and with what stands before the headline; the text and all offsets are made anew. */
export function* withoutFurniture(built: Built): Work<Built> {
  const all = yield* partsOf(built);
  yield;
  const start = storyStart(built.blocks);
  const isLive = all.filter(({ isTime }) => isTime).length > DATES_OF_ONE_ARTICLE;
  let parts = all.slice(start).filter(({ isTime }) => isLive || !isTime);
  parts = withoutLines(parts, isLive);
  yield;
  parts = withoutEnd(parts);
  parts = withoutOffer(parts);
  parts = withoutAddition(parts);
  parts = withoutEmptyHeadings(parts);
  yield;
  const kept = parts.map(({ block, isTime }, i): Block => {
    if (isTime) return { ...block, kind: 'time' };
    return i > 0 && start === 0 && block.kind === 'headline' ? { ...block, kind: 'heading' } : block;
  });
  return kept.length === built.blocks.length && kept.every((block, i) => block === built.blocks[i])
    ? built
    : only(built, kept);
}

function* partsOf({ text, blocks, runs }: Built): Work<Part[]> {
  const isPauseDue = createPacer();
  const parts: Part[] = [];
  let next = 0;
  for (const block of blocks) {
    if (isPauseDue()) yield;
    const own: Run[] = [];
    for (let run = runs[next]; run && run.start < block.end; run = runs[++next]) own.push(run);
    const words = text.slice(block.start, block.end);
    parts.push({
      block,
      words,
      runs: own,
      linked: linkedShare(own),
      wording: block.kind === 'headline' ? null : wordingOf(words),
      isTime: block.kind !== 'headline' && (isClock(words) || isMostlyTime(own)),
    });
  }
  return parts;
}

/** The index of the headline, when little stands before it; else 0. */
function storyStart(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ kind }) => kind === 'headline');
  const length = (some: readonly Block[]) => some.reduce((sum, { start, end }) => sum + end - start, 0);
  return at > 0 && length(blocks.slice(0, at)) <= MOST_BEFORE_HEADLINE * length(blocks) ? at : 0;
}

/** Lines of the page: by their words, by their links, and before the story by not being sentences. */
function withoutLines(parts: readonly Part[], isLive: boolean): Part[] {
  const prose = parts.findIndex(({ block, words }) => block.kind === 'paragraph' && words.length >= PROSE);
  return parts.filter((part, i) => {
    const { block, words, linked, wording } = part;
    if (block.kind === 'headline' || part.isTime) return true;
    // classes of all the world's letters take a browser long to make ready
    if (!/\w/.test(words) && !/[\p{L}\p{N}]/u.test(words)) return false;
    const early = i < prose;
    const late = i >= parts.length - LAST_BLOCKS && i > 0;
    if (wording === 'label' || wording === 'credit' || wording === 'sign-off') return false;
    if (wording === 'elsewhere' && (linked > 0 || !endsAsSentence(words))) return false;
    if ((wording === 'byline' || wording === 'date') && early) return false;
    if (wording === 'date' && !isLive && words.length < PROSE / 2) return false;
    if (wording === 'notice' && (late || linked > 0)) return false;
    if (wording === 'biography' && late && i > parts.length / 2) return false;
    if (block.kind === 'heading')
      return linked < LINKED || !part.runs.every(({ node }) => within(node, 'li'));
    if (linked >= LINKED) return false;
    if (linked >= HALF_LINKED && words.length >= PROSE / 3 && !endsAsSentence(words)) return false;
    const isLine = block.kind === 'paragraph' && words.length < PROSE / 2 && !endsAsSentence(words);
    return !(early && !isLive && isLine && !headsList(parts[i + 1]));
  });
}

/** Whether a list of sentences begins: the line before it says of what. */
function headsList(next: Part | undefined): boolean {
  return next?.block.kind === 'item' && next.linked < HALF_LINKED && endsAsSentence(next.words);
}

/** Cuts the links to other stories that the last lines announce. */
function withoutEnd(parts: readonly Part[]): Part[] {
  const total = lengthOf(parts);
  let after = 0;
  let links = 0;
  let cut = parts.length;
  for (let i = parts.length - 1; i > 0; i--) {
    const part = parts[i];
    if (!part || after > MOST_AFTER_END * total) break;
    if (part.block.kind !== 'headline' && after > 0 && opensLinks(part.words) && links >= HALF_LINKED * after)
      cut = i;
    after += part.words.length;
    if (part.linked > 0) links += part.words.length;
  }
  return parts.slice(0, cut);
}

/** Cuts what a page shows in place of the rest of an article, from the line on that says so: an offer, its price, its terms. */
function withoutOffer(parts: readonly Part[]): Part[] {
  const total = lengthOf(parts);
  const at = parts.findIndex(
    ({ block, words }) => block.kind !== 'headline' && words.length <= LONGEST_OFFER && closesArticle(words),
  );
  if (at <= 0) return [...parts];
  const after = parts.slice(at);
  const isOffer =
    lengthOf(after) <= MOST_OF_OFFER * total && after.every(({ words }) => words.length <= LONGEST_OFFER);
  return isOffer ? parts.slice(0, at) : [...parts];
}

/** Cuts what the sender of a statement adds below it: who he is, whom to call. */
function withoutAddition(parts: readonly Part[]): Part[] {
  const total = lengthOf(parts);
  let after = 0;
  let cut = parts.length;
  for (let i = parts.length - 1; i > 0; i--) {
    const part = parts[i];
    if (!part) break;
    after += part.words.length;
    if (after > MOST_ADDED * total) break;
    if (part.block.kind !== 'headline' && opensAddition(part.words, parts[i + 1]?.words ?? '')) cut = i;
  }
  return parts.slice(0, cut);
}

/** A heading with nothing under it headed what was taken out; a linked one over another heading leads elsewhere. */
function withoutEmptyHeadings(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  for (const part of parts.toReversed()) {
    const isHeading = part.block.kind === 'heading';
    const below = kept.at(-1)?.block.kind;
    if (isHeading && (below === undefined || (below === 'heading' && part.linked >= LINKED))) continue;
    kept.push(part);
  }
  return kept.reverse();
}

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { words }) => sum + words.length, 0);

/** An hour, perhaps with a word beside it: "9:15 GMT New". */
function isMostlyTime(runs: readonly Run[]): boolean {
  const length = (some: readonly Run[]) => some.reduce((sum, run) => sum + run.length, 0);
  const timed = length(runs.filter(({ node }) => within(node, 'time')));
  return timed > 0 && length(runs) - timed <= BESIDE_TIME;
}

function linkedShare(runs: readonly Run[]): number {
  let linked = 0;
  let all = 0;
  for (const { node, length } of runs) {
    all += length;
    if (within(node, 'a')) linked += length;
  }
  return all > 0 ? linked / all : 0;
}

function within(node: Text, name: string): boolean {
  return node.parentElement?.closest(name) != null;
}

function only({ text, runs }: Built, kept: readonly Block[]): Built {
  const pieces: string[] = [];
  const made: Built = { text: '', blocks: [], runs: [] };
  let length = 0;
  let next = 0;
  for (const block of kept) {
    if (length > 0) length += 2;
    const shift = length - block.start;
    for (let run = runs[next]; run && run.start < block.end; run = runs[++next]) {
      if (run.start >= block.start) made.runs.push({ ...run, start: run.start + shift });
    }
    pieces.push(text.slice(block.start, block.end));
    made.blocks.push({ ...block, start: length, end: block.end + shift });
    length = block.end + shift;
  }
  made.text = pieces.join('\n\n');
  return made;
}
