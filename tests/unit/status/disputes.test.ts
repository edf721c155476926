import { describe, expect, it } from 'vitest';
import { DOSSIER, judged } from './markup.ts';

const CLAIM = '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}.';

/** [what it shows, article, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    '“this” is what was said just before',
    `${CLAIM} {s2:hospital|Taran hospital} {c2|said} {w2|its cars had been held back}. {m:army|The Kesh army} rejected this.`,
    ['40 soldiers: claimed front'],
  ],
  [
    '“this” is the claim just before',
    `${CLAIM} {m:army|The Kesh army} rejected this.`,
    ['40 soldiers: disputed front'],
  ],
  [
    'ground that one side took and the other lost none of',
    '{s:dorn|Colonel Dorn} {c|said} {w|his men had taken {f:territory:posts|six posts}}. {s2:vela|Ina Vela} {c2|said} {w2|{f:territory:post|no post} had been lost}.',
    ['six posts: disputed kesh', 'no post: disputed front'],
  ],
  [
    'what the denier says himself of none',
    `${CLAIM} {m:army|The Kesh army} rubbished the figure. {s3:dorn|Colonel Dorn} {c3|said} {w3|{f:killed:people|no one} had died}.`,
    ['40 soldiers: disputed front', 'no one: disputed kesh'],
  ],
  [
    'it was so many',
    '{s:front|The Marrow Front} {c|said} {w|its unit killed {f:killed:kesh|46 soldiers}}. {s2:army|The Kesh army} {c2|insists} {w2|it was {f:killed|two}}.',
    ['46 soldiers: disputed front', 'two: disputed kesh'],
  ],
  [
    'the number was so many, says somebody on no side',
    '{s:dorn|Colonel Dorn} {c|said} {w|{f:killed:kesh|three soldiers} died}. But {s2:stranger|Tove Lind} {c2|said} {w2|the number of soldiers killed was {f:killed|eleven}}.',
    ['three soldiers: disputed kesh +ownLosses', 'eleven: disputed'],
  ],
  [
    'the number of the other side’s dead is no answer',
    '{s:dorn|Colonel Dorn} {c|said} {w|{f:killed:front|30 rebels} died}. {s2:vela|Ina Vela} {c2|said} {w2|the number of soldiers killed was {f:killed:kesh|50}}.',
    ['30 rebels: claimed kesh', '50: claimed front'],
  ],
  [
    'the toll is fiction',
    `${CLAIM} {w2|“The toll is fiction,”} {s2:dorn|Colonel Dorn} {c2|said}.`,
    ['40 soldiers: disputed front'],
  ],
  [
    'another attack is another count',
    '{s:dorn|Colonel Dorn} {c|said} {w|we lost {f:killed:soldiers|17 soldiers} at the ford}. {s2:vela|Ina Vela} {c2|claimed} {w2|two other raids in which it killed {f:killed:soldiers|22 soldiers}}.',
    ['17 soldiers: claimed kesh', '22 soldiers: claimed front'],
  ],
  [
    'the other side denies the claim',
    `${CLAIM} {s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|the claim}.`,
    ['40 soldiers: disputed front'],
  ],
  [
    'rejected as propaganda',
    `${CLAIM} {m:army|The Kesh army} dismissed the figure as propaganda.`,
    ['40 soldiers: disputed front'],
  ],
  [
    'the toll is called false',
    `${CLAIM} {w2|“The toll is false,”} {s2:dorn|Colonel Dorn} {c2|said}.`,
    ['40 soldiers: disputed front'],
  ],
  ['passive', `${CLAIM} The claim was rejected by {m:army|the Kesh army}.`, ['40 soldiers: disputed front']],
  [
    'a figure repeated only to be denied',
    '{s:army|The Kesh army} {c:denies|denied} {w|that {f:killed:kesh|40 soldiers} had died}.',
    ['40 soldiers: disputed'],
  ],
  [
    'whose claim it was',
    "{s:army|The Kesh army} {c:denies|denied} {w|the Marrow Front's claim that {f:killed:kesh|40 soldiers} had died}.",
    ['40 soldiers: disputed front'],
  ],
  [
    'a deed denied is no figure denied',
    '{s:army|The Kesh army} {c:denies|denied} {w|any role in the raid that killed {f:killed:people|40 people}}.',
    ['40 people: unattributed'],
  ],
  ['did not deny', `${CLAIM} {m:army|The Kesh army} did not deny the claim.`, ['40 soldiers: claimed front']],
  [
    'denied by somebody unnamed',
    `${CLAIM} {s2:anon|A source} {c2:denies|denied} {w2|the claim}.`,
    ['40 soldiers: claimed front'],
  ],
  [
    'a denial of something else',
    `${CLAIM} {s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|that talks were under way}.`,
    ['40 soldiers: claimed front'],
  ],
  [
    "the denier's own figure is not denied",
    `{s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:front|70 rebels} had died}. {s3:dorn|He} {c3:denies|denied} {w3|the claims}.`,
    ['70 rebels: claimed kesh'],
  ],
  [
    'other numbers for the same',
    `${CLAIM} {s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:kesh|three soldiers} had died}.`,
    ['40 soldiers: disputed front', 'three soldiers: disputed kesh +ownLosses'],
  ],
  [
    'none against some',
    `${CLAIM} {s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:kesh|no soldiers} had died}.`,
    ['40 soldiers: disputed front', 'no soldiers: disputed kesh +ownLosses'],
  ],
  [
    'a side against a count',
    '{s:army|The Kesh army} {c|said} {w|{f:killed:civilians|two civilians} died}. {s2:un|The UN mission} {c2|said} {w2|{f:killed:civilians|31 civilians} died}.',
    ['two civilians: disputed kesh', '31 civilians: disputed'],
  ],
  [
    'the same number twice',
    `${CLAIM} {s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:kesh|40 soldiers} had died}.`,
    ['40 soldiers: claimed front', '40 soldiers: claimed kesh +ownLosses'],
  ],
  [
    'nearly the same number',
    `${CLAIM} {s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:kesh|42 soldiers} had died}.`,
    ['40 soldiers: claimed front', '42 soldiers: claimed kesh +ownLosses'],
  ],
  [
    'at least and more',
    '{s:front|The front} {c|said} {w|{f:killed:kesh|at least 40 soldiers} died}. {s2:dorn|Dorn} {c2|said} {w2|{f:killed:kesh|60 soldiers} died}.',
    ['at least 40 soldiers: claimed front', '60 soldiers: claimed kesh +ownLosses'],
  ],
  [
    'enemy losses against own',
    `${CLAIM} {s2:dorn|Colonel Dorn} {c2|said} {w2|{f:killed:front|70 rebels} had died}.`,
    ['40 soldiers: claimed front', '70 rebels: claimed kesh'],
  ],
  [
    'killed against wounded',
    `${CLAIM} {s2:dorn|Colonel Dorn} {c2|said} {w2|{f:wounded:kesh|three soldiers} were hurt}.`,
    ['40 soldiers: claimed front', 'three soldiers: claimed kesh +ownLosses'],
  ],
  [
    'an update by the same side',
    `${CLAIM} {s2:front|The front} {c2|later said} {w2|{f:killed:kesh|55 soldiers} had died}.`,
    ['40 soldiers: claimed front', '55 soldiers: claimed front'],
  ],
  [
    'two days',
    '{s:front|The front} {c|said} {w|{f:killed:kesh|40 soldiers} died on Monday}. {s2:dorn|Dorn} {c2|said} {w2|{f:killed:kesh|three soldiers} died on Friday}.',
    ['40 soldiers: claimed front', 'three soldiers: claimed kesh +ownLosses'],
  ],
  [
    'two places',
    '{s:front|The front} {c|said} {w|{f:killed:kesh|40 soldiers} died in Taran}. {s2:dorn|Dorn} {c2|said} {w2|{f:killed:kesh|three soldiers} died in Ulm}.',
    ['40 soldiers: claimed front', 'three soldiers: claimed kesh +ownLosses'],
  ],
  [
    'a day against the whole war',
    '{s:front|The front} {c|said} {w|{f:killed:kesh|40 soldiers} died}. {s2:dorn|Dorn} {c2|said} {w2|{f:killed:kesh|900 soldiers} have died since the war began}.',
    ['40 soldiers: claimed front', '900 soldiers: claimed kesh +ownLosses'],
  ],
  [
    'fighters of nobody in particular',
    '{s:front|The front} {c|said} {w|{f:killed:fighters|40 fighters} died}. {s2:dorn|Dorn} {c2|said} {w2|{f:killed:fighters|six fighters} died}.',
    ['40 fighters: claimed front', 'six fighters: claimed kesh'],
  ],
  [
    'two outsiders',
    '{s:hospital|The hospital} {c|said} {w|{f:killed:civilians|two civilians} died}. {s2:un|The UN mission} {c2|said} {w2|{f:killed:civilians|31 civilians} died}.',
    ['two civilians: third-party', '31 civilians: third-party'],
  ],
  [
    'a repeat of what is denied',
    `{s3:front|Marrow Front}{c3|:} {w3|{f:killed:kesh:headline|40 soldiers} killed}\n${CLAIM} {s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|the claim}.`,
    ['40 soldiers: disputed front', '40 soldiers: disputed front'],
  ],
  [
    'verified, with its denial',
    '{s:un|The UN mission} {c:confirms|verified} {w|{f:killed:civilians|31 civilian deaths}}. {s2:dorn|Colonel Dorn} {c2:denies|denied} {w2|the figure}.',
    ['31 civilian deaths: verified'],
  ],
  [
    'a denial that comes before the claim',
    '{s:army|The Kesh army} {c:denies|denied} {w|that {f:territory:districts|three districts} had fallen}. {s2:front|The front} {c2|said} {w2|{f:territory:districts|three districts} were its own}.',
    ['three districts: disputed front', 'three districts: disputed front'],
  ],
  ['laughed off', `${CLAIM} {m:army|The Kesh army} laughed off the figure.`, ['40 soldiers: disputed front']],
  [
    'a laugh is no denial',
    `${CLAIM} {m:army|The Kesh army} laughed at the end of the parade.`,
    ['40 soldiers: claimed front'],
  ],
  [
    'a relative clause',
    '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}, a claim which {m:army|the Kesh army} brushed aside.',
    ['40 soldiers: disputed front'],
  ],
  [
    'a bare participle',
    `${CLAIM} Denied by {m:army|the Kesh army} within the hour.`,
    ['40 soldiers: disputed front'],
  ],
  ['that, by itself', `${CLAIM} {m:army|The Kesh army} rejects that.`, ['40 soldiers: disputed front']],
  ['that, passive', `${CLAIM} That was rejected by {m:army|the Kesh army}.`, ['40 soldiers: disputed front']],
  [
    'the real figure',
    '{s:front|The front} {c|said} {w|{f:equipment:rounds|9,000 rounds} were taken}. {s2:dorn|Dorn} {c2|said} {w2|the actual figure was {f:equipment:bare|300}}.',
    ['9,000 rounds: disputed front', '300: disputed kesh'],
  ],
  [
    'one, not nine',
    '{s:front|The front} {c|said} {w|{f:territory:villages|nine villages} had fallen}. {s2:dorn|Dorn} {c2|said} {w2|{f:territory:villages|one village}, not {f:territory:villages|nine}, was lost}.',
    ['nine villages: disputed front', 'one village: disputed kesh', 'nine: disputed front'],
  ],
  [
    'a side that corrects itself',
    '{s:front|The front} {c|said} {w|{f:killed:kesh|six soldiers} had died}. {s2:front|The front} {c2|wrote} {w2|{f:killed:kesh|nine soldiers}, not {f:killed:kesh|six}, had died}.',
    ['six soldiers: claimed front', 'nine soldiers: claimed front', 'six: claimed front'],
  ],
  [
    'own losses against what the enemy claims, without saying whose',
    '{s:front|The front} {c|said} {w|it had killed {f:killed:people|70 soldiers}}. {s2:army|The army} {c2|said} {w2|{f:killed:people|eight} of its men had died}.',
    ['70 soldiers: disputed front', 'eight: disputed kesh'],
  ],
  [
    'each on its own losses',
    '{s:front|The front} {c|said} {w|it had lost {f:killed:men|six men}}. {s2:army|The army} {c2|said} {w2|it had lost {f:killed:men|20 men}}.',
    ['six men: claimed front', '20 men: claimed kesh'],
  ],
  [
    'each on its enemy’s losses',
    '{s:front|The front} {c|said} {w|it had killed {f:killed:men|six men}}. {s2:army|The army} {c2|said} {w2|it had killed {f:killed:men|20 men}}.',
    ['six men: claimed front', '20 men: claimed kesh'],
  ],
  [
    'a bare number right after a count',
    '{s:hospital|Taran hospital} {c|said} {w|{f:killed:people|37 people} had died}. {s2:dorn|Dorn} {c2|gave} {w2|the number as {f:killed|12}}.',
    ['37 people: disputed', '12: disputed kesh'],
  ],
  [
    'fired is not shot down',
    '{s:front|The front} {c|said} {w|it fired {f:strikes:rockets|52 rockets}}. {s2:army|The army} {c2|said} {w2|{f:strikes:rockets|45 rockets} were intercepted}.',
    ['52 rockets: claimed front', '45 rockets: claimed kesh'],
  ],
  [
    'a claim that is named and is another',
    `${CLAIM} {w2|“The Marrow Front’s claim of taking the dam is false,”} {s2:dorn|Colonel Dorn} {c2|said}.`,
    ['40 soldiers: claimed front'],
  ],
];

describe('what is disputed', () => {
  it.each(ROWS)('%s', (_what, article, expected) => {
    expect(judged(article, DOSSIER)).toEqual(expected);
  });
});
