import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch } from './browsers.ts';
import { measureOverlay } from './overlay/measure.ts';

describe.each(BROWSERS)('the overlay’s budgets in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  it('paints 500 marks in 5 ms of script and finds the one under a point in 0.1 ms', async () => {
    const { marks, paint, hit, hits } = await measureOverlay(browser);
    console.warn(
      `${name}: ${marks} marks painted in ${paint.toFixed(2)} ms; a hit test ${hit.toFixed(4)} ms`,
    );
    expect(marks).toBe(500);
    expect(hits).toBeGreaterThan(20);
    expect(paint).toBeLessThan(5);
    expect(hit).toBeLessThan(0.1);
  });
});
