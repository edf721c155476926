/** Statuses as signs: the line they are underlined with, and the bar of how many figures have which. */
import { type Figure, STATUSES, type Status } from '../reading/reading.ts';
import { counted, STATUS_NAMES } from './words.ts';

/** The line of a status, as it stands under a figure on the page. */
export function StatusLine({ status }: { status: Status }) {
  return (
    <span class={`status-line ${status}`} aria-hidden="true">
      {'\u00a0'.repeat(12)}
    </span>
  );
}

/** How many figures have which status, in the order of precedence; statuses that none has are left out. */
export function countByStatus(figures: readonly Pick<Figure, 'status'>[]): Map<Status, number> {
  const counts = new Map<Status, number>();
  for (const status of STATUSES) {
    const count = figures.filter((figure) => figure.status === status).length;
    if (count > 0) counts.set(status, count);
  }
  return counts;
}

export interface StatusBarProps {
  figures: readonly Pick<Figure, 'status'>[];
  /** Where the counts lead; without it they lead nowhere. */
  choose?: (status: Status) => void;
}

/** How many figures have which status, as a bar and in words. */
export function StatusBar({ figures, choose }: StatusBarProps) {
  const counts = [...countByStatus(figures)];
  if (counts.length === 0) return null;
  return (
    <section class="summary" aria-label={counted(figures.length, 'figure')}>
      <div class="bar" aria-hidden="true">
        {counts.map(([status, count]) => (
          <span key={status} class={status} style={{ flexGrow: String(count) }} />
        ))}
      </div>
      <ul class="counts">
        {counts.map(([status, count]) => (
          <li key={status}>
            {choose ? (
              <button type="button" class="count" onClick={() => choose(status)}>
                <Count status={status} count={count} />
              </button>
            ) : (
              <span class="count">
                <Count status={status} count={count} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Count({ status, count }: { status: Status; count: number }) {
  return (
    <>
      <StatusLine status={status} />
      <b>{count}</b> <span>{STATUS_NAMES[status]}</span>
    </>
  );
}
