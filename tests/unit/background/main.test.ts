/** The background as a whole: who may ask it what, and what it does of itself. The engine is one of the test's. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fake, OWN_ID, OWN_ORIGIN, resetFake, settled, world } from '../../fake/browser.ts';
import { COVERING } from '../../fixtures/stories/lake-report.ts';
import { aSigner } from '../../fixtures/stories/publisher.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';
import { fakeEngine } from './fake-engine.ts';

const engine = vi.hoisted(() => ({ start: vi.fn(), begin: vi.fn(), warm: vi.fn() }));

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));
vi.mock('../../../src/overlay/overlay.iife.ts?script&iife', () => ({ default: 'overlay.js' }));
vi.mock('../../../src/background/rooms.ts', () => ({}));
vi.mock('../../../src/background/engine.ts', () => ({
  begin: engine.begin,
  engineFor: engine.start,
  theEngine: engine.start,
  warmUp: engine.warm,
}));
vi.mock('../../../src/stories/library.ts', async () => {
  const { smallDossier } = await import('../../fixtures/stories/small-dossier.ts');
  const dossiers = [smallDossier()];
  return { builtInDossiers: () => dossiers };
});
const logged = vi.spyOn(console, 'error').mockImplementation(() => {});

await import('../../../src/background/main.ts');
const inTheFirstTurn = Object.values(fake).flatMap((room) =>
  Object.values(room).flatMap((event) =>
    event && typeof event === 'object' && 'count' in event ? [event.count] : [],
  ),
);

const PAGE = 'https://courier.example/ford';
const onPage = { id: OWN_ID, url: PAGE, frameId: 0, tab: { id: 7, url: PAGE } };
const popup = { id: OWN_ID, url: `${OWN_ORIGIN}src/popup/popup.html` };
const article = { text: COVERING, url: PAGE };

beforeEach(() => {
  resetFake({ listeners: false });
  world.tabs = [{ id: 7, url: PAGE }];
  engine.warm.mockReset();
  engine.begin.mockReset().mockResolvedValue(undefined);
  engine.start.mockReset().mockImplementation(fakeEngine().start);
  logged.mockClear();
});
afterEach(() => settled());

/** Sends as the browser does. @throws Error when the channel would be left without an answer */
function send(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((answered, failed) => {
    const [kept] = fake.runtime.onMessage.emit(message, sender, answered);
    if (kept !== true) failed(new Error('the channel is not kept open'));
    setTimeout(() => failed(new Error('no answer')), 500);
  });
}

test('every listener is there after the first turn: a woken worker must not miss what woke it', () => {
  expect(inTheFirstTurn.filter((count) => count === 1)).toHaveLength(9);
});

