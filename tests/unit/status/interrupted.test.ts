import { describe, expect, test } from 'vitest';
import { judged } from './markup.ts';

const GOV = '{s:bray|Osk Bray} {c|said}';

/** What goes on behind a tag in its sentence. */
const GOES_ON: string[] = [
  `{w|The barracks were shelled at dawn}, ${GOV}, and {f:wounded:people|14 recruits} were hurt.`,
  `{w|The barracks were shelled at dawn}, ${GOV} on Friday, and {f:wounded:people|14 recruits} were hurt.`,
  `{w|Thirty gunmen attacked}, ${GOV}; {f:killed:people|at least 11 of these} were shot dead.`,
  `{w|A bus hit a mine}, ${GOV} in a statement; {f:killed:people|nine travellers} died.`,
  `{w|The fight} was for Shan, {c|according to} {s:bray|Osk Bray}, and it killed {f:killed:people|ten men}.`,
  `{w|The raid}, ${GOV}, destroyed {f:equipment:trucks|three trucks}.`,
  `{w|The camp burned}, ${GOV}, and {f:displaced:people|200 families} are in tents.`,
  `{w|Dozens of houses burned}, ${GOV}; two families lost {f:killed:people|six members}.`,
];

/** What the desk adds, or what nobody tells. */
const ENDS: string[] = [
  `{w|Two trucks burned}, ${GOV}, but the army lost {f:killed:people|40 men} there.`,
  `{w|The post fell}, ${GOV}, while in Orm {f:killed:people|12 people} drowned.`,
  `{w|The minister resigned}, ${GOV}, and in 2014 his militia killed {f:killed:people|200 villagers}.`,
  `{w|The road is shut}, ${GOV}, and {f:killed:people|9,000 people} have died since the war began.`,
  `{w|Ten shells fell}, ${GOV}, bringing the toll of the week to {f:killed:people|31}.`,
  `{w|The base fell}, ${GOV}, as a war that killed {f:killed:people|12,000 people} went into its third year.`,
  `{w|The army killed ten}, ${GOV}, which has {f:strength:soldiers|12,000 soldiers}.`,
  `{w|The post fell}, {s:bray|Osk Bray} {c|did not say}, and {f:killed:people|12 men} died.`,
];

describe('a report that its tag interrupts', () => {
  test.each(GOES_ON)('%s', (article) => {
    expect(judged(article)).toEqual([expect.stringContaining(': third-party')]);
  });

  test.each(ENDS)('not: %s', (article) => {
    expect(judged(article)).toEqual([expect.stringContaining(': unattributed')]);
  });

  test('another speaker behind the tag has what follows', () => {
    const told = judged(
      `{w|The bridge fell}, ${GOV}, and {s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:people|nine men} died}.`,
    );
    expect(told).toEqual(['nine men: claimed kesh']);
  });
});

describe('a tag that no act of speech was read from, with the predicate behind it', () => {
  test.each([
    'The raids, {m:front|the Marrow Front} stated on its channel today, were in four districts; {f:killed:people|42 men} died in them.',
    'In the west, {m:front|the Marrow Front} announced, there were {f:killed:people|17 dead}.',
  ])('%s', (article) => {
    expect(judged(article)).toEqual([expect.stringContaining(': claimed front')]);
  });

  test('a fight goes on and says nothing', () => {
    expect(judged('In the hills, the fight went on, and {f:killed:people|twelve men} died.')).toEqual([
      'twelve men: unattributed',
    ]);
  });
});
