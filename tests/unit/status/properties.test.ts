import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_KINDS, type Span, STANCES } from '../../../src/reading/reading.ts';
import { judge } from '../../../src/reading/status/judge.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import { DOSSIER, parse } from './markup.ts';

/** Sentences that verify, deny, claim and disclaim, with {NOT} where a negation can stand. */
const SENTENCES = [
  '{s1:un|The UN mission} {c1:confirms|has{NOT} verified} {w1|{f:killed:civilians|31 deaths}}.',
  'Reuters has{NOT} confirmed {f:killed:kesh|40 deaths}.',
  '{f:killed:civilians|Nine deaths} were{NOT} independently verified.',
  '{f:equipment:kesh|Six tanks} were{NOT} destroyed, a figure that has been verified by Bellingcat.',
  '{s2:vela|Ina Vela} {c2|said} {w2|{f:killed:kesh|40 soldiers} had{NOT} died}.',
  '{s3:army|The Kesh army} {c3:confirms|has{NOT} confirmed} {w3|losing {f:killed:kesh|three soldiers}}.',
  '{s4:dorn|Colonel Dorn} {c4:denies|has{NOT} denied} {w4|the claim}.',
  'Reuters journalists had{NOT} counted {f:killed:people|14 bodies}.',
  'Hospital records seen by Reuters do{NOT} list {f:wounded:people|60 patients}.',
  '{f:captured:kesh|Five men} were{NOT} freed, and the Red Cross confirmed the number.',
  '{f:killed:people|Ten people} had{NOT} died, a toll confirmed by the Red Cross.',
  'Reuters could{NOT} verify the footage.',
  'The casualties of the Kesh army were{NOT} independently verified.',
  'The claims could{NOT} be confirmed.',
  '{m:army|The army} did{NOT} comment.',
  '{s5:hospital|Taran hospital} {c5:confirms|confirmed} {w5|{f:wounded:people|12 people} were{NOT} hurt}.',
];
const NEGATIONS = [' not', ' never', ' not yet'];

interface Line {
  sentence: string;
  negation: string;
  newParagraph: boolean;
}
const line = fc.record({
  sentence: fc.constantFrom(...SENTENCES),
  negation: fc.constantFrom('', '', ...NEGATIONS),
  newParagraph: fc.boolean(),
});
/** Each sentence at most once, so that its figures can be told by their words and sentence. */
const article = fc.uniqueArray(line, { maxLength: 8, selector: ({ sentence }) => sentence });

function verifiedIn(lines: readonly Line[]): Set<string> {
  const markup = lines
    .map(
      ({ sentence, negation, newParagraph }) =>
        sentence.replace('{NOT}', negation) + (newParagraph ? '\n' : ' '),
    )
    .join('');
  const evidence = parse(markup, DOSSIER);
  const { figures } = judge(evidence);
  return new Set(
    figures
      .filter((one) => one.status === 'verified')
      .map((one) => evidence.document.text.slice(...one.span)),
  );
}

describe('a status never rises to verified', () => {
  it('by deleting a sentence', () => {
    fc.assert(
      fc.property(article, fc.nat(7), (lines, at) => {
        const before = verifiedIn(lines);
        for (const one of verifiedIn(lines.toSpliced(at, 1))) expect(before).toContain(one);
      }),
      { numRuns: 300 },
    );
  });

  it('by adding a negation', () => {
    fc.assert(
      fc.property(article, fc.nat(7), fc.constantFrom(...NEGATIONS), (lines, at, negation) => {
        const before = verifiedIn(lines);
        const after = lines.map((one, i) => (i === at ? { ...one, negation } : one));
        for (const one of verifiedIn(after)) expect(before).toContain(one);
      }),
      { numRuns: 300 },
    );
  });

  it('the sentences verify something to begin with', () => {
    const plain = SENTENCES.map((sentence) => ({ sentence, negation: '', newParagraph: false }));
    expect(verifiedIn(plain)).toEqual(
      new Set([
        '31 deaths',
        '40 deaths',
        'Nine deaths',
        'Six tanks',
        '14 bodies',
        '60 patients',
        'Five men',
        'Ten people',
      ]),
    );
  });
});

