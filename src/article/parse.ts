/** An HTML file as a document, where there is no browser. Not for the extension: it brings a whole DOM with it. */
import { parseHTML } from 'linkedom';

/** Nothing but comments and declarations before the first tag of the document's own. */
const BEGINS = /^(?:\s|<!--(?:[^-]|-(?!->))*-->|<[!?](?!--)[^>]*>)*<(?:html|head|body)[\s>]/i;
/** A document put into another one (a search engine's copy under its own notice): the parser knows one of each of these. */
const FRAMEWORK = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi;

/**
 * Parses HTML with linkedom, which keeps the case of attribute names and makes up no missing elements: both are set right here, so that
 * what is found in a file is what is found on the page. Styles are not computed. Never throws.
 */
export function parsePage(html: string): Document {
  const root = /<html(?:\s[^>]*)?>/i.exec(html)?.[0] ?? '<html>';
  const single = BEGINS.test(html) ? html : html.replace(FRAMEWORK, '');
  const whole = /<body[\s>]/i.test(single) ? single : `${root}<head></head><body>${single}</body></html>`;
  const { document } = parseHTML(/<html[\s>]/i.test(whole) ? whole : `<html>${whole}</html>`);
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (/[A-Z]/.test(name) && !element.hasAttribute(name.toLowerCase()))
        element.setAttribute(name.toLowerCase(), value);
    }
  }
  openShadows(document);
  return document;
}

/** Declarative shadow roots (https://html.spec.whatwg.org/#attr-template-shadowrootmode), which a browser's parser opens. */
function openShadows(within: ParentNode): void {
  for (const template of within.querySelectorAll('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append(...Array.from((template as HTMLTemplateElement).content.childNodes));
    template.remove();
    openShadows(root);
  }
}
