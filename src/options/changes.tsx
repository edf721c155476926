/** What a new version of a story changes. */
import type { News } from '../story-messages.ts';

const KINDS: Record<News['changes'][number]['kind'], [one: string, many: string]> = {
  story: ['field of the story', 'fields of the story'],
  parties: ['party', 'parties'],
  people: ['person', 'people'],
  bodies: ['body', 'bodies'],
  places: ['place', 'places'],
  claims: ['claim', 'claims'],
  quotes: ['quote', 'quotes'],
  sources: ['source', 'sources'],
};

export function Changes({ changes }: Pick<News, 'changes'>) {
  if (changes.length === 0) return <p class="quiet">Nothing but its number and date.</p>;
  return (
    <ul class="changes">
      {changes.map(({ kind, what, count, labels }) => (
        <li key={`${kind} ${what}`}>
          <b>
            {count} {KINDS[kind][count === 1 ? 0 : 1]} {what}
          </b>
          <ul>
            {labels.map((label) => (
              <li key={label}>{label}</li>
            ))}
            {count > labels.length && <li class="quiet">and {count - labels.length} more</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
}
