/** The quotes of a reading by speaker. */
import type { Attribution } from '../reading/reading.ts';
import { Entry, Whose } from './entry.tsx';
import { explain } from './explain.ts';
import type { ReadingViewProps } from './reading-view.tsx';
import { counted, excerpt } from './words.ts';

/** Quotes by speaker, in the order in which the speakers are first heard; those of nobody known come last. */
export function bySpeaker(quotes: readonly Attribution[]): [speaker: string | undefined, Attribution[]][] {
  const groups = new Map<string | undefined, Attribution[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.speaker);
    if (group) group.push(quote);
    else groups.set(quote.speaker, [quote]);
  }
  return [...groups].sort(([a], [b]) => Number(a === undefined) - Number(b === undefined));
}

export function QuoteList({ quotes, ...props }: ReadingViewProps & { quotes: Attribution[] }) {
  if (quotes.length === 0) return null;
  return (
    <section class="group quotes" aria-labelledby="quotes">
      <h3 id="quotes">
        {counted(quotes.length, 'quote')} <span class="by">by speaker</span>
      </h3>
      {bySpeaker(quotes).map(([speaker, those]) => (
        <Voice key={speaker ?? ''} {...props} quotes={those} />
      ))}
    </section>
  );
}

function Voice({
  quotes,
  reading,
  card,
  lost,
  marked = true,
  current,
  show,
}: ReadingViewProps & { quotes: Attribution[] }) {
  const [first] = quotes;
  const told = first ? explain(reading, card, first.id) : null;
  return (
    <div class="speaker">
      <h4>
        <Whose who={told?.who ?? 'Speaker not clear'} party={told?.party ?? null} />
      </h4>
      <ul>
        {quotes.map(({ id, content }) => (
          <Entry
            key={id}
            lost={lost.includes(id)}
            marked={marked}
            current={current === id}
            show={() => show(id)}
          >
            <q class="words">
              {content.map((span) => unquoted(excerpt(reading.article.text, span, 180))).join(' … ')}
            </q>
          </Entry>
        ))}
      </ul>
    </div>
  );
}

/** Without the article's own quotation marks at the ends, and its sentence's comma before them: the list sets its own. */
const unquoted = (words: string): string => words.replace(/^[“"‘'«]+|[,;]?[”"’'»]+$/gu, '');
