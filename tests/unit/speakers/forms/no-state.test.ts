/** Whose side offices, ranks, media and people beside a body are on, where the text names no state or the body another way. */
import { describe, expect, test } from 'vitest';
import { hear } from '../marked.ts';

type Row = [title: string, written: string, who: string | null, party?: string];

const NO_STATE: Row[] = [
  [
    'an administrator of a district, against rebels',
    'Rebels attacked government troops. <The district administrator> {counted} [nine dead].',
    'the district administrator',
    'government',
  ],
  [
    'a governor under a junta',
    'Rebels attacked junta troops. The junta sent jets. <The governor of Orm> {counted} [nine dead].',
    'the governor of Orm',
    'junta',
  ],
  [
    'state television under a regime',
    'Rebels attacked soldiers of the regime, shelling a base. <State television> {showed} [nine rifles].',
    'state television',
    'regime',
  ],
  [
    'a police officer',
    'Rebels attacked soldiers, shelling a camp. The Zarif Front’s fighters left. <A police officer> {counted} [nine dead].',
    'a police officer',
    'police',
  ],
  [
    'a mayor of a town at peace',
    'Floods hit the town of Orm on Monday. <The mayor of Orm> {counted} [nine dead].',
    'the mayor of Orm',
  ],
  [
    'any officials, who need not be a state’s',
    'Rebels attacked soldiers, shelling a camp. The Zarif Front’s fighters left. <Officials> {counted} [nine dead].',
    'officials',
  ],
  [
    'a captain of nobody’s',
    'Rebels attacked a camp of the army, shelling soldiers. “Every hour we find more,” <a captain> {said} [by radio].',
    'a captain',
    'army',
  ],
  [
    'a captain who deserted',
    'Rebels attacked a camp of the army, shelling soldiers. <A captain who deserted> {said} [nine died].',
    'a captain',
  ],
];

const OTHER_WORDS: Row[] = [
  [
    'a man who has joined a group, whatever he was',
    'Fighters of the Free Front hold the valley. <Ivo Marek, a former minister who has joined the Front,> {said} [nine died].',
    'Ivo Marek',
    'Free Front',
  ],
  [
    'a man who once left it',
    'Fighters of the Free Front hold the valley. <Ivo Marek, a former member of the Front,> {said} [nine died].',
    'Ivo Marek',
  ],
  [
    'people close to somebody’s side',
    'Fighters of the Free Front hold the valley. <People close to the Free Front> {said} [nine died].',
    'people close to the Free Front',
    'Free Front',
  ],
  [
    'people who live close to a camp',
    'Fighters of the Free Front hold the valley. <People living near the Free Front> {said} [nine died].',
    'people living near the Free Front',
  ],
  [
    'a place from which it is far is nobody who speaks',
    'Rebels attacked troops ten kilometres from Orm, a senior officer in the capital told us. <The officer> {said} [nine died].',
    'a senior officer in the capital',
  ],
  [
    'an army that is one state’s, and another’s military mission',
    'Mali’s army fought rebels, and so did the Russian military mission. <The army> {said} [nine died].',
    'Malian army',
    'Mali',
  ],
  [
    'letters that have troops are no state',
    'GRC troops fought the army in the hills. <The GRC> {said} [nine died].',
    'GRC',
    'GRC',
  ],
];

describe.each([
  ['no state', NO_STATE],
  ['other words', OTHER_WORDS],
])('%s', (_what, rows) => {
  test.each(rows)('%s', (_title, written, who, party) => {
    const [heard] = hear(written);
    expect(heard?.name ?? null).toBe(who);
    expect(heard?.party).toBe(party);
  });
});
