/** Hearing of another address: by events, of which a page can make some itself. */
import { expect, test, vi } from 'vitest';
import { watchAddress } from '../../src/page-address.ts';

test('a page cannot say of itself that it has come back from the cache', () => {
  const moved = vi.fn();
  const life = new AbortController();
  watchAddress(window, moved, life.signal);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(moved).not.toHaveBeenCalled();
  history.pushState(null, '', '#!/elsewhere');
  window.dispatchEvent(new Event('popstate'));
  window.dispatchEvent(new Event('popstate'));
  expect(moved).toHaveBeenCalledExactlyOnceWith(false);
  life.abort();
  history.pushState(null, '', '#!/further');
  window.dispatchEvent(new Event('popstate'));
  expect(moved).toHaveBeenCalledOnce();
});
