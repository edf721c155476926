/** A file or standard input as an article. */
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../article/article.ts';
import { findArticle } from '../article/find.ts';
import { parsePage } from '../article/parse.ts';
import type { ArticleInput } from '../reading/reading.ts';
import { decodeHtml } from './decode-html.ts';
import { bytesOf } from './file.ts';

/** Names of files that hold HTML, packed or not. */
export const HTML_FILE = /\.x?html?(?:\.gz)?$/i;

async function inputBytes(file: string): Promise<Buffer> {
  if (file === '-') return buffer(process.stdin);
  const bytes = await bytesOf(file);
  if (!/\.gz$/i.test(file)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Error(`${file} cannot be unpacked`);
  }
}

/** Whether a file without a name begins as an HTML page does: mark, declaration or comment first, or none of these. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  return /^(?:ï»¿)?\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html)(?=[\s>])/is.test(
    start,
  );
}

/**
 * HTML (by the file's name, or on standard input by how it begins) gives the article that is found in it; anything else is text
 * and is read as it is.
 * @throws Error when the file cannot be read or the page holds no article
 */
export async function readInput(file: string): Promise<ArticleInput> {
  const bytes = await inputBytes(file);
  const isHtml = HTML_FILE.test(file) || (file === '-' && looksLikeHtml(bytes));
  if (!isHtml) return { text: bytes.toString('utf8') };
  const { url, title, outlet, published, text } = expectArticle(await findIn(bytes), file);
  return {
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    text,
  };
}

/**
 * The article of a file of HTML.
 * @returns null when the page holds none
 * @throws Error when the file cannot be read
 */
export async function articleOfFile(file: string): Promise<Article | null> {
  return findIn(await inputBytes(file));
}

/** @throws Error that says so, when there is none */
export function expectArticle(article: Article | null, file: string): Article {
  if (!article) throw new Error(`no article was found in ${file === '-' ? 'the page' : file}`);
  return article;
}

async function findIn(bytes: Uint8Array): Promise<Article | null> {
  return (await findArticle(parsePage(decodeHtml(bytes))))?.article ?? null;
}
