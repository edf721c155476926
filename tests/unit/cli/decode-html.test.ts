import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHtml } from '../../../src/cli/decode-html.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
};
const CAFE = '<p>café “now”';

test.each([
  ['UTF-8 where nothing is said', new TextEncoder().encode(CAFE)],
  [
    'a byte order mark of UTF-8, whatever the head says',
    new TextEncoder().encode(`\ufeff<meta charset=latin1>${CAFE}`),
  ],
  ['UTF-16, little end first', utf16(`\ufeff${CAFE}`, false)],
  ['UTF-16, big end first', utf16(`\ufeff${CAFE}`, true)],
  ['a head that says UTF-16 and cannot be', new TextEncoder().encode(`<meta charset="utf-16le">${CAFE}`)],
  ['a charset that there is not', new TextEncoder().encode(`<meta charset="klingon">${CAFE}`)],
])('%s', (_what, bytes) => {
  expect(decodeHtml(bytes)).toContain('<p>café “now”');
});

test.each([
  ['<meta charset="windows-1252">', latin('caf\xe9 \x93now\x94'), 'café “now”'],
  ['<META CHARSET=ISO-8859-1>', latin('caf\xe9 \x93now\x94'), 'café “now”'],
  [
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    latin('\xcf\xe0\xed'),
    'Пан',
  ],
  ["<meta charset='shift_jis'>", latin('\x83p'), 'パ'],
])('%s', (head, bytes, text) => {
  expect(decodeHtml(Uint8Array.from([...latin(head), ...bytes]))).toContain(text);
});

test('a declaration after the first 1024 bytes comes too late', () => {
  const bytes = new TextEncoder().encode(`${' '.repeat(1100)}<meta charset="windows-1252">${CAFE}`);
  expect(decodeHtml(bytes)).toContain('café');
});

test('no bytes whatever make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeHtml(bytes)));
});
