import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/reading/status/judge.ts';
import { DOSSIER, judged, parse } from './markup.ts';

const WAR = ' {m:army|The Kesh army} sent troops.';

/** [what it shows, article, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    'sources who tell of others’ fighters are on no side',
    '{m:front|The Marrow Front} was thrown back after {w|{f:killed:front|nine of their fighters} had died}, {c|according to} {s:anon|sources in the town}.',
    ['nine of their fighters: third-party'],
  ],
  [
    'sources who tell of their own are',
    '{s:anon|Sources in the town} {c|said} {w|{f:killed|nine of our fighters} had died}.',
    ['nine of our fighters: claimed'],
  ],
  [
    'who announces stands before an aside that tells whose they are',
    '{s:stranger|Tove Lind} {c|confirmed} {w|that the men, loyal to {m:vela|Ina Vela} and camped at the ford, have announced the taking of {f:territory:villages|six villages}}.',
    ['six villages: claimed front'],
  ],
  [
    'whom an aside names as the enemy is not whose they are',
    '{s:stranger|Tove Lind} {c|confirmed} {w|that the men, in a war against {m:vela|Ina Vela}, have announced the taking of {f:territory:villages|six villages}}.',
    ['six villages: third-party'],
  ],
  [
    'claimed the lives of is no claim',
    '{s:stranger|Tove Lind} {c|said} {w|the raid that {m:front|the Marrow Front} led claimed the lives of {f:killed:people|six people}}.',
    ['six people: third-party'],
  ],
  [
    'what is claimed goes on after “and that”',
    '{s:stranger|Tove Lind} {c|said} {w|{m:front|the Marrow Front} claimed that a column of the army was caught at the narrow bridge on Friday and that it holds {f:territory:villages|six villages} beyond it}.',
    ['six villages: claimed front'],
  ],
  [
    'the relay has only the last part',
    '{m:front|The Marrow Front} has claimed that its men crossed the river and {w|that it holds {f:territory:villages|six villages}}, {s:stranger|Tove Lind} {c|reported}.',
    ['six villages: claimed front'],
  ],
  [
    'two things that one outsider said are his',
    '{s:stranger|Tove Lind} {c|said} {w|that the bridge was gone and that {f:killed:people|six people} had died}.',
    ['six people: third-party'],
  ],
];

describe('claims that somebody passes on', () => {
  it.each(ROWS)('%s', (_, article, expected) => {
    expect(judged(article + WAR).map((line) => line.replace(/ \+.*$/, ''))).toEqual(expected);
  });
});

describe('with a dossier that says who governs', () => {
  const governed = {
    ...DOSSIER,
    title: 'The fall of Oslo, Norway',
    parties: DOSSIER.parties.map((party) =>
      party.id === 'front' ? { ...party, governs: [{ from: '2031-02-01' }] } : party,
    ),
  };
  const partyOf = (who: string) =>
    judge({
      ...parse(`{s|${who}} {c|said} {w|{f:killed|12 people} died}.`, governed),
      published: '2031-03-01',
    }).figures[0]?.party;

  it.each(['The Norwegian agency Fjordnytt', 'A Norwegian service', 'Norwegian news agency Fjordnytt'])(
    'a nationality alone makes no state’s agency: %s',
    (who) => expect(partyOf(who)).toBeUndefined(),
  );

  it.each(['The Norwegian forces', 'The state agency', 'The intelligence agency'])(
    '%s is the state’s',
    (who) => expect(partyOf(who)).toBe('front'),
  );
});
