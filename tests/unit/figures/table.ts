/** Tables of sentences with the figures that they hold. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/reading/figures/figures.ts';
import { toDocument } from '../../../src/reading/text/text.ts';

/** Each figure as "words | kind min..max", read without a dossier. */
export function figures(text: string): string[] {
  return findFigures(toDocument(text), null).map(
    ({ span, kind, min, max }) => `${text.slice(...span)} | ${kind} ${min ?? ''}..${max ?? ''}`,
  );
}

/** A text and what `figures` says of it. */
export type Row = [text: string, ...expected: string[]];

/** One test a row. */
export function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(figures(text)).toEqual(expected);
    });
  });
}
