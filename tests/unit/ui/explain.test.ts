import { describe, expect, it } from 'vitest';
import type { Attribution, Figure, Reading, Span } from '../../../src/reading/reading.ts';
import type { StoryCard } from '../../../src/stories/card.ts';
import { explain, isQuote, partyOf, sideBeside } from '../../../src/ui/explain.ts';

const text =
  'At least 40 rowers died, Brin Oake said in a leaflet. “As the old saying goes, ‘the tide takes sides’,” he wrote.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

const card: StoryCard = {
  id: 'harbour',
  title: 'The harbour',
  parties: [
    { id: 'guard', name: 'Port Guard' },
    { id: 'league', name: 'Dockers’ League' },
  ],
  entries: {
    c1: {
      text: 'On 2 October the league spoke of 40.',
      citations: [
        { publisher: 'Courier', title: 'Forty', date: '2031-10-02', url: 'https://courier.example/40' },
      ],
    },
  },
  unsaid: [],
};

function reading(figure: Partial<Figure> = {}, quote: Partial<Attribution> = {}): Reading {
  return {
    version: 1,
    article: { text },
    story: null,
    speakers: [
      { id: 's1', name: 'Brin Oake', kind: 'person', party: 'league', mentions: [] },
      { id: 's2', name: 'an old saying', kind: 'role', mentions: [] },
    ],
    attributions: [
      {
        id: 'a1',
        form: 'indirect',
        source: [at('Brin Oake')],
        cue: [at('said')],
        content: [at('At least 40 rowers died')],
        speaker: 's1',
        via: ['the Courier', 'Radio Mole'],
        channel: 'leaflet',
        score: 0.9,
      },
      {
        id: 'a2',
        form: 'direct',
        source: [at('he wrote')],
        cue: [],
        content: [at('“As the old saying goes, ‘the tide takes sides’,”')],
        speaker: 's1',
        known: 'pronoun',
        route: 'post',
        score: 0.9,
        ...quote,
      },
      {
        id: 'a3',
        form: 'direct',
        source: [],
        cue: [],
        content: [at('‘the tide takes sides’')],
        speaker: 's2',
        inside: 'a2',
        score: 0.9,
      },
    ],
    figures: [
      {
        id: 'f1',
        span: at('At least 40 rowers'),
        kind: 'killed',
        min: 40,
        max: null,
        vague: false,
        of: 'guard',
        attribution: 'a1',
        speaker: 's1',
        status: 'claimed',
        flags: ['bound', 'statedUnverified'],
        because: [
          {
            rule: 'party-claim',
            text: 'Only the league says so.',
            span: at('Brin Oake said'),
            dossier: 'c1',
          },
        ],
        ...figure,
      },
    ],
    disclaimers: [],
  };
}

