/** `sourcelight dossier key`, `sign` and `verify`: publishing a dossier so that readers can subscribe to it. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fingerprint, holds, sign, toBase64url } from '../signature.ts';
import { canonicalJson } from '../stories/canonical.ts';
import type { DossierFile } from '../stories/check.ts';
import { readDossier } from './dossier-file.ts';
import { bytesOf } from './file.ts';
import { UsageError } from './usage-error.ts';

const ALGORITHM = 'Ed25519';
const PEM = /-----BEGIN PRIVATE KEY-----\s+([A-Za-z0-9+/=\s]+?)\s+-----END PRIVATE KEY-----/;

/**
 * Writes a new private key (PKCS #8 in PEM, RFC 7468, as openssl reads it) that only its owner may read.
 * @throws Error when there is such a file: a key that readers have pinned must not be lost
 */
export async function makeKey(file: string): Promise<string> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64');
  const publicKey = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const pem = `-----BEGIN PRIVATE KEY-----\n${der.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END PRIVATE KEY-----\n`;
  try {
    await writeFile(file, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw code === 'EEXIST' ? new Error(`there is a file ${file} already: keys are not written over`) : error;
  }
  return [
    `Wrote the private key ${file}. Keep it, and keep it to yourself: readers hold on to it.`,
    `Fingerprint: ${await fingerprint(publicKey)}`,
    `Public key:  ${publicKey}`,
    '',
  ].join('\n');
}

/**
 * Writes the dossier with its signature, to `out` or beside the file as NAME.signed.json.
 * @throws DossierError for a dossier that could not be used; Error for a key that is none or would be written over, or a published
 *   version that is not older
 */
export async function signFile(
  file: string,
  {
    key,
    out = file.replace(/(?:\.signed)?(?:\.json)?$/, '.signed.json'),
  }: { key?: string | undefined; out?: string | undefined },
): Promise<string> {
  if (key === undefined)
    throw new UsageError('dossier sign needs --key FILE, from "sourcelight dossier key"');
  if (resolve(out) === resolve(key)) throw new Error(`${out} is the key: keys are not written over`);
  const { dossier, value } = await readDossier(file);
  const { privateKey, publicKey } = await readKey(key);
  if (out !== file) await refuseSameVersion(out, { dossier, value });
  const signature = await sign(value, privateKey, publicKey);
  await writeFile(out, `${JSON.stringify({ ...(value as object), signature }, null, 2)}\n`);
  return [
    `Wrote ${out}: “${dossier.title}”, version ${dossier.version}.`,
    `Fingerprint of the key, for readers to compare: ${await fingerprint(publicKey)}`,
    '',
  ].join('\n');
}

/** Readers take a version only once: other contents need a higher one. */
async function refuseSameVersion(out: string, { dossier, value }: DossierFile): Promise<void> {
  const published = await readDossier(out).catch(() => null);
  if (!published || published.dossier.id !== dossier.id) return;
  const { version } = published.dossier;
  if (version < dossier.version || unsigned(published.value) === unsigned(value)) return;
  throw new Error(
    `${out} holds version ${version} already: raise "version" above it, or readers will not take the change`,
  );
}

const unsigned = (value: unknown): string => canonicalJson({ ...(value as object), signature: null });

async function readKey(file: string): Promise<{ privateKey: CryptoKey; publicKey: string }> {
  const [, base64] = PEM.exec((await bytesOf(file)).toString('latin1')) ?? [];
  try {
    const der = Uint8Array.from(Buffer.from(base64 ?? '', 'base64'));
    const privateKey = await crypto.subtle.importKey('pkcs8', der, ALGORITHM, true, ['sign']);
    const { x } = await crypto.subtle.exportKey('jwk', privateKey);
    if (x !== undefined) return { privateKey, publicKey: x };
  } catch {
    // Said below: the library's own words ("Invalid keyData") help nobody.
  }
  throw new Error(`${file} holds no Ed25519 private key in PEM`);
}

/**
 * @param key a fingerprint or public key that it must be; any, when left out
 * @throws Error when there is no signature, it does not hold, or it is another key's
 */
export async function verifyFile(file: string, key?: string): Promise<string> {
  const { dossier, value } = await readDossier(file);
  const { signature, title, version } = dossier;
  if (!signature) throw new Error(`${file} is not signed`);
  if (!(await holds(signature, value)))
    throw new Error(`the signature of ${file} does not hold: it was changed after it was signed`);
  const print = await fingerprint(signature.key);
  const wanted = key?.replace(/\s/g, '');
  if (wanted !== undefined && wanted !== signature.key && wanted.toLowerCase() !== print.replaceAll(' ', ''))
    throw new Error(`${file} is signed with another key: ${print}`);
  return `The signature holds: “${title}”, version ${version}, by the key ${print}\n`;
}
