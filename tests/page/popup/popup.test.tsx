import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OverlayState, parse, SILENCES, type Silence, ToOverlaySchema } from '../../../src/messages.ts';
import { Popup } from '../../../src/popup/popup.tsx';
import { SILENCE_SENTENCES } from '../../../src/ui/words.ts';
import { fake, resetFake, world } from '../../fake/browser.ts';
import { aCard, anOverlayState, aReading } from '../../fixtures/readings.ts';
import { expectAccessible } from '../accessible.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake/browser.ts')).fake }));

const PAGE = 'https://www.courier.example/ford';
const shown = (change: Partial<OverlayState> = {}): OverlayState =>
  anOverlayState({ phase: 'shown', reading: aReading(), card: aCard(), ...change });
const settings = () => fake.storage.local.values.get('settings');

beforeEach(() => {
  resetFake();
  world.tabs = [
    { id: 7, url: PAGE, active: true },
    { id: 8, url: 'https://gazette.example/b' },
    { id: 9, url: 'about:blank' },
  ];
  world.inBackground = () => ({ kind: 'done' });
});
afterEach(async () => {
  await expectAccessible();
  cleanup();
});

/** Opens the popup over a page whose overlay is in this state; none when there is no overlay. */
async function open(state: OverlayState | null, search = ''): Promise<void> {
  if (state) world.inTab = () => state;
  render(<Popup search={search} />);
  await waitFor(() => expect(screen.queryByText('One moment …')).toBe(null));
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const aSwitch = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const toldTypes = () => world.told.map(({ message }) => parse(ToOverlaySchema, message)?.type);

test('says that it is not ready yet', () => {
  render(<Popup search="" />);
  expect(screen.getByRole('status').textContent).toBe('One moment …');
  expect(screen.queryAllByRole('switch')).toEqual([]);
});

describe('over a page that is read', () => {
  test('shows story, counts, figures and quotes', async () => {
    await open(shown());
    expect(screen.getByRole('heading', { name: 'The war over Lake Orva' })).toBeTruthy();
    expect(screen.getByRole('region', { name: '4 figures' })).toBeTruthy();
    expect(document.querySelectorAll('.item')).toHaveLength(6);
  });
  test('an entry has the overlay show its mark, and is the current one then', async () => {
    await open(shown());
    world.inTab = () => shown({ current: 'f2' });
    fireEvent.click(button(/12 of its men/));
    await waitFor(() =>
      expect(document.querySelector('[aria-current]')?.textContent).toContain('12 of its men'),
    );
    expect(world.told.at(-1)).toEqual({ tabId: 7, message: { type: 'overlay/show', mark: 'f2' } });
  });
  test('an entry whose words are gone leads nowhere', async () => {
    await open(shown({ lost: ['f2'] }));
    expect((button(/12 of its men/) as HTMLButtonElement).disabled).toBe(true);
  });
  test('hides the marks and shows them again', async () => {
    await open(shown());
    expect(aSwitch('Marks on this page').checked).toBe(true);
    world.inTab = () => shown({ hidden: true });
    fireEvent.click(aSwitch('Marks on this page'));
    await waitFor(() => expect(aSwitch('Marks on this page').checked).toBe(false));
    expect(toldTypes().at(-1)).toBe('overlay/toggle-marks');
  });
  test('may be another tab than the active one', async () => {
    await open(shown(), '?tab=8');
    expect(world.told[0]?.tabId).toBe(8);
    expect(aSwitch('On gazette.example')).toBeTruthy();
  });
});

describe('the switches of site and story', () => {
  /** An overlay that obeys the settings as the real one does: some time after they have changed. */
  function obey(): void {
    const off: { why: Silence | null } = { why: null };
    fake.storage.onChanged.addListener((changes) => {
      const now = changes.settings?.newValue as { sitesOff: string[]; storiesOff: string[] };
      const why = now.sitesOff.length > 0 ? 'site-off' : now.storiesOff.length > 0 ? 'story-off' : null;
      setTimeout(() => {
        off.why = why;
      }, 50);
    });
    world.inTab = () => (off.why ? anOverlayState({ phase: 'silent', why: off.why }) : shown());
  }

  test.each([
    ['On courier.example', { sitesOff: ['courier.example'], storiesOff: [] }],
    ['This story', { sitesOff: [], storiesOff: ['lake-war'] }],
  ])(
    '%s: off writes the setting, keeps the list and takes its ways away; on brings all back',
    async (name, off) => {
      await open(shown());
      obey();
      expect(aSwitch(name).checked).toBe(true);
      fireEvent.click(aSwitch(name));
      await waitFor(() =>
        expect(screen.getByText('Switched off: nothing is marked on the page.')).toBeTruthy(),
      );
      expect(settings()).toMatchObject(off);
      expect(aSwitch(name).checked).toBe(false);
      expect((button(/12 of its men/) as HTMLButtonElement).disabled).toBe(true);
      expect(screen.queryByRole('switch', { name: 'Marks on this page' })).toBe(null);
      await expectAccessible();

      fireEvent.click(aSwitch(name));
      await waitFor(() => expect(screen.queryByText(/^Switched off/)).toBe(null));
      expect(settings()).toMatchObject({ sitesOff: [], storiesOff: [] });
      expect((button(/12 of its men/) as HTMLButtonElement).disabled).toBe(false);
      expect(aSwitch('Marks on this page')).toBeTruthy();
    },
  );
  test('leave what others have chosen', async () => {
    await fake.storage.local.set({ settings: { sitesOff: ['gazette.example'], theme: 'dark' } });
    await open(shown());
    fireEvent.click(aSwitch('On courier.example'));
    await waitFor(() =>
      expect(settings()).toMatchObject({ sitesOff: ['gazette.example', 'courier.example'], theme: 'dark' }),
    );
  });
  test('a reading that was asked for on a site that is off stays', async () => {
    await fake.storage.local.set({ settings: { sitesOff: ['courier.example'] } });
    await open(shown());
    expect(aSwitch('On courier.example').checked).toBe(false);
    expect(screen.queryByText(/^Switched off/)).toBe(null);
    expect((button(/12 of its men/) as HTMLButtonElement).disabled).toBe(false);
  });
});

describe('over a page with nothing to show', () => {
  test.each(SILENCES)('says why: %s', async (why) => {
    if (why === 'site-off') await fake.storage.local.set({ settings: { sitesOff: ['courier.example'] } });
    await open(anOverlayState({ phase: 'silent', why }));
    expect(screen.getByText(SILENCE_SENTENCES[why])).toBeTruthy();
    const hopeless = why === 'no-article' || why === 'not-english' || why === 'too-long';
    expect(button(hopeless ? 'Try again' : 'Read this page')).toBeTruthy();
  });
  test('without an overlay, on a news site: no story was recognised', async () => {
    await open(null);
    expect(screen.getByText('No story that Sourcelight knows was recognised on this page.')).toBeTruthy();
  });
  test('without an overlay, anywhere else: nobody has looked', async () => {
    world.tabs = [{ id: 7, url: 'https://diary.example/', active: true }];
    await open(null);
    expect(screen.getByText('Sourcelight does not look at this site by itself.')).toBeTruthy();
  });
  test('every site is looked at when the reader chose so', async () => {
    world.tabs = [{ id: 7, url: 'https://diary.example/', active: true }];
    await fake.storage.local.set({ settings: { everywhere: true } });
    await open(null);
    expect(screen.getByText('No story that Sourcelight knows was recognised on this page.')).toBeTruthy();
  });
  test('without an overlay on a site that is off: that is why, and on again takes a reload', async () => {
    await fake.storage.local.set({ settings: { sitesOff: ['courier.example'] } });
    await open(null);
    expect(screen.getByText(SILENCE_SENTENCES['site-off'])).toBeTruthy();
    fireEvent.click(aSwitch('On courier.example'));
    await waitFor(() => expect(screen.getByText('Sourcelight is on again for this site.')).toBeTruthy());
    expect(screen.getByText('Reload the page, or have it read now.')).toBeTruthy();
  });
  test.each([
    'chrome://settings',
    'about:addons',
    'moz-extension://own/a.html',
    'view-source:https://a.example',
  ])('has nothing to offer on %s', async (url) => {
    world.tabs = [{ id: 7, url, active: true }];
    await open(null);
    expect(screen.getByText('The browser does not let extensions into this page.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Read|Try/ })).toBe(null);
    expect(screen.queryAllByRole('switch')).toEqual([]);
  });
  test('sends the reader out of the reader view', async () => {
    world.tabs = [{ id: 7, url: 'about:reader?url=https%3A%2F%2Fcourier.example%2F', active: true }];
    await open(null);
    expect(screen.getByText('Leave the reader view, and open this again on the page itself.')).toBeTruthy();
  });
  test.each([
    ['no tab at all', '', []],
    ['a tab that is gone', '?tab=99', undefined],
    ['a tab that is no number', '?tab=x', undefined],
  ])('has nothing to offer over %s', async (_what, search, tabs) => {
    if (tabs) world.tabs = tabs;
    await open(null, search);
    expect(screen.getByText('The browser does not let extensions into this page.')).toBeTruthy();
  });
  test('says so in an alert when the reading failed', async () => {
    await open(anOverlayState({ phase: 'failed', message: 'It did not work.' }));
    expect(screen.getByRole('alert').textContent).toBe('It did not work.');
    expect(button('Try again')).toBeTruthy();
  });
  test('an overlay that answers nonsense is none', async () => {
    world.inTab = () => ({ phase: 'shown', reading: { evil: true } });
    render(<Popup search="" />);
    await waitFor(() => expect(button('Read this page')).toBeTruthy());
  });
});

describe('a page that is being read', () => {
  test('is followed until it is done', async () => {
    let asked = 0;
    world.inTab = () => (++asked < 3 ? anOverlayState({ phase: 'reading' }) : shown());
    render(<Popup search="" />);
    await waitFor(() => expect(screen.getByText('Reading the article …')).toBeTruthy());
    await waitFor(() => expect(document.querySelectorAll('.item')).toHaveLength(6));
    expect(asked).toBe(3);
  });
  test('is given up when the page is gone', async () => {
    let asked = 0;
    world.inTab = () => {
      if (++asked > 1) throw new Error('gone');
      return anOverlayState({ phase: 'reading' });
    };
    render(<Popup search="" />);
    await waitFor(() => expect(button('Read this page')).toBeTruthy());
    await new Promise((done) => setTimeout(done, 400));
    expect(asked).toBe(2);
  });
  test('is not asked any more once the popup is closed', async () => {
    world.inTab = () => anOverlayState({ phase: 'reading' });
    render(<Popup search="" />);
    await waitFor(() => expect(screen.getByText('Reading the article …')).toBeTruthy());
    cleanup();
    const { length } = world.told;
    await new Promise((done) => setTimeout(done, 400));
    expect(world.told).toHaveLength(length);
    expect(fake.storage.onChanged.count).toBe(0);
  });
});

describe('“Read this page”', () => {
  test('has the background bring the overlay in, waits, and shows what was read', async () => {
    await open(null);
    let answer: (state: OverlayState) => void = () => {};
    world.inTab = () => new Promise<OverlayState>((done) => (answer = done));
    fireEvent.click(button('Read this page'));
    await waitFor(() => expect(toldTypes().at(-1)).toBe('overlay/read-again'));
    expect(screen.getByRole('status').textContent).toBe('Reading the article …');
    expect(world.asked).toEqual([{ type: 'surface/read-page', tabId: 7 }]);
    answer(shown());
    await waitFor(() => expect(document.querySelectorAll('.item')).toHaveLength(6));
  });
  test('does not take what an overlay found before for what it finds now', async () => {
    await open(anOverlayState({ phase: 'silent', why: 'not-our-story' }));
    world.inTab = (message) =>
      parse(ToOverlaySchema, message)?.type === 'overlay/read-again'
        ? shown()
        : anOverlayState({ phase: 'silent', why: 'not-our-story' });
    fireEvent.click(button('Read this page'));
    await waitFor(() => expect(document.querySelectorAll('.item')).toHaveLength(6));
  });
  test.each([
    ['is refused', { kind: 'failed', message: 'Not here.' }, 'Not here.'],
    ['gets no answer', undefined, 'Sourcelight did not answer. Try again, or reload the page.'],
    ['gets nonsense', { kind: 'perhaps' }, 'Sourcelight did not answer. Try again, or reload the page.'],
  ])('says so when it %s', async (_how, answer, told) => {
    world.inBackground = () => answer;
    await open(null);
    fireEvent.click(button('Read this page'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(told));
    fireEvent.click(button('Try again'));
    await waitFor(() => expect(world.asked).toHaveLength(2));
  });
  test('says so when the background is gone', async () => {
    world.inBackground = () => {
      throw new Error('Extension context invalidated.');
    };
    await open(null);
    fireEvent.click(button('Read this page'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Sourcelight did not answer/));
  });
});

test('the options are one click away', async () => {
  await open(null);
  fireEvent.click(button('Options'));
  expect(world.optionsOpened).toBe(1);
});

test('settings that cannot be read are said to be so', async () => {
  fake.storage.local.broken = new Error('corrupt');
  render(<Popup search="" />);
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toMatch(/^Your settings could not be read/),
  );
});
