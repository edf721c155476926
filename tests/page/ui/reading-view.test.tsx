import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FLAGS, type Flag, STATUSES } from '../../../src/reading/reading.ts';
import { FLAG_LABELS } from '../../../src/ui/flag-labels.ts';
import { voicesOf } from '../../../src/ui/quote-list.tsx';
import { ReadingView, type ReadingViewProps } from '../../../src/ui/reading-view.tsx';
import { STATUS_NAMES } from '../../../src/ui/words.ts';
import { aCard, aLongReading, aReading } from '../../fixtures/readings.ts';
import { expectAccessible } from '../accessible.ts';

afterEach(cleanup);

function view(change: Partial<ReadingViewProps> = {}) {
  const show = vi.fn();
  const { container } = render(
    <ReadingView reading={aReading()} card={aCard()} lost={[]} show={show} {...change} />,
  );
  return { show, container };
}
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('tells of a figure its words under its line, whose it is, the side, and what to bear in mind', async () => {
  view();
  const group = screen.getByRole('region', { name: /^One side’s claim/ });
  const [entry] = within(group).getAllByRole('button');
  expect(textOf(entry?.querySelector('.lined.claimed'))).toBe('at least 30 soldiers killed');
  expect(textOf(entry?.querySelector('.who'))).toBe('Ana Velt');
  expect(entry?.querySelector('.who .party-0')).not.toBe(null);
  expect(textOf(entry?.querySelector('.party'))).toBe('Northern League');
  expect([...(entry?.querySelectorAll('.flag') ?? [])].map(textOf)).toEqual([
    FLAG_LABELS.statedUnverified,
    FLAG_LABELS.bound,
  ]);
  await expectAccessible();
});

test('has a group for each status that a figure has, in their order', () => {
  view();
  const groups = screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => textOf(heading))
    .filter((name) => !name.includes('quotes') && name !== 'Take it along');
  expect(groups).toEqual([
    'Independently verified 1',
    'Disputed 1',
    'One side’s claim 1',
    'No source given 1',
  ]);
});

test('a figure of nobody has no name, and still its words', () => {
  view();
  const group = screen.getByRole('region', { name: /^No source given/ });
  const [entry] = within(group).getAllByRole('button');
  expect(textOf(entry)).toMatch(/^About 400 people displaced worded with caution$/);
});

test('quotes stand under their speakers, without their own marks', async () => {
  view();
  const quotes = screen.getByRole('region', { name: /^2 quotes/ });
  expect(within(quotes).getAllByRole('heading', { level: 4 }).map(textOf)).toEqual([
    'Pact war ministry Southern Pact',
    'a baker',
  ]);
  expect(within(quotes).getAllByRole('button').map(textOf)).toEqual([
    'We still hold the bridge',
    'Nobody sleeps here any more',
  ]);
});

test('voices: each speaker once, unnamed ones apart, nobody at all last', () => {
  const [quote] = aReading().attributions;
  if (!quote) throw new Error('an empty reading');
  const { speaker: _speaker, ...unnamed } = quote;
  const quotes = [
    { ...unnamed, id: 'nobody' },
    { ...unnamed, id: 'baker' },
    { ...quote, id: 'velt' },
    { ...unnamed, id: 'nurse' },
    { ...unnamed, id: 'baker again' },
    { ...quote, id: 'velt again' },
  ];
  const who: Record<string, string> = { baker: 'a baker', 'baker again': 'a baker', nurse: 'a nurse' };
  const tell = (id: string) => ({ who: id.startsWith('velt') ? 'Ana Velt' : (who[id] ?? null), party: null });
  expect(voicesOf(quotes, tell).map((voice) => [voice.who, voice.quotes.map(({ id }) => id)])).toEqual([
    ['a baker', ['baker', 'baker again']],
    ['Ana Velt', ['velt', 'velt again']],
    ['a nurse', ['nurse']],
    [null, ['nobody']],
  ]);
  expect(voicesOf([], tell)).toEqual([]);
});

test('a speaker nobody is sure of has under it who it may be, each apart', async () => {
  const reading = aReading();
  const pact = reading.attributions[1];
  if (!pact) throw new Error('an empty reading');
  const { speaker: _speaker, ...he } = { ...pact, source: [], cue: [] };
  const because = (text: string) => [{ rule: 'speaker-unsure', text }];
  reading.attributions = [
    { ...he, id: 'a7', because: because('“He” may be Ana Velt or Ivo Tarn, both named before.') },
    { ...he, id: 'a8', because: because('“He” may be Ivo Tarn, named before.') },
  ];
  view({ reading });
  const quotes = screen.getByRole('region', { name: /^2 quotes/ });
  expect([...quotes.querySelectorAll('.unsure')].map(textOf)).toEqual([
    '“He” may be Ana Velt or Ivo Tarn, both named before.',
    '“He” may be Ivo Tarn, named before.',
  ]);
  await expectAccessible();
});

