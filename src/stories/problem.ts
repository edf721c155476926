/** One thing wrong: `path` as "people[3].party" ("" for the whole file), `reason` as the end of a sentence about it. */
export interface Problem {
  path: string;
  reason: string;
  /** The line of the file that it stands in, from 1; only where the text of the file is known. */
  line?: number;
}
export type Report = (path: string, reason: string) => void;

/** A problem as a sentence: "people[3].party “nrff” is no party of this dossier". */
export function inWords({ path, reason }: Problem): string {
  return `${path === '' ? 'the file' : path} ${reason}`;
}

/** Where a value stands in a file, from the keys that lead to it: `['people', 3, 'party']` is "people[3].party". */
export function toPath(keys: readonly unknown[]): string {
  return keys
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
