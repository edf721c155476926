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
