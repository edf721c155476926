import { describe, expect, test } from 'vitest';
import { judged } from './markup.ts';

const SAID = '{s:bray|Osk Bray}, a villager, {c:says|said} {w|the soldiers came at night}.';

/** What goes on with the villager's report. */
const GOES_ON: string[] = [
  'Nobody slept. {f:killed:people|Two} were found dead the next day.',
  'After several days {f:other:people|ten} were let go.',
  'The shooting went on for an hour. {f:wounded:people|Nine people} were hurt.',
  'In the fighting {f:killed:people|two herders} were killed.',
  '{f:killed:people|One of these} they beheaded.',
  'During the operation they torched {f:other:houses|six houses}.',
  'The other {f:territory:villages|23 villages} are all in their hands.',
  'Besides, it burned {f:other:houses|six houses}.',
  'They took men away. {f:captured:people|Three} remain in custody.',
  'They took {f:captured:people|14 men} away.',
  'Most {f:killed:people|deaths} were put down to them.',
];

/** What the desk tells. */
const ENDS: string[] = [
  '{f:displaced:people|Thousands of people} have fled the valley.',
  '{f:displaced:people|Some 60,000 people} have lived in tents since the war began.',
  '{f:killed:people|Forty people} were killed there in 2019.',
  '{f:killed:people|Ten people} died in a raid on the same village last year.',
  'Most villages are empty. {f:displaced:people|Two million people} are displaced.',
  'Kesh has {f:strength:soldiers|30,000 soldiers}.',
  'On Monday {f:killed:people|twelve people} were killed in Orm.',
  'Besides {f:equipment:arms|a large haul of arms} they now possess armored cars.',
];

describe('a report over several sentences', () => {
  test.each(GOES_ON)('%s', (rest) => {
    const told = judged(`${SAID} ${rest}`);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((one) => one.includes(': third-party'))).toBe(true);
  });

  test.each(ENDS)('the desk: %s', (rest) => {
    expect(judged(`${SAID} ${rest}`)).toEqual([expect.stringContaining(': unattributed')]);
  });

  test('more than those of the paragraph before', () => {
    const said = '{w|Sixteen fell at the post}, {c|said} {s:bray|Osk Bray}.';
    expect(judged(`${said}\n\n{f:killed:people|Three more} died on Sunday.`)).toEqual([
      'Three more: third-party',
    ]);
    expect(judged(`${said}\n\n{f:killed:people|More than 60 men} died in the valley.`)).toEqual([
      'More than 60 men: unattributed',
    ]);
    expect(judged(`${said}\n\n{f:killed:people|Another 900} have died there this year.`)).toEqual([
      'Another 900: unattributed',
    ]);
  });

  test('a new paragraph ends it', () => {
    expect(judged(`${SAID}\n\nAfter several days {f:other:people|ten} were let go.`)).toEqual([
      'ten: unattributed',
    ]);
  });

  test('a quotation ends with its marks', () => {
    expect(
      judged(
        '{w|“We will fight on,”} {s:vela|Ina Vela} {c|said}. After several days {f:other:people|ten} were let go.',
      ),
    ).toEqual(['ten: unattributed']);
  });

  test('two who speak leave nobody', () => {
    expect(
      judged(
        '{s:vela|Ina Vela} {c|said} {w|Orm was hers}, and {s2:dorn|Dorn} {c2|said} {w2|it was not}. After several days {f:other:people|ten} were let go.',
      ),
    ).toEqual(['ten: unattributed']);
  });

  test('declared dead is no word of anybody', () => {
    expect(judged(`${SAID} {f:killed:people|{w2|Twenty-one of them}} {c2|were declared} dead.`)).toEqual([
      'Twenty-one of them: third-party',
    ]);
  });
});
