/** What the model has said of a paragraph is taken over when its article is read again, and never changes what is read. */
import { expect, test, vi } from 'vitest';
import { createReuse } from '../../../src/reading/attribution/model/reuse.ts';
import { createEngine } from '../../../src/reading/read.ts';
import { KERNEL, MODEL } from './files.ts';

const encoded = vi.hoisted(() => vi.fn());
vi.mock('../../../src/reading/attribution/model/network.ts', async (original) => {
  const module = await original<typeof import('../../../src/reading/attribution/model/network.ts')>();
  return {
    ...module,
    createNetwork(...parts: Parameters<typeof module.createNetwork>) {
      const network = module.createNetwork(...parts);
      return {
        ...network,
        encode(...rows: Parameters<typeof network.encode>) {
          for (const run of rows[0]) encoded(run);
          return network.encode(...rows);
        },
      };
    },
  };
});

const POSTS = [
  'The tide came in at six, the harbour master said.',
  '“We have lost the second bridge,” said Ann Vale, who keeps the lock.',
  'Residents counted 14 boats on the road. The mayor denied it.',
  'According to the timetable office, no ferry will leave before Friday.',
  'A diver said that he had seen nine more under the quay.',
];

test('makes a thing once, and forgets what was asked for least lately', () => {
  const make = vi.fn((key: string) => ({ key }));
  const reuse = createReuse<{ key: string }>(10);
  const ask = (key: string) => reuse.of(key, () => make(key));
  const first = ask('aaaa');
  ask('bbbb');
  expect(ask('aaaa')).toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
  ask('cccc');
  expect(ask('aaaa')).toBe(first);
  ask('bbbb');
  expect(make).toHaveBeenCalledTimes(4);
  expect(ask('longer than all that is kept')).toEqual({ key: 'longer than all that is kept' });
});

test('what throws is not remembered', () => {
  const reuse = createReuse<number>(100);
  expect(() =>
    reuse.of('a', () => {
      throw new Error('once');
    }),
  ).toThrow('once');
  expect(reuse.of('a', () => 1)).toBe(1);
});

test('of an article that has grown only the new paragraph goes through the network', async () => {
  const parts = { model: MODEL, kernel: KERNEL };
  const engine = await createEngine(parts);
  const read = (posts: readonly string[]) => engine.read({ text: posts.join('\n\n') }, { dossiers: [] });
  read(POSTS);
  encoded.mockClear();
  const grown = [
    ...POSTS.slice(0, 3),
    'The lock keeper said that the gate would hold until noon.',
    ...POSTS.slice(3),
  ];
  const again = read(grown);
  expect(encoded.mock.calls.length).toBeGreaterThan(0);
  expect(encoded.mock.calls.length).toBeLessThanOrEqual(2);
  const anew = (await createEngine(parts)).read({ text: grown.join('\n\n') }, { dossiers: [] });
  expect(again).toEqual(anew);
  encoded.mockClear();
  expect(read(grown)).toEqual(anew);
  expect(encoded).not.toHaveBeenCalled();
});
