/** Parts of a page that say themselves that they are none of its article, and what only looks like them. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { commentsIn, consentIn } from '../../../src/article/apart.ts';

const open = (html: string) => new JSDOM(`<body>${html}</body>`).window.document;

describe('readers’ comments begin', () => {
  test.each([
    '12 comments',
    'Comments (3)',
    '1,204 Comments',
    'Leave a Reply',
    'No comments yet',
    'One thought on “The weir”',
    'Join the conversation',
    'Discussion about this post',
    '7 responses to “The weir”',
  ])('under "%s"', (words) => {
    const { body } = open(`<main><p>Text.</p><div><h3> ${words} </h3></div><ul><li>Me too.</li></ul></main>`);
    expect([...commentsIn(body)]).toEqual([body.querySelector('main > div')]);
  });
  test.each([
    'Comments by the ministry drew laughter',
    'Discussion',
    'Reactions',
    'Responses of both sides',
    '12 comments that changed the war',
    'Replies from the front',
  ])('not under "%s"', (words) => {
    expect(commentsIn(open(`<h3>${words}</h3><p>Text.</p>`).body).size).toBe(0);
  });
});

const ASKING =
  '<p>We and our 812 partners keep cookies on your device and process personal data, as our privacy policy says.</p>';

describe('the question for consent', () => {
  test.each([
    '<button>Accept all</button>',
    '<button>I agree</button>',
    '<a role="button">Accept &amp; close</a><button>OK, I accept</button>',
    '<input type="button" value="Allow all cookies">',
  ])('with %s', (buttons) => {
    const { body } = open(`<div><div>${ASKING}<div>${buttons}</div></div></div><main><h1>Weir</h1></main>`);
    expect([...consentIn(body)]).toEqual([body.firstElementChild]);
  });
  test.each([
    ['no button', `<div>${ASKING}</div>`],
    ['a button for something else', `<div>${ASKING}<button>Send</button></div>`],
    ['no word of it', '<div><p>The weir is shut. The keeper has left.</p><button>OK</button></div>'],
    ['the article around it', `<main><h1>Cookies</h1>${ASKING}<button>Accept</button></main>`],
  ])('not: %s', (_what, html) => {
    const found = consentIn(open(html).body);
    expect([...found].filter((element) => element.querySelector('p, h1'))).toEqual([]);
  });
});
