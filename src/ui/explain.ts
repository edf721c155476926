/**
 * A figure or a quote of a reading, explained: what any surface shows of it, in words and in order, without a layout.
 * Pure: a reading and the story's card in, an Explanation out.
 */
import type { Attribution, Because, Figure, Reading, Span, Speaker, Status } from '../reading/reading.ts';
import type { Citation, StoryCard } from '../stories/card.ts';
import {
  excerpt,
  FINDING_SENTENCES,
  FLAG_SENTENCES,
  FORM_NAMES,
  figureTitle,
  KIND_NAMES,
  KNOWN_SENTENCES,
  listed,
  numberWords,
  ROUTE_SENTENCES,
  STATUS_MEANINGS,
  STATUS_NAMES,
} from './words.ts';

/** Code units between a source and its cue that still read as one credit. */
const SIDE_BY_SIDE = 4;

export interface PartyName {
  id: string;
  name: string;
  /** The party's place in the story's card, which gives it its tint; null for a side that the story does not know. */
  order: number | null;
}

/** One reason, with what it rests on. */
export interface Reason {
  text: string;
  /** Words of the article, shortened, and where they are. */
  evidence: { words: string; span: Span } | null;
  /** What the dossier's entry says, in its own words. */
  entry: string | null;
  citations: readonly Citation[];
}

export interface Explanation {
  id: string;
  type: 'figure' | 'quote';
  /** A figure's status; null for a quote, whose content nobody calls verified. */
  status: Status | null;
  /** The status in words, or what sort of quote it is. */
  label: string;
  /** The figure or the quoted words, as the article has them. */
  title: string;
  /** What is counted, how many, of whom: short pieces to be set in a row. */
  details: string[];
  /** The speaker; where that is not resolved the party, or the article's own words for the source; null where there is none. */
  who: string | null;
  /** The party of the speaker; its name is left to `who` where that is the party itself. */
  party: PartyName | null;
  /** How the words came here: label and value. */
  path: { label: string; value: string }[];
  /** Sentences on what to bear in mind. */
  notes: string[];
  reasons: Reason[];
}

/** A passage that surfaces show as a quote: somebody's own wording, and said, not thought or planned. */
export function isQuote({ form, stance }: Pick<Attribution, 'form' | 'stance'>): boolean {
  return form !== 'indirect' && stance !== 'believes' && stance !== 'plans';
}

/** A party by its id; a side without a dossier goes by the name that the text gives it. */
export function partyOf(id: string | undefined, card: StoryCard | null): PartyName | null {
  if (id === undefined) return null;
  const order = card ? card.parties.findIndex((party) => party.id === id) : -1;
  return { id, name: card?.parties[order]?.name ?? id, order: order < 0 ? null : order };
}

/** The side's name where it stands beside the speaker's and says more: "X (XY)" is X itself. */
export function sideBeside(who: string | null, party: PartyName | null): string | null {
  return party && !(who ?? '').startsWith(party.name) ? party.name : null;
}

/** What a reading says of one of its figures or attributions; null for an id that it does not hold. */
export function explain(reading: Reading, card: StoryCard | null, id: string): Explanation | null {
  const figure = reading.figures.find((each) => each.id === id);
  if (figure) return explainFigure(reading, card, figure);
  const attribution = reading.attributions.find((each) => each.id === id);
  return attribution ? explainQuote(reading, card, attribution) : null;
}

/** Whose word a figure is. `name`: the speaker, else the party, else the article's words for the source. */
export interface Voice {
  name: string | null;
  party: PartyName | null;
  attribution: Attribution | undefined;
}

/** Whose word a figure of the reading is; nobody's has neither name nor party. */
export function voiceOf(reading: Reading, card: StoryCard | null, figure: Figure): Voice {
  const attribution = reading.attributions.find(({ id }) => id === figure.attribution);
  const speaker = speakerOf(reading, figure.speaker ?? attribution?.speaker);
  const party = partyOf(figure.party ?? speaker?.party, card);
  return { name: speaker?.name ?? party?.name ?? sourceWords(reading, attribution), party, attribution };
}

function explainFigure(reading: Reading, card: StoryCard | null, figure: Figure): Explanation {
  const { name, party, attribution } = voiceOf(reading, card, figure);
  const title = figureTitle(figure, reading.article.text);
  const numbers = numberWords(figure);
  return {
    id: figure.id,
    type: 'figure',
    status: figure.status,
    label: STATUS_NAMES[figure.status],
    title,
    details: [
      KIND_NAMES[figure.kind],
      ...(title.includes(numbers) ? [] : [numbers]),
      ...(figure.of ? [partyOf(figure.of, card)?.name ?? figure.of] : []),
    ],
    who: name,
    party,
    path: [...(attribution ? pathOf(attribution) : []), ...competing(reading, card, figure)],
    notes: figure.flags.map((flag) => FLAG_SENTENCES[flag]),
    reasons: [
      ...(figure.because.length > 0
        ? reasonsOf(reading, card, figure.because)
        : [reason(STATUS_MEANINGS[figure.status], null)]),
      ...reasonsOf(reading, card, attribution?.because ?? []),
    ],
  };
}

