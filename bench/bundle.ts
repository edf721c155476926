/** One self-contained script from one of the bench's entries. */
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { ROOT } from '../scripts/root.ts';

export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} was not built`);
  const code = first.output.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${entry} gave no script`);
  return code;
}
