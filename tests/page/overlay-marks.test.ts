import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../src/article/slices.ts';
import { groundOf } from '../../src/overlay/ground.ts';
import { findMarks as finding } from '../../src/overlay/marks.ts';
import type { Reading, Span } from '../../src/reading/reading.ts';

const findMarks = (...given: Parameters<typeof finding>) => atOnce(finding(...given));
const text =
  'Forty boats left, said Oake. She called it “a tide of men” and “the end” of the quay. “We row,” she said.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

const card = {
  id: 'h',
  title: 'H',
  parties: [
    { id: 'guard', name: 'G' },
    { id: 'league', name: 'L' },
  ],
  entries: {},
  unsaid: [],
};
const said = (id: string, form: 'direct' | 'mixed' | 'indirect', words: string, more: object = {}) => ({
  id,
  form,
  source: [],
  cue: [],
  content: [at(words)],
  speaker: 's1',
  score: 1,
  ...more,
});

const reading: Reading = {
  version: 1,
  article: { text },
  story: null,
  speakers: [{ id: 's1', name: 'Oake', kind: 'person', party: 'league', mentions: [] }],
  attributions: [
    said('a3', 'direct', '“We row,”'),
    said('a1', 'indirect', 'Forty boats left'),
    said('a2', 'mixed', 'it “a tide of men” and “the end” of the quay'),
    said('a4', 'direct', '“We row,”', { stance: 'believes' }),
  ],
  figures: [
    {
      id: 'f1',
      span: at('Forty boats'),
      kind: 'equipment',
      min: 40,
      max: 40,
      vague: false,
      status: 'claimed',
      flags: [],
      because: [],
    },
  ],
  disclaimers: [],
};

/** The text in one node. */
function mapOf(node: Text) {
  return {
    rangesOf(start: number, end: number): Range[] {
      if (!node.isConnected) return [];
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [range];
    },
  };
}

describe('findMarks', () => {
  let node: Text;
  beforeEach(() => {
    node = document.createTextNode(text);
    document.body.replaceChildren(node);
  });
  const words = (which: 'figures-and-quotes' | 'figures' | 'quotes') =>
    findMarks(reading, card, mapOf(node), which).list.flatMap(({ id, ranges, wanted }) =>
      wanted ? [[id, ...ranges.map(String)]] : [],
    );

  it('marks figures and quotes in the order of the text, mixed quotes in their marks alone', () => {
    expect(words('figures-and-quotes')).toEqual([
      ['f1', 'Forty boats'],
      ['a2', '“a tide of men”', '“the end”'],
      ['a3', '“We row,”'],
    ]);
  });

  it('marks what the reader wants', () => {
    expect(words('figures')).toEqual([['f1', 'Forty boats']]);
    expect(words('quotes').map(([id]) => id)).toEqual(['a2', 'a3']);
  });

  it('gives quotes the tint of the speaker’s party', () => {
    const looks = findMarks(reading, card, mapOf(node), 'quotes').list.map(({ look }) => look);
    expect(looks).toEqual([
      { type: 'figure', status: 'claimed' },
      { type: 'quote', party: 1 },
      { type: 'quote', party: 1 },
    ]);
    const stranger = findMarks(reading, null, mapOf(node), 'quotes').list.map(({ look }) => look);
    expect(stranger[1]).toEqual({ type: 'quote', party: -1 });
  });

  it('finds its marks by offset', () => {
    const { index, list } = findMarks(reading, card, mapOf(node), 'figures-and-quotes');
    const idAt = (offset: number) => list[index.at(offset) ?? -1]?.id;
    expect(idAt(at('boats')[0])).toBe('f1');
    expect(idAt(at('the end')[0])).toBe('a2');
    expect(idAt(at('called')[0])).toBeUndefined();
    expect(findMarks(reading, card, mapOf(node), 'quotes').index.at(at('boats')[0])).toBeNull();
  });

  it('tells what is gone from the page', () => {
    node.remove();
    expect(findMarks(reading, card, mapOf(node), 'figures-and-quotes')).toMatchObject({
      list: [],
      lost: ['f1', 'a3', 'a2'],
    });
  });
});

describe('groundOf', () => {
  const ground = (markup: () => HTMLElement) => {
    document.body.replaceChildren(markup());
    const { red, green, blue } = groundOf(document.querySelector('p') ?? document.body);
    return [red, green, blue].map(Math.round);
  };
  const nested = (outer: string, inner: string) => () => {
    const div = document.createElement('div');
    const p = document.createElement('p');
    div.setAttribute('style', outer);
    p.setAttribute('style', inner);
    div.append(p);
    return div;
  };

  it.each([
    ['the nearest background', 'background-color: rgb(10, 20, 30)', '', [10, 20, 30]],
    ['its own', 'background-color: rgb(10, 20, 30)', 'background-color: rgb(200, 200, 200)', [200, 200, 200]],
    [
      'a veil over another',
      'background-color: rgb(0, 0, 0)',
      'background-color: rgba(255, 255, 255, 0.2)',
      [51, 51, 51],
    ],
    ['white where nothing is set', '', 'color: rgb(20, 20, 20)', [255, 255, 255]],
    ['black where only the text is light', '', 'color: rgb(230, 230, 230)', [0, 0, 0]],
    [
      'what the text tells over a picture',
      'background: rgb(255, 255, 255) url("x.png")',
      'color: rgb(230, 230, 230)',
      [0, 0, 0],
    ],
  ])('is %s', (_, outer, inner, expected) => {
    expect(ground(nested(outer, inner))).toEqual(expected);
  });
});
