/** The stories in the options: the list, importing with preview and undo, subscribing and checking. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/options.tsx';
import type { ListedStory, StoriesAnswer } from '../../../src/story-messages.ts';
import { fake, resetFake, world } from '../../fake/browser.ts';
import { aPreview, aStory } from '../../fixtures/stories/listed.ts';
import { expectAccessible } from '../accessible.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

const SUBSCRIBED: Extract<ListedStory['origin'], { kind: 'address' }> = {
  kind: 'address',
  url: 'https://lake.example/war.json',
  fingerprint: '00ff 11ee 22dd 33cc 44bb 55aa 6699 7788',
  added: 1_900_000_000_000,
  checked: 1_900_000_000_000,
  problem: null,
  news: null,
};
const NEWS = {
  from: 3,
  to: 4,
  changes: [{ kind: 'claims' as const, what: 'added' as const, count: 9, labels: ['Ten died.'] }],
};
const TITLE = '“The war over Lake Orva”';

let listed: StoriesAnswer;
/** What the background answers, by the message's type. */
let replies: Record<string, unknown>;
beforeEach(() => {
  resetFake();
  listed = { stories: [], unused: [], removed: null };
  replies = {};
  world.inBackground = (message) => {
    const { type } = message as { type: string };
    return type === 'surface/stories' ? structuredClone(listed) : replies[type];
  };
});
afterEach(async () => {
  await expectAccessible();
  cleanup();
});

async function open(stories: ListedStory[] = []): Promise<void> {
  listed.stories = stories;
  render(<Options />);
  // The first page of a run takes its time.
  await screen.findByRole('heading', { name: 'Add a story' }, { timeout: 5000 });
}
const region = () => within(screen.getByRole('region', { name: 'Stories' }));
const button = (name: string | RegExp) => region().getByRole<HTMLButtonElement>('button', { name });
const told = () =>
  region()
    .getAllByRole('status')
    .find(({ textContent }) => textContent !== '');
const alert = () => region().getByRole('alert');
const asked = (type: string) => world.asked.filter((message) => (message as { type: string }).type === type);
const preview = () => screen.getByRole('region', { name: 'The war over Lake Orva' });

describe('the list', () => {
  test('tells where each story is from', async () => {
    await open([
      aStory({ kind: 'built-in' }, { id: 'a', title: 'A' }),
      aStory({ kind: 'file', added: 1_900_000_000_000 }, { id: 'b', title: 'B' }),
      aStory(
        { ...SUBSCRIBED, news: NEWS, problem: 'The server answered with the error 500.' },
        { id: 'c', title: 'C' },
      ),
    ]);
    const [a, b, c] = region()
      .getAllByRole('article')
      .map((card) => card.textContent ?? '');
    expect(a).toContain('Built in');
    expect(b).toMatch(/From a file, added on Mar 1[78], 2030/);
    expect(c).toContain('Subscribed at lake.example, last checked on ');
    expect(c).toContain(
      'The last check failed, and the story stays as it was. The server answered with the error 500.',
    );
    expect(c).toContain('00ff 11ee 22dd 33cc 44bb 55aa 6699 7788');
    expect(c).toContain('What version 4 changed');
    expect(c).toContain('9 claims addedTen died.and 8 more');
    const buttons = region()
      .getAllByRole('button')
      .map((each) => each.getAttribute('aria-label') ?? each.textContent);
    expect(buttons).toEqual([
      'Export “A”',
      'Export “B”',
      'Remove “B”',
      'Check now: “C”',
      'Export “C”',
      'Remove “C”',
      'Look at it',
    ]);
  });
  test('has stories that are not used, which can only be removed', async () => {
    listed.unused = [
      { id: 'old-war', why: 'damaged' },
      { id: 'new-war', why: 'built-in' },
    ];
    replies['story/remove'] = { kind: 'done' };
    await open();
    const card = (name: string) => region().getByRole('article', { name }).textContent;
    expect(card('old-war, not used')).toContain('could not be read back');
    expect(card('new-war, not used')).toContain('has come to be built in');
    listed.unused = [];
    fireEvent.click(button('Remove “old-war”'));
    await waitFor(() => expect(told()?.textContent).toBe('“old-war” was removed.'));
    expect(asked('story/remove')).toEqual([{ type: 'story/remove', id: 'old-war' }]);
  });
  test('lets a removal be undone; the keyboard goes where that is told', async () => {
    replies = { 'story/remove': { kind: 'done' }, 'story/put-back': { kind: 'done' } };
    const story = aStory({ kind: 'file', added: 1 });
    await open([story]);
    listed = { stories: [], unused: [], removed: 'The war over Lake Orva' };
    fireEvent.click(button(`Remove ${TITLE}`));
    await waitFor(() => expect(told()?.textContent).toBe(`${TITLE} was removed.`));
    await waitFor(() => expect(document.activeElement).toBe(told()));
    await expectAccessible();
    listed = { stories: [story], unused: [], removed: null };
    fireEvent.click(button(`Undo the removal of ${TITLE}`));
    await waitFor(() => expect(told()?.textContent).toBe(`${TITLE} is back.`));
    expect(region().queryByRole('button', { name: /^Undo/ })).toBe(null);
  });
  test('gives a story out as a file', async () => {
    const saved: { name: string; text: string }[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, text: this.href });
    });
    URL.createObjectURL = () => 'blob:lake';
    URL.revokeObjectURL = () => {};
    replies['story/export'] = { kind: 'file', name: 'lake-war-v3.json', text: '{}' };
    await open([aStory()]);
    fireEvent.click(button(`Export ${TITLE}`));
    await waitFor(() => expect(saved).toEqual([{ name: 'lake-war-v3.json', text: 'blob:lake' }]));
    replies['story/export'] = undefined;
    fireEvent.click(button(`Export ${TITLE}`));
    await waitFor(() => expect(told()?.textContent).toMatch(/did not answer/));
    click.mockRestore();
  });
});

