import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../src/options/options.tsx';
import { typedSite } from '../../../src/options/sites.tsx';
import { STATUSES } from '../../../src/reading/reading.ts';
import type { StoriesAnswer } from '../../../src/story-messages.ts';
import { STATUS_LINES, STATUS_MEANINGS, STATUS_NAMES } from '../../../src/ui/words.ts';
import { fake, resetFake, world } from '../../fake/browser.ts';
import { aStory } from '../../fixtures/stories/listed.ts';
import { expectAccessible } from '../accessible.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

const STORIES: StoriesAnswer = { stories: [aStory()], unused: [], removed: null };
const EVERY_SITE = '*://*/*';
const settings = () => fake.storage.local.values.get('settings');

beforeEach(() => {
  resetFake();
  world.inBackground = () => STORIES;
});
afterEach(async () => {
  await expectAccessible();
  cleanup();
});

async function open(stored?: object): Promise<void> {
  if (stored) await fake.storage.local.set({ settings: stored });
  render(<Options />);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Sites' })).toBeTruthy());
}
const aSwitch = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('switch', { name });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

test('says that it is not ready yet', () => {
  render(<Options />);
  expect(screen.getByText('One moment …')).toBeTruthy();
});

test('settings that cannot be read are said to be so; what needs none is there', async () => {
  fake.storage.local.broken = new Error('corrupt');
  render(<Options />);
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toMatch(/^Your settings could not be read/),
  );
  expect(screen.getByRole('heading', { name: 'What the marks mean' })).toBeTruthy();
  expect(screen.queryAllByRole('switch')).toEqual([]);
});

describe('stories', () => {
  test('are listed with what they are made of', async () => {
    await open();
    await waitFor(() => expect(aSwitch('The war over Lake Orva').checked).toBe(true));
    expect(screen.getByText('An invented war between two invented sides.')).toBeTruthy();
    expect(screen.getByText('2 sources, 2 names that it is known by')).toBeTruthy();
    expect(screen.getByText('Built in')).toBeTruthy();
    expect(screen.getByText('3, of 2030-06-01')).toBeTruthy();
    expect(screen.getByText('2 sources from 2 publishers')).toBeTruthy();
  });
  test('are switched off and on', async () => {
    await open({ storiesOff: ['other'] });
    await waitFor(() => aSwitch('The war over Lake Orva'));
    fireEvent.click(aSwitch('The war over Lake Orva'));
    await waitFor(() => expect(aSwitch('The war over Lake Orva').checked).toBe(false));
    expect(settings()).toMatchObject({ storiesOff: ['other', 'lake-war'] });
    fireEvent.click(aSwitch('The war over Lake Orva'));
    await waitFor(() => expect(aSwitch('The war over Lake Orva').checked).toBe(true));
    expect(settings()).toMatchObject({ storiesOff: ['other'] });
  });
  test.each([
    ['fails', () => Promise.reject(new Error('gone'))],
    ['answers nonsense', () => ({ stories: 1 })],
    ['answers nothing', () => null],
  ])('say so when the background %s', async (_how, answer) => {
    world.inBackground = answer;
    await open();
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/^The stories could not be loaded/),
    );
  });
});

describe('every site', () => {
  const name = /^Look on every site, not only on the 2 news sites/;
  test('is switched on when the browser gives the permission', async () => {
    await open();
    fireEvent.click(aSwitch(name));
    await waitFor(() => expect(aSwitch(name).checked).toBe(true));
    expect(settings()).toMatchObject({ everywhere: true });
    expect(world.granted).toEqual(new Set([EVERY_SITE]));
  });
  test('stays off when it does not, and says so', async () => {
    world.grants = false;
    await open();
    fireEvent.click(aSwitch(name));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/did not give the permission/));
    expect(aSwitch(name).checked).toBe(false);
    await waitFor(() => expect(settings()).toMatchObject({ everywhere: false }));
  });
  test('asks in the very turn of the click: later the browser would not', async () => {
    const request = vi.spyOn(fake.permissions, 'request');
    await open();
    fireEvent.click(aSwitch(name));
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [EVERY_SITE] });
    await waitFor(() => expect(aSwitch(name).checked).toBe(true));
  });
  test('gives the permission back when it is switched off', async () => {
    world.granted.add(EVERY_SITE);
    await open({ everywhere: true });
    await waitFor(() => expect(aSwitch(name).checked).toBe(true));
    fireEvent.click(aSwitch(name));
    await waitFor(() => expect(aSwitch(name).checked).toBe(false));
    await waitFor(() => expect(settings()).toMatchObject({ everywhere: false }));
    expect(world.granted.size).toBe(0);
  });
  test('is off without the permission, whatever the setting says, and follows the browser', async () => {
    await open({ everywhere: true });
    await waitFor(() => expect(aSwitch(name).checked).toBe(false));
    world.granted.add(EVERY_SITE);
    fake.permissions.onAdded.emit();
    await waitFor(() => expect(aSwitch(name).checked).toBe(true));
    world.granted.clear();
    fake.permissions.onRemoved.emit();
    await waitFor(() => expect(aSwitch(name).checked).toBe(false));
    cleanup();
    await waitFor(() => {
      expect(fake.permissions.onAdded.count + fake.permissions.onRemoved.count).toBe(0);
      expect(fake.storage.onChanged.count).toBe(0);
    });
  });
});

