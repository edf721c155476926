/** When the gate looks at a page that lives. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLooking } from '../../../src/gate/looks.ts';

let life: AbortController;
const look = vi.fn<() => Promise<boolean>>();
let visibility: DocumentVisibilityState;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  look.mockReset().mockResolvedValue(false);
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  history.replaceState(null, '', '/');
});
afterEach(() => {
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const change = () => document.body.append(document.createElement('p'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const start = async () => {
  keepLooking(document, look, life.signal);
  await pass(0);
};
/** Moves as a page does that loads nothing; jsdom has no Navigation API. */
function move(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** A click as the browser makes one for the reader, which no script can: by what stands behind the DOM's objects here. */
function click(): void {
  const behind = (outer: object) => {
    const symbol = Object.getOwnPropertySymbols(outer).find(({ description }) => description === 'impl');
    if (!symbol) throw new Error('this DOM is built another way');
    return Reflect.get(outer, symbol);
  };
  const event = behind(new MouseEvent('click', { bubbles: true }));
  event.isTrusted = true;
  behind(document.body)._dispatch(event);
}

test('once, and never again on a page that does not change', async () => {
  await start();
  await pass(600_000);
  expect(look).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('again when something has come, once for all that comes together', async () => {
  await start();
  for (let time = 0; time < 20; time++) {
    change();
    await pass(10);
  }
  expect(look).toHaveBeenCalledOnce();
  await pass(100);
  expect(look).toHaveBeenCalledTimes(2);
});

test('eight times at most on a page that changes all the time, ever further apart', async () => {
  await start();
  const times: number[] = [];
  look.mockImplementation(async () => {
    times.push(performance.now());
    return false;
  });
  for (let time = 0; time < 3000; time++) {
    change();
    await pass(50);
  }
  expect(look).toHaveBeenCalledTimes(8);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  for (const [i, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(500 * 2 ** i);
  expect(vi.getTimerCount()).toBe(0);
});

test('a click of the reader earns two more, when all are used up; one that a script makes earns none', async () => {
  await start();
  for (let time = 0; time < 3000; time++) {
    change();
    await pass(50);
  }
  look.mockClear();
  document.body.click();
  await pass(60_000);
  expect(look).not.toHaveBeenCalled();
  click();
  await pass(300);
  expect(look).toHaveBeenCalledOnce();
  change();
  await pass(600);
  change();
  await pass(60_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('anew at another address, not at another place of the page', async () => {
  look.mockResolvedValue(true);
  await start();
  change();
  click();
  location.hash = '#comments';
  await pass(1000);
  expect(look).toHaveBeenCalledOnce();
  move('/other');
  await pass(300);
  expect(look).toHaveBeenCalledTimes(2);
  location.hash = '#/routed';
  await pass(1000);
  expect(look).toHaveBeenCalledTimes(3);
});

test('seldom, when the page changes its address all the time', async () => {
  await start();
  for (let time = 0; time < 600; time++) {
    move(`/?at=${time}`);
    await pass(100);
  }
  expect(look.mock.calls.length).toBeLessThan(12);
});

test('not while nobody sees the page, and once when somebody does', async () => {
  visibility = 'hidden';
  await start();
  change();
  await pass(10_000);
  expect(look).not.toHaveBeenCalled();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(look).toHaveBeenCalledOnce();
  visibility = 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(10_000);
  expect(look).toHaveBeenCalledOnce();
});

test('never again once the extension is gone, or the signal has aborted', async () => {
  look.mockRejectedValue(new Error('Extension context invalidated.'));
  await start();
  change();
  move('/gone');
  click();
  await pass(60_000);
  expect(look).toHaveBeenCalledOnce();

  look.mockClear().mockResolvedValue(false);
  await start();
  change();
  await pass(0);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  change();
  move('/aborted');
  await pass(60_000);
  expect(look).toHaveBeenCalledOnce();
});
