/** A reading as a report for the terminal. */
import type { Attribution, Figure, Reading } from '../reading/reading.ts';
import { STATUSES } from '../reading/reading.ts';
import type { Dossier } from '../stories/dossier.ts';
import { isQuote } from '../ui/explain.ts';
import {
  counted,
  excerpt,
  FLAG_SENTENCES,
  figureTitle,
  KIND_NAMES,
  numberWords,
  STATUS_NAMES,
} from '../ui/words.ts';

const WIDTH = 100;

/** Lines of at most WIDTH columns, each after the first with the same indent. */
function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

function speakerWords(reading: Reading, dossier: Dossier | null, id: string | undefined): string {
  const speaker = reading.speakers.find((one) => one.id === id);
  if (!speaker) return 'nobody named';
  const party = dossier?.parties.find((one) => one.id === speaker.party)?.name ?? speaker.party;
  return party && party !== speaker.name ? `${speaker.name} (${party})` : speaker.name;
}

function figureLines(reading: Reading, dossier: Dossier | null, figure: Figure): string {
  const { text } = reading.article;
  const whose =
    figure.speaker === undefined ? '' : `, from ${speakerWords(reading, dossier, figure.speaker)}`;
  const title = `${figureTitle(figure, text)}  [${KIND_NAMES[figure.kind]}: ${numberWords(figure)}${whose}]`;
  const flags = figure.flags.map((flag) => wrap(`! ${FLAG_SENTENCES[flag]}`, '      '));
  const reasons = figure.because.map((reason) => {
    const evidence = reason.span ? ` “${excerpt(text, reason.span, 160)}”` : '';
    const link = dossier && reason.dossier ? linkOf(dossier, reason.dossier) : '';
    return wrap(`- ${reason.text}${evidence}${link}`, '      ');
  });
  return [wrap(title, '    '), ...flags, ...reasons].join('\n');
}

function linkOf(dossier: Dossier, entry: string): string {
  const found = [...dossier.claims, ...dossier.quotes].find(({ id }) => id === entry);
  const source = dossier.sources.find(({ id }) => id === found?.sources[0]);
  return source ? ` ${source.publisher}, ${source.date}: ${source.url}` : '';
}

function quoteLines(reading: Reading, dossier: Dossier | null, quote: Attribution): string {
  const words = quote.content.map((span) => excerpt(reading.article.text, span, 400)).join(' … ');
  const who = [
    speakerWords(reading, dossier, quote.speaker),
    quote.channel,
    quote.via?.length && `via ${quote.via.join(', ')}`,
    quote.inside && 'inside another’s words',
  ];
  return `${wrap(words, '    ')}\n${wrap(`— ${who.filter(Boolean).join(', ')}`, '      ')}`;
}

/** An article may hold what a terminal takes for a command of its own: control characters are left out. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '');

/**
 * @param dossier the one that the reading's story names, for party names and links; null without one
 * @returns lines that end with a line break
 */
export function report(reading: Reading, dossier: Dossier | null): string {
  const { article, story, figures } = reading;
  const quotes = reading.attributions.filter(isQuote);
  const about = [article.outlet, article.published].filter(Boolean).join(', ');
  const out = [
    article.title ?? excerpt(article.text, [0, article.text.length], 80),
    ...(about ? [about] : []),
    '',
    story ? `Story: ${story.title}` : 'Story: none that is known here',
    ...(story?.because ?? []).map((reason) => wrap(`- ${reason}`, '  ')),
    '',
    counted(figures.length, 'figure'),
  ];
  for (const status of STATUSES) {
    const those = figures.filter((figure) => figure.status === status);
    if (those.length === 0) continue;
    out.push(`  ${STATUS_NAMES[status]} (${those.length})`);
    out.push(...those.map((figure) => figureLines(reading, dossier, figure)));
  }
  out.push(
    '',
    counted(quotes.length, 'quote'),
    ...quotes.map((quote) => quoteLines(reading, dossier, quote)),
  );
  for (const { span, covers } of reading.disclaimers) {
    const which = figures
      .filter(({ id }) => covers.includes(id))
      .map((one) => figureTitle(one, article.text));
    const covered = which.length > 0 ? which.join('; ') : 'no figure';
    out.push('', wrap(`Disclaimer: “${excerpt(article.text, span, 200)}” covers ${covered}.`, ''));
  }
  return printable(`${out.join('\n')}\n`);
}
