/** Pages that live, written for these tests: what they show at first, and the scripts by which they change. */

/** Reports of the story that is built in; each has figures of its own, told by their numbers. */
export const REPORT = [
  'The National Resistance Front said on Thursday that its men had killed 41 Taliban fighters at the mouth of the Panjshir valley.',
  '“We hold the ridge above the road and will go on holding it,” Ali Maisam Nazary, a spokesman of the front, told reporters by telephone.',
  'A Taliban spokesman, Zabihullah Mujahid, denied it and said that 12 of the front’s fighters had been captured in Panjshir.',
  'Neither account could be independently verified. Families walked south with what they could carry, and the road stayed closed.',
];
/** What comes later. */
export const LATER =
  'Ahmad Massoud’s National Resistance Front said in the evening that 73 Taliban had been wounded in Panjshir since noon.';
const TOWN = [
  'The harbour board met on Tuesday to set the fares of the island ferry for the coming year, and heard from the captain.',
  '“We have held the price for three years and can do so no longer,” the chairwoman said after the vote in the town hall.',
  'About 400 passengers use the boat on a working day, according to the timetable office, and more of them in the summer.',
  'A choir of 30 sang on the quay, and the rain held off until the last verse had ended and the lamps were lit again.',
];

/** Another report of the same story, for pages that put one under the other. */
const SECOND_REPORT = [
  'Fighters of Ahmad Massoud’s National Resistance Front said on Friday that they had taken 9 prisoners near Anaba, in Panjshir.',
  'The Taliban said that 26 men of the front had been killed on the same road, and gave no names and showed no pictures of it.',
  '“Nobody has surrendered here,” Sibghatullah Ahmadi, a spokesman of the front, said in a message from the Panjshir valley.',
  'A doctor in Anaba said by telephone that five wounded had been carried in, all of them from one family of the village.',
];

const paragraphs = (all: readonly string[]): string => all.map((text) => `<p>${text}</p>`).join('');
export const STORY = `<article><h1>Front and Taliban fight on in Panjshir</h1>${paragraphs(REPORT)}</article>`;
export const FERRY = `<article><h1>Ferry fares to rise</h1>${paragraphs(TOWN)}</article>`;

export const SECOND = `<article><h1>Front speaks of prisoners in Panjshir</h1>${paragraphs(SECOND_REPORT)}</article>`;

/** Put in with DOM calls alone: the pages run under Trusted Types too. */
const SCRIPT = `
const made = (markup) => document.createRange().createContextualFragment(markup);
const show = (markup) => document.querySelector('main').replaceChildren(made(markup));
`;

export function page(main: string, script = '', { head = '', title = 'The Courier' } = {}): { html: string } {
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 17px/1.5 serif; max-width: 640px; margin: 24px auto } .folded .more { display: none }</style>${head}</head>
<body><nav><a href="#top">Front page</a></nav><main>${main}</main><script>${SCRIPT}${script}</script></body></html>`,
  };
}

/** @param put how an article comes to stand on the page */
function severalArticles(put: string): { html: string } {
  return page(
    '',
    `const articles = { first: ${JSON.stringify(STORY)}, second: ${JSON.stringify(SECOND)}, ferry: ${JSON.stringify(FERRY)} };
const inShadow = (content) => { const box = document.createElement('news-story'); box.attachShadow({ mode: 'open' }).append(content); return box; };
const put = (name) => ${put};
const main = document.querySelector('main');
const trees = () => [...main.children].map((box) => box.shadowRoot?.querySelector('p') ? box.shadowRoot : box);
globalThis.append = (name) => main.append(put(name));
globalThis.to = (at) => { const box = main.children[at]; (box.shadowRoot?.querySelector('h1') ?? box.querySelector('h1') ?? box).scrollIntoView({ behavior: 'instant' }); };
globalThis.correct = () => { for (const tree of trees()) for (const { firstChild } of tree.querySelectorAll('p')) firstChild.data = firstChild.data.replace('41', '14'); };
globalThis.drop = (at) => main.children[at].remove();
append('first');`,
    { head: '<style>article, news-story { display: block; min-height: 130vh }</style>' },
  );
}

export const PAGES = {
  /** The body comes when the page has long been loaded. */
  'late.html': page(
    '<h1>Front and Taliban fight on</h1><p>Loading</p>',
    `setTimeout(() => show(${JSON.stringify(STORY)}), 900);`,
  ),
  /** One page for all articles; each at an address of its own. */
  'app.html': page(
    '<p>Choose an article.</p>',
    `
const articles = { story: ${JSON.stringify(STORY)}, ferry: ${JSON.stringify(FERRY)} };
const draw = () => {
  const name = new URLSearchParams(location.search).get('article');
  show('<p>Loading</p>');
  setTimeout(() => show(articles[name] ?? '<p>Choose an article.</p>'), 120);
};
globalThis.go = (name) => { history.pushState(null, '', '?article=' + name); draw(); };
addEventListener('popstate', draw);
if (location.search) draw();`,
  ),
  /** What the server has sent is replaced by the same, made anew. */
  'hydrated.html': page(
    STORY,
    `globalThis.hydrate = () => { const old = document.querySelector('article'); old.replaceWith(made(old.outerHTML)); };`,
  ),
  /** The rest is there, and not to be seen until it is asked for. */
  'folded.html': page(
    STORY.replace('<article>', '<article class="folded">').replace(
      '</article>',
      `<p class="more">${LATER}</p><button>Read more</button></article>`,
    ),
    `document.querySelector('button').addEventListener('click', () => document.querySelector('article').classList.remove('folded'));`,
  ),
  /** The same, told by no node and no attribute. */
  'checkbox.html': page(
    STORY.replace(
      '</article>',
      `<input type="checkbox" id="all"><label for="all">Read more</label><p class="rest">${LATER}</p></article>`,
    ),
    '',
    { head: '<style>.rest { display: none } #all:checked ~ .rest { display: block }</style>' },
  ),
  'live.html': page(
    STORY,
    `globalThis.post = (text) => document.querySelector('h1').after(made('<p>' + text + '</p>'));
globalThis.correct = () => { for (const { firstChild } of document.querySelectorAll('p')) firstChild.data = firstChild.data.replace('41', '14'); };`,
  ),
  /** One article under the other, as the reader goes on; each fills the window. */
  'scroll.html': severalArticles(
    "{ const box = document.createElement('section'); box.append(made(articles[name])); return box; }",
  ),
  /** The same, each in a shadow tree of its own. */
  'shadows.html': severalArticles('inShadow(made(articles[name]))'),
  /** The same, and nothing says that they are articles. */
  'components.html': severalArticles("inShadow(made(articles[name].replace(/<.?article>/g, '')))"),
  /** The same, the text in the page's own tree, put in its place by slots. */
  'slots.html': severalArticles(
    `{ const box = inShadow(made('<article><slot></slot></article>')); box.append(...made(articles[name]).querySelector('article').children); return box; }`,
  ),
  /** The first in the page's own tree, the others in shadow trees. */
  'mixed.html': severalArticles("name === 'first' ? made(articles[name]) : inShadow(made(articles[name]))"),
  'ferry.html': page(
    FERRY,
    `globalThis.tick = () => document.querySelector('main').append(made('<p>The boat has left at ' + Date.now() + '.</p>'));`,
    { title: 'Ferry fares to rise' },
  ),
} satisfies Record<string, { html: string }>;
