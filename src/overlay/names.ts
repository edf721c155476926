/** Names on the page that tell it nothing, and that a later overlay of ours still knows for ours. */

const NAME = /^h[\da-f]{16}$/;
/** A selector of ours: the same highlight in one kind of element or several. */
const HIGHLIGHT = /^[^,]*::highlight\((h[\da-f]{16})\)(?:, [^,]*::highlight\(\1\))*$/;

/** A letter and 64 random bits, new at each call: valid as the name of a highlight. */
export function opaqueName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `h${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The element's name for the host of the card. */
export function hostName(): string {
  return `x-${opaqueName()}`;
}

/** True for the host of a card, this overlay's or an earlier one's. */
export function isHost(node: Node): boolean {
  return node instanceof Element && node.localName.startsWith('x-') && NAME.test(node.localName.slice(2));
}

/**
 * Takes off what an earlier overlay has left. Firefox ends content scripts without a word when their extension is updated, and
 * starts the new ones in the same page: only they can tidy up. The registry cannot be listed there; the sheet names what it holds.
 */
export function removeLeftovers(page: Document): void {
  const sheets = [...page.adoptedStyleSheets];
  const left = sheets.filter((sheet) => namesIn(sheet).length > 0);
  for (const name of left.flatMap(namesIn)) CSS.highlights.delete(name);
  if (left.length > 0) page.adoptedStyleSheets = sheets.filter((sheet) => !left.includes(sheet));
  for (const child of [...page.documentElement.children, ...page.querySelectorAll(':fullscreen > *')]) {
    if (isHost(child)) child.remove();
  }
}

/** The names of highlights in a sheet of ours; none in any other. */
function namesIn(sheet: CSSStyleSheet): string[] {
  const names: string[] = [];
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSStyleRule)) continue;
    const name = HIGHLIGHT.exec(rule.selectorText)?.[1];
    if (name === undefined) return [];
    names.push(name);
  }
  return names;
}
