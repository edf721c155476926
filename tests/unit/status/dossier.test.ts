import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/reading/status/judge.ts';
import type { Claim, Dossier, KnownQuote } from '../../../src/stories/dossier.ts';
import { DOSSIER, judged, parse } from './markup.ts';

const CLAIM: Claim = {
  id: 'pass-40',
  kind: 'killed',
  min: 40,
  max: 40,
  of: 'kesh',
  claimant: 'vela',
  date: '2031-03-02',
  text: 'Ina Vela said that 40 soldiers had died at the pass.',
  sources: ['s1'],
};
const withClaims = (...claims: Partial<Claim>[]): Dossier => ({
  ...DOSSIER,
  claims: claims.map((claim, i) => ({ ...CLAIM, ...(i > 0 ? { id: `more-${i}` } : {}), ...claim })),
});
const source = ['s1'];
const supports = {
  by: 'UN mission',
  finding: 'supports',
  text: 'It counted the graves.',
  sources: source,
} as const;
const SAID = '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}.';
const STATED = '{f:killed:kesh|40 soldiers} died at the pass.';

/** [what it shows, article, dossier, day of publication, what is said of its figures] */
const ROWS: [string, string, Dossier, string | undefined, string[]][] = [
  ['its claimant says so', SAID, withClaims({}), undefined, ['40 soldiers: claimed front']],
  ['stated as fact', STATED, withClaims({}), undefined, ['40 soldiers: unattributed +attributionDropped']],
  ['other numbers', STATED.replace('40', '41'), withClaims({}), undefined, ['41 soldiers: unattributed']],
  [
    'another kind',
    STATED.replace('killed', 'wounded'),
    withClaims({}),
    undefined,
    ['40 soldiers: unattributed'],
  ],
  [
    'another group',
    STATED.replace('kesh', 'front'),
    withClaims({}),
    undefined,
    ['40 soldiers: unattributed'],
  ],
  [
    'a group that is not known',
    STATED.replace(':kesh', ''),
    withClaims({}),
    undefined,
    ['40 soldiers: unattributed'],
  ],
  [
    'said by the other side',
    SAID.replace('vela|Ina Vela', 'dorn|Colonel Dorn'),
    withClaims({}),
    undefined,
    ['40 soldiers: claimed kesh +ownLosses'],
  ],
  [
    'two entries that fit',
    STATED,
    withClaims({}, { date: '2031-03-09' }),
    undefined,
    ['40 soldiers: unattributed'],
  ],
  ['before the claim was made', STATED, withClaims({}), '2031-03-01', ['40 soldiers: unattributed']],
  [
    'denied in the dossier',
    SAID,
    withClaims({
      denials: [{ by: 'kesh', date: '2031-03-03', text: 'The army denied it.', sources: source }],
    }),
    undefined,
    ['40 soldiers: disputed front'],
  ],
  [
    'denied by its own side only',
    SAID,
    withClaims({ denials: [{ by: 'front', date: '2031-03-03', text: 'A typing error.', sources: source }] }),
    undefined,
    ['40 soldiers: claimed front'],
  ],
  [
    'contradicted by independent evidence',
    SAID,
    withClaims({ evidence: [{ ...supports, finding: 'contradicts' }] }),
    undefined,
    ['40 soldiers: disputed front'],
  ],
  [
    'independent evidence for this figure',
    SAID,
    withClaims({ evidence: [supports] }),
    '2031-03-04T10:00:00Z',
    ['40 soldiers: verified front'],
  ],
  [
    'evidence for a number that another voice of the side gives weeks later is of another fight, perhaps',
    SAID.replace('vela|Ina Vela', 'front|The front'),
    withClaims({ evidence: [supports] }),
    '2031-03-20',
    ['40 soldiers: claimed front'],
  ],
  [
    'in the same week it is the same number',
    SAID.replace('vela|Ina Vela', 'front|The front'),
    withClaims({ evidence: [supports] }),
    '2031-03-06',
    ['40 soldiers: verified front'],
  ],
  [
    'but a small one is anybody’s',
    SAID.replace('vela|Ina Vela', 'front|The front').replace('40', '4'),
    withClaims({ min: 4, max: 4, evidence: [supports] }),
    '2031-03-06',
    ['4 soldiers: claimed front'],
  ],
  [
    'the evidence counts only with a date',
    SAID,
    withClaims({ evidence: [supports] }),
    undefined,
    ['40 soldiers: claimed front'],
  ],
  [
    'and only from its claimant',
    STATED,
    withClaims({ evidence: [supports] }),
    '2031-03-04',
    ['40 soldiers: unattributed +attributionDropped'],
  ],
  [
    'a party supports itself',
    SAID,
    withClaims({ evidence: [{ ...supports, by: 'front' }] }),
    '2031-03-04',
    ['40 soldiers: claimed front'],
  ],
  [
    'a person of a party supports it',
    SAID,
    withClaims({ evidence: [{ ...supports, by: 'Ina Vela' }] }),
    '2031-03-04',
    ['40 soldiers: claimed front'],
  ],
  [
    'somebody could not verify it',
    SAID,
    withClaims({ evidence: [{ ...supports, finding: 'could-not-verify' }] }),
    '2031-03-04',
    ['40 soldiers: claimed front'],
  ],
  [
    'with another bound, from its claimant',
    SAID.replace('40 soldiers', 'more than 40 soldiers'),
    withClaims({}),
    '2031-03-02',
    ['more than 40 soldiers: claimed front'],
  ],
  [
    'with another bound, nothing is verified',
    SAID.replace('40 soldiers', 'more than 40 soldiers'),
    withClaims({ evidence: [supports] }),
    '2031-03-04',
    ['more than 40 soldiers: claimed front'],
  ],
  [
    'with another bound, stated as fact',
    STATED.replace('40 soldiers', 'more than 40 soldiers'),
    withClaims({}),
    '2031-03-02',
    ['more than 40 soldiers: unattributed'],
  ],
  ['long after', STATED, withClaims({}), '2031-06-02', ['40 soldiers: unattributed']],
  [
    'a common number, a week after',
    STATED.replace('40', '4'),
    withClaims({ min: 4, max: 4 }),
    '2031-03-08',
    ['4 soldiers: unattributed +attributionDropped'],
  ],
  [
    'a common number, two weeks after',
    STATED.replace('40', '4'),
    withClaims({ min: 4, max: 4 }),
    '2031-03-16',
    ['4 soldiers: unattributed'],
  ],
  [
    'a common number, nobody knows when',
    STATED.replace('40', '4'),
    withClaims({ min: 4, max: 4 }),
    undefined,
    ['4 soldiers: unattributed'],
  ],
  [
    'the very speaker of two that fit',
    SAID,
    withClaims(
      { claimant: 'front' },
      { claimant: 'vela', evidence: [{ ...supports, finding: 'contradicts' }] },
    ),
    '2031-03-04',
    ['40 soldiers: disputed front'],
  ],
  [
    'vague, from the same mouth',
    '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|many soldiers} had died}.',
    withClaims({ min: null, max: null, vague: true }),
    undefined,
    ['many soldiers: claimed front'],
  ],
];