const PIECES = [
  'The Kesh army',
  ' could not be verified',
  ' 40',
  '. ',
  '\n',
  ' which',
  ' confirmed',
  ' by',
  ', ',
  '“',
  '”',
  ' denied that',
  ' false',
  ' unverified',
  ' citing',
  ' Reuters',
  ' no independent confirmation of',
  ' the claim',
  ' neither',
  '’s',
  '\u{1F600}',
  ' ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
);

describe('any input', () => {
  it('never throws; ids are unique; spans stay in range; covers name figures', () => {
    const spanIn = (length: number) =>
      fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    const input = anyText.chain((text) =>
      fc.record({
        text: fc.constant(text),
        figures: fc.array(
          fc.record({
            span: spanIn(text.length),
            kind: fc.constantFrom(...FIGURE_KINDS),
            min: fc.option(fc.nat(50)),
          }),
          { maxLength: 6 },
        ),
        acts: fc.array(
          fc.record({
            source: fc.array(spanIn(text.length), { maxLength: 2 }),
            content: fc.array(spanIn(text.length), { maxLength: 2 }),
            cue: fc.array(spanIn(text.length), { maxLength: 1 }),
            stance: fc.constantFrom(...STANCES),
            speaker: fc.constantFrom('vela', 'un', 'ghost'),
          }),
          { maxLength: 5 },
        ),
      }),
    );
    const { cast } = parse('{s:vela|Ina Vela} {m:un|UN mission}');
    fc.assert(
      fc.property(input, fc.constantFrom(null, DOSSIER), ({ text, figures, acts }, dossier) => {
        const result = judge({
          document: toDocument(text),
          attributions: acts.map((act, i) => ({ id: `a${i}`, form: 'indirect', score: 1, ...act })),
          cast,
          found: figures.map((one) => ({
            ...one,
            max: one.min,
            vague: one.min === null,
            bound: false,
            hedged: false,
            headline: false,
            of: 'soldiers',
          })),
          dossier,
        });
        expect(result.figures.map((one) => one.id)).toEqual(figures.map((_, i) => `f${i + 1}`));
        expect(result.attributions).toHaveLength(acts.length);
        const ids = new Set(result.figures.map((one) => one.id));
        const spans = [
          ...result.disclaimers.map((one) => one.span),
          ...result.figures.flatMap((one) => one.because.flatMap(({ span }) => (span ? [span] : []))),
        ];
        for (const [start, end] of spans) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        for (const { covers } of result.disclaimers) {
          expect(new Set(covers).size).toBe(covers.length);
          for (const id of covers) expect(ids).toContain(id);
        }
      }),
      { numRuns: 400 },
    );
  });

  // Where the work grows with the square of the text, it does not come to its end in the test's time.
  it('comes to the end of a book of claims, checks and denials', { timeout: 60_000 }, () => {
    const one = parse(
      '{s1:vela|Ina Vela} {c1|said} {w1|{f:killed:kesh|40 soldiers} had died}. The claims could not be verified. Dorn denied it. ',
    );
    const length = one.document.text.length;
    const times = 5000;
    const document = toDocument(one.document.text.repeat(times));
    const found = Array.from({ length: times }, (_, i) =>
      one.found.map((figure) => {
        const span: Span = [figure.span[0] + i * length, figure.span[1] + i * length];
        return { ...figure, span };
      }),
    ).flat();
    const { figures, disclaimers } = judge({
      document,
      attributions: [],
      cast: one.cast,
      found,
      dossier: DOSSIER,
    });
    expect(figures).toHaveLength(times);
    expect(disclaimers).toHaveLength(times);
  });
});