describe('a file', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Import a story from a file');
  function choose(text: string, name = 'lake.json'): void {
    fireEvent.change(field(), { target: { files: [new File([text], name)] } });
  }
  test('is shown with what it holds, then added', async () => {
    replies = { 'story/preview': aPreview(), 'story/add': { kind: 'done' } };
    await open();
    choose('{"id": 1}');
    const shown = within(await waitFor(preview));
    expect(shown.getByText('1 claim, 1 quote, 3 people, 2 bodies, 2 places')).toBeTruthy();
    expect(shown.getByText('by nobody')).toBeTruthy();
    expect(shown.getByText('Claims (1)')).toBeTruthy();
    expect(shown.getByText(/“The ford is ours”/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(shown.getByRole('heading')));
    await expectAccessible();
    expect(asked('story/add')).toEqual([]);
    listed.stories = [aStory({ kind: 'file', added: 1 })];
    fireEvent.click(button('Add this story'));
    await waitFor(() => expect(told()?.textContent).toBe(`${TITLE} was added.`));
    expect(asked('story/add')).toEqual([{ type: 'story/add', text: '{"id": 1}' }]);
    expect(region().queryByRole('button', { name: 'Add this story' })).toBe(null);
    expect(region().getByRole('article', { name: 'The war over Lake Orva' })).toBeTruthy();
  });
  test('can be left', async () => {
    replies = { 'story/preview': aPreview() };
    await open();
    choose('{}');
    await waitFor(preview);
    fireEvent.click(button('Cancel'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'The war over Lake Orva' })).toBe(null));
    expect(document.activeElement).toBe(field());
    expect(asked('story/add')).toEqual([]);
  });
  test('that takes the place of another says what it changes', async () => {
    replies = { 'story/preview': aPreview({ replaces: { ...NEWS, from: 4, to: 4 } }) };
    await open();
    choose('{}');
    await waitFor(preview);
    expect(preview().textContent).toContain('Takes the place of version 4, which is not older');
    expect(preview().textContent).toContain('9 claims added');
  });
  test('with faults has them listed by line and path', async () => {
    replies['story/preview'] = {
      kind: 'problems',
      problems: [
        { path: '', reason: 'is no JSON', line: 1 },
        { path: 'claims[0].max', reason: '3 is less than min (4)' },
      ],
      more: 7,
    };
    await open();
    choose('{', 'bad.json');
    await waitFor(alert);
    expect(within(alert()).getByText('bad.json holds no story that can be used:')).toBeTruthy();
    expect(
      within(alert())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Line 1: the file is no JSON', 'claims[0].max 3 is less than min (4)', 'and 7 more']);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toBe(alert().id);
  });
  test.each<[string, string, Record<string, unknown>, RegExp]>([
    ['larger than a story can be', 'x'.repeat(1_000_001), {}, /^lake\.json is larger than 1 MB/],
    ['that nobody answers for', '{}', {}, /did not answer/],
    [
      'that is refused',
      '{}',
      { 'story/preview': { kind: 'failed', message: 'This story is built in.' } },
      /^This story is built in\.$/,
    ],
  ])('%s', async (_what, text, answers, message) => {
    replies = answers;
    await open();
    choose(text);
    await waitFor(() => expect(alert().textContent).toMatch(message));
  });
  test('chosen last is the one that is shown, whatever comes last', async () => {
    const waiting: ((answer: unknown) => void)[] = [];
    world.inBackground = (message) =>
      (message as { type: string }).type === 'surface/stories'
        ? listed
        : new Promise((done) => waiting.push(done));
    await open();
    choose('{"a": 1}');
    await waitFor(() => expect(waiting).toHaveLength(1));
    choose('{"b": 1}');
    await waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.(aPreview());
    await waitFor(preview);
    waiting[0]?.({ kind: 'failed', message: 'Late.' });
    await new Promise((done) => setTimeout(done, 20));
    fireEvent.click(button('Add this story'));
    await waitFor(() => expect(asked('story/add')).toEqual([{ type: 'story/add', text: '{"b": 1}' }]));
  });
  test('that can no longer be added says why', async () => {
    replies = { 'story/preview': aPreview(), 'story/add': { kind: 'failed', message: 'No room.' } };
    await open();
    choose('{}');
    await waitFor(preview);
    fireEvent.click(button('Add this story'));
    await waitFor(() => expect(alert().textContent).toBe('No room.'));
    expect(document.activeElement).toBe(field());
  });
});

