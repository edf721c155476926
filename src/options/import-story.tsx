/** A story from a file: checked and shown before it is taken. */
import { useRef, useState } from 'preact/hooks';
import { MAX_BYTES } from '../stories/dossier.ts';
import { type PreviewAnswer, PreviewAnswerSchema, StoryAnswerSchema } from '../story-messages.ts';
import { ask, NO_ANSWER } from './ask.ts';
import { Refused, StoryPreview } from './story-preview.tsx';

export interface AddStoryProps {
  /** The story is there: its title. */
  added: (title: string) => void;
}

interface Looked {
  name: string;
  text: string;
  answer: PreviewAnswer;
}

export function ImportStory({ added }: AddStoryProps) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** The file that was chosen last: what is told of an earlier one comes too late. */
  const latest = useRef<File | null>(null);

  async function choose(file: File | undefined): Promise<void> {
    setLooked(null);
    latest.current = file ?? null;
    if (!file) return;
    const found = await lookInto(file);
    if (latest.current !== file) return;
    setLooked(found);
    // The same file, mended, must be a choice again.
    if (field.current) field.current.value = '';
  }
  async function take({ name, text }: Looked, title: string): Promise<void> {
    setBusy(true);
    const taken = await ask({ type: 'story/add', text }, StoryAnswerSchema);
    setBusy(false);
    if (taken?.kind === 'done') {
      setLooked(null);
      added(title);
      return;
    }
    setLooked({ name, text, answer: failed(taken?.message ?? NO_ANSWER) });
    field.current?.focus();
  }
  const answer = looked?.answer ?? null;
  const refused = answer !== null && answer.kind !== 'preview';
  return (
    <div class="add">
      <label for="story-file">Import a story from a file</label>
      <input
        id="story-file"
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-invalid={refused}
        aria-describedby={refused ? 'file-problem' : undefined}
        onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
      />
      {looked && refused && <Refused answer={answer} name={looked.name} id="file-problem" />}
      {looked && answer?.kind === 'preview' && (
        <StoryPreview
          preview={answer}
          action="Add this story"
          busy={busy}
          take={() => void take(looked, answer.summary.title)}
          cancel={() => {
            setLooked(null);
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}

const failed = (message: string): PreviewAnswer => ({ kind: 'failed', message });

async function lookInto(file: File): Promise<Looked> {
  const { name, size } = file;
  if (size > MAX_BYTES)
    return { name, text: '', answer: failed(`${name} is larger than ${MAX_BYTES / 1e6} MB: no story is.`) };
  const text = await file.text().catch(() => null);
  if (text === null) return { name, text: '', answer: failed(`${name} could not be read.`) };
  const answer = await ask({ type: 'story/preview', text }, PreviewAnswerSchema);
  return { name, text, answer: answer ?? failed(NO_ANSWER) };
}
