/** Addresses that a reader may subscribe to a story at. */

export interface StoryAddress {
  /** Without a place in the page. */
  url: string;
  host: string;
  /** The host permission that fetching it needs, and no more: match patterns know no paths of their own, nor ports in every browser. */
  origin: string;
}

/**
 * Hosts that never leave the reader's own machine (https://w3c.github.io/webappsec-secure-contexts/, section 3.1): for authors. Without
 * the third, [::1]: no Content Security Policy can name it (CSP 3, section 2.3.1), so ours could not let it be fetched.
 */
const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/** @returns null for what is no https address with a host; http is let through to the reader's own machine alone */
export function storyAddress(typed: string): StoryAddress | null {
  const trimmed = typed.trim();
  if (trimmed === '' || trimmed.length > 1000 || /\s/.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  const isOwn = url.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (!isOwn && (url.protocol !== 'https:' || !url.hostname.includes('.'))) return null;
  if (url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return { url: url.href, host: url.host, origin: `${url.protocol}//${url.hostname}/*` };
}