describe('the overlay', () => {
  test('gets the reading of its article, and the button its number', async () => {
    const answer = await send({ type: 'overlay/read', article }, onPage);
    expect(answer).toMatchObject({ kind: 'reading', card: { id: 'lake-war' } });
    expect(world.badges.get(7)).toBe('3');
  });
  test('hears why nothing is shown', async () => {
    await fake.storage.local.set({ settings: { sitesOff: ['courier.example'] } });
    await settled();
    expect(await send({ type: 'overlay/read', article }, onPage)).toEqual({
      kind: 'silent',
      why: 'site-off',
    });
  });
  test('cannot talk itself onto another site', async () => {
    await fake.storage.local.set({ settings: { sitesOff: ['courier.example'] } });
    await settled();
    const elsewhere = { ...article, url: 'https://gazette.example/' };
    expect(await send({ type: 'overlay/read', article: elsewhere }, onPage)).toEqual({
      kind: 'silent',
      why: 'site-off',
    });
  });
  test('of a page that was asked for is let read it, whatever it calls itself', async () => {
    await send({ type: 'surface/read-page', tabId: 7 }, popup);
    await fake.storage.local.set({ settings: { sitesOff: ['courier.example'] } });
    await settled();
    const { text } = article;
    expect(await send({ type: 'overlay/read', article: { text } }, onPage)).toMatchObject({
      kind: 'reading',
    });
  });
  test('of a page that was asked for may go on reading it when the page changes its own address', async () => {
    await send({ type: 'surface/read-page', tabId: 7 }, popup);
    await fake.storage.local.set({ settings: { sitesOff: ['courier.example'] } });
    await settled();
    const moved = 'https://courier.example/ford/2';
    const onMoved = { ...onPage, url: moved, tab: { id: 7, url: moved } };
    world.tabs = [{ id: 7, url: moved }];
    const read = (before?: string) =>
      send({ type: 'overlay/read', article: { text: COVERING }, ...(before ? { before } : {}) }, onMoved);
    expect(await read(PAGE)).toMatchObject({ kind: 'reading' });
    expect(await read()).toMatchObject({ kind: 'reading' });
    expect(await read('https://courier.example/never-asked-for')).toMatchObject({ why: 'site-off' });
  });
  test('says when what it has shown is gone: so is the number', async () => {
    await send({ type: 'overlay/read', article }, onPage);
    await send({ type: 'overlay/in-view', counts: null }, onPage);
    expect(world.badges.get(7)).toBe('');
  });
  test('has several articles on its page: the number is that of the one the reader is at', async () => {
    await send({ type: 'overlay/read', article }, onPage);
    expect(await send({ type: 'overlay/read', article, beside: true }, onPage)).toMatchObject({
      kind: 'reading',
    });
    await send({ type: 'overlay/in-view', counts: { figures: 9, unverified: 8 } }, onPage);
    expect(world.badges.get(7)).toBe('8');
    await send({ type: 'overlay/read', article, beside: true }, onPage);
    expect(world.badges.get(7)).toBe('8');
  });
  test('says beforehand that it will ask: the engine is started, and nothing is read', async () => {
    expect(await send({ type: 'overlay/soon' }, onPage)).toBeUndefined();
    expect(engine.start).toHaveBeenCalledOnce();
    expect(engine.begin).toHaveBeenCalledOnce();
    expect(engine.warm).not.toHaveBeenCalled();
  });
  test('is brought in when the gate asks, and the engine warms up meanwhile', async () => {
    await send({ type: 'gate/ask', stories: ['lake-war'] }, onPage);
    expect(world.injected).toEqual([7]);
    expect(engine.begin).toHaveBeenCalledOnce();
    expect(engine.warm).toHaveBeenCalledOnce();
  });
  test('hears of an engine that does not start in words for the reader, and the log gets the rest', async () => {
    engine.start.mockRejectedValue(new Error('bad model'));
    const answer = await send({ type: 'overlay/read', article }, onPage);
    expect(answer).toEqual({ kind: 'failed', message: 'Sourcelight could not read this article.' });
    expect(logged).toHaveBeenCalled();
  });
  test('gets its reading though the tab is gone', async () => {
    world.tabs = [];
    expect(await send({ type: 'overlay/read', article }, onPage)).toMatchObject({ kind: 'reading' });
    expect(world.badges.size).toBe(0);
  });
});

describe('the gate', () => {
  test('has the overlay brought in and the engine woken', async () => {
    await send({ type: 'gate/ask', stories: ['lake-war'] }, onPage);
    expect(world.injected).toEqual([7]);
    expect(engine.start).toHaveBeenCalled();
  });
  test('is answered though the page is closed to us', async () => {
    world.closedPage = new Error('gone');
    expect(await send({ type: 'gate/ask', stories: ['lake-war'] }, onPage)).toBe(null);
  });
});

