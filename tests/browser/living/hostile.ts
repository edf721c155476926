/** Pages that are strict, in the way, or against us; written for these tests. */
import { page, REPORT, STORY } from './pages.ts';

/** So many words of the report, again and again, with as many empty elements as ads and trackers leave on a page. */
function rest(words: number): string {
  const sentences = REPORT.flatMap((text) => text.split(/(?<=\.) /));
  const count = Math.ceil(words / (sentences.join(' ').split(' ').length / sentences.length));
  const empty = '<i></i>'.repeat(10);
  return Array.from({ length: count }, (_, at) => `<p>${sentences[at % sentences.length]}${empty}</p>`).join(
    '',
  );
}

/** Elements whose names take the place of the document's and of elements' own properties. */
const NAMED = [
  'createElement',
  'adoptedStyleSheets',
  'documentElement',
  'body',
  'querySelector',
  'querySelectorAll',
  'createTreeWalker',
  'addEventListener',
  'visibilityState',
  'title',
  'caretPositionFromPoint',
  'getSelection',
  'defaultView',
  'createRange',
]
  .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
  .join('');
const CONTROLS = [
  'parentElement',
  'parentNode',
  'childNodes',
  'children',
  'isConnected',
  'localName',
  'closest',
  'contains',
  'getRootNode',
  'innerText',
  'textContent',
]
  .map((name) => `<input name="${name}" value="">`)
  .join('');

export const HOSTILE = {
  'named.html': page(`${NAMED}<form id="form">${CONTROLS}${STORY}</form>`),
  /** Everything that an overlay could need, made anew by the page to throw. */
  'redefined.html': page(STORY, '', {
    head: `<script>
const bad = () => { throw new Error('redefined'); };
for (const [object, names] of [
  [Array.prototype, ['map', 'filter', 'some', 'flatMap', 'push', 'includes']],
  [Map.prototype, ['get', 'set', 'keys']], [Set.prototype, ['add', 'has']], [String.prototype, ['slice', 'trim', 'replace']],
  [Promise.prototype, ['then', 'catch']], [JSON, ['stringify', 'parse']], [Object, ['entries', 'assign', 'keys']],
  [HighlightRegistry.prototype, ['set', 'delete', 'has', 'get']], [Highlight.prototype, ['add', 'delete']],
  [Range.prototype, ['setStart', 'setEnd', 'getClientRects']], [Element.prototype, ['append', 'remove', 'attachShadow', 'setAttribute', 'closest']],
  [Node.prototype, ['appendChild', 'contains', 'getRootNode']], [Document.prototype, ['createElement', 'createRange', 'querySelectorAll']],
  [EventTarget.prototype, ['addEventListener']], [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus']],
  [CSSStyleSheet.prototype, ['replaceSync']], [globalThis, ['setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'MutationObserver', 'Highlight', 'matchMedia']],
]) for (const name of names) try { Object.defineProperty(object, name, { value: bad }); } catch {}
Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { get: bad, set: bad });
Array.prototype[Symbol.iterator] = bad;
</script>`,
  }),
  /** A modal dialog of the page, over the article. */
  'dialog.html': page(
    `${STORY}<dialog><p>Subscribe to go on.</p></dialog>`,
    `globalThis.ask = () => document.querySelector('dialog').showModal();`,
    {
      head: '<style>dialog { width: 90vw; height: 90vh }</style>',
    },
  ),
  /** A popover of the page, and a full screen. */
  'layers.html': page(
    `${STORY}<div id="pop" popover="manual" style="inset: 0 0 auto auto; width: 200px; height: 100px">Subscribe</div><button>All</button>`,
    `document.querySelector('button').addEventListener('click', () => document.querySelector('main').requestFullscreen().then(() => { document.title = 'full'; }, () => { document.title = 'no'; }));
globalThis.pop = () => document.getElementById('pop').showPopover();`,
    { head: '<style>main { background: white }</style>' },
  ),
  /** Takes out whatever stands beside the body, at once. */
  'removing.html': page(
    STORY,
    `new MutationObserver(() => { for (const child of [...document.documentElement.children]) if (child.localName.includes('-')) child.remove(); })
.observe(document.documentElement, { childList: true });`,
  ),
  /** The article in a shadow tree. */
  'shadow.html': page(
    '<news-story></news-story>',
    `const story = document.querySelector('news-story'); story.attachShadow({ mode: 'open' }).append(made(${JSON.stringify(STORY)}));`,
  ),
  'zoomed.html': page(STORY, '', {
    head: '<style>html { zoom: 1.5 } main { transform: scale(0.9); transform-origin: 0 0 }</style>',
  }),
  'dark-later.html': page(
    STORY,
    `globalThis.darken = () => document.head.append(made('<style class="dark">html, body { background: #181a1b !important; color: #e8e6e3 !important }</style>'));`,
  ),
  'huge.html': page(STORY.replace('</article>', `${rest(46_000)}</article>`)),
  'shifting.html': page(
    STORY,
    `let at = 0; setInterval(() => { document.querySelector('h1').style.opacity = String(++at % 2 ? 1 : 0.99);
  document.querySelector('nav').append(made('<a href="#">More</a>')); history.replaceState(null, '', '?at=' + at); }, 20);`,
  ),
} satisfies Record<string, { html: string }>;
