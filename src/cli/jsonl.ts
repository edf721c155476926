/** Many articles in a stream: a line in, a line out, in order; one bad line does not end the run. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import type { ArticleInput, Reading } from '../reading/reading.ts';

const IdSchema = v.object({ id: v.union([v.string(), v.number()]) });
const LineSchema = v.object({
  ...IdSchema.entries,
  text: v.string(),
  url: v.nullish(v.string()),
  title: v.nullish(v.string()),
  outlet: v.nullish(v.string()),
  published: v.nullish(v.string()),
  /** The day of an article as corpora call it: `published` where there is none. */
  date: v.nullish(v.string()),
});

/** One line of input as one line of output, without its line break. Never throws. */
export function answerLine(line: string, read: (article: ArticleInput) => Reading): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return JSON.stringify({ id: null, error: `not JSON: ${error instanceof Error ? error.message : error}` });
  }
  const named = v.safeParse(IdSchema, value);
  const id = named.success ? named.output.id : null;
  const parsed = v.safeParse(LineSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return JSON.stringify({ id, error: `${v.getDotPath(issue) ?? 'line'}: ${issue.message}` });
  }
  try {
    return JSON.stringify({ id, ...read(articleOf(parsed.output)) });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function articleOf({
  text,
  url,
  title,
  outlet,
  published,
  date,
}: v.InferOutput<typeof LineSchema>): ArticleInput {
  const day = published ?? date;
  return {
    text,
    ...(url != null && { url }),
    ...(title != null && { title }),
    ...(outlet != null && { outlet }),
    ...(day != null && { published: day }),
  };
}

/**
 * The lines of a stream of UTF-8, without their breaks. Only a line feed ends a line (https://jsonlines.org): others that Node's
 * readline may take for one, such as U+2028, can stand inside a JSON string.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  // Drops a byte order mark, and keeps a letter whose bytes come in two pieces.
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const piece of input) {
    const [first = '', ...more] = decoder.decode(piece, { stream: true }).split('\n');
    begun.push(first);
    for (const line of more) {
      yield begun.join('');
      begun = [line];
    }
  }
  yield begun.join('') + decoder.decode();
}

/** Reads lines until the input ends; empty lines are passed over; waits when the output is full. */
export async function readLines(
  input: Readable,
  output: Writable,
  read: (article: ArticleInput) => Reading,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${answerLine(line, read)}\n`)) await once(output, 'drain');
  }
}
