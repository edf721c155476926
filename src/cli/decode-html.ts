/**
 * The text of an HTML file in its encoding: byte order mark, else the encoding its head declares, else UTF-8
 * (the order of https://html.spec.whatwg.org/#determining-the-character-encoding, without guessing).
 */
export function decodeHtml(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1];
  return decoderFor(declared).decode(bytes);
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    // A page that could declare UTF-16 in ASCII is not UTF-16 (the specification's own rule).
    return new TextDecoder(label && !/^utf-?16/i.test(label) ? label : 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
