/** An HTML file as a document, where there is no browser. Not for the extension: it brings a whole DOM with it. */
import { parseHTML } from 'linkedom';

/**
 * Parses HTML with linkedom, which keeps the case of attribute names and makes up no missing elements: both are set right here, so that
 * what is found in a file is what is found on the page. Styles are not computed. Never throws.
 */
export function parsePage(html: string): Document {
  const whole = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(/<html[\s>]/i.test(whole) ? whole : `<html>${whole}</html>`);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (/[A-Z]/.test(name) && !element.hasAttribute(name.toLowerCase()))
        element.setAttribute(name.toLowerCase(), value);
    }
  }
  return document;
}
