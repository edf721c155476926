/** `sourcelight dossier`, on real files: checking, keys, signing, verifying; trying out with the engine as it ships. */
import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkReport } from '../../../src/cli/dossier-check.ts';
import { runDossier } from '../../../src/cli/dossier-command.ts';
import { makeKey, signFile, verifyFile } from '../../../src/cli/dossier-sign.ts';
import { tryOut } from '../../../src/cli/dossier-test.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { createEngine, type Engine } from '../../../src/reading/read.ts';
import { COVERING } from '../../fixtures/stories/lake-report.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';
import { KERNEL, MODEL } from '../attribution/files.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const write = (name: string, value: unknown): string => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return at(name);
};
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-dossier-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  test('says what a whole dossier holds, and what to look at again', async () => {
    const dossier = smallDossier();
    dossier.claims[0] = { ...dossier.claims[0], of: 'Pact forces' } as (typeof dossier.claims)[0];
    const said = await checkReport(write('lake.json', dossier));
    expect(said).toContain('lake.json is a whole dossier.');
    expect(said).toContain('version 3 of 2030-06-01, by Sourcelight tests');
    expect(said).toContain('1 claim, 1 quote, 2 sources of 2 publishers');
    expect(said).toContain('not signed');
    expect(said).toContain('To look at again (3):');
    expect(said).toContain('places[0].aliases[1] "Örva" is found by "Orva" already');
    expect(said).toContain('claims[0].of "Pact forces" is a name of the party "south": write its id');
  });
  test.each([
    ['lake.json', '{"format": 1}', /lake\.json:1: title is missing\n/],
    ['page.json', '<html>', /page\.json: the file is a web page/],
    ['latin.json', Buffer.from([0x22, 0xe9, 0x22]), /latin\.json: the file is no text in UTF-8$/],
  ])('of %s lists what is wrong', async (name, content, message) => {
    writeFileSync(at(name), content);
    await expect(checkReport(at(name))).rejects.toThrow(message);
  });
  test('takes a file with a byte order mark', async () => {
    await expect(
      checkReport(write('bom.json', `\ufeff${JSON.stringify(smallDossier())}`)),
    ).resolves.toContain('whole');
  });
});

