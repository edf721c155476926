import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FetchError, type FetchOptions, fetchDossier } from '../../../src/background/fetch-dossier.ts';
import {
  answers,
  aPublisher,
  type Behaviour,
  type Publisher,
  sends,
} from '../../fixtures/stories/publisher.ts';

let publisher: Publisher;
beforeAll(async () => {
  publisher = await aPublisher();
});
afterAll(() => publisher.close());
beforeEach(() => {
  publisher.requests.length = 0;
});

const get = (options?: FetchOptions) => fetchDossier(publisher.url, { timeout: 2000, ...options });

async function refusal(how: Behaviour, options?: FetchOptions): Promise<string> {
  publisher.behave(how);
  const error = await get(options).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(FetchError);
  return error instanceof Error ? error.message : '';
}

describe('fetchDossier', () => {
  test('gives the text, and by what to ask for the next one', async () => {
    publisher.behave(sends('{"ü": 1}', { etag: 'W/"v1"', 'last-modified': 'Tue, 01 May 2029 10:00:00 GMT' }));
    expect(await get()).toEqual({
      text: '{"ü": 1}',
      etag: 'W/"v1"',
      modified: 'Tue, 01 May 2029 10:00:00 GMT',
    });
  });
  test('takes what was compressed on the way', async () => {
    publisher.behave(sends(gzipSync('{"a": 1}'), { 'content-encoding': 'gzip' }));
    expect(await get()).toEqual({ text: '{"a": 1}' });
  });
  test('tells the server nothing of the reader', async () => {
    publisher.behave(sends('{}'));
    await get();
    const [request] = publisher.requests;
    expect(request?.method).toBe('GET');
    expect(request?.headers).toMatchObject({ accept: 'application/json' });
    for (const name of ['cookie', 'referer', 'authorization', 'if-none-match', 'if-modified-since'])
      expect(request?.headers[name], name).toBeUndefined();
  });
  test('asks only for what is new when it knows what it has', async () => {
    publisher.behave(answers(304));
    expect(await get({ known: { etag: '"v1"', modified: 'Tue, 01 May 2029 10:00:00 GMT' } })).toBe(null);
    expect(publisher.requests[0]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Tue, 01 May 2029 10:00:00 GMT',
    });
  });
  test.each([
    ['no ETag at all', 'v1'],
    ['one too long', `"${'x'.repeat(500)}"`],
  ])('sends back no validator that is %s', async (_what, etag) => {
    publisher.behave(sends('{}', { etag }));
    expect(await get()).toEqual({ text: '{}' });
  });

  test.each<[string, Behaviour, string | RegExp]>([
    ['says there is nothing', answers(404), 'There is nothing at this address (404).'],
    ['says it is gone', answers(410), 'There is nothing at this address (404).'],
    ['is broken', answers(500), 'The server answered with the error 500.'],
    ['wants a password', answers(401), 'The server answered with the error 401.'],
    ['sends nothing', answers(204), 'The server answered with the error 204.'],
    ['says that nothing has changed, unasked', answers(304), /leads on to another one/],
    ['leads elsewhere', answers(302, { location: 'https://elsewhere.example/' }), /leads on to another one/],
    ['leads to itself', answers(301, { location: '/lake.json' }), /leads on to another one/],
    [
      'announces too much',
      sends('{}', { 'content-length': '1000001' }),
      'The file is larger than 1 MB: no story is.',
    ],
    ['is no text', sends(Buffer.from([0x7b, 0xff, 0x7d])), 'The file is no text in UTF-8.'],
    [
      'breaks off',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"format"');
        setTimeout(() => response.destroy(), 20);
      },
      'The server could not be reached, or broke off.',
    ],
    [
      'breaks off in the middle of a piece',
      (_request, response) => {
        response.writeHead(200);
        response.write('{"format"');
        setTimeout(() => response.destroy(), 20);
      },
      'The server could not be reached, or broke off.',
    ],
    ['hangs up', (request) => request.destroy(), 'The server could not be reached, or broke off.'],
  ])('a server that %s', async (_what, how, message) => {
    expect(await refusal(how)).toMatch(message);
  });

  test('a server that sends on and on is left as soon as it is too much', async () => {
    let sent = 0;
    const message = await refusal((_request, response) => {
      response.writeHead(200);
      const more = (): void => {
        sent += 64 * 1024;
        if (response.destroyed || sent > 50e6) return;
        response.write(Buffer.alloc(64 * 1024, 0x20), () => setImmediate(more));
      };
      more();
    });
    expect(message).toBe('The file is larger than 1 MB: no story is.');
    expect(sent).toBeLessThan(50e6);
  });
  test('a few bytes that unpack to too much are too much', async () => {
    const bomb = gzipSync(Buffer.alloc(20e6, 0x20));
    expect(bomb.length).toBeLessThan(50_000);
    expect(await refusal(sends(bomb, { 'content-encoding': 'gzip' }))).toBe(
      'The file is larger than 1 MB: no story is.',
    );
  });
  test.each<[string, Behaviour]>([
    ['never answers', () => {}],
    [
      'drips',
      (_request, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('a server that %s is waited for, but not for long', async (_what, how) => {
    expect(await refusal(how, { timeout: 150 })).toBe(
      'The server did not send the story within 0.15 seconds.',
    );
  });
  test('nobody there', async () => {
    const gone = await aPublisher();
    await gone.close();
    await expect(fetchDossier(gone.url)).rejects.toThrow('The server could not be reached, or broke off.');
  });
});
