import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { looksOf } from '../../../src/article/shown.ts';
import { atOnce } from '../../../src/article/slices.ts';
import { mapRuns } from '../../../src/article/text-map.ts';
import { walkText } from '../../../src/article/walk.ts';

/** Maps all of an element's text. */
function map(html: string) {
  document.body.innerHTML = html;
  const text = new Set<Text>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) text.add(walker.currentNode as Text);
  const built = atOnce(walkText(document.body, { text, kinds: new Map() }, looksOf(document)));
  return { ...built, ...mapRuns(built) };
}

beforeEach(() => document.body.replaceChildren());

describe('text', () => {
  test.each([
    ['inline tags do not split words', '<p>fo<b>rt</b><i>y</i> two</p>', ['forty two']],
    ['blocks do, whatever they are', '<div>one<div>two</div>three</div>', ['one', 'two', 'three']],
    ['white space collapses across nodes', '<p> a <b> b</b> \n c </p>', ['a b c']],
    ['white space between blocks is none', '<p>a</p> \n <p>b</p>', ['a', 'b']],
    ['soft hyphens and zero-width characters', '<p>Pan&shy;j&#8203;shir&#xFEFF;</p>', ['Panjshir']],
    ['joiners stay where a script needs them', '<p>a&zwnj;b می&zwnj;رود</p>', ['ab می\u200cرود']],
    ['no-break and thin spaces', '<p>10&nbsp;000&thinsp;men &nbsp; went</p>', ['10 000 men went']],
    ['two line breaks make a paragraph', '<div>one<br> <br>Two</div>', ['one', 'Two']],
    ['a line break after a sentence makes one too', '<div>One.<br>Two.</div>', ['One.', 'Two.']],
    ['a line break within a sentence does not', '<div>one man,<br>two women</div>', ['one man, two women']],
    ['nor does one in a heading', '<h2>Ten dead<br>In valley</h2>', ['Ten dead In valley']],
    ['pre keeps white space', '<pre>a  b\n c</pre>', ['a  b\n c']],
    ['blank lines in pre part blocks', '<pre>a\n\n \nb</pre>', ['a', 'b']],
    ['pre-line keeps lines only', '<p style="white-space:pre-line">a  b \n c</p>', ['a b\nc']],
    [
      'scripts, controls, captions',
      '<p>a<script>x</script><button>b</button></p><figcaption>c</figcaption>',
      ['a'],
    ],
    [
      'note marks go, ordinals stay',
      '<p>the 3<sup>rd</sup> time<sup><a href="#n">4</a></sup></p>',
      ['the 3rd time'],
    ],
    [
      'hidden by style',
      '<p>a<span style="display:none">b</span></p><p style="visibility:hidden">c<b style="visibility:visible">d</b></p>',
      ['a', 'd'],
    ],
    ['a floated initial', '<p><span style="float:left">T</span>he end</p>', ['The end']],
    [
      'entities are what they stand for',
      '<p>Fish &amp; chips&mdash;&#x201c;no&#8221; &lt;b&gt;</p>',
      ['Fish & chips—“no” <b>'],
    ],
    [
      'directions change nothing',
      '<p>the word <bdo dir="rtl">abc</bdo> and <span dir="rtl">شعر</span>&rlm;.</p>',
      ['the word abc and شعر.'],
    ],
    ['pre-wrap keeps all', '<p style="white-space:pre-wrap">a  b\n  c</p>', ['a  b\n  c']],
    [
      'what is folded away',
      '<details><summary>a</summary><p>b</p></details><details open><summary>c</summary><p>d</p></details>',
      ['a', 'c', 'd'],
    ],
    [
      'what a page names as beside the text',
      `<p>${'a b c d e '.repeat(9)}</p><div class="caption">z</div><p>${'f g h i j '.repeat(9)}</p>`,
      ['a b c d e '.repeat(9).trim(), 'f g h i j '.repeat(9).trim()],
    ],
    ['empty blocks leave nothing', '<p>&nbsp;</p><p></p><p>a</p><p>&shy;</p>', ['a']],
    ['an unkept block between two texts parts them', '<div>a<section></section>b</div>', ['a', 'b']],
  ])('%s', (_name, html, expected) => {
    const { text, blocks } = map(html);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    expect(text).toBe(expected.join('\n\n'));
  });

  test('kinds of blocks', () => {
    const { blocks } = map(
      '<h2>a</h2><ul><li>b<p>c</p></li></ul><blockquote><p>d</p></blockquote><div role="heading">e</div><p>f</p>',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'item',
      'item',
      'quote',
      'heading',
      'paragraph',
    ]);
  });
});

