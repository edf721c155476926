/** The kinds of value that a dossier is made of, each with its bounds and with what is said when a value is none. */
import * as v from 'valibot';

/** What a field is for, in words for an author: the published JSON Schema shows it, so every field has one. */
export const field = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

/** A line of text of 1 to `max` UTF-16 code units, trimmed. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(max, `must have at most ${max} characters`),
    v.check(isPlain, 'must be one line of plain text, without control characters'),
  );
/** A list of at most `max` items. */
export const list = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(v.array(item), v.maxLength(max, `must have at most ${max} entries`));

export const short = text(200);
export const long = text(1200);
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'must be lower-case letters, digits and hyphens, 64 characters at most',
  ),
);
export const date = v.pipe(
  v.string(),
  v.check(isDay, 'must be a day of the calendar, written YYYY-MM-DD'),
  v.metadata({ format: 'date' }),
);
/** A page may not show its day: then its month or year. */
export const published = v.pipe(
  v.string(),
  v.check(isPublished, 'must be a day of the calendar, written YYYY-MM-DD, or only YYYY-MM or YYYY'),
  v.metadata({ pattern: '^\\d{4}(-\\d{2}){0,2}$' }),
);
export const link = v.pipe(
  v.string(),
  v.maxLength(1000, 'must have at most 1000 characters'),
  v.startsWith('https://', 'must be a web address that begins with https://'),
  v.check(isWebAddress, 'must be a whole web address, as https://example.org/page, without spaces'),
  v.check((value) => !/^https:\/\/[^/?#]*@/.test(value), 'must not carry a user name or password'),
  v.metadata({ format: 'uri' }),
);
export const names = list(short, 60);
export const citations = v.pipe(list(id, 20), v.minLength(1, 'needs at least one source'));
export const count = v.nullable(
  v.pipe(
    v.number(),
    v.integer('must be a whole number'),
    v.minValue(0, 'must not be negative'),
    v.maxValue(1e9, 'is too large'),
  ),
);

/** A day that exists, as YYYY-MM-DD (ISO 8601). */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A day, a month (YYYY-MM) or a year (YYYY). */
export function isPublished(value: string): boolean {
  return isDay(`${value}-01-01`.slice(0, 10));
}

/** The last day that a date of less than a day may mean, to be compared as text; a day is itself. */
export function latest(published: string): string {
  return `${published}-99-99`.slice(0, 10);
}

/** An address of a host with a name; what a URL parser would silently drop (spaces, line breaks) makes it none. */
function isWebAddress(value: string): boolean {
  // The prefix is another check's business: one fault, one message.
  if (!value.startsWith('https://')) return true;
  if (/[\s<>"\\^`{|}\p{Cc}\p{Cf}]/u.test(value) || !URL.canParse(value)) return false;
  return /\.(?!\d+\.?$)[^.]+\.?$/.test(new URL(value).hostname);
}

/**
 * No control characters or halves of a surrogate pair, and none of the invisible ones that format the text around them (Unicode's
 * general category Cf: those that turn its direction, spaces without width, tags), but for those that comparing passes over as readers
 * do, soft hyphens and joiners (words.ts): a name must look like what it is compared as.
 */
function isPlain(value: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029]|(?!\u00AD|\u200C|\u200D|\u2060)\p{Cf}/u.test(value);
}
