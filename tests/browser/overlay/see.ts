/** What a reader, and the page itself, can see of the overlay. */
import type { Page } from 'puppeteer-core';

/** The words of every highlight on the page, one entry for each highlight, pieces joined. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].map((each) => [...each].map((range) => String(range)).join('')),
  );
}

export function highlightNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()]);
}

export interface SeenCard {
  text: string;
  /** The CSS pixels of the viewport that it takes. */
  box: { x: number; y: number; width: number; height: number };
  focused: boolean;
}

/** The open card, or null. */
export function openCard(page: Page): Promise<SeenCard | null> {
  return page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (!host?.matches(':popover-open')) return null;
    const card = host.shadowRoot?.querySelector('.card');
    if (!(card instanceof HTMLElement)) return null;
    const { x, y, width, height } = card.getBoundingClientRect();
    // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees, hidden text left out
    return { text: card.innerText, box: { x, y, width, height }, focused: document.activeElement === host };
  });
}

/** Clicks the button with this label in the open card. */
export async function press(page: Page, label: string): Promise<void> {
  const at = await page.evaluate((name) => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    const box = root?.querySelector(`[aria-label="${name}"]`)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, label);
  if (!at) throw new Error(`the card has no button "${label}"`);
  await page.mouse.click(at.x, at.y);
}

/** The middle of the first line of these words, CSS pixels of the viewport. */
export async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const at = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(sought);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!at) throw new Error(`the page does not show "${words}"`);
  return at;
}

/** Messages and errors that the page's console shows from now on. */
export function consoleOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error}`));
  return seen;
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
