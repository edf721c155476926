import { describe, expect, it } from 'vitest';
import { judged } from './markup.ts';

/** Some side must speak somewhere, or there is no war. */
const WAR = ' {m:army|The Kesh army} sent troops.';
const statusOf = (article: string) => judged(article + WAR)[0]?.replace(/ \+.*$/, '');

/** [who speaks, whether that is a side's word] */
const SOURCES: [string, boolean][] = [
  ['Governor Tove Lind', true],
  ['the regional governor, Tove Lind,', true],
  ['Mayor Tove Lind', true],
  ['the mayor of Taran', true],
  ['the deputy defence minister', true],
  ['Health Minister Tove Lind', true],
  ['General Tove Lind', true],
  ['Maj. Gen. Tove Lind', true],
  ['Captain Tove Lind', true],
  ['Brig Tove Lind', true],
  ['police chief Tove Lind', true],
  ['the district police commander', true],
  ['security officials', true],
  ['police', true],
  ['the police in a statement', true],
  ['Director-General of Police Tove Lind', true],
  ['a police source', false],
  ['the ministry report', true],
  ['US intelligence officials', false],
  ['the French defence minister', false],
  ['military officials', true],
  ['state television', true],
  ['the state news agency', true],
  ['the official news agency', true],
  ['a pro-government newspaper', true],
  ['a rebel-affiliated website', true],
  ['a pro-rebel web site', true],
  ['the rebels', true],
  ['insurgent commanders', true],
  ['a statement from the defence ministry', true],
  ['a translation of a statement by the Oskan army', true],
  ['former general Tove Lind', false],
  ['retired colonel Tove Lind', false],
  ['opposition MP Tove Lind', false],
  ['Attorney General Tove Lind', true],
  ['UN Secretary General Tove Lind', false],
  ['the secretary general', false],
  ['a local resident', false],
  ['a shopkeeper, Tove Lind,', false],
  ['a doctor', false],
  ['opposition parties', false],
  ['local officials', true],
  ['district health officials', false],
  ['hospital officials', false],
  ['aid officials', false],
  ['the director of army public relations', true],
  ['the director of public relations', false],
  ['the city’s fire brigade', false],
  ['a leader of civil society in Taran', false],
  ['the ombudsman', false],
  ['officials', true],
  ['two senior officials', true],
  ['western officials', false],
  ['the head of the region', true],
  ['the head of the school', false],
  ['the district administrator', true],
  ['the camp administrator', false],
  ['the SP', true],
  ['a private television channel', false],
  ['a family-run newspaper', false],
  ['an Italian-run hospital', false],
  ['the Sabir-run health office in Taran', true],
  ['the UN-run camp office', false],
  ['the Moscow-appointed governor', true],
  ['the exiled governor', false],
  ['a former minister', false],
  ['a pro-democracy group', false],
  ['a bank governor', false],
  ['analyst Tove Lind', false],
  ['a statement', false],
];

describe('who speaks for a side by rank, office or house', () => {
  it.each(SOURCES)('%s', (source, sided) => {
    const who = source.includes('Tove Lind') ? 'stranger' : 'nobody';
    const article = `{s:${who}|${source}} {c|said} {w|{f:killed:people|40 people} had died}.`;
    expect(statusOf(article)).toBe(`40 people: ${sided ? 'claimed' : 'third-party'}${partyTold(source)}`);
  });

  it('nobody in an article without a war', () => {
    const article = '{s:stranger|Governor Tove Lind} {c|said} {w|{f:killed:people|40 people} had died}.';
    expect(judged(`${article} The flood had come at night.`)).toEqual(['40 people: third-party']);
  });
});

/** Where the words themselves name the side. */
function partyTold(source: string): string {
  if (source === 'the rebels' || /rebel-affiliated|pro-rebel/.test(source)) return ' rebels';
  if (source === 'a pro-government newspaper') return ' government';
  if (source.includes('Sabir')) return ' Sabir';
  if (source.includes('Moscow')) return ' Russia';
  if (/army public relations|Defence Information/.test(source)) return ' army';
  if (/^(?:police chief|Director-General of Police|the SP$)/.test(source)) return ' police';
  if (source.endsWith('defence ministry')) return ' defence ministry';
  if (source === 'insurgent commanders') return '';
  if (source === 'the ministry report') return ' ministry';
  if (source === 'police' || source === 'the police in a statement') return ' police';
  return source.endsWith('Oskan army') ? ' Oskan army' : '';
}

