/** The small picture: who counts what, on one scale; and the same as a table, for those who do not see it or want the words. */
import { type Reading, STATUSES, type Status } from '../reading/reading.ts';
import type { StoryCard } from '../stories/card.ts';
import { Whose } from './entry.tsx';
import { type Mark, type Row, type Scale, sideBySide } from './scales.ts';
import { counted, STATUS_NAMES } from './words.ts';

export function SideBySide({ reading, card }: { reading: Reading; card: StoryCard | null }) {
  const scales = sideBySide(reading, card);
  if (scales.length === 0) return null;
  const marks = scales.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  const shown = new Set(marks.map(({ status }) => status));
  return (
    <section class="side-by-side" aria-labelledby="side-by-side">
      <h3 id="side-by-side">Side by side</h3>
      {scales.map((scale) => (
        <Picture key={scale.title} scale={scale} />
      ))}
      <Legend statuses={STATUSES.filter((status) => shown.has(status))} />
      <details>
        <summary>As a table: {counted(marks.length, 'figure')}</summary>
        {scales.map((scale) => (
          <Table key={scale.title} scale={scale} />
        ))}
      </details>
    </section>
  );
}

/** Sizes in the picture's own units, which are CSS pixels at a popup's width. */
const WIDTH = 368;
const PAD = 8;
const HEIGHT = 30;
const LINE = 21;
/** Width of a digit of the small type, rounded up. */
const DIGIT = 6.4;

function Picture({ scale }: { scale: Scale }) {
  return (
    <div class="scale" aria-hidden="true">
      <p class="thing">{scale.title}</p>
      {scale.rows.map((row) => (
        <div key={`${row.who} ${row.of}`} class="row">
          <p class="voice">
            <Voice row={row} />
          </p>
          <Track row={row} max={scale.max} />
        </div>
      ))}
    </div>
  );
}

function Voice({ row: { who, party, of, vague } }: { row: Row }) {
  return (
    <>
      <Whose who={who ?? 'No source given'} party={party} />
      {of && <span class="party">on {of}</span>}
      {vague.length > 0 && <span class="party">also “{vague.join('”, “')}”</span>}
    </>
  );
}

function Track({ row, max }: { row: Row; max: number }) {
  const x = (value: number) => PAD + (value / max) * (WIDTH - 2 * PAD);
  const marks = row.marks.toSorted((a, b) => from(a) - from(b));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
      <title>{row.marks.map(told).join('; ')}</title>
      <path class="track" d={`M${x(0)} ${LINE}H${x(max)}M${x(0)} ${LINE - 4}v8M${x(max)} ${LINE - 4}v8`} />
      {marks.map((mark) => (
        <Sign key={mark.id + mark.status} mark={mark} x={x} />
      ))}
      {labels(marks, x).map(({ at, words }) => (
        <text key={words} x={at} y={10} text-anchor="middle">
          {words}
        </text>
      ))}
    </svg>
  );
}

const from = ({ min, max }: Mark): number => min ?? max ?? 0;
const told = (mark: Mark): string => `${mark.words}, ${STATUS_NAMES[mark.status].toLowerCase()}`;

/** A figure's sign tells its status by shape; a line tells how far a range goes, an arrow that it has no end. */
function Sign({ mark, x }: { mark: Mark; x: (value: number) => number }) {
  const { status, min, max } = mark;
  const start = x(from(mark));
  return (
    <g class={`sign ${status}`}>
      {min !== null && max !== null && max > min && <path class="reach" d={`M${start} ${LINE}H${x(max)}`} />}
      {max === null && <path class="open" d={`M${start + 7} ${LINE - 4}l5 4l-5 4`} />}
      {min === null && <path class="open" d={`M${start - 7} ${LINE - 4}l-5 4l5 4`} />}
      {shape(status, start)}
      {min !== null && max !== null && max > min && shape(status, x(max))}
    </g>
  );
}

function shape(status: Status, at: number) {
  switch (status) {
    case 'verified':
      return <circle class="full" cx={at} cy={LINE} r={5} />;
    case 'disputed':
      return <path d={`M${at - 4.5} ${LINE - 4.5}l9 9m0 -9l-9 9`} />;
    case 'claimed':
      return <circle class="hollow" cx={at} cy={LINE} r={4.5} />;
    case 'third-party':
      return <path class="hollow" d={`M${at} ${LINE - 6}l6 6l-6 6l-6 -6z`} />;
    case 'unattributed':
      return <path d={`M${at - 2} ${LINE - 6}v12m4 -12v12`} />;
  }
}

function Legend({ statuses }: { statuses: readonly Status[] }) {
  return (
    <ul class="signs-shown" aria-hidden="true">
      {statuses.map((status) => (
        <li key={status}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <g class={`sign ${status}`} transform={`translate(0 ${7 - LINE})`}>
              {shape(status, 7)}
            </g>
          </svg>
          {STATUS_NAMES[status]}
        </li>
      ))}
    </ul>
  );
}

/** The numbers over their signs, as many as fit beside each other. */
function labels(marks: readonly Mark[], x: (value: number) => number): { at: number; words: string }[] {
  const placed: { at: number; words: string; end: number }[] = [];
  for (const mark of marks) {
    const words = mark.words.replace('at least ', '≥ ').replace('up to ', '≤ ').replace(' to ', '–');
    const half = (words.length * DIGIT) / 2;
    const middle = (x(from(mark)) + x(mark.max ?? from(mark))) / 2;
    const at = Math.min(WIDTH - half, Math.max(half, middle));
    const last = placed.at(-1);
    if (last && (at - half < last.end + 4 || last.words === words)) continue;
    placed.push({ at, words, end: at + half });
  }
  return placed;
}

function Table({ scale }: { scale: Scale }) {
  return (
    <table>
      <caption>{scale.title}</caption>
      <thead>
        <tr>
          <th scope="col">Whose word</th>
          <th scope="col">Of</th>
          <th scope="col">Figure</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {scale.rows.flatMap((row) =>
          row.marks.map((mark) => (
            <tr key={mark.id + mark.status}>
              <th scope="row">{row.who ?? 'No source given'}</th>
              <td>{row.of ?? '–'}</td>
              <td>{mark.words}</td>
              <td>{STATUS_NAMES[mark.status]}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
