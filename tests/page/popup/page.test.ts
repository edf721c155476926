import { beforeEach, expect, test, vi } from 'vitest';
import { isWatched, mayBeRead } from '../../../src/popup/page.ts';
import { toSettings } from '../../../src/settings.ts';
import { resetFake, world } from '../../fake/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

beforeEach(() => resetFake());

test.each([
  ['https://courier.example/a', true],
  ['https://www.courier.example/', true],
  ['http://news.courier.example/', true],
  ['https://mycourier.example/', false],
  ['https://courier.example.evil/', false],
  ['http://127.0.0.1:8080/', true],
  ['https://diary.example/', false],
  ['file:///tmp/courier.example/', false],
  [undefined, false],
] as const)('the gate looks at %s by itself: %s', (url, watched) => {
  world.matches = ['*://*.courier.example/*', '*://127.0.0.1/*'];
  expect(isWatched(url, toSettings({}))).toBe(watched);
});

test('everywhere is every web page', () => {
  expect(isWatched('https://diary.example/', toSettings({ everywhere: true }))).toBe(true);
  expect(isWatched('about:blank', toSettings({ everywhere: true }))).toBe(false);
});

test.each([
  ['https://a.example/', true],
  ['http://a.example/', true],
  ['file:///tmp/a.html', true],
  [undefined, true],
  ['chrome://newtab/', false],
  ['about:blank', false],
  ['javascript:0', false],
  ['', false],
] as const)('%s may be read: %s', (url, may) => {
  expect(mayBeRead(url)).toBe(may);
});
