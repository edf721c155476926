/** Reading files, with errors in words. */
import { readFile } from 'node:fs/promises';

/** @throws Error that says in words why the file cannot be read */
export async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Error(`there is no file ${file}`);
    if (code === 'EISDIR') throw new Error(`${file} is a folder`);
    throw error;
  }
}
