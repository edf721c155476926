/**
 * Compiles the WebAssembly kernel of the attribution model from its AssemblyScript source.
 *
 *     node scripts/build-kernel.mjs [--if-stale]
 */
import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = 'src/reading/attribution/kernel/assembly';
const KERNEL = 'src/reading/attribution/kernel/kernel.wasm';

const modified = (path) => statSync(`${ROOT}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether the kernel is missing, or older than its source or this script. */
export function kernelIsStale() {
  const files = readdirSync(`${ROOT}/${SOURCE}`).map((file) => `${SOURCE}/${file}`);
  return Math.max(...[...files, 'scripts/build-kernel.mjs'].map(modified)) >= modified(KERNEL);
}

/** @throws Error with the compiler's messages */
export async function buildKernel() {
  // No runtime and no abort: the kernel allocates nothing and throws nothing, so that it imports nothing either.
  const options = [
    '--runtime',
    'stub',
    '--use',
    'abort=',
    '--enable',
    'simd',
    '-O3',
    '--noAssert',
    '--converge',
  ];
  const { error, stderr } = await asc.main(
    [`${SOURCE}/index.ts`, '--outFile', KERNEL, '--baseDir', ROOT, ...options],
    { writeFile: write },
  );
  if (error) throw new Error(`the kernel does not compile\n${stderr.toString()}`, { cause: error });
}

/** All at once: whoever reads the kernel meanwhile finds the old one or the new one. */
function write(path, contents) {
  const partial = `${ROOT}/${path}.${process.pid}`;
  writeFileSync(partial, contents);
  renameSync(partial, `${ROOT}/${path}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--if-stale') || kernelIsStale()) await buildKernel();
}
