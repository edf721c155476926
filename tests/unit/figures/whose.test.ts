import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/reading/figures/figures.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import type { Dossier } from '../../../src/stories/dossier.ts';

const DOSSIER: Dossier = {
  format: 1,
  id: 'orvanka',
  version: 1,
  title: 'Orvanka',
  description: 'A war made up for tests.',
  publisher: 'tests',
  updated: '2024-01-01',
  period: { from: '2023-01-01' },
  parties: [
    { id: 'junta', name: 'Junta', aliases: ['the regime', 'Kelmar army'] },
    { id: 'hlf', name: 'Highland Front', aliases: ['HLF', 'the front'] },
  ],
  people: [{ id: 'valk', name: 'Jorin Valk', aliases: ['Valk'], party: 'hlf', roles: [] }],
  bodies: [],
  places: [],
  recognition: { anchors: ['Orvanka'], support: [], against: [] },
  claims: [],
  quotes: [],
  sources: [],
};

function counted(text: string): string[] {
  return findFigures(toDocument(text), DOSSIER).map(({ of, ofParty }) => `${of ?? '-'} / ${ofParty ?? '-'}`);
}

describe('who is counted', () => {
  it.each<[string, string[]]>([
    ['The Highland Front killed 40 Junta soldiers.', ['Junta / junta']],
    ['They killed 40 fighters of the Highland Front.', ['Highland Front / hlf']],
    ['Valk said the Junta lost 40 of their forces.', ['Junta / junta']],
    ['The HLF says it has 9,000 fighters.', ['Highland Front / hlf']],
    ['The front said heavy casualties were inflicted on the Junta.', ['casualties / -']],
    ['It inflicted heavy casualties on the Junta.', ['Junta / junta']],
    ['Jorin Valk and 300 of his men surrendered.', ['Highland Front / hlf']],
    ['The Junta killed 12 civilians.', ['civilians / -']],
    ['The HLF killed 12 soldiers.', ['soldiers / -']],
    ['Twelve rebels were killed.', ['rebels / -']],
    ['The HLF suffered 30 casualties.', ['Highland Front / hlf']],
    ['It captured 12 Junta civilians.', ['Junta / -']],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it('needs a dossier for a party', () => {
    const found = findFigures(toDocument('The Junta lost 40 soldiers.'), null);
    expect(found).toMatchObject([{ of: 'soldiers', kind: 'killed' }]);
    expect(found[0]).not.toHaveProperty('ofParty');
  });
});

describe('flags of a figure', () => {
  const one = (text: string) => findFigures(toDocument(text), null)[0];

  it.each<[string, boolean]>([
    ['At least 40 rebels were killed.', true],
    ['Up to 40 rebels were killed.', true],
    ['Some 40 rebels were killed.', false],
    ['Dozens of rebels were killed.', false],
  ])('bound: %s', (text, bound) => {
    expect(one(text)).toMatchObject({ bound });
  });

  it.each<[string, boolean]>([
    ['40 rebels were reportedly killed.', true],
    ['40 rebels are believed to have been killed.', true],
    ['The raid reportedly killed 40 rebels.', true],
    ['40 rebels may have died.', true],
    ['40 rebels were killed. The reason is reportedly revenge.', false],
  ])('hedged: %s', (text, hedged) => {
    expect(one(text)).toMatchObject({ hedged });
  });

  it('tells headings from the report', () => {
    const text =
      'Forty rebels killed in raid\n\nThe army killed 40 rebels on Monday.\n\nTwo towns retaken\n\nIt retook two towns.';
    expect(findFigures(toDocument(text), null).map(({ headline }) => headline)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
