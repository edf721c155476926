/** A reading as a list: the same in popup and panel, and the way in for those who cannot see marks on the page. */
import { useRef } from 'preact/hooks';
import type { Reading, Status } from '../reading/reading.ts';
import type { StoryCard } from '../stories/card.ts';
import { isQuote } from './explain.ts';
import { FigureList, headingOf } from './figure-list.tsx';
import { OnRecord } from './on-record.tsx';
import { QuoteList } from './quote-list.tsx';
import { SideBySide } from './side-by-side.tsx';
import { StatusBar } from './status.tsx';
import { TakeAway } from './take-away.tsx';
import { counted } from './words.ts';

export interface ReadingViewProps {
  reading: Reading;
  card: StoryCard | null;
  /** Ids whose words are not on the page any more: listed, but nowhere to go. */
  lost: readonly string[];
  /** False where nothing is marked on the page: then no entry leads there. */
  marked?: boolean;
  /** The mark whose card is open on the page. */
  current?: string | null;
  show: (id: string) => void;
}

export function ReadingView(props: ReadingViewProps) {
  const { reading } = props;
  const quotes = reading.attributions.filter(isQuote);
  const view = useRef<HTMLDivElement>(null);
  function goTo(status: Status): void {
    const heading = view.current?.querySelector<HTMLElement>(`#${headingOf(status)}`);
    // The list goes to the group, and the keyboard with it.
    heading?.closest('section')?.scrollIntoView?.({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }
  return (
    <div class="reading" ref={view}>
      <StoryHeader reading={reading} />
      <StatusBar figures={reading.figures} choose={goTo} />
      {reading.figures.length === 0 && (
        <p class="nothing">
          {quotes.length === 0
            ? 'No figures and no quotes were found in this article.'
            : 'No figures were found in this article.'}
        </p>
      )}
      <SideBySide reading={reading} card={props.card} />
      <FigureList {...props} />
      <QuoteList {...props} quotes={quotes} />
      <OnRecord notes={props.card?.unsaid ?? []} />
      <TakeAway reading={reading} card={props.card} />
    </div>
  );
}

function StoryHeader({ reading: { story } }: { reading: Reading }) {
  if (!story) return <p class="story none">No story that Sourcelight knows: read from the article alone.</p>;
  return (
    <section class="story" aria-labelledby="story">
      <h2 id="story">{story.title}</h2>
      <details>
        <summary>Why this story: {counted(story.because.length, 'sign')}</summary>
        <ul class="signs">
          {[...new Set(story.because)].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
