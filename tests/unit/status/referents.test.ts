import { describe, expect, it } from 'vitest';
import { judged } from './markup.ts';

const SIDES = ' {m:front|The Marrow Front} and {m:army|the Kesh army} fight for the pass.';

/** [what it shows, article, what is said of its figures]: no dossier; who is counted is told by words. */
const ROWS: [string, string, string[]][] = [
  [
    "the denier's own losses against the denied count",
    "{s:army|The Kesh army} {c|said} {w|it had killed {f:killed:rebels|10 rebels}}. {s2:front|The Marrow Front} {c2:denies|denied} {w2|the army's count}. {s3:front|It} {c3|said} {w3|only {f:killed:guerrilla|one guerrilla} was killed}.",
    ['10 rebels: disputed kesh', 'one guerrilla: disputed front'],
  ],
  [
    'enemy dead against own dead, by other nouns',
    '{s:army|The Kesh army} {c|said} {w|it had killed {f:killed:militants|130 militants}}. {s2:front|The Marrow Front} {c2|said} {w2|{f:killed|12 of its fighters} were killed}.',
    ['130 militants: disputed kesh', '12 of its fighters: disputed front'],
  ],
  [
    'the same, four paragraphs apart',
    '{s:army|The Kesh army} {c|said} {w|it had killed {f:killed:militants|130 militants}}.\nRain fell.\nRoads closed.\n{s2:front|The Marrow Front} {c2|said} {w2|{f:killed|12 of its fighters} were killed}.',
    ['130 militants: disputed kesh', '12 of its fighters: disputed front'],
  ],
  [
    "each side's enemy losses",
    '{s:army|The Kesh army} {c|said} {w|it had killed {f:killed:militants|130 militants}}. {s2:front|The Marrow Front} {c2|said} {w2|it had killed {f:killed:soldiers|40 soldiers}}.',
    ['130 militants: claimed kesh', '40 soldiers: claimed front'],
  ],
  [
    "each side's own losses",
    '{s:army|The Kesh army} {c|said} {w|it had lost {f:killed:soldiers|13 soldiers}}. {s2:front|The Marrow Front} {c2|said} {w2|{f:killed|40 of its men} had died}.',
    ['13 soldiers: claimed kesh', '40 of its men: claimed front'],
  ],
  [
    'what the other side has lost is no own loss',
    '{s:army|The Kesh army} {c|said} {w|the rebels had lost {f:killed:men|70 men}}. {s2:front|The Marrow Front} {c2|said} {w2|{f:killed|three of its men} had died}.',
    ['70 men: disputed kesh', 'three of its men: disputed front'],
  ],
  [
    'no casualties against two dead',
    '{s:army|The Kesh army} {c|said} {w|{f:killed:rebels|two rebels} were killed}. {s2:front|The Marrow Front} {c2|said} {w2|it suffered {f:casualties:casualties|no casualties}}.',
    ['two rebels: disputed kesh', 'no casualties: disputed front'],
  ],
  [
    'no casualties, right after the claim',
    '{s:front|The Marrow Front} {c|said} {w|it had shot it down and killed {f:killed:on board|all 9 on board}}. {s2:army|The Kesh army} {c2|said} {w2|there were {f:casualties:casualties|no casualties}}.',
    ['all 9 on board: disputed front', 'no casualties: disputed kesh'],
  ],
  [
    'from our side',
    '{s:army|The Kesh army} {c|said} {w|it had killed {f:killed:rebels|27 rebels}}. {s2:vela|Ina Vela} {c2|said} {w2|{f:killed:people|four people} were killed from their side}.',
    ['27 rebels: disputed kesh', 'four people: disputed front'],
  ],
  [
    'bodies recovered are the enemy’s',
    '{s:front|The Marrow Front} {c|said} {w|it had killed {f:killed|two government militiamen}}. {s2:dorn|Colonel Dorn} {c2|said} {w2|troops recovered {f:killed:bodies|eight bodies}}.',
    ['two government militiamen: claimed front', 'eight bodies: claimed kesh'],
  ],
  [
    'attackers who left their dead',
    '{s:front|The Marrow Front} {c|said} {w|it had killed {f:killed:soldiers|150 soldiers}}. {s2:dorn|Colonel Dorn} {c2|said} {w2|the attackers left {f:killed:corpses|80 corpses}}.',
    ['150 soldiers: claimed front', '80 corpses: claimed kesh'],
  ],
  [
    'officials killed are no passengers hurt',
    '{s:army|The Kesh army} {c|said} {w|it had killed {f:killed:officials|two officials}}. {s2:front|The Marrow Front} {c2|said} {w2|{f:killed:passengers|41 passengers} had died}.',
    ['two officials: claimed kesh', '41 passengers: claimed front'],
  ],
  [
    'a hospital’s intake is no toll',
    '{s:hospital|Taran hospital} {c|said} {w|it had received {f:killed:bodies|47 bodies}}. {s2:front|The Marrow Front} {c2|said} {w2|{f:killed|66} had died}.',
    ['47 bodies: third-party', '66: claimed front'],
  ],
  [
    'some of them are a part',
    '{s:hospital|Taran hospital} {c|said} {w|ten were hurt, {f:wounded|three of them} children}. {s2:front|The Marrow Front} {c2|said} {w2|{f:wounded|66} were hurt}.',
    ['three of them: third-party', '66: claimed front'],
  ],
  [
    'a toll first given and raised',
    '{s:front|The Marrow Front} {c|said} {w|it had killed {f:killed:soldiers|70 soldiers}}. {m:army|The Kesh army}, which had first given a toll of {f:killed|eight}, fell silent.',
    ['70 soldiers: claimed front', 'eight: claimed kesh'],
  ],
  [
    'an official against an independent count',
    '{s:un|The UN mission} {c|said} {w|{f:killed:civilians|131 civilians} died}. {s2:front|The Marrow Front} {c2|spoke} {w2|of {f:killed:deaths|eight deaths}}.',
    ['131 civilians: disputed', 'eight deaths: disputed front'],
  ],
  [
    'two outsiders who differ',
    '{s:un|The UN mission} {c|said} {w|{f:killed:civilians|131 civilians} died}. {s2:monitor|The Lowland Monitor} {c2|said} {w2|{f:killed:civilians|90 civilians} died}.',
    ['131 civilians: third-party', '90 civilians: third-party'],
  ],
  [
    'the captured: none from our side',
    '{s:army|The Kesh army} {c|said} {w|it captured {f:captured:rebels|two rebels}}. {s2:vela|Ina Vela} {c2|said} {w2|“{f:captured:fighters|no fighters} were captured from our side”}.',
    ['two rebels: disputed kesh', 'no fighters: disputed front'],
  ],
  [
    'a side that repeats itself',
    '{s:army|The Kesh army} {c|said} {w|it had killed {f:killed:rebels|10 rebels}}. {s2:dorn|Colonel Dorn} {c2|said} {w2|troops had killed {f:killed:rebels|14 rebels}}.',
    ['10 rebels: claimed kesh', '14 rebels: claimed kesh'],
  ],
];