describe("figures against the dossier's claims", () => {
  it.each(ROWS)('%s', (_what, article, dossier, published, expected) => {
    expect(judged(article, dossier, published)).toEqual(expected);
  });

  it('points at the entry', () => {
    const rules = judge(parse(STATED, withClaims({}))).figures[0]?.because.filter(
      (one) => one.dossier === 'pass-40',
    );
    expect(rules?.map((one) => one.rule)).toEqual(['attribution-dropped']);
    expect(judge(parse(SAID, withClaims({}))).figures[0]?.because.map((one) => one.rule)).toEqual([
      'claimed-by-party',
      'known-claim',
    ]);
  });

  it('says who has it on record where that is no side', () => {
    const dossier = withClaims({ claimant: 'un', of: 'villagers' });
    const rules = (article: string, day: string) =>
      judge({ ...parse(article, dossier), published: day }).figures[0]?.because.map((one) => one.rule);
    expect(rules('{f:killed:villagers|40 villagers} died at the pass.', '2031-03-04')).toContain(
      'known-source',
    );
    expect(rules('{f:killed:villagers|40 villagers} died at the pass.', '2032-03-04')).not.toContain(
      'known-source',
    );
  });

  it('leaves a vague figure of somebody else alone', () => {
    const vague = withClaims({ min: null, max: null, vague: true });
    const [figure] = judge(parse('{f:killed:kesh|Many soldiers} had died.', vague)).figures;
    expect(figure?.because.some((one) => one.dossier)).toBe(false);
  });
});

