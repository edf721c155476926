/** An article's text in, the answer for its page out. */
import { looksEnglish } from '../article/language.ts';
import type { ArticleMessage, ReadAnswer } from '../messages.ts';
import { cardFor } from '../reading/card-for.ts';
import type { Engine } from '../reading/read.ts';
import { type Settings, siteOf } from '../settings.ts';
import type { Dossier } from '../stories/dossier.ts';
import { recognise } from '../stories/recognise.ts';

/**
 * UTF-16 code units, about 50,000 words: a book, no article. Less than the article room keeps of a page, so that what was cut there
 * is never read as if it were whole.
 */
export const MAX_READ = 300_000;
/** Fewer words than this are a caption or an error page. */
const MIN_WORDS = 25;

export interface ReadRequest {
  article: ArticleMessage;
  /** The address of the page as the browser has it; what the article says of itself is a stranger's word. */
  page: string | undefined;
  /** The reader asked for this page: read it whatever it covers, on whatever site. */
  wanted: boolean;
  settings: Settings;
  dossiers: readonly Dossier[];
}

/**
 * Reads an article, or says why not. The engine is asked for only when there is something to read.
 * @param engineFor gives the engine that is to read this text
 * @throws whatever the engine's start throws
 */
export async function readArticle(
  request: ReadRequest,
  engineFor: (text: string) => Promise<Engine>,
): Promise<ReadAnswer> {
  const { article, page, wanted, settings, dossiers } = request;
  const site = siteOf(page);
  if (!wanted && site && settings.sitesOff.includes(site)) return { kind: 'silent', why: 'site-off' };
  if (article.text.length > MAX_READ) return { kind: 'silent', why: 'too-long' };
  if (!hasWords(article.text, MIN_WORDS)) return { kind: 'silent', why: 'no-article' };
  if (!looksEnglish(article.text)) return { kind: 'silent', why: 'not-english' };
  const covered = recognise(article, dossiers);
  const isOff = covered !== null && settings.storiesOff.includes(covered.dossier.id);
  if (!wanted && !covered) return { kind: 'silent', why: 'not-our-story' };
  if (!wanted && isOff) return { kind: 'silent', why: 'story-off' };

  const { language: _language, ...input } = article;
  const story = covered && !isOff ? { story: covered.dossier.id, recognised: covered } : { story: 'none' };
  const reading = (await engineFor(article.text)).read(input, { dossiers, ...story });
  return { kind: 'reading', reading, card: cardFor(reading, dossiers) };
}

function hasWords(text: string, wanted: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) {
    count += 1;
    if (count >= wanted) return true;
  }
  return false;
}
