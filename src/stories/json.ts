/**
 * What an author must hear of a JSON file and JSON.parse does not say: where it is no JSON, in words that are the same in every
 * browser; names that stand twice in one object, of which the parser silently drops the first (RFC 7493, section 2.3, forbids them);
 * and in which line each value stands. Accepts what RFC 8259 does. Linear in the text.
 */
import { type Problem, toPath } from './problem.ts';

export interface JsonFile {
  /** As JSON.parse gives it. */
  value: unknown;
  /** Names that stand twice, with their lines. */
  duplicates: Problem[];
  /** The line, from 1, of the value with this path; of the nearest value around it where there is none. */
  lineOf(path: string): number;
}

/** No JSON. The message says what was expected, with line and column, both from 1. */
export class JsonError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, text: string, offset: number) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    super(`line ${line}, column ${column}: ${message}`);
    this.name = 'JsonError';
    this.line = line;
    this.column = column;
  }
}

/** Deeper than any file of ours; a file of brackets alone must not exhaust the stack. */
const MAX_DEPTH = 32;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** @throws JsonError when the text is no JSON, or nested more than 32 deep */
export function readJson(text: string): JsonFile {
  const { offsets, duplicates } = scan(text);
  const lines = lineCounter(text);
  return {
    value: JSON.parse(text),
    duplicates: duplicates.map(([path, offset]) => ({
      path,
      reason: 'stands twice in the same set of fields',
      line: lines(offset),
    })),
    lineOf(path) {
      let around = path;
      while (around !== '' && !offsets.has(around))
        around = around.slice(0, Math.max(0, around.lastIndexOf('.'), around.lastIndexOf('[')));
      return lines(offsets.get(around) ?? 0);
    },
  };
}

/** Line numbers from offsets: binary search over the line breaks. */
function lineCounter(text: string): (offset: number) => number {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

interface Scan {
  offsets: Map<string, number>;
  duplicates: [path: string, offset: number][];
}

function scan(text: string): Scan {
  const found: Scan = { offsets: new Map(), duplicates: [] };
  const path: (string | number)[] = [];
  let at = 0;

  function fail(expected: string): never {
    if (at >= text.length) throw new JsonError(`the file ends too early: ${expected} is missing`, text, at);
    throw new JsonError(`${expected} is expected here, not ${JSON.stringify(text[at])}`, text, at);
  }
  function space(): void {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  }
  function take(sign: string): boolean {
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }
  /** From its opening mark to behind its closing one. */
  function string(): string {
    const start = at;
    at += 1;
    for (; at < text.length; at += 1) {
      const sign = text.charAt(at);
      if (sign === '"') {
        at += 1;
        return JSON.parse(text.slice(start, at));
      }
      if (sign < ' ') throw new JsonError('a line of text is not closed with "', text, at);
      if (sign !== '\\') continue;
      if (!/^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(text.slice(at + 1, at + 6)))
        throw new JsonError('a backslash stands before what it cannot escape', text, at);
      at += 1;
    }
    return fail('a closing "');
  }
  function members(): void {
    const names = new Set<string>();
    do {
      space();
      if (text[at] !== '"') fail(names.size === 0 ? 'a name in " or }' : 'a name in "');
      const start = at;
      path.push(string());
      const here = toPath(path);
      const name = String(path.at(-1));
      if (names.has(name)) found.duplicates.push([here, start]);
      names.add(name);
      found.offsets.set(here, start);
      space();
      if (!take(':')) fail('a colon');
      value();
      path.pop();
      space();
    } while (take(','));
    if (!take('}')) fail('a comma or }');
  }
  function items(): void {
    let i = 0;
    do {
      path.push(i);
      space();
      found.offsets.set(toPath(path), at);
      value();
      path.pop();
      space();
      i += 1;
    } while (take(','));
    if (!take(']')) fail('a comma or ]');
  }
  function value(): void {
    space();
    if (path.length > MAX_DEPTH) throw new JsonError('this is nested too deep', text, at);
    if (text[at] === '"') {
      string();
    } else if (take('{')) {
      space();
      if (!take('}')) members();
    } else if (take('[')) {
      space();
      if (!take(']')) items();
    } else literal();
  }
  function literal(): void {
    for (const word of ['true', 'false', 'null']) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return;
      }
    }
    NUMBER.lastIndex = at;
    const [number] = NUMBER.exec(text) ?? [];
    if (number === undefined) fail('a value');
    at += number.length;
  }

  value();
  space();
  if (at < text.length) fail('the end of the file');
  return found;
}
