/** Bringing the overlay into a tab, and remembering which pages the reader asked to have read. */
import browser from 'webextension-polyfill';
import overlay from '../overlay/overlay.iife.ts?script&iife';
import { SWITCH_SHEET } from '../page-switch.ts';
import { wantedKey } from '../storage-keys.ts';
import { isSamePage, withoutHash } from './page-url.ts';

/**
 * Injects the overlay into the tab's top frame; on a page that has it, it reads again.
 * @throws Error when the browser does not let us in (its own pages, the add-on store, a host without permission)
 */
export async function injectOverlay(tabId: number): Promise<void> {
  const target = { tabId };
  await Promise.all([
    browser.scripting.executeScript({ target, files: [overlay] }),
    // Only there is it needed: Chromium's overlay hears of its end at the next move of the pointer, and takes its marks off by itself.
    isFirefox() ? browser.scripting.insertCSS({ target, css: SWITCH_SHEET }) : null,
  ]);
}

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

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

/** The page that the reader asked for has changed its address by itself, and still shows what was read: the wish goes along. */
export async function moveWish(tabId: number, before: string, now: string | undefined): Promise<void> {
  if (now !== undefined && (await isWanted(tabId, before))) await wish(tabId, now);
}

/** A closed tab has no wishes left. */
export function forgetTab(tabId: number): Promise<void> {
  return browser.storage.session.remove(wantedKey(tabId));
}
