import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/reading/attribution/attribute.ts';
import type { TaggedAttribution } from '../../../src/reading/attribution/tagger.ts';
import { reportingVerb } from '../../../src/reading/attribution/verbs.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import { knowing, marked, silent } from './fake-tagger.ts';

const read = (markup: string, score?: number) => {
  const { text, tagged } = marked(markup, score);
  return { text, attributions: attribute(toDocument(text), knowing(tagged)) };
};

describe('form', () => {
  const cases: [markup: string, form: string][] = [
    ['<“We held the bridge,”> [Marek] {said}.', 'direct'],
    ['[Marek] {said} <that “we held the bridge all night”>.', 'direct'],
    ['[Marek] {said} <that the men “held the bridge”>.', 'mixed'],
    ['[Marek] {said} <the men held the “bridge” all night>.', 'mixed'],
    ['[Marek] {said} <the men held the bridge>.', 'indirect'],
    ["[Marek] {said} <the men 'held the bridge'>.", 'mixed'],
    ["[Marek] {said} <the men's bridge wasn't held>.", 'indirect'],
    ['<“We held it,”> [Marek] {said}, <“all night.”>', 'direct'],
  ];
  test.each(cases)('%s', (markup, form) => {
    expect(read(markup).attributions[0]?.form).toBe(form);
  });
});

