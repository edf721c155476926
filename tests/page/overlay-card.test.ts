import { describe, expect, it, vi } from 'vitest';
import { type CardPlace, cardContent } from '../../src/overlay/card.ts';
import type { Explanation } from '../../src/ui/explain.ts';

const FIGURE: Explanation = {
  id: 'f1',
  type: 'figure',
  status: 'claimed',
  label: 'One side’s claim',
  title: 'At least 40 rowers killed',
  details: ['Killed', 'at least 40'],
  who: 'Brin Oake',
  party: { id: 'league', name: 'Dockers’ League', order: 1 },
  path: [{ label: 'Channel', value: 'leaflet' }],
  notes: ['The source is not named.'],
  reasons: [
    {
      text: 'Only the league says so.',
      evidence: { words: 'Brin Oake <b>said</b>', span: [0, 4] },
      entry: 'The league spoke of 40.',
      citations: [
        { publisher: 'Courier', title: 'Forty', date: '2031-10-02', url: 'https://courier.example/40' },
        { publisher: 'Mole', title: 'Trick', date: 'one day', url: 'javascript:alert(1)' },
      ],
    },
  ],
};
const QUOTE: Explanation = {
  ...FIGURE,
  id: 'a1',
  type: 'quote',
  status: null,
  label: 'Quote',
  details: [],
  reasons: [],
};

function lay(explanation: Explanation, place: CardPlace | null = { position: 3, count: 12 }) {
  const actions = { step: vi.fn(), close: vi.fn() };
  const card = document.createElement('div');
  card.append(cardContent(explanation, place, actions));
  const button = (label: string) => card.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`);
  return { card, actions, button };
}

describe('the card of a figure', () => {
  it('says the status in words first, and shows its line', () => {
    const { card } = lay(FIGURE);
    const label = card.querySelector('#label');
    expect(label?.textContent).toBe('One side’s claim');
    expect(label?.className).toBe('label line claimed');
    expect(card.querySelector('blockquote')?.textContent).toBe('At least 40 rowers killed');
  });

  it('says whose word it is, of which side, and how it came', () => {
    const rows = [...lay(FIGURE).card.querySelectorAll('dl > div')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Whose word', 'Brin OakeDockers’ League'],
      ['Channel', 'leaflet'],
    ]);
  });

  it('does not say the side twice', () => {
    const { card } = lay({ ...FIGURE, who: 'Dockers’ League' });
    expect(card.querySelector('.side')).toBeNull();
  });

  it('quotes the evidence as text and never as markup', () => {
    const { card } = lay(FIGURE);
    expect(card.querySelector('q')?.textContent).toBe('Brin Oake <b>said</b>');
    expect(card.querySelector('b')).toBeNull();
  });

  it('links to sources by https alone, telling them nothing', () => {
    const links = [...lay(FIGURE).card.querySelectorAll('a')];
    expect(links.map(({ href, target, rel, textContent }) => ({ href, target, rel, textContent }))).toEqual([
      {
        href: 'https://courier.example/40',
        target: '_blank',
        rel: 'noreferrer noopener',
        textContent: 'Forty',
      },
    ]);
    const sources = [...lay(FIGURE).card.querySelectorAll('.sources li')].map((item) => item.textContent);
    expect(sources).toEqual(['Forty, Courier, 2 October 2031', 'Trick, Mole, one day']);
  });

  it('leaves out what is not known', () => {
    const { card } = lay({
      ...FIGURE,
      who: null,
      party: null,
      path: [],
      notes: [],
      reasons: [],
      details: [],
    });
    expect(card.querySelector('dl, .notes, section, .details')).toBeNull();
  });
});

describe('the card of a quote', () => {
  it.each([
    [{ id: 'league', name: 'Dockers’ League', order: 1 }, 'label quote party1'],
    [{ id: 'x', name: 'X', order: 6 }, 'label quote party2'],
    [{ id: 'x', name: 'X', order: null }, 'label quote neutral'],
    [null, 'label quote neutral'],
  ])('has the tint of the speaker’s side: %o', (party, expected) => {
    expect(lay({ ...QUOTE, party }).card.querySelector('#label')?.className).toBe(expected);
  });

  it('names the speaker', () => {
    expect(lay(QUOTE).card.querySelector('dt')?.textContent).toBe('Speaker');
  });
});

describe('the buttons', () => {
  it('step and close', () => {
    const { card, actions, button } = lay(FIGURE);
    expect(card.querySelector('.count')?.textContent).toBe('3 of 12');
    button('Previous mark')?.click();
    button('Next mark')?.click();
    button('Close')?.click();
    expect(actions.step.mock.calls).toEqual([[-1], [1]]);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('do not step where there is one mark alone', () => {
    const { button } = lay(FIGURE, { position: 1, count: 1 });
    expect(lay(FIGURE, null).button('Next mark')).toBeNull();
    expect(button('Next mark')).toBeNull();
    expect(button('Close')).not.toBeNull();
  });
});
