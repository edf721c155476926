import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/root.ts';

const files = ['scripts', 'bench', 'tests/set-up']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((file) => join(ROOT, folder, file)))
  .concat(join(ROOT, 'vite.config.ts'));

test('the root is the folder of the project', () => {
  expect(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).name).toBe('sourcelight');
  expect(ROOT).toBe(fileURLToPath(new URL('../../../', import.meta.url)));
});

// In a folder such as "My Projects" an address has "%20" for each space, and no such file is there.
test.each(files)('%s takes no path from an address', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/import\.meta\.url\)\s*\.pathname/);
});
