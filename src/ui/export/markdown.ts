/** A reading as a text to paste into a note, a lesson or a draft: Markdown (CommonMark), with every source it rests on. */
import { type Figure, type Reading, STATUSES } from '../../reading/reading.ts';
import type { Citation, StoryCard } from '../../stories/card.ts';
import { type Explanation, explain, isQuote, type Reason, sideBeside } from '../explain.ts';
import { day, excerpt, FOUND_WORDS, STATUS_NAMES } from '../words.ts';

/** What Sourcelight says and what it does not say: it goes with the text wherever that goes. */
const CAVEAT = 'Sourcelight says what this article and the story’s record support, never what is true.';

/**
 * The reading as Markdown: the article, its figures by status with whose word each is and why, its quotes, its disclaimers, and what the
 * record adds. The article's words are escaped, so that none of them is taken for markup.
 */
export function toMarkdown(reading: Reading, card: StoryCard | null): string {
  return `${[head(reading), ...figures(reading, card), ...quotes(reading, card), ...disclaimers(reading), ...unsaid(card), `*${CAVEAT}*`].join('\n\n')}\n`;
}

function head({ article, story }: Reading): string {
  const { title, outlet, published, url } = article;
  const from = [outlet && plain(outlet), published && plain(day(published)), url && link(url, url)];
  return [
    `# ${plain(title || 'Untitled article')}`,
    from.filter(Boolean).join(', '),
    story ? `Story: ${plain(story.title)}` : 'No story that Sourcelight knows: read from the article alone.',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function figures(reading: Reading, card: StoryCard | null): string[] {
  return STATUSES.flatMap((status) => {
    const these = reading.figures.filter((figure) => figure.status === status);
    const lines = these.flatMap((figure) => entry(reading, card, figure.id, (told) => asFigure(told)));
    return lines.length > 0 ? [`## ${STATUS_NAMES[status]}`, lines.join('\n')] : [];
  });
}

function quotes(reading: Reading, card: StoryCard | null): string[] {
  const lines = reading.attributions
    .filter(isQuote)
    .flatMap(({ id }) => entry(reading, card, id, ({ title }) => `“${plain(unmarked(title))}”`));
  return lines.length > 0 ? ['## Quotes', lines.join('\n')] : [];
}

function disclaimers({ article, disclaimers: found }: Reading): string[] {
  const lines = found.map(({ span }) => `- “${plain(excerpt(article.text, span, 300))}”`);
  return lines.length > 0 ? ['## What the article says it could not verify', lines.join('\n')] : [];
}

function unsaid(card: StoryCard | null): string[] {
  const lines = (card?.unsaid ?? []).map(
    ({ claim, by, finding, text, citations }) =>
      `- ${plain(claim)} **${plain(by)}** ${FOUND_WORDS[finding]}: ${plain(text)}${sources(citations)}`,
  );
  return lines.length > 0 ? ['## On record, not in this article', lines.join('\n')] : [];
}

const asFigure = ({ title, details }: Explanation) =>
  `**${plain(title)}** (${plain(details.join(', ').toLowerCase())})`;

/** One finding as a list's item: what it is, whose word, and below it the reasons. */
function entry(
  reading: Reading,
  card: StoryCard | null,
  id: Figure['id'],
  name: (told: Explanation) => string,
): string[] {
  const told = explain(reading, card, id);
  if (!told) return [];
  const side = sideBeside(told.who, told.party);
  const whose = [told.who && plain(told.who), side && plain(side)].filter(Boolean).join(', ');
  const below = [
    ...told.path.map(({ label, value }) => `${label}: ${plain(value)}`),
    ...told.notes.map(plain),
    ...told.reasons.map(asReason),
  ];
  return [`- ${name(told)}: ${whose || 'nobody named'}`, ...below.map((line) => `  - ${line}`)];
}

function asReason({ text, evidence, entry: record, citations }: Reason): string {
  return [
    plain(text),
    evidence && `“${plain(evidence.words)}”`,
    record && `On record: ${plain(record)}`,
    citations.length > 0 && sources(citations).trim(),
  ]
    .filter(Boolean)
    .join(' ');
}

const sources = (citations: readonly Citation[]) =>
  citations.length > 0
    ? ` (${citations.map(({ title, url, publisher, date }) => `${link(title, url)}, ${plain(publisher)}, ${plain(day(date))}`).join('; ')})`
    : '';

/** Quote marks at the ends of a quote's words, which the export sets itself. */
const unmarked = (words: string) => words.replace(/^[“”"‘’'«»„]+|[“”"‘’'«»„]+$/g, '');

/** Words on one line in which nothing is markup: CommonMark takes a backslash before any ASCII punctuation. */
const plain = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');

/** A link, where the address is one of the web's; else its words alone. */
function link(words: string, url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url)
    ? `[${plain(words)}](<${url.replace(/\\/g, '%5C')}>)`
    : plain(words);
}
