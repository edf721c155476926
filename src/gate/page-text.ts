/** The words the gate looks at: headings and paragraphs first, for they are cheap to reach and hold the story's names. */

/** UTF-16 code units; more than any article's first screens, little enough for a millisecond. */
const ENOUGH = 60_000;
/** Below this the article is not in `<p>` (a few of a cookie banner's are), and the page's whole text is taken. About 500 words. */
const TOO_LITTLE = 3000;
/** Open shadow trees that are looked into. */
const MOST_TREES = 200;
/** Elements whose text nobody reads. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** Title and text of a page, bounded. Reads text nodes only: no layout is forced and nothing is written. */
export function pageText(document: Document): { title: string; text: string } {
  // An element with the name "title" takes its place on some documents.
  const title: unknown = document.title;
  let text = '';
  for (const element of document.querySelectorAll('h1, h2, p')) {
    text += `${element.textContent}\n`;
    if (text.length > ENOUGH) break;
  }
  // In place of the paragraphs, not after them: no name may count twice.
  if (text.length < TOO_LITTLE) text = wholeText(document);
  return { title: typeof title === 'string' ? title.slice(0, 500) : '', text: text.slice(0, ENOUGH) };
}

function wholeText(document: Document): string {
  if (!document.body) return '';
  const trees: Node[] = [document.body];
  let text = '';
  for (const tree of trees) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (text.length < ENOUGH && walker.nextNode()) {
      const { nodeValue, parentNode, shadowRoot } = walker.currentNode as Text & Element;
      // Some pages are made of components, with the whole article in a shadow tree.
      if (shadowRoot && trees.length < MOST_TREES) trees.push(shadowRoot);
      else if (nodeValue?.trim() && !UNREAD.has(parentNode?.nodeName ?? '')) text += `${nodeValue}\n`;
    }
  }
  return text;
}
