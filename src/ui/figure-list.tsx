/** The figures of a reading by status: the words, whose they are, and what to bear in mind. */
import { type Figure, STATUSES, type Status } from '../reading/reading.ts';
import { Entry, Whose } from './entry.tsx';
import { explain } from './explain.ts';
import { FLAG_LABELS } from './flag-labels.ts';
import type { ReadingViewProps } from './reading-view.tsx';
import { StatusLine } from './status.tsx';
import { STATUS_MEANINGS, STATUS_NAMES } from './words.ts';

/** The id of the heading of a status. */
export const headingOf = (status: Status): string => `figures-${status}`;

export function FigureList(props: ReadingViewProps) {
  return (
    <>
      {STATUSES.map((status) => {
        const figures = props.reading.figures.filter((figure) => figure.status === status);
        return figures.length > 0 && <Group key={status} {...props} status={status} figures={figures} />;
      })}
    </>
  );
}

function Group({ status, figures, ...props }: ReadingViewProps & { status: Status; figures: Figure[] }) {
  return (
    <section class="group" aria-labelledby={headingOf(status)}>
      <h3 id={headingOf(status)} tabIndex={-1}>
        <StatusLine status={status} />
        {STATUS_NAMES[status]} <span class="number">{figures.length}</span>
      </h3>
      <p class="meaning">{STATUS_MEANINGS[status]}</p>
      <ul>
        {figures.map((figure) => (
          <FigureEntry key={figure.id} {...props} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function FigureEntry({
  figure,
  reading,
  card,
  lost,
  marked = true,
  current,
  show,
}: ReadingViewProps & { figure: Figure }) {
  const { id, status, flags } = figure;
  const told = explain(reading, card, id);
  if (!told) return null;
  const { title, who, party } = told;
  return (
    <Entry lost={lost.includes(id)} marked={marked} current={current === id} show={() => show(id)}>
      <span class="words">
        <span class={`lined ${status}`}>{title}</span>
      </span>
      <span class="whose">
        <Whose who={who} party={party} />
        {flags.map((flag) => (
          <span key={flag} class="flag">
            {FLAG_LABELS[flag]}
          </span>
        ))}
      </span>
    </Entry>
  );
}