describe('our own pages', () => {
  test('get the list of stories', async () => {
    expect(await send({ type: 'surface/stories' }, popup)).toMatchObject({
      stories: [{ id: 'lake-war', title: 'The war over Lake Orva', origin: { kind: 'built-in' } }],
      unused: [],
      removed: null,
    });
  });
  test('have a page read', async () => {
    expect(await send({ type: 'surface/read-page', tabId: 7 }, popup)).toEqual({ kind: 'done' });
    expect(world.injected).toEqual([7]);
  });
  test.each([
    ['the page is closed to us', 7, new Error('Cannot access contents of the page')],
    ['there is no such tab', 99, null],
  ])('hear that it cannot be read when %s', async (_when, tabId, closed) => {
    world.closedPage = closed;
    expect(await send({ type: 'surface/read-page', tabId }, popup)).toEqual({
      kind: 'failed',
      message: 'The browser does not let extensions into this page.',
    });
  });
});

describe('everybody else gets nothing, at once', () => {
  const read = { type: 'surface/read-page', tabId: 7 };
  test.each([
    ['a page that asks as a popup would', read, onPage],
    ['a page that asks for the list of stories', { type: 'surface/stories' }, onPage],
    ['a popup that asks as a page would', { type: 'overlay/read', article }, popup],
    ['a frame of a page', { type: 'overlay/read', article }, { ...onPage, frameId: 3 }],
    ['another extension', { type: 'surface/stories' }, { ...popup, id: 'other' }],
    ['a page with a message that is none', { type: 'overlay/read', article: { text: 7 } }, onPage],
    ['a page with no message', undefined, onPage],
    ['a page with a text', 'read', onPage],
  ])('%s', async (_who, message, sender) => {
    expect(await send(message, sender)).toBe(null);
    expect(world.injected).toEqual([]);
    expect(engine.start).not.toHaveBeenCalled();
  });
});

describe('of itself', () => {
  const terms = () => fake.storage.local.values.get('gate');
  test('when installed, it writes the gate’s terms and makes the menu', async () => {
    fake.runtime.onInstalled.emit({ reason: 'install' });
    await settled();
    expect(terms()).toMatchObject({ stories: [{ id: 'lake-war' }] });
    expect(world.menus).toEqual(['read-page']);
  });
  test('when the browser starts, it writes them again', async () => {
    fake.runtime.onStartup.emit();
    await settled();
    expect(terms()).toMatchObject({ stories: [{ id: 'lake-war' }] });
  });
  test('a story that is switched off leaves the terms, however fast it goes off and on', async () => {
    await fake.storage.local.set({ settings: { storiesOff: ['lake-war'] } });
    await fake.storage.local.set({ settings: { storiesOff: [] } });
    await fake.storage.local.set({ settings: { storiesOff: ['lake-war'] } });
    await settled();
    expect(terms()).toMatchObject({ stories: [] });
  });
  test('permission and setting may change at once', async () => {
    world.granted.add('*://*/*');
    await fake.storage.local.set({ settings: { everywhere: true } });
    fake.permissions.onAdded.emit();
    fake.permissions.onAdded.emit();
    await settled();
    expect([...world.scripts.keys()]).toEqual(['gate-everywhere']);
    world.granted.clear();
    fake.permissions.onRemoved.emit();
    await fake.storage.local.set({ settings: { everywhere: false } });
    await settled();
    expect(world.scripts.size).toBe(0);
    expect(logged).not.toHaveBeenCalled();
  });
  test('a storage that fails once does not stop it for good', async () => {
    fake.storage.local.broken = new Error('locked');
    fake.runtime.onStartup.emit();
    await settled();
    fake.storage.local.broken = null;
    fake.runtime.onStartup.emit();
    await settled();
    expect(terms()).toMatchObject({ stories: [{ id: 'lake-war' }] });
  });
  test('the number goes from a tab whose site is switched off', async () => {
    await send({ type: 'overlay/read', article }, onPage);
    await fake.storage.local.set({ settings: { sitesOff: ['courier.example'] } });
    await settled();
    expect(world.badges.get(7)).toBe('');
  });
  test('menu and shortcut have the page read; other menus and tabs without an id do not', async () => {
    fake.contextMenus.onClicked.emit({ menuItemId: 'read-page' }, { id: 7, url: PAGE });
    fake.contextMenus.onClicked.emit({ menuItemId: 'other' }, { id: 7, url: PAGE });
    fake.contextMenus.onClicked.emit({ menuItemId: 'read-page' }, undefined);
    fake.commands.onCommand.emit('read-page', { id: 7, url: PAGE });
    fake.commands.onCommand.emit('read-page', undefined);
    fake.commands.onCommand.emit('unknown', { id: 7, url: PAGE });
    await settled();
    expect(world.injected).toEqual([7, 7]);
  });
  test('shortcuts for marks are the overlay’s', async () => {
    fake.commands.onCommand.emit('next-mark', { id: 7 });
    fake.commands.onCommand.emit('toggle-marks', { id: 7 });
    await settled();
    expect(world.told.map(({ message }) => message)).toEqual([
      { type: 'overlay/step', by: 1 },
      { type: 'overlay/toggle-marks' },
    ]);
  });
  test('a closed tab takes its wish along', async () => {
    await send({ type: 'surface/read-page', tabId: 7 }, popup);
    fake.tabs.onRemoved.emit(7);
    await settled();
    expect(fake.storage.session.values.size).toBe(0);
  });
});