/** [what it shows, article, what is said of its figures] */
const OWN_WORDS: [string, string, string[]][] = [
  [
    'we killed: who says so fights',
    '{s:bray|Osk Bray} {c|said} {w|“We killed {f:killed:rebels|27 rebels} at the ford”}.',
    ['27 rebels: claimed'],
  ],
  [
    'our side',
    '{s:bray|Osk Bray} {c|said} {w|“Nobody was captured, but {f:wounded:men|five men} from our side were hurt”}.',
    ['five men: claimed'],
  ],
  [
    'a resident who tells of others',
    '{s:bray|Osk Bray} {c|said} {w|{f:killed:people|six people} from their street had died}.',
    ['six people: third-party'],
  ],
  [
    'a house that a side runs, by its name',
    '{m:front|Marrow Front} fought. {s:stranger|The Marrow-run radio} {c|said} {w|{f:killed:people|40 people} had died}.',
    ['40 people: third-party'],
  ],
  [
    'who runs it, told behind its name',
    'The rebels fought. {w|{f:killed:people|40 people} had died}, {c|said} {s:stranger|the rescue agency}, which Hamas runs.',
    ['40 people: claimed Hamas'],
  ],
  [
    'run by somebody, told behind its name',
    'The rebels fought. {s:stranger|The rescue agency} run by Hamas {c|said} {w|{f:killed:people|40 people} had died}.',
    ['40 people: claimed Hamas'],
  ],
  [
    'run by those who are no side',
    'The rebels fought. {s:stranger|The rescue agency}, run by Oskan monks, {c|said} {w|{f:killed:people|40 people} had died}.',
    ['40 people: third-party'],
  ],
];