const QUOTE: KnownQuote = {
  id: 'q-bridge',
  words: 'We will hold the old bridge until the last winter road is closed to them.',
  speaker: 'vela',
  sources: source,
};
const QUOTES: Dossier = { ...DOSSIER, quotes: [QUOTE, { ...QUOTE, id: 'q-short', words: 'We are here.' }] };
const quote = (words: string, speaker = 'vela|Ina Vela', cue = 'c|said') =>
  `{w|“${words}”} {s:${speaker}} {${cue}}.`;

/** [article, finding] */
const FINDINGS: [string, string | undefined][] = [
  [quote('We will hold the old bridge until the last winter road is closed to them,'), 'q-bridge confirmed'],
  [quote('WE will hold the  old bridge until the last winter road is closed to them'), 'q-bridge confirmed'],
  [quote('hold the old bridge until the last winter road'), 'q-bridge confirmed'],
  [quote('We are here,'), 'q-short confirmed'],
  [quote('We are here,', 'dorn|Colonel Dorn'), undefined],
  [
    quote('We will hold the old bridge until the last winter road is closed to them,', 'dorn|Colonel Dorn'),
    'q-bridge misattributed',
  ],
  [
    quote('We will hold the old bridge until the last winter road is closed to them,', 'stranger|Tove Lind'),
    'q-bridge misattributed',
  ],
  [
    quote('We will hold the old bridge until the last winter road is closed to them,', 'front|The front'),
    undefined,
  ],
  [
    quote('We will hold the old bridge until the last winter road is closed to them,', 'nobody|He'),
    undefined,
  ],
  [
    quote('We will hold the old bridge until the last winter road is closed to them,', 'anon|a source'),
    undefined,
  ],
  [quote('We will hold the new bridge until the last winter road is closed to them,'), 'q-bridge altered'],
  [
    quote('We will hold the new bridge until the last winter road is closed to them,', 'dorn|Colonel Dorn'),
    undefined,
  ],
  [quote('We will take the new bridge before the first summer road is closed to them,'), undefined],
  [quote('Nobody asked us about the bridge,'), undefined],
];

describe("quotes against the dossier's", () => {
  it.each(FINDINGS)('%s', (article, expected) => {
    const [made] = judge(parse(article, QUOTES)).attributions;
    expect(made?.dossier && `${made.dossier.quote} ${made.dossier.finding}`).toBe(expected);
  });

  it('joins a quote that its speaker interrupts', () => {
    const article =
      '{w|“We will hold the old bridge,”} {s:vela|Ina Vela} {c|said}, {w|“until the last winter road is closed to them.”}';
    expect(judge(parse(article, QUOTES)).attributions[0]?.dossier?.finding).toBe('confirmed');
  });

  it.each([
    ['We will hold the new bridge until the last winter road is closed to them,', [['new', 'old']]],
    ['We will never hold the old bridge until the last winter road is closed to them,', [['never', '']]],
    ['We will hold the old bridge until the winter road is closed to them,', [['', 'last']]],
    ['We will hold the old bridge until the last winter road is shut to them,', [['shut', 'closed']]],
  ])('says which words are changed: %s', (words, expected) => {
    const scene = parse(quote(words), QUOTES);
    const found = judge(scene).attributions[0]?.dossier;
    expect(found?.finding).toBe('altered');
    const changed = found?.changed?.map(({ span, record }) => [scene.document.text.slice(...span), record]);
    expect(changed).toEqual(expected);
  });

  it('takes no part of a quote for it that leaves out its "not"', () => {
    const denial = {
      ...QUOTE,
      words: 'We have not agreed to leave the bridge to anybody before the winter.',
    };
    const scene = parse(quote('agreed to leave the bridge to anybody before the winter'), {
      ...QUOTES,
      quotes: [denial],
    });
    expect(judge(scene).attributions[0]?.dossier).toBeUndefined();
  });
});
