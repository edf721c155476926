/** What a file or an address holds, before anything of it is kept. */
import { fingerprint, holds } from '../signature.ts';
import { changesBetween } from '../stories/changes.ts';
import { DossierError, type DossierFile, parseDossier } from '../stories/check.ts';
import type { Dossier } from '../stories/dossier.ts';
import { entriesOf, summaryOf } from '../stories/summary.ts';
import { storyAddress } from '../story-address.ts';
import type { Offer, Preview, PreviewAnswer } from '../story-messages.ts';
import { fetchDossier } from './fetch-dossier.ts';
import { type OwnStory, ownStories, StoryError } from './own-stories.ts';
import { isBuiltIn } from './stories.ts';
import { sentenceOf, signedFile } from './subscription.ts';

/** A list that a reader can take in; the rest is counted. */
const MOST_PROBLEMS = 30;
/** Claims and quotes that are shown. */
const MOST_ENTRIES = 200;

/** What a file's text holds; what is wrong with it where it is no dossier. Never rejects. */
export async function previewFile(text: string): Promise<PreviewAnswer> {
  try {
    const file = parseDossier(text, 'story');
    const replaced = await replacedByFile(file.dossier);
    return previewOf(file, await signerOf(file), replaced);
  } catch (error) {
    return refusal(error);
  }
}

/** Fetches what lies at an address that the reader typed; never rejects: what went wrong is the answer. */
export async function previewAddress(typed: string): Promise<PreviewAnswer> {
  const address = storyAddress(typed);
  if (!address) return { kind: 'failed', message: 'That is no address of a story: it begins with https://.' };
  try {
    const offer = await fetchDossier(address.url);
    if (!offer) return { kind: 'failed', message: 'The server sent nothing.' };
    const file = await signedFile(offer.text);
    await refuseKnown(file.dossier);
    return { ...previewOf(file, await fingerprint(file.key), null), offer };
  } catch (error) {
    return refusal(error);
  }
}

/** @returns the story of a file whose place this one would take. @throws StoryError where it cannot take it */
export async function replacedByFile({ id }: Dossier): Promise<OwnStory | null> {
  refuseBuiltIn(id);
  const before = await ownStory(id);
  if (before?.origin.kind === 'address')
    throw new StoryError(
      'You subscribe to this story. Remove the subscription before you import a file of it.',
    );
  return before;
}

/** @throws StoryError when a story of this id is there */
async function refuseKnown({ id }: Dossier): Promise<void> {
  refuseBuiltIn(id);
  const before = await ownStory(id);
  if (before?.origin.kind === 'file')
    throw new StoryError('You have this story from a file. Remove that one before you subscribe.');
  if (before) throw new StoryError('You subscribe to this story already.');
}

function refuseBuiltIn(id: string): void {
  if (isBuiltIn(id)) throw new StoryError(`This story is built in: another one cannot have its id, “${id}”.`);
}

/** The reader's own story of that id; null when there is none. */
export async function ownStory(id: string): Promise<OwnStory | null> {
  return (await ownStories()).stories.find(({ dossier }) => dossier.id === id) ?? null;
}

/** A file that is signed and was changed since is no good copy, wherever it comes from. */
async function signerOf({ dossier: { signature }, value }: DossierFile): Promise<string | null> {
  if (!signature) return null;
  if (!(await holds(signature, value)))
    throw new StoryError('The file is signed, and was changed after it was signed.');
  return fingerprint(signature.key);
}

function previewOf({ dossier }: DossierFile, signer: string | null, before: OwnStory | null): Preview {
  return {
    kind: 'preview',
    summary: summaryOf(dossier),
    entries: entriesOf(dossier, MOST_ENTRIES),
    fingerprint: signer,
    replaces: before && {
      from: before.dossier.version,
      to: dossier.version,
      changes: changesBetween(before.dossier, dossier),
    },
  };
}

type Refusal = Exclude<PreviewAnswer, Preview>;

/** What the reader is told of an error: the first problems of a dossier, or one sentence. */
export function refusal(error: unknown): Refusal {
  if (error instanceof DossierError) {
    const problems = error.problems.slice(0, MOST_PROBLEMS);
    return { kind: 'problems', problems, more: error.problems.length - problems.length };
  }
  return { kind: 'failed', message: error instanceof StoryError ? error.message : sentenceOf(error) };
}

/** What was previewed, looked at again: what comes from a page of ours may still have lain there for an hour. @throws as its parts do */
export async function offeredFile({ text }: Offer): Promise<DossierFile & { key: string }> {
  const file = await signedFile(text);
  await refuseKnown(file.dossier);
  return file;
}
