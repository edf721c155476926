/** A file or standard input as an article. */
import { buffer } from 'node:stream/consumers';
import { findArticle } from '../article/find.ts';
import { parsePage } from '../article/parse.ts';
import type { ArticleInput } from '../reading/reading.ts';
import { decodeHtml } from './decode-html.ts';
import { bytesOf } from './file.ts';

async function inputBytes(file: string): Promise<Buffer> {
  return file === '-' ? buffer(process.stdin) : bytesOf(file);
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
  const isHtml = /\.x?html?$/i.test(file) || (file === '-' && looksLikeHtml(bytes));
  if (!isHtml) return { text: bytes.toString('utf8') };
  return articleOf(decodeHtml(bytes), file);
}

/** @throws Error when the page holds no article */
export async function articleOf(html: string, name: string): Promise<ArticleInput> {
  const found = await findArticle(parsePage(html));
  if (!found) throw new Error(`no article was found in ${name === '-' ? 'the page' : name}`);
  const { url, title, outlet, published, text } = found.article;
  return {
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    text,
  };
}
