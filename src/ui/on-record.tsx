/** What the story's record knows of this article's figures and the article does not say, each with where it can be checked. */
import type { Note } from '../stories/card.ts';
import { day, FOUND_WORDS } from './words.ts';

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
              <b>{by}</b> {FOUND_WORDS[finding]}: {text}
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
