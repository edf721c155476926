/**
 * A switch for all that is painted on a page, kept in a style sheet that belongs to the extension. Firefox ends content scripts
 * without a word when their extension is disabled, removed or updated, and their marks would stay; but the sheets that it has
 * inserted it takes away, and with this one gone, what leans on its properties is invalid and shows nothing
 * (CSS Custom Properties 1, section 3.1: invalid at computed-value time).
 */
const EMPTY = '--sourcelight';
const ONE = '--sourcelight-on';

/** The sheet, for `scripting.insertCSS`: one property that is empty, and one that is 1. */
export const SWITCH_SHEET = `:root { ${EMPTY}: ; ${ONE}: 1 }`;

/** True when the sheet is on this page. */
export function isSwitched(page: Document): boolean {
  return getComputedStyle(page.documentElement).getPropertyValue(ONE).trim() === '1';
}

/** Stands before a value, and changes nothing of it as long as the sheet is there. */
export const WHILE_SWITCHED = `var(${EMPTY}) `;
