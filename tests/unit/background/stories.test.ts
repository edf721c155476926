/** The reader's own stories, from file and from a publisher's real server, in a storage that may be damaged or full. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoryRequest } from '../../../src/background/story-desk.ts';
import type { Dossier } from '../../../src/stories/dossier.ts';
import { builtInDossiers } from '../../../src/stories/library.ts';
import type { Offer } from '../../../src/story-messages.ts';
import { fake, resetFake, world } from '../../fake/browser.ts';
import { COVERING } from '../../fixtures/stories/lake-report.ts';
import {
  answers,
  aPublisher,
  aSigner,
  type Publisher,
  type Signer,
  sends,
} from '../../fixtures/stories/publisher.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

const browser = vi.hoisted(() => ({ fake: null as unknown }));
// The same browser for every worker.
vi.mock('webextension-polyfill', () => ({ default: browser.fake }));
browser.fake = fake;

/** A fresh worker: what it knew is gone, what lies in storage is not. */
let worker: typeof import('../../../src/background/story-desk.ts');
let library: typeof import('../../../src/background/stories.ts');
let checks: typeof import('../../../src/background/check-subscriptions.ts');
async function wake(): Promise<void> {
  vi.resetModules();
  worker = await import('../../../src/background/story-desk.ts');
  library = await import('../../../src/background/stories.ts');
  checks = await import('../../../src/background/check-subscriptions.ts');
}

const changed = vi.fn(async () => {});
const ask = (request: StoryRequest) => worker.answerStories(request, changed);
const builtIn = (): string[] => builtInDossiers().map(({ id }) => id);
const dossier = (change: Partial<Dossier> = {}): Dossier => ({ ...smallDossier(), ...change });
const text = (change: Partial<Dossier> = {}): string => JSON.stringify(dossier(change));
const kept = () => fake.storage.local.values.get('story:lake-war');

let signer: Signer;
let stranger: Signer;
let publisher: Publisher;
beforeAll(async () => {
  signer = await aSigner();
  stranger = await aSigner();
  publisher = await aPublisher();
});
afterAll(() => publisher.close());
beforeEach(async () => {
  resetFake();
  world.granted.add('http://127.0.0.1/*');
  changed.mockClear();
  publisher.requests.length = 0;
  await wake();
});

async function list() {
  const answer = await ask({ type: 'surface/stories' });
  if (!('stories' in answer)) throw new Error('no list');
  return answer;
}
const ids = async (): Promise<string[]> => (await list()).stories.map(({ id }) => id);

