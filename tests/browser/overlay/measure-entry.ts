/** Runs inside a page: the overlay's inner parts, timed. Bundled by measure.ts. */
import { findArticle } from '../../../src/article/find.ts';
import { markAt } from '../../../src/overlay/hit.ts';
import { findMarks } from '../../../src/overlay/marks.ts';
import { createPainter } from '../../../src/overlay/painter.ts';
import { LIGHT } from '../../../src/overlay/palette.ts';
import { type Reading, STATUSES } from '../../../src/reading/reading.ts';

export interface Measured {
  marks: number;
  /** Milliseconds, the best of several runs: what the script costs when nothing else runs. */
  /** From the reading to live ranges on the page. */
  find: number;
  /** From the ranges to highlights in the registry, styled. */
  paint: number;
  hit: number;
  hits: number;
}

/** Every word that is a number becomes a figure, of each status in turn. */
async function measure(): Promise<Measured> {
  const map = await findArticle(document);
  if (!map) throw new Error('no article');
  const { text } = map.article;
  const figures: Reading['figures'] = [...text.matchAll(/\d+ \w+/g)].map((match, index) => ({
    id: `f${index}`,
    span: [match.index, match.index + match[0].length],
    kind: 'other',
    min: 1,
    max: 1,
    vague: false,
    status: STATUSES[index % STATUSES.length] ?? 'claimed',
    flags: [],
    because: [],
  }));
  const reading: Reading = {
    version: 1,
    article: { text },
    story: null,
    speakers: [],
    attributions: [],
    figures,
    disclaimers: [],
  };
  const painter = createPainter();
  const finds: number[] = [];
  const paints: number[] = [];
  let marks = findMarks(reading, null, map, 'figures-and-quotes');
  for (let time = 0; time < 9; time++) {
    painter.clear();
    // As on a page at rest: what the clearing has left to lay out is not part of painting.
    void document.body.offsetHeight;
    const start = performance.now();
    marks = findMarks(reading, null, map, 'figures-and-quotes');
    const found = performance.now();
    painter.paint(marks.list, LIGHT);
    finds.push(found - start);
    paints.push(performance.now() - found);
  }
  // The layout is there when a reader points; it is not part of the search.
  void document.body.offsetHeight;
  let hits = 0;
  const rounds = 400;
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    hits = 0;
    for (let at = 0; at < rounds; at++) {
      const x = 60 + ((at * 37) % 700);
      const y = 20 + ((at * 53) % 600);
      if (markAt(x, y, [{ map, marks }]) !== null) hits++;
    }
    times.push((performance.now() - start) / rounds);
  }
  return {
    marks: marks.list.length,
    find: Math.min(...finds),
    paint: Math.min(...paints),
    hit: Math.min(...times),
    hits,
  };
}

Object.assign(globalThis, { measureOverlay: measure });
