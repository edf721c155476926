/** The colours of the marks: one set for light pages, one for dark ones, each readable on the page it is used on. */
import { STATUSES, type Status } from '../reading/reading.ts';
import { type Colour, contrast, luminance, parseColour } from './colour.ts';

export interface Palette {
  dark: boolean;
  /** A CSS colour for each status's line. */
  lines: Record<Status, string>;
  /** A CSS colour with alpha for each party's quotes, in the order of the story's card; taken round when there are more. */
  tints: readonly string[];
  /** Quotes of speakers of no party. */
  neutral: string;
  /** Behind the mark whose card is open. */
  current: string;
}

export const LIGHT: Palette = {
  dark: false,
  lines: {
    verified: '#177245',
    disputed: '#b3261e',
    claimed: '#9a5700',
    'third-party': '#2459a8',
    unattributed: '#666666',
  },
  tints: [
    'rgb(152 92 8 / 0.13)',
    'rgb(28 101 150 / 0.13)',
    'rgb(112 62 148 / 0.12)',
    'rgb(32 118 84 / 0.13)',
  ],
  neutral: 'rgb(96 96 96 / 0.1)',
  current: 'rgb(250 204 60 / 0.4)',
};

export const DARK: Palette = {
  dark: true,
  lines: {
    verified: '#5fd39a',
    disputed: '#ff8a80',
    claimed: '#f0b45c',
    'third-party': '#8ab8f8',
    unattributed: '#b4b4b4',
  },
  tints: [
    'rgb(240 180 92 / 0.2)',
    'rgb(110 180 240 / 0.2)',
    'rgb(190 150 240 / 0.2)',
    'rgb(95 211 154 / 0.18)',
  ],
  neutral: 'rgb(190 190 190 / 0.16)',
  current: 'rgb(255 238 190 / 0.18)',
};

/** The least contrast of a line with its page (WCAG 2.2, 1.4.11 Non-text Contrast). */
const LEAST = 3;

/**
 * The palette for text on `ground`. A line that would not stand out (a page in a middle grey or a strong colour) takes the text's
 * own colour: its style still tells its status.
 */
export function paletteFor(ground: Colour): Palette {
  // 0.18: where black and white contrast about equally.
  const base = luminance(ground) > 0.18 ? LIGHT : DARK;
  const lines = { ...base.lines };
  for (const status of STATUSES) {
    const line = parseColour(lines[status]);
    if (!line || contrast(line, ground) < LEAST) lines[status] = 'currentcolor';
  }
  return { ...base, lines };
}