describe('stance', () => {
  const cases: [markup: string, stance: string | undefined][] = [
    ['[Marek] {said} <the bridge fell>.', 'says'],
    ['{According to} [Marek], <the bridge fell>.', 'says'],
    ['[Marek]{:} <“The bridge fell.”>', 'says'],
    ['[Marek] {has claimed} <the bridge fell>.', 'claims'],
    ['[Marek] {alleged} <the bridge fell>.', 'claims'],
    ['[Marek’s] {claim} <that the bridge fell> is old.', 'claims'],
    ['[The army] {claimed responsibility for} <the raid>.', 'claims'],
    ['[Marek] {accused} <them of flight>.', 'claims'],
    ['[Marek] {confirmed} <the bridge fell>.', 'confirms'],
    ['[Marek] {has verified} <the film>.', 'confirms'],
    ['[Marek] {admitted} <the bridge fell>.', 'confirms'],
    ['[Marek] {acknowledged} <the bridge fell>.', 'confirms'],
    ['[Marek] did not {confirm} <the toll>.', undefined],
    ['[Marek] {has not confirmed} <the toll>.', undefined],
    ['[Marek] couldn’t immediately {confirm} <the toll>.', undefined],
    ['[The Post] could not independently {verify} <the toll>.', undefined],
    ['[Marek] {declined to confirm} <the toll>.', undefined],
    ['[Marek] refused to {say} <how many fell>.', undefined],
    ['[Nobody] {has claimed} <the raid>.', undefined],
    ['[Neither side] {confirmed} <the toll>.', undefined],
    ['[Marek] not only {confirmed} <the toll> but wept.', 'confirms'],
    ['[Marek] {denied} <the bridge fell>.', 'denies'],
    ['[Marek] {dismissed} <the report>.', 'denies'],
    ['[Marek] {ruled out} <talks>.', 'denies'],
    ['[Marek] has not {denied} <the report>.', undefined],
    ['[Marek’s] {denial} <that the bridge fell> came late.', 'denies'],
    ['[Marek] {urged} <them to leave>.', 'urges'],
    ['[Marek] {called on} <them to leave>.', 'urges'],
    ['[Marek] {called} <for talks>.', 'urges'],
    ['[Marek] {called} <it a lie>.', 'denies'],
    ['[Marek] {called} <it a day>.', 'says'],
    ['[Marek] {called} <the report false>.', 'denies'],
    ['[Marek] {branded} <the claim a lie>.', 'denies'],
    ['[Marek] {described} <the figures as completely baseless>.', 'denies'],
    ['[Marek] {described} <the raid as a massacre>.', 'says'],
    ['[Marek] {brushed aside} <the report>.', 'denies'],
    ['[Marek] {laughed off} <the report>.', 'denies'],
    ['[Marek] {shrugged off} <the claim>.', 'denies'],
    ['[Marek] {scoffed at} <the toll>.', 'denies'],
    ['[Marek] {pushed back against} <the claim>.', 'denies'],
    ['[Marek] {pleaded with} <them to leave>.', 'urges'],
    ['[Marek] {is considering} <sending boats>.', 'plans'],
    ['[Marek] {considers} <the matter closed>.', 'believes'],
    ['[Marek] {decided} <to close the bridge>.', 'plans'],
    ['[Marek] {agreed to} <close the bridge>.', 'plans'],
    ['[Marek] {decided} <that the bridge was unsafe>.', 'says'],
    ['[Marek] {estimates} <that 40 fell>.', 'says'],
    ['[Marek]’s claim {that} <the bridge fell> is old.', 'claims'],
    ['[Marek] {insisted} <the bridge held>.', 'claims'],
    ['[Marek] {maintains} <the bridge held>.', 'claims'],
    ['[Marek] {conceded} <the bridge fell>.', 'confirms'],
    ['[Marek] {rejected} <the report>.', 'denies'],
    ['[Marek] {refuted} <the report>.', 'denies'],
    ['[Marek] {appealed for} <calm>.', 'urges'],
    ['[Marek] {ordered} <them to leave>.', 'urges'],
    ['[Marek] {anticipates} <a raid>.', 'expects'],
    ['[Marek] {fears} <a raid>.', 'believes'],
    ['[Marek] {suspects} <the bridge fell>.', 'believes'],
    ['[Marek] {aims} <to rebuild it>.', 'plans'],
    ['[Marek] {warned} <that the bridge would fall>.', 'says'],
    ['[Marek] {told} <residents to leave>.', 'urges'],
    ['[Marek] {told} <residents that they had to leave>.', 'says'],
    ['[Marek] {warned} <them not to come>.', 'urges'],
    ['[Marek] {expects} <the bridge to fall>.', 'expects'],
    ['[Marek] {predicted} <the bridge would fall>.', 'expects'],
    ['[Marek] {believes} <the bridge fell>.', 'believes'],
    ['[Marek] does not {believe} <the bridge fell>.', 'believes'],
    ['[Marek] {thought} <the bridge fell>.', 'believes'],
    ['[Marek] {plans} <to rebuild it>.', 'plans'],
    ['[Marek] {intends} <to rebuild it>.', 'plans'],
    ['[Marek] {vowed} <to rebuild it>.', 'says'],
    ['[Marek] {tried to deny} <it>.', 'denies'],
    ['[Marek] {wobbled} <that the bridge fell>.', undefined],
  ];
  test.each(cases)('%s: %s', (markup, stance) => {
    expect(read(markup).attributions[0]?.stance).toBe(stance);
  });

  test.each([
    ['says', 'say'],
    ['denied', 'deny'],
    ['denies', 'deny'],
    ['admitting', 'admit'],
    ['quipped', 'quip'],
    ['wrote', 'write'],
    ['told', 'tell'],
    ['agreed', 'agree'],
    ['confessed', 'confess'],
    ['stresses', 'stress'],
    ['replying', 'reply'],
    ['signalled', 'signal'],
    ['ADDED', 'add'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(reportingVerb(form)?.lemma).toBe(lemma);
  });
});

describe('attributions', () => {
  test('ids run in text order', () => {
    const { attributions } = read('<2“We fled,”> [2Roe] {2said}. [1Marek] {1said} <1they held it>.');
    expect(attributions.map(({ id, cue }) => [id, cue[0]?.[0]])).toEqual([
      ['a1', 15],
      ['a2', 27],
    ]);
  });

  test('an attribution within the content of another names the smallest that holds it', () => {
    const { attributions } = read(
      '[1Roe] {1said} <1that [2Marek] {2told} <2her that [3the army] {3claims} <3the bridge fell>>>.',
    );
    expect(attributions.map(({ id, inside }) => [id, inside])).toEqual([
      ['a1', undefined],
      ['a2', 'a1'],
      ['a3', 'a2'],
    ]);
  });

  test('an inner voice lies inside the one who quotes', () => {
    const { attributions } = read('<“The road is long,”> [she] {said}, quoting an old poet.');
    expect(attributions.map(({ id, inside }) => [id, inside])).toEqual([
      ['a1', undefined],
      ['a2', 'a1'],
    ]);
  });

  test('what lies in the source or the cue is taken from the content', () => {
    const { text, attributions } = read('<We held it, [Marek] {said} on Monday>.');
    expect(attributions[0]?.content.map(([start, end]) => text.slice(start, end))).toEqual([
      'We held it,',
      'on Monday',
    ]);
  });

  test('what the model is not sure of is left out', () => {
    expect(read('[Marek] {said} <the bridge fell>.', 0.3).attributions).toEqual([]);
  });

  test('but for a quote that would belong to nobody', () => {
    const { attributions } = read('[Marek] {was heard} <“crying out that the old bridge fell”>.', 0.3);
    expect(attributions).toMatchObject([{ form: 'direct', score: 0.3 }]);
  });

  test('a piece that goes on has nothing of the source that it is joined to', () => {
    const text = '“We held it,” ';
    const draft = {
      source: [],
      cue: [],
      content: [],
      anchor: [0, 0],
      score: 0.45,
    } satisfies TaggedAttribution;
    const tagger = knowing([
      { ...draft, source: [[2, 11]], content: [[0, 2]] },
      { ...draft, content: [[10, 13]] },
    ]);
    expect(attribute(toDocument(text), tagger)).toMatchObject([{ source: [[2, 11]], content: [[0, 2]] }]);
  });

  const pieces = fc.array(
    fc.constantFrom(
      ...[
        '“We held it,” ',
        'Marek said. ',
        '"',
        '“',
        '” ',
        '\n',
        ': ',
        '— ',
        'quoting ',
        'a poet',
        ', who ',
        'according to ',
        'She ',
        'told ',
        "'",
        '. ',
        'that ',
        'as saying ',
        'Roe: ',
      ],
    ),
    { maxLength: 25 },
  );
  const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 3 });
  const drafts = fc.array(
    fc.record({
      source: spans,
      cue: spans,
      content: spans,
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 4 },
  );
  test('whatever the text and the model: valid spans, source apart from content, the same again', () => {
    fc.assert(
      fc.property(pieces, drafts, (parts, raw) => {
        const text = parts.join('');
        const clip = (list: [number, number][]) =>
          list.flatMap(([start, length]): [number, number][] =>
            start < text.length ? [[start, Math.min(text.length, start + length)]] : [],
          );
        const tagged = raw.map(({ source, cue, content, score }) => ({
          source: clip(source),
          cue: clip(cue),
          content: clip(content),
          anchor: clip(cue)[0] ?? ([0, 0] satisfies [number, number]),
          score,
        }));
        const document = toDocument(text);
        const tagger = knowing(tagged);
        const attributions = attribute(document, tagger);
        const ids = new Set(attributions.map(({ id }) => id));
        expect(ids.size).toBe(attributions.length);
        for (const { source, cue, content, score, inside, id } of attributions) {
          for (const list of [source, cue, content]) {
            let last = 0;
            for (const [start, end] of list) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
          expect(content.length).toBeGreaterThan(0);
          for (const [start, end] of content) {
            expect([...source, ...cue].some(([from, to]) => from < end && to > start)).toBe(false);
          }
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (inside !== undefined) {
            expect(ids.has(inside)).toBe(true);
            expect(inside).not.toBe(id);
          }
        }
        expect(attribute(document, tagger)).toEqual(attributions);
      }),
      { numRuns: 300 },
    );
  });

  test('any string is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        attribute(toDocument(text), silent);
      }),
    );
  });
});
