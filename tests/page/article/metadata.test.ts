import { expect, test } from 'vitest';
import { toIsoDate } from '../../../src/article/dates.ts';
import { metadataOf } from '../../../src/article/metadata.ts';

const parse = (head: string, body = '') =>
  metadataOf(
    new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html'),
  );
/** Documents of this DOMParser are where their window is. */
const url = document.URL;
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each([
  ['2021-09-03', '2021-09-03'],
  ['2021-09-03T10:20', '2021-09-03T10:20'],
  ['2021-09-03 10:20:30 +0430', '2021-09-03T10:20:30+04:30'],
  ['2021-09-03T10:20:30.123z', '2021-09-03T10:20:30.123Z'],
  ['20210903', '2021-09-03'],
  ['20210903T102030Z', '2021-09-03T10:20:30Z'],
  ['Fri, 03 Sep 2021 10:20:30 GMT', '2021-09-03T10:20:30.000Z'],
  ['September 3, 2021', '2021-09-03'],
  ['2021-13-40', undefined],
  ['yesterday', undefined],
  ['{{ date }}', undefined],
  ['', undefined],
  [null, undefined],
])('the date %s is %s', (stated, expected) => {
  expect(toIsoDate(stated)).toBe(expected);
});

test.each([
  ['an array', '[{"@type":"NewsArticle","headline":"A","datePublished":"2020-01-01"}]'],
  [
    'a graph',
    '{"@graph":[{"@type":"WebPage"},{"@type":["Article","NewsArticle"],"headline":"A","datePublished":"2020-01-01"}]}',
  ],
  ['raw line ends', '{"@type":"NewsArticle","headline":"A\n","datePublished":"2020-01-01"}'],
  ['a comma too many', '{"@type":"NewsArticle","headline":"A","datePublished":"2020-01-01", \n }'],
  ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A","datePublished":"2020-01-01"}\n//]]>'],
  ['a semicolon', '{"@type":"NewsArticle","headline":"A","datePublished":"2020-01-01"};'],
  ['values in lists', '{"@type":"NewsArticle","headline":["A"],"datePublished":["2020-01-01"]}'],
])('JSON-LD with %s', (_name, json) => {
  expect(parse(ld(json))).toMatchObject({ title: 'A', published: '2020-01-01' });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"NewsArticle"',
  '{"@type":"NewsArticle"}',
  '{"@type":"NewsArticle","headline":7,"publisher":[null,{}]}',
])('JSON-LD that tells nothing: %s', (json) => {
  expect(parse(`${ld(json)}<title>Bread is dear this winter | The Lamp</title>`)).toEqual({
    url,
    title: 'Bread is dear this winter',
    outlet: 'The Lamp',
  });
});

test('a headline with dashes of its own is the title as the page shows it; the name of a site in the first heading is not', () => {
  const bar = '<title>Lenn: Floods - Second notice to all - Relief Board</title>';
  expect(parse(bar, '<h1>Lenn: Floods - Second notice to all</h1>').title).toBe(
    'Lenn: Floods - Second notice to all',
  );
  expect(parse(bar, '<h1>Lenn</h1>').title).toBe('Second notice to all');
});

test('JSON-LD before meta tags before microdata before the title bar', () => {
  const bar = '<title>The fourth headline - Outlet D</title>';
  const micro = '<h1 itemprop="headline">C</h1><time itemprop="datePublished" datetime="2020-03-03">x</time>';
  const meta =
    '<meta property="og:title" content="B"><meta property="og:site_name" content="Outlet B"><meta name="date" content="2020-02-02">';
  const data = ld(
    '{"@type":"NewsArticle","headline":"A","publisher":{"name":"Outlet A"},"datePublished":"2020-01-01"}',
  );
  expect(parse(data + meta + bar, micro)).toMatchObject({
    title: 'A',
    outlet: 'Outlet A',
    published: '2020-01-01',
  });
  expect(parse(meta + bar, micro)).toMatchObject({ title: 'B', outlet: 'Outlet B', published: '2020-02-02' });
  expect(parse(bar, micro)).toMatchObject({ title: 'C', published: '2020-03-03' });
  expect(parse(bar)).toEqual({ url, title: 'The fourth headline', outlet: 'Outlet D' });
});

