/** A reading as a report for the terminal. */
import type { Attribution, Reading } from '../reading/reading.ts';
import { STATUSES } from '../reading/reading.ts';
import type { StoryCard } from '../stories/card.ts';
import { type Explanation, explain, isQuote, type Reason, sideBeside } from '../ui/explain.ts';
import { counted, excerpt, figureTitle, STATUS_NAMES } from '../ui/words.ts';
import { printable, wrap } from './terminal.ts';

function whoOf({ who, party }: Explanation): string {
  if (who === null) return 'nobody named';
  const side = sideBeside(who, party);
  return side ? `${who} (${side})` : who;
}

function figureLines(told: Explanation): string {
  const whose = told.who === null ? '' : `, from ${whoOf(told)}`;
  return [
    wrap(`${told.title}  [${told.details.join(', ')}${whose}]`, '    '),
    ...told.notes.map((note) => wrap(`! ${note}`, '      ')),
    ...told.reasons.flatMap(reasonLines),
  ].join('\n');
}

function reasonLines({ text, evidence, entry, citations }: Reason): string[] {
  const words = evidence ? ` “${evidence.words}”` : '';
  return [
    wrap(`- ${text}${words}`, '      '),
    ...(entry ? [wrap(entry, '        ')] : []),
    ...citations.map(({ publisher, date, url }) => wrap(`${publisher}, ${date}: ${url}`, '        ')),
  ];
}

function quoteLines(reading: Reading, quote: Attribution, told: Explanation): string {
  const words = quote.content.map((span) => excerpt(reading.article.text, span, 400)).join(' … ');
  const path = told.path.map(({ label, value }) => `${label.toLowerCase()}: ${value}`);
  return `${wrap(words, '    ')}\n${wrap(`— ${[whoOf(told), ...path].join('; ')}`, '      ')}`;
}

/**
 * @param card of the story that the reading names, for party names and links; null without one
 * @returns lines that end with a line break
 */
export function report(reading: Reading, card: StoryCard | null): string {
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
    out.push(...those.flatMap(({ id }) => explain(reading, card, id) ?? []).map(figureLines));
  }
  out.push(
    '',
    counted(quotes.length, 'quote'),
    ...quotes.flatMap((quote) => {
      const told = explain(reading, card, quote.id);
      return told ? [quoteLines(reading, quote, told)] : [];
    }),
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
