/** What the dossier knows of an article's figures and the article does not say. */
import type { Note } from '../stories/card.ts';
import type { Claim, Dossier } from '../stories/dossier.ts';
import { cite } from '../stories/make-card.ts';
import type { Reading } from './reading.ts';
import { nameOf } from './status/record-names.ts';

/** How many are told: the popup has room for what matters, the record has the rest. */
const MOST = 5;

/** Findings in the order in which they are told. */
const ORDER = ['denial', 'contradicts', 'supports', 'could-not-verify'] as const;

/**
 * Denials and independent findings on the claims that the reading matched, by those whom the article does not let speak: a voice that
 * the reader has met here already is left out, even where it says less here than on record.
 * @returns at most five, each once, denials first
 */
export function unsaid(reading: Reading, dossier: Dossier): Note[] {
  const matched = new Set(
    reading.figures.flatMap(({ because }) => because.flatMap((one) => one.dossier ?? [])),
  );
  const heard = new Set(reading.speakers.flatMap(({ id, name }) => [id, name]));
  const notes = dossier.claims
    .filter(({ id }) => matched.has(id))
    .flatMap((claim) => notesOf(claim, dossier))
    .filter(({ by }) => !heard.has(by) && !heard.has(nameOf(by, dossier)));
  const once = new Map(notes.map((note) => [`${note.by} ${note.text}`, note]));
  return [...once.values()]
    .sort((a, b) => ORDER.indexOf(a.finding) - ORDER.indexOf(b.finding))
    .slice(0, MOST)
    .map((note) => ({ ...note, by: nameOf(note.by, dossier) }));
}

function notesOf({ text: claim, denials, evidence }: Claim, dossier: Dossier): Note[] {
  return [
    ...(denials ?? []).map(({ by, text, sources }) => ({ finding: 'denial' as const, by, text, sources })),
    ...(evidence ?? []).map(({ by, finding, text, sources }) => ({ finding, by, text, sources })),
  ].map(({ sources, ...note }) => ({ ...note, claim, citations: cite(dossier, sources) }));
}
