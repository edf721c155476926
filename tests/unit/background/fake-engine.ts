import type { Engine } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { aReading } from '../../fixtures/readings.ts';

export interface FakeEngine {
  start: () => Promise<Engine>;
  started: () => number;
  /** The stories it was asked to read with. */
  stories: (string | undefined)[];
}

/** An engine that gives the same reading of every text, with the story it was asked for. */
export function fakeEngine(change: Partial<Reading> = {}): FakeEngine {
  let started = 0;
  const stories: (string | undefined)[] = [];
  const engine: Engine = {
    path: 'js',
    read(article, { story }) {
      stories.push(story);
      const reading = { ...aReading(), article, ...change };
      return story === 'none' ? { ...reading, story: null } : reading;
    },
  };
  return {
    start: async () => {
      started++;
      return engine;
    },
    started: () => started,
    stories,
  };
}
