/** What a file from a publisher must be before it is taken: whole, signed, by the same hand as before, and newer. */
import { fingerprint, holds, NoEd25519 } from '../signature.ts';
import { canonicalJson } from '../stories/canonical.ts';
import { changesBetween } from '../stories/changes.ts';
import { DossierError, type DossierFile, parseDossier } from '../stories/check.ts';
import { inWords } from '../stories/problem.ts';
import type { News, Offer } from '../story-messages.ts';
import { FetchError, fetchDossier } from './fetch-dossier.ts';
import type { FromAddress, OwnStory } from './own-stories.ts';

/** A file is not taken; the message is a sentence for the reader. */
class RefusedError extends Error {}

/**
 * @returns the file, with the public key that signed it
 * @throws DossierError for what is no dossier; RefusedError without a signature that holds
 */
export async function signedFile(text: string): Promise<DossierFile & { key: string }> {
  const file = parseDossier(text, 'story');
  const { signature } = file.dossier;
  if (!signature)
    throw new RefusedError(
      'The story is not signed, so nobody could tell who changes it. Save the file and import it, or ask its publisher to sign it.',
    );
  try {
    if (await holds(signature, file.value)) return { ...file, key: signature.key };
  } catch (error) {
    if (error instanceof NoEd25519)
      throw new RefusedError('This browser cannot check signatures: Chrome can from version 137 on.');
    throw error;
  }
  throw new RefusedError('The signature does not hold: this is not what its publisher signed.');
}

/** `null`: nothing is new. */
export interface Checked {
  origin: FromAddress;
  text: string;
  news: News | null;
}

/**
 * Asks the publisher for a newer version.
 * @param now ms since 1970
 * @returns what is to be kept from now on; whatever is wrong stands in its `problem`, and the text is the good one of before. Never rejects
 */
export async function checkForNews(story: OwnStory & { origin: FromAddress }, now: number): Promise<Checked> {
  const { origin, text } = story;
  const as = (change: Partial<FromAddress>) => ({ ...origin, checked: now, problem: null, ...change });
  try {
    const { etag, modified } = origin;
    const offer = await fetchDossier(origin.url, { known: { etag, modified } });
    if (!offer) return { origin: as({}), text, news: null };
    const news = await newsIn(offer, story);
    const { etag: _etag, modified: _modified, ...rest } = as(news ? { news } : {});
    const { text: offered, ...validators } = offer;
    return { origin: { ...rest, ...validators }, text: news ? offered : text, news };
  } catch (error) {
    return { origin: as({ problem: sentenceOf(error) }), text, news: null };
  }
}

/**
 * @returns null when the version is the one that is here
 * @throws DossierError, RefusedError
 */
async function newsIn(
  offer: Offer,
  { dossier: before, origin, value }: OwnStory & { origin: FromAddress },
): Promise<News | null> {
  const { dossier: after, key, value: offered } = await signedFile(offer.text);
  if (key !== origin.key)
    throw new RefusedError(
      `It is signed with another key (${await fingerprint(key)}) than when you subscribed (${await fingerprint(origin.key)}). If its publisher says that the key has changed, remove the story and subscribe again.`,
    );
  if (after.id !== before.id)
    throw new RefusedError(`There is another story at this address now: “${after.title}”.`);
  if (after.version < before.version)
    throw new RefusedError(
      `The server sends version ${after.version}, which is older than the version ${before.version} that you have.`,
    );
  if (after.version > before.version)
    return { from: before.version, to: after.version, changes: changesBetween(before, after) };
  if (!sameContent(value, offered))
    throw new RefusedError(
      `The server sends another version ${after.version} than you have: a change without a new number is not taken.`,
    );
  return null;
}

/** A story signed twice is the same story. */
function sameContent(a: unknown, b: unknown): boolean {
  const content = (file: unknown) => canonicalJson({ ...(file as object), signature: null });
  return content(a) === content(b);
}

/** What is wrong, for the reader. */
export function sentenceOf(error: unknown): string {
  if (error instanceof DossierError) {
    const [first] = error.problems;
    const more = error.problems.length > 1 ? ` and ${error.problems.length - 1} more` : '';
    return `What is at the address is no story that can be used: ${first ? inWords(first) : ''}${more}.`;
  }
  if (error instanceof FetchError || error instanceof RefusedError) return error.message;
  return 'Something went wrong in checking the story.';
}
