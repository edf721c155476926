// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToPage, type PageLife } from '../../src/overlay/page-life.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function heard(): { page: PageLife; calls: number[] } {
  const calls: number[] = [];
  const started = performance.now();
  const changed = () => void calls.push(performance.now() - started);
  const page = listenToPage(
    { changed, moved: () => {}, concerns: () => true },
    (error) => {
      throw error;
    },
    life.signal,
  );
  return { page, calls };
}

test('changes that come together are told once', () => {
  const { page, calls } = heard();
  for (let time = 0; time < 5; time++) page.changeIn();
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual([250]);
});

test('what is to be told sooner than something else is not held up by it, and is one with it', () => {
  const { page, calls } = heard();
  page.changeIn(15_000);
  vi.advanceTimersByTime(1000);
  page.changeIn();
  vi.advanceTimersByTime(500);
  expect(calls).toEqual([1250]);
  vi.advanceTimersByTime(30_000);
  expect(calls).toHaveLength(1);
});

test('what may wait does not put off what is soon', () => {
  const { page, calls } = heard();
  page.changeIn();
  vi.advanceTimersByTime(100);
  page.changeIn(15_000);
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual([250]);
});

test('nothing is told after the end', () => {
  const { page, calls } = heard();
  page.changeIn();
  life.abort();
  page.changeIn();
  vi.advanceTimersByTime(30_000);
  expect(calls).toEqual([]);
});
