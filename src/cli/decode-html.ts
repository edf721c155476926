/**
 * The text of an HTML file in its encoding: byte order mark, else the encoding its head declares, else UTF-8
 * (the order of https://html.spec.whatwg.org/#determining-the-character-encoding, without guessing). Never throws.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1];
  const decoder = decoderFor(declared);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withWindowsLetters(text) : text;
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    // A page that could declare UTF-16 in ASCII is not UTF-16 (the specification's own rule).
    return new TextDecoder(label && !/^utf-?16/i.test(label) ? label : 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** Bytes 0x80 to 0x9f in windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt); five have no letter. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode windows-1252 as ISO 8859-1, which has control characters where it has curly quotes and dashes. */
function withWindowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (c) => LETTERS[c.charCodeAt(0) - 0x80] ?? c);
}
