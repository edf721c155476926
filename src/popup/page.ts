/** What the popup knows of the page it stands over, and what it may ask of it. */
import browser from 'webextension-polyfill';
import {
  type FromSurface,
  type OverlayState,
  OverlayStateSchema,
  parse,
  SurfaceAnswerSchema,
  type ToOverlay,
} from '../messages.ts';
import { type Settings, siteOf } from '../settings.ts';

export interface PageTab {
  id: number;
  /** Absent where the browser does not tell (its own pages). */
  url?: string;
}

/**
 * The tab that the popup is about: the active one, or the one named by "?tab=ID" when the popup is opened as a page of its own.
 * Null when there is none. Never rejects.
 */
export async function theTab(search: string): Promise<PageTab | null> {
  const named = new URLSearchParams(search).get('tab');
  try {
    const tab = named
      ? await browser.tabs.get(Number(named))
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return null;
    return { id: tab.id, ...(tab.url !== undefined && { url: tab.url }) };
  } catch {
    return null;
  }
}

/** Tells the overlay something; null when there is no overlay on the page. */
export async function askOverlay(tabId: number, message: ToOverlay): Promise<OverlayState | null> {
  try {
    return parse(OverlayStateSchema, await browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  } catch {
    return null;
  }
}

/** Asks the background to read the tab's page. @returns null, or a sentence that says why it cannot be */
export async function requestReading(tabId: number): Promise<string | null> {
  const message: FromSurface = { type: 'surface/read-page', tabId };
  const answer = parse(SurfaceAnswerSchema, await browser.runtime.sendMessage(message).catch(() => null));
  if (!answer) return 'Sourcelight did not answer. Try again, or reload the page.';
  return answer.kind === 'failed' ? answer.message : null;
}

/** Extensions are let into web pages and, if the reader allows it, files; nowhere else. */
export function mayBeRead(url: string | undefined): boolean {
  return url === undefined || /^(?:https?|file):/.test(url);
}

/** True when the gate looks at the page's site by itself: a news site that we know, or any site if the reader chose so. */
export function isWatched(url: string | undefined, { everywhere }: Settings): boolean {
  const site = siteOf(url);
  if (site === null) return false;
  const patterns = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  return everywhere || patterns.some((pattern) => isIn(site, pattern));
}

/** Whether a match pattern such as "*://*.courier.example/*" or "*://127.0.0.1/*" covers the site. */
function isIn(site: string, pattern: string): boolean {
  const host = /^\*:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  if (!host.startsWith('*.')) return site === host;
  return site === host.slice(2) || site.endsWith(host.slice(1));
}
