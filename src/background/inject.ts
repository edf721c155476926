/** Bringing the overlay into a tab, and remembering which pages the reader asked to have read. */
import browser from 'webextension-polyfill';
import overlay from '../overlay/overlay.iife.ts?script&iife';
import { wantedKey } from '../storage-keys.ts';
import { isSamePage, withoutHash } from './page-url.ts';

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
 * @throws as injectOverlay; there is no wish then
 */
export async function readPage(tabId: number, url: string | undefined): Promise<void> {
  await wish(tabId, url);
  try {
    await injectOverlay(tabId);
  } catch (error) {
    await forgetTab(tabId);
    throw error;
  }
}

/** Empty where the browser keeps the address to itself: then the wish is for the first page that asks. */
function wish(tabId: number, url: string | undefined): Promise<void> {
  return browser.storage.session.set({ [wantedKey(tabId)]: withoutHash(url ?? '') });
}

/** True when the reader asked for this page in this tab; a wish for another page of the tab is dropped. */
export async function isWanted(tabId: number, url: string | undefined): Promise<boolean> {
  const key = wantedKey(tabId);
  const wanted = (await browser.storage.session.get(key))[key];
  if (typeof wanted !== 'string') return false;
  if (wanted === '') await wish(tabId, url);
  if (wanted === '' || isSamePage(wanted, url)) return true;
  await forgetTab(tabId);
  return false;
}

/** A closed tab has no wishes left. */
export function forgetTab(tabId: number): Promise<void> {
  return browser.storage.session.remove(wantedKey(tabId));
}
