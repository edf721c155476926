/**
 * What a dossier is: our data file on one story. The schema is the definition; types are inferred from it.
 * A dossier is data only: strings, numbers, dates and links, no expressions and no regular expressions, sizes bounded.
 * What no schema can say (references, order of dates) is in consistency.ts; docs/dossiers.md tells how to write one.
 */
import * as v from 'valibot';

const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(max, `must have at most ${max} characters`),
  );
const list = <S extends v.GenericSchema>(item: S, max: number) =>
  v.pipe(v.array(item), v.maxLength(max, `must have at most ${max} entries`));

const short = text(200);
const long = text(1200);
const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'must be lower-case letters, digits and hyphens, 64 characters at most',
  ),
);
const date = v.pipe(v.string(), v.check(isDay, 'must be a day of the calendar, written YYYY-MM-DD'));
const link = v.pipe(
  v.string(),
  v.maxLength(1000, 'must have at most 1000 characters'),
  v.check(isWebAddress, 'must be a web address that begins with https://'),
  v.check((value) => !/^https:\/\/[^/?#]*@/.test(value), 'must not carry a user name or password'),
);
const names = list(short, 60);
const citations = v.pipe(list(id, 20), v.minLength(1, 'needs at least one source'));
const count = v.nullable(
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

function isWebAddress(value: string): boolean {
  if (!value.startsWith('https://') || !URL.canParse(value)) return false;
  return new URL(value).hostname.includes('.');
}

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
  roles: list(v.strictObject({ title: short, from: v.optional(date), to: v.optional(date) }), 20),
  died: v.optional(date),
  gender: v.optional(v.picklist(['male', 'female'])),
  /** Who shares a name with this person, and how to tell them apart. */
  notToBeConfusedWith: v.optional(list(v.strictObject({ person: id, why: long }), 10)),
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
  /**
   * Names without which it is not this story (any one of them); matched without case. The `name` of a person, body or place
   * stands for all names of that entry; any other anchor is only itself.
   */
  anchors: v.pipe(list(short, 60), v.minLength(1, 'needs at least one anchor')),
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
  denials: v.optional(list(v.strictObject({ by: id, date, text: long, sources: citations }), 20)),
  evidence: v.optional(list(EvidenceSchema, 20)),
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
  version: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more')),
  title: short,
  description: long,
  publisher: short,
  updated: date,
  period: v.strictObject({ from: date, to: v.optional(date) }),
  parties: v.pipe(list(PartySchema, 20), v.minLength(1, 'needs at least one party')),
  people: list(PersonSchema, 300),
  bodies: list(BodySchema, 200),
  places: list(PlaceSchema, 300),
  recognition: RecognitionSchema,
  claims: list(ClaimSchema, 1000),
  quotes: list(KnownQuoteSchema, 1000),
  sources: list(SourceSchema, 2000),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;
