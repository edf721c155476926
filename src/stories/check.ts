/** Turns an unknown value into a Dossier, or says in plain words everything that is wrong with it. */
import * as v from 'valibot';
import { findInconsistencies, type Problem } from './consistency.ts';
import { type Dossier, DossierSchema } from './dossier.ts';

/** A dossier that cannot be used. The message lists every problem, a line each, with file and path. */
export class DossierError extends Error {
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(
      problems.map(({ path, reason }) => `${file}: ${path === '' ? 'the file' : path} ${reason}`).join('\n'),
    );
    this.name = 'DossierError';
    this.file = file;
    this.problems = problems;
  }
}

/**
 * @param value what was parsed from the file
 * @param file its name, for the message only
 * @returns the dossier, its strings trimmed
 * @throws DossierError naming file, path and reason of every problem. References are only looked at when the shape is right.
 */
export function checkDossier(value: unknown, file: string): Dossier {
  const result = v.safeParse(DossierSchema, value);
  const problems: Problem[] = (result.issues ?? []).map((issue) => ({
    path: toPath((issue.path ?? []).map(({ key }) => key)),
    reason: inPlainWords(issue),
  }));
  if (!result.typed) throw new DossierError(file, problems);
  problems.push(...findInconsistencies(result.output));
  if (problems.length > 0) throw new DossierError(file, problems);
  return result.output;
}

function toPath(keys: readonly unknown[]): string {
  return keys
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function inPlainWords(issue: v.InferIssue<typeof DossierSchema>): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'is not a field that a dossier has here';
  if (issue.type === 'strict_object' && issue.path && issue.received === 'undefined') return 'is missing';
  const expected = (issue.expected ?? 'something else').replaceAll(' | ', ' or ').replace(/^\((.*)\)$/, '$1');
  return `must be ${WORDS[expected] ?? expected}, not ${WORDS[issue.received] ?? issue.received}`;
}

/** How the schema library names types, and how we do. */
const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a set of fields',
  null: 'null',
  undefined: 'nothing',
};
