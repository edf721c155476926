import { describe, expect, test } from 'vitest';
import { judged } from './markup.ts';

/** [what it shows, article, what is said of its figures] */
const WHOSE: [string, string, string[]][] = [
  [
    'what was claimed is told after it',
    '{f:strikes:raids|At least 90 raids}, with {f:casualties:people|400 losses} as their result, were {w|what} {s:vela|Ina Vela} {c|claimed} for the year.',
    ['At least 90 raids: claimed front', '400 losses: claimed front'],
  ],
  [
    'but not what the desk adds to the sentence before',
    '{f:killed:people|Forty men} died; the raid was {w|what} {s:vela|Ina Vela} {c|claimed} it was.',
    ['Forty men: unattributed'],
  ],
  [
    'an aside in dashes',
    '{s:vela|Ina Vela} {c|said} {w|17 rifles} — one of them old — and {f:equipment:guns|four guns} were taken.',
    ['four guns: claimed front'],
  ],
  [
    'a paper by somebody, for himself',
    '{s|A statement signed late on Friday by {m:dorn|Colonel Dorn}} {c|said} {w|{f:killed:people|30 men} fell}.',
    ['30 men: claimed kesh'],
  ],
  [
    'a paper about somebody by nobody that is told',
    '{s|A statement on the {m:front|Marrow Front}} {c|said} {w|{f:killed:people|30 men} fell}.',
    ['30 men: third-party'],
  ],
  [
    'the report of whoever reported',
    '{s:army|The Kesh army} {c|reported} {w|{f:killed:people|30 dead}}. {c2|According to} {s2|the report}, {w2|it also took {f:equipment:tanks|four tanks}}.',
    ['30 dead: claimed kesh', 'four tanks: claimed kesh'],
  ],
  [
    'responsibility for a deed with its number',
    '{s:front|The Marrow Front} {c:claims|claimed} {w|responsibility} for killing {f:killed:people|nine guards}.',
    ['nine guards: claimed front'],
  ],
  [
    'responsibility for deeds',
    '{m:front|The Marrow Front} took responsibility for {f:strikes:raids|three raids} that left {f:killed:people|40 people} dead.',
    ['three raids: claimed front', '40 people: unattributed'],
  ],
  [
    'a count and its parts in brackets',
    '{s:un|The UN mission} {c|recorded} {w|{f:casualties:people|80 casualties}} ({f:killed:people|20 killed} and {f:wounded:people|60 hurt}).',
    ['80 casualties: third-party', '20 killed: third-party', '60 hurt: third-party'],
  ],
  [
    'while others: still told',
    '{s:dorn|Colonel Dorn} {c:says|said} {w|{f:killed:people|12 men} fell}, while {f:other:people|a dozen} were missing.',
    ['12 men: claimed kesh', 'a dozen: claimed kesh'],
  ],
  [
    'what the deed led to: still told',
    '{s:bray|Osk Bray} {c:says|said} {w|tanks shelled Orm}, forcing {f:displaced:people|200 families} {w|to flee}.',
    ['200 families: third-party'],
  ],
  [
    'what others say while he says so',
    '{s:dorn|Colonel Dorn} {c|said} {w|12 men fell}, while {s2:front|the Marrow Front} {c2|spoke} of {f:killed:people|90}.',
    ['90: claimed front'],
  ],
  [
    'a clause of time that the desk adds',
    '{s:dorn|Colonel Dorn} {c:says|said} {w|the road was open}, two days after {f:killed:people|12 men} died on it.',
    ['12 men: unattributed'],
  ],
  [
    'who is said to have done it says nothing',
    '{s:front|The Marrow Front} {c|has reportedly} {w|taken {f:captured:people|nine guards}}.',
    ['nine guards: third-party +hedged'],
  ],
  [
    'what somebody was found to be he does not say',
    '{w|{f:killed:people|One of the dead}} {c|was identified as} {s:dorn|Colonel Dorn}.',
    ['One of the dead: unattributed'],
  ],
  [
    'how a force is described it does not say',
    '{s:front|A force} {c:says|described} {w|as several hundred men raided Orm, killing {f:killed:people|57 people}}.',
    ['57 people: unattributed'],
  ],
  [
    'a war that claimed lives told nothing of those it drove out either',
    '{s:stranger|The campaign} {c:claims|has claimed} {w|{f:killed:people|thousands of lives} and driven out {f:displaced:people|a million people}}.',
    ['thousands of lives: unattributed', 'a million people: unattributed'],
  ],
  [
    'an accusation of killing that many',
    '{m:army|The Kesh army} accused the rebels of killing {f:killed:people|five men}.',
    ['five men: claimed kesh'],
  ],
  [
    'somebody accused of killing that many says nothing',
    '{m:dorn|Colonel Dorn} was accused of killing {f:killed:people|five men}.',
    ['five men: unattributed'],
  ],
  [
    'the clause behind the cue read as its source',
    '{w|Osk Bray}, who asked not to be named, {c|said} {s:bray|that {f:displaced:people|some 80 people}}, most of them old, had crossed.',
    ['some 80 people: third-party'],
  ],
  [
    'the same without "that", and its other counts',
    '{w|Ina Vela}, a clerk, {c|said} {s:nobody|{f:killed:people|20 people}} were killed {w|and {f:wounded:people|80} hurt}. {m:vela|Vela} left.',
    ['20 people: claimed front', '80: claimed front'],
  ],
  [
    'protesters who speak behind their words',
    '{w|“We want peace,”} {c|said} {s:nobody|{f:other:people|300 marchers}} who had come to Orm.',
    ['300 marchers: unattributed'],
  ],
  [
    'whose account it is, told in the next sentence',
    'In Orm they shot {f:killed:people|12 men}. That is the account of {m:hospital|Taran hospital}.',
    ['12 men: third-party'],
  ],
  [
    'an assessment of somebody',
    'By the rough assessment of {m:hospital|Taran hospital}, {f:killed:people|four people} died and as many as {f:wounded:people|30} came to harm on the long road out of the valley between Orm and the sea.',
    ['four people: third-party', '30: third-party'],
  ],
  [
    'a count opens the sentence and reaches to its end',
    "By {m:front|the Marrow Front}'s count {f:killed:people|57 men} died in the valley of Orm, in the town itself and on the road that leads out of it to the sea and the border, while Shan had {f:killed:people|eight men} killed.",
    ['57 men: claimed front', 'eight men: claimed front'],
  ],
  [
    'a pronoun that stands for whoever gave the count before it',
    '{m:army|The Kesh army} gave a toll of {f:killed:people|nine}: {w2|{f:killed:people|six} fell in Orm}, {s2:nobody|it} {c2|stated}.',
    ['nine: claimed kesh', 'six: claimed kesh'],
  ],
  [
    'the body for which a spokesman spoke',
    '{w|The town was held}, {s:vela|Ina Vela} {c|said}. {s2:nobody|It} {c2|stated} {w2|that {f:killed:people|six men} fell}.',
    ['six men: claimed front'],
  ],
  [
    'a list over an aside in dashes',
    '{m:army|The Kesh army} counted {f:equipment:guns|17 rifles} — old and new ones — and {f:equipment:guns|four guns} in the house.',
    ['17 rifles: claimed kesh', 'four guns: claimed kesh'],
  ],
  [
    'figures that are said to be given, in the next sentence',
    '{f:killed:people|Nine people} died when the market was shelled. The figures were provided by {m:hospital|Taran hospital}.',
    ['Nine people: third-party'],
  ],
  [
    'who is quoted as saying it by another',
    '{f:killed:front|More than 50 rebels} died in the raid, in which jets were used, {m:dorn|Colonel Dorn} was quoted as saying by the radio.',
    ['More than 50 rebels: claimed kesh'],
  ],
  [
    'its own count, behind what it is a count of',
    '{m:army|The Kesh army} has lost {f:killed:kesh|300 men} this year, by its count.',
    ['300 men: claimed kesh +ownLosses'],
  ],
  [
    'lives that are claimed are told by nobody',
    '{s:nobody|The war} has {c:claims|claimed} {w|{f:killed:people|over 40,000 lives} since May}.',
    ['over 40,000 lives: unattributed'],
  ],
  [
    'dead that are claimed are told',
    '{s:vela|Ina Vela} has {c:claims|claimed} {w|{f:killed:people|40 dead} since May}.',
    ['40 dead: claimed front'],
  ],
  [
    'a name behind a comma, and then what he goes on with',
    '{w|Rebels took two posts}, {c|according to} {s:bray|Osk Bray, a shepherd,} and led {f:captured:people|18 men} away.',
    ['18 men: third-party'],
  ],
  [
    'a bulletin that goes on as "it"',
    "{m:army|The Kesh army}'s bulletin: {f:strikes:raids|12 raids}. It spoke of {f:killed:people|30 dead}.",
    ['12 raids: claimed kesh', '30 dead: claimed kesh'],
  ],
  [
    'in other reports',
    'In other reports the clashes left {f:killed:people|at least 13 people} dead.',
    ['at least 13 people: third-party'],
  ],
  [
    'other villages are no reports',
    'In several other villages the clashes left {f:killed:people|13 people} dead.',
    ['13 people: unattributed'],
  ],
  [
    'a side that is cited from an agency is still a side',
    '{w|{f:casualties:people|Heavy losses} were dealt}, {s:vela|Ina Vela} {c|said}, citing Reuters.',
    ['Heavy losses: claimed front'],
  ],
  [
    'an agency with reference to a side',
    '{w|{f:territory:districts|One more district} was taken}, {s:bray|the Orm agency} {c|reported} with reference to {m:front|the Marrow Front}.',
    ['One more district: claimed front +secondHand'],
  ],
];

describe('whose word a figure is', () => {
  test.each(WHOSE)('%s', (_, article, wanted) => {
    expect(judged(article)).toEqual(wanted);
  });
});
