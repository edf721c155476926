import { siteName } from '../site-name.ts';

/**
 * True when the reader has switched this host off. `settings` is whatever is stored: the gate has no schema at hand, and what
 * is not a list of names switches nothing off.
 */
export function isOff(hostname: string, settings: unknown): boolean {
  if (typeof settings !== 'object' || settings === null || !('sitesOff' in settings)) return false;
  const { sitesOff } = settings;
  return Array.isArray(sitesOff) && sitesOff.includes(siteName(hostname));
}
