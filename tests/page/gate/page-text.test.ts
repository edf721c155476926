import { afterEach, expect, test } from 'vitest';
import { pageText } from '../../../src/gate/page-text.ts';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

function element(name: string, text: string, parent: Element = document.body): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
}

test('takes title, headings and paragraphs', () => {
  document.title = 'Ford falls';
  element('h1', 'The ford has fallen');
  for (let i = 0; i < 40; i++) element('p', `Paragraph ${i}: ${'men came down to the river '.repeat(4)}`);
  element('div', 'Subscribe now');
  const { title, text } = pageText(document);
  expect(title).toBe('Ford falls');
  expect(text).toContain('The ford has fallen\nParagraph 0:');
  expect(text).toContain('Paragraph 39:');
  expect(text).not.toContain('Subscribe');
});

test('takes no more than it needs of a long page', () => {
  document.title = 't'.repeat(2000);
  for (let i = 0; i < 300; i++) element('p', 'word '.repeat(100));
  const { title, text } = pageText(document);
  expect(title).toHaveLength(500);
  expect(text).toHaveLength(60_000);
});

test('one paragraph may be a whole book', () => {
  element('p', 'a'.repeat(3_000_000));
  expect(pageText(document).text).toHaveLength(60_000);
});

test('a page without paragraphs gives the text of its body, once', () => {
  element('h1', 'Lake Orva');
  const article = element('div', '');
  for (let i = 0; i < 10; i++) article.append(`Line ${i} of the report.`, document.createElement('br'));
  const { text } = pageText(document);
  expect(text).toContain('Line 0 of the report.');
  expect(text).toContain('Line 9 of the report.');
  // Named once is named once: twice would make a passing mention look like coverage.
  expect(text.split('Lake Orva')).toHaveLength(2);
});

test('scripts and styles are no text, however long they are', () => {
  element('script', `var state = "${'Panjshir Taliban '.repeat(6000)}"`);
  element('style', 'p { color: red }'.repeat(6000));
  element('div', 'The report itself stands here.');
  const { text } = pageText(document);
  expect(text).toContain('The report itself stands here.');
  expect(text).not.toContain('Panjshir');
  expect(text).not.toContain('color');
});

test('a page with little in paragraphs, a banner for cookies, is looked at as a whole', () => {
  for (let i = 0; i < 6; i++)
    element('p', `We value your privacy very much indeed, ${'and so on '.repeat(12)}`);
  element('div', 'The report itself stands in a div.');
  expect(pageText(document).text).toContain('The report itself stands in a div.');
});

test('nothing at all is nothing', () => {
  expect(pageText(document)).toEqual({ title: '', text: '' });
  expect(pageText(document.implementation.createDocument(null, 'feed'))).toEqual({ title: '', text: '' });
});

test('a page that puts something else in the place of its title is still looked at', () => {
  const image = document.createElement('img');
  Object.defineProperty(document, 'title', { value: image, configurable: true });
  element('p', 'word '.repeat(1000));
  try {
    expect(pageText(document).title).toBe('');
    expect(pageText(document).text).toContain('word word');
  } finally {
    Reflect.deleteProperty(document, 'title');
  }
});

test('the page stays as it was', () => {
  element('div', 'Short page.');
  const before = document.documentElement.outerHTML;
  pageText(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('looks into open shadow trees, one in another too', () => {
  const outer = element('news-story', '').attachShadow({ mode: 'open' });
  const inner = document.createElement('news-body');
  outer.append('The ford has fallen. ', inner);
  inner.attachShadow({ mode: 'open' }).append('Men came down to the river.');
  element('closed-story', '').attachShadow({ mode: 'closed' }).append('Nobody sees this.');
  const { text } = pageText(document);
  expect(text).toContain('The ford has fallen.');
  expect(text).toContain('Men came down to the river.');
  expect(text).not.toContain('Nobody');
});