describe('an address', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Subscribe to a story at its address');
  const OFFER = { text: '{}', etag: '"a"' };
  function look(address = 'https://lake.example/war.json'): void {
    fireEvent.input(field(), { target: { value: address } });
    fireEvent.click(button('Look at it'));
  }
  const found = () => aPreview({ fingerprint: SUBSCRIBED.fingerprint, offer: OFFER });

  test('is fetched with the permission for its host alone, shown with its key, subscribed to', async () => {
    replies = { 'story/fetch': found(), 'story/subscribe': { kind: 'done' } };
    const request = vi.spyOn(fake.permissions, 'request');
    await open();
    look();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://lake.example/*'] });
    await waitFor(preview);
    expect(preview().textContent).toContain(SUBSCRIBED.fingerprint);
    expect(preview().textContent).toContain('fingerprint of the publisher’s key');
    await expectAccessible();
    listed.stories = [aStory(SUBSCRIBED)];
    fireEvent.click(button('Subscribe'));
    await waitFor(() => expect(told()?.textContent).toBe(`You subscribe to ${TITLE} now.`));
    expect(asked('story/subscribe')).toEqual([
      { type: 'story/subscribe', url: 'https://lake.example/war.json', offer: OFFER },
    ]);
    expect(field().value).toBe('');
    expect(world.granted).toEqual(new Set(['https://lake.example/*']));
    request.mockRestore();
  });
  test('is waited for where that is told', async () => {
    let answer: (preview: unknown) => void = () => {};
    replies['story/fetch'] = new Promise((done) => {
      answer = done;
    });
    await open();
    look();
    await waitFor(() =>
      expect(region().getByText('Fetching from lake.example …').getAttribute('role')).toBe('status'),
    );
    expect(button('Look at it').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Look at it'));
    answer(found());
    await waitFor(preview);
    expect(asked('story/fetch')).toHaveLength(1);
    expect(region().queryByText(/^Fetching/)).toBe(null);
  });
  test.each([
    ['nothing', ''],
    ['no TLS', 'http://lake.example/war.json'],
    ['no address', 'lake war'],
  ])('that is %s is asked for nowhere', async (_what, address) => {
    const request = vi.spyOn(fake.permissions, 'request').mockClear();
    await open();
    look(address);
    await waitFor(() => expect(alert().textContent).toMatch(/^That is no address of a story/));
    expect(request).not.toHaveBeenCalled();
    expect(asked('story/fetch')).toEqual([]);
    expect(document.activeElement).toBe(field());
    request.mockRestore();
  });
  test('without the permission is not fetched', async () => {
    world.grants = false;
    await open();
    look();
    await waitFor(() =>
      expect(alert().textContent).toBe('The browser did not give the permission to fetch from lake.example.'),
    );
    expect(asked('story/fetch')).toEqual([]);
  });
  test.each([
    [
      'refused',
      { kind: 'failed', message: 'There is nothing at this address (404).' },
      /nothing at this address/,
    ],
    [
      'broken',
      { kind: 'problems', problems: [{ path: 'title', reason: 'is missing' }], more: 0 },
      /^lake\.example holds no story that can be used:title is missing$/,
    ],
    ['unanswered', undefined, /did not answer/],
  ])('that is %s gives its permission back', async (_what, answer, message) => {
    replies['story/fetch'] = answer;
    await open();
    look();
    await waitFor(() => expect(alert().textContent).toMatch(message));
    await waitFor(() => expect(world.granted.size).toBe(0));
    expect(field().value).toBe('https://lake.example/war.json');
  });
  test('that is left gives its permission back, but not another story’s', async () => {
    replies['story/fetch'] = found();
    await open([
      aStory({ ...SUBSCRIBED, url: 'https://other.example/a.json' }, { id: 'other', title: 'Other' }),
    ]);
    for (const [address, left] of [
      ['https://lake.example/war.json', 0],
      ['https://other.example/b.json', 1],
    ] as const) {
      look(address);
      await waitFor(preview);
      fireEvent.click(button('Cancel'));
      await waitFor(() => expect(world.granted.size).toBe(left));
      expect(document.activeElement).toBe(field());
    }
  });
  test('that is left for another gives its permission back', async () => {
    replies['story/fetch'] = found();
    await open();
    look('https://lake.example/war.json');
    await waitFor(preview);
    look('https://lake.example/b.json');
    await waitFor(preview);
    expect([...world.granted]).toEqual(['https://lake.example/*']);
    look('https://other.example/a.json');
    await waitFor(() => expect([...world.granted]).toEqual(['https://other.example/*']));
    await waitFor(preview);
    look('lake war');
    await waitFor(() => expect(world.granted.size).toBe(0));
  });
});

