/** What the names that pages give to their parts say of them: the vocabulary of news sites' class names and ids. */

/**
 * Words that name what stands beside an article's text. Each stands for a part by itself, whatever stands around it in the name
 * (`article__photo-caption`, `newsCaption`); words that pages also give to the text itself ("post", "content", "paywall", "premium",
 * "body", "text") are no part of the list.
 */
const WORDS: Record<Side, string> = {
  picture:
    'caption captions cutline credit credits photocredit imagecredit photographer gallery slideshow carousel lightbox figcaption thumbnail',
  byline:
    'byline bylines author authors authorbio bio biography contributor contributors writtenby postmeta entrymeta meta metadata',
  date: 'timestamp pubdate pubtime publishdate lastupdated',
  related:
    'related relatedlinks relatedstories recirc recirculation recommended recommendation recommendations trending popular mostread ' +
    'mostpopular readmore readnext upnext readalso seealso alsoread teaser teasers promo promos promotion promotions outbrain taboola zergnet ' +
    'revcontent nextarticle prevarticle morestories morefrom',
  letter:
    'newsletter newsletters subscribe subscription subscriptions signup optin mailinglist donate donation',
  share:
    'share sharing sharebar sharetools sharebuttons shares social socials sociable addthis addtoany follow followus',
  tags: 'tags taglist tagcloud topics keywords breadcrumb breadcrumbs categories',
  comments: 'comment comments commentlist disqus respond livefyre',
  advert:
    'ad ads adv advert adverts advertisement advertisements advertising adslot adunit sponsor sponsored dfp affiliate disclosure',
  foot: 'footer foot imprint copyright colophon cookie cookies consent gdpr',
  quote: 'pullquote pullquotes',
  window: 'tooltip popup popover popin modal dialog flyout hovercard rollover dropdown',
};

/** Names of two words; neither says it alone. */
const PAIRS: [Side, string][] = [
  ['picture', '(?:image|photo|picture|video|media) (?:source|info|description|title|text|desc)'],
  [
    'byline',
    '(?:about|by) the author|posted (?:by|on|in)|submitted by|written by|about author|article infos?|article meta',
  ],
  [
    'date',
    '(?:publish|published|publication|post|posted|update|updated|modified|article) (?:date|time|on|at)|last (?:updated|modified)',
  ],
  [
    'related',
    '(?:most|more) (?:read|popular|viewed|shared|stories|news|articles|from|on|like)|read (?:more|next|also|on)|see (?:also|more)|also (?:read|see|on|like)|' +
      '(?:up|what) next|(?:next|prev|previous) (?:article|story|post)|you may|(?:side|other|latest|top) stories',
  ],
  ['letter', 'sign up|opt in|mailing list|email (?:form|capture)'],
  ['tags', 'tag list|tag cloud|tags list'],
  ['quote', 'pull quotes?'],
  ['comments', 'reader comments|add comment'],
];

export type Side =
  | 'picture'
  | 'byline'
  | 'date'
  | 'related'
  | 'letter'
  | 'share'
  | 'tags'
  | 'comments'
  | 'advert'
  | 'foot'
  | 'quote'
  | 'window';

const OF_WORD = new Map(
  Object.entries(WORDS).flatMap(([side, words]) =>
    words.split(' ').map((word) => [word, side as Side] as const),
  ),
);
const OF_PAIR = PAIRS.map(([side, words]) => [side, new RegExp(`(?:^| )(?:${words})(?: |$)`)] as const);
/** In one word with what it is the caption of. */
const CAPTION = /.captions?(?:text)?$/;
const LONGEST_NAMES = 400;

/** What an element's class or id says it is beside the article's text; null when they say nothing of the kind. */
export function sideOf(element: Element): Side | null {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (names === '') return null;
  for (const name of names.slice(0, LONGEST_NAMES).split(/\s+/)) {
    const words = wordsOf(name);
    for (const word of words) {
      const side = OF_WORD.get(word) ?? (CAPTION.test(word) ? 'picture' : undefined);
      if (side) return side;
    }
    if (words.length < 2) continue;
    const spaced = words.join(' ');
    for (const [side, pair] of OF_PAIR) if (pair.test(spaced)) return side;
  }
  return null;
}

/** `article__photoCaption-2` is "article", "photo", "caption". */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
