/** Chrome's worker as one classic script. */
import { posix } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type Plugin, type Rolldown } from 'vite';

const FILE = 'background.js';
const LOADER = 'service-worker-loader.js';

type Bundle = Rolldown.OutputBundle;

/**
 * Joins the worker's modules to one classic script. Chrome keeps the compiled code of a classic worker and hands it to the next one, while
 * modules are parsed and compiled each time that the worker wakes (Chromium 156: asleep to first reading in 174 ms instead of 304).
 * The pages' modules stay as they are; those that were the worker's alone go.
 */
export function workerAsOneScript(target: string): Plugin & CrxPlugin {
  return {
    name: 'worker-as-one-script',
    enforce: 'post',
    renderCrxManifest(manifest) {
      manifest.background = { service_worker: FILE };
      return manifest;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const loader = bundle[LOADER];
        if (loader?.type !== 'asset') throw new Error(`the build wrote no ${LOADER}`);
        const source = await joined(String(loader.source), bundle, target);
        this.emitFile({ type: 'asset', fileName: FILE, source });
        dropChunksOf(bundle, ({ fileName }) => String(loader.source).includes(fileName));
        delete bundle[LOADER];
      },
    },
  };
}

async function joined(loader: string, bundle: Bundle, target: string): Promise<string> {
  const fromBundle: Plugin = {
    name: 'from-bundle',
    enforce: 'pre',
    resolveId(id, importer = '/') {
      const file = posix.join(posix.dirname(importer), id).slice(1);
      return file === LOADER || bundle[file]?.type === 'chunk' ? `/${file}` : null;
    },
    load(id) {
      const file = id.slice(1);
      const chunk = bundle[file];
      return file === LOADER ? loader : chunk?.type === 'chunk' ? chunk.code : null;
    },
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [fromBundle],
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: LOADER, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  const script = output && 'output' in output ? output.output[0] : undefined;
  if (!script) throw new Error('the worker could not be joined to one script');
  return script.code;
}

/** Deletes entries that nothing loads any more, and what no other entry needs. */
export function dropChunksOf(bundle: Bundle, isDropped: (entry: Rolldown.OutputChunk) => boolean): void {
  const used = new Set<string>();
  const use = (file: string): void => {
    const chunk = bundle[file];
    if (used.has(file) || chunk?.type !== 'chunk') return;
    used.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) use(next);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && !isDropped(chunk)) use(chunk.fileName);
  }
  for (const [file, { type }] of Object.entries(bundle)) {
    if (type === 'chunk' && !used.has(file)) delete bundle[file];
  }
}
