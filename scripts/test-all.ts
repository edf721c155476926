/**
 * Every check and test, one after the other; the last line is the sum: `N passed, N failed`. Arguments name the parts to run
 * (types, lint, unit, page, build, chromium, firefox); none means all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type BrowserName, ensureBrowser } from './find-browsers.ts';
import { ROOT } from './root.ts';

interface Outcome {
  passed: number;
  failed: number;
}

const reports = `${ROOT}artifacts/reports`;

function command(name: string, args: string[]): Outcome {
  const bin = `${ROOT}node_modules/.bin/${name}`;
  const { status } = spawnSync(bin, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function tests(project: string, env: Record<string, string> = {}): Outcome {
  const file = `${reports}/${Object.values(env)[0] ?? project}.json`;
  rmSync(file, { force: true });
  const { status } = spawnSync(
    `${ROOT}node_modules/.bin/vitest`,
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' },
  );
  try {
    const { numPassedTests, numFailedTests, numTotalTests, numFailedTestSuites, numPendingTests } =
      JSON.parse(readFileSync(file, 'utf8'));
    // What is skipped has not passed.
    const skipped = numPendingTests ?? 0;
    // A file that could not be loaded has no failed test, and a run without a test has proved nothing.
    const broken = status !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
    return {
      passed: numPassedTests,
      failed: numFailedTests + skipped + broken + (numTotalTests === 0 ? 1 : 0),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function inBrowser(name: BrowserName): Promise<Outcome> {
  try {
    await ensureBrowser(name);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  return tests('browser', { BROWSER: name });
}

const PARTS: Record<string, () => Outcome | Promise<Outcome>> = {
  types: () => command('tsc', ['--noEmit']),
  lint: () => command('biome', ['check', '--error-on-warnings']),
  build: () => command('tsx', ['scripts/build.ts']),
  unit: () => tests('unit'),
  page: () => tests('page'),
  chromium: () => inBrowser('chromium'),
  firefox: () => inBrowser('firefox'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
mkdirSync(reports, { recursive: true });
const sum: Outcome = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [part, run] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  console.log(`\n== ${part}`);
  const started = Date.now();
  const { passed, failed } = await run();
  sum.passed += passed;
  sum.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  lines.push(`${part.padEnd(9)} ${String(passed).padStart(5)} passed, ${failed} failed  (${seconds} s)`);
}
console.log(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
