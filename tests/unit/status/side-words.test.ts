import { describe, expect, it } from 'vitest';
import { DOSSIER, judged } from './markup.ts';

const said = (who: string, dossier: typeof DOSSIER | null) =>
  judged(`{s|${who}} {c|said} {w|{f:killed:people|12 people} had died}.`, dossier)[0]
    ?.replace('12 people: ', '')
    .replace(/ \+.*$/, '');

describe('the side that a source’s own words tell', () => {
  it.each([
    ['Both sides', 'claimed'],
    ['Officials on each side', 'claimed'],
    ['The two sides', 'claimed'],
    ['Residents on both sides of the river', 'third-party'],
    ['Doctors on both sides', 'third-party'],
    ['The front', 'claimed front'],
    ["The front's office in Tarn", 'claimed front'],
    ["The front's people", 'third-party'],
    ['A front of cold air', 'third-party'],
    ['A source close to the Marrow Front', 'claimed front'],
    ['A handle that supports the front', 'claimed front'],
    ['A page that does not support the rebels', 'third-party'],
    ['A Marrow Front source', 'claimed front'],
    ['A Marrow Front prisoner', 'third-party'],
    ['A doctor who fled the front', 'third-party'],
  ])('%s, with a dossier: %s', (who, expected) => {
    expect(said(who, DOSSIER)).toBe(expected);
  });

  it('knows an army’s head and forgets what a clause behind tells', () => {
    const among = (who: string) =>
      judged(
        `{m:army|The Kesh army} sent troops. {s|${who}} {c|said} {w|{f:killed:people|12 people} had died}.`,
      )[0];
    expect(among('The general staff')).toMatch(/^12 people: claimed/);
    expect(among('The high command')).toMatch(/^12 people: claimed/);
    expect(among('The hospital staff')).toMatch(/^12 people: third-party/);
    expect(among('A teacher whom the junta had jailed')).toMatch(/^12 people: third-party/);
  });
});

describe('an alliance at war', () => {
  const among = (who: string) =>
    judged(
      `The Saudi-led coalition sent jets against the rebels. {s|${who}} {c|said} {w|{f:killed:people|12 people} had died}.`,
    )[0];

  it.each([
    'The coalition',
    'A coalition spokesman',
    'The Saudi-led coalition',
    'The coalition in a statement',
  ])('%s is a side', (who) => expect(among(who)).toBe('12 people: claimed Saudi-led coalition'));
  it.each(['A doctor of the coalition', 'The opposition coalition', 'Coalition prisoners'])(
    '%s is none',
    (who) => expect(among(who)).not.toContain('Saudi'),
  );
});

/** [what it shows, article, what is said of its figures] */
const GOES_ON: [string, string, string[]][] = [
  [
    'a short count behind what was told',
    '{s:dorn|Colonel Dorn} {c|said} {w|a convoy was ambushed}. {f:equipment:people|Two trucks} burned out.',
    ['Two trucks: claimed kesh'],
  ],
  [
    'some of those who were counted',
    '{s:hospital|Taran hospital} {c|said} {w|it took in {f:wounded:people|19 people}}. {f:wounded:people|Two of the wounded} are women.',
    ['19 people: third-party', 'Two of the wounded: third-party'],
  ],
  [
    'the tense of what was told, whatever the verb',
    '{s:dorn|Colonel Dorn} {c:says|said} {w|the pass was clear}. {f:killed:kesh|Seven soldiers} had laid down their lives.',
    ['Seven soldiers: claimed kesh +ownLosses'],
  ],
  [
    'a time of its own starts anew',
    '{s:dorn|Colonel Dorn} {c|said} {w|the pass was clear}. {f:killed:people|Four people} were killed there last year.',
    ['Four people: unattributed'],
  ],
  [
    'a state of things is the outlet’s',
    '{s:hospital|Taran hospital} {c|said} {w|it was full}. {f:displaced:people|Two million} are displaced.',
    ['Two million: unattributed'],
  ],
  [
    'a new paragraph is the outlet’s',
    '{s:dorn|Colonel Dorn} {c|said} {w|a convoy was ambushed}.\n\n{f:equipment:people|Two trucks} burned out.',
    ['Two trucks: unattributed'],
  ],
  [
    'whose reckoning the sentence opens with',
    '{s:dorn|Colonel Dorn} {c|said} {w|the fight went on}. For him the toll is {f:killed:people|38} dead.',
    ['38: claimed kesh'],
  ],
  ['somebody of whom no more is told', 'One of them counted {f:killed:people|nine}.', ['nine: third-party']],
  [
    'reports that nobody signs',
    'Reports on social media speak of {f:captured:people|12 prisoners}.',
    ['12 prisoners: third-party'],
  ],
  ['a war tells nothing', 'The war has claimed {f:killed:people|300 lives}.', ['300 lives: unattributed']],
  [
    'what is counted beside a count',
    '{m:monitor|The Lowland Monitor} has recorded {f:strikes:people|129 clashes}, with {f:killed:people|at least 420} dead.',
    ['129 clashes: third-party', 'at least 420: third-party'],
  ],
];

describe('a count that goes on in somebody’s voice', () => {
  it.each(GOES_ON)('%s', (_, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});
