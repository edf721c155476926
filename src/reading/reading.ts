/**
 * The Reading: all that was found in one article. It is the one value that the engine returns and that every surface
 * shows; `sourcelight read` prints it. The schema is the definition (types are inferred from it), because a reading
 * crosses worlds as a message and is checked on arrival.
 *
 * Offsets are UTF-16 code units into `article.text`, ends exclusive.
 */
import * as v from 'valibot';
import { FIGURE_KINDS } from '../stories/dossier.ts';

export { FIGURE_KINDS };

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const SpanSchema = v.tuple([offset, offset]);
/** [start, end): UTF-16 code units, end exclusive. */
export type Span = v.InferOutput<typeof SpanSchema>;

export const STATUSES = ['verified', 'disputed', 'claimed', 'third-party', 'unattributed'] as const;
/** Statuses in their order of precedence: when several hold, the first one is shown. */
export type Status = (typeof STATUSES)[number];

export type FigureKind = (typeof FIGURE_KINDS)[number];

export const FORMS = ['direct', 'mixed', 'indirect'] as const;
export type Form = (typeof FORMS)[number];

export const STANCES = [
  'says',
  'claims',
  'confirms',
  'denies',
  'urges',
  'expects',
  'believes',
  'plans',
] as const;
export type Stance = (typeof STANCES)[number];

const SPEAKER_KINDS = ['person', 'body', 'role', 'anonymous'] as const;

export const FLAGS = [
  'statedUnverified',
  'ownLosses',
  'anonymous',
  'secondHand',
  'hedged',
  'bound',
  'otherSideSilent',
  'attributionDropped',
  'verifiedScope',
] as const;
export type Flag = (typeof FLAGS)[number];

/** How the speaker of an attribution is known. */
export const KNOWN_BY = ['named', 'pronoun', 'continued', 'role', 'anonymous'] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** How the words came to this article. */
export const ROUTES = ['told-outlet', 'statement', 'post', 'via-outlet'] as const;
export type Route = (typeof ROUTES)[number];

/** An attribution gives at most so many reasons. */
const MOST_REASONS = 4;

const BecauseSchema = v.object({
  /** The rule's name, kebab-case: stable, for tests and for the reader's "why". */
  rule: v.string(),
  /** The words of the article that the rule rests on. */
  span: v.optional(SpanSchema),
  /** The id of a dossier's entry (claim or quote) that the rule rests on. */
  dossier: v.optional(v.string()),
  /** One plain sentence for the reader. */
  text: v.string(),
});
export type Because = v.InferOutput<typeof BecauseSchema>;

/** The rule of a reason that tells who a speaker may be where nobody is sure. */
export const SPEAKER_UNSURE = 'speaker-unsure';

const SpeakerSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(SPEAKER_KINDS),
  /** A party id of the dossier; without a dossier the side's name as the text has it. Absent: no side. */
  party: v.optional(v.string()),
  mentions: v.array(SpanSchema),
});
export type Speaker = v.InferOutput<typeof SpeakerSchema>;

const AttributionSchema = v.object({
  id: v.string(),
  form: v.picklist(FORMS),
  source: v.array(SpanSchema),
  cue: v.array(SpanSchema),
  content: v.array(SpanSchema),
  speaker: v.optional(v.string()),
  /** How the speaker is known; absent where there is no speaker. */
  known: v.optional(v.picklist(KNOWN_BY)),
  /** Why the source is taken for this speaker or, where nobody is sure, who it may be. */
  because: v.optional(v.pipe(v.array(BecauseSchema), v.maxLength(MOST_REASONS))),
  via: v.optional(v.array(v.string())),
  channel: v.optional(v.string()),
  route: v.optional(v.picklist(ROUTES)),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  stance: v.optional(v.picklist(STANCES)),
  inside: v.optional(v.string()),
  dossier: v.optional(
    v.object({
      quote: v.string(),
      finding: v.picklist(['confirmed', 'misattributed', 'altered']),
      /** Of an altered quote: the article's words (an empty span where it leaves words out) and the record's for them. */
      changed: v.optional(v.array(v.object({ span: SpanSchema, record: v.string() }))),
    }),
  ),
});
/** One act of reporting: source (who), cue (reporting words), content (what). */
export type Attribution = v.InferOutput<typeof AttributionSchema>;

const FigureSchema = v.object({
  id: v.string(),
  span: SpanSchema,
  kind: v.picklist(FIGURE_KINDS),
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  vague: v.boolean(),
  of: v.optional(v.string()),
  attribution: v.optional(v.string()),
  speaker: v.optional(v.string()),
  party: v.optional(v.string()),
  status: v.picklist(STATUSES),
  flags: v.array(v.picklist(FLAGS)),
  because: v.array(BecauseSchema),
});
export type Figure = v.InferOutput<typeof FigureSchema>;

const DisclaimerSchema = v.object({ span: SpanSchema, covers: v.array(v.string()) });
export type Disclaimer = v.InferOutput<typeof DisclaimerSchema>;

const StoryMatchSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** 0 to 1. */
  score: v.number(),
  /** Plain sentences: why this is the story. */
  because: v.array(v.string()),
});

export const ReadingSchema = v.object({
  version: v.literal(1),
  article: v.object({
    url: v.optional(v.string()),
    title: v.optional(v.string()),
    outlet: v.optional(v.string()),
    published: v.optional(v.string()),
    text: v.string(),
  }),
  story: v.nullable(StoryMatchSchema),
  speakers: v.array(SpeakerSchema),
  attributions: v.array(AttributionSchema),
  figures: v.array(FigureSchema),
  disclaimers: v.array(DisclaimerSchema),
});
export type Reading = v.InferOutput<typeof ReadingSchema>;

/** What the engine reads: the article's text, and what the page says of itself. */
export type ArticleInput = Reading['article'];
