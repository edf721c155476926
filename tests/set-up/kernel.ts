import { execFileSync } from 'node:child_process';

/** Before all tests: compiles the WebAssembly kernel where it is missing or older than its source. */
export default function setUp(): void {
  execFileSync(process.execPath, ['scripts/build-kernel.mjs', '--if-stale'], {
    cwd: new URL('../..', import.meta.url),
    stdio: 'inherit',
  });
}
