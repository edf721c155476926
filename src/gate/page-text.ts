/** The words the gate looks at: headings and paragraphs first, for they are cheap to reach and hold the story's names. */

/** UTF-16 code units; more than any article's first screens, little enough for a millisecond. */
const ENOUGH = 60_000;
/** Below this the page does not use `<p>`, and its whole text is taken. */
const TOO_LITTLE = 600;

/** Title and text of a page, bounded. Reads `textContent` only: no layout is forced and nothing is written. */
export function pageText(document: Document): { title: string; text: string } {
  const title = document.title.slice(0, 500);
  let text = '';
  for (const element of document.querySelectorAll('h1, h2, p')) {
    text += `${element.textContent}\n`;
    if (text.length > ENOUGH) break;
  }
  if (text.length < TOO_LITTLE) text += (document.body?.textContent ?? '').slice(0, ENOUGH);
  return { title, text: text.slice(0, ENOUGH) };
}
