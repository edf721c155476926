import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, parseColour } from '../../../src/overlay/colour.ts';
import { STATUSES } from '../../../src/reading/reading.ts';

const css = readFileSync(new URL('../../../src/overlay/card.css', import.meta.url), 'utf8');

/** The custom properties of the first rule with this selector. */
function colours(selector: string): Map<string, Colour> {
  const start = css.indexOf(`\n${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  const found = new Map<string, Colour>();
  for (const [, name, value] of rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)) {
    const colour = parseColour(value ?? '');
    if (name && colour) found.set(name, colour);
  }
  return found;
}

describe.each([
  ['light', '.card'],
  ['dark', '.card.dark'],
])('the %s card', (_, selector) => {
  const set = colours(selector);
  const between = (a: string, b: string) => {
    const [one, two] = [set.get(a), set.get(b)];
    if (!one || !two) throw new Error(`no ${a} or ${b} in ${selector}`);
    return contrast(one, two);
  };

  it.each(['ink', 'soft', 'link', ...STATUSES])('has readable words: %s', (name) => {
    expect(between(name, 'paper')).toBeGreaterThanOrEqual(4.5);
  });
  it('has readable words on its wash', () => {
    expect(between('ink', 'wash')).toBeGreaterThanOrEqual(4.5);
    expect(between('soft', 'wash')).toBeGreaterThanOrEqual(4.5);
  });
});
