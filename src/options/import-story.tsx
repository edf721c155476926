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

export function ImportStory({ added }: AddStoryProps) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<PreviewAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function clear(): void {
    setAnswer(null);
    setText('');
    // The same file, mended, must be a choice again.
    if (field.current) field.current.value = '';
  }
  async function look(file: File | undefined): Promise<void> {
    setAnswer(null);
    if (!file) return;
    if (file.size > MAX_BYTES) {
      setAnswer({ kind: 'failed', message: `The file is larger than ${MAX_BYTES / 1e6} MB: no story is.` });
      return;
    }
    const read = await file.text().catch(() => null);
    setText(read ?? '');
    const failed = { kind: 'failed' as const, message: 'The file could not be read.' };
    const answered =
      read === null ? failed : await ask({ type: 'story/preview', text: read }, PreviewAnswerSchema);
    setAnswer(answered ?? { kind: 'failed', message: NO_ANSWER });
    if (field.current) field.current.value = '';
  }
  async function take(title: string): Promise<void> {
    setBusy(true);
    const taken = await ask({ type: 'story/add', text }, StoryAnswerSchema);
    setBusy(false);
    if (taken?.kind !== 'done') {
      setAnswer({ kind: 'failed', message: taken?.message ?? NO_ANSWER });
      return;
    }
    clear();
    added(title);
  }
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
        onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
      />
      {refused && <Refused answer={answer} id="file-problem" />}
      {answer?.kind === 'preview' && (
        <StoryPreview
          preview={answer}
          action="Add this story"
          busy={busy}
          take={() => void take(answer.summary.title)}
          cancel={() => {
            clear();
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