describe('explain, for a figure', () => {
  it('says status, words, number, whose word, by what way, and why', () => {
    expect(explain(reading(), card, 'f1')).toEqual({
      id: 'f1',
      type: 'figure',
      status: 'claimed',
      label: 'One side’s claim',
      title: 'At least 40 rowers killed',
      details: ['Killed', 'at least 40', 'Port Guard'],
      who: 'Brin Oake',
      party: { id: 'league', name: 'Dockers’ League', order: 1 },
      path: [
        { label: 'Passed on by', value: 'the Courier and Radio Mole' },
        { label: 'Channel', value: 'leaflet' },
      ],
      notes: [
        'It is a lower or an upper bound, not a count.',
        'The article says that this could not be independently verified.',
      ],
      reasons: [
        {
          text: 'Only the league says so.',
          evidence: { words: 'Brin Oake said', span: at('Brin Oake said') },
          entry: 'On 2 October the league spoke of 40.',
          citations: card.entries.c1?.citations,
        },
      ],
    });
  });

  it('says after its own reasons who its source is taken for', () => {
    const told = reading();
    const [attribution] = told.attributions;
    if (attribution) attribution.because = [{ rule: 'role-named-before', text: '“the rower” is Brin Oake.' }];
    expect(explain(told, card, 'f1')?.reasons.map(({ text: words }) => words)).toEqual([
      'Only the league says so.',
      '“the rower” is Brin Oake.',
    ]);
  });

  it('names the party where nobody else is known, and nobody where there is none', () => {
    const { speaker, attribution, ...bare } = reading().figures[0] ?? {};
    expect([speaker, attribution]).toEqual(['s1', 'a1']);
    const only = (figure: Partial<Figure>): Reading => ({
      ...reading(),
      figures: [{ ...bare, ...figure } as Figure],
    });
    expect(explain(only({ party: 'guard' }), card, 'f1')).toMatchObject({ who: 'Port Guard', path: [] });
    expect(explain(only({}), card, 'f1')).toMatchObject({ who: null, party: null });
    const unresolved = only({ attribution: 'a1' });
    unresolved.speakers = [];
    expect(explain(unresolved, card, 'f1')).toMatchObject({ who: 'Brin Oake', party: null });
    const [first, ...others] = unresolved.attributions;
    if (!first) throw new Error('an empty reading');
    const loose = { ...unresolved, attributions: [{ ...first, source: [at('died, Brin Oake')] }, ...others] };
    expect(explain(loose, card, 'f1')).toMatchObject({ who: 'died' });
  });

  it('does without a story', () => {
    const explained = explain(reading({ of: 'rowers' }), null, 'f1');
    expect(explained).toMatchObject({
      party: { name: 'league', order: null },
      details: ['Killed', 'at least 40', 'rowers'],
    });
    expect(explained?.reasons[0]).toMatchObject({ entry: null, citations: [] });
  });

  it('gives the meaning of the status where the reading gives no reason', () => {
    const reasons = explain(reading({ because: [], status: 'unattributed' }), card, 'f1')?.reasons;
    expect(reasons?.map(({ text }) => text)).toEqual(['The article does not say whose figure this is.']);
  });

  it('tells an entry once, with the first of the reasons that rest on it', () => {
    const because = ['one', 'two'].map((text) => ({ rule: 'known-claim', dossier: 'c1', text }));
    const reasons = explain(reading({ because }), card, 'f1')?.reasons;
    expect(reasons?.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(reasons?.map(({ entry }) => entry)).toEqual(['On 2 October the league spoke of 40.', null]);
    expect(reasons?.[1]?.citations).toEqual([]);
  });

  it('takes no entry that the card does not have itself', () => {
    const because = [{ rule: 'x', text: 'So.', dossier: 'constructor' }];
    expect(explain(reading({ because }), card, 'f1')?.reasons[0]).toMatchObject({
      entry: null,
      citations: [],
    });
  });
});

describe('explain, for a quote', () => {
  it('says who speaks, how that is known, and whom the speaker quotes', () => {
    expect(explain(reading(), card, 'a2')).toMatchObject({
      type: 'quote',
      status: null,
      label: 'Quote',
      who: 'Brin Oake',
      path: [{ label: 'Quoting', value: 'an old saying' }],
      notes: ['From a post online.'],
      reasons: [{ evidence: { words: 'he wrote' } }],
    });
    expect(explain(reading(), card, 'a3')?.path).toEqual([{ label: 'Quoted by', value: 'Brin Oake' }]);
  });

  it('says why it is that speaker, after how it is known, with the words it rests on', () => {
    const because = [
      { rule: 'pronoun-last-speaker', span: at('Brin Oake'), text: '“he” goes on with Brin Oake.' },
    ];
    const reasons = explain(reading({}, { because }), card, 'a2')?.reasons;
    expect(reasons?.slice(1)).toEqual([
      {
        text: '“he” goes on with Brin Oake.',
        evidence: { words: 'Brin Oake', span: at('Brin Oake') },
        entry: null,
        citations: [],
      },
    ]);
  });

  it('says who it may be where nobody is sure', () => {
    const because = [{ rule: 'speaker-unsure', text: '“he” may be Brin Oake or Ilsa Venn.' }];
    const unsure = reading({}, { because });
    const quote = unsure.attributions[1];
    if (!quote) throw new Error('an empty reading');
    delete quote.speaker;
    delete quote.known;
    expect(explain(unsure, card, 'a2')).toMatchObject({
      who: 'he wrote',
      reasons: [{ text: '“he” may be Brin Oake or Ilsa Venn.' }],
    });
  });

  it('shows source and cue together', () => {
    const explained = explain(reading({}, { source: [at('Brin Oake')], cue: [at('said')] }), card, 'a2');
    expect(explained?.reasons[0]?.evidence?.words).toBe('Brin Oake said');
  });

  it('says what the record has', () => {
    const explained = explain(reading({}, { dossier: { quote: 'c1', finding: 'altered' } }), card, 'a2');
    expect(explained?.reasons[1]).toMatchObject({
      text: 'The story’s record has these words differently.',
      entry: 'On 2 October the league spoke of 40.',
    });
  });
});

it('says which words of a quote are not the record’s', () => {
  const changed = [
    { span: at('old'), record: 'new' },
    { span: [0, 0] as Span, record: 'never' },
    { span: at('takes'), record: '' },
  ];
  const explained = explain(
    reading({}, { dossier: { quote: 'c1', finding: 'altered', changed } }),
    card,
    'a2',
  );
  expect(explained?.reasons.slice(2).map((reason) => reason.text)).toEqual([
    'The article has “old” where the record has “new”.',
    'The article leaves out “never”.',
    'The article adds “takes”, which the record does not have.',
  ]);
});

it('sets a figure against those that compete with it, whichever of them says so', () => {
  const one = reading();
  const [first] = one.figures;
  if (!first) throw new Error('an empty reading');
  const { attribution: _, speaker: __, ...bare } = first;
  const other: Figure = {
    ...bare,
    id: 'f2',
    span: at('the tide'),
    party: 'guard',
    because: [{ rule: 'competing-figure', span: first.span, text: 'Brin Oake gives another figure.' }],
  };
  const both = { ...one, figures: [first, other] };
  const against = (id: string) =>
    explain(both, card, id)?.path.find(({ label }) => label === 'Against it')?.value;
  expect(against('f1')).toBe('Port Guard: the tide killed');
  expect(against('f2')).toBe('Dockers’ League: At least 40 rowers killed');
  expect(explain(one, card, 'f1')?.path.some(({ label }) => label === 'Against it')).toBe(false);
});

describe('what is a quote', () => {
  it.each([
    ['direct', 'says', true],
    ['mixed', undefined, true],
    ['indirect', 'says', false],
    ['direct', 'believes', false],
    ['mixed', 'plans', false],
  ] as const)('%s, %s', (form, stance, expected) => {
    expect(isQuote({ form, ...(stance ? { stance } : {}) })).toBe(expected);
  });
});

it('explains nothing that is not there', () => {
  expect(explain(reading(), card, 'f9')).toBeNull();
  expect(partyOf(undefined, card)).toBeNull();
});

it.each([
  ['Ana Roe', 'Port Guard', 'Port Guard'],
  ['Port Guard', 'Port Guard', null],
  ['Port Guard (PG)', 'Port Guard', null],
  [null, 'Port Guard', 'Port Guard'],
] as const)('beside %s the side %s stands as %s', (who, name, expected) => {
  expect(sideBeside(who, { id: 'guard', name, order: 0 })).toBe(expected);
});
