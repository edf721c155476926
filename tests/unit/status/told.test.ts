import { describe, expect, it } from 'vitest';
import { DOSSIER, judged } from './markup.ts';

/** [what it shows, article, what is said of its figures] */
const BESIDE: [string, string, string[]][] = [
  [
    'who confirmed this in the next sentence has told it',
    '{f:killed:rebels|Fifty gunmen} were killed at the ford. {m:dorn|Colonel Dorn}, who confirmed this in a statement on Tuesday, praised his men.',
    ['Fifty gunmen: claimed kesh'],
  ],
  [
    'who disclosed this',
    '{f:killed:rebels|40 gunmen} were killed at the ford.\n\n{m:dorn|Colonel Dorn} disclosed this on Tuesday.',
    ['40 gunmen: claimed kesh'],
  ],
  [
    'this was made known by somebody',
    '{f:killed:people|40 people} were killed at the ford. This was made known by {m:bray|Osk Bray}, who lives there.',
    ['40 people: third-party'],
  ],
  [
    'who confirms an attack confirms no number',
    '{f:killed:people|40 people} were killed at the ford. {m:dorn|Colonel Dorn} confirmed the attack on Tuesday.',
    ['40 people: unattributed'],
  ],
  [
    'who did not confirm this told nothing',
    '{f:killed:people|40 people} were killed at the ford. {m:dorn|Colonel Dorn} has not confirmed this.',
    ['40 people: unattributed'],
  ],
  [
    'who said this week',
    '{f:killed:people|40 people} were killed at the ford. {m:dorn|Colonel Dorn} said this week that it rained.',
    ['40 people: unattributed'],
  ],
  [
    'a verb left out',
    '{m:army|The Kesh army} puts its dead at {f:killed:kesh|12}, {m:front|the Marrow Front} at {f:killed:kesh|90}.',
    ['12: disputed kesh +ownLosses', '90: disputed front'],
  ],
  [
    'a verb left out behind a semicolon and an aside',
    '{m:front|The Marrow Front} speaks of {f:killed:kesh|90 soldiers} killed; {m:army|the Kesh army}, in its only bulletin, of {f:killed:front|40 rebels}.',
    ['90 soldiers: claimed front', '40 rebels: claimed kesh'],
  ],
  [
    'names that somebody has',
    'By name {m:monitor|the Lowland Monitor} has lists of {f:captured:people|63 prisoners}.',
    ['63 prisoners: third-party'],
  ],
  [
    'names that families sent',
    'Families in Taran have sent us the names of {f:killed:people|22 men} shot after capture.',
    ['22 men: third-party'],
  ],
  [
    'a subject behind what the sentence opens with',
    'For May as a whole {m:front|the Marrow Front} speaks of {f:killed:kesh|90 soldiers} killed.',
    ['90 soldiers: claimed front'],
  ],
  [
    'a pronoun behind what the sentence opens with',
    '{s:front|The Marrow Front} {c|said} {w|the pass was quiet}. In a note on its page it reported {f:captured:kesh|38 prisoners}.',
    ['38 prisoners: claimed front'],
  ],
  [
    'who gives no figure does not give the next',
    '{s:front|The Marrow Front} {c|said} {w|the pass was quiet}. It has not given a toll but {f:killed:front|dozens of its men} are feared dead.',
    ['dozens of its men: unattributed'],
  ],
  [
    'how things are is the desk’s word',
    '{s:front|The Marrow Front} {c|announced} {w|raids on {f:strikes:posts|14 posts}}. These hold {f:strength:kesh|10 men} as a rule.',
    ['14 posts: claimed front', '10 men: unattributed'],
  ],
  [
    'what comes after a quotation is the desk’s word',
    '{s:dorn|Colonel Dorn} {c|said}: “{w|“We hold the pass}.” {f:displaced:people|40 villagers} were on the road in the evening.',
    ['40 villagers: unattributed'],
  ],
  [
    'a part that the content leaves out',
    '{s:front|The Marrow Front} {c|says} that {w|Kesh sent {f:strength:kesh|900 men} to the valley and has seized} {f:captured:people|fifty villagers} {w|of Taran}.',
    ['900 men: claimed front', 'fifty villagers: claimed front'],
  ],
  [
    'what the desk saw itself is nobody else’s word',
    '{s:front|The Marrow Front} {c|says} {w|the road is closed at Taran, where this reporter counted {f:equipment:trucks|23 trucks}}.',
    ['23 trucks: unattributed'],
  ],
  [
    'what reporters were told is the teller’s',
    '{s:front|The Marrow Front} {c|told reporters} {w|that it had counted {f:equipment:trucks|23 trucks}}.',
    ['23 trucks: claimed front'],
  ],
  [
    'what goes on beside the telling is no part of it',
    '{w|{f:killed:people|51 people} died}, {s:dorn|Colonel Dorn} {c|said}, {w|as {f:displaced:people|40 families} went on fleeing}.',
    ['51 people: claimed kesh', '40 families: unattributed'],
  ],
  [
    'what is set against it is',
    '{w|No soldier had died}, {s:dorn|Colonel Dorn} {c|said}, {w|while {f:killed:front|40 rebels} had fallen}.',
    ['40 rebels: claimed kesh'],
  ],
  [
    'where he said it is no part of it',
    '{w|“The road is closed}”, {s:bray|Osk Bray} {c|told} the paper in a suburb of Taran where {f:displaced:people|40 families} had slept.',
    ['40 families: unattributed'],
  ],
  [
    'the group is the side without a state that was named last',
    '{m:front|The Marrow Front} took the ford. In a broadcast at night the group said its men had killed {f:killed:kesh|27 soldiers}.',
    ['27 soldiers: claimed front'],
  ],
];