describe('the reader’s own stories', () => {
  const options = { id: OWN_ID, url: `${OWN_ORIGIN}src/options/options.html` };
  const moon = {
    ...smallDossier(),
    id: 'moon-war',
    recognition: { anchors: ['Mare Orvae'], support: [], against: [] },
  };
  const add = () => send({ type: 'story/add', text: JSON.stringify(moon) }, options);
  const gateIds = () =>
    (fake.storage.local.values.get('gate') as { stories: { id: string }[] }).stories.map(({ id }) => id);

  test('are looked for by the gate as soon as they are there, and no longer when they are gone', async () => {
    expect(await add()).toEqual({ kind: 'done' });
    expect(gateIds()).toEqual(['lake-war', 'moon-war']);
    await send({ type: 'story/remove', id: 'moon-war' }, options);
    expect(gateIds()).toEqual(['lake-war']);
    await send({ type: 'story/put-back' }, options);
    expect(gateIds()).toEqual(['lake-war', 'moon-war']);
    await fake.storage.local.set({ settings: { storiesOff: ['moon-war'] } });
    await settled();
    expect(gateIds()).toEqual(['lake-war']);
    await send({ type: 'story/remove', id: 'moon-war' }, options);
  });
  test('are read with', async () => {
    await add();
    const text = COVERING.replaceAll('Lake Orva', 'Mare Orvae');
    expect(await send({ type: 'overlay/read', article: { text } }, onPage)).toMatchObject({
      kind: 'reading',
    });
    expect(engine.start).toHaveBeenCalled();
    await send({ type: 'story/remove', id: 'moon-war' }, options);
  });
  test.each([
    ['a page that brings a story along', { type: 'story/add', text: '{}' }],
    ['a page that subscribes', { type: 'story/fetch', url: 'https://lake.example/a.json' }],
  ])('%s gets nothing', async (_who, message) => {
    const asked = vi.spyOn(globalThis, 'fetch');
    expect(await send(message, onPage)).toBe(null);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
  test.each([
    [true, 1],
    [false, 0],
  ])(
    'when the browser starts, with the daily check %s, are asked for %i times',
    async (checkDaily, times) => {
      world.granted.add('https://lake.example/*');
      const signer = await aSigner();
      const text = await signer.file(moon);
      const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(text));
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 90_000_000 });
      await send({ type: 'story/subscribe', url: 'https://lake.example/a.json', offer: { text } }, options);
      vi.useRealTimers();
      await fake.storage.local.set({ settings: { checkDaily } });
      fake.runtime.onStartup.emit();
      await settled();
      await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(times));
      await settled();
      asked.mockRestore();
      await send({ type: 'story/remove', id: 'moon-war' }, options);
    },
  );
});
