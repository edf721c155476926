/** A story from an address: fetched when the reader says so, shown with its publisher's key, then subscribed to. */
import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type StoryAddress, storyAddress } from '../story-address.ts';
import { type PreviewAnswer, PreviewAnswerSchema, StoryAnswerSchema } from '../story-messages.ts';
import { ask, NO_ANSWER } from './ask.ts';
import type { AddStoryProps } from './import-story.tsx';
import { Refused, StoryPreview } from './story-preview.tsx';

export interface SubscribeProps extends AddStoryProps {
  /** Addresses that are subscribed to: their hosts keep their permission. */
  subscribed: readonly string[];
}

export function Subscribe({ added, subscribed }: SubscribeProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<StoryAddress | null>(null);
  const [answer, setAnswer] = useState<PreviewAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function look(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const address = storyAddress(typed);
    const left = answer?.kind === 'preview' && asked?.origin !== address?.origin ? asked : null;
    setAsked(address);
    setAnswer(null);
    if (left) release(left);
    if (!address) {
      refuse('That is no address of a story. It begins with https://, as https://example.org/story.json.');
      return;
    }
    // In the turn of the click, or the browser would not ask.
    const allowed = browser.permissions.request({ origins: [address.origin] }).catch(() => false);
    setBusy(true);
    if (await allowed) await fetchFrom(address);
    else refuse(`The browser did not give the permission to fetch from ${address.host}.`);
    setBusy(false);
  }
  function refuse(message: string): void {
    setAnswer({ kind: 'failed', message });
    field.current?.focus();
  }
  async function fetchFrom(address: StoryAddress): Promise<void> {
    const answered = await ask({ type: 'story/fetch', url: address.url }, PreviewAnswerSchema);
    setAnswer(answered ?? { kind: 'failed', message: NO_ANSWER });
    if (answered?.kind !== 'preview') release(address);
  }
  /** What was asked for only to look is given back; a host that stories come from keeps it. */
  function release({ origin }: StoryAddress): void {
    if (subscribed.some((url) => storyAddress(url)?.origin === origin)) return;
    browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
  async function take({ offer, summary }: Extract<PreviewAnswer, { kind: 'preview' }>): Promise<void> {
    if (!asked || !offer) return;
    setBusy(true);
    const taken = await ask({ type: 'story/subscribe', url: asked.url, offer }, StoryAnswerSchema);
    setBusy(false);
    if (taken?.kind !== 'done') {
      release(asked);
      refuse(taken?.message ?? NO_ANSWER);
      return;
    }
    setAnswer(null);
    setTyped('');
    added(summary.title);
  }
  const refused = answer !== null && answer.kind !== 'preview';
  return (
    <form onSubmit={(event) => void look(event)}>
      <label for="story-address">Subscribe to a story at its address</label>
      <div class="row">
        <input
          id="story-address"
          ref={field}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="https://example.org/story.json"
          value={typed}
          aria-invalid={refused}
          aria-describedby={refused ? 'address-problem' : 'address-hint'}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={busy}>
          Look at it
        </button>
      </div>
      <p id="address-hint" class="quiet">
        Sourcelight asks the browser for the permission to fetch from that host alone, and fetches when you
        say so.
      </p>
      <p class="progress quiet" role="status">
        {busy && answer === null && `Fetching from ${asked?.host ?? 'there'} …`}
      </p>
      {refused && <Refused answer={answer} name={asked?.host ?? ''} id="address-problem" />}
      {answer?.kind === 'preview' && (
        <StoryPreview
          preview={answer}
          action="Subscribe"
          busy={busy}
          take={() => void take(answer)}
          cancel={() => {
            if (asked) release(asked);
            setAnswer(null);
            field.current?.focus();
          }}
        />
      )}
    </form>
  );
}
