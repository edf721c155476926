/** Packs both extensions into artifacts/packages with web-ext, and runs its lint on the Firefox one. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { ROOT } from './root.ts';

const out = `${ROOT}artifacts/packages`;
const webExt = (...args: string[]): number =>
  spawnSync(`${ROOT}node_modules/.bin/web-ext`, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;

let failed = 0;
for (const target of ['chrome', 'firefox']) {
  failed |= webExt(
    'build',
    '--source-dir',
    `dist/${target}`,
    '--artifacts-dir',
    out,
    '--overwrite-dest',
    '--no-config-discovery',
    '--filename',
    `sourcelight-${target}-{version}.zip`,
  );
}
for (const file of readdirSync(out)) console.log(`${file}: ${statSync(`${out}/${file}`).size} bytes`);
failed |= webExt('lint', '--source-dir', 'dist/firefox', '--no-config-discovery');
process.exitCode = failed === 0 ? 0 : 1;
