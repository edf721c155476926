/** What tests look at on a page that the extension runs on. */
import type { Page } from 'puppeteer-core';
import { type OverlayState, OverlayStateSchema, parse, type ToOverlay } from '../../src/messages.ts';
import { type Extension, until } from './extension.ts';

/** Tells the overlay of a tab something and gives its state; null when there is no overlay. */
export async function tell(
  extension: Extension,
  tab: number,
  message: ToOverlay,
): Promise<OverlayState | null> {
  const answer = await extension.ask<unknown>(
    `await browser.tabs.sendMessage(${tab}, ${JSON.stringify(message)}, { frameId: 0 }).catch(() => null)`,
  );
  return parse(OverlayStateSchema, answer);
}

export const stateOf = (extension: Extension, tab: number): Promise<OverlayState | null> =>
  tell(extension, tab, { type: 'overlay/state' });

/** Opens a page and waits until the overlay is in this phase. */
export async function openRead(
  extension: Extension,
  url: string,
  phase: OverlayState['phase'] = 'shown',
): Promise<{ page: Page; tab: number; state: OverlayState }> {
  const page = await extension.browser.newPage();
  await page.goto(url);
  const tab = await extension.tabId(url);
  const state = await until(`the phase "${phase}" on ${url}`, async () => {
    const now = await stateOf(extension, tab);
    return now?.phase === phase && now;
  });
  await page.bringToFront();
  return { page, tab, state };
}

/** The text of every range in the page's highlight registry, as a page script sees it. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) texts.push(String(range));
    }
    return texts;
  });
}

/** Until a mark stands over these words or, where none is to be `there`, over none that hold them. */
export function untilMarked(page: Page, words: string, there = true): Promise<boolean> {
  return until(`${there ? 'a' : 'no'} mark on "${words}"`, async () => {
    return (await highlighted(page)).some((text) => text.includes(words)) === there;
  });
}

/** The number on the toolbar button over a tab. */
export const badgeOf = (extension: Extension, tab: number): Promise<string> =>
  extension.ask<string>(`await browser.action.getBadgeText({ tabId: ${tab} })`);

/** Where these words stand in the window, in CSS pixels, after scrolling them to its middle. */
export function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(async (wanted) => {
    const texts: Text[] = [];
    const trees: Node[] = [document.body];
    for (const tree of trees) {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Text) texts.push(node);
        else if ((node as Element).shadowRoot) trees.push((node as Element).shadowRoot as ShadowRoot);
      }
    }
    for (const node of texts) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
}

/** Elements of the extension on the page: what is there beyond what the server sent. */
export function foreignElements(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    return document.querySelectorAll('*').length - sent.querySelectorAll('*').length;
  });
}

/** True when, but for one element beside or at the end of the body, the page is as the server sent it. */
export function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const now = document.documentElement.cloneNode(true) as HTMLElement;
    const added = [...now.children].filter(({ localName }) => localName !== 'head' && localName !== 'body');
    const last = now.querySelector('body')?.lastElementChild;
    const wanted = sent.documentElement.outerHTML;
    for (const element of [...added, ...(last ? [last] : [])]) {
      if (now.outerHTML === wanted) break;
      element.remove();
    }
    return now.outerHTML === wanted;
  });
}

/** Collects what the page's console and error handlers get to hear. */
export function listenForErrors(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}
