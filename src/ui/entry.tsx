/** One entry of a reading's list: a button that leads to its mark on the page. */
import type { ComponentChildren } from 'preact';
import { type PartyName, sideBeside } from './explain.ts';

export interface EntryProps {
  /** The words are not on the page any more: listed, but nowhere to go. */
  lost: boolean;
  /** False where nothing is marked on the page: listed, but nowhere to go. */
  marked: boolean;
  /** The card of its mark is open. */
  current: boolean;
  show: () => void;
  children: ComponentChildren;
}

export function Entry({ lost, marked, current, show, children }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        class="item"
        disabled={lost || !marked}
        aria-current={current ? 'true' : undefined}
        onClick={show}
      >
        {children}
        {lost && <span class="note">These words are not on the page any more.</span>}
      </button>
    </li>
  );
}

/** Parties beyond those with a colour of their own take the colours round again. */
const COLOURS = 4;

/** Whose words they are: the speaker, before them their party's colour, after them its name where that is another one. */
export function Whose({ who, party }: { who: string | null; party: PartyName | null }) {
  const side = sideBeside(who, party);
  const colour = party?.order == null ? 'none' : String(party.order % COLOURS);
  return (
    <>
      {who && (
        <span class="who">
          {party && <span class={`swatch party-${colour}`} aria-hidden="true" />}
          {who}
        </span>
      )}{' '}
      {side && <span class="party">{side}</span>}
    </>
  );
}
