/** `sourcelight`: the engine from a terminal. */
import { runRead } from './read-command.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `usage:
  sourcelight read FILE.html|FILE.txt|- [--story ID|none] [--json]
      reads one article and prints a report, or with --json the Reading;
      "-" is standard input. Text is read as it is: offsets are into it.
  sourcelight read --jsonl [--story ID|none]
      reads {"id", "text"} a line on standard input and writes {"id", ...Reading}
      a line; a line that cannot be read gives {"id", "error"}.
  sourcelight --help

The story is recognised by itself; --story names one, or "none" for no dossier.`;

async function main(args: string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return;
  }
  if (command !== 'read') throw new UsageError(`there is no command "${command}"`);
  await runRead(rest);
}

// A reader that closes the pipe (head, less) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`sourcelight: ${message}`);
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
