/** The engine of a worker that has just started: what can be done before all its code is there is done. */
import { beforeEach, expect, test, vi } from 'vitest';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';
import { fakeEngine } from './fake-engine.ts';

const done: string[] = [];
const files = vi.hoisted(() => ({ get: vi.fn() }));
const rooms = vi.hoisted(() => {
  let arrive: (read: unknown) => void = () => {};
  const waiting = () =>
    new Promise((resolve) => {
      arrive = resolve;
    });
  return {
    are: waiting(),
    arrive: (read: unknown) => arrive(read),
    again() {
      this.are = waiting();
    },
  };
});
const tagger = { path: 'js', tag: () => [] };

vi.mock('../../../src/background/engine-files.ts', () => ({ engineFiles: files.get }));
vi.mock('../../../src/background/rooms.ts', () => ({
  firstLook: Promise.resolve({
    createTagger: async () => tagger,
    lookAt: (text: string, its: unknown) =>
      done.push(its === tagger ? `looked at ${text}` : 'looked by another'),
  }),
  get rooms() {
    return rooms.are;
  },
}));

beforeEach(() => {
  vi.resetModules();
  done.length = 0;
  rooms.again();
  files.get.mockReset().mockResolvedValue({ model: new ArrayBuffer(0), kernel: new ArrayBuffer(0) });
});

const engine = () => import('../../../src/background/engine.ts');
const arrive = async () => {
  const made = await fakeEngine().start();
  rooms.arrive({ engineWith: (its: unknown) => (its === tagger ? made : null) });
  return made;
};
const aWhile = () => new Promise((over) => setTimeout(over, 5));

test('the model looks at the text while the rooms of reading are still under way', async () => {
  const { engineFor } = await engine();
  const asked = engineFor('a report').then((it) => done.push('the engine') && it);
  await aWhile();
  expect(done).toEqual(['looked at a report']);
  const made = await arrive();
  expect(await asked).toBe(made);
  expect(done).toEqual(['looked at a report', 'the engine']);
});

test('once the engine is there, it looks at a text only when it reads it', async () => {
  const { engineFor, theEngine } = await engine();
  const made = await arrive();
  await theEngine();
  expect(await engineFor('a report')).toBe(made);
  expect(done).toEqual([]);
});

test('all who ask get the same engine, made once', async () => {
  const { engineFor, theEngine } = await engine();
  void arrive();
  const all = await Promise.all([engineFor('one'), theEngine(), engineFor('two')]);
  expect(new Set(all).size).toBe(1);
  expect(files.get).toHaveBeenCalledTimes(1);
});

test('for the time in which an article is looked for the model has a sample to look at, once', async () => {
  const { begin } = await engine();
  await begin([smallDossier()]);
  await begin([smallDossier()]);
  expect(done).toHaveLength(1);
  expect(done[0]).toMatch(/^looked at Fighting in the hills/);
});

test('an article that comes meanwhile goes before the sample, which is then not looked at', async () => {
  const { begin, engineFor } = await engine();
  const begun = begin([smallDossier()]);
  void engineFor('a report');
  await begun;
  expect(done).toEqual(['looked at a report']);
});

test('what cannot begin says so, and keeps nobody from trying', async () => {
  const { begin, engineFor } = await engine();
  void arrive();
  files.get.mockRejectedValueOnce(new Error('could not be read'));
  await expect(begin([])).rejects.toThrow('could not be read');
  await expect(engineFor('a report')).resolves.toBeDefined();
});

test('a start that failed is tried again by the next who asks', async () => {
  const { engineFor } = await engine();
  void arrive();
  files.get.mockRejectedValueOnce(new Error('could not be read'));
  await expect(engineFor('a report')).rejects.toThrow('could not be read');
  await expect(engineFor('a report')).resolves.toBeDefined();
});
