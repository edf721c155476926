/** What a new version of a dossier changes, as a reader is told of it. */
import * as v from 'valibot';
import { canonicalJson } from './canonical.ts';
import type { Dossier } from './dossier.ts';

const KINDS = ['parties', 'people', 'bodies', 'places', 'claims', 'quotes', 'sources'] as const;

/** Some entries of one kind that were added, changed or removed; of `story`, its own fields. */
export const ChangeSchema = v.object({
  kind: v.picklist(['story', ...KINDS]),
  what: v.picklist(['added', 'changed', 'removed']),
  count: v.number(),
  /** Names or words of the first few. */
  labels: v.array(v.string()),
});
export type Change = v.InferOutput<typeof ChangeSchema>;

/** A list for a reader: the rest is counted. */
const MOST_LABELS = 8;

/** @returns the changes in the dossier's order; empty where only version and date differ */
export function changesBetween(before: Dossier, after: Dossier): Change[] {
  const own = (['title', 'description', 'publisher', 'period', 'recognition'] as const).filter(
    (key) => !same(before[key], after[key]),
  );
  return [
    ...changeOf('story', 'changed', own),
    ...KINDS.flatMap((kind) => {
      const old = new Map(before[kind].map((entry) => [entry.id, entry]));
      const now = new Map(after[kind].map((entry) => [entry.id, entry]));
      const labels = (of: Map<string, Entry>, other: Map<string, Entry>): string[] =>
        [...of.values()].filter(({ id }) => !other.has(id)).map(labelOf);
      const changed = [...now.values()].filter(({ id }) => old.has(id) && !same(old.get(id), now.get(id)));
      return [
        ...changeOf(kind, 'added', labels(now, old)),
        ...changeOf(kind, 'changed', changed.map(labelOf)),
        ...changeOf(kind, 'removed', labels(old, now)),
      ];
    }),
  ];
}

type Entry = Dossier[(typeof KINDS)[number]][number];

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

function labelOf(entry: Entry): string {
  if ('name' in entry) return entry.name;
  if ('words' in entry) return `“${entry.words}”`;
  return 'text' in entry ? entry.text : `${entry.publisher}: ${entry.title}`;
}

function changeOf(kind: Change['kind'], what: Change['what'], labels: readonly string[]): Change[] {
  return labels.length === 0
    ? []
    : [{ kind, what, count: labels.length, labels: labels.slice(0, MOST_LABELS) }];
}
