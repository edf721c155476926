/**
 * The one element that the overlay puts into a page: a popover with a closed shadow root, which holds the card. It is put in when
 * the first card opens, after `body` (or at the end of what fills the screen), where it moves nothing.
 */
import { isSwitched } from '../page-switch.ts';
import css from './card.css?inline';
import { el } from './dom.ts';
import { hostName } from './names.ts';
import { hull, place } from './place.ts';

export interface TooltipContent {
  content: DocumentFragment;
  /** What the card stands beside. */
  ranges: readonly Range[];
  /** Where the pointer is, CSS pixels of the viewport; null when it was not the pointer that opened the card. */
  near: { x: number; y: number } | null;
  dark: boolean;
  /** Moves the focus into the card. */
  focus: boolean;
}

export interface Tooltip {
  readonly isOpen: boolean;
  /** Opens, or changes what is shown. */
  open(shown: TooltipContent): void;
  /** After scrolling: follows the mark. False when it is out of the window. */
  follow(): Promise<boolean>;
  /** Closes; a focus that was moved into the card goes back. */
  close(): void;
  /** The event's target is the card, or something in it. */
  holds(target: EventTarget | null): boolean;
  hasFocus(): boolean;
  destroy(): void;
}

/** @returns the card of this page, which is not in the page before it first opens; `destroy()` takes it out for good */
export function createTooltip(): Tooltip {
  const host = document.createElement(hostName());
  const mode = import.meta.env.VITE_OPEN_SHADOW === '1' ? 'open' : 'closed';
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // The dialog is what scrolls, so that the keys of a reader who is in it scroll it and not the page.
  const dialog = el('div', { class: 'scroll', role: 'dialog', 'aria-labelledby': 'label', tabindex: '-1' });
  const card = el('div', { class: 'card' }, dialog);
  root.append(card);
  host.setAttribute('popover', 'manual');

  let isOpen = false;
  let ranges: readonly Range[] = [];
  /** From the corner of the mark's box, so that it goes along when the page scrolls. */
  let near: { x: number; y: number } | null = null;
  let before: Element | null = null;

  const boxOf = () => hull(ranges.flatMap((range) => [...range.getClientRects()]));

  function follow(): Promise<boolean> {
    const box = near ? boxOf() : null;
    return place(host, ranges, near && box ? { x: box.left + near.x, y: box.top + near.y } : null);
  }

  function show(): void {
    // A page may remove what it does not know: put in again when needed.
    const holder = holderOf(ranges);
    if (host.parentNode !== holder) holder.append(host);
    host.classList.toggle('switched', isSwitched(document));
    if (isOpen && host.matches(':popover-open')) return;
    // Opened anew it lies above a dialog that the page has opened meanwhile.
    host.showPopover();
    isOpen = true;
  }

  function replaceContent(content: DocumentFragment): void {
    const label = root.activeElement?.getAttribute('aria-label');
    dialog.replaceChildren(content);
    dialog.scrollTop = 0;
    const again = label ? dialog.querySelector(`[aria-label="${CSS.escape(label)}"]`) : null;
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    const focused = document.activeElement === host;
    if (host.matches(':popover-open')) host.hidePopover();
    if (focused && before?.isConnected && (before instanceof HTMLElement || before instanceof SVGElement)) {
      before.focus({ preventScroll: true });
    }
    before = null;
  }

  return {
    get isOpen() {
      return isOpen;
    },
    open(shown) {
      ranges = shown.ranges;
      const box = shown.near ? boxOf() : null;
      near = shown.near && box ? { x: shown.near.x - box.left, y: shown.near.y - box.top } : null;
      card.classList.toggle('dark', shown.dark);
      const hadFocus = document.activeElement === host;
      if (!hadFocus) before = document.activeElement;
      replaceContent(shown.content);
      show();
      void follow();
      if ((shown.focus || hadFocus) && !root.activeElement) dialog.focus({ preventScroll: true });
    },
    follow,
    close,
    holds: (target) => target === host,
    hasFocus: () => document.activeElement === host,
    destroy() {
      close();
      host.remove();
    },
  };
}

/** While an element fills the screen, what is outside of it is shown but cannot be used: the card of a mark inside goes in there too. */
function holderOf(ranges: readonly Range[]): Element {
  return ranges[0]?.startContainer.parentElement?.closest(':fullscreen') ?? document.documentElement;
}
