/** `sourcelight dossier test`: what a dossier recognises in articles, and which of its claims and quotes it finds there. */
import type { Engine } from '../reading/read.ts';
import type { ArticleInput, Reading } from '../reading/reading.ts';
import type { Dossier } from '../stories/dossier.ts';
import { type Recognised, recognise, THRESHOLD, weigh } from '../stories/recognise.ts';
import { isQuote } from '../ui/explain.ts';
import { counted, excerpt, figureTitle, STATUS_NAMES } from '../ui/words.ts';
import { readDossier } from './dossier-file.ts';
import { cliEngine } from './engine.ts';
import { readInput } from './input.ts';
import { wrap } from './terminal.ts';

/** @throws DossierError; Error for an article that cannot be read */
export async function testReport(file: string, articles: readonly string[]): Promise<string> {
  const { dossier } = await readDossier(file);
  const engine = await cliEngine();
  const results = [];
  for (const article of articles) results.push(tryOut(article, await readInput(article), dossier, engine));
  const found = new Set(results.flatMap(({ entries }) => entries));
  const ofKind = (all: readonly { id: string }[]): string =>
    `${all.filter(({ id }) => found.has(id)).length} of ${all.length}`;
  return [
    ...results.map(({ lines }) => `${lines.join('\n')}\n`),
    `Recognised ${results.filter(({ recognised }) => recognised).length} of ${counted(articles.length, 'article')}; found ${ofKind(dossier.claims)} claims and ${ofKind(dossier.quotes)} quotes of the dossier in them.`,
    '',
  ].join('\n');
}

export interface Tried {
  recognised: boolean;
  /** Ids of the dossier's claims and quotes that were found. */
  entries: string[];
  lines: string[];
}

/** One article against the dossier; its claims and quotes are looked for whether or not it is recognised. */
export function tryOut(name: string, article: ArticleInput, dossier: Dossier, engine: Engine): Tried {
  const match = recognise(article, [dossier]);
  const reading = engine.read(article, { dossiers: [dossier], story: dossier.id });
  const claims = claimsIn(reading, dossier);
  const quotes = quotesIn(reading, dossier);
  return {
    recognised: match !== null,
    entries: [...claims, ...quotes].map(({ entry }) => entry),
    lines: [
      name,
      ...(match ? recognised(match) : missed(article, dossier)),
      `  ${counted(reading.figures.length, 'figure')}, of which ${claims.length} in the dossier`,
      ...claims.flatMap(({ lines }) => lines),
      `  ${counted(reading.attributions.filter(isQuote).length, 'quote')}, of which ${quotes.length} in the dossier`,
      ...quotes.flatMap(({ lines }) => lines),
    ],
  };
}

const listed = (reasons: readonly string[]): string[] => reasons.map((reason) => wrap(`- ${reason}`, '    '));

function recognised({ score, because }: Recognised): string[] {
  return [`  this story, score ${score}`, ...listed(because)];
}

function missed(article: ArticleInput, dossier: Dossier): string[] {
  const weighed = weigh(article, dossier);
  if (!weighed)
    return [
      '  not this story',
      ...listed(['It names no anchor, or nothing else of the story, or it is older than the story.']),
    ];
  const { score, because } = weighed;
  if (score < THRESHOLD)
    return [`  not this story, score ${score}: ${THRESHOLD} is needed`, ...listed(because)];
  return [
    `  not this story, though its score is ${score}`,
    ...listed(['The gate lets it pass by: it does not name both an anchor and another name of the story.']),
  ];
}

interface Found {
  entry: string;
  lines: string[];
}

function claimsIn({ figures, article }: Reading, dossier: Dossier): Found[] {
  return figures.flatMap((figure) => {
    const reasons = figure.because.filter((reason) => reason.dossier !== undefined);
    const claim = dossier.claims.find(({ id }) => reasons.some((reason) => reason.dossier === id));
    if (!claim) return [];
    const status = STATUS_NAMES[figure.status].toLowerCase();
    return {
      entry: claim.id,
      lines: [
        wrap(`${claim.id}: ${figureTitle(figure, article.text)} (${status})`, '    '),
        ...reasons.map(({ text }) => wrap(`- ${text}`, '      ')),
      ],
    };
  });
}

function quotesIn({ attributions, article }: Reading, dossier: Dossier): Found[] {
  return attributions.flatMap(({ content, dossier: known }) => {
    const quote = known && dossier.quotes.find(({ id }) => id === known.quote);
    if (!quote) return [];
    const words = content.map((span) => excerpt(article.text, span, 120)).join(' … ');
    return { entry: quote.id, lines: [wrap(`${quote.id}: ${known.finding}: ${words}`, '    ')] };
  });
}