describe('a file', () => {
  test('is shown before it is kept', async () => {
    const answer = await ask({ type: 'story/preview', text: text() });
    expect(answer).toMatchObject({
      kind: 'preview',
      summary: { id: 'lake-war', counts: { claims: 1, quotes: 1, sources: 2 } },
      entries: { claims: [{ by: 'Ana Velt' }], quotes: [{ text: 'The ford is ours' }] },
      fingerprint: null,
      replaces: null,
    });
    expect(kept()).toBeUndefined();
  });
  test('is kept, listed, read with, and given back as it came', async () => {
    const file = `${JSON.stringify(dossier(), null, 4)}\n`;
    expect(await ask({ type: 'story/add', text: file })).toEqual({ kind: 'done' });
    expect(changed).toHaveBeenCalledOnce();
    await wake();
    expect(await ids()).toContain('lake-war');
    expect((await library.allDossiers(() => {})).map(({ id }) => id)).toContain('lake-war');
    expect(await ask({ type: 'story/export', id: 'lake-war' })).toEqual({
      kind: 'file',
      name: 'lake-war-v3.json',
      text: file,
    });
  });
  test('takes the place of an older one, and what that changes is shown', async () => {
    await ask({ type: 'story/add', text: text() });
    const next = text({ version: 4, quotes: [] });
    expect(await ask({ type: 'story/preview', text: next })).toMatchObject({
      replaces: { from: 3, to: 4, changes: [{ kind: 'quotes', what: 'removed', count: 1 }] },
    });
    await ask({ type: 'story/add', text: next });
    expect((await list()).stories.filter(({ id }) => id === 'lake-war')).toMatchObject([{ version: 4 }]);
  });
  test('with a signature is told by whom; one that does not hold is refused', async () => {
    const signed = await signer.file(dossier());
    expect(await ask({ type: 'story/preview', text: signed })).toMatchObject({
      fingerprint: expect.stringMatching(/^[0-9a-f ]{39}$/),
    });
    expect(await ask({ type: 'story/preview', text: signed.replace('Ford falls', 'Ford holds') })).toEqual({
      kind: 'failed',
      message: 'The file is signed, and was changed after it was signed.',
    });
  });
  test.each<[string, string, object]>([
    ['no JSON', '{"format": 1', { kind: 'problems', problems: [{ path: '', line: 1 }], more: 0 }],
    [
      'no dossier',
      '{"format": 1}',
      {
        kind: 'problems',
        problems: expect.arrayContaining([{ path: 'title', reason: 'is missing', line: 1 }]),
      },
    ],
    [
      'too long',
      JSON.stringify('x'.repeat(1_000_000)),
      {
        kind: 'problems',
        problems: [{ path: '', reason: 'has 1,000,002 bytes; a dossier may have 1,000,000' }],
      },
    ],
    [
      'the id of a built-in story',
      text({ id: 'panjshir-2021' }),
      { kind: 'failed', message: expect.stringContaining('This story is built in') },
    ],
  ])('with %s is refused, in looking and in adding', async (_what, file, answer) => {
    expect(await ask({ type: 'story/preview', text: file })).toMatchObject(answer);
    expect(await ask({ type: 'story/add', text: file })).toMatchObject({ kind: 'failed' });
    expect([...fake.storage.local.values.keys()]).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });
  test('with a thousand problems tells the first of them', async () => {
    const claims = Array.from({ length: 900 }, () => ({}));
    const answer = await ask({ type: 'story/preview', text: JSON.stringify({ ...dossier(), claims }) });
    expect(answer).toMatchObject({ kind: 'problems', more: expect.any(Number) });
    expect('problems' in answer && answer.problems.length).toBe(30);
  });
});

describe('removing', () => {
  test('can be undone, also by a worker that was asleep in between', async () => {
    await ask({ type: 'story/add', text: text() });
    expect(await ask({ type: 'story/remove', id: 'lake-war' })).toEqual({ kind: 'done' });
    await wake();
    expect(await list()).toMatchObject({ removed: 'The war over Lake Orva' });
    expect(await ids()).not.toContain('lake-war');
    expect(await ask({ type: 'story/put-back' })).toEqual({ kind: 'done' });
    expect(await ids()).toContain('lake-war');
    expect(await list()).toMatchObject({ removed: null });
    expect(changed).toHaveBeenCalledTimes(3);
  });
  test('is not undone over what was added since, nor twice', async () => {
    await ask({ type: 'story/add', text: text() });
    await ask({ type: 'story/remove', id: 'lake-war' });
    await ask({ type: 'story/add', text: text({ version: 9 }) });
    expect(await ask({ type: 'story/put-back' })).toMatchObject({
      message: 'The story has been added again since.',
    });
    await ask({ type: 'story/remove', id: 'lake-war' });
    await ask({ type: 'story/put-back' });
    expect(await ask({ type: 'story/put-back' })).toMatchObject({ message: 'There is nothing to put back.' });
  });
  test('of what is not there is no error', async () => {
    expect(await ask({ type: 'story/remove', id: 'nobody' })).toEqual({ kind: 'done' });
  });
});

