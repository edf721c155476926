/**
 * What a dossier is: our data file on one story. The schema is the definition; types are inferred from it.
 * A dossier is data only: strings, numbers, dates and links, no expressions and no regular expressions, sizes bounded.
 */
import * as v from 'valibot';

const short = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const long = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1200));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens'),
);
const date = v.pipe(v.string(), v.isoDate('must be a date as YYYY-MM-DD'));
const link = v.pipe(
  v.string(),
  v.url('must be a web address'),
  v.startsWith('https://', 'must begin with https://'),
);
const names = v.pipe(v.array(short), v.maxLength(60));
const citations = v.pipe(v.array(id), v.minLength(1, 'needs at least one source'));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** What a figure counts. */
export const FIGURE_KINDS = [
  'killed',
  'wounded',
  'casualties',
  'captured',
  'surrendered',
  'displaced',
  'strength',
  'equipment',
  'territory',
  'strikes',
  'other',
] as const;

const SourceSchema = v.strictObject({ id, publisher: short, title: short, date, url: link });
/** Where something in a dossier can be checked. */
export type Source = v.InferOutput<typeof SourceSchema>;

const PartySchema = v.strictObject({
  id,
  name: short,
  /** Other names of the party and of those who fight or speak for it as a group: "the front", "Islamic Emirate". */
  aliases: names,
});
export type Party = v.InferOutput<typeof PartySchema>;

const PersonSchema = v.strictObject({
  id,
  name: short,
  /** Spellings and shorter names, without titles: "Ahmed Massoud", "Dashty". */
  aliases: names,
  party: v.optional(id),
  roles: v.array(v.strictObject({ title: short, from: v.optional(date), to: v.optional(date) })),
  died: v.optional(date),
  gender: v.optional(v.picklist(['male', 'female'])),
  /** Who shares a name with this person, and how to tell them apart. */
  notToBeConfusedWith: v.optional(v.array(v.strictObject({ person: id, why: long }))),
});
export type Person = v.InferOutput<typeof PersonSchema>;

const BodySchema = v.strictObject({
  id,
  name: short,
  aliases: names,
  /** `party` bodies speak for a party; `independent` ones may verify; `other` neither. */
  kind: v.picklist(['party', 'independent', 'other']),
  party: v.optional(id),
});
export type Body = v.InferOutput<typeof BodySchema>;

const PlaceSchema = v.strictObject({
  id,
  name: short,
  aliases: names,
  kind: v.picklist(['country', 'province', 'district', 'city', 'valley', 'pass', 'other']),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

const RecognitionSchema = v.strictObject({
  /** Names without which it is not this story (any one of them); matched without case. */
  anchors: v.pipe(v.array(short), v.minLength(1)),
  /** Names that make it likelier, beside the dossier's parties, people and places. */
  support: names,
  /** Names that speak for another story. */
  against: names,
});

const EvidenceSchema = v.strictObject({
  /** A person's, body's or outlet's name, or an id of this dossier. */
  by: short,
  finding: v.picklist(['supports', 'contradicts', 'could-not-verify']),
  date: v.optional(date),
  text: long,
  sources: citations,
});

const ClaimSchema = v.strictObject({
  id,
  kind: v.picklist(FIGURE_KINDS),
  min: count,
  max: count,
  vague: v.optional(v.boolean()),
  /** Who or what is counted: an id of this dossier where there is one, else plain words. */
  of: short,
  /** The person, body or party that says so: an id of this dossier. */
  claimant: id,
  channel: v.optional(short),
  /** The day the claim was made, or reported. */
  date,
  /** In our own words. */
  text: long,
  sources: citations,
  denials: v.optional(v.array(v.strictObject({ by: id, date, text: long, sources: citations }))),
  evidence: v.optional(v.array(EvidenceSchema)),
});
/** A figure that somebody put forward. */
export type Claim = v.InferOutput<typeof ClaimSchema>;

const KnownQuoteSchema = v.strictObject({
  id,
  /** The exact words, short. */
  words: long,
  speaker: id,
  /** To whom, or on which channel. */
  to: v.optional(short),
  date: v.optional(date),
  sources: citations,
});
/** Words somebody is known to have said. */
export type KnownQuote = v.InferOutput<typeof KnownQuoteSchema>;

export const DossierSchema = v.strictObject({
  format: v.literal(1),
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: short,
  description: long,
  publisher: short,
  updated: date,
  period: v.strictObject({ from: date, to: v.optional(date) }),
  parties: v.pipe(v.array(PartySchema), v.minLength(1)),
  people: v.array(PersonSchema),
  bodies: v.array(BodySchema),
  places: v.array(PlaceSchema),
  recognition: RecognitionSchema,
  claims: v.array(ClaimSchema),
  quotes: v.array(KnownQuoteSchema),
  sources: v.array(SourceSchema),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;
