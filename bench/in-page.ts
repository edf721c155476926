/** What is timed on a page: bundled into one script and run in the page's own world, where the clock is the page's. */
import type { ArticleMap } from '../src/article/article.ts';
import { findArticle } from '../src/article/find.ts';
import { atOnce } from '../src/article/slices.ts';
import { pageText } from '../src/gate/page-text.ts';
import { markAt } from '../src/overlay/hit.ts';
import { findMarks, type Mark } from '../src/overlay/marks.ts';
import { createPainter } from '../src/overlay/painter.ts';
import { LIGHT } from '../src/overlay/palette.ts';
import { indexSpans } from '../src/overlay/spans.ts';
import { type Reading, STATUSES } from '../src/reading/reading.ts';
import { couldCover, type GateTerms } from '../src/stories/gate.ts';

/** Middle and worst of some runs, in ms. */
export interface Times {
  median: number;
  worst: number;
}

function time(runs: number, act: () => void): Times {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    act();
    times.push(performance.now() - started);
  }
  return timesOf(times);
}

function timesOf(times: number[]): Times {
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 };
}

/** The gate's own work on this page; the first run, with nothing warm, is its real cost. */
function gate(terms: GateTerms): { first: number; warm: Times; stories: string[] } {
  let stories: string[] = [];
  const once = (): void => {
    const { title, text } = pageText(document);
    stories = couldCover(terms, title, text);
  };
  const first = time(1, once).median;
  return { first, warm: time(20, once), stories };
}

async function article(): Promise<{ first: number; warm: Times; words: number }> {
  let map: ArticleMap | null = null;
  const once = async (): Promise<number> => {
    const started = performance.now();
    map = await findArticle(document);
    return performance.now() - started;
  };
  const first = await once();
  const times: number[] = [];
  for (let run = 0; run < 8; run++) times.push(await once());
  const warm = timesOf(times);
  const text = (map as ArticleMap | null)?.article.text ?? '';
  return { first, warm, words: text.split(/\s+/).length };
}

/** So many figures of ten characters each, spread over the article. */
function readingOf({ article: { text } }: ArticleMap, count: number): Reading {
  const figures = Array.from({ length: count }, (_, i): Reading['figures'][number] => {
    const start = Math.floor(((text.length - 20) * i) / count);
    return {
      id: `f${i}`,
      span: [start, start + 10],
      kind: 'other',
      min: 1,
      max: 1,
      vague: false,
      status: STATUSES[i % STATUSES.length] ?? 'claimed',
      flags: [],
      because: [],
    };
  });
  return {
    version: 1,
    article: { text },
    story: null,
    speakers: [],
    attributions: [],
    figures,
    disclaimers: [],
  };
}

function shiftOf(act: () => void): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    const types = PerformanceObserver.supportedEntryTypes;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    if (types.includes('layout-shift')) observer.observe({ type: 'layout-shift' });
    act();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        observer.disconnect();
        done(types.includes('layout-shift') ? sum : Number.NaN);
      }),
    );
  });
}

async function paint(count: number) {
  const map = await findArticle(document);
  if (!map) throw new Error('no article to paint');
  const reading = readingOf(map, count);
  const found = time(10, () => atOnce(findMarks(reading, null, map, 'figures-and-quotes')));
  const { list: marks } = atOnce(findMarks(reading, null, map, 'figures-and-quotes'));
  const elements = document.querySelectorAll('*').length;
  const height = document.documentElement.scrollHeight;
  const painter = createPainter((error) => {
    throw error;
  });
  const script = time(10, () => {
    painter.clear();
    painter.paint(marks, LIGHT);
  });
  painter.clear();
  const shift = await shiftOf(() => painter.paint(marks, LIGHT));
  const added = document.querySelectorAll('*').length - elements;
  const grown = document.documentElement.scrollHeight - height;
  const hover = hoverTime(map, marks);
  painter.clear();
  const wrapping = time(1, () => wrap(marks));
  return { marks: marks.length, found, script, shift, added, grown, hover, wrapping: wrapping.median };
}

/** Mean of one hit test, over points in the window. */
function hoverTime(map: ArticleMap, marks: readonly Mark[]): number {
  const index = indexSpans(
    marks.flatMap(({ spans }, mark) => spans.map((span) => ({ mark, span, level: 1 }))),
  );
  const points = Array.from({ length: 2000 }, (_, i) => ({
    x: 60 + ((i * 37) % 600),
    y: 40 + ((i * 53) % 700),
  }));
  document.caretPositionFromPoint(1, 1);
  const started = performance.now();
  for (const { x, y } of points) markAt(x, y, [{ map, marks: { index } }]);
  return (performance.now() - started) / points.length;
}

/** The naive way, for comparison: an element around every range. */
function wrap(marks: readonly Mark[]): void {
  for (const { ranges } of marks) {
    for (const range of ranges) {
      const element = document.createElement('mark');
      try {
        range.surroundContents(element);
      } catch {
        // a range that crosses an element: the naive way has no answer
      }
    }
  }
  void document.body.offsetHeight;
}

Object.assign(globalThis, { sourcelightBench: { gate, article, paint } });