describe('key, sign, verify', () => {
  beforeEach(async () => {
    write('lake.json', smallDossier());
    await makeKey(at('key.pem'));
  });
  const sign = (out?: string) => signFile(at('lake.json'), { key: at('key.pem'), ...(out && { out }) });

  test('a key is only its owner’s to read, and is never written over', async () => {
    expect(statSync(at('key.pem')).mode & 0o777).toBe(0o600);
    const before = readFileSync(at('key.pem'), 'utf8');
    await expect(makeKey(at('key.pem'))).rejects.toThrow('keys are not written over');
    expect(readFileSync(at('key.pem'), 'utf8')).toBe(before);
  });
  test('a signed dossier is not written over the key', async () => {
    const before = readFileSync(at('key.pem'), 'utf8');
    await expect(sign(at('key.pem'))).rejects.toThrow('keys are not written over');
    await expect(sign(`${at('.')}/./key.pem`)).rejects.toThrow('keys are not written over');
    expect(readFileSync(at('key.pem'), 'utf8')).toBe(before);
  });
  test('other programs can read the key', () => {
    const key = createPrivateKey(readFileSync(at('key.pem')));
    expect(key.asymmetricKeyType).toBe('ed25519');
  });
  test('what is signed holds, under the fingerprint that was told', async () => {
    const told = await sign();
    const [, print = ''] = /compare: (.*)\n/.exec(told) ?? [];
    expect(print).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    const { signature, ...rest } = json(at('lake.signed.json'));
    expect(rest).toEqual(smallDossier());
    expect(json(at('lake.json'))).toEqual(smallDossier());
    expect(await verifyFile(at('lake.signed.json'))).toBe(
      `The signature holds: “The war over Lake Orva”, version 3, by the key ${print}\n`,
    );
    await verifyFile(at('lake.signed.json'), print.toUpperCase());
    await verifyFile(at('lake.signed.json'), print.replaceAll(' ', ''));
    await verifyFile(at('lake.signed.json'), signature.key);
    expect(await checkReport(at('lake.signed.json'))).toContain(`signed with the key ${print}`);
  });
  test('other programs find the signature good, over canonical JSON', async () => {
    await sign();
    const { signature, ...rest } = json(at('lake.signed.json'));
    // Sorted by the test, not by the code under test.
    const sorted = JSON.stringify(rest, (_key, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
    const key = createPublicKey(readFileSync(at('key.pem')));
    expect(verify(null, Buffer.from(sorted), key, Buffer.from(signature.value, 'base64url'))).toBe(true);
  });
  test('spaces and the order of names are nothing to it; every word is', async () => {
    await sign();
    const signed = json(at('lake.signed.json'));
    write('turned.json', JSON.stringify(Object.fromEntries(Object.entries(signed).reverse())));
    await expect(verifyFile(at('turned.json'))).resolves.toContain('holds');
    const { key } = signed.signature;
    const another = `${key.startsWith('A') ? 'B' : 'A'}${key.slice(1)}`;
    for (const [name, changed] of [
      ['a word', { ...signed, title: 'The war over Lake Orva ' }],
      ['a version', { ...signed, version: 4 }],
      ['a field', { ...signed, $schema: 'x' }],
      ['a key', { ...signed, signature: { ...signed.signature, key: another } }],
      ['no point', { ...signed, signature: { ...signed.signature, key: '_'.repeat(43) } }],
    ] as const)
      await expect(verifyFile(write('changed.json', changed)), name).rejects.toThrow('does not hold');
  });
  test('another key is told', async () => {
    await sign();
    await expect(verifyFile(at('lake.signed.json'), '0000')).rejects.toThrow('is signed with another key: ');
    await expect(verifyFile(at('lake.json'))).rejects.toThrow('is not signed');
  });
  test('a version is published once: a change needs a higher one', async () => {
    await sign();
    await sign();
    write('lake.json', { ...smallDossier(), title: 'Another title' });
    await expect(sign()).rejects.toThrow('holds version 3 already: raise "version" above it');
    write('lake.json', { ...smallDossier(), title: 'Another title', version: 4 });
    await sign();
    expect(json(at('lake.signed.json')).version).toBe(4);
    write('lake.json', smallDossier());
    await expect(sign()).rejects.toThrow('holds version 4 already');
  });
  test('a signed file can be signed anew, in its place or elsewhere', async () => {
    await sign();
    await signFile(at('lake.signed.json'), { key: at('key.pem') });
    await signFile(at('lake.signed.json'), { key: at('key.pem'), out: at('b.json') });
    expect(json(at('b.json'))).toEqual(json(at('lake.signed.json')));
  });
  test('nothing broken is signed, and nothing with what is no key', async () => {
    write('broken.json', { ...smallDossier(), claims: 3 });
    await expect(signFile(at('broken.json'), { key: at('key.pem') })).rejects.toThrow(
      'claims must be a list',
    );
    expect(existsSync(at('broken.signed.json'))).toBe(false);
    await expect(signFile(at('lake.json'), { key: at('lake.json') })).rejects.toThrow(
      'holds no Ed25519 private key',
    );
    await expect(signFile(at('lake.json'), { key: at('nothing') })).rejects.toThrow('there is no file');
    await expect(signFile(at('lake.json'), {})).rejects.toThrow(UsageError);
  });
});

describe('test', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine({ model: MODEL, kernel: KERNEL });
  });

  test('says which articles it recognises, why, and what it finds in them', () => {
    const dossier = smallDossier();
    dossier.quotes[0] = {
      ...dossier.quotes[0],
      words: 'The ford is ours and stays ours',
    } as (typeof dossier.quotes)[0];
    dossier.claims[0] = { ...dossier.claims[0], max: 30 } as (typeof dossier.claims)[0];
    const text = COVERING.replace('“The ford is ours,”', '“The ford is ours and stays ours,”').replace(
      '30 men of the Pact',
      '30 Southern Pact fighters',
    );
    const { recognised, entries, lines } = tryOut(
      'a.txt',
      { text, published: '2029-05-02' },
      dossier,
      engine,
    );
    expect(recognised).toBe(true);
    expect(entries).toEqual(['ford-30', 'velt-ford']);
    const said = lines.join('\n');
    expect(said).toMatch(/^a\.txt\n {2}this story, score 0\.\d+\n {4}- Names Lake Orva/);
    expect(said).toMatch(/2 figures, of which 1 in the dossier\n {4}ford-30: .*\(disputed\)/);
    expect(said).toMatch(/1 quote, of which 1 in the dossier\n {4}velt-ford: confirmed: /);
  });
  test.each([
    [
      'Rowers met at Lake Orva for the yearly regatta, and the Northern League sent a boat, said the papers.',
      /not this story, score 0\.[0-4]\d*: 0\.5 is needed\n {4}- Names Lake Orva/,
    ],
    ['A ferry was late.', /not this story\n {4}- It names no anchor/],
  ])('says why not: %s', (text, why) => {
    const { recognised, lines } = tryOut('b.txt', { text }, smallDossier(), engine);
    expect(recognised).toBe(false);
    expect(lines.join('\n')).toMatch(why);
  });
});

describe('a call', () => {
  test.each([
    [[], /dossier needs one of: check, test, key, sign, verify/],
    [['write', 'a'], /there is no "dossier write"/],
    [['toString', 'a'], /there is no "dossier toString"/],
    [['check'], /dossier check takes one file/],
    [['check', 'a', 'b'], /dossier check takes one file/],
    [['test', 'a'], /dossier test takes a dossier and articles/],
    [['check', 'a', '--key', 'b'], /--key/],
    [['sign', 'a'], /needs --key FILE/],
  ])('%j is a wrong one', async (args, message) => {
    await expect(runDossier(args)).rejects.toThrow(message);
    await expect(runDossier(args)).rejects.toBeInstanceOf(UsageError);
  });
  test('whose dossier is broken prints the problems alone, and ends with 1', async () => {
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await runDossier(['check', write('lake.json', { ...smallDossier(), version: 0, title: '\u001b[31m' })]);
      expect(err.mock.calls.join('')).toMatch(
        /^[^\n]*lake\.json:4: version must be 1 or more\n[^\n]*lake\.json:5: title must be one line/,
      );
      expect(process.exitCode).toBe(1);
    } finally {
      process.exitCode = 0;
      err.mockRestore();
    }
  });
});
