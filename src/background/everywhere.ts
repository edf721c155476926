/** The gate on every site, when the reader chose so and granted the permission. */
import browser from 'webextension-polyfill';

const ID = 'gate-everywhere';
const EVERY_SITE = { origins: ['*://*/*'] };

/**
 * Registers or removes the gate for all other sites, so that it matches what the reader wants and the browser allows. A registered
 * script outlives the version that registered it: where this version's is another one, it takes its place.
 * Not to be run twice at once.
 */
export async function applyEverywhere(wanted: boolean): Promise<void> {
  const { js = [], matches = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
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

/** The same entries in any order. Browsers give some paths back with their origin before them. */
function same(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  const plain = (list: readonly string[] = []): string =>
    list
      .map((each) => each.replace(browser.runtime.getURL(''), ''))
      .sort()
      .join('\n');
  return plain(a) === plain(b);
}
