/** Machine parses laid over our tokens. They are wrong at times, and only ever a side task of training. */
import type { ParsedToken } from './corpus.ts';
import type { Run } from './runs.ts';

/** What a parse says of a token; `head` is an index in its run (its own for a root), null when unknown or elsewhere. */
export interface Silver {
  tag: string;
  relation: string;
  entity: string;
  head: number | null;
}

interface Place {
  run: number;
  index: number;
  start: number;
  end: number;
}

/** One entry a token of each run: null where the parse has no token that begins there or spans it. */
export function layOver(runs: readonly Run[], sentences: readonly ParsedToken[][]): (Silver | null)[][] {
  const places: Place[] = runs.flatMap(({ tokens }, run) =>
    tokens.map(({ start, end }, index) => ({ run, index, start, end })),
  );
  const out = runs.map(({ tokens }): (Silver | null)[] => tokens.map(() => null));
  let next = 0;
  for (const sentence of sentences) {
    const at = sentence.map((token): Place | undefined => {
      while ((places[next]?.end ?? Infinity) <= token.start) next++;
      const place = places[next];
      return place && place.start < token.end ? place : undefined;
    });
    sentence.forEach((token, i) => {
      const place = at[i];
      const row = place && out[place.run];
      // Of several parse tokens in one of ours the one that begins with it counts, else the first.
      if (!place || !row || (row[place.index] && place.start !== token.start)) return;
      row[place.index] = {
        ...token,
        head: headOf(place, token.head < 0 ? place : at[token.head], token.head),
      };
    });
  }
  return out;
}

function headOf(place: Place, head: Place | undefined, index: number): number | null {
  if (!head || head.run !== place.run || (head.index === place.index && index >= 0)) return null;
  return head.index;
}
