/** The background's answer, checked on arrival: a long one in slices, for the page's thread is its reader's. */
import type * as v from 'valibot';
import { createPacer, type Work } from '../article/slices.ts';
import { parse, type ReadAnswer, ReadAnswerSchema } from '../messages.ts';
import { ReadingSchema } from '../reading/reading.ts';

/** The lists of a reading: all of it that grows with the article. */
const LISTS = ReadingSchema.entries;
const EMPTY = { speakers: [], attributions: [], figures: [], disclaimers: [] };

/** The typed answer, or null for anything else, as `parse` gives it. Never throws. */
export function* readAnswerOf(received: unknown): Work<ReadAnswer | null> {
  if (!isRecord(received) || !isRecord(received.reading)) return parse(ReadAnswerSchema, received);
  const given = received.reading;
  const answer = parse(ReadAnswerSchema, { ...received, reading: { ...given, ...EMPTY } });
  if (answer?.kind !== 'reading') return answer;
  const speakers = yield* itemsOf(LISTS.speakers, given.speakers);
  const attributions = yield* itemsOf(LISTS.attributions, given.attributions);
  const figures = yield* itemsOf(LISTS.figures, given.figures);
  const disclaimers = yield* itemsOf(LISTS.disclaimers, given.disclaimers);
  if (!speakers || !attributions || !figures || !disclaimers) return null;
  return { ...answer, reading: { ...answer.reading, speakers, attributions, figures, disclaimers } };
}

function* itemsOf<S extends v.GenericSchema>(
  { item }: v.ArraySchema<S, undefined>,
  given: unknown,
): Work<v.InferOutput<S>[] | null> {
  if (!Array.isArray(given)) return null;
  const isPauseDue = createPacer();
  const items: v.InferOutput<S>[] = [];
  for (const one of given) {
    if (isPauseDue()) yield;
    const parsed = parse(item, one);
    if (parsed === null) return null;
    items.push(parsed);
  }
  return items;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
