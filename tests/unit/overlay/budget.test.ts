import { describe, expect, test } from 'vitest';
import { createBudget } from '../../../src/overlay/budget.ts';

describe('a budget', () => {
  let now = 0;
  const budget = () => createBudget(3, 1000, () => now);

  test('lets a burst through at once, then one more each second', () => {
    now = 0;
    const of = budget();
    for (let act = 0; act < 3; act++) {
      expect(of.wait()).toBe(0);
      of.take();
    }
    expect(of.wait()).toBe(1000);
    now = 400;
    expect(of.wait()).toBe(600);
    now = 1000;
    expect(of.wait()).toBe(0);
    of.take();
    expect(of.wait()).toBe(1000);
  });

  test('is full again after a rest, and never fuller than full', () => {
    now = 0;
    const of = budget();
    for (let act = 0; act < 3; act++) of.take();
    now = 100_000;
    for (let act = 0; act < 3; act++) {
      expect(of.wait()).toBe(0);
      of.take();
    }
    expect(of.wait()).toBe(1000);
  });

  test('of somebody who never stops asking: the burst, and one act for each second', () => {
    now = 0;
    const of = budget();
    let acts = 0;
    for (; now < 60_000; now += 10) {
      if (of.wait() > 0) continue;
      of.take();
      acts++;
    }
    expect(acts).toBeLessThanOrEqual(63);
    expect(acts).toBeGreaterThanOrEqual(61);
  });
});
