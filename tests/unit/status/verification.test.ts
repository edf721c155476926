import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/reading/status/judge.ts';
import { DOSSIER, judged, parse } from './markup.ts';

/** [article, what is said of its figures] */
const VERIFIED: [string, string[]][] = [
  [
    '{s:un|The UN mission} {c:confirms|has verified} {w|that {f:killed:civilians|31 civilians} were killed}.',
    ['31 civilians: verified'],
  ],
  [
    '{s:un|The UN mission} {c:confirms|confirmed} {w|{f:killed:civilians|31 civilian deaths}}.',
    ['31 civilian deaths: verified'],
  ],
  [
    '{s:monitor|The Lowland Monitor} {c:confirms|independently verified} {w|the deaths of {f:killed:civilians|31 civilians} and the wounding of {f:wounded:civilians|12 others}}.',
    ['31 civilians: verified', '12 others: verified'],
  ],
  [
    '{s:un|The UN mission} {c|said} {w|it had verified {f:killed:civilians|31 deaths}}.',
    ['31 deaths: verified'],
  ],
  ['Reuters has verified {f:killed:civilians|31 deaths}.', ['31 deaths: verified']],
  ['Reuters was able to confirm {f:killed:civilians|31 deaths}.', ['31 deaths: verified']],
  ['{f:killed:civilians|31 deaths} have been independently verified.', ['31 deaths: verified']],
  [
    'The deaths of {f:killed:civilians|31 civilians} were confirmed by {m:un|the UN mission}.',
    ['31 civilians: verified'],
  ],
  ['{f:equipment:kesh|Six tanks} were destroyed, a figure verified by Bellingcat.', ['Six tanks: verified']],
  [
    '{f:equipment:kesh|Six tanks} were destroyed, a figure that has been verified by Bellingcat.',
    ['Six tanks: verified'],
  ],
  ['A Reuters reporter counted {f:killed:people|11 bodies} at the morgue.', ['11 bodies: verified']],
  [
    'An AFP correspondent saw {f:killed:people|at least six bodies} by the road.',
    ['at least six bodies: verified'],
  ],
  ['Journalists confirmed {f:killed:civilians|31 deaths}.', ['31 deaths: verified']],
  [
    '{s:un|The UN mission} {c|said} {w|it had verified the killing of {f:killed:civilians|58 civilians} and had received allegations of {f:killed:others|40 more}}.',
    ['58 civilians: verified', '40 more: third-party'],
  ],
  ['Independent monitors have confirmed {f:killed:civilians|31 deaths}.', ['31 deaths: verified']],
];

