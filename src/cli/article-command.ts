/** `sourcelight article`: what the extension would read of a page. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleBody } from '../article/article-body.ts';
import { articleOfFile, expectArticle, HTML_FILE } from './input.ts';
import { UsageError } from './usage-error.ts';

function options(args: string[]): { json: boolean; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    return { json: values.json ?? false, files: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError for a wrong call; Error for a file that is not there or holds no article */
export async function runArticle(args: string[]): Promise<void> {
  const { json, files } = options(args);
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError('article takes one file or folder, or "-"');
  if (file !== '-' && (await isFolder(file))) {
    process.stdout.write(`${JSON.stringify(await bodiesIn(file), null, 2)}\n`);
    return;
  }
  const article = expectArticle(await articleOfFile(file), file);
  process.stdout.write(`${json ? JSON.stringify(article, null, 2) : article.text}\n`);
}

/**
 * The body of the article of each page in a folder, by the file's name without its ending, in the order of names; empty for a page that
 * holds none. This is the form that benchmarks of article extraction take.
 */
export async function bodiesIn(folder: string): Promise<Record<string, { articleBody: string }>> {
  const bodies: [name: string, body: { articleBody: string }][] = [];
  for (const name of (await readdir(folder)).filter((each) => HTML_FILE.test(each)).sort()) {
    const article = await articleOfFile(join(folder, name));
    bodies.push([name.replace(HTML_FILE, ''), { articleBody: article ? articleBody(article) : '' }]);
  }
  // entries and not assignments: those would lose a page called "__proto__"
  return Object.fromEntries(bodies);
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    // reading it will say what is wrong
    return false;
  }
}
