/** The gate on every site, when the reader chose so and granted the permission. */
import browser from 'webextension-polyfill';
import { EVERY_SITE } from '../settings.ts';

const ID = 'gate-everywhere';

/**
 * Registers or removes the gate for all other sites, so that it matches what the reader wants and the browser allows. A registered
 * script outlives the version that registered it: where this version's is another one, it takes its place.
 * Not to be run twice at once.
 */
export async function applyEverywhere(wanted: boolean): Promise<void> {
  const { js: files = [], matches = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  const js = files.map(inExtension);
  const allowed = wanted && js.length > 0 && (await browser.permissions.contains(EVERY_SITE));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const isCurrent = same(registered?.js, js) && same(registered?.excludeMatches, matches);
  if (registered && !(allowed && isCurrent)) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!allowed || (registered && isCurrent)) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js,
      matches: EVERY_SITE.origins,
      // Those have the gate already, from the manifest.
      excludeMatches: matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Firefox gives the manifest's files as addresses, and takes only paths. */
function inExtension(file: string): string {
  return file.replace(browser.runtime.getURL(''), '');
}

/** The same entries in any order. */
function same(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.map(inExtension).sort().join('\n') === b.map(inExtension).sort().join('\n');
}
