/** Messages on the reader's stories, between the options and the background. `messages.ts` takes them in. */
import * as v from 'valibot';
import { ChangeSchema } from './stories/changes.ts';
import { StoryEntriesSchema, StorySummarySchema } from './stories/summary.ts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** A dossier's file; what is a little too long is told so, and not dropped as no message. */
const fileText = text(2_000_000);
const storyId = text(64);
const address = text(1000);

/** A file as a server gave it, with what the next request for it can be conditional on (RFC 9110, sections 8.8.2 and 8.8.3). */
const OfferSchema = v.object({
  text: fileText,
  etag: v.optional(text(500)),
  modified: v.optional(text(100)),
});
export type Offer = v.InferOutput<typeof OfferSchema>;

export const STORY_REQUESTS = [
  /** All stories, built-in and the reader's. Answer: StoriesAnswer. */
  v.object({ type: v.literal('surface/stories') }),
  /** What is in this file? Nothing is kept. Answer: PreviewAnswer. */
  v.object({ type: v.literal('story/preview'), text: fileText }),
  /** Keep the story of this file, in the place of an older one from a file. Answer: StoryAnswer. */
  v.object({ type: v.literal('story/add'), text: fileText }),
  /** What is at this address? The reader has just allowed the fetching. Answer: PreviewAnswer with an offer. */
  v.object({ type: v.literal('story/fetch'), url: address }),
  /** Subscribe to what was previewed; the offer is checked anew. Answer: StoryAnswer. */
  v.object({ type: v.literal('story/subscribe'), url: address, offer: OfferSchema }),
  /** Is there a new version? Answer: CheckAnswer. */
  v.object({ type: v.literal('story/check'), id: storyId }),
  /** Answer: StoryAnswer. */
  v.object({ type: v.literal('story/remove'), id: storyId }),
  /** Undo the last removal. Answer: StoryAnswer. */
  v.object({ type: v.literal('story/put-back') }),
  /** Answer: ExportAnswer. */
  v.object({ type: v.literal('story/export'), id: storyId }),
] as const;

const failed = v.object({ kind: v.literal('failed'), message: v.string() });

export const StoryAnswerSchema = v.variant('kind', [v.object({ kind: v.literal('done') }), failed]);
export type StoryAnswer = v.InferOutput<typeof StoryAnswerSchema>;

const NewsSchema = v.object({ from: v.number(), to: v.number(), changes: v.array(ChangeSchema) });
export type News = v.InferOutput<typeof NewsSchema>;

export const CheckAnswerSchema = v.variant('kind', [
  v.object({ kind: v.literal('current') }),
  v.object({ kind: v.literal('updated'), news: NewsSchema }),
  failed,
]);
export type CheckAnswer = v.InferOutput<typeof CheckAnswerSchema>;

const ProblemSchema = v.object({ path: v.string(), reason: v.string(), line: v.optional(v.number()) });

const PreviewSchema = v.object({
  kind: v.literal('preview'),
  summary: StorySummarySchema,
  entries: StoryEntriesSchema,
  /** The fingerprint of the key that signed it; null where nobody did. */
  fingerprint: v.nullable(v.string()),
  /** The version that it would take the place of. */
  replaces: v.nullable(NewsSchema),
  offer: v.optional(OfferSchema),
});
export type Preview = v.InferOutput<typeof PreviewSchema>;

export const PreviewAnswerSchema = v.variant('kind', [
  PreviewSchema,
  /** The first problems, and how many more there are. */
  v.object({ kind: v.literal('problems'), problems: v.array(ProblemSchema), more: v.number() }),
  failed,
]);
export type PreviewAnswer = v.InferOutput<typeof PreviewAnswerSchema>;

export const ExportAnswerSchema = v.variant('kind', [
  v.object({ kind: v.literal('file'), name: v.string(), text: v.string() }),
  failed,
]);
export type ExportAnswer = v.InferOutput<typeof ExportAnswerSchema>;

const OriginSchema = v.variant('kind', [
  v.object({ kind: v.literal('built-in') }),
  /** Times in ms since 1970. */
  v.object({ kind: v.literal('file'), added: v.number() }),
  v.object({
    kind: v.literal('address'),
    url: v.string(),
    fingerprint: v.string(),
    added: v.number(),
    checked: v.number(),
    /** Why the last check brought nothing, as a sentence. */
    problem: v.nullable(v.string()),
    /** What the last new version changed. */
    news: v.nullable(NewsSchema),
  }),
]);

export const StoriesAnswerSchema = v.object({
  stories: v.array(v.object({ ...StorySummarySchema.entries, origin: OriginSchema })),
  /** Stories of the reader's that are kept and not used: they could not be read back, or have come to be built in. */
  unused: v.array(v.object({ id: v.string(), why: v.picklist(['damaged', 'built-in']) })),
  /** The title of the story that was removed last, while that can be undone. */
  removed: v.nullable(v.string()),
});
export type StoriesAnswer = v.InferOutput<typeof StoriesAnswerSchema>;
export type ListedStory = StoriesAnswer['stories'][number];
