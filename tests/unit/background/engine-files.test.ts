/** The engine's files are asked for when the worker starts, and not only when somebody needs them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFake } from '../../fake/browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

const asked = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  resetFake();
  vi.resetModules();
  asked
    .mockReset()
    .mockImplementation(async (url) => new Response(url.includes('kernel') ? 'kernel' : 'model'));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => vi.unstubAllGlobals());

const start = () => import('../../../src/background/engine-files.ts');
const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

test('both are under way before anybody asks, and the first who does need not fetch them', async () => {
  const { engineFiles } = await start();
  expect(asked).toHaveBeenCalledTimes(2);
  const { model, kernel } = await engineFiles();
  expect([text(model), text(kernel)]).toEqual(['model', 'kernel']);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('whoever asks again gets them anew: what was given may have been used up', async () => {
  const { engineFiles } = await start();
  await engineFiles();
  expect(text((await engineFiles()).model)).toBe('model');
  expect(asked).toHaveBeenCalledTimes(4);
});

test('files that are not to be had trouble nobody until they are asked for, and the next who asks may have more luck', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  asked.mockImplementation(async () => new Response('', { status: 404 }));
  fake.storage.local.broken = new Error('locked');
  const { engineFiles } = await start();
  await new Promise((done) => setTimeout(done, 5));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  await expect(engineFiles()).rejects.toThrow('could not be read (404)');
  asked.mockImplementation(async () => new Response('model'));
  expect(text((await engineFiles()).model)).toBe('model');
});
