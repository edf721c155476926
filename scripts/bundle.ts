/** One self-contained script from an entry, to be run in a page of a real browser. */
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { ROOT } from './root.ts';

/**
 * @param entry from the project's root
 * @param name of the variable that has the entry's exports
 * @throws Error where it cannot be built
 */
export async function bundle(entry: string, name = 'bundled'): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} was not built`);
  const code = first.output.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${entry} gave no script`);
  return code;
}
