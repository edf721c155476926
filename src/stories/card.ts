/** What a surface needs of a dossier to explain a reading: names of the parties and where entries can be checked. */
import * as v from 'valibot';

const CitationSchema = v.object({
  publisher: v.string(),
  title: v.string(),
  date: v.string(),
  url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
});
export type Citation = v.InferOutput<typeof CitationSchema>;

/** Something on record about a claim of the article: a denial, or what somebody independent found. */
const NoteSchema = v.object({
  finding: v.picklist(['denial', 'supports', 'contradicts', 'could-not-verify']),
  /** Whose word it is, as a name. */
  by: v.string(),
  text: v.string(),
  /** The claim that it is about, in the dossier's words. */
  claim: v.string(),
  citations: v.array(CitationSchema),
});
export type Note = v.InferOutput<typeof NoteSchema>;

export const StoryCardSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** In the dossier's order, which also gives each party its tint. */
  parties: v.array(v.object({ id: v.string(), name: v.string() })),
  /** The claims and quotes that the reading points at, by id. */
  entries: v.record(v.string(), v.object({ text: v.string(), citations: v.array(CitationSchema) })),
  /** What the dossier knows of the article's figures and the article does not say. */
  unsaid: v.array(NoteSchema),
});
export type StoryCard = v.InferOutput<typeof StoryCardSchema>;