describe('whose word a figure is that no act of speech holds', () => {
  it.each(BESIDE)('%s', (_what, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});

describe('the sources', () => {
  const rest = ' {s2:anon|The sources} {c2|added} that {w2|{f:equipment:trucks|four trucks} burned}.';

  it('after sources of a side', () => {
    const article = `{s:vela|Sources in the Marrow Front} {c|said} {w|the road was open}.${rest}`;
    expect(judged(article, DOSSIER)).toEqual(['four trucks: claimed front +anonymous']);
  });

  it('after others they are not', () => {
    const article = `{s:stranger|Sources in the hospital of Taran} {c|said} {w|the road was open}.${rest}`;
    expect(judged(article, DOSSIER)).toEqual(['four trucks: third-party +anonymous']);
  });
});

it('a second source that is close to a side', () => {
  const article =
    '{s:anon|A second source}, also close to the Marrow Front, {c|said} {w|that {f:captured:men|three men} were held}.';
  expect(judged(article, DOSSIER)).toEqual(['three men: claimed front +anonymous']);
});

it('a movement’s command', () => {
  const article =
    '{m:front|The Marrow Front} was silent. {s:stranger|The Marrow Front’s Hill Command} {c|said} {w|{f:killed:kesh|eight soldiers} died}.';
  expect(judged(article)).toEqual(['eight soldiers: claimed front']);
});

/** [what it shows, headline and article, whose the headline's figure is] */
const HEADLINES: [string, string, string][] = [
  [
    'who does the first says the second',
    '{m:army|Kesh army} storms port, says {f:killed:front:headline|20 gunmen} killed\n\nThe port was closed.',
    '20 gunmen: claimed kesh',
  ],
  [
    'a role behind a dash is the first of that role below',
    '{f:killed:people:headline|Four killed} in Taran – spokesman\n\n{s:dorn|Colonel Dorn, a spokesman,} {c|said} {w|so}.',
    'Four killed: claimed kesh',
  ],
  [
    'nobody',
    '{f:killed:people:headline|Four killed} in storm, power lines down\n\nThe port was closed.',
    'Four killed: unattributed',
  ],
];

describe('headlines', () => {
  it.each(HEADLINES)('%s', (_what, article, expected) => {
    expect(judged(article)[0]).toBe(expected);
  });
});
