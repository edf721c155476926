import { describe, expect, test } from 'vitest';
import { report } from '../../../src/cli/report.ts';
import { makeCard } from '../../../src/stories/make-card.ts';
import { aReading } from '../../fixtures/readings.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

const card = makeCard(smallDossier(), ['ford-30']);
const lines = (text: string): string[] => text.split('\n');

test('tells the story, the figures by status and the quotes', () => {
  const text = report(aReading(), card);
  expect(lines(text).slice(0, 5)).toEqual([
    'Thirty men fell at Tessin Ford',
    '',
    'Story: The war over Lake Orva',
    '  - It names Tessin Ford.',
    '  - It names both sides.',
  ]);
  expect(text).toContain('4 figures\n  Independently verified (1)\n    9 burnt lorries');
  expect(text).toContain(
    'One side’s claim (1)\n    at least 30 soldiers killed [Killed, from Ana Velt (Northern League)]',
  );
  expect(text).toContain('      ! The article says that this could not be independently verified.');
  expect(text).toContain('— a baker');
  expect(text.endsWith('\n')).toBe(true);
});

test('quotes are what surfaces show as quotes: said, not thought', () => {
  const text = report(aReading(), null);
  expect(text).toContain('\n2 quotes\n');
  expect(text).not.toContain('\n    burnt lorries');
});

test('gives the dossier’s source beside a reason that rests on it', () => {
  const reading = aReading();
  const [figure, ...others] = reading.figures;
  if (!figure) throw new Error('an empty reading');
  const because = [{ rule: 'r', dossier: 'ford-30', text: 'The dossier has it.' }];
  const text = report({ ...reading, figures: [{ ...figure, because }, ...others] }, card);
  expect(text).toMatch(
    /The dossier has it\.\n[^-]*\n +Gazette, 2029-05-01: https:\/\/gazette\.example\.org\/ford/,
  );
  expect(report({ ...reading, figures: [{ ...figure, because }] }, null)).toContain('The dossier has it.\n');
});

test('a disclaimer names what it covers', () => {
  const reading = aReading();
  const span: [number, number] = [0, 6];
  const text = report(
    {
      ...reading,
      disclaimers: [
        { span, covers: ['f1'] },
        { span, covers: [] },
      ],
    },
    null,
  );
  expect(text).toContain('Disclaimer: “Thirty” covers at least 30 soldiers killed.');
  expect(text).toContain('Disclaimer: “Thirty” covers no figure.');
});

test('an empty reading is a short report', () => {
  const text = report(
    {
      version: 1,
      article: { text: '' },
      story: null,
      speakers: [],
      attributions: [],
      figures: [],
      disclaimers: [],
    },
    null,
  );
  expect(text).toContain('Story: none that is known here');
  expect(text).toContain('0 figures');
  expect(text).toContain('0 quotes');
});

describe('the terminal', () => {
  test('has lines of at most 100 columns, but for a word that is longer', () => {
    const reading = aReading();
    const because = [{ rule: 'r', text: 'word '.repeat(200).trim() }];
    const text = report({ ...reading, figures: reading.figures.map((each) => ({ ...each, because })) }, null);
    for (const line of lines(text)) expect(line.length).toBeLessThanOrEqual(100);
  });
  test('gets no command of the article’s', () => {
    const reading = aReading();
    const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u0085\u007f';
    const title = `A title${evil}`;
    const article = { title, outlet: evil, text: reading.article.text.replaceAll(' ford', `${evil}ford`) };
    const speakers = reading.speakers.map((each) => ({ ...each, name: `${each.name}${evil}` }));
    const text = report({ ...reading, article, speakers, story: null }, null);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(text).toContain('A title');
  });
});
