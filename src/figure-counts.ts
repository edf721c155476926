/** How the figures of a reading are counted: on the toolbar button, wherever it is set from. */
import type { Reading } from './reading/reading.ts';

export interface FigureCounts {
  figures: number;
  /** Those that stand without independent verification. */
  unverified: number;
}

/** @returns how many figures a reading has, and how many of them nobody has verified */
export function countFigures({ figures }: Pick<Reading, 'figures'>): FigureCounts {
  return {
    figures: figures.length,
    unverified: figures.filter(({ status }) => status !== 'verified').length,
  };
}
