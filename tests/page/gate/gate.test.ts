/** The gate's script as it runs on a page, against a browser of the test's. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OVERLAY } from '../../../src/overlay-key.ts';
import { GATE_KEY, SETTINGS_KEY } from '../../../src/storage-keys.ts';
import { gateTerms } from '../../../src/stories/gate.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

const terms = gateTerms([smallDossier()]);
const get = vi.fn();
const sendMessage = vi.fn();

beforeEach(() => {
  // What a gate still waits for when its test is over must not come in the next one.
  vi.useFakeTimers();
  vi.resetModules();
  get.mockReset().mockResolvedValue({ [GATE_KEY]: terms });
  sendMessage.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('browser', { storage: { local: { get } }, runtime: { sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'prerendering');
});

const COVERING =
  'The Northern League said that its men had crossed Lake Orva in the night. By morning the north shore of Lake Orva was theirs.';
const OTHER = 'The harbour board met to set the fares of the ferry for the coming year.';

function page(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.append(paragraph);
}

async function run(): Promise<void> {
  await import('../../../src/gate/gate.iife.ts');
  await vi.advanceTimersByTimeAsync(0);
}

test('asks for the overlay where the story could be covered', async () => {
  page(COVERING);
  await run();
  expect(get).toHaveBeenCalledExactlyOnceWith([GATE_KEY, SETTINGS_KEY]);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'gate/ask', stories: ['lake-war'] });
});

test('wakes nobody on any other page, and leaves it as it is', async () => {
  page(OTHER);
  const before = document.documentElement.outerHTML;
  await run();
  expect(get).toHaveBeenCalledOnce();
  expect(sendMessage).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('looks at nothing where the site is switched off', async () => {
  page(COVERING);
  get.mockResolvedValue({ [GATE_KEY]: terms, [SETTINGS_KEY]: { sitesOff: [location.hostname] } });
  await run();
  expect(sendMessage).not.toHaveBeenCalled();
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'terms'],
  ['no stories', { stories: [], byWord: {} }],
  ['terms of an older version', { stories: [{ id: 'lake-war' }] }],
  ['broken stories', { stories: [null], byWord: { orva: [0] } }],
  ['a broken index', { stories: terms.stories, byWord: { orva: 7 } }],
])('is silent when storage holds %s', async (_what, stored) => {
  page(COVERING);
  get.mockResolvedValue({ [GATE_KEY]: stored });
  await run();
  expect(sendMessage).not.toHaveBeenCalled();
});

test.each([
  ['a list that is none', { sitesOff: 'localhost' }],
  ['null', null],
  ['a text', 'off'],
])('takes broken settings (%s) as none', async (_what, settings) => {
  page(COVERING);
  get.mockResolvedValue({ [GATE_KEY]: terms, [SETTINGS_KEY]: settings });
  await run();
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('nobody hears of a storage that is gone, or of a background that does not answer', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  page(COVERING);
  get.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  await run();
  vi.resetModules();
  sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  await run();
  await vi.advanceTimersByTimeAsync(10);
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test('does nothing where there is no browser to speak to', async () => {
  vi.stubGlobal('browser', undefined);
  page(COVERING);
  await run();
  expect(sendMessage).not.toHaveBeenCalled();
});

test('a page that the browser prepares before it is wanted is left alone until it is shown', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  page(COVERING);
  await run();
  expect(get).not.toHaveBeenCalled();
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('asks when the story comes later, and once only', async () => {
  page(OTHER);
  await run();
  page(COVERING);
  await vi.advanceTimersByTimeAsync(300);
  expect(sendMessage).toHaveBeenCalledOnce();
  page(COVERING);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(get).toHaveBeenCalledOnce();
});

test.each([
  ['the site is switched off', { [GATE_KEY]: terms, [SETTINGS_KEY]: { sitesOff: [location.hostname] } }],
  ['there is no story', {}],
])('never looks again where %s', async (_why, stored) => {
  get.mockResolvedValue(stored);
  await run();
  page(COVERING);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(get).toHaveBeenCalledOnce();
  expect(sendMessage).not.toHaveBeenCalled();
});

test('has an overlay that is there already look again, and wakes nobody', async () => {
  const look = vi.fn(async () => {});
  Object.assign(globalThis, { [OVERLAY]: { look, isAlive: () => true } });
  page(COVERING);
  await run();
  expect(look).toHaveBeenCalledOnce();
  expect(sendMessage).not.toHaveBeenCalled();
  vi.resetModules();
  Object.assign(globalThis, { [OVERLAY]: { look, isAlive: () => false } });
  await run();
  expect(sendMessage).toHaveBeenCalledOnce();
  Reflect.deleteProperty(globalThis, OVERLAY);
});
