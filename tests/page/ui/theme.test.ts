import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contrast, parseColour } from '../../../src/overlay/colour.ts';
import { saveSettings } from '../../../src/settings.ts';
import { followTheme } from '../../../src/ui/follow-theme.ts';
import { fake, resetFake, settled } from '../../fake/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

beforeEach(() => resetFake());

describe('the theme that the reader chose', () => {
  let life: AbortController;
  const root = document.createElement('html');
  beforeEach(() => {
    life = new AbortController();
    delete root.dataset.theme;
  });
  afterEach(() => life.abort());

  test('is set at the start and with each change', async () => {
    await saveSettings({ theme: 'dark' });
    await followTheme(root, life.signal);
    expect(root.dataset.theme).toBe('dark');
    await saveSettings({ theme: 'light' });
    expect(root.dataset.theme).toBe('light');
    await saveSettings({ theme: 'auto' });
    expect(root.dataset.theme).toBeUndefined();
  });
  test('is left alone after the end', async () => {
    await followTheme(root, life.signal);
    life.abort();
    await saveSettings({ theme: 'dark' });
    expect(root.dataset.theme).toBeUndefined();
  });
  test('is the system’s when the settings cannot be read', async () => {
    fake.storage.local.broken = new Error('corrupt');
    await followTheme(root, life.signal);
    expect(root.dataset.theme).toBeUndefined();
  });
  test('that is chosen while the old one is read stays', async () => {
    const following = followTheme(root, life.signal);
    fake.storage.onChanged.emit({ settings: { newValue: { theme: 'dark' } } }, 'local');
    await following;
    await settled();
    expect(root.dataset.theme).toBe('dark');
  });
});

describe('the colours', () => {
  const css = readFileSync('src/ui/theme.css', 'utf8');
  const pairs = [...css.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\);/g)];
  const set = (at: 2 | 3) => new Map(pairs.map((pair) => [pair[1], pair[at]]));
  const blocks = [set(2), set(3)];
  const colour = (block: Map<string | undefined, string | undefined>, name: string) => {
    const parsed = parseColour(block.get(name) ?? '');
    if (!parsed) throw new Error(`no colour ${name}`);
    return parsed;
  };

  test('are each given for light and for dark', () => {
    expect(pairs.length).toBeGreaterThan(10);
    const opaque = css.slice(0, css.indexOf('}')).matchAll(/(--[\w-]+): #/g);
    expect([...opaque]).toEqual([]);
  });
  test.each([0, 1])(
    'of set %i can be read: text at 4.5 to 1, signs at 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11)',
    (i) => {
      const block = blocks[i] ?? new Map();
      for (const ground of ['--paper', '--raised']) {
        for (const text of ['--ink', '--quiet', '--link', '--disputed'])
          expect(
            contrast(colour(block, text), colour(block, ground)),
            `${text} on ${ground}`,
          ).toBeGreaterThan(4.5);
        for (const sign of [
          '--verified',
          '--claimed',
          '--third-party',
          '--unattributed',
          '--focus',
          '--on',
          '--quiet',
        ])
          expect(
            contrast(colour(block, sign), colour(block, ground)),
            `${sign} on ${ground}`,
          ).toBeGreaterThan(3);
      }
    },
  );
});
