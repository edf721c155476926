import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHover, DWELL, GRACE, type Hover } from '../../../src/overlay/hover.ts';

describe('hovering', () => {
  let seen: string[];
  let end: AbortController;
  let hover: Hover<number>;

  beforeEach(() => {
    vi.useFakeTimers();
    seen = [];
    end = new AbortController();
    hover = createHover(
      { open: (mark) => seen.push(`open ${mark}`), close: () => seen.push('close') },
      end.signal,
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const wait = (ms: number) => vi.advanceTimersByTime(ms);

  it('opens after the dwell and not before', () => {
    hover.over(3);
    wait(DWELL - 1);
    expect(seen).toEqual([]);
    wait(1);
    expect(seen).toEqual(['open 3']);
  });

  it('counts the dwell on through small moves on the same mark', () => {
    hover.over(3);
    wait(DWELL - 100);
    hover.over(3);
    wait(100);
    expect(seen).toEqual(['open 3']);
  });

  it('forgets a mark that was only passed', () => {
    hover.over(3);
    wait(DWELL - 1);
    hover.over(null);
    wait(5000);
    expect(seen).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('closes after the grace', () => {
    hover.over(3);
    wait(DWELL);
    hover.over(null);
    wait(GRACE - 1);
    expect(seen).toEqual(['open 3']);
    wait(1);
    expect(seen).toEqual(['open 3', 'close']);
  });

  it('stays open when the pointer reaches the card within the grace, over another mark or not', () => {
    hover.over(3);
    wait(DWELL);
    hover.over(4);
    wait(GRACE - 1);
    hover.onCard();
    wait(5000);
    expect(seen).toEqual(['open 3']);
    hover.over(3);
    wait(5000);
    expect(seen).toEqual(['open 3']);
  });

  it('goes on to another mark', () => {
    hover.over(3);
    wait(DWELL);
    hover.over(4);
    wait(DWELL);
    expect(seen).toEqual(['open 3', 'close', 'open 4']);
  });

  it('lets a pinned card be, until another mark is meant', () => {
    hover.set(3, true);
    hover.over(null);
    wait(5000);
    expect(seen).toEqual([]);
    hover.over(4);
    wait(DWELL);
    expect(seen).toEqual(['open 4']);
  });

  it('leaves no timer behind', () => {
    hover.over(3);
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    hover.over(4);
    wait(5000);
    expect(seen).toEqual([]);
  });
});