test('what somebody thinks or plans is no quote', () => {
  view();
  expect(screen.queryByText('burnt lorries', { selector: 'q' })).toBe(null);
});

test('entries lead to their marks', () => {
  const { show } = view();
  fireEvent.click(screen.getByRole('button', { name: /12 of its men/ }));
  fireEvent.click(screen.getByRole('button', { name: /We still hold/ }));
  expect(show.mock.calls).toEqual([['f2'], ['a2']]);
});

test('entries whose words are gone from the page say so and lead nowhere', async () => {
  const { show } = view({ lost: ['f2'] });
  const entry = screen.getByRole<HTMLButtonElement>('button', { name: /12 of its men/ });
  expect(entry.disabled).toBe(true);
  expect(textOf(entry)).toContain('These words are not on the page any more.');
  entry.click();
  expect(show).not.toHaveBeenCalled();
  await expectAccessible();
});

test('where nothing is marked no entry leads anywhere, and none is called gone', () => {
  view({ marked: false });
  const entries = [...document.querySelectorAll<HTMLButtonElement>('.item')];
  expect(entries.map(({ disabled }) => disabled)).toEqual(entries.map(() => true));
  expect(screen.queryByText(/not on the page/)).toBe(null);
});

test('the entry whose card is open is the current one', () => {
  view({ current: 'f1' });
  expect([...document.querySelectorAll('[aria-current]')].map(textOf)).toEqual([
    expect.stringContaining('at least 30 soldiers'),
  ]);
});

test('a count leads the keyboard to its group', () => {
  view();
  fireEvent.click(screen.getByRole('button', { name: '1 Disputed' }));
  expect(textOf(document.activeElement)).toBe('Disputed 1');
});

describe('the story', () => {
  test('is named, with the reasons for it, each once', async () => {
    const reading = aReading();
    const because = ['It names Tessin Ford.', 'It names Tessin Ford.'];
    view({ reading: { ...reading, story: reading.story && { ...reading.story, because } } });
    expect(screen.getByRole('heading', { level: 2, name: 'The war over Lake Orva' })).toBeTruthy();
    expect(screen.getAllByText('It names Tessin Ford.')).toHaveLength(1);
    await expectAccessible();
  });
  test('may be none', async () => {
    view({ reading: { ...aReading(), story: null }, card: null });
    expect(screen.getByText(/^No story that Sourcelight knows/)).toBeTruthy();
    await expectAccessible();
  });
});

test.each([
  [aReading().attributions, 'No figures were found in this article.'],
  [[], 'No figures and no quotes were found in this article.'],
])('says what was not found', async (attributions, told) => {
  view({ reading: { ...aReading(), figures: [], attributions } });
  expect(screen.getByText(told)).toBeTruthy();
  await expectAccessible();
});

test('every flag has its words', () => {
  const [figure] = aReading().figures;
  if (!figure) throw new Error('an empty reading');
  view({ reading: { ...aReading(), figures: [{ ...figure, flags: [...FLAGS] }] } });
  expect([...document.querySelectorAll('.flag')].map(textOf)).toEqual(
    FLAGS.map((flag: Flag) => FLAG_LABELS[flag]),
  );
  expect(new Set(Object.values(FLAG_LABELS)).size).toBe(FLAGS.length);
});

test('two hundred figures are listed, forty of each status', async () => {
  view({ reading: aLongReading(200) });
  expect(document.querySelectorAll('.item')).toHaveLength(202);
  for (const status of STATUSES)
    expect(screen.getByRole('button', { name: `40 ${STATUS_NAMES[status]}` })).toBeTruthy();
});

test('names of a page are text, whatever they are', () => {
  const reading = aReading();
  const evil = '<img src=x onerror=alert(1)>';
  const speakers = reading.speakers.map((each) => ({ ...each, name: evil }));
  const text = reading.article.text.replace('12 of its men', '<b>1</b> its men');
  view({ reading: { ...reading, speakers, article: { ...reading.article, text } } });
  expect(document.querySelector('.reading img, .reading .lined b')).toBe(null);
  expect(screen.getAllByText(evil).length).toBeGreaterThan(0);
});
