/**
 * Signatures of dossiers: Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of the file without its field "signature". WebCrypto,
 * as the browsers and Node have it. A key that came with the file proves only that nobody changed the file since: who holds the key
 * is for the reader to know, by its fingerprint.
 */
import { canonicalJson } from './stories/canonical.ts';
import type { DossierSignature } from './stories/dossier.ts';

const ALGORITHM = 'Ed25519';

/** This browser or Node knows no Ed25519: Chrome before 137. */
export class NoEd25519 extends Error {
  constructor() {
    super('signatures cannot be checked here: Chrome can from version 137 on');
    this.name = 'NoEd25519';
  }
}

/**
 * @param file what stands in the file, as JSON.parse gives it: trimmed strings would be other words than those that were signed
 * @returns whether the signature is the key's over all that the file holds beside it
 * @throws NoEd25519
 */
export async function holds(signature: DossierSignature, file: unknown): Promise<boolean> {
  try {
    const raw = fromBase64url(signature.key);
    const key = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, key, fromBase64url(signature.value), signedBytes(file));
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') throw new NoEd25519();
    // A key that is no point of the curve, text that has no canonical form: nothing that could hold.
    return false;
  }
}

/**
 * @param file a dossier as it stands in its file; an older signature in it is left out
 * @param key from `crypto.subtle`, extractable or not
 */
export async function sign(file: unknown, key: CryptoKey, publicKey: string): Promise<DossierSignature> {
  const value = await crypto.subtle.sign(ALGORITHM, key, signedBytes(file));
  return { algorithm: ALGORITHM, key: publicKey, value: toBase64url(new Uint8Array(value)) };
}

function signedBytes(file: unknown): Uint8Array<ArrayBuffer> {
  const signed = { ...(file as object) };
  if ('signature' in signed) delete signed.signature;
  return new TextEncoder().encode(canonicalJson(signed));
}

/**
 * How people compare keys: the first 128 bits of SHA-256 over the 32 bytes of the public key, as eight groups of four hexadecimal digits.
 * @param publicKey in base64url
 */
export async function fingerprint(publicKey: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64url(publicKey)));
  const digits = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}

/** RFC 4648, section 5, without padding. */
export function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @throws DOMException (InvalidCharacterError) for text that is no base64url */
function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
