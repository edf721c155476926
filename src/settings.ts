/** What the reader has chosen, kept in `storage.local`. Unknown or broken values fall back to the default, field by field. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { siteName } from './site-name.ts';
import { SETTINGS_KEY as KEY } from './storage-keys.ts';

const hosts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(10_000));

const fields = {
  /** Host names (without "www.") on which nothing is shown. */
  sitesOff: v.fallback(hosts, []),
  /** Ids of stories that are switched off. */
  storiesOff: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(1000)), []),
  /** The gate runs on every site, if the reader also granted the permission. */
  everywhere: v.fallback(v.boolean(), false),
  /** Subscriptions are checked for new versions once a day, at the browser's start. */
  checkDaily: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto' as const),
  /** What is marked on the page. */
  marks: v.fallback(v.picklist(['figures-and-quotes', 'figures', 'quotes']), 'figures-and-quotes' as const),
};
const SettingsSchema = v.fallback(v.object(fields), {
  sitesOff: [],
  storiesOff: [],
  everywhere: false,
  checkDaily: false,
  theme: 'auto',
  marks: 'figures-and-quotes',
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The permission behind `everywhere`: what the manifest names as optional, and the browser is asked for. */
export const EVERY_SITE = { origins: ['*://*/*'] };

/** Any stored value as settings; what is missing or broken is the default. */
export function toSettings(value: unknown): Settings {
  return v.parse(SettingsSchema, value ?? {});
}

/** @returns what the reader has chosen by now; rejects with whatever the browser's storage throws */
export async function loadSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** The latest change of this world: the next one waits for it, lest it write over what that one has saved. */
let latest: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and gives the result. A function makes its change from the settings as they are by then: what a surface shows
 * may be older. Changes are made one after the other; those of two surfaces in the same few milliseconds: the later one wins.
 * @throws whatever the browser's storage throws; nothing is changed then
 */
export function saveSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  const saved = latest.then(() => save(change));
  latest = saved.catch(() => {});
  return saved;
}

async function save(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> {
  const now = await loadSettings();
  const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** The list with the item, or without it. */
export function switched(list: readonly string[], item: string, inside: boolean): string[] {
  const others = list.filter((each) => each !== item);
  return inside ? [...others, item] : others;
}

/** Calls back with the new settings and the old ones whenever any surface changes them, until the signal aborts. */
export function watchSettings(changed: (now: Settings, before: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(toSettings(change.newValue), toSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** The name of a web page's site (site-name.ts); null where there is none. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return siteName(hostname) || null;
}
