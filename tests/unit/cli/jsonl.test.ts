import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine, readLines } from '../../../src/cli/jsonl.ts';
import type { ArticleInput, Reading } from '../../../src/reading/reading.ts';

function read(article: ArticleInput): Reading {
  if (article.text === 'explode') throw new Error('it exploded');
  return {
    version: 1,
    article,
    story: null,
    speakers: [],
    attributions: [],
    figures: [],
    disclaimers: [],
  };
}

/** Feeds pieces as a stream gives them, and gives the lines that come out. */
async function run(
  pieces: readonly (string | Uint8Array)[],
): Promise<{ id: unknown; error?: string; article?: ArticleInput }[]> {
  let out = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      out += chunk;
      done();
    },
  });
  await readLines(Readable.from(pieces.map((piece) => Buffer.from(piece))), output, read);
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe('a line', () => {
  test('gives its reading under its id', () => {
    const line = JSON.stringify({ id: 'a', text: 'A word.', title: 'T', gold: [1] });
    expect(JSON.parse(answerLine(line, read))).toMatchObject({
      id: 'a',
      version: 1,
      article: { text: 'A word.', title: 'T' },
      figures: [],
    });
  });
  test('may have a number for its id', () => {
    expect(JSON.parse(answerLine('{"id":7,"text":""}', read)).id).toBe(7);
  });
  test('passes the text on unchanged', () => {
    const text = '  \u00a0 a\r\n\tb \u2028 “c” \ud83d\ude00 \u0000 ';
    expect(JSON.parse(answerLine(JSON.stringify({ id: 1, text }), read)).article.text).toBe(text);
  });
  test.each([
    [{ date: '2021-09-04' }, { published: '2021-09-04' }],
    [{ date: '2021-09-04', published: '2021-09-05T08:00Z' }, { published: '2021-09-05T08:00Z' }],
    [{ date: null, url: null, outlet: null, title: null, published: null }, {}],
  ])('takes %j for what a page would say of itself', (line, expected) => {
    const answer = answerLine(JSON.stringify({ id: 'a', text: 'b', ...line }), read);
    expect(JSON.parse(answer).article).toEqual({ text: 'b', ...expected });
  });
  test.each([
    ['{', null, /^not JSON: /],
    ['7', null, /^line: /],
    ['null', null, /^line: /],
    ['[]', null, /^line: |^id: /],
    ['{"text":"a"}', null, /^id: /],
    ['{"id":null,"text":"a"}', null, /^id: /],
    ['{"id":"a"}', 'a', /^text: /],
    ['{"id":"a","text":7}', 'a', /^text: /],
    ['{"id":"a","text":"b","title":7}', 'a', /^title: /],
    ['{"id":"a","text":"explode"}', 'a', /^it exploded$/],
  ])('%s gives an error', (line, id, error) => {
    const answer = JSON.parse(answerLine(line, read));
    expect(Object.keys(answer)).toEqual(['id', 'error']);
    expect(answer.id).toBe(id);
    expect(answer.error).toMatch(error);
  });
  test('whatever it is, gives one line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (line) => {
        const answer = answerLine(line, read);
        expect(answer).not.toContain('\n');
        expect(JSON.parse(answer)).toHaveProperty('id');
      }),
    );
  });
});

describe('a stream', () => {
  const lineOf = (id: unknown, text = 'a'): string => JSON.stringify({ id, text });

  test('is answered in order, a bad line among good ones too', async () => {
    const answers = await run([`${lineOf(1)}\n{bad\n${lineOf(2)}\n${lineOf(3)}\n`]);
    expect(answers.map(({ id }) => id)).toEqual([1, null, 2, 3]);
    expect(answers[1]?.error).toMatch(/not JSON/);
  });
  test('may end without a line break, have empty lines and those of Windows', async () => {
    expect((await run([`${lineOf(1)}\r\n\r\n  \n\n${lineOf(2)}`])).map(({ id }) => id)).toEqual([1, 2]);
    expect(await run([''])).toEqual([]);
    expect(await run([])).toEqual([]);
  });
  test('may begin with a byte order mark', async () => {
    expect(await run([`\ufeff${lineOf(1)}\n`])).toMatchObject([{ id: 1, version: 1 }]);
  });
  test('separators that JSON leaves as they are end no line', async () => {
    const text = 'a\u2028b\u2029c\u0085d\u000be\u000cf';
    expect(await run([`{"id":1,"text":"a\u2028b\u2029c\u0085d"}\n`])).toMatchObject([
      { id: 1, article: { text: 'a\u2028b\u2029c\u0085d' } },
    ]);
    expect((await run([`${lineOf(1, text)}\n`]))[0]?.article?.text).toBe(text);
  });
  test('may be cut anywhere, within a letter too', async () => {
    const bytes = Buffer.from(`${lineOf(1, 'Äffin “ß” 😀')}\n${lineOf(2)}\n`);
    for (let size = 1; size < 9; size++) {
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
      const answers = await run(pieces);
      expect(answers.map(({ id }) => id)).toEqual([1, 2]);
      expect(answers[0]?.article?.text).toBe('Äffin “ß” 😀');
    }
  });
  test('is answered as it comes: the first answer does not wait for the second line', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = readLines(input, output, read);
    input.write(`${lineOf(1)}\n`);
    const [first] = await Promise.all([new Promise<Buffer>((got) => output.once('data', got))]);
    expect(JSON.parse(first.toString())).toMatchObject({ id: 1 });
    input.end(`${lineOf(2)}\n`);
    await done;
  });
  test('waits while nobody takes the answers', async () => {
    let taken: (() => void) | null = null;
    let written = 0;
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written++;
        taken = done;
      },
    });
    let asked = 0;
    const input = Readable.from([Buffer.from(`${[1, 2, 3, 4].map((id) => lineOf(id)).join('\n')}\n`)]);
    const done = readLines(input, output, (article) => {
      asked++;
      return read(article);
    });
    await new Promise((later) => setTimeout(later, 20));
    expect([asked, written]).toEqual([1, 1]);
    while (written < 4) {
      (taken as (() => void) | null)?.();
      await new Promise((later) => setTimeout(later, 5));
    }
    (taken as (() => void) | null)?.();
    await done;
    expect(asked).toBe(4);
  });
});
