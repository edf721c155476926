/** Article text put together from pieces of text nodes, with a note of where each piece came from. */
import type { Block } from './article.ts';
import { LONGEST_TEXT } from './copy.ts';
import type { Look } from './shown.ts';

/** A piece of one text node that stands in the text unchanged but for white space characters: `length` code units. */
export interface Run {
  node: Text;
  /** Offset into the node's data. */
  from: number;
  /** Offset into the article's text. */
  start: number;
  length: number;
}

export interface Built {
  text: string;
  blocks: Block[];
  /** In order of the text, never overlapping; runs of one node follow each other. */
  runs: Run[];
}

export interface TextBuilder {
  /** Adds a text node's data to the open block, or opens one of that kind. */
  add(node: Text, space: Look['space'], kind: Block['kind']): void;
  /** A `<br>`. */
  breakLine(): void;
  /** A cell of a row starts or ends here: what follows stands behind a tab. */
  breakCell(): void;
  /** A block of the page starts or ends here. */
  breakBlock(): void;
  finish(): Built;
}

interface Space {
  node: Text;
  offset: number;
  as: ' ' | '\n' | '\t';
}

/** Spaces before the first word of a paragraph. */
const LEAST_INDENT = 2;

const BETWEEN_BLOCKS = '\n\n';

/**
 * Collapses white space as CSS does (a space of a run of white space, none at the edges of a block), takes out soft hyphens and other
 * characters of no width, and starts a new block at block ends, blank lines, and line breaks that end a paragraph.
 */
export function createTextBuilder(): TextBuilder {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let length = 0;
  let open: Block | null = null;
  /** White space and line breaks seen since the last character, written only once another one follows. */
  let spaces: Space[] = [];
  let lineBreaks = 0;
  let isNextCell = false;
  let last = '';

  function write(piece: string): void {
    pieces.push(piece);
    length += piece.length;
  }

  function writeFrom(node: Text, from: number, piece: string): void {
    const run = runs.at(-1);
    if (run && run.node === node && run.from + run.length === from && run.start + run.length === length) {
      run.length += piece.length;
    } else {
      runs.push({ node, from, start: length, length: piece.length });
    }
    write(piece);
  }

  function closeBlock(): void {
    if (open) open.end = length;
    open = null;
    spaces = [];
    lineBreaks = 0;
    isNextCell = false;
    last = '';
  }

  function openBlock(kind: Block['kind']): void {
    if (blocks.length > 0) write(BETWEEN_BLOCKS);
    open = { kind, start: length, end: length };
    blocks.push(open);
    spaces = [];
    lineBreaks = 0;
  }

  /** Settles what stands between the last character and the one that follows: nothing, white space, or the end of a block. */
  function settle(next: string, kind: Block['kind']): void {
    const newlines = spaces.filter(({ as }) => as === '\n').length;
    if (open && isNextCell) {
      write('\t');
      spaces = [];
      lineBreaks = 0;
      isNextCell = false;
      return;
    }
    if (
      !open ||
      newlines >= 2 ||
      isIndented(spaces, last, next) ||
      (lineBreaks > 0 && endsBlock(open.kind, lineBreaks, last, next))
    ) {
      closeBlock();
      openBlock(kind);
      return;
    }
    for (const { node, offset, as } of lineBreaks > 0 ? spaces.slice(0, 1) : spaces)
      writeFrom(node, offset, as);
    if (lineBreaks > 0 && spaces.length === 0) write(' ');
    spaces = [];
    lineBreaks = 0;
  }

  function addSpace(node: Text, offset: number, character: string, mode: Look['space']): void {
    if (!open) return;
    if (mode === 'collapse' || (mode === 'lines' && character !== '\n')) {
      if (spaces.length === 0) spaces.push({ node, offset, as: ' ' });
    } else {
      const as = character === '\n' || character === '\t' ? character : ' ';
      if (mode === 'lines' && spaces.at(-1)?.as === ' ') spaces.pop();
      spaces.push({ node, offset, as });
    }
  }

  function add(node: Text, mode: Look['space'], kind: Block['kind']): void {
    const { data } = node;
    const end = Math.min(data.length, LONGEST_TEXT - length);
    let i = 0;
    while (i < end) {
      const sort = sortOf(data, i, last);
      if (sort === 'space') addSpace(node, i++, data.charAt(i - 1), mode);
      else if (sort === 'nothing') i++;
      else {
        const from = i;
        do i++;
        while (i < end && sortOf(data, i, data.charAt(i - 1)) === 'character');
        if (!open || spaces.length > 0 || lineBreaks > 0 || isNextCell) settle(data.charAt(from), kind);
        writeFrom(node, from, data.slice(from, i));
        last = data.charAt(i - 1);
      }
    }
  }

  return {
    add,
    breakLine() {
      if (open) lineBreaks++;
    },
    breakCell() {
      isNextCell = open !== null;
    },
    breakBlock: closeBlock,
    finish() {
      closeBlock();
      return { text: pieces.join(''), blocks, runs };
    },
  };
}

/**
 * One line break within a sentence is layout (headlines, old pages with hard line ends); after a finished sentence, or before what does not
 * go on in lower case, it stands for a paragraph, as two of them always do.
 */
function endsBlock(kind: Block['kind'], lineBreaks: number, last: string, next: string): boolean {
  if (kind === 'headline' || kind === 'heading') return false;
  return lineBreaks >= 2 || !/[\p{L}\p{N},;–—-]/u.test(last) || !/\p{Ll}/u.test(next);
}

/** Where lines are kept as they are written, an indented one after the end of a sentence begins a paragraph, as on a typewriter. */
function isIndented(spaces: readonly Space[], last: string, next: string): boolean {
  const lineEnd = spaces.findLastIndex(({ as }) => as === '\n');
  if (lineEnd < 0 || (spaces.length - lineEnd <= LEAST_INDENT && spaces.at(-1)?.as !== '\t')) return false;
  return /[.!?:"”’')\]]/.test(last) && !/\p{Ll}/u.test(next);
}

type Sort = 'character' | 'space' | 'nothing';

/** What the character at `i` is to a reader. Joiners count in the scripts that need them (from Arabic on, and in emoji). */
function sortOf(data: string, i: number, before: string): Sort {
  const code = data.charCodeAt(i);
  if (code > 0x20 && code < 0x7f) return 'character';
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? 'space' : 'nothing';
  if (code === 0xa0 || code === 0x1680 || code === 0x202f || code === 0x205f || code === 0x3000)
    return 'space';
  if (code >= 0x2000 && code <= 0x200a) return 'space';
  if (code === 0x2028 || code === 0x2029) return 'space';
  if (code === 0x200c || code === 0x200d) return before.charCodeAt(0) >= 0x600 ? 'character' : 'nothing';
  if (code === 0xad || code === 0x61c || code === 0x180e || code === 0xfeff || code === 0x7f)
    return 'nothing';
  if (code === 0x200b || code === 0x200e || code === 0x200f) return 'nothing';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069)) return 'nothing';
  return 'character';
}