describe('for an article', () => {
  const ids = async (article: string): Promise<string[]> =>
    (await library.dossiersFor({ text: article }, () => {})).map(({ id }) => id);
  let own: typeof import('../../../src/background/own-stories.ts');
  beforeEach(async () => {
    await ask({ type: 'story/add', text: text() });
    await ask({
      type: 'story/add',
      text: text({ id: 'moon-war', recognition: { anchors: ['Mare Orvae'], support: [], against: [] } }),
    });
    own = await import('../../../src/background/own-stories.ts');
    await own.writeOwnTerms();
    await wake();
  });

  test('only the stories that it could cover are fetched', async () => {
    const get = vi.spyOn(fake.storage.local, 'get');
    expect(await ids(COVERING)).toEqual([...builtIn(), 'lake-war']);
    expect(await ids('A ferry was late.')).toEqual(builtIn());
    expect(get.mock.calls.flat(2)).not.toContain('story:moon-war');
    expect(get.mock.calls).not.toContainEqual([null]);
    get.mockRestore();
  });
  test('all of them are, where it is not known what they look for', async () => {
    await fake.storage.local.remove('own-terms');
    expect((await ids('A ferry was late.')).toSorted()).toEqual(
      [...builtIn(), 'lake-war', 'moon-war'].toSorted(),
    );
  });
  test('none is taken from another one’s place', async () => {
    fake.storage.local.values.set('story:lake-war', {
      text: text({ id: 'yet-another' }),
      origin: { kind: 'file', added: 1 },
    });
    expect(await ids(COVERING)).toEqual(builtIn());
  });
  test('a worker that knows them all uses what it knows', async () => {
    await ask({ type: 'surface/stories' });
    expect(await ids(COVERING)).toEqual([...builtIn(), 'lake-war', 'moon-war']);
  });
});

describe('storage', () => {
  test('that is damaged in one story keeps the others, and the damaged one can be removed', async () => {
    await ask({ type: 'story/add', text: text() });
    await ask({ type: 'story/add', text: text({ id: 'other-war' }) });
    for (const [id, value] of [
      ['nothing', null],
      ['number', 7],
      ['no-origin', { text: text({ id: 'no-origin' }) }],
      ['cut', { text: text({ id: 'cut' }).slice(0, 500), origin: { kind: 'file', added: 1 } }],
      ['another', { text: text({ id: 'yet-another' }), origin: { kind: 'file', added: 1 } }],
    ] as const)
      fake.storage.local.values.set(`story:${id}`, value);
    await wake();
    const { stories, unused } = await list();
    expect(stories.slice(-2).map(({ id }) => id)).toEqual(['lake-war', 'other-war']);
    expect(unused.map(({ id }) => id).toSorted()).toEqual([
      'another',
      'cut',
      'no-origin',
      'nothing',
      'number',
    ]);
    expect((await library.allDossiers(() => {})).length).toBe(stories.length);
    await ask({ type: 'story/remove', id: 'cut' });
    expect((await list()).unused.map(({ id }) => id)).not.toContain('cut');
  });
  test('that has a story which is built in by now keeps it unused', async () => {
    fake.storage.local.values.set('story:panjshir-2021', {
      text: text({ id: 'panjshir-2021' }),
      origin: { kind: 'file', added: 1 },
    });
    const { stories, unused } = await list();
    expect(unused).toEqual([{ id: 'panjshir-2021', why: 'built-in' }]);
    expect(stories.map(({ id }) => id)).toEqual(builtIn());
    expect((await library.allDossiers(() => {})).map(({ id }) => id)).toEqual(builtIn());
    await ask({ type: 'story/remove', id: 'panjshir-2021' });
    expect((await list()).unused).toEqual([]);
  });
  test('that cannot be read leaves the built-in stories', async () => {
    fake.storage.local.broken = new Error('corrupt');
    const report = vi.fn();
    expect((await library.allDossiers(report)).map(({ id }) => id)).toContain('panjshir-2021');
    expect(report).toHaveBeenCalledOnce();
    fake.storage.local.broken = null;
    expect((await library.allDossiers(report)).map(({ id }) => id)).toContain('panjshir-2021');
  });
  test('that is full says so', async () => {
    await ask({ type: 'surface/stories' });
    const set = vi
      .spyOn(fake.storage.local, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await ask({ type: 'story/add', text: text() })).toEqual({
      kind: 'failed',
      message: 'The browser has no room to keep the story.',
    });
    set.mockRestore();
    expect(await ask({ type: 'story/add', text: text() })).toEqual({ kind: 'done' });
  });
  test('takes fifty stories and no more', async () => {
    for (let i = 0; i < 50; i++)
      fake.storage.local.values.set(`story:war-${i}`, {
        text: text({ id: `war-${i}` }),
        origin: { kind: 'file', added: 1 },
      });
    expect(await ask({ type: 'story/add', text: text() })).toMatchObject({
      message: 'There are 50 stories already. Remove one to make room.',
    });
    expect(await ask({ type: 'story/add', text: text({ id: 'war-7', version: 9 }) })).toEqual({
      kind: 'done',
    });
  });
  test('takes only so much text', async () => {
    const padded = (id: string) => `${text({ id })}${' '.repeat(900_000)}`;
    for (let i = 0; i < 4; i++)
      fake.storage.local.values.set(`story:war-${i}`, {
        text: padded(`war-${i}`),
        origin: { kind: 'file', added: 1 },
      });
    expect(await ask({ type: 'story/add', text: padded('lake-war') })).toMatchObject({
      message: 'Your stories would be too large. Remove one to make room.',
    });
  });
});

