/** What a page costs in a tab of a real browser, as the browser itself counts it. */
import type { CDPSession, Page } from 'puppeteer-core';

/** Sums over the page's life until now. NaN where the browser does not tell (all but the counts in Firefox). */
export interface TabCost {
  /** ms of script of all worlds, the extension's among them. */
  script: number;
  /** ms of style and layout. */
  layout: number;
  /** Tasks of more than 50 ms, and the longest of them, ms. */
  longTasks: number;
  longest: number;
  shift: number;
  elements: number;
  /** Bytes after a collection of garbage, and listeners: of the page's whole process. */
  heap: number;
  listeners: number;
}

interface Seen {
  tasks: number[];
  shift: number;
  marked?: number;
}

const sessions = new WeakMap<Page, CDPSession>();

/** As text: what runs this bench gives names to functions by a helper of its own, which no page has. */
const WATCH = `
globalThis.sourcelightSeen = { tasks: [], shift: 0 };
const observe = (type, add) => {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
  new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
};
observe('longtask', ({ duration }) => sourcelightSeen.tasks.push(duration));
observe('layout-shift', ({ value }) => { sourcelightSeen.shift += value; });
addEventListener('DOMContentLoaded', () => {
  const started = performance.now();
  const look = () => {
    if (CSS.highlights.size > 0) sourcelightSeen.marked = performance.now() - started;
    else if (performance.now() - started < 10000) requestAnimationFrame(look);
  };
  look();
});`;

/** Before the page loads: takes down long tasks, layout shifts, when marks appear, and, in Chromium, all that its metrics count. */
export async function watchTab(page: Page, isChromium: boolean): Promise<void> {
  await page.evaluateOnNewDocument(WATCH);
  if (!isChromium) return;
  const session = await page.createCDPSession();
  sessions.set(page, session);
  await session.send('Performance.enable');
}

/** What of a heap snapshot is read here: of each node so many numbers, named and typed by its `meta`. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/**
 * Bytes of all that the page's process holds in its heap, after a collection of garbage: objects, texts and what the browser keeps for them,
 * of all worlds. The code that the engine makes of functions that run often is left out: it grows for as long as they run, and is kept by no
 * page. NaN where the browser does not tell.
 */
export async function heldBytes(page: Page): Promise<number> {
  const session = sessions.get(page);
  if (!session) return Number.NaN;
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  await session.send('HeapProfiler.collectGarbage');
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) sum += nodes[at + size] ?? 0;
  }
  return sum;
}

/** ms from the loaded document to its first marks; null while there are none. */
export function markedAfter(page: Page): Promise<number | null> {
  return page.evaluate(
    () => (globalThis as unknown as { sourcelightSeen: Seen }).sourcelightSeen.marked ?? null,
  );
}

async function metricsOf(page: Page): Promise<Map<string, number>> {
  const session = sessions.get(page);
  if (!session) return new Map();
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

export async function costOf(page: Page): Promise<TabCost> {
  const own = await page.evaluate(() => {
    const { tasks, shift } = (globalThis as unknown as { sourcelightSeen: Seen }).sourcelightSeen;
    const told = PerformanceObserver.supportedEntryTypes;
    return {
      longTasks: told.includes('longtask') ? tasks.length : null,
      longest: told.includes('longtask') ? Math.max(0, ...tasks) : null,
      shift: told.includes('layout-shift') ? shift : null,
      elements: document.querySelectorAll('*').length,
    };
  });
  const metrics = await metricsOf(page);
  const get = (name: string): number => metrics.get(name) ?? Number.NaN;
  return {
    script: 1000 * get('ScriptDuration'),
    layout: 1000 * (get('LayoutDuration') + get('RecalcStyleDuration')),
    longTasks: own.longTasks ?? Number.NaN,
    longest: own.longest ?? Number.NaN,
    shift: own.shift ?? Number.NaN,
    elements: own.elements,
    heap: get('JSHeapUsedSize'),
    listeners: get('JSEventListeners'),
  };
}
