/** A dossier in short, as a reader sees it before and after adding it. */
import * as v from 'valibot';
import type { Dossier } from './dossier.ts';

export const StorySummarySchema = v.object({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  publisher: v.string(),
  version: v.number(),
  updated: v.string(),
  /** Days, YYYY-MM-DD; no `to` while the story goes on. */
  period: v.object({ from: v.string(), to: v.optional(v.string()) }),
  parties: v.array(v.string()),
  /** Names that the story is recognised by. */
  looksFor: v.array(v.string()),
  counts: v.object({
    people: v.number(),
    bodies: v.number(),
    places: v.number(),
    claims: v.number(),
    quotes: v.number(),
    sources: v.number(),
    /** Different publishers among the sources. */
    publishers: v.number(),
  }),
});
export type StorySummary = v.InferOutput<typeof StorySummarySchema>;

/** Claims and quotes in words, with whose they are. */
export const StoryEntriesSchema = v.object({
  claims: v.array(v.object({ text: v.string(), by: v.string(), date: v.string() })),
  quotes: v.array(v.object({ text: v.string(), by: v.string(), date: v.optional(v.string()) })),
});
export type StoryEntries = v.InferOutput<typeof StoryEntriesSchema>;

/** @returns what a list of stories shows of a dossier: of its entries only how many they are */
export function summaryOf(dossier: Dossier): StorySummary {
  const { id, title, description, publisher, version, updated, period } = dossier;
  const { people, bodies, places, claims, quotes, sources } = dossier;
  return {
    id,
    title,
    description,
    publisher,
    version,
    updated,
    period,
    parties: dossier.parties.map(({ name }) => name),
    looksFor: dossier.recognition.anchors,
    counts: {
      people: people.length,
      bodies: bodies.length,
      places: places.length,
      claims: claims.length,
      quotes: quotes.length,
      sources: sources.length,
      publishers: new Set(sources.map((source) => source.publisher)).size,
    },
  };
}

/** The first `most` claims and as many quotes. */
export function entriesOf(dossier: Dossier, most: number): StoryEntries {
  const names = new Map(
    [...dossier.parties, ...dossier.people, ...dossier.bodies].map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    claims: dossier.claims
      .slice(0, most)
      .map(({ text, claimant, date }) => ({ text, by: nameOf(claimant), date })),
    quotes: dossier.quotes
      .slice(0, most)
      .map(({ words, speaker, date }) => ({ text: words, by: nameOf(speaker), ...(date && { date }) })),
  };
}