async function offered(file: string, headers: Record<string, string> = {}): Promise<Offer> {
  publisher.behave(sends(file, headers));
  const answer = await ask({ type: 'story/fetch', url: publisher.url });
  if (!('offer' in answer) || !answer.offer) throw new Error(JSON.stringify(answer));
  return answer.offer;
}
async function subscribe(change: Partial<Dossier> = {}, headers?: Record<string, string>): Promise<void> {
  const offer = await offered(await signer.file(dossier(change)), headers);
  expect(await ask({ type: 'story/subscribe', url: publisher.url, offer })).toEqual({ kind: 'done' });
  changed.mockClear();
  publisher.requests.length = 0;
}
const check = () => ask({ type: 'story/check', id: 'lake-war' });

describe('subscribing', () => {
  test('shows the story and its publisher’s key first, and keeps nothing', async () => {
    publisher.behave(sends(await signer.file(dossier()), { etag: '"v3"' }));
    expect(await ask({ type: 'story/fetch', url: publisher.url })).toMatchObject({
      kind: 'preview',
      summary: { title: 'The war over Lake Orva' },
      fingerprint: expect.stringMatching(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/),
      offer: { etag: '"v3"' },
    });
    expect(kept()).toBeUndefined();
  });
  test('keeps the story, the address and the key', async () => {
    await subscribe({}, { etag: '"v3"' });
    expect(kept()).toMatchObject({
      origin: {
        kind: 'address',
        url: publisher.url,
        key: signer.key,
        etag: '"v3"',
        problem: null,
        news: null,
      },
    });
    expect((await list()).stories.at(-1)).toMatchObject({
      id: 'lake-war',
      origin: { kind: 'address', fingerprint: expect.any(String), checked: expect.any(Number) },
    });
  });
  test('refuses an offer that was changed between looking and subscribing', async () => {
    const offer = await offered(await signer.file(dossier()));
    const forged = { ...offer, text: offer.text.replace('Ford falls', 'Ford holds') };
    expect(await ask({ type: 'story/subscribe', url: publisher.url, offer: forged })).toMatchObject({
      kind: 'failed',
    });
    expect(await ask({ type: 'story/subscribe', url: 'http://lake.example/', offer })).toMatchObject({
      kind: 'failed',
    });
    expect(kept()).toBeUndefined();
  });
  test.each<[string, () => Promise<string>, object]>([
    [
      'unsigned',
      async () => text(),
      { kind: 'failed', message: expect.stringMatching(/^The story is not signed/) },
    ],
    [
      'changed on the way',
      async () => (await signer.file(dossier())).replace('Ford falls', 'Ford holds'),
      { kind: 'failed', message: 'The signature does not hold: this is not what its publisher signed.' },
    ],
    [
      'a built-in story’s id',
      () => signer.file(dossier({ id: 'panjshir-2021' })),
      { kind: 'failed', message: expect.stringMatching(/^This story is built in/) },
    ],
    ['no JSON', async () => 'hello', { kind: 'problems', problems: [{ path: '' }] }],
    [
      'a web page',
      async () => '<!doctype html><title>404</title>',
      { kind: 'problems', problems: [{ path: '', reason: 'is a web page, not a dossier' }] },
    ],
    [
      'broken',
      () => signer.file(dossier({ title: '' })),
      { kind: 'problems', problems: [{ path: 'title' }] },
    ],
  ])('to a file that is %s: refused', async (_what, file, answer) => {
    publisher.behave(sends(await file()));
    expect(await ask({ type: 'story/fetch', url: publisher.url })).toMatchObject(answer);
    expect(kept()).toBeUndefined();
  });
  test('does not mix with a file of the same story, in either order', async () => {
    await ask({ type: 'story/add', text: text() });
    publisher.behave(sends(await signer.file(dossier())));
    expect(await ask({ type: 'story/fetch', url: publisher.url })).toMatchObject({
      message: 'You have this story from a file. Remove that one before you subscribe.',
    });
    await ask({ type: 'story/remove', id: 'lake-war' });
    await subscribe();
    expect(await ask({ type: 'story/add', text: text({ version: 9 }) })).toMatchObject({
      message: expect.stringMatching(/^You subscribe to this story/),
    });
    expect(await ask({ type: 'story/fetch', url: publisher.url })).toMatchObject({
      message: 'You subscribe to this story already.',
    });
  });
  test('asks no address that is none', async () => {
    expect(await ask({ type: 'story/fetch', url: 'http://lake.example/' })).toMatchObject({ kind: 'failed' });
  });
  test('gives the permission for the host back with the last story from there', async () => {
    await subscribe();
    await subscribe({ id: 'other-war' });
    await ask({ type: 'story/remove', id: 'other-war' });
    expect(world.granted.size).toBe(1);
    await ask({ type: 'story/remove', id: 'lake-war' });
    expect(world.granted.size).toBe(0);
  });
});

