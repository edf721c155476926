/** The built extension itself: what it asks for, and that nothing of it is open to pages. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import hosts from '../../src/gate/news-hosts.json' with { type: 'json' };
import { BROWSERS } from './browsers.ts';

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

describe.each(BROWSERS)('the extension built for %s', (name) => {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const folder = fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

  test('asks for the narrowest permissions', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(hosts.map(({ host }) => `*://*.${host}/*`));
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(JSON.stringify([manifest.content_scripts, manifest.host_permissions])).not.toContain('127.0.0.1');
  });

  test('has nothing that pages can load, and one gate on the news hosts', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(manifest.host_permissions);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
  });

  test('its pages run only their own scripts, and WebAssembly; stories can be fetched over TLS or from this machine', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    const connect = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*;";
    expect(policy).toContain(connect);
    expect(policy.replace(connect, '')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test('the gate is one file of at most 10 KB without imports', () => {
    const file = join(folder, manifest.content_scripts[0].js[0]);
    const code = readFileSync(file, 'utf8');
    expect(statSync(file).size).toBeLessThanOrEqual(10 * 1024);
    expect(code).not.toMatch(/\bimport\s*[({"']|\bimport\s+\w/);
  });

  test('the worker is one classic script where the browser keeps the compiled code of such a one, else modules', () => {
    if (name === 'firefox') {
      const { type, scripts } = manifest.background;
      expect(type).toBe('module');
      // The first asks for the rooms of reading before the second has its own code.
      const [first, second] = scripts.map((file: string) => readFileSync(join(folder, file), 'utf8'));
      expect(first.length).toBeLessThan(8 * 1024);
      expect(first.match(/(?<![\w.$])import\(/g)).toHaveLength(2);
      expect(second).toContain(`from"./${basename(scripts[0])}"`);
      return;
    }
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    const code = readFileSync(join(folder, 'background.js'), 'utf8');
    expect(code).not.toMatch(/(?:^|[;}])import\s*["'{*]|(?:^|[;}])export\s*[{*]|\bimport\.meta\b/);
    expect(code).not.toMatch(/(?<![\w.$])import\(/);
  });

  test('every script is asked for by another file', () => {
    const files = filesIn(folder).filter((file) => /\.(?:js|html|json)$/.test(file));
    const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    for (const file of files.filter((each) => each.endsWith('.js'))) {
      const asked = texts.some((each) => each.file !== file && each.text.includes(basename(file)));
      expect(asked, file).toBe(true);
    }
  });

  test('every file that the manifest names is there', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      manifest.action.default_popup,
      manifest.options_ui.page,
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
    ];
    for (const file of named) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  test('no file of ours writes markup from strings or evaluates code', () => {
    for (const file of filesIn(folder).filter((each) => each.endsWith('.js'))) {
      const code = readFileSync(file, 'utf8');
      expect(code, file).not.toMatch(/\beval\(|new Function\(|document\.write\(|insertAdjacentHTML/);
    }
  });

  test(`says the browser's own minimum`, () => {
    if (name === 'chromium') expect(manifest.minimum_chrome_version).toBe('128');
    else {
      expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('146.0');
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none']);
    }
  });
});
