import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bodiesIn, runArticle } from '../../../src/cli/article-command.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

const LINES = [
  'The ferry to the outer islands stopped on Friday, and nobody in the harbour could say for how long it would stay where it was.',
  'Its owner said that 31 sailings had been struck off the list, and that the crew would be paid until the end of the month.',
  'On the quay a woman with two goats asked the harbour master for another boat, and was told that there was none.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry stops sailing | The Quay</title></head><body><article>
<h1>Ferry stops sailing</h1><p class="standfirst">Nobody knows for how long.</p>${LINES.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-article-'));
  writeFileSync(join(folder, 'b.html'), PAGE);
  writeFileSync(join(folder, 'a.b.html.gz'), gzipSync(PAGE));
  writeFileSync(join(folder, 'none.htm'), '');
  writeFileSync(join(folder, 'notes.txt'), PAGE);
  mkdirSync(join(folder, 'deeper'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(args: string[]): Promise<string> {
  const pieces: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    pieces.push(String(piece));
    return true;
  });
  try {
    await runArticle(args);
  } finally {
    write.mockRestore();
  }
  return pieces.join('');
}

test('a page gives its text, headline first', async () => {
  const text = ['Ferry stops sailing', 'Nobody knows for how long.', ...LINES].join('\n\n');
  expect(await printed([join(folder, 'b.html')])).toBe(`${text}\n`);
  expect(await printed([join(folder, 'a.b.html.gz')])).toBe(`${text}\n`);
});

test('with --json all that is known of it', async () => {
  const article = JSON.parse(await printed([join(folder, 'b.html'), '--json']));
  expect(article).toMatchObject({ title: 'Ferry stops sailing', outlet: 'The Quay', language: 'en' });
  expect(article.blocks.map(({ kind }: { kind: string }) => kind)).toEqual([
    'headline',
    'standfirst',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test('a folder gives the bodies of its pages by name', async () => {
  const bodies = await bodiesIn(folder);
  expect(bodies).toEqual({
    'a.b': { articleBody: LINES.join('\n\n') },
    b: { articleBody: LINES.join('\n\n') },
    none: { articleBody: '' },
  });
  expect(JSON.parse(await printed([folder]))).toEqual(bodies);
});

test('a page of any name is among them', async () => {
  const own = mkdtempSync(join(tmpdir(), 'sourcelight-names-'));
  try {
    for (const name of ['__proto__', 'constructor']) writeFileSync(join(own, `${name}.html`), PAGE);
    const body = { articleBody: LINES.join('\n\n') };
    expect(Object.entries(await bodiesIn(own))).toEqual([
      ['__proto__', body],
      ['constructor', body],
    ]);
    expect(await printed([own])).toContain('"__proto__": {');
  } finally {
    rmSync(own, { recursive: true });
  }
});

test('what cannot be read is said to be so', async () => {
  await expect(runArticle([join(folder, 'none.htm')])).rejects.toThrow(
    /^no article was found in .*none\.htm$/,
  );
  await expect(runArticle([join(folder, 'missing.html')])).rejects.toThrow(/^there is no file/);
  await expect(runArticle([])).rejects.toThrow(UsageError);
  await expect(runArticle(['a', 'b'])).rejects.toThrow(UsageError);
  await expect(runArticle(['--text'])).rejects.toThrow(UsageError);
});
