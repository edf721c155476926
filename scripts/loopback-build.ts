/**
 * A copy of a built extension that also runs on loopback pages, for the demo and the tests: the same files, one more host
 * in the manifest. The extension that is packed has no such host.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { BrowserName } from './find-browsers.ts';
import { ROOT } from './root.ts';

const LOOPBACK = '*://127.0.0.1/*';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/** @returns the folder of the copy. @throws Error when the extension is not built. */
export function loopbackBuild(name: BrowserName): string {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const from = `${ROOT}dist/${target}`;
  const to = `${ROOT}dist/loopback/${target}`;
  if (!existsSync(`${from}/manifest.json`)) throw new Error(`${from} is not built: npm run build`);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const manifest: Manifest = JSON.parse(readFileSync(`${to}/manifest.json`, 'utf8'));
  manifest.host_permissions.push(LOOPBACK);
  for (const script of manifest.content_scripts) script.matches.push(LOOPBACK);
  writeFileSync(`${to}/manifest.json`, JSON.stringify(manifest, null, 2));
  return to;
}
