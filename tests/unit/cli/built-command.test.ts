/** The built command, as a terminal runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../../src/messages.ts';
import { ReadingSchema } from '../../../src/reading/reading.ts';
import { COVERING } from '../../fixtures/stories/covering.ts';

const CLI = fileURLToPath(new URL('../../../dist/cli/sourcelight.js', import.meta.url));
const REPORT = COVERING[0]?.text ?? '';
const DEMO = fileURLToPath(new URL('../../fixtures/demo/index.html', import.meta.url));

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error(`${CLI} is not built: npm run build`);
});

const start = (args: string[]): ChildProcess => spawn(process.execPath, [CLI, ...args]);

async function run(args: string[], input = ''): Promise<{ status: number | null; out: string; err: string }> {
  const child = start(args);
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (piece) => {
    out += piece;
  });
  child.stderr?.setEncoding('utf8').on('data', (piece) => {
    err += piece;
  });
  // A command that ends without reading its input closes the pipe: that is no failure of the test.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const status = await new Promise<number | null>((ended) => child.on('close', ended));
  return { status, out, err };
}

describe('exit status', () => {
  test.each([
    [[], 0, /^usage:/, /^$/],
    [['--help'], 0, /^usage:/, /^$/],
    [['read', '--help'], 0, /^usage:/, /^$/],
    [['write'], 2, /^$/, /^sourcelight: there is no command "write"\n\nusage:/],
    [['read'], 2, /^$/, /^sourcelight: read takes one file/],
    [['read', '--story', 'x', 'a'], 2, /^$/, /no story is called "x"/],
    [['read', '/nowhere/a.txt'], 1, /^$/, /^sourcelight: there is no file \/nowhere\/a\.txt\n$/],
  ] as const)('of %j is %i', async (args, status, out, err) => {
    const ended = await run([...args]);
    expect(ended.status).toBe(status);
    expect(ended.out).toMatch(out);
    expect(ended.err).toMatch(err);
  });
  test('of a page without an article is 1', async () => {
    const ended = await run(['read', '-'], '<!doctype html><p>Hello.');
    expect(ended).toMatchObject({
      status: 1,
      out: '',
      err: 'sourcelight: no article was found in the page\n',
    });
  });
});

describe('read', () => {
  test('gives the Reading of a page', async () => {
    const { out, status } = await run(['read', DEMO, '--json']);
    expect(status).toBe(0);
    const reading = parse(ReadingSchema, JSON.parse(out));
    expect(reading?.story?.id).toBe('panjshir-2021');
    expect(reading?.figures.length).toBeGreaterThan(3);
  });
  test('reports on standard input', async () => {
    const { out, status } = await run(['read', '-'], REPORT);
    expect(status).toBe(0);
    expect(out).toContain('Story: ');
    expect(out).toMatch(/\d+ figures?\n/);
  });
  test('leaves the story out when told to', async () => {
    const { out } = await run(['read', '-', '--json', '--story', 'none'], REPORT);
    expect(JSON.parse(out)).toMatchObject({ story: null, article: { text: REPORT } });
  });
});

describe('read --jsonl', () => {
  test('answers each line as it comes, a bad one too', async () => {
    const child = start(['read', '--jsonl']);
    const lines: string[] = [];
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      const parts = (rest + piece).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
    const answered = async (count: number): Promise<void> => {
      for (let tries = 0; lines.length < count && tries < 200; tries++)
        await new Promise((r) => setTimeout(r, 50));
      expect(lines).toHaveLength(count);
    };
    child.stdin?.write(`${JSON.stringify({ id: 'a', text: REPORT })}\n`);
    await answered(1);
    child.stdin?.write('{broken\n');
    await answered(2);
    child.stdin?.end(JSON.stringify({ id: 3, text: '' }));
    await answered(3);
    const status = await new Promise((ended) =>
      child.exitCode === null ? child.on('close', ended) : ended(child.exitCode),
    );
    expect(status).toBe(0);
    const [first, second, third] = lines.map((line) => JSON.parse(line));
    const { id, ...reading } = first;
    expect(id).toBe('a');
    expect(parse(ReadingSchema, reading)?.article.text).toBe(REPORT);
    expect(second).toMatchObject({ id: null });
    expect(third).toMatchObject({ id: 3, figures: [] });
  });
  test('ends quietly when nobody reads on', async () => {
    const child = start(['read', '--jsonl']);
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (piece) => {
      err += piece;
    });
    child.stdin?.on('error', () => {});
    const line = `${JSON.stringify({ id: 1, text: REPORT })}\n`;
    child.stdin?.write(line);
    await new Promise((got) => child.stdout?.once('data', got));
    child.stdout?.destroy();
    child.stdin?.end(line.repeat(50));
    const status = await new Promise((ended) => child.on('close', ended));
    expect(err).toBe('');
    expect(status).toBe(0);
  });
});

describe('dossier', () => {
  const EXAMPLE = fileURLToPath(new URL('../../../docs/dossier.example.json', import.meta.url));
  test('check and test work with the example of the guide', async () => {
    const checked = await run(['dossier', 'check', EXAMPLE]);
    expect(checked).toMatchObject({ status: 0, err: '' });
    expect(checked.out).toContain('is a whole dossier.');
    const tried = await run(['dossier', 'test', EXAMPLE, DEMO]);
    expect(tried).toMatchObject({ status: 0, err: '' });
    expect(tried.out).toContain('not this story');
    expect(tried.out).toContain('Recognised 0 of 1 article; found 0 of 3 claims and 0 of 1 quotes');
  });
  test('check of what is no dossier tells why, and ends with 1', async () => {
    const { status, out, err } = await run(['dossier', 'check', DEMO]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/index\.html: the file is a web page, not a dossier\n$/);
  });
});
