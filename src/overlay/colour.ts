/** Colours as numbers: reading computed colours, laying one over another, contrast. */

/** sRGB, 0 to 255 each, and opacity 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

/** Browsers serialise sRGB colours as rgb() or rgba(), and wide ones as color(srgb …) (CSS Color 4, section 15). */
const LEGACY = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/;
const WIDE = /^color\(srgb ([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)(?: \/ ([\d.]+))?\)$/;
/** Notations that begin with a lightness: enough to tell how light the colour is. */
const LIGHTNESS = /^(ok)?(?:lab|lch)\(([\d.]+)(?:%?) [^/]*(?:\/ ([\d.]+))?\)$/;
const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/**
 * A computed colour or a #rrggbb; null for anything else. The lab and lch families give the grey of the same lightness: what
 * is asked here is contrast, and that is lightness.
 */
export function parseColour(text: string): Colour | null {
  const legacy = LEGACY.exec(text);
  if (legacy) {
    const [, red, green, blue, alpha = '1', percent] = legacy;
    const opacity = Number(alpha) / (percent ? 100 : 1);
    return { red: Number(red), green: Number(green), blue: Number(blue), alpha: opacity };
  }
  const wide = WIDE.exec(text);
  if (wide) {
    const [red, green, blue] = [wide[1], wide[2], wide[3]].map((part) => Number(part) * 255);
    return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0, alpha: Number(wide[4] ?? 1) };
  }
  const light = LIGHTNESS.exec(text);
  if (light) return { ...grey(light[1], Number(light[2])), alpha: Number(light[3] ?? 1) };
  const hex = HEX.exec(text);
  if (!hex) return null;
  const [red, green, blue] = [hex[1], hex[2], hex[3]].map((part) => Number.parseInt(part ?? '0', 16));
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0, alpha: 1 };
}

/** Luminance from Oklab's lightness (0 to 1: its cube) or CIELAB's (0 to 100), then sRGB's curve (CSS Color 4, 18 and 10). */
function grey(ok: string | undefined, lightness: number): Omit<Colour, 'alpha'> {
  const linear = ok ? lightness ** 3 : lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
  const part = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  const channel = Math.min(1, Math.max(0, part)) * 255;
  return { red: channel, green: channel, blue: channel };
}

/** `top` laid over an opaque `ground`. */
export function over(top: Colour, ground: Colour): Colour {
  const mix = (a: number, b: number) => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: 1,
  };
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of "relative luminance"). */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, definition of "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [one, two] = [luminance(a), luminance(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