test('a date that cannot be read gives way to the next', () => {
  const data = ld('{"@type":"NewsArticle","headline":"A","datePublished":"today"}');
  expect(parse(`${data}<meta name="pubdate" content="2020-02-02">`).published).toBe('2020-02-02');
});

test('a language that is none is not reported', () => {
  const parsed = new DOMParser().parseFromString(
    '<html lang="{{lang}}"><title>x</title></html>',
    'text/html',
  );
  expect(metadataOf(parsed).language).toBeUndefined();
});

test.each([
  ['a name', '"author":"Maren Holt"', 'Maren Holt'],
  ['a person', '"author":{"@type":"Person","name":"Maren Holt"}', 'Maren Holt'],
  [
    'several',
    '"author":[{"name":"Maren Holt"},{"name":"Ola Brandt"},{"name":"Maren Holt"}]',
    'Maren Holt, Ola Brandt',
  ],
  ['a reference', '"author":{"@id":"#m"},"about":{"@id":"#m","name":"Maren Holt"}', 'Maren Holt'],
  ['"By" in front', '"author":"By Maren  Holt"', 'Maren Holt'],
  ['an address', '"author":"https://example.org/maren"', undefined],
  ['a placeholder', '"author":"{{ author }}"', undefined],
  ['nonsense', '"author":[null,7,{},[]]', undefined],
])('an author in JSON-LD as %s', (_name, json, author) => {
  expect(parse(ld(`{"@type":"NewsArticle","headline":"A",${json}}`)).author).toBe(author);
});

test('authors: JSON-LD before meta tags before microdata; an address gives way to a name', () => {
  const data = ld('{"@type":"NewsArticle","headline":"A","author":{"name":"In Data"}}');
  const meta =
    '<meta property="article:author" content="https://example.org/meta"><meta name="byl" content="By In Meta">';
  const micro =
    '<span itemprop="author"><i>by</i> <b itemprop="name">In Body</b></span><a rel="author">By In Link</a>';
  expect(parse(data + meta, micro).author).toBe('In Data');
  expect(parse(meta, micro).author).toBe('In Meta');
  expect(parse('', micro).author).toBe('In Body, In Link');
  expect(parse('').author).toBeUndefined();
});

test('changes: JSON-LD before meta tags before microdata, and never before it came out', () => {
  const data = ld(
    '{"@type":"NewsArticle","headline":"A","datePublished":"2020-01-02T10:00Z","dateModified":"2020-01-03"}',
  );
  const meta = '<meta property="article:modified_time" content="2020-01-04T00:00:00Z">';
  const micro = '<time itemprop="dateModified" datetime="2020-01-05">x</time>';
  expect(parse(data + meta, micro).modified).toBe('2020-01-03');
  expect(parse(meta, micro).modified).toBe('2020-01-04T00:00:00Z');
  expect(parse('', micro).modified).toBe('2020-01-05');
  const before = ld(
    '{"@type":"NewsArticle","datePublished":"2020-01-02T10:00Z","dateModified":"2020-01-02T09:00Z"}',
  );
  expect(parse(before)).not.toHaveProperty('modified');
  const sameDay = ld(
    '{"@type":"NewsArticle","datePublished":"2020-01-02T10:00Z","dateModified":"2020-01-02"}',
  );
  expect(parse(sameDay).modified).toBe('2020-01-02');
});

test.each(['0001-01-01T00:00:00Z', '9999-12-31', '1.5.21', '17:30'])(
  '%s is no date of an article',
  (date) => {
    expect(parse(`<meta name="date" content="${date}">`).published).toBeUndefined();
  },
);

test('an outlet that is an address gives way to a name', () => {
  const data = ld('{"@type":"NewsArticle","headline":"A","publisher":{"name":"https://www.example.org"}}');
  expect(parse(`${data}<meta property="og:site_name" content="The Lamp">`).outlet).toBe('The Lamp');
});
