import { describe, expect, it } from 'vitest';
import { type Colour, contrast, luminance, over, parseColour, WHITE } from '../../../src/overlay/colour.ts';
import { DARK, LIGHT, type Palette, paletteFor } from '../../../src/overlay/palette.ts';
import { type Layer, LINES, priorityOf, sheetText } from '../../../src/overlay/sheet.ts';
import { STATUSES } from '../../../src/reading/reading.ts';

function colour(text: string): Colour {
  const parsed = parseColour(text);
  if (!parsed) throw new Error(`no colour: ${text}`);
  return parsed;
}

describe('parseColour', () => {
  it.each([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 25%)', [1, 2, 3, 0.25]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['color(srgb 1 0.5 0 / 0.5)', [255, 127.5, 0, 0.5]],
    ['#ff8000', [255, 128, 0, 1]],
  ])('%s', (text, [red, green, blue, alpha]) => {
    expect(parseColour(text)).toEqual({ red, green, blue, alpha });
  });

  it('knows how light a colour of the lab family is', () => {
    expect(luminance(colour('oklch(1 0 0)'))).toBeCloseTo(1, 2);
    expect(luminance(colour('oklch(0.21 0.006 285.885)'))).toBeLessThan(0.02);
    expect(luminance(colour('lab(100 0 0)'))).toBeCloseTo(1, 2);
    expect(luminance(colour('lab(50 20 -30)'))).toBeCloseTo(0.184, 2);
    expect(colour('oklab(0.5 0.1 0 / 0.4)').alpha).toBe(0.4);
  });

  it.each(['', 'red', 'var(--x)', 'rgb()', 'rgb(1,2)', 'color(display-p3 1 0 0)'])(
    'gives up on "%s"',
    (text) => {
      expect(parseColour(text)).toBeNull();
    },
  );
});

it('measures contrast as WCAG does', () => {
  expect(contrast(WHITE, colour('#000000'))).toBeCloseTo(21, 5);
  expect(contrast(WHITE, colour('#767676'))).toBeCloseTo(4.54, 2);
  expect(over(colour('rgb(0 0 0 / 0.5)'), WHITE)).toEqual({
    red: 127.5,
    green: 127.5,
    blue: 127.5,
    alpha: 1,
  });
});

describe('the palettes', () => {
  const grounds: [string, Palette][] = [
    ['#ffffff', LIGHT],
    ['#f4ecd8', LIGHT],
    ['#fff1e5', LIGHT],
    ['#eeeeee', LIGHT],
    ['#000000', DARK],
    ['#121212', DARK],
    ['#1e1e2e', DARK],
    ['#242424', DARK],
    ['#33312c', DARK],
  ];
  it.each(grounds)('stand out on %s', (ground, palette) => {
    expect(paletteFor(colour(ground))).toEqual(palette);
    for (const status of STATUSES) {
      expect(contrast(colour(palette.lines[status]), colour(ground))).toBeGreaterThanOrEqual(3);
      // Also where the figure stands in a tinted quote.
      for (const tint of [...palette.tints, palette.neutral, palette.current]) {
        expect(
          contrast(colour(palette.lines[status]), over(colour(tint), colour(ground))),
        ).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('tell the statuses apart', () => {
    for (const palette of [LIGHT, DARK]) {
      expect(new Set(Object.values(palette.lines)).size).toBe(STATUSES.length);
      expect(new Set([...palette.tints, palette.neutral]).size).toBe(palette.tints.length + 1);
    }
  });

  it('fall back on the colour of the text where no hue stands out', () => {
    const { lines } = paletteFor(colour('#7a7a7a'));
    expect(Object.values(lines)).toContain('currentcolor');
  });

  it('leave text readable on a tint', () => {
    for (const [ground, palette] of grounds) {
      const ink = colour(palette.dark ? '#cccccc' : '#333333');
      for (const tint of [...palette.tints, palette.neutral, palette.current]) {
        expect(contrast(ink, over(colour(tint), colour(ground)))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('the sheet', () => {
  const layers: Layer[] = [...STATUSES, 'party0', 'party5', 'party-1', 'current'];
  const css = sheetText(layers, LIGHT, (layer) => `n${layers.indexOf(layer)}`, ['p', 'b']);

  it('has a style of line of its own for each status', () => {
    expect(new Set(STATUSES.map((status) => LINES[status].split(' ')[0])).size).toBe(STATUSES.length);
    for (const status of STATUSES) expect(css).toContain(`underline ${LINES[status]} ${LIGHT.lines[status]}`);
  });

  it('tints by party, round when there are more than tints', () => {
    expect(css).toContain(`p::highlight(n5), b::highlight(n5) { background-color: ${LIGHT.tints[0]} }`);
    expect(css).toContain(`p::highlight(n6), b::highlight(n6) { background-color: ${LIGHT.tints[1]} }`);
    expect(css).toContain(`p::highlight(n7), b::highlight(n7) { background-color: ${LIGHT.neutral} }`);
  });

  it('has rules for the elements that it is told, and none without them', () => {
    const rulesOf = (holders: string[]) => sheetText(['claimed'], LIGHT, () => 'n', holders);
    expect(rulesOf([])).toBe('');
    expect(rulesOf(['news-p', 'em'])).toMatch(/^news-p::highlight\(n\), em::highlight\(n\) \{/);
  });

  it('names nothing but what it was given', () => {
    expect(css).not.toMatch(/::highlight\((?!n\d\))/);
    expect(css.match(/@media \(forced-colors: active\)/g)).toHaveLength(1);
  });

  it('lays figures over quotes', () => {
    expect(priorityOf('claimed')).toBeGreaterThan(priorityOf('party0'));
    expect(priorityOf('party-1')).toBeGreaterThan(priorityOf('current'));
  });
});