function explainQuote(reading: Reading, card: StoryCard | null, quote: Attribution): Explanation {
  const speaker = speakerOf(reading, quote.speaker);
  const outer = reading.attributions.find(({ id }) => id === quote.inside);
  const inner = reading.attributions.filter(({ inside }) => inside === quote.id);
  const voices = [...new Set(inner.flatMap((each) => speakerOf(reading, each.speaker)?.name ?? []))];
  const outside = speakerOf(reading, outer?.speaker)?.name;
  const finding = quote.dossier;
  return {
    id: quote.id,
    type: 'quote',
    status: null,
    label: FORM_NAMES[quote.form],
    title: excerpt(reading.article.text, quote.content[0] ?? [0, 0], 150),
    details: [],
    who: speaker?.name ?? sourceWords(reading, quote),
    party: partyOf(speaker?.party, card),
    path: [
      ...pathOf(quote),
      ...(voices.length > 0 ? [{ label: 'Quoting', value: listed(voices) }] : []),
      ...(outside ? [{ label: 'Quoted by', value: outside }] : []),
    ],
    notes: quote.route && !quote.via?.length ? [ROUTE_SENTENCES[quote.route]] : [],
    reasons: [
      ...(quote.known ? [reason(KNOWN_SENTENCES[quote.known], evidenceAt(reading, credit(quote)))] : []),
      ...reasonsOf(reading, card, quote.because ?? []),
      ...(finding
        ? [{ ...reason(FINDING_SENTENCES[finding.finding], null), ...entryOf(card, finding.quote) }]
        : []),
      ...(finding?.changed ?? []).map((change) => reason(changeWords(reading, change), null)),
    ],
  };
}

const COMPETING = 'competing-figure';

/** The figures of this article that are set against one, and those that it is set against, by whose word they are. */
function competing(reading: Reading, card: StoryCard | null, figure: Figure): Explanation['path'] {
  const points = (from: Figure, at: Figure) =>
    from.because.some(
      ({ rule, span }) => rule === COMPETING && span?.[0] === at.span[0] && span[1] === at.span[1],
    );
  const others = reading.figures.filter((other) => points(figure, other) || points(other, figure));
  const told = others.map((other) => {
    const { name, party } = voiceOf(reading, card, other);
    const who = party?.name ?? name ?? 'No source given';
    return `${who}: ${figureTitle(other, reading.article.text, 60)}`;
  });
  return told.length > 0 ? [{ label: 'Against it', value: [...new Set(told)].join('; ') }] : [];
}

type Change = NonNullable<NonNullable<Attribution['dossier']>['changed']>[number];

/** One change of a quote in words: what the article has and what the record has there. */
function changeWords(reading: Reading, { span, record }: Change): string {
  const words = excerpt(reading.article.text, span, 80);
  if (!words) return `The article leaves out “${record}”.`;
  return record
    ? `The article has “${words}” where the record has “${record}”.`
    : `The article adds “${words}”, which the record does not have.`;
}

/** Where the article says who speaks: source and cue together where they stand side by side ("said Ilsa Venn"). */
function credit({ source, cue }: Attribution): Span | undefined {
  const [from, by] = [source[0], cue[0]];
  if (!from || !by) return from ?? by;
  const apart = Math.max(from[0], by[0]) - Math.min(from[1], by[1]);
  return apart > SIDE_BY_SIDE ? from : [Math.min(from[0], by[0]), Math.max(from[1], by[1])];
}

/** A source in the article's own words, without what is said about it: "Emergency, which runs a hospital," is "Emergency". */
function sourceWords(reading: Reading, attribution: Attribution | undefined): string | null {
  const span = attribution?.source[0];
  return (span && excerpt(reading.article.text, span, 80).split(',')[0]?.trim()) || null;
}

function speakerOf(reading: Reading, id: string | undefined): Speaker | undefined {
  return id === undefined ? undefined : reading.speakers.find((speaker) => speaker.id === id);
}

function pathOf({ via, channel }: Attribution): Explanation['path'] {
  return [
    ...(via?.length ? [{ label: 'Passed on by', value: listed(via) }] : []),
    ...(channel ? [{ label: 'Channel', value: channel }] : []),
  ];
}

function reason(text: string, evidence: Reason['evidence']): Reason {
  return { text, evidence, entry: null, citations: [] };
}

/** Several reasons may rest on one entry of the dossier: it is told with the first of them, its sources once. */
function reasonsOf(reading: Reading, card: StoryCard | null, because: readonly Because[]): Reason[] {
  const told = new Set<string>();
  return because.map(({ text, span, dossier }) => {
    const found = reason(text, evidenceAt(reading, span));
    if (dossier === undefined || told.has(dossier)) return found;
    told.add(dossier);
    return { ...found, ...entryOf(card, dossier) };
  });
}

function evidenceAt(reading: Reading, span: Span | undefined): Reason['evidence'] {
  const words = span ? excerpt(reading.article.text, span) : '';
  return span && words ? { words, span } : null;
}

function entryOf(card: StoryCard | null, id: string): Pick<Reason, 'entry' | 'citations'> {
  // Own keys only: an id is data, and "constructor" is a valid one.
  const entry = card && Object.hasOwn(card.entries, id) ? card.entries[id] : undefined;
  return { entry: entry?.text ?? null, citations: entry?.citations ?? [] };
}
