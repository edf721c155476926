/** Fetching a story from its publisher: one request to one address, bounded in time and size, that tells as little as can be. */

import { MAX_BYTES } from '../stories/dossier.ts';
import type { Offer } from '../story-messages.ts';

/** Nothing came that could be used; the message is a sentence for the reader. */
export class FetchError extends Error {}

export interface FetchOptions {
  /** What the last answer said of itself: then a server need not send the same again. */
  known?: { etag?: string | undefined; modified?: string | undefined };
  /** For everything, in ms. */
  timeout?: number;
}

const TIMEOUT = 20_000;

/**
 * Sends no cookies and no referrer, and keeps nothing in the browser's cache. Redirects are refused: the reader has agreed to this
 * address and no other, and the permission is for its host alone.
 * @returns null when the server says that nothing has changed (304)
 * @throws FetchError
 */
export async function fetchDossier(url: string, options: FetchOptions = {}): Promise<Offer | null> {
  const { known = {}, timeout = TIMEOUT } = options;
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      headers: {
        accept: 'application/json',
        ...(known.etag !== undefined && { 'if-none-match': known.etag }),
        ...(known.modified !== undefined && { 'if-modified-since': known.modified }),
      },
      signal,
    });
    if (response.status === 304 && (known.etag ?? known.modified) !== undefined) return null;
    refuseOther(response);
    const text = decode(await bytesOf(response));
    return { text, ...validators(response.headers) };
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (signal.aborted)
      throw new FetchError(`The server did not send the story within ${timeout / 1000} seconds.`);
    throw new FetchError('The server could not be reached, or broke off.');
  }
}

function refuseOther(response: Response): void {
  const { status, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new FetchError(
      'The address leads on to another one. Subscribe to the address that the story itself is at.',
    );
  if (status === 404 || status === 410) throw new FetchError('There is nothing at this address (404).');
  if (status !== 200) throw new FetchError(`The server answered with the error ${status}.`);
}

/** @throws FetchError as soon as there is more than a dossier may have */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const tooLarge = new FetchError(`The file is larger than ${MAX_BYTES / 1e6} MB: no story is.`);
  if (Number(response.headers.get('content-length')) > MAX_BYTES) {
    await response.body?.cancel();
    throw tooLarge;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw tooLarge;
    }
    pieces.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FetchError('The file is no text in UTF-8.');
  }
}

/** Kept only where they can be sent back: bounded, and as headers allow. */
function validators(headers: Headers): Pick<Offer, 'etag' | 'modified'> {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    ...(etag !== null && /^(?:W\/)?"[\x21\x23-\x7e]{0,400}"$/.test(etag) && { etag }),
    ...(modified !== null && /^[\w ,:+-]{1,100}$/.test(modified) && { modified }),
  };
}
