/** Who claims to have done an act of war speaks for a side, though nothing else tells of it. */
import { expect, test } from 'vitest';
import { engine } from './engine.ts';

const statuses = (text: string) =>
  engine.read({ text: `Raid in the hills\n\n${text}` }, { dossiers: [] }).figures.map(({ status }) => status);

test.each([
  ['Tarn claims to have killed 200 soldiers and taken 40 troops prisoner.', ['claimed', 'claimed']],
  ['The Lower Valley Union says to have since captured 12 posts.', ['claimed']],
  ['Tarn claims to have counted 200 dead soldiers.', ['third-party']],
  ['Tarn claims to have found 12 bodies of soldiers.', ['third-party']],
])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
