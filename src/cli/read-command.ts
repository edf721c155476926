/** `sourcelight read`. */
import { parseArgs } from 'node:util';
import { cardFor } from '../reading/card-for.ts';
import type { Reading } from '../reading/reading.ts';
import { builtInDossiers } from '../stories/library.ts';
import { cliEngine } from './engine.ts';
import { readInput } from './input.ts';
import { readLines } from './jsonl.ts';
import { report } from './report.ts';
import { UsageError } from './usage-error.ts';

function options(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { story: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
    });
    return { ...values, files: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError for a wrong call; Error for a file or story that is not there */
export async function runRead(args: string[]): Promise<void> {
  const { story = 'auto', json = false, jsonl = false, files } = options(args);
  const dossiers = builtInDossiers();
  if (story !== 'auto' && story !== 'none' && !dossiers.some(({ id }) => id === story)) {
    throw new UsageError(
      `no story is called "${story}"; there are: ${dossiers.map(({ id }) => id).join(', ')}, none`,
    );
  }
  if (jsonl) {
    if (files.length > 0) throw new UsageError('--jsonl reads standard input and takes no file');
    if (json) throw new UsageError('--jsonl writes JSON already: leave out --json');
    const engine = await cliEngine();
    await readLines(process.stdin, process.stdout, (article) => engine.read(article, { dossiers, story }));
    return;
  }
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('read takes one file, or "-"');
  const article = await readInput(file);
  const reading: Reading = (await cliEngine()).read(article, { dossiers, story });
  process.stdout.write(
    json ? `${JSON.stringify(reading, null, 2)}\n` : report(reading, cardFor(reading, dossiers)),
  );
}
