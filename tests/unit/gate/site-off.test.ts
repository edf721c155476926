import { expect, test, vi } from 'vitest';
import { isOff } from '../../../src/gate/site-off.ts';
import { siteOf } from '../../../src/settings.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

test.each([
  ['courier.example', true],
  ['www.courier.example', true],
  ['WWW.Courier.EXAMPLE', true],
  ['courier.example.', true],
  ['news.courier.example', false],
  ['courier.example.org', false],
])('%s switched off: %s', (hostname, off) => {
  expect(isOff(hostname, { sitesOff: ['courier.example'] })).toBe(off);
});

test.each([
  undefined,
  null,
  'courier.example',
  {},
  { sitesOff: 'courier.example' },
  { sitesOff: { length: 1 } },
])('%j switches nothing off', (settings) => {
  expect(isOff('courier.example', settings)).toBe(false);
});

test('gate and settings know a site by the same name', () => {
  for (const host of [
    'www.courier.example',
    'Courier.example',
    'courier.example.',
    '127.0.0.1',
    'bücher.example',
  ]) {
    const site = siteOf(`https://${host}/a`);
    expect(isOff(new URL(`https://${host}/`).hostname, { sitesOff: [site] }), host).toBe(true);
  }
});