describe('ranges', () => {
  test('one for each run, cut to what is asked for', () => {
    const { text, rangesOf } = map('<p>Some <b>forty</b>-two men</p>');
    const start = text.indexOf('forty');
    expect(rangesOf(start, start + 'forty-two'.length).map(String)).toEqual(['forty', '-two']);
    expect(rangesOf(start + 1, start + 2).map(String)).toEqual(['o']);
  });

  test('offsets outside the text are cut to it, nonsense gives none', () => {
    const { rangesOf } = map('<p>abc</p>');
    expect(rangesOf(-5, 99).map(String)).toEqual(['abc']);
    for (const [start, end] of [
      [2, 2],
      [3, 1],
      [50, 60],
      [Number.NaN, Number.NaN],
    ] as const) {
      expect(rangesOf(start, end)).toEqual([]);
    }
  });

  test('text that left the page or changed is left out', () => {
    const { rangesOf, text } = map('<p>one <b>two</b> three <i>four</i></p>');
    document.querySelector('b')?.remove();
    const four = document.querySelector('i')?.firstChild as Text;
    four.data = 'x';
    expect(rangesOf(0, text.length).map(String)).toEqual(['one ', ' three ']);
    const three = document.querySelector('p')?.childNodes[1] as Text;
    three.data = ' other ';
    expect(rangesOf(0, text.length).map(String)).toEqual(['one ']);
    document.body.replaceChildren();
    expect(rangesOf(0, text.length)).toEqual([]);
  });
});

describe('offsets', () => {
  test('of text nodes, also at what the text leaves out', () => {
    const { offsetOf, text } = map('<p>a  \n b<b>c</b></p><p>d</p>');
    const [first, bold] = [
      document.querySelector('p')?.firstChild as Text,
      document.querySelector('b')?.firstChild as Text,
    ];
    expect(text).toBe('a bc\n\nd');
    expect([0, 1, 2, 3, 4, 5, 6, 99].map((at) => offsetOf(first, at))).toEqual([0, 1, 2, 2, 2, 2, 3, 3]);
    expect(offsetOf(bold, 0)).toBe(3);
    expect(offsetOf(document.querySelectorAll('p')[1]?.firstChild as Text, 0)).toBe(6);
  });

  test('of elements, by their children; null outside the article', () => {
    const { offsetOf } = map('<p>a <b>c</b></p><p>d</p><div></div>');
    expect(offsetOf(document.body, 1)).toBe(5);
    expect(offsetOf(document.body, 2)).toBeNull();
    expect(offsetOf(document.head, 0)).toBeNull();
    expect(offsetOf(document.createTextNode('a'), 0)).toBeNull();
  });
});

const WORDS = fc.constantFrom(
  'a',
  'Bo',
  '40',
  ' ',
  '  \n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\t',
  '—',
  'é',
  '😀',
  'می\u200cرود',
  '\u2009',
  '.',
  '\n\n',
);
const TEXT = fc.array(WORDS, { maxLength: 6 }).map((words) => ({ text: words.join('') }));
interface Tree {
  text?: string;
  tag?: string;
  style?: string;
  children?: Tree[];
}
const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, TEXT, tie('element')),
  element: fc.record({
    tag: fc.constantFrom(
      'p',
      'div',
      'span',
      'b',
      'br',
      'pre',
      'li',
      'h2',
      'blockquote',
      'sup',
      'td',
      'script',
      'x-y',
      'a',
    ),
    style: fc.constantFrom(
      '',
      '',
      '',
      'display:none',
      'visibility:hidden',
      'visibility:visible',
      'white-space:pre-wrap',
      'display:block',
      'float:left',
    ),
    children: fc.array(tie('tree'), { maxLength: 5 }),
  }),
}));

function build({ text, tag, style, children }: Tree): Node {
  if (tag === undefined) return document.createTextNode(text ?? '');
  const element = document.createElement(tag);
  // scripts of data alone, so that nothing runs
  if (tag === 'script') element.setAttribute('type', 'text/plain');
  if (style) element.setAttribute('style', style);
  element.append(...(children ?? []).map(build));
  return element;
}

/** A line break within a heading or a sentence becomes a space that no character of the page stands for. */
const sameText = (a: string, b: string) =>
  a === b || (document.querySelector('br') !== null && a.replaceAll(' ', '') === b.replaceAll(' ', ''));

test('on any DOM the ranges of a block hold its text, and offsets come back', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      document.body.replaceChildren(...trees.map(build));
      const text = new Set<Text>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) text.add(walker.currentNode as Text);
      const built = atOnce(walkText(document.body, { text, kinds: new Map() }, looksOf(document)));
      const { rangesOf, offsetOf } = mapRuns(built);
      for (const { start, end } of built.blocks) {
        const block = built.text.slice(start, end);
        expect(block).toBe(block.trim());
        expect(block).not.toMatch(/\n\n|[\u00a0\u00ad\u200b]/);
        const shown = rangesOf(start, end).map((range) => String(range).replace(/[^\S\n\t]/g, ' '));
        const joined = shown.join('');
        // collapsed tabs and line ends are spaces in the text
        const same = sameText(joined.replace(/[\n\t]/g, ' '), block.replace(/[\n\t]/g, ' '));
        if (!same) expect(joined).toBe(block);
        expect(end).toBeGreaterThan(start);
      }
      expect(built.blocks.map(({ start, end }) => built.text.slice(start, end)).join('\n\n')).toBe(
        built.text,
      );
      for (const { node, from, start, length } of built.runs) {
        expect(offsetOf(node, from + length - 1)).toBe(start + length - 1);
        expect(node.data.length).toBeGreaterThanOrEqual(from + length);
      }
    }),
    { numRuns: 400 },
  );
});
