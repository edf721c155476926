import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TakeAway } from '../../../src/ui/take-away.tsx';
import { aCard, aReading } from '../../fixtures/readings.ts';
import { expectAccessible } from '../accessible.ts';

interface Saved {
  name: string;
  blob: Blob | undefined;
}
let saved: Saved[];
let copied: string[];

beforeEach(() => {
  saved = [];
  copied = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) });
  });
  URL.createObjectURL = (blob) => {
    const url = `blob:test/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const told = () => screen.getByRole('status').textContent;

test('copies the reading as text, and says so', async () => {
  render(<TakeAway reading={aReading()} card={aCard()} />);
  press('Copy as text');
  await waitFor(() => expect(told()).toBe('Copied.'));
  expect(copied[0]).toContain('## One side’s claim');
  await expectAccessible();
});

test('says what to do when the browser refuses to copy', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  render(<TakeAway reading={aReading()} card={aCard()} />);
  press('Copy as text');
  await waitFor(() => expect(told()).toContain('Save it as a file instead'));
});

test.each([
  ['Save text', 'md', 'text/markdown', '# Thirty men'],
  ['Save CSV', 'csv', 'text/csv', 'figure,'],
  ['Save JSON', 'json', 'application/json', '"version": 1'],
])('%s', async (name, ending, type, words) => {
  render(<TakeAway reading={aReading()} card={aCard()} />);
  press(name);
  expect(saved[0]?.name).toBe(`sourcelight-thirty-men-fell-at-tessin-ford.${ending}`);
  expect(saved[0]?.blob?.type).toBe(type);
  expect(await saved[0]?.blob?.text()).toContain(words);
  expect(told()).toContain('Saved as');
});

test('what is saved as JSON is the reading, whole', async () => {
  render(<TakeAway reading={aReading()} card={aCard()} />);
  press('Save JSON');
  expect(JSON.parse((await saved[0]?.blob?.text()) ?? '')).toEqual(aReading());
});
