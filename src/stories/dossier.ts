/**
 * What a dossier is: our data file on one story. The schema is the definition; types are inferred from it, and
 * docs/dossier.schema.json is made from it (scripts/dossier-schema.ts).
 * A dossier is data only: strings, numbers, dates and links, no expressions and no regular expressions, sizes bounded.
 * What no schema can say (references, order of dates) is in consistency.ts; docs/dossiers.md tells how to write one.
 */
import * as v from 'valibot';
import {
  citations,
  count,
  date,
  field,
  id,
  link,
  list,
  long,
  names,
  published,
  short,
  text,
} from './fields.ts';

/** The most that a dossier's file may have, in bytes of UTF-8: ten times the largest that we know. */
export const MAX_BYTES = 1_000_000;

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

const ownId = field(id, 'A name for this entry, used once in the whole file; other entries refer to it.');
const cited = field(citations, 'Ids of the sources where this can be checked.');
const aliases = (description: string) => field(names, description);

const SourceSchema = v.strictObject({
  id: ownId,
  publisher: field(short, 'Who published it: the outlet or body, not the site that passes it on.'),
  title: field(short, 'The headline or title, as printed.'),
  date: field(
    published,
    'The day it was published, YYYY-MM-DD; where the page does not show it, its month (YYYY-MM) or year (YYYY).',
  ),
  url: field(link, 'Where it can be read: an address that begins with https://.'),
});
/** Where something in a dossier can be checked. */
export type Source = v.InferOutput<typeof SourceSchema>;

const TermSchema = v.strictObject({
  from: field(date, 'The first day on which the party held them.'),
  to: v.optional(field(date, 'The last day; left out where the story knows of no end.')),
});

const PartySchema = v.strictObject({
  id: ownId,
  name: field(short, 'The name that readers are shown.'),
  aliases: aliases(
    'Other names of the party, and of those who fight or speak for it as a group: “the front”, “Islamic Emirate”; for a state its demonym and capital. Common nouns in small letters.',
  ),
  governs: v.optional(
    field(
      list(TermSchema, 10),
      'When the party held the offices of the country that the story is set in: “the governor”, “security officials”, “state media” of that time speak for it.',
    ),
  ),
});
export type Party = v.InferOutput<typeof PartySchema>;

const RoleSchema = v.strictObject({
  title: field(short, 'What the person was: “spokesman of the front”, “defence minister”.'),
  from: v.optional(field(date, 'The day the role began, where it was announced.')),
  to: v.optional(field(date, 'The day it ended.')),
});

const NamesakeSchema = v.strictObject({
  person: field(id, 'Id of the other person, who is among the people of this file.'),
  why: field(long, 'How to tell the two apart.'),
});

const PersonSchema = v.strictObject({
  id: ownId,
  name: field(short, 'The full name that readers are shown.'),
  aliases: aliases(
    'Spellings and shorter names, without titles. No surname that two people of the story share.',
  ),
  party: v.optional(
    field(id, 'Id of the party that the person belongs to or speaks for; left out for everybody else.'),
  ),
  roles: field(list(RoleSchema, 20), 'What the person was, and when.'),
  died: v.optional(
    field(date, 'The day of death. Whoever died before the story began speaks against the story.'),
  ),
  gender: v.optional(field(v.picklist(['male', 'female']), 'For “he” and “she” in the article.')),
  notToBeConfusedWith: v.optional(field(list(NamesakeSchema, 10), 'People of like name.')),
});
export type Person = v.InferOutput<typeof PersonSchema>;

const BodySchema = v.strictObject({
  id: ownId,
  name: field(short, 'The name that readers are shown.'),
  aliases: aliases(
    'Abbreviations and other names. Common nouns in small letters: “defence ministry” finds “Defence Ministry” too.',
  ),
  kind: field(
    v.picklist(['party', 'independent', 'other']),
    '“party” speaks for a party, “independent” may verify, “other” does neither.',
  ),
  party: v.optional(field(id, 'Id of the party that it speaks for: needed for the kind “party” only.')),
});
export type Body = v.InferOutput<typeof BodySchema>;

const PlaceSchema = v.strictObject({
  id: ownId,
  name: field(short, 'The name that readers are shown.'),
  aliases: aliases('Other spellings, misspellings too.'),
  kind: field(
    v.picklist(['country', 'province', 'district', 'city', 'valley', 'pass', 'other']),
    'What kind of place it is.',
  ),
});

const RecognitionSchema = v.strictObject({
  anchors: field(
    v.pipe(list(short, 60), v.minLength(1, 'needs at least one anchor')),
    'Rare names of which an article on this story has at least one. The name of a person, body or place of this file stands for all its names; any other anchor is only itself.',
  ),
  support: field(
    names,
    'Words that make it likelier, beside the parties, people and places: “clashes”, “ambush”.',
  ),
  against: field(names, 'Names that speak for another story.'),
});

