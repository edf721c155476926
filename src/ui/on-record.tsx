/** What the story's record knows of this article's figures and the article does not say, each with where it can be checked. */
import type { Note } from '../stories/card.ts';
import { day } from './words.ts';

const FOUND: Record<Note['finding'], string> = {
  denial: 'denies it',
  contradicts: 'found otherwise',
  supports: 'confirms it',
  'could-not-verify': 'could not verify it',
};

export function OnRecord({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <section class="group on-record" aria-labelledby="on-record">
      <h3 id="on-record">
        On record, not in this article <span class="number">{notes.length}</span>
      </h3>
      <ul>
        {notes.map(({ finding, by, text, claim, citations }) => (
          <li key={by + text}>
            <p class="note-on">{claim}</p>
            <p>
              <b>{by}</b> {FOUND[finding]}: {text}
            </p>
            <ul class="sources">
              {citations.map(({ publisher, title, date, url }) => (
                <li key={url}>
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {title}
                  </a>
                  , {publisher}, <time dateTime={date}>{day(date)}</time>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