describe('whether two sides count the same', () => {
  it.each(ROWS)('%s', (_, article, expected) => {
    const plain = judged(article + SIDES).map((one) => one.replace(/ \+.*$/, ''));
    expect(plain).toEqual(expected);
  });
});

const CLAIM = '{s:vela|Ina Vela} {c|said} {w|it had killed {f:killed:soldiers|40 soldiers}}.';
const statusOf = (article: string) =>
  judged(article + SIDES)[0]
    ?.replace(/ \+.*$/, '')
    .replace('40 soldiers: ', '');

/** After the claim: [sentence, status of the claim]. */
const ANSWERS: [string, string][] = [
  ['{s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|that there had been any fighting}.', 'disputed front'],
  ['{s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|the occurrence of any clash}.', 'disputed front'],
  ['{s2:dorn|Colonel Dorn} {c2:denies|rejected} {w2|any armed fights in the valley}.', 'disputed front'],
  ['{s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|that the attack had taken place}.', 'disputed front'],
  ['{w2|“There was no clash whatsoever,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'disputed front'],
  ['{s2:dorn|Colonel Dorn} {c2|said} {w2|that no battle took place there}.', 'disputed front'],
  ['{s2:dorn|Colonel Dorn} {c2|said} {w2|the rebels had exaggerated the figures}.', 'disputed front'],
  ['{s2:dorn|Colonel Dorn} {c2|said} {w2|the front was inflating its numbers}.', 'disputed front'],
  ['{w2|“This toll is inaccurate,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'disputed front'],
  ['{w2|“The claim is not correct,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'disputed front'],
  ['{w2|“That is not true,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'disputed front'],
  ['{w2|“Their figure is wrong,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'disputed front'],
  ['{s2:dorn|Colonel Dorn} {c2:denies|has dismissed} {w2|earlier reports as propaganda}.', 'claimed front'],
  ['{s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|previous claims of the kind}.', 'claimed front'],
  [
    '{s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|that any of his officers were in the area}.',
    'claimed front',
  ],
  ['{w2|“There was no attack on the town today,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'claimed front'],
  ['{w2|“The claim is correct,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'claimed front'],
  ['{w2|“It is not wrong to mourn,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'claimed front'],
  ['{w2|“The road was the wrong one,”} {s2:dorn|Colonel Dorn} {c2|said}.', 'claimed front'],
  ['{s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|any part in the raid}.', 'claimed front'],
];

describe('denials after a claim', () => {
  it.each(ANSWERS)('%s', (answer, expected) => {
    expect(statusOf(`${CLAIM} ${answer}`)).toBe(expected);
  });
});

describe('a clause without its pronoun', () => {
  const ROWS: [string, string, string][] = [
    ['denied', 'a number {m:army|the Kesh army} disputes', '40 soldiers: disputed front'],
    ['not confirmed', 'a number Reuters could not confirm', '40 soldiers: claimed front +statedUnverified'],
    ['a figure', 'figures the Kesh army rejects', '40 soldiers: disputed front'],
  ];
  it.each(ROWS)('%s', (_, clause, expected) => {
    const [read] = judged(
      `{s:vela|Ina Vela} {c|said} {w|it had killed {f:killed:soldiers|40 soldiers}}, ${clause}.${SIDES}`,
    );
    expect(read).toBe(expected);
  });
});

describe('what a blanket denial leaves', () => {
  const both =
    '{s:army|The Kesh army} {c|said} {w|it had killed {f:killed:rebels|300 rebels}}. {s3:army|It} {c3|said} {w3|it had lost {f:killed:soldiers|75 soldiers}}.';
  it("the claimant's own losses", () => {
    const read = judged(`${both} {m:front|The Marrow Front} denied the claims.`);
    expect(read.map((one) => one.replace(/ \+.*$/, ''))).toEqual([
      '300 rebels: disputed kesh',
      '75 soldiers: claimed kesh',
    ]);
  });
  it('unless it names them', () => {
    const read = judged(
      '{s:army|The Kesh army} {c|said} {w|it had lost {f:killed:soldiers|75 soldiers}}. {m:front|The Marrow Front} denied the claim.',
    );
    expect(read[0]?.replace(/ \+.*$/, '')).toBe('75 soldiers: disputed kesh');
  });
});
