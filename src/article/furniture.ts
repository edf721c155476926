/** Takes out what stands among the blocks of a body and is none of the article: links to others, labels, datelines of the page. */
import type { Block } from './article.ts';
import type { Built, Run } from './text-builder.ts';

/** At most this share of the text may stand before the headline: labels and crumbs. With more, the heading is no headline. */
const MOST_BEFORE_HEADLINE = 0.2;
/** A block with at least this share of its letters in links leads elsewhere. */
const LINKED = 0.9;
/** A paragraph at least this long starts the story: bylines and dates before it are the page's (code units). */
const PROSE = 80;

/** Published and updated, shown above and below; a page with more times than these tells events by the hour, and they belong to them. */
const DATES_OF_ONE_ARTICLE = 2;

/** What pages write over or between things that are not the article, as whole blocks. */
const LABEL =
  /^(?:advertise?ments?|ads?|sponsored(?: content)?|promoted|(?:story|article) continues (?:below|after).{0,30}|continue reading.{0,30}|scroll to continue.{0,30}|(?:read|see|watch) (?:more|also|next)\W*|related(?: (?:articles?|stories|topics|news|content|links))?\W*|more (?:from|on) .{1,40}|share(?: (?:this|on|via|with) .{1,30}| this)?\W*|(?:tweet|print|email|e-mail|comments?|save|facebook|twitter|whatsapp|loading)\W*|image source,?.{0,60}|skip (?:to|past|advert).{0,40})$/i;
const PAGE_DATE =
  /^(?:(?:first )?(?:published|posted|updated|modified)|last (?:updated|modified)|updated at|\d+ (?:min(?:ute)?s?|hours?|days?) ago)\b/i;
const BYLINE = /^by\s+\p{Lu}[^.!?]*$/u;

/** The same with those blocks taken out, and with what stands before the headline; the text and all offsets are made anew. */
export function withoutFurniture(built: Built): Built {
  const { text, blocks } = built;
  const kept: Block[] = [];
  const start = storyStart(blocks);
  const prose = blocks.findIndex(({ kind, start, end }) => kind === 'paragraph' && end - start >= PROSE);
  const parts = runsOfBlocks(built);
  const times = parts.map((own) => own.every(({ node }) => within(node, 'time')));
  const isLive = times.filter(Boolean).length > DATES_OF_ONE_ARTICLE;
  blocks.forEach((block, i) => {
    const own = parts[i] ?? [];
    if (i < start) return;
    const words = text.slice(block.start, block.end);
    if (times[i] && !isLive) return;
    if (block.kind !== 'headline' && isFurniture(block, words, own, i < prose)) return;
    kept.push(i > start && start === 0 && block.kind === 'headline' ? { ...block, kind: 'heading' } : block);
  });
  return kept.length === blocks.length && kept.every((block, i) => block === blocks[i])
    ? built
    : only(built, kept);
}

function runsOfBlocks({ blocks, runs }: Built): Run[][] {
  let next = 0;
  return blocks.map(({ end }) => {
    const own: Run[] = [];
    for (let run = runs[next]; run && run.start < end; run = runs[++next]) own.push(run);
    return own;
  });
}

/** The index of the headline, when little stands before it; else 0. */
function storyStart(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ kind }) => kind === 'headline');
  const length = (some: readonly Block[]) => some.reduce((sum, { start, end }) => sum + end - start, 0);
  return at > 0 && length(blocks.slice(0, at)) <= MOST_BEFORE_HEADLINE * length(blocks) ? at : 0;
}

function isFurniture(block: Block, words: string, runs: readonly Run[], early: boolean): boolean {
  if (words.length < PROSE && LABEL.test(words)) return true;
  if (early && words.length < PROSE) {
    if (BYLINE.test(words) || PAGE_DATE.test(words)) return true;
  }
  if (block.kind === 'heading') return false;
  let linked = 0;
  let all = 0;
  for (const { node, length } of runs) {
    all += length;
    if (within(node, 'a')) linked += length;
  }
  return linked >= LINKED * all;
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
