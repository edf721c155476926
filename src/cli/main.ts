/** `sourcelight`: the engine from a terminal. */

import { runArticle } from './article-command.ts';
import { runDossier } from './dossier-command.ts';
import { runRead } from './read-command.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `usage:
  sourcelight read FILE.html|FILE.txt|- [--story ID|none] [--json]
      reads one article and prints a report, or with --json the Reading;
      "-" is standard input. Text is read as it is: offsets are into it.
  sourcelight read --jsonl [--story ID|none]
      reads {"id", "text"} a line on standard input and writes {"id", ...Reading}
      a line; a line that cannot be read gives {"id", "error"}.
  sourcelight article FILE.html|FOLDER|- [--json]
      prints the text of the article that is found in a page, or with --json all
      that is known of it; for a folder of .html and .html.gz files
      {"NAME": {"articleBody"}}, headline and standfirst left out.
  sourcelight dossier check FILE
      says all that is wrong with a dossier, or what it holds.
  sourcelight dossier test FILE ARTICLE...
      says which articles (HTML or text) it recognises and why, and which of its
      claims and quotes it finds in them.
  sourcelight dossier key FILE
      makes a key to sign with.
  sourcelight dossier sign FILE --key KEYFILE [--out FILE]
      writes FILE.signed.json, for readers to subscribe to.
  sourcelight dossier verify FILE [--key FINGERPRINT]
      says whether a signature holds, and whose it is.
  sourcelight --help

The story is recognised by itself; --story names one, or "none" for no dossier.`;

async function main(args: string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return;
  }
  if (command === 'read') await runRead(rest);
  else if (command === 'article') await runArticle(rest);
  else if (command === 'dossier') await runDossier(rest);
  else throw new UsageError(`there is no command "${command}"`);
}

// A reader that closes the pipe (head, less) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`sourcelight: ${message}`);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
