import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  loadSettings,
  type Settings,
  saveSettings,
  siteOf,
  switched,
  toSettings,
  watchSettings,
} from '../../src/settings.ts';
import { fake, resetFake } from '../fake/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake/browser.ts')).fake }));

const DEFAULTS: Settings = {
  sitesOff: [],
  storiesOff: [],
  everywhere: false,
  checkDaily: false,
  theme: 'auto',
  marks: 'figures-and-quotes',
};
const CHOSEN: Settings = {
  sitesOff: ['courier.example'],
  storiesOff: ['lake-war'],
  everywhere: true,
  checkDaily: true,
  theme: 'dark',
  marks: 'quotes',
};

beforeEach(() => resetFake());

describe('stored values', () => {
  test.each([undefined, null, 0, 'dark', [], {}])('%j gives the defaults', (value) => {
    expect(toSettings(value)).toEqual(DEFAULTS);
  });
  test('what was chosen is kept', () => {
    expect(toSettings(CHOSEN)).toEqual(CHOSEN);
  });
  test.each([
    ['sitesOff', 'courier.example'],
    ['sitesOff', [1, 2]],
    ['sitesOff', ['a'.repeat(254)]],
    ['storiesOff', [null]],
    ['everywhere', 'yes'],
    ['checkDaily', 1],
    ['theme', 'sepia'],
    ['marks', 'none'],
  ] as const)('a broken %s (%j) falls back by itself, the others stay', (field, value) => {
    expect(toSettings({ ...CHOSEN, [field]: value })).toEqual({ ...CHOSEN, [field]: DEFAULTS[field] });
  });
  test('fields of another version are left out', () => {
    expect(toSettings({ ...CHOSEN, volume: 11 })).toEqual(CHOSEN);
  });
  test('no value whatever makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(toSettings(value)).sort()).toEqual(Object.keys(DEFAULTS).sort());
      }),
    );
  });
});

describe('saving', () => {
  test('keeps what is not changed', async () => {
    await saveSettings(CHOSEN);
    expect(await saveSettings({ theme: 'light' })).toEqual({ ...CHOSEN, theme: 'light' });
    expect(await loadSettings()).toEqual({ ...CHOSEN, theme: 'light' });
  });
  test('two changes at once are both kept', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ everywhere: true })]);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark', everywhere: true });
  });
  test('changes of a list are made on the list as it is then, not as it was when the reader clicked', async () => {
    await saveSettings({ sitesOff: ['a.example', 'b.example'] });
    await Promise.all([
      saveSettings(({ sitesOff }) => ({ sitesOff: switched(sitesOff, 'a.example', false) })),
      saveSettings(({ sitesOff }) => ({ sitesOff: switched(sitesOff, 'b.example', false) })),
      saveSettings(({ sitesOff }) => ({ sitesOff: switched(sitesOff, 'c.example', true) })),
    ]);
    expect((await loadSettings()).sitesOff).toEqual(['c.example']);
  });
  test('a change that fails says so and holds up no later one', async () => {
    fake.storage.local.broken = new Error('disk full');
    const failed = saveSettings({ theme: 'dark' });
    await expect(failed).rejects.toThrow('disk full');
    fake.storage.local.broken = null;
    expect((await saveSettings({ theme: 'light' })).theme).toBe('light');
  });
});

test('an item is in a list once or not at all', () => {
  expect(switched(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
  expect(switched(['a', 'b'], 'a', false)).toEqual(['b']);
  expect(switched([], 'a', false)).toEqual([]);
});

describe('watching', () => {
  test('tells the new settings and the old ones, until the end', async () => {
    const told = vi.fn();
    const life = new AbortController();
    watchSettings(told, life.signal);
    await saveSettings({ theme: 'dark' });
    expect(told).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, theme: 'dark' }, DEFAULTS);
    life.abort();
    await saveSettings({ theme: 'light' });
    expect(told).toHaveBeenCalledOnce();
    expect(fake.storage.onChanged.count).toBe(0);
  });
  test('is silent on other keys and other areas', async () => {
    const told = vi.fn();
    watchSettings(told, new AbortController().signal);
    await fake.storage.local.set({ gate: 1 });
    await fake.storage.session.set({ settings: CHOSEN });
    expect(told).not.toHaveBeenCalled();
  });
  test('tells the defaults when everything is deleted or broken', async () => {
    await saveSettings(CHOSEN);
    const told = vi.fn();
    watchSettings(told, new AbortController().signal);
    await fake.storage.local.remove('settings');
    await fake.storage.local.set({ settings: 'broken' });
    expect(told.mock.calls.map(([now]) => now)).toEqual([DEFAULTS, DEFAULTS]);
  });
  test('never begins when it is over already', () => {
    watchSettings(() => {}, AbortSignal.abort());
    expect(fake.storage.onChanged.count).toBe(0);
  });
});

test.each([
  ['https://www.Courier.example/a?b#c', 'courier.example'],
  ['http://courier.example:8080/', 'courier.example'],
  ['https://news.courier.example/', 'news.courier.example'],
  ['https://www.www.example/', 'www.example'],
  ['https://courier.example./a', 'courier.example'],
  ['https://wwwcourier.example/', 'wwwcourier.example'],
  ['http://127.0.0.1:9/', '127.0.0.1'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['file:///tmp/a.html', null],
  ['about:blank', null],
  ['chrome://settings', null],
  ['data:text/html,a', null],
  ['courier.example', null],
  ['', null],
  [undefined, null],
] as const)('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