const EvidenceSchema = v.strictObject({
  by: field(short, 'Who found it: an id of this file, or the name of a person, body or outlet.'),
  finding: field(
    v.picklist(['supports', 'contradicts', 'could-not-verify']),
    'About this very figure: “supports” (the same number, people and event), “contradicts” (another number, or it did not happen), “could-not-verify”. In doubt the weaker one.',
  ),
  date: v.optional(field(date, 'The day of the finding.')),
  text: field(long, 'What was found, in your own words.'),
  sources: cited,
});

const DenialSchema = v.strictObject({
  by: field(id, 'Id of the person, body or party that denies it.'),
  date: field(date, 'The day of the denial.'),
  text: field(long, 'What was denied, in your own words.'),
  sources: cited,
});

const ClaimSchema = v.strictObject({
  id: ownId,
  kind: field(v.picklist(FIGURE_KINDS), 'What is counted.'),
  min: field(count, 'The least that is claimed; null where no number was given, or for “fewer than”.'),
  max: field(count, 'The most that is claimed, the same as min for one number; null for “more than”.'),
  vague: v.optional(field(v.boolean(), 'True where no number was given: “dozens”, “heavy losses”.')),
  of: field(
    short,
    'Who or what is counted: an id of this file where there is one, else plain words (“civilians”).',
  ),
  claimant: field(id, 'Id of the person, body or party that says so.'),
  channel: v.optional(field(short, 'How it was said: “Twitter”, “to Reuters”.')),
  date: field(date, 'The day the claim was made, or first reported.'),
  text: field(long, 'What was claimed, in your own words.'),
  sources: cited,
  denials: v.optional(field(list(DenialSchema, 20), 'Who denied it.')),
  evidence: v.optional(field(list(EvidenceSchema, 20), 'What those found who are no party.')),
});
/** A figure that somebody put forward. */
export type Claim = v.InferOutput<typeof ClaimSchema>;

const KnownQuoteSchema = v.strictObject({
  id: ownId,
  words: field(long, 'The exact words as printed, short, without quotation marks around them.'),
  speaker: field(id, 'Id of the person, body or party that said them.'),
  to: v.optional(field(short, 'To whom, or on which channel.')),
  date: v.optional(field(date, 'The day they were said, or first reported.')),
  sources: cited,
});
/** Words somebody is known to have said. */
export type KnownQuote = v.InferOutput<typeof KnownQuoteSchema>;

const base64url = (length: number) =>
  v.pipe(
    v.string(),
    v.regex(
      new RegExp(`^[A-Za-z0-9_-]{${length}}$`),
      `must be ${length} letters and digits, as "sourcelight dossier sign" writes them`,
    ),
  );

const SignatureSchema = v.strictObject({
  algorithm: field(v.literal('Ed25519'), 'The only one there is (RFC 8032).'),
  key: field(base64url(43), 'The publisher’s public key: 32 bytes in base64url.'),
  value: field(
    base64url(86),
    'The signature over the canonical JSON (RFC 8785) of this file without the field “signature”: 64 bytes in base64url.',
  ),
});
export type DossierSignature = v.InferOutput<typeof SignatureSchema>;

export const DossierSchema = v.strictObject({
  $schema: v.optional(field(text(1000), 'Where an editor finds this schema.')),
  format: field(v.literal(1), 'The format of the file. Always 1.'),
  id: field(id, 'The name of the story; it never changes, and no other story of a reader may have it.'),
  version: field(
    v.pipe(
      v.number(),
      v.integer('must be a whole number'),
      v.minValue(1, 'must be 1 or more'),
      v.maxValue(1e9, 'is too large'),
    ),
    'A whole number that rises with each publication.',
  ),
  title: field(short, 'The name of the story that readers are shown.'),
  description: field(long, 'What the story is, in a sentence or two.'),
  publisher: field(short, 'Who publishes the dossier.'),
  updated: field(date, 'The day of this version. Nothing in the file may be later.'),
  period: field(
    v.strictObject({
      from: field(date, 'The first day. No article from before it is taken for the story.'),
      to: v.optional(field(date, 'The last day, when the story has ended.')),
    }),
    'When the story takes place.',
  ),
  parties: field(
    v.pipe(list(PartySchema, 20), v.minLength(1, 'needs at least one party')),
    'The sides. Their order gives their colours.',
  ),
  people: field(list(PersonSchema, 300), 'Who speaks, commands or is spoken of.'),
  bodies: field(list(BodySchema, 200), 'Ministries, agencies, monitors, rights groups, outlets.'),
  places: field(list(PlaceSchema, 300), 'Where it takes place.'),
  recognition: field(RecognitionSchema, 'How an article is known to be on this story.'),
  claims: field(list(ClaimSchema, 1000), 'Figures that somebody put forward.'),
  quotes: field(list(KnownQuoteSchema, 1000), 'Words that somebody is known to have said.'),
  sources: field(list(SourceSchema, 2000), 'Where all of it can be checked.'),
  signature: v.optional(
    field(SignatureSchema, 'Written by “sourcelight dossier sign”; needed only for subscriptions.'),
  ),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;
