/** A reading as a list: the same in popup and panel, and the way in for those who cannot see marks on the page. */
import { type Attribution, type Reading, STATUSES } from '../reading/reading.ts';
import type { StoryCard } from '../stories/card.ts';
import { explain, isQuote } from './explain.ts';
import { StatusBar, StatusLine } from './status.tsx';
import { counted, excerpt, STATUS_MEANINGS, STATUS_NAMES } from './words.ts';

export interface ReadingViewProps {
  reading: Reading;
  card: StoryCard | null;
  /** Ids whose words are not on the page any more: listed, but nowhere to go. */
  lost: readonly string[];
  show: (id: string) => void;
}

export function ReadingView(props: ReadingViewProps) {
  const { reading } = props;
  const quotes = reading.attributions.filter(isQuote);
  return (
    <>
      <StoryHeader reading={reading} />
      <StatusBar figures={reading.figures} />
      {reading.figures.length === 0 && quotes.length === 0 && (
        <p class="quiet">No figures and no quotes were found in this article.</p>
      )}
      <Figures {...props} />
      <Quotes {...props} quotes={quotes} />
    </>
  );
}

function StoryHeader({ reading: { story } }: { reading: Reading }) {
  if (!story) return <p class="quiet">No story that Sourcelight knows: read from the article alone.</p>;
  return (
    <details class="story">
      <summary>
        <h2>{story.title}</h2>
      </summary>
      <ul>
        {story.because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}

function Figures({ reading, card, lost, show }: ReadingViewProps) {
  return (
    <>
      {STATUSES.map((status) => {
        const figures = reading.figures.filter((figure) => figure.status === status);
        if (figures.length === 0) return null;
        return (
          <section key={status} class="group" aria-label={STATUS_NAMES[status]}>
            <h3>
              <StatusLine status={status} /> {STATUS_NAMES[status]}
            </h3>
            <p class="quiet meaning">{STATUS_MEANINGS[status]}</p>
            <ul>
              {figures.map(({ id }) => {
                const told = explain(reading, card, id);
                if (!told) return null;
                const side = told.party && told.party.name !== told.who ? ` (${told.party.name})` : '';
                return (
                  <Item key={id} lost={lost.includes(id)} show={() => show(id)}>
                    <span class="title">{told.title}</span>
                    {told.who && <span class="quiet who">{`${told.who}${side}`}</span>}
                    {told.notes.map((note) => (
                      <span key={note} class="quiet note">
                        {note}
                      </span>
                    ))}
                  </Item>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}

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

function Quotes({ reading, card, lost, show, quotes }: ReadingViewProps & { quotes: Attribution[] }) {
  if (quotes.length === 0) return null;
  return (
    <section class="group" aria-label="Quotes">
      <h3>{counted(quotes.length, 'quote')}</h3>
      {bySpeaker(quotes).map(([speaker, those]) => {
        const [first] = those;
        const told = first ? explain(reading, card, first.id) : null;
        const side = told?.party && told.party.name !== told.who ? told.party.name : null;
        return (
          <div key={speaker ?? ''} class="speaker">
            <h4>
              {told?.who ?? 'Speaker not clear'} {side && <span class="quiet">{side}</span>}
            </h4>
            <ul>
              {those.map(({ id, content }) => (
                <Item key={id} lost={lost.includes(id)} show={() => show(id)}>
                  <q class="title">
                    {content.map((span) => unquoted(excerpt(reading.article.text, span, 180))).join(' … ')}
                  </q>
                </Item>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** Without the article's own quotation marks at the ends: the list sets its own. */
const unquoted = (words: string): string => words.replace(/^[“"‘'«]+|[”"’'»]+$/gu, '');

function Item(props: { lost: boolean; show: () => void; children: preact.ComponentChildren }) {
  return (
    <li>
      <button type="button" class="item" disabled={props.lost} onClick={props.show}>
        {props.children}
        {props.lost && <span class="quiet note">These words are not on the page any more.</span>}
      </button>
    </li>
  );
}
