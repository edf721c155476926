import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { looksLikeHtml, readInput } from '../../../src/cli/input.ts';
import { COVERING } from '../../fixtures/stories/lake-report.ts';

const PARAGRAPHS = COVERING.split('\n\n').slice(1);
const PAGE = `<!doctype html><html lang="en"><head><title>League crosses Lake Orva</title></head><body><nav><a href="#">Home</a></nav>
<article><h1>League crosses Lake Orva in the night</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

let folder = '';
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a packed page', () => {
  test('is unpacked', async () => {
    const { text } = await readInput(write('packed.html.gz', gzipSync(PAGE)));
    expect(text).toContain(PARAGRAPHS[0]);
  });
  test('that is none is said to be so', async () => {
    await expect(readInput(write('plain.html.gz', PAGE))).rejects.toThrow(
      /plain\.html\.gz cannot be unpacked$/,
    );
  });
});

describe('a file', () => {
  test('of text is read as it is', async () => {
    const text = '\ufeff  Two spaces\r\nand “quotes” \u00ad<p>no markup</p>\n';
    expect(await readInput(write('a.txt', text))).toEqual({ text });
    expect(await readInput(write('no-ending', '<!doctype html><p>a'))).toEqual({
      text: '<!doctype html><p>a',
    });
  });
  test.each(['a.html', 'a.HTM', 'a.xhtml'])('of HTML (%s) gives its article', async (name) => {
    const { text, title } = await readInput(write(name, PAGE));
    expect(title).toBe('League crosses Lake Orva');
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
    expect(text).not.toContain('Home');
  });
  test('that is not there, or is a folder, is named', async () => {
    await expect(readInput(join(folder, 'missing.txt'))).rejects.toThrow(/^there is no file .*missing\.txt$/);
    await expect(readInput(folder)).rejects.toThrow(/ is a folder$/);
  });
  test('without an article is said to be so', async () => {
    await expect(readInput(write('empty.html', ''))).rejects.toThrow(
      /^no article was found in .*empty\.html$/,
    );
  });
});

test('a page is the same document as in a browser: odd case, and parts left out', async () => {
  const body = PARAGRAPHS.map((text) => `<P>${text}</P>`).join('');
  const meta = '<META Property="og:site_name" Content="The Courier">';
  const page = `<HTML><HEAD>${meta}</HEAD><BODY>${body}</BODY></HTML>`;
  expect((await readInput(write('odd.html', page))).outlet).toBe('The Courier');
  expect((await readInput(write('parts.html', body))).text).toContain(PARAGRAPHS[0]);
});

test.each([
  ['<!doctype html><p>', true],
  ['  \n<!DOCTYPE HTML PUBLIC "x">', true],
  ['<html lang=en>', true],
  ['<!-- saved -->\n<html>', true],
  ['\ufeff<!doctype html>', true],
  ['<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>', true],
  ['<htmlish>', false],
  ['The tag <html> opens a page.', false],
  ['', false],
])('standard input that begins with %j is a page: %s', (start, page) => {
  expect(looksLikeHtml(Buffer.from(start))).toBe(page);
});
