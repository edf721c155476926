/** Addresses of pages, as tabs and senders give them. */

/** The address without the place in the page. */
export const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

/** True for two places of one page; false where either address is unknown. */
export function isSamePage(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && withoutHash(a) === withoutHash(b);
}
