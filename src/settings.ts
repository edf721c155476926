/** What the reader has chosen, kept in `storage.local`. Unknown or broken values fall back to the default, field by field. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { SETTINGS_KEY as KEY } from './storage-keys.ts';

const hosts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(10_000));

const fields = {
  /** Host names (without "www.") on which nothing is shown. */
  sitesOff: v.fallback(hosts, []),
  /** Ids of stories that are switched off. */
  storiesOff: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(1000)), []),
  /** The gate runs on every site, if the reader also granted the permission. */
  everywhere: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto' as const),
  /** What is marked on the page. */
  marks: v.fallback(v.picklist(['figures-and-quotes', 'figures', 'quotes']), 'figures-and-quotes' as const),
};
const SettingsSchema = v.fallback(v.object(fields), {
  sitesOff: [],
  storiesOff: [],
  everywhere: false,
  theme: 'auto',
  marks: 'figures-and-quotes',
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Any stored value as settings; what is missing or broken is the default. */
export function toSettings(value: unknown): Settings {
  return v.parse(SettingsSchema, value ?? {});
}

export async function loadSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and gives the result. Concurrent changes of different surfaces: the later one wins. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the new settings whenever any surface changes them, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(toSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** The host name that a site is known by in the settings: lower case, without "www."; null where there is none. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return null;
  return hostname.toLowerCase().replace(/^www\./, '') || null;
}
