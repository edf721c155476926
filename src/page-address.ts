/** Where a page says it is, and when that changes without a load. No script of ours patches the page's history: browsers tell by events. */

/**
 * What of an address names the page's content: all before the hash, and the hash where it routes ("#/politics", "#!/politics").
 * A plain hash is a place within the page.
 */
export function addressOf({ href, hash }: Pick<Location, 'href' | 'hash'>): string {
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length).replace(/#$/, '');
}

/**
 * Calls `moved` after each change of the address, and when the page comes back from the back/forward cache, until the signal aborts.
 * Hears of pushState and replaceState through the Navigation API; a browser without it (Firefox before 147) tells only of steps back
 * and forward and of hashes.
 */
export function watchAddress(page: Window, moved: (returned: boolean) => void, signal: AbortSignal): void {
  let address = addressOf(page.location);
  const look = (): void => {
    const now = addressOf(page.location);
    if (now === address) return;
    address = now;
    moved(false);
  };
  const { navigation } = page as { navigation?: EventTarget };
  const options = { signal, capture: true };
  navigation?.addEventListener('currententrychange', look, options);
  page.addEventListener('popstate', look, options);
  page.addEventListener('hashchange', look, options);
  page.addEventListener(
    'pageshow',
    (event) => {
      address = addressOf(page.location);
      // A page that makes such an event itself could have its article read without end.
      if (event.isTrusted && event.persisted) moved(true);
    },
    options,
  );
}
