/** `sourcelight dossier …`: checking, trying out, signing. */
import { parseArgs } from 'node:util';
import { DossierError } from '../stories/check.ts';
import { checkReport } from './dossier-check.ts';
import { makeKey, signFile, verifyFile } from './dossier-sign.ts';
import { testReport } from './dossier-test.ts';
import { printable } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Run = (files: string[], options: Options) => Promise<string>;
interface Options {
  key?: string | undefined;
  out?: string | undefined;
}
interface Command {
  run: Run;
  options: (keyof Options)[];
  /** The fewest files and the most. */
  files: [least: number, most: number];
}

const COMMANDS: Record<string, Command> = {
  check: { run: ([file = '']) => checkReport(file), options: [], files: [1, 1] },
  test: { run: ([file = '', ...articles]) => testReport(file, articles), options: [], files: [2, Infinity] },
  key: { run: ([file = '']) => makeKey(file), options: [], files: [1, 1] },
  sign: { run: ([file = ''], options) => signFile(file, options), options: ['key', 'out'], files: [1, 1] },
  verify: { run: ([file = ''], { key }) => verifyFile(file, key), options: ['key'], files: [1, 1] },
};

/**
 * @throws UsageError for a wrong call; Error for what cannot be read, written or held. A dossier's own problems are printed, a line
 *   each, and the exit status is 1.
 */
export async function runDossier(args: string[]): Promise<void> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(
      name === '' ? `dossier needs one of: ${known}` : `there is no "dossier ${name}"; there are: ${known}`,
    );
  }
  const { files, options } = parse(name, command, rest);
  try {
    process.stdout.write(printable(await command.run(files, options)));
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    process.stderr.write(printable(`${error.message}\n`));
    process.exitCode = 1;
  }
}

function parse(name: string, { options, files }: Command, args: string[]) {
  const config = Object.fromEntries(options.map((option) => [option, { type: 'string' as const }]));
  let parsed: { values: Options; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: config });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const [least, most] = files;
  const given = parsed.positionals.length;
  if (given < least || given > most)
    throw new UsageError(
      most === 1 ? `dossier ${name} takes one file` : `dossier ${name} takes a dossier and articles`,
    );
  return { files: parsed.positionals, options: parsed.values };
}
