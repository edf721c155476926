/** The card of one mark: its explanation laid out. */
import { type Explanation, type Reason, sideBeside } from '../ui/explain.ts';
import { day } from '../ui/words.ts';
import { el } from './dom.ts';

export interface CardPlace {
  /** From 1. */
  position: number;
  count: number;
}

export interface CardActions {
  step(by: 1 | -1): void;
  close(): void;
}

/** The card's content, to be put into a labelled container: the label is the element with id "label". */
export function cardContent(
  explanation: Explanation,
  place: CardPlace | null,
  actions: CardActions,
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const look = explanation.status ? `line ${explanation.status}` : tintClass(explanation);
  fragment.append(
    el(
      'header',
      {},
      el('p', { id: 'label', class: `label ${look}` }, el('span', { class: 'sample' }), explanation.label),
      place && place.count > 1
        ? el(
            'div',
            { class: 'steps' },
            button('Previous mark', '‹', () => actions.step(-1)),
            el('span', { class: 'count' }, `${place.position} of ${place.count}`),
            button('Next mark', '›', () => actions.step(1)),
          )
        : null,
      button('Close', '×', actions.close),
    ),
    el(
      'div',
      { class: 'body' },
      el('blockquote', { class: explanation.type }, explanation.title),
      explanation.details.length > 0 ? el('p', { class: 'details' }, explanation.details.join(' · ')) : null,
      whose(explanation),
      notes(explanation.notes),
      reasons(explanation.reasons),
    ),
  );
  return fragment;
}

/** The class that gives a quote's card the tint of its speaker's party. */
function tintClass({ party }: Explanation): string {
  const order = party?.order ?? null;
  return order === null ? 'quote neutral' : `quote party${order % 4}`;
}

function whose({ who, party, path, type }: Explanation): HTMLElement | null {
  const side = sideBeside(who, party);
  const rows = [
    ...(who ? [row(type === 'figure' ? 'Whose word' : 'Speaker', who, side)] : []),
    ...path.map(({ label, value }) => row(label, value, null)),
  ];
  return rows.length > 0 ? el('dl', {}, ...rows) : null;
}

function row(label: string, value: string, aside: string | null): HTMLElement {
  return el(
    'div',
    {},
    el('dt', {}, label),
    el('dd', {}, value, aside ? el('span', { class: 'side' }, aside) : null),
  );
}

function notes(sentences: readonly string[]): HTMLElement | null {
  if (sentences.length === 0) return null;
  return el('ul', { class: 'notes' }, ...sentences.map((sentence) => el('li', {}, sentence)));
}

function reasons(all: readonly Reason[]): HTMLElement | null {
  if (all.length === 0) return null;
  return el(
    'section',
    { 'aria-labelledby': 'why' },
    el('h2', { id: 'why' }, 'Why'),
    ...all.map(({ text, evidence, entry, citations }) =>
      el(
        'div',
        { class: 'reason' },
        el('p', {}, text),
        evidence ? el('q', {}, evidence.words) : null,
        entry ? el('p', { class: 'entry' }, entry) : null,
        citations.length > 0
          ? el(
              'ul',
              { class: 'sources' },
              ...citations.map(({ publisher, title, date, url }) =>
                el('li', {}, link(url, title), `, ${publisher}, `, el('time', { datetime: date }, day(date))),
              ),
            )
          : null,
      ),
    ),
  );
}

function link(url: string, words: string): HTMLElement | string {
  // The schema lets only https through; a link is where an oversight there would do harm.
  if (!url.startsWith('https://')) return words;
  return el('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, words);
}

function button(label: string, sign: string, act: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', 'aria-label': label, title: label }, sign);
  made.addEventListener('click', act);
  return made;
}