describe('sites that are switched off', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Switch off on another site');
  function add(typed: string): void {
    fireEvent.input(field(), { target: { value: typed } });
    fireEvent.click(button('Switch off'));
  }
  const listed = () =>
    screen
      .queryAllByRole('button', { name: /^Switch on again on/ })
      .map((each) => each.ariaLabel ?? each.getAttribute('aria-label'));

  const status = () => within(screen.getByRole('region', { name: 'Sites' })).queryByRole('status');

  test('are none at first', async () => {
    await open();
    expect(screen.getByText('No site.')).toBeTruthy();
  });
  test('are listed by name', async () => {
    await open({ sitesOff: ['gazette.example', 'courier.example'] });
    expect(listed()).toEqual(['Switch on again on courier.example', 'Switch on again on gazette.example']);
  });
  test('are added as the reader types them, once', async () => {
    await open();
    add(' https://www.Courier.example/news?a ');
    await waitFor(() => expect(listed()).toEqual(['Switch on again on courier.example']));
    expect(field().value).toBe('');
    add('courier.example');
    add('gazette.example');
    await waitFor(() => expect(listed()).toHaveLength(2));
    expect(settings()).toMatchObject({ sitesOff: ['courier.example', 'gazette.example'] });
  });
  test('are not what is no site’s name: that is said, and the field keeps it', async () => {
    await open();
    add('not a site');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^That is no site’s name/));
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
    expect(field().value).toBe('not a site');
    expect(document.activeElement).toBe(field());
    expect(settings()).toBeUndefined();
    await expectAccessible();
    add('courier.example');
    await waitFor(() => expect(screen.queryByRole('alert')).toBe(null));
  });
  test('are switched on again, and that can be undone; the keyboard stays with it', async () => {
    await open({ sitesOff: ['courier.example', 'gazette.example'] });
    fireEvent.click(button('Switch on again on courier.example'));
    await waitFor(() => expect(listed()).toEqual(['Switch on again on gazette.example']));
    expect(status()?.textContent).toContain('courier.example is switched on again.');
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
    await expectAccessible();
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(listed()).toHaveLength(2));
    expect(status()).toBe(null);
    expect(document.activeElement).toBe(field());
  });
  test('two that are switched on again at once both are', async () => {
    await open({ sitesOff: ['courier.example', 'gazette.example', 'herald.example'] });
    fireEvent.click(button('Switch on again on courier.example'));
    fireEvent.click(button('Switch on again on gazette.example'));
    await waitFor(() => expect(listed()).toEqual(['Switch on again on herald.example']));
  });
});

test.each([
  ['example.org', 'example.org'],
  ['www.Example.org/news', 'example.org'],
  ['https://news.example.org:8080/a?b', 'news.example.org'],
  ['http://example.org.', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['', null],
  ['   ', null],
  ['localhost', null],
  ['not a site', null],
  ['a..b', null],
  ['.org', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['ftp://example.org', null],
  ['chrome://settings', null],
  ['https://', null],
  [`${'a.'.repeat(200)}org`, null],
])('what is typed as %j is the site %s', (typed, site) => {
  expect(typedSite(typed)).toBe(site);
});

describe('appearance', () => {
  test.each([
    ['Colours of cards and of these pages', 'Dark', { theme: 'dark' }],
    ['Colours of cards and of these pages', 'Light', { theme: 'light' }],
    ['What is marked in an article', 'Quotes only', { marks: 'quotes' }],
    ['What is marked in an article', 'Figures only', { marks: 'figures' }],
  ])('%s: %s', async (group, choice, chosen) => {
    await open();
    const radio = within(screen.getByRole('group', { name: group })).getByRole<HTMLInputElement>('radio', {
      name: choice,
    });
    expect(radio.checked).toBe(false);
    fireEvent.click(radio);
    await waitFor(() => expect(settings()).toMatchObject(chosen));
    await waitFor(() => expect(radio.checked).toBe(true));
  });
  test('what is chosen elsewhere is shown here', async () => {
    await open({ theme: 'dark' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true);
    await fake.storage.local.set({ settings: { theme: 'light' } });
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Light' }).checked).toBe(true),
    );
  });
});

test('the legend has each status with its line, its name and its meaning', async () => {
  await open();
  const legend = screen.getByRole('region', { name: 'What the marks mean' });
  for (const status of STATUSES) {
    expect(
      within(legend).getByText(STATUS_NAMES[status], { exact: false, selector: 'dt > span' }),
    ).toBeTruthy();
    expect(within(legend).getByText(STATUS_LINES[status])).toBeTruthy();
    expect(within(legend).getByText(STATUS_MEANINGS[status])).toBeTruthy();
    expect(legend.querySelector(`.lined.${status}`)).not.toBe(null);
  }
});

describe('shortcuts', () => {
  test('are listed as the browser has them', async () => {
    await open();
    const list = await waitFor(() => screen.getByRole('region', { name: 'Shortcuts' }));
    expect([...list.querySelectorAll('dl > div')].map(({ textContent }) => textContent)).toEqual([
      'Next markAlt+Shift+N',
      'Read this pagenot set',
    ]);
  });
  test('are left out where there are none', async () => {
    const getAll = vi.spyOn(fake.commands, 'getAll').mockRejectedValue(new Error('no keyboard'));
    await open();
    expect(screen.queryByRole('heading', { name: 'Shortcuts' })).toBe(null);
    getAll.mockRestore();
  });
});
