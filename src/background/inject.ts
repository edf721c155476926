/** Bringing the overlay into a tab, and remembering which pages the reader asked to have read. */
import browser from 'webextension-polyfill';
import overlay from '../overlay/overlay.iife.ts?script&iife';
import { wantedKey } from '../storage-keys.ts';

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/**
 * Injects the overlay into the tab's top frame; on a page that has it, it reads again.
 * @throws Error when the browser does not let us in (its own pages, the add-on store, a host without permission)
 */
export async function injectOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [overlay] });
}

/**
 * "Read this page": whatever the page covers. The wish is kept in session storage, because the worker may be asleep by the time
 * the overlay has found the article.
 * @throws as injectOverlay
 */
export async function readPage(tabId: number, url: string | undefined): Promise<void> {
  await browser.storage.session.set({ [wantedKey(tabId)]: withoutHash(url ?? '') });
  await injectOverlay(tabId);
}

/** True when the reader asked for this page in this tab; a wish for another page of the tab is dropped. */
export async function isWanted(tabId: number, url: string | undefined): Promise<boolean> {
  const key = wantedKey(tabId);
  const wish = (await browser.storage.session.get(key))[key];
  if (typeof wish !== 'string') return false;
  if (wish === '' || wish === withoutHash(url ?? '')) return true;
  await browser.storage.session.remove(key);
  return false;
}

/** A closed tab has no wishes left. */
export function forgetTab(tabId: number): Promise<void> {
  return browser.storage.session.remove(wantedKey(tabId));
}
