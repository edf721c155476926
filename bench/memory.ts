/** What the background holds in memory with the engine loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Extension, until } from '../tests/browser/extension.ts';
import { type Add, kb } from './table.ts';
import { sleep } from './tabs.ts';

/** The bound for the engine's runtime as a whole, bytes. */
const MOST = 100 * 1024 * 1024;

/** Wakes the background with the engine, and says what it takes: Chromium's own count, and in Firefox what the process grows by. */
export async function backgroundMemory(
  extension: Extension,
  wake: () => Promise<void>,
  add: Add,
): Promise<void> {
  const { name } = extension;
  await sleep(extension);
  const before = name === 'firefox' ? ownBytes(extension) : Number.NaN;
  await wake();
  if (name === 'chromium') {
    const bytes = await workerBytes(extension);
    add('background with the engine: heap, buffers and WebAssembly', name, kb(bytes), kb(MOST), bytes < MOST);
    return;
  }
  const grown = ownBytes(extension) - before;
  if (Number.isNaN(grown)) return;
  add('background with the engine: what its process grows by', name, kb(grown), kb(MOST), grown < MOST);
}

async function workerBytes(extension: Extension): Promise<number> {
  const target = await until('the worker', () =>
    extension.browser.targets().find((each) => each.type() === 'service_worker'),
  );
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage: { totalSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.totalSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

/** Private memory of Firefox's process for extensions, where the system tells (Linux); else NaN. */
function ownBytes({ browser }: Extension): number {
  try {
    for (const id of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const command = readOr(`/proc/${id}/cmdline`).replaceAll('\0', ' ');
      const isOurs = command.includes(`-parentPid ${browser.process()?.pid} `);
      if (!isOurs || !readOr(`/proc/${id}/comm`).startsWith('WebExtensions')) continue;
      const lines = readOr(`/proc/${id}/smaps_rollup`).matchAll(/^Private_\w+:\s+(\d+) kB/gm);
      return [...lines].reduce((sum, [, size]) => sum + 1024 * Number(size), 0);
    }
  } catch {
    // No such system.
  }
  return Number.NaN;
}

/** Processes come and go while they are listed. */
function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