describe('a subscription', () => {
  const check = () => button(new RegExp(`^Check(?:ing …| now): ${TITLE}$`));
  test.each<[string, unknown, string]>([
    ['nothing new', { kind: 'current' }, `${TITLE} has no newer version.`],
    ['a new version', { kind: 'updated', news: NEWS }, `${TITLE} is now at version 4.`],
    [
      'a failure',
      { kind: 'failed', message: 'The server answered with the error 500.' },
      `${TITLE} could not be checked. The server answered with the error 500.`,
    ],
    [
      'no answer',
      null,
      `${TITLE} could not be checked. Sourcelight did not answer. Reload this page and try again.`,
    ],
  ])('is checked when the reader says so: %s', async (_what, answer, sentence) => {
    replies['story/check'] = answer;
    await open([aStory(SUBSCRIBED)]);
    check().focus();
    fireEvent.click(check());
    await waitFor(() => expect(check().textContent).toBe('Checking …'));
    await waitFor(() => expect(told()?.textContent).toBe(sentence));
    await waitFor(() => expect(check().textContent).toBe('Check now'));
    expect(document.activeElement).toBe(check());
    expect(asked('story/check')).toEqual([{ type: 'story/check', id: 'lake-war' }]);
    expect(asked('surface/stories')).toHaveLength(2);
  });
  test('is not checked without the permission', async () => {
    world.grants = false;
    await open([aStory(SUBSCRIBED)]);
    fireEvent.click(check());
    await waitFor(() =>
      expect(told()?.textContent).toBe(`The browser did not give the permission to fetch ${TITLE}.`),
    );
    expect(asked('story/check')).toEqual([]);
  });
  test('can be checked once a day, if the reader wants that', async () => {
    await open([aStory(SUBSCRIBED)]);
    const daily = () =>
      screen.getByRole<HTMLInputElement>('switch', { name: /^Check subscriptions once a day/ });
    expect(daily().checked).toBe(false);
    fireEvent.click(daily());
    await waitFor(() => expect(daily().checked).toBe(true));
    expect(fake.storage.local.values.get('settings')).toMatchObject({ checkDaily: true });
  });
  test('without one there is no daily check to choose', async () => {
    await open([aStory()]);
    expect(screen.queryByRole('switch', { name: /once a day/ })).toBe(null);
  });
});
