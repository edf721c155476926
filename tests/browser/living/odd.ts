/** Odd things that pages do to themselves and to whatever is on them; written for these tests. */
import { page, REPORT, SECOND, STORY } from './pages.ts';

const later = (script: string) => `globalThis.act = () => { ${script} };`;
/** 5 million characters in one text node: the report, and then nothing but this. */
const LONG_LINE = `${REPORT.join(' ')} ${'The road stayed closed and the snow lay on it as before. '.repeat(90_000)}`;

export const ODD = {
  /** Controls that pose as the form's own properties, around the article: a climb over them goes round for ever. */
  'posing.html': page(
    `<form id="form"><input type="hidden" name="parentNode"><input type="hidden" name="parentElement"><input type="hidden" name="shadowRoot">
<input type="hidden" name="closest"><input type="hidden" name="isConnected">${STORY.replace('<h1>', '<div class="caption"><p>At the mouth of the valley.</p></div><h1>')}${'<p>The road stayed closed, and those who live on it stayed at home.</p>'.repeat(12)}</form>`,
    later(
      "document.querySelector('form').append(made('<p>One more line has come in, and says nothing new.</p>'))",
    ),
  ),
  /** Rules that would undo every style, the card's too. */
  'unset.html': page(STORY, '', {
    head: `<style>* { all: unset !important; display: block !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important }
html, body, main, article, h1, p { visibility: visible !important; opacity: 1 !important; transform: none !important } style, head, script { display: none !important }</style>`,
  }),
  /** The page writes itself anew. */
  'written.html': page(
    STORY,
    later(
      `document.open(); document.write(${JSON.stringify(`<!doctype html><title>Other</title><body><main>${SECOND}</main>`)}); document.close();`,
    ),
  ),
  /** Another body, and another root element, without another address. */
  'other-body.html': page(
    STORY,
    later(
      `const body = document.createElement('body'); body.append(made(${JSON.stringify(`<main>${SECOND}</main>`)})); document.body.replaceWith(body);`,
    ),
  ),
  'other-root.html': page(
    STORY,
    later(
      `const root = document.createElement('html'); const body = document.createElement('body'); body.append(made(${JSON.stringify(`<main>${SECOND}</main>`)}));
root.append(document.createElement('head'), body); document.replaceChild(root, document.documentElement);`,
    ),
  ),
  'long-line.html': page(
    `<article><h1>Front and Taliban fight on in Panjshir</h1><p>${LONG_LINE}</p></article>`,
  ),
  /** Attributes of a megabyte each, on what is around the words. */
  'attributes.html': page(
    STORY.replaceAll(
      '<p>',
      `<p class="${'a b-c related-'.repeat(40_000)}" style="${'color: inherit; '.repeat(40_000)}" data-x="${'x'.repeat(500_000)}">`,
    ),
  ),
  /** Each paragraph is written anew all the time, with the same words. */
  'storm.html': page(
    STORY,
    `setInterval(() => { for (const p of document.querySelectorAll('p')) p.replaceChildren(p.textContent); }, 4);`,
  ),
  /** The registry and the style sheets are cleared all the time. */
  'clearing.html': page(
    STORY,
    'setInterval(() => { CSS.highlights.clear(); document.adoptedStyleSheets = []; }, 15);',
  ),
  /** In an origin that is nobody's. */
  'sandboxed.html': {
    ...page(STORY),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
  'editable.html': page(STORY.replace('<article>', '<article contenteditable="true">')),
  'design.html': page(STORY, "document.designMode = 'on';"),
  'large.html': page(STORY, '', { head: '<style>html { zoom: 3 } body { margin: 8px }</style>' }),
  /** Components that throw in everything that is asked of them. */
  'throwing.html': page(
    `<bad-box>${STORY}</bad-box>`,
    `customElements.define('bad-box', class extends HTMLElement {
  get childNodes() { throw new Error('no'); } get parentNode() { throw new Error('no'); }
  getBoundingClientRect() { throw new Error('no'); } contains() { throw new Error('no'); }
});`,
  ),
  'trees.html': page(
    `${STORY}<div id="trees"></div>`,
    `for (let at = 0; at < 3000; at++) { const box = document.createElement('x-box'); box.attachShadow({ mode: 'open' }).append('Box ' + at); document.getElementById('trees').append(box); }`,
  ),
  /** Stops every event before anybody else hears of it. */
  'swallowing.html': page(
    STORY,
    `for (const type of ['pointermove', 'click', 'pointerdown', 'keydown', 'scroll', 'visibilitychange']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
  ),
} satisfies Record<string, { html: string; headers?: Record<string, string> }>;
