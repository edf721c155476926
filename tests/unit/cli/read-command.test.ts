import { expect, test } from 'vitest';
import { runRead } from '../../../src/cli/read-command.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';

test.each([
  [[], /takes one file/],
  [['a.txt', 'b.txt'], /takes one file/],
  [['a.txt', '--story', 'moon-war'], /no story is called "moon-war"; there are: .*panjshir-2021.*, none/],
  [['a.txt', '--story'], /story/],
  [['a.txt', '--colour'], /--colour/],
  [['--jsonl', 'a.txt'], /takes no file/],
  [['--jsonl', '--json'], /--json/],
  [['--jsonl', '-'], /takes no file/],
])('%j is a wrong call', async (args, message) => {
  const failure = await runRead(args).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(UsageError);
  expect(String(failure)).toMatch(message);
});

test('a file that is not there is no wrong call', async () => {
  const failure = await runRead(['/nowhere/a.txt']).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(UsageError);
});
