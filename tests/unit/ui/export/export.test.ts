import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../../src/ui/export/csv.ts';
import { fileName } from '../../../../src/ui/export/file-name.ts';
import { toMarkdown } from '../../../../src/ui/export/markdown.ts';
import { aCard, aReading } from '../../../fixtures/readings.ts';

/** The rows of a CSV file by RFC 4180, written apart from the code that makes it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1; // after the byte order mark
  while (at < csv.length) {
    let value = '';
    if (csv[at] === '"') {
      const found = /"((?:[^"]|"")*)"/y;
      found.lastIndex = at;
      const [all, inner] = found.exec(csv) as unknown as [string, string];
      value = inner.replaceAll('""', '"');
      at += all.length;
    } else {
      const from = at;
      while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r') at += 1;
      value = csv.slice(from, at);
    }
    row.push(value);
    if (csv[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

describe('CSV', () => {
  test('has a row for each figure and quote, in the order of the text', () => {
    const [head, ...rows] = rowsOf(toCsv(aReading(), aCard()));
    expect(head?.slice(0, 4)).toEqual(['type', 'words', 'start', 'end']);
    expect(rows.map(([type, words]) => `${type}: ${words}`)).toEqual([
      'figure: at least 30 soldiers',
      'figure: 12 of its men',
      'quote: “We still hold the bridge,”',
      'figure: 9 burnt lorries',
      'figure: About 400 people',
      'quote: “Nobody sleeps here any more,”',
    ]);
  });
  test('gives numbers, status, speaker, side and flags; a bound that is open is empty', () => {
    const [head = [], first = []] = rowsOf(toCsv(aReading(), aCard()));
    const got = Object.fromEntries(head.map((name, at) => [name, first[at]]));
    expect(got).toMatchObject({ kind: 'killed', min: '30', max: '', status: 'claimed', speaker: 'Ana Velt' });
    expect(got).toMatchObject({ party: 'Northern League', flags: 'statedUnverified bound' });
  });
  test('the offsets lead back to the words', () => {
    const { text } = aReading().article;
    for (const [, words, start, end] of rowsOf(toCsv(aReading(), aCard())).slice(1)) {
      expect(text.slice(Number(start), Number(end))).toBe(words);
    }
  });
  test.each(['=HYPERLINK("http://a")', '+1', '-1', '@SUM(A1)'])('does not let a page run %s', (name) => {
    const reading = aReading();
    for (const speaker of reading.speakers) speaker.name = name;
    const rows = rowsOf(toCsv(reading, aCard()));
    expect(rows[1]?.[10]).toBe(`'${name}`);
  });
  test('comes back whole, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const reading = aReading();
        for (const speaker of reading.speakers) speaker.name = `x${name}`;
        const rows = rowsOf(toCsv(reading, null));
        expect(rows.every((row) => row.length === 15)).toBe(true);
        expect(rows[1]?.[10]).toBe(`x${name}`);
      }),
    );
  });
});

describe('Markdown', () => {
  test('tells article, story, figures by status with whose word and why, and quotes', () => {
    const text = toMarkdown(aReading(), aCard());
    expect(text).toContain('# Thirty men fell at Tessin Ford\n');
    expect(text).toContain('[https://courier.example/ford](<https://courier.example/ford>)');
    expect(text).toContain('Story: The war over Lake Orva');
    expect(text).toMatch(
      /## One side’s claim\n\n- \*\*at least 30 soldiers killed\*\* .*: Ana Velt, Northern League\n/,
    );
    expect(text).toContain('  - It is claimed for this test.');
    expect(text).toContain('- “We still hold the bridge,”: Pact war ministry, Southern Pact');
    expect(text.indexOf('## Independently verified')).toBeLessThan(text.indexOf('## One side’s claim'));
    expect(text).toContain('never what is true');
  });
  test('tells what the record adds, with its sources', () => {
    const url = 'https://gazette.example.org/graves';
    const citation = { publisher: 'Gazette', title: 'The graves', date: '2029-05-09', url };
    const note = {
      finding: 'contradicts' as const,
      by: 'Lake Monitor',
      text: 'It counted 12 graves.',
      claim: 'The League spoke of 40 dead.',
      citations: [citation],
    };
    const text = toMarkdown(aReading(), { ...aCard(), unsaid: [note] });
    expect(text).toContain(
      '- The League spoke of 40 dead. **Lake Monitor** found otherwise: It counted 12 graves. ([The graves](<https://gazette.example.org/graves>), Gazette, 9 May 2029)',
    );
  });
  test('leaves out headings with nothing under them', () => {
    const text = toMarkdown({ ...aReading(), figures: [], attributions: [] }, null);
    expect(text).not.toContain('##');
  });
  test('takes nothing of the page for markup', () => {
    const reading = aReading();
    reading.article.title = '# <b>*Bold*</b> [x](http://evil.example) `a`\n- b';
    reading.article.url = 'javascript:alert(1)';
    const text = toMarkdown(reading, aCard());
    expect(text.split('\n')[0]).toBe(
      '# \\# \\<b\\>\\*Bold\\*\\</b\\> \\[x\\](http://evil.example) \\`a\\` - b',
    );
    expect(text).not.toContain('](<javascript');
  });
});

describe('file names', () => {
  test.each([
    ['Thirty men fell at Tessin Ford', 'sourcelight-thirty-men-fell-at-tessin-ford.csv'],
    ['../../etc/passwd', 'sourcelight-etc-passwd.csv'],
    ['Où est l’été ?', 'sourcelight-ou-est-l-ete.csv'],
    ['Бой', 'sourcelight-reading.csv'],
  ])('%s', (title, name) => {
    expect(fileName({ article: { title, text: '' } }, 'csv')).toBe(name);
  });
  test('are of a length that every disk takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (title) => {
        const name = fileName({ article: { title, text: '' } }, 'json');
        expect(name).toMatch(/^sourcelight[a-z0-9-]*\.json$/);
        expect(name.length).toBeLessThanOrEqual(65);
      }),
    );
  });
  test('fall back to the address', () => {
    const article = { url: 'https://courier.example/ford', text: '' };
    expect(fileName({ article }, 'md')).toBe('sourcelight-courier-example-ford.md');
  });
});
