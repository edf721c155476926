import { readFileSync } from 'node:fs';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { dropChunksOf, workerAsOneScript } from './scripts/one-script.ts';
import { startFirst } from './scripts/start-first.ts';

type Browser = 'chrome' | 'firefox';

const hosts: { host: string }[] = JSON.parse(
  readFileSync(new URL('./src/gate/news-hosts.json', import.meta.url), 'utf8'),
);
const NEWS = hosts.map(({ host }) => `*://*.${host}/*`);

/** `manifest.json` with the news hosts filled in, and for Firefox its own keys. */
function manifestFor(browser: Browser): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = manifest;
  const shared = {
    ...common,
    host_permissions: NEWS,
    content_scripts: common.content_scripts.map((script) => ({ ...script, matches: NEWS })),
  };
  const own =
    browser === 'chrome'
      ? { background, minimum_chrome_version }
      : { background: { scripts: [background.service_worker], type: 'module' }, browser_specific_settings };
  return { ...shared, ...own } as unknown as ManifestV3Export;
}

/** CRXJS lists content scripts as web accessible; nothing of ours needs to be. */
const nothingWebAccessible: CrxPlugin = {
  name: 'nothing-web-accessible',
  enforce: 'post',
  renderCrxManifest(built) {
    delete (built as { web_accessible_resources?: unknown }).web_accessible_resources;
    return built;
  },
};

/** The self-contained scripts are emitted as assets; CRXJS also leaves an ESM chunk of each that nothing loads. */
const noStrayChunks: Plugin = {
  name: 'no-stray-chunks',
  enforce: 'post',
  generateBundle(_options, bundle) {
    dropChunksOf(bundle, ({ facadeModuleId }) => /\.iife\.ts$/.test(facadeModuleId ?? ''));
  },
};

/**
 * Dossiers as texts that are parsed: the worker starts with them, and browsers take JSON in less time than the same written as code
 * (https://v8.dev/blog/cost-of-javascript-2019#json).
 */
const dossiersAsText: Plugin = {
  name: 'dossiers-as-text',
  enforce: 'pre',
  load(id) {
    if (!/\/stories\/dossiers\/[^/]+\.json$/.test(id)) return null;
    const json = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')));
    return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
  },
};

/**
 * The worker's code in files of their own, a room each: Firefox reads and compiles modules side by side, while one big file makes a waking
 * worker wait (Chrome gets one script all the same: see `workerAsOneScript`). From the ground up, each with what it needs that no room before
 * it has, so that no two files need each other; pages of the extension get files of what they use (entriesAware).
 */
const engineParts = [
  'background/rooms',
  'stories',
  'reading/attribution',
  'reading/speakers',
  'reading/figures',
  'reading/status',
].map((room, i, all) => ({
  name: room.replace('/', '-'),
  test: new RegExp(`/src/${room}[/.]`),
  priority: all.length - i,
  entriesAware: true,
}));

export default defineConfig(({ mode }) => {
  if (mode === 'cli') {
    return {
      ssr: { noExternal: true, target: 'node' },
      publicDir: false,
      build: {
        outDir: 'dist/cli',
        ssr: 'src/cli/main.ts',
        target: 'node20',
        minify: false,
        assetsInlineLimit: 0,
        // The DOM for Node brings a CSS parser with an eval() for engines without a global object: never reached.
        rolldownOptions: { output: { entryFileNames: 'sourcelight.js' }, checks: { eval: false } },
      },
    };
  }
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const target = browser === 'chrome' ? 'chrome128' : 'firefox146';
  return {
    plugins: [
      preact(),
      dossiersAsText,
      crx({ manifest: manifestFor(browser), browser }),
      nothingWebAccessible,
      noStrayChunks,
      browser === 'chrome'
        ? workerAsOneScript(target)
        : startFirst(/\/background\/rooms\.ts$/, /\/background\/main\.ts$/),
    ],
    publicDir: false,
    build: {
      outDir: `dist/${browser}`,
      target,
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: { groups: engineParts } } },
    },
  };
});
