/** Writes dist/chrome, dist/firefox and dist/cli/sourcelight.js. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { ROOT } from './root.ts';

const at = (path: string): string => `${ROOT}${path}`;

function compileKernel(): void {
  const { status } = spawnSync(process.execPath, [at('scripts/build-kernel.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The command line reads the model and the kernel from beside itself. */
function copyEngineParts(): void {
  copyFileSync(at('src/reading/attribution/model/attribution.bin'), at('dist/cli/attribution.bin'));
  copyFileSync(at('src/reading/attribution/kernel/kernel.wasm'), at('dist/cli/kernel.wasm'));
}

const started = Date.now();
compileKernel();
rmSync(at('dist'), { recursive: true, force: true });
for (const mode of ['chrome', 'firefox', 'cli']) {
  await build({ root: ROOT, mode, logLevel: 'error' });
}
copyEngineParts();
console.log(
  `Built dist/chrome, dist/firefox and dist/cli in ${((Date.now() - started) / 1000).toFixed(1)} s.`,
);
