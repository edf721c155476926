/** A story that is looked at before it is taken: what it holds, who signed it, what it would change. */
import { useEffect, useRef } from 'preact/hooks';
import type { StoryEntries } from '../stories/summary.ts';
import type { Preview, PreviewAnswer } from '../story-messages.ts';
import { Changes } from './changes.tsx';
import { Fact, StoryFacts } from './story-facts.tsx';

export interface StoryPreviewProps {
  preview: Preview;
  /** What taking it is called. */
  action: string;
  take: () => void;
  cancel: () => void;
  busy: boolean;
}

export function StoryPreview({ preview, action, take, cancel, busy }: StoryPreviewProps) {
  const { summary, entries, fingerprint, replaces, offer } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was asked for is here: the keyboard and the screen reader go on from it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="preview" aria-labelledby="preview">
      <h4 id="preview" ref={heading} tabIndex={-1}>
        {summary.title}
      </h4>
      <p>{summary.description}</p>
      <StoryFacts story={summary}>
        <Fact name="Signed">{fingerprint === null ? 'by nobody' : <code>{fingerprint}</code>}</Fact>
      </StoryFacts>
      <Entries name="Claims" entries={entries.claims} total={summary.counts.claims} />
      <Entries name="Quotes" entries={entries.quotes} total={summary.counts.quotes} />
      {replaces && (
        <details open>
          <summary>
            Takes the place of version {replaces.from}
            {replaces.to <= replaces.from && ', which is not older'}
          </summary>
          <Changes changes={replaces.changes} />
        </details>
      )}
      {offer && (
        <p class="quiet">
          The groups of digits behind “Signed” are the fingerprint of the publisher’s key. Compare them with
          what the publisher shows elsewhere: from now on, only versions signed with this key are taken.
        </p>
      )}
      <p class="quiet">
        A story tells Sourcelight whose word a figure is. Take it only from somebody whose care you trust.
      </p>
      <div class="actions">
        <button type="button" class="button primary" aria-disabled={busy} onClick={() => busy || take()}>
          {action}
        </button>
        <button type="button" class="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

interface EntriesProps {
  name: string;
  entries: StoryEntries['claims'] | StoryEntries['quotes'];
  total: number;
}

function Entries({ name, entries, total }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>
        {name} ({total})
      </summary>
      <ul class="entries">
        {entries.map(({ text, by, date }) => (
          <li key={text}>
            {name === 'Quotes' ? `“${text}”` : text}{' '}
            <span class="quiet">
              {by}
              {date && `, ${date}`}
            </span>
          </li>
        ))}
        {total > entries.length && <li class="quiet">and {total - entries.length} more</li>}
      </ul>
    </details>
  );
}

export interface RefusedProps {
  answer: Exclude<PreviewAnswer, Preview>;
  /** What was looked at: a file's name, a host. */
  name: string;
  id: string;
}

/** Why a file or address is not taken. */
export function Refused({ answer, name, id }: RefusedProps) {
  if (answer.kind === 'failed')
    return (
      <p id={id} class="problem" role="alert">
        {answer.message}
      </p>
    );
  return (
    <div id={id} class="problem" role="alert">
      <p>{name} holds no story that can be used:</p>
      <ul class="problems">
        {answer.problems.map(({ path, reason, line }) => (
          <li key={`${path} ${reason}`}>
            {line !== undefined && <span class="line">Line {line}: </span>}
            <code>{path === '' ? 'the file' : path}</code> {reason}
          </li>
        ))}
        {answer.more > 0 && <li>and {answer.more} more</li>}
      </ul>
    </div>
  );
}
