/**
 * Every message between the extension's worlds, in both directions. A message is checked where it arrives:
 * `parse…` gives a typed value or null, never throws. Who may send what is decided by `senderOf`.
 */
import * as v from 'valibot';
import type { FigureCounts } from './figure-counts.ts';
import { ReadingSchema } from './reading/reading.ts';
import { StoryCardSchema } from './stories/card.ts';
import { STORY_REQUESTS } from './story-messages.ts';

/** A page's text is data from a stranger: bounded before it is looked at (UTF-16 code units). */
export const MAX_TEXT = 5_000_000;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const ArticleMessageSchema = v.object({
  url: v.optional(text(4000)),
  title: v.optional(text(2000)),
  outlet: v.optional(text(500)),
  published: v.optional(text(100)),
  language: v.optional(text(100)),
  text: text(MAX_TEXT),
});
export type ArticleMessage = v.InferOutput<typeof ArticleMessageSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const CountsSchema: v.GenericSchema<FigureCounts> = v.object({ figures: count, unverified: count });

/** From content scripts to the background. */
export const FromPageSchema = v.variant('type', [
  /** The gate: this page could be one of our stories. Answer: none. */
  v.object({ type: v.literal('gate/ask'), stories: v.pipe(v.array(text(64)), v.maxLength(100)) }),
  /** The overlay: read this. Answer: ReadAnswer. */
  v.object({
    type: v.literal('overlay/read'),
    article: ArticleMessageSchema,
    /** Where the page was when this article was read before, if it has changed its address since without being loaded. */
    before: v.optional(text(4000)),
    /** The reader is at another article of the same page: the number on the button stays that one's. */
    beside: v.optional(v.boolean()),
  }),
  /** The overlay: an article is being looked for, to be read at once if there is one. Answer: none. */
  v.object({ type: v.literal('overlay/soon') }),
  /** The overlay: the reader is at another article than before, or what was shown is gone; null: nothing is shown. Answer: none. */
  v.object({ type: v.literal('overlay/in-view'), counts: v.nullable(CountsSchema) }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;

/** From the extension's own pages (popup, options) to the background. */
export const FromSurfaceSchema = v.variant('type', [
  /** "Read this page": inject the overlay into the tab and read whatever article is there. Answer: SurfaceAnswer. */
  v.object({ type: v.literal('surface/read-page'), tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ...STORY_REQUESTS,
]);
export type FromSurface = v.InferOutput<typeof FromSurfaceSchema>;

/** From the background and the popup to the overlay in a tab. */
export const ToOverlaySchema = v.variant('type', [
  /** Answer: OverlayState. */
  v.object({ type: v.literal('overlay/state') }),
  /** Scroll to a figure or attribution of the reading and open its tooltip. Answer: OverlayState. */
  v.object({ type: v.literal('overlay/show'), mark: text(64) }),
  /** Next or previous mark. Answer: OverlayState. */
  v.object({ type: v.literal('overlay/step'), by: v.picklist([1, -1]) }),
  /** Hide all marks, or show them again. Answer: OverlayState. */
  v.object({ type: v.literal('overlay/toggle-marks') }),
  /** Read the page again, whatever it covers. Answer: OverlayState. */
  v.object({ type: v.literal('overlay/read-again') }),
]);
export type ToOverlay = v.InferOutput<typeof ToOverlaySchema>;

export const SILENCES = [
  'not-our-story',
  'story-off',
  'site-off',
  'no-article',
  'not-english',
  'too-long',
] as const;
/** Why nothing is shown. */
export type Silence = (typeof SILENCES)[number];

export const ReadAnswerSchema = v.variant('kind', [
  v.object({ kind: v.literal('reading'), reading: ReadingSchema, card: v.nullable(StoryCardSchema) }),
  v.object({ kind: v.literal('silent'), why: v.picklist(SILENCES) }),
  v.object({ kind: v.literal('failed'), message: v.string() }),
]);
export type ReadAnswer = v.InferOutput<typeof ReadAnswerSchema>;

export const SurfaceAnswerSchema = v.variant('kind', [
  v.object({ kind: v.literal('done') }),
  v.object({ kind: v.literal('failed'), message: v.string() }),
]);
export type SurfaceAnswer = v.InferOutput<typeof SurfaceAnswerSchema>;

export const OverlayStateSchema = v.object({
  phase: v.picklist(['reading', 'shown', 'silent', 'failed']),
  /** Set when the phase is 'shown'. */
  reading: v.nullable(ReadingSchema),
  card: v.nullable(StoryCardSchema),
  /** Set when the phase is 'silent'. */
  why: v.nullable(v.picklist(SILENCES)),
  /** Set when the phase is 'failed': a sentence for the reader. */
  message: v.nullable(v.string()),
  /** The reader has hidden the marks on this page. */
  hidden: v.boolean(),
  /** Ids of figures and attributions whose words could not be found on the page any more. */
  lost: v.array(v.string()),
  /** The mark whose tooltip is open. */
  current: v.nullable(v.string()),
});
export type OverlayState = v.InferOutput<typeof OverlayStateSchema>;

type Schema = v.GenericSchema;

/** A message or answer checked against its schema: the typed value, or null for anything else. Never throws. */
export function parse<S extends Schema>(schema: S, value: unknown): v.InferOutput<S> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

export interface SenderLike {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * What a sender may ask for, decided once from where it runs and not from what it says:
 * 'surface' for the extension's own pages, 'page' for our content script in the top frame of a tab, null for everybody else.
 * Nothing in a frame is listened to, not even a page of ours: somebody else chose to put it there.
 * @param own.origin ends with a slash, as `runtime.getURL('')` gives it
 */
export function senderOf(sender: SenderLike, own: { id: string; origin: string }): 'surface' | 'page' | null {
  if (sender.id !== own.id || (sender.frameId ?? 0) !== 0) return null;
  if (sender.url?.startsWith(own.origin)) return 'surface';
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'page' : null;
}