describe('checking', () => {
  test('takes a newer version by the same hand, and tells what is new', async () => {
    await subscribe({}, { etag: '"v3"' });
    const places = [
      ...smallDossier().places,
      { id: 'pass', name: 'Veil Pass', aliases: [], kind: 'pass' as const },
    ];
    publisher.behave(sends(await signer.file(dossier({ version: 4, places })), { etag: '"v4"' }));
    const news = {
      from: 3,
      to: 4,
      changes: [{ kind: 'places', what: 'added', count: 1, labels: ['Veil Pass'] }],
    };
    expect(await check()).toEqual({ kind: 'updated', news });
    expect(publisher.requests[0]?.headers['if-none-match']).toBe('"v3"');
    expect(changed).toHaveBeenCalledOnce();
    await wake();
    expect((await list()).stories.at(-1)).toMatchObject({ version: 4, origin: { news, problem: null } });
    expect(kept()).toMatchObject({ origin: { etag: '"v4"', key: signer.key } });
  });
  test('a server that says “not modified” has nothing new; what was new before stays told', async () => {
    await subscribe({}, { etag: '"v3"' });
    publisher.behave(sends(await signer.file(dossier({ version: 4 })), { etag: '"v4"' }));
    await check();
    publisher.behave(answers(304));
    expect(await check()).toEqual({ kind: 'current' });
    expect((await list()).stories.at(-1)).toMatchObject({ origin: { news: { from: 3, to: 4 } } });
  });
  test('the same story again, even signed anew or set otherwise, is nothing new', async () => {
    await subscribe({}, { etag: '"v3"' });
    const again = JSON.stringify(JSON.parse(await signer.file(dossier())), null, 2);
    publisher.behave(sends(again));
    expect(await check()).toEqual({ kind: 'current' });
    expect(kept()).not.toHaveProperty('origin.etag');
    expect(changed).not.toHaveBeenCalled();
  });

  test.each<[string, () => Promise<Parameters<Publisher['behave']>[0]>, RegExp]>([
    ['is gone', async () => answers(404), /^There is nothing at this address/],
    ['is broken', async () => answers(500), /error 500/],
    [
      'leads elsewhere',
      async () => answers(302, { location: 'https://elsewhere.example/' }),
      /leads on to another/,
    ],
    [
      'sends half of it',
      async () => sends((await signer.file(dossier({ version: 4 }))).slice(0, 900)),
      /is no JSON: line 1, column 901: the file ends too early/,
    ],
    [
      'sends a page',
      async () => sends('<html>'),
      /^What is at the address is no story that can be used: the file is a web page/,
    ],
    ['sends too much', async () => sends(' '.repeat(1_000_001)), /larger than 1 MB/],
    ['sends it unsigned', async () => sends(text({ version: 4 })), /^The story is not signed/],
    [
      'sends it wrongly signed',
      async () => sends((await signer.file(dossier({ version: 4 }))).replace('Ford falls', 'Ford holds')),
      /^The signature does not hold/,
    ],
    [
      'sends it signed by somebody else',
      async () => sends(await stranger.file(dossier({ version: 4 }))),
      /^It is signed with another key \([0-9a-f ]{39}\) than when you subscribed \([0-9a-f ]{39}\)/,
    ],
    [
      'sends an older one',
      async () => sends(await signer.file(dossier({ version: 2 }))),
      /^The server sends version 2, which is older than the version 3 that you have/,
    ],
    [
      'changes a version without a new number',
      async () => sends(await signer.file(dossier({ title: 'Another' }))),
      /a change without a new number is not taken/,
    ],
    [
      'sends another story',
      async () => sends(await signer.file(dossier({ id: 'moon-war', version: 4 }))),
      /^There is another story at this address now: “The war over Lake Orva”/,
    ],
    [
      'sends one that is broken',
      async () => sends(await signer.file(dossier({ version: 4, parties: [] }))),
      /parties needs at least one party and \d+ more\.$/,
    ],
  ])('a server that %s: the story stays as it was, and why is told', async (_what, how, message) => {
    await subscribe({}, { etag: '"v3"' });
    const before = kept();
    publisher.behave(await how());
    expect(await check()).toMatchObject({ kind: 'failed', message: expect.stringMatching(message) });
    expect(changed).not.toHaveBeenCalled();
    await wake();
    expect((await list()).stories.at(-1)).toMatchObject({
      version: 3,
      title: 'The war over Lake Orva',
      origin: { problem: expect.stringMatching(message) },
    });
    const { text: good, origin } = before as { text: string; origin: object };
    expect(kept()).toEqual({
      text: good,
      origin: { ...origin, problem: expect.any(String), checked: expect.any(Number) },
    });
    publisher.behave(sends(await signer.file(dossier({ version: 4 }))));
    expect(await check()).toMatchObject({ kind: 'updated' });
    expect((await list()).stories.at(-1)).toMatchObject({ version: 4, origin: { problem: null } });
  });

  test('without the permission nobody is asked, and the reader hears how to give it', async () => {
    await subscribe();
    world.granted.clear();
    expect(await check()).toMatchObject({
      message: expect.stringMatching(/does not let Sourcelight fetch from there/),
    });
    expect(publisher.requests).toEqual([]);
    expect((await list()).stories.at(-1)).toMatchObject({ origin: { problem: expect.any(String) } });
  });
  test('what is not subscribed to is not asked for', async () => {
    await ask({ type: 'story/add', text: text() });
    expect(await check()).toEqual({
      kind: 'failed',
      message: 'You do not subscribe to this story any more.',
    });
    expect(publisher.requests).toEqual([]);
  });
  test('a removal in the middle of a check stays', async () => {
    await subscribe();
    publisher.behave((_request, response) => setTimeout(() => response.writeHead(500).end(), 50));
    const checked = check();
    const gone = ask({ type: 'story/remove', id: 'lake-war' });
    await Promise.all([checked, gone]);
    expect(kept()).toBeUndefined();
  });
});

describe('the daily check', () => {
  test('asks for those that were not checked for a day, or failed, and for no others', async () => {
    await subscribe();
    const now = Date.now();
    publisher.behave(answers(500));
    await checks.checkAll(changed, now);
    expect(publisher.requests).toHaveLength(0);
    await checks.checkAll(changed, now + 90_000_000);
    expect(publisher.requests).toHaveLength(1);
    publisher.behave(sends(await signer.file(dossier({ version: 4 }))));
    await checks.checkAll(changed, now);
    expect(publisher.requests).toHaveLength(2);
    expect(changed).toHaveBeenCalledOnce();
    await checks.checkAll(changed, now);
    expect(publisher.requests).toHaveLength(2);
  });
  test('is not put off by a clock that went wrong and was put back', async () => {
    await subscribe();
    publisher.requests.length = 0;
    await checks.checkAll(changed, Date.now() - 400_000_000);
    expect(publisher.requests).toHaveLength(1);
  });
});
