/** Reading the corpora that the model is trained on: attributions made by hand, and parses made by machine. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Span } from '../src/reading/reading.ts';

const SpanSchema = v.custom<Span>(
  (input) => Array.isArray(input) && input.length === 2 && input.every((end) => Number.isInteger(end)),
);
const AttributionSchema = v.object({
  source: v.array(SpanSchema),
  cue: v.array(SpanSchema),
  content: v.array(SpanSchema),
});
const ArticleSchema = v.object({
  id: v.string(),
  text: v.string(),
  attributions: v.optional(v.array(AttributionSchema), []),
});
/** All spans are UTF-16 offsets into `text`, end exclusive. */
export type LabelledArticle = v.InferOutput<typeof ArticleSchema>;
export type GoldAttribution = v.InferOutput<typeof AttributionSchema>;

const ParsedTokenSchema = v.pipe(
  v.tuple([v.number(), v.number(), v.string(), v.number(), v.string(), v.string(), v.string()]),
  v.transform(([start, end, tag, head, relation, entity]) => ({ start, end, tag, head, relation, entity })),
);
const ParseSchema = v.object({ id: v.string(), sents: v.array(v.array(ParsedTokenSchema)) });
/** `head` is the index of the token's head in its sentence, -1 for the root's. */
export type ParsedToken = v.InferOutput<typeof ParsedTokenSchema>;

function lines(path: string): string[] {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return text.toString('utf8').split('\n').filter(Boolean);
}

/** @throws Error when a line is no article */
export function readArticles(path: string): LabelledArticle[] {
  return lines(path).map((line) => v.parse(ArticleSchema, JSON.parse(line)));
}

/** Sentences of each article that was parsed, by its id. @throws Error when a line is no parse */
export function readParses(path: string): Map<string, ParsedToken[][]> {
  return new Map(
    lines(path).map((line) => {
      const { id, sents } = v.parse(ParseSchema, JSON.parse(line));
      return [id, sents];
    }),
  );
}
