import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetTab, isWanted, readPage } from '../../../src/background/inject.ts';
import { fake, resetFake, world } from '../../fake/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));
vi.mock('../../../src/overlay/overlay.iife.ts?script&iife', () => ({
  default: 'src/overlay/overlay.iife.js',
}));

const PAGE = 'https://courier.example/ford';

beforeEach(() => resetFake());

describe('a wish to have a page read', () => {
  test('brings the overlay in and holds for that page of that tab', async () => {
    await readPage(7, PAGE);
    expect(world.injected).toEqual([7]);
    expect(await isWanted(7, PAGE)).toBe(true);
    expect(await isWanted(7, PAGE)).toBe(true);
    expect(await isWanted(8, PAGE)).toBe(false);
  });
  test('is of the page, wherever in it the reader is', async () => {
    await readPage(7, `${PAGE}#part-2`);
    expect(await isWanted(7, `${PAGE}#part-9`)).toBe(true);
    expect(await isWanted(7, `${PAGE}?page=2`)).toBe(false);
  });
  test('is dropped with the first other page of the tab', async () => {
    await readPage(7, PAGE);
    expect(await isWanted(7, 'https://courier.example/other')).toBe(false);
    expect(await isWanted(7, PAGE)).toBe(false);
  });
  test('for a page whose address the browser keeps to itself holds for the first page only', async () => {
    await readPage(7, undefined);
    expect(await isWanted(7, PAGE)).toBe(true);
    expect(await isWanted(7, PAGE)).toBe(true);
    expect(await isWanted(7, 'https://courier.example/other')).toBe(false);
  });
  test('outlives the worker: it is in storage', async () => {
    await readPage(7, PAGE);
    expect(fake.storage.session.values.size).toBe(1);
    expect(fake.storage.local.values.size).toBe(0);
  });
  test('ends with the tab', async () => {
    await readPage(7, PAGE);
    await forgetTab(7);
    expect(await isWanted(7, PAGE)).toBe(false);
    expect(fake.storage.session.values.size).toBe(0);
  });
  test('is none when the browser does not let us in', async () => {
    world.closedPage = new Error('Cannot access a chrome:// URL');
    await expect(readPage(7, PAGE)).rejects.toThrow('Cannot access');
    expect(fake.storage.session.values.size).toBe(0);
  });
  test('is not what is broken in storage', async () => {
    await fake.storage.session.set({ 'wanted:7': 5 });
    expect(await isWanted(7, PAGE)).toBe(false);
  });
});
