import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clearBadges, countsOf, showBadge } from '../../../src/background/badge.ts';
import { type Settings, toSettings } from '../../../src/settings.ts';
import { resetFake, world } from '../../fake/browser.ts';
import { aLongReading, anOverlayState, aReading } from '../../fixtures/readings.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

const PAGE = 'https://courier.example/ford';
const read = (reading = aReading()) => countsOf({ kind: 'reading', reading, card: null });

beforeEach(() => {
  resetFake();
  world.tabs = [{ id: 7, url: `${PAGE}#top` }];
});

describe('the number', () => {
  test('is of the figures that are not independently verified', () => {
    expect(read()).toEqual({ figures: aReading().figures.length, unverified: 3 });
    expect(countsOf({ kind: 'silent', why: 'no-article' })).toBe(null);
    expect(countsOf({ kind: 'failed', message: '' })).toBe(null);
  });
  test('stands on the button of the page that was read, and its title says what it is', async () => {
    await showBadge(7, PAGE, read());
    expect(world.badges.get(7)).toBe('3');
    expect(world.titles.get(7)).toBe('Sourcelight: 3 figures not independently verified');
  });
  test('is gone when the page is silent', async () => {
    await showBadge(7, PAGE, read());
    await showBadge(7, PAGE, null);
    expect(world.badges.get(7)).toBe('');
    expect(world.titles.get(7)).toBe('Sourcelight');
  });
  test('is left out where it is none', async () => {
    const reading = aReading();
    await showBadge(7, PAGE, read({ ...reading, figures: reading.figures.filter(({ id }) => id === 'f3') }));
    expect(world.badges.get(7)).toBe('');
    expect(world.titles.get(7)).toBe('Sourcelight: every figure is independently verified');
    await showBadge(7, PAGE, read({ ...reading, figures: [] }));
    expect(world.titles.get(7)).toBe('Sourcelight: no figures');
  });
  test('one is one figure', async () => {
    const reading = aReading();
    await showBadge(7, PAGE, read({ ...reading, figures: reading.figures.slice(0, 1) }));
    expect(world.titles.get(7)).toBe('Sourcelight: 1 figure not independently verified');
  });
  test('fits on the button', async () => {
    await showBadge(7, PAGE, read(aLongReading(2000)));
    expect(world.badges.get(7)).toBe('999+');
    expect(world.titles.get(7)).toContain('1600 figures');
  });
  test.each([
    ['has gone to another page', [{ id: 7, url: 'https://gazette.example/' }]],
    ['shows a page that is none of ours', [{ id: 7 }]],
    ['is closed', []],
  ])('stands nowhere when the tab %s meanwhile', async (_what, tabs) => {
    world.tabs = tabs;
    await showBadge(7, PAGE, read());
    expect(world.badges.size).toBe(0);
  });
});

describe('when the reader switches off', () => {
  const nothing = toSettings({});
  const change = (now: Partial<Settings>, before: Partial<Settings> = {}) =>
    clearBadges({ ...nothing, ...now }, { ...nothing, ...before });
  beforeEach(() => {
    world.tabs = [
      { id: 7, url: PAGE },
      { id: 8, url: 'https://gazette.example/b' },
      { id: 9, url: 'https://courier.example/no-story' },
      { id: 10 },
    ];
    world.badges = new Map([
      [7, '3'],
      [8, '4'],
    ]);
    world.inTab = () => anOverlayState({ phase: 'shown', reading: aReading() });
  });

  test('a site, the number goes from its tabs', async () => {
    await change({ sitesOff: ['courier.example'] });
    expect(world.badges.get(7)).toBe('');
    expect(world.badges.get(8)).toBe('4');
    expect(world.told).toEqual([]);
  });
  test('a story, it goes from the tabs that are about it, whatever their overlay has heard by then', async () => {
    world.inTab = (_message, tab) =>
      tab === 7
        ? anOverlayState({ phase: 'shown', reading: aReading() })
        : anOverlayState({ phase: 'silent', why: 'story-off' });
    await change({ storiesOff: ['lake-war'] });
    expect(world.badges.get(7)).toBe('');
    expect(world.badges.get(8)).toBe('');
    expect(world.told.map(({ tabId }) => tabId)).toEqual([7, 8]);
  });
  test('another story, it stays', async () => {
    await change({ storiesOff: ['other'] });
    expect(world.badges.get(7)).toBe('3');
  });
  test('nothing, nobody is asked', async () => {
    await change({ theme: 'dark', sitesOff: ['courier.example'] }, { sitesOff: ['courier.example'] });
    await change({}, { sitesOff: ['courier.example'], storiesOff: ['lake-war'] });
    expect([...world.badges.values()]).toEqual(['3', '4']);
    expect(world.told).toEqual([]);
  });
  test('a tab that does not answer keeps what it has', async () => {
    world.inTab = () => {
      throw new Error('Receiving end does not exist.');
    };
    await change({ storiesOff: ['lake-war'] });
    expect(world.badges.get(7)).toBe('3');
  });
});