const WEAKER: [string, string, string[]][] = [
  [
    'a party confirms',
    '{s:army|The Kesh army} {c:confirms|confirmed} {w|that {f:killed:front|12 rebels} died}.',
    ['12 rebels: claimed kesh'],
  ],
  [
    'a party says it verified',
    '{s:front|The front} {c|said} {w|it had verified {f:killed:civilians|31 deaths}}.',
    ['31 deaths: claimed front'],
  ],
  [
    'a party says that the UN did',
    '{s:front|The front} {c|said} {w|{m:un|the UN mission} had verified {f:killed:civilians|31 deaths}}.',
    ['31 deaths: claimed front'],
  ],
  [
    'by a party, passive',
    '{f:killed:kesh|40 soldiers} died, the toll was confirmed by {m:army|the Kesh army}.',
    ['40 soldiers: unattributed'],
  ],
  ['by nobody named', '{f:killed:kesh|40 soldiers} have been confirmed dead.', ['40 soldiers: unattributed']],
  [
    'by somebody unnamed',
    '{s:anon|A source} {c:confirms|confirmed} {w|{f:killed:kesh|40 soldiers} died}.',
    ['40 soldiers: third-party +anonymous'],
  ],
  [
    'by a hospital, which counts what comes to it',
    '{s:hospital|Taran hospital} {c:confirms|confirmed} {w|{f:killed:people|15 deaths}}.',
    ['15 deaths: third-party'],
  ],
  [
    'by a hospital, passive',
    'The deaths of {f:killed:people|15 people} were confirmed by {m:hospital|Taran hospital}.',
    ['15 people: unattributed'],
  ],
  [
    'by an outsider',
    '{s:bray|Osk Bray} {c:confirms|confirmed} {w|{f:killed:people|15 deaths}}.',
    ['15 deaths: third-party'],
  ],
  [
    'not verified',
    '{s:un|The UN mission} {c|has not verified} {w|that {f:killed:civilians|31 civilians} died}.',
    ['31 civilians: third-party +statedUnverified'],
  ],
  [
    'could not verify',
    'Reuters could not verify that {f:killed:civilians|31 civilians} died.',
    ['31 civilians: unattributed +statedUnverified'],
  ],
  [
    'unable to',
    'Reuters was unable to verify {f:killed:civilians|31 deaths}.',
    ['31 deaths: unattributed +statedUnverified'],
  ],
  [
    'not all of it',
    '{s:un|The UN mission} {c:confirms|has verified} {w|some of the {f:killed:civilians|31 deaths}}.',
    ['31 deaths: third-party'],
  ],
  [
    'only reports of it',
    '{s:un|The UN mission} {c:confirms|confirmed} {w|receiving reports of {f:killed:civilians|31 deaths}}.',
    ['31 deaths: third-party'],
  ],
  [
    'what the army says',
    '{s:un|The UN mission} {c:confirms|confirmed} {w|a raid which the army says killed {f:killed:front|31 rebels}}.',
    ['31 rebels: third-party +verifiedScope'],
  ],
  [
    'still trying',
    'Reuters is trying to verify {f:killed:civilians|31 deaths}.',
    ['31 deaths: unattributed'],
  ],
  [
    'if',
    'If Reuters verified {f:killed:civilians|31 deaths}, it would be the worst day.',
    ['31 deaths: unattributed'],
  ],
  ['would', 'Reuters would verify {f:killed:civilians|31 deaths} next week.', ['31 deaths: unattributed']],
  [
    'footage, not the toll',
    'Reuters verified the footage. {s:front|The front} {c|said} {w|{f:killed:kesh|40 soldiers} died}.',
    ['40 soldiers: claimed front'],
  ],
  [
    'footage in the sentence',
    'Footage verified by Reuters shows the camp where {s:front|the front} {c|said} {w|{f:killed:kesh|40 soldiers} died}.',
    ['40 soldiers: claimed front'],
  ],
  [
    'a place',
    '{s:front|The front} {c|said} {w|{f:killed:kesh|40 soldiers} died}. Reuters has verified the location of the camp.',
    ['40 soldiers: claimed front +verifiedScope'],
  ],
  [
    'a geolocated clip',
    '{s:front|The front} {c|said} {w|{f:killed:kesh|40 soldiers} died}. CNN geolocated the video to the bridge.',
    ['40 soldiers: claimed front +verifiedScope'],
  ],
  [
    'the event',
    '{s:un|The UN mission} {c:confirms|confirmed} {w|the attack that, residents say, killed {f:killed:people|30 people}}.',
    ['30 people: third-party +verifiedScope'],
  ],
  [
    'another figure',
    '{s:un|The UN mission} {c:confirms|verified} {w|{f:killed:people|12 deaths}}. {s2:front|The front} {c2|puts} {w2|the toll at {f:killed:people|60}}.',
    ['12 deaths: verified', '60: disputed front'],
  ],
  [
    'an adjective',
    '{m:un|The UN mission} spoke of {f:killed:people|12 confirmed deaths}.',
    ['12 confirmed deaths: third-party'],
  ],
  [
    'a media office of the government',
    'The government media office confirmed {f:killed:civilians|31 deaths}.',
    ['31 deaths: third-party'],
  ],
  ['villagers have eyes too', 'Villagers counted {f:killed:people|11 bodies}.', ['11 bodies: third-party']],
  [
    'a reporter who saw a video',
    'A Reuters reporter saw footage of {f:killed:people|11 bodies}.',
    ['11 bodies: unattributed +verifiedScope'],
  ],
  [
    'a reporter who saw no bodies',
    'A Reuters reporter never saw {f:killed:people|11 bodies}.',
    ['11 bodies: unattributed'],
  ],
  [
    'a journalist of the army',
    'Army reporters counted {f:killed:people|11 bodies}.',
    ['11 bodies: third-party'],
  ],
  [
    'military investigators',
    'Military investigators confirmed {f:killed:civilians|31 deaths}.',
    ['31 deaths: third-party'],
  ],
  [
    'an intelligence agency',
    'The intelligence agency verified {f:killed:front|31 deaths}.',
    ['31 deaths: unattributed'],
  ],
  [
    "a country's envoy to the UN",
    'The UN envoy of Kesh confirmed {f:killed:front|31 deaths}.',
    ['31 deaths: third-party'],
  ],
  [
    'told to an agency',
    'An aide told Reuters he had confirmed {f:killed:front|31 deaths}.',
    ['31 deaths: third-party'],
  ],
  [
    'somebody else stands nearer to the verb',
    'After Reuters called the mayor confirmed {f:killed:people|31 deaths}.',
    ['31 deaths: third-party'],
  ],
  [
    'confirmed by somebody else',
    'Reuters had {f:killed:people|31 deaths} confirmed by the mayor.',
    ['31 deaths: unattributed'],
  ],
  [
    'had it confirmed',
    'Reuters had confirmed by the mayor {f:killed:people|31 deaths}.',
    ['31 deaths: third-party'],
  ],
  [
    'no denial is no corroboration',
    '{s:front|The front} {c|said} {w|{f:killed:kesh|40 soldiers} died}. {m:army|The Kesh army} did not deny the toll.',
    ['40 soldiers: claimed front'],
  ],
  [
    'names on a list are no people seen',
    'A Reuters reporter counted {f:captured:front|30 names} on the list.',
    ['30 names: third-party'],
  ],
  [
    'amnesty is no Amnesty',
    'The amnesty confirmed {f:captured:front|30 prisoners} would go free.',
    ['30 prisoners: unattributed'],
  ],
];

describe('what is verified', () => {
  it.each(VERIFIED)('%s', (article, expected) => {
    expect(judged(article, DOSSIER)).toEqual(expected);
  });
});

it('gives no reason for a verified figure that says it was not verified', () => {
  for (const [article] of VERIFIED) {
    for (const { status, because } of judge(parse(article, DOSSIER)).figures) {
      const told = because.map(({ text }) => text).join(' ');
      if (status === 'verified')
        expect(told).not.toMatch(/does not say that it was verified|no independent source/);
    }
  }
});

describe('what stays weaker', () => {
  it.each(WEAKER)('%s', (_what, article, expected) => {
    expect(judged(article, DOSSIER)).toEqual(expected);
  });
});
