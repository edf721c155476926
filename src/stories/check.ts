/** Turns an unknown value into a Dossier, or says in plain words everything that is wrong with it. */
import * as v from 'valibot';
import { findInconsistencies } from './consistency.ts';
import { type Dossier, DossierSchema, MAX_BYTES } from './dossier.ts';
import { JsonError, type JsonFile, readJson } from './json.ts';
import { inWords, type Problem, toPath } from './problem.ts';

/** A dossier that cannot be used. The message lists every problem, a line each, with file and path. */
export class DossierError extends Error {
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(
      problems
        .map((problem) => {
          const where = problem.line === undefined ? file : `${file}:${problem.line}`;
          return `${where}: ${inWords(problem)}`;
        })
        .join('\n'),
    );
    this.name = 'DossierError';
    this.file = file;
    this.problems = problems;
  }
}

export interface DossierFile {
  dossier: Dossier;
  /** What stands in the file, nothing trimmed: what a signature is over. */
  value: unknown;
}

/**
 * @param text the whole file
 * @param file its name, for the message only
 * @throws DossierError with the line of every problem, for a text that is too long, no JSON, or no dossier
 */
export function parseDossier(text: string, file: string): DossierFile {
  const bytes = utf8Length(text);
  if (bytes > MAX_BYTES) {
    const reason = `has ${thousands(bytes)} bytes; a dossier may have ${thousands(MAX_BYTES)}`;
    throw new DossierError(file, [{ path: '', reason }]);
  }
  const json = jsonOf(text, file);
  const { dossier, problems } = look(json.value);
  const placed = problems.map((problem) => ({ ...problem, line: json.lineOf(problem.path) }));
  const all = [...json.duplicates, ...placed];
  if (!dossier || all.length > 0) throw new DossierError(file, all);
  return { dossier, value: json.value };
}

function jsonOf(text: string, file: string): JsonFile {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const isPage = /^\s*</.test(text);
    const reason = isPage ? 'is a web page, not a dossier' : `is no JSON: ${error.message}`;
    throw new DossierError(file, [{ path: '', reason, ...(!isPage && { line: error.line }) }]);
  }
}

/** How many bytes a text has in UTF-8. */
function utf8Length(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair: two of the pair's four bytes.
    if (unit >= 0xd800 && unit <= 0xdfff) length += 2;
    else length += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return length;
}

const thousands = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * @param value what was parsed from the file
 * @param file its name, for the message only
 * @returns the dossier, its strings trimmed
 * @throws DossierError naming file, path and reason of every problem. References are only looked at when the shape is right.
 */
export function checkDossier(value: unknown, file: string): Dossier {
  const { dossier, problems } = look(value);
  if (!dossier || problems.length > 0) throw new DossierError(file, problems);
  return dossier;
}

/** The dossier where the shape is right, with all that is wrong; null with at least one problem. */
function look(value: unknown): { dossier: Dossier | null; problems: Problem[] } {
  const result = v.safeParse(DossierSchema, value);
  const problems: Problem[] = (result.issues ?? []).map((issue) => ({
    path: toPath((issue.path ?? []).map(({ key }) => key)),
    reason: reasonOf(issue),
  }));
  if (!result.typed) return { dossier: null, problems };
  return { dossier: result.output, problems: [...problems, ...findInconsistencies(result.output)] };
}

function reasonOf(issue: v.InferIssue<typeof DossierSchema>): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'is not a field that a dossier has here';
  if (issue.type === 'strict_object' && issue.path && issue.received === 'undefined') return 'is missing';
  const expected = (issue.expected ?? 'something else').replaceAll(' | ', ' or ').replace(/^\((.*)\)$/, '$1');
  return `must be ${WORDS[expected] ?? expected}, not ${WORDS[issue.received] ?? shown(issue.received)}`;
}

/** A wrong value may be a whole page of text. */
const shown = (received: string): string => (received.length > 60 ? `${received.slice(0, 59)}…` : received);

/** How the schema library names types, and how we do. */
const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  '(number | null)': 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a set of fields',
  null: 'null',
  undefined: 'nothing',
};