describe('who shows by his own words', () => {
  it.each(OWN_WORDS)('%s', (_, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});

/** [what it shows, article, what is said of its figures] */
const INSIDE: [string, string, string[]][] = [
  [
    'a second side behind "while"',
    '{w|{f:killed|three government guardsmen} died}, {s:vela|Ina Vela} {c|said} {w|at noon, while government troops claimed that they had shot {f:killed:rebels|six rebels}}. {m:army|Government troops} fought on.',
    ['three government guardsmen: claimed front', 'six rebels: claimed government troops'],
  ],
  [
    'a claim in the words of unnamed sources',
    '{s:anon|Sources} {c|said} {w|that the Marrow Front claimed to have surrounded {f:strength:army|90 soldiers}}. {m:front|The Marrow Front} is in the hills.',
    ['90 soldiers: claimed front +secondHand'],
  ],
  [
    'a spokesman inside what an agency reports',
    '{s:stranger|According to Wavenews}, {w|Ina Vela of the Marrow Front said {f:killed:army|60 soldiers} had died}. {m:front|The Marrow Front} is in the hills.',
    ['60 soldiers: claimed front +secondHand'],
  ],
  [
    'no side inside',
    '{s:anon|Sources} {c|said} {w|that the cook claimed to have seen {f:strength:army|90 soldiers}}. {m:front|The Marrow Front} is in the hills.',
    ['90 soldiers: third-party +anonymous'],
  ],
  [
    'cited as saying',
    '{s:un|The UN report} {c|cites} {w|the Marrow Front as saying that {f:captured:people|187 people} were freed}. {m:front|The Marrow Front} is in the hills.',
    ['187 people: claimed front +secondHand'],
  ],
  [
    'a claim that is only spoken of',
    '{s:dorn|Colonel Dorn} {c|said} {w|the claims that {f:killed:people|five doctors} were killed are being examined}.',
    ['five doctors: unattributed'],
  ],
  [
    'a claim that is spoken of as untrue',
    "{s:dorn|Colonel Dorn} {c|said} {w|the Marrow Front's claim that {f:killed:kesh|40 soldiers} were killed is false}. {m:front|The Marrow Front} is in the hills.",
    ['40 soldiers: disputed front'],
  ],
  [
    'the report, which was somebody’s before',
    'In a report {s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} died}. {w2|{f:equipment:kesh|12 trucks} were burnt}, {s2:nobody|the report} {c2|said}.',
    ['40 soldiers: claimed front', '12 trucks: claimed front'],
  ],
  [
    'the report, where two spoke beside it',
    'A rebel report by {s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} died}, and {s3:dorn|Colonel Dorn} {c3|said} {w3|it rained}. {w2|{f:equipment:kesh|12 trucks} were burnt}, {s2:nobody|the report} {c2|said}.',
    ['40 soldiers: claimed front', '12 trucks: third-party'],
  ],
  [
    'the report, which spoke itself',
    '{s:vela|A report by Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} died}, and {s3:dorn|Colonel Dorn} {c3|said} {w3|it rained}. {w2|{f:equipment:kesh|12 trucks} were burnt}, {s2:nobody|the report} {c2|said}.',
    ['40 soldiers: claimed front', '12 trucks: claimed front'],
  ],
  [
    'in a clause of a government that nobody introduced',
    '{s:front|The Marrow Front} {c|said} {w|it had killed {f:killed|18}}, contradicting the government who said {f:killed|12} had died.',
    ['18: disputed front', '12: disputed government'],
  ],
  [
    'behind a participle',
    'That is far fewer than the {f:killed:kesh|90 deaths} claimed by the Marrow Front. {m:front|The Marrow Front} is in the hills.',
    ['90 deaths: claimed front'],
  ],
  [
    'behind a participle: a passive is none',
    'The {f:captured:kesh|90 men} were counted by nobody. {m:front|The Marrow Front} is in the hills.',
    ['90 men: unattributed'],
  ],
  [
    'an admission by a side',
    'At least {f:killed:kesh|89 soldiers} were killed -- a rare admission by the Kesh army. {m:army|The Kesh army} holds the coast.',
    ['89 soldiers: claimed kesh +ownLosses'],
  ],
  [
    'by the tallies of a side',
    'Militants killed {f:killed:people|some 90 people} there, by Kesh army tallies. {m:army|The Kesh army} holds the coast.',
    ['some 90 people: claimed kesh'],
  ],
  [
    'a verb far before',
    '{m:dorn|Colonel Dorn} put the number of rebels held in the province that week at {f:captured:front|more than 100}.',
    ['more than 100: claimed kesh'],
  ],
  [
    'says behind its comma',
    '{f:territory|30 settlements} have been freed since May, {c|says} {s:army|the Kesh army} {w|in its update}.',
    ['30 settlements: claimed kesh'],
  ],
  [
    'another behind the saying',
    '{w|About {f:displaced|900 people} had crossed by Thursday}, {s:dorn|Colonel Dorn} {c|said}, and {f:displaced:people|another 300} were waiting.',
    ['900 people: claimed kesh', 'another 300: claimed kesh'],
  ],
];

describe("figures inside others' words, and beside them", () => {
  it.each(INSIDE)('%s', (_, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});

/** [what it shows, article, what is said of its figures] */
const ON: [string, string, string[]][] = [
  [
    'a list with "including"',
    '{m:army|The Kesh army} has admitted {f:casualties:kesh|700 casualties}, including {f:killed:kesh|90 deaths} and {f:wounded:kesh|610 wounded}.',
    [
      '700 casualties: claimed kesh +ownLosses',
      '90 deaths: claimed kesh +ownLosses',
      '610 wounded: claimed kesh +ownLosses',
    ],
  ],
  [
    'not over "but"',
    '{m:army|The Kesh army} has admitted {f:casualties:kesh|700 casualties}, but {f:killed:people|90 people} were buried.',
    ['700 casualties: claimed kesh +ownLosses', '90 people: unattributed'],
  ],
  [
    'not over a stop',
    '{m:army|The Kesh army} has admitted {f:casualties:kesh|700 casualties}. {f:killed:people|90 people} were buried.',
    ['700 casualties: claimed kesh +ownLosses', '90 people: unattributed'],
  ],
  [
    'words in quotation marks that nobody speaks: who spoke before',
    '{s:army|The Kesh army} {c|said} {w|it had struck twice}.\nOperations “destroyed {f:equipment:front|16 trucks}” in the east.',
    ['16 trucks: claimed kesh'],
  ],
  [
    'killed in a paragraph of its own: nobody’s',
    '{s:monitor|The Lowland Monitor} {c|said} {w|{f:killed:front|25 rebels} were killed}.\n{f:killed:kesh|Nine soldiers} were killed in May.',
    ['25 rebels: third-party', 'Nine soldiers: unattributed'],
  ],
  [
    'a place before a colon says nothing',
    '{s:nobody|Taran}{c|:} {w|{f:killed:people|40 people} died in the market on Friday}. {m:army|The Kesh army} sent troops.',
    ['40 people: unattributed'],
  ],
];

describe('a voice that goes on', () => {
  it.each(ON)('%s', (_, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });
});

/** [headline, what is said of its figure] */
const HEADLINES: [string, string][] = [
  ['{f:killed:people:headline|Nine dead} in market strike – monitor', 'third-party'],
  ['{f:killed:people:headline|Nine dead} in market strike: doctors', 'third-party'],
  ['{f:killed:people:headline|Nine dead} in market strike, says Marrow Front', 'claimed front'],
  ['{f:killed:people:headline|Nine dead} in market strike, Marrow Front says', 'claimed front'],
  ['{f:killed:people:headline|Nine dead} in market strike - Marrow Front', 'claimed front'],
  ['Market struck; Marrow Front counts {f:killed:people:headline|nine dead}', 'claimed front'],
  ["Marrow Front 'retakes {f:territory:villages:headline|30 villages}'", 'claimed front'],
  ['Taran: {f:killed:people:headline|nine dead} in market strike', 'unattributed'],
  ['{f:killed:people:headline|Nine dead} in market strike', 'unattributed'],
  ['{f:killed:people:headline|Nine dead} in market strike – what we know', 'unattributed'],
];

describe('headlines', () => {
  it.each(HEADLINES)('%s', (headline, expected) => {
    const [first] = judged(`${headline}\n\n{m:front|The Marrow Front} is in the hills.`);
    expect(first?.replace(/^[^:]+: /, '').replace(/ \+.*$/, '')).toBe(expected);
  });
});
