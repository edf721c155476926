/** The quotes of a reading by speaker. */
import { type Attribution, SPEAKER_UNSURE } from '../reading/reading.ts';
import { Entry, Whose } from './entry.tsx';
import { type Explanation, explain } from './explain.ts';
import type { ReadingViewProps } from './reading-view.tsx';
import { counted, excerpt } from './words.ts';

export interface Voice {
  who: string | null;
  party: Explanation['party'];
  quotes: Attribution[];
  /** Who it may be, in a sentence each, where nobody is sure. */
  unsure: string[];
}

/**
 * Quotes by whose they are, in the order in which the voices are first heard; those of nobody at all come last. A source that is no
 * known speaker ("a baker") goes by the article's words for it.
 */
export function voicesOf(
  quotes: readonly Attribution[],
  tell: (id: string) => Pick<Explanation, 'who' | 'party'> | null,
): Voice[] {
  const voices = new Map<string, Voice>();
  for (const quote of quotes) {
    const { who, party } = tell(quote.id) ?? { who: null, party: null };
    const unsure = mayBe(quote);
    // one "he" is not the other
    const key =
      quote.speaker === undefined ? `words ${who ?? ''} ${unsure.join(' ')}` : `speaker ${quote.speaker}`;
    const voice = voices.get(key);
    if (voice) voice.quotes.push(quote);
    else voices.set(key, { who, party, quotes: [quote], unsure });
  }
  return [...voices.values()].sort((a, b) => Number(a.who === null) - Number(b.who === null));
}

const mayBe = ({ because }: Attribution): string[] =>
  (because ?? []).filter(({ rule }) => rule === SPEAKER_UNSURE).map(({ text }) => text);

export function QuoteList({ quotes, ...props }: ReadingViewProps & { quotes: Attribution[] }) {
  if (quotes.length === 0) return null;
  const { reading, card, lost, marked = true, current, show } = props;
  return (
    <section class="group quotes" aria-labelledby="quotes">
      <h3 id="quotes">
        {counted(quotes.length, 'quote')} <span class="by">by speaker</span>
      </h3>
      {voicesOf(quotes, (id) => explain(reading, card, id)).map(({ who, party, quotes: theirs, unsure }) => (
        <div key={theirs[0]?.id} class="speaker">
          <h4>
            <Whose who={who ?? 'Speaker not clear'} party={party} />
          </h4>
          {unsure.map((text) => (
            <p key={text} class="unsure">
              {text}
            </p>
          ))}
          <ul>
            {theirs.map(({ id, content }) => (
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
      ))}
    </section>
  );
}

/** Without the article's own quotation marks at the ends, and its sentence's comma before them: the list sets its own. */
const unquoted = (words: string): string => words.replace(/^[“"‘'«]+|[,;]?[”"’'»]+$/gu, '');
