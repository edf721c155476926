/** How much the network is asked for: time follows, and is no thing for a test. */
import { expect, test, vi } from 'vitest';
import { createTagger } from '../../../src/reading/attribution/create-tagger.ts';
import { tokenise } from '../../../src/reading/text/tokens.ts';
import { KERNEL, MODEL } from './files.ts';

const work = vi.hoisted(() => ({ encoded: 0, linked: 0 }));
vi.mock('../../../src/reading/attribution/model/network.ts', async (original) => {
  const module = await original<typeof import('../../../src/reading/attribution/model/network.ts')>();
  return {
    ...module,
    createNetwork(...parts: Parameters<typeof module.createNetwork>) {
      const network = module.createNetwork(...parts);
      return {
        encode(runs: Parameters<typeof network.encode>[0]) {
          for (const run of runs) work.encoded += run.length;
          return network.encode(runs);
        },
        link(run: Parameters<typeof network.link>[0], anchors: readonly number[]) {
          work.linked += run.probabilities.length * anchors.length;
          return network.link(run, anchors);
        },
      };
    },
  };
});

/** Tokens that went through the network to tag a paragraph by a new tagger, once with each of these thresholds. */
async function workOn(text: string, ...thresholds: number[]): Promise<typeof work> {
  const tagger = await createTagger(MODEL, KERNEL);
  Object.assign(work, { encoded: 0, linked: 0 });
  for (const threshold of thresholds)
    tagger.tag([{ line: 5, tokens: tokenise(text, 0, text.length) }], threshold);
  return { ...work };
}

test('a second look for less sure ones encodes nothing again and links no anchor twice', async () => {
  const text = 'The clerk said that the ferry was late, and the pilot thinks it will rain.';
  const sure = await workOn(text, 0.6);
  const less = await workOn(text, 0.01);
  expect(less.encoded).toBe(tokenise(text, 0, text.length).length);
  expect(less.linked).toBeGreaterThan(sure.linked);
  expect(await workOn(text, 0.6, 0.01)).toEqual(less);
});

test('a monstrous paragraph of nothing but cues takes work that grows with its length only', async () => {
  // No two runs alike, in no order that comes again: what was read once is remembered.
  const CUES = ['said', 'told', 'added', 'claimed', 'denied'];
  let random = 1;
  const cue = () => {
    random = (random * 48_271) % 2_147_483_647;
    return CUES[random % CUES.length];
  };
  const paragraph = (tokens: number) => Array.from({ length: tokens }, cue).join(' ');
  const short = await workOn(paragraph(360), 0.05);
  const long = await workOn(paragraph(1_440), 0.05);
  expect(long.encoded).toBe(1_440);
  expect(short.linked).toBeGreaterThan(0);
  expect(long.linked).toBeLessThanOrEqual(32 * 1_440);
});
