/** “Look on every site”, in an extension that has the permission for it: the prompt is the browser's own and cannot be answered here. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackBuild } from '../../scripts/loopback-build.ts';
import { type Served, serve } from '../../scripts/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import { openRead, stateOf } from './on-page.ts';

describe.each(BROWSERS)('every site in %s', (name) => {
  let folder = '';
  let served: Served;
  let extension: Extension;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sourcelight-everywhere-'));
    cpSync(loopbackBuild(name), folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    manifest.host_permissions = ['*://*/*'];
    manifest.optional_host_permissions = [];
    for (const script of manifest.content_scripts)
      script.matches = script.matches.filter((pattern: string) => !pattern.includes('127.0.0.1'));
    writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)));
    extension = await launchExtension(name, { folder });
  });
  afterAll(async () => {
    await extension?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function choose(everywhere: boolean): Promise<void> {
    await extension.ask(`await browser.storage.local.set({ settings: { everywhere: ${everywhere} } })`);
    await until(`the gate to be ${everywhere ? 'there' : 'gone'}`, async () => {
      const there = await extension.ask<boolean>(
        `(await browser.scripting.getRegisteredContentScripts({ ids: ['gate-everywhere'] })).length === 1`,
      );
      return there === everywhere;
    });
  }

  test('is looked at when the reader wants it, and not any more when not', async () => {
    await choose(true);
    const { page } = await openRead(extension, served.url);
    await page.close();

    await choose(false);
    const other = await extension.browser.newPage();
    await other.goto(served.url);
    const tab = await extension.tabId(served.url);
    await new Promise((done) => setTimeout(done, 800));
    expect(await stateOf(extension, tab)).toBe(null);
    await other.close();
  });
});
