/** The gate on every site, when the reader chose so and granted the permission. */
import browser from 'webextension-polyfill';

const ID = 'gate-everywhere';
const EVERY_SITE = { origins: ['*://*/*'] };

/** Registers or removes the gate for all other sites, so that it matches what the reader wants and the browser allows. */
export async function applyEverywhere(wanted: boolean): Promise<void> {
  const allowed = wanted && (await browser.permissions.contains(EVERY_SITE));
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (allowed === registered) return;
  if (!allowed) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const own = browser.runtime.getManifest().content_scripts?.[0];
  if (!own?.js) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: own.js,
      matches: EVERY_SITE.origins,
      // Those have the gate already, from the manifest.
      excludeMatches: own.matches,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
