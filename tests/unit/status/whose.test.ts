import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/reading/status/judge.ts';
import { judged, parse } from './markup.ts';

/** [what it shows, article, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    'a party says so',
    '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}.',
    ['40 soldiers: claimed front'],
  ],
  [
    'a party confirms: still a claim',
    '{s:dorn|Colonel Dorn} {c:confirms|confirmed} {w|that {f:killed:front|12 rebels} were dead}.',
    ['12 rebels: claimed kesh'],
  ],
  [
    'a party on its own dead',
    '{s:army|The Kesh army} {c:confirms|confirmed} {w|losing {f:killed:kesh|nine soldiers}}.',
    ['nine soldiers: claimed kesh +ownLosses'],
  ],
  [
    'a party on its own strength is no loss',
    '{s:front|The front} {c|says} {w|it has {f:strength:front|3,000 fighters}}.',
    ['3,000 fighters: claimed front'],
  ],
  [
    'a monitor says so',
    '{s:monitor|The Lowland Monitor} {c|counted} {w|{f:killed:civilians|31 civilians} dead}.',
    ['31 civilians: third-party'],
  ],
  [
    'a hospital says so',
    '{w|{f:wounded:people|15 people} were being treated}, {s:hospital|Taran hospital} {c|said}.',
    ['15 people: third-party'],
  ],
  [
    'a resident says so',
    '{s:bray|Osk Bray}, a baker, {c|said} {w|{f:displaced:people|hundreds of people} had left}.',
    ['hundreds of people: third-party'],
  ],
  [
    'somebody unnamed',
    '{w|{f:killed:kesh|60 soldiers} fell}, {s:anon|a source} {c|said}.',
    ['60 soldiers: third-party +anonymous'],
  ],
  [
    'a speaker of unknown standing is not made a party',
    '{s:stranger|Tove Lind} {c|said} {w|{f:killed:people|six people} died}.',
    ['six people: third-party'],
  ],
  [
    'a source that nobody could resolve',
    '{s:nobody|He} {c|said} {w|{f:killed:people|six people} died}.',
    ['six people: third-party'],
  ],
  ['no source', '{f:killed:people|Six people} died in the valley.', ['Six people: unattributed']],
  [
    'a headline without a source',
    '{f:killed:kesh:headline|40 soldiers} killed in ambush\n{s:front|The front} {c|said} {w|it had killed {f:killed:kesh|40 soldiers}}.',
    ['40 soldiers: unattributed', '40 soldiers: claimed front'],
  ],
  [
    'a headline with its source',
    '{s:front|Marrow Front}{c|:} {w|{f:killed:kesh:headline|40 soldiers} killed}',
    ['40 soldiers: claimed front'],
  ],
  [
    'a number that somebody believes in is his estimate',
    '{s:dorn|Colonel Dorn} {c:believes|believes} {w|{f:strength:front|500 rebels} remain}.',
    ['500 rebels: claimed kesh'],
  ],
  [
    'what is believed is nobody’s',
    'It {c:believes|is believed} that {w|{f:strength:front|500 rebels} remain}.',
    ['500 rebels: unattributed'],
  ],
  [
    'what somebody hopes for is no report',
    '{s:dorn|Colonel Dorn} {c:believes|hopes} {w|to capture {f:captured:front|500 rebels}}.',
    ['500 rebels: unattributed'],
  ],
  [
    'what somebody plans is no report',
    '{s:army|The army} {c:plans|plans} {w|to arm {f:strength:kesh|2,000 men}}.',
    ['2,000 men: unattributed'],
  ],
  [
    'belief inside speech is speech',
    '{s:dorn|Colonel Dorn} {c|said} {w|he {c2:believes|believed} {w2|{f:strength:front|500 rebels} remained}}.',
    ['500 rebels: claimed kesh'],
  ],
  [
    'the smallest speech holds it',
    '{s:un|The UN mission} {c|said} {w|{s2:army|the army} {c2|had told it} {w2|{f:killed:front|80 rebels} were dead}}.',
    ['80 rebels: claimed kesh'],
  ],
  [
    'relative clause as an attribution',
    '{s:front|The front}, which {c|says} {w|it has {f:strength:front|about 900 fighters}}, holds the pass.',
    ['about 900 fighters: claimed front'],
  ],
  [
    'relative clause inside a source',
    '{s:front|The front}, which says it has {f:strength:front|about 900 fighters}, holds the pass.',
    ['about 900 fighters: claimed front'],
  ],
  [
    'relative clause by a person',
    '{m:dorn|Colonel Dorn}, who claimed {f:captured:front|30 prisoners}, was promoted.',
    ['30 prisoners: claimed kesh'],
  ],
  [
    'relative clause that has ended',
    '{m:front|The front}, which says it is winning, faces {f:strength:kesh|7,000 troops}.',
    ['7,000 troops: unattributed'],
  ],
  [
    'a relative clause of no speech',
    '{m:front|The front}, which has {f:strength:front|about 900 fighters}, holds the pass.',
    ['about 900 fighters: unattributed'],
  ],
  [
    'a figure that is the source',
    '{s:nobody|{f:wounded:fighters|Two wounded fighters}} {c|said} {w|the pass had fallen}.',
    ['Two wounded fighters: unattributed'],
  ],
  [
    'said to be so',
    '{f:killed:people:hedged|Ten people} {c|are said} {w|to have died}.',
    ['Ten people: unattributed +hedged'],
  ],
  [
    'an act of reporting without a source',
    '{c|It is reported that} {w|{f:killed:people|ten people} died}.',
    ['ten people: third-party +hedged'],
  ],
  [
    'hedged by a party',
    '{s:front|The front} {c|said} {w|{f:killed:kesh:hedged|ten soldiers} had reportedly died}.',
    ['ten soldiers: claimed front +hedged'],
  ],
  [
    'via another outlet',
    '{s:vela|Ina Vela} {c:via|told CNN} {w|{f:killed:kesh|ten soldiers} had died}.',
    ['ten soldiers: claimed front +secondHand'],
  ],
  [
    'the UN relays the army',
    '{s:un|The UN mission} {c|said}, citing {m:army|the army}, {w|that {f:killed:front|80 rebels} had died}.',
    ['80 rebels: claimed kesh +secondHand'],
  ],
  [
    'a paper relays unnamed officials',
    '{s:monitor|The Lowland Monitor} {c|said}, citing unnamed officials, {w|that {f:killed:people|80 people} had died}.',
    ['80 people: third-party +secondHand'],
  ],
  [
    'citing its own teams is no relay',
    '{s:un|The UN mission} {c|said}, citing its own teams, {w|that {f:killed:people|80 people} had died}.',
    ['80 people: third-party'],
  ],
  [
    'a content that stops short',
    '{s:front|The front} {c|says} {w|{f:killed:kesh|700 soldiers} were killed}, {f:captured:kesh|600} captured.',
    ['700 soldiers: claimed front', '600: claimed front'],
  ],
  [
    'a content that goes on behind its tag',
    '{w|{f:killed:kesh|700 soldiers} were killed}, {s:front|the front} {c|says}, and {f:displaced:people|600 people} fled.',
    ['700 soldiers: claimed front', '600 people: claimed front'],
  ],
  [
    'a content that is over',
    '{w|{f:killed:kesh|700 soldiers} were killed}, {s:front|the front} {c|says}, while {f:displaced:people|600 people} fled.',
    ['700 soldiers: claimed front', '600 people: unattributed'],
  ],
  [
    'a source taken too long',
    '{c|According to} {s:front|{m:front|the Marrow Front} the raid killed {f:killed:kesh|40 soldiers}}.',
    ['40 soldiers: claimed front'],
  ],
  [
    'a source that is a figure',
    '{c|According to} {s:front|{m:front|the Marrow Front} and {f:wounded:front|two wounded fighters}}, {w|the pass fell}.',
    ['two wounded fighters: unattributed'],
  ],
  [
    'an act that stands unmarked inside another',
    '{w|{f:captured:kesh|Four soldiers} were taken, {m:front|the Marrow Front} claimed on Thursday}, {s:stranger|Tove Lind} {c|said}.',
    ['Four soldiers: claimed front +secondHand'],
  ],
  [
    'a party that only stands there',
    '{w|{f:captured:kesh|Four soldiers} were taken, {m:front|the Marrow Front} having left}, {s:stranger|Tove Lind} {c|said}.',
    ['Four soldiers: third-party'],
  ],
];

describe('whose word a figure is', () => {
  it.each(ROWS)('%s', (_what, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });

  it('names the attribution, the speaker and the words it rests on', () => {
    const evidence = parse('{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|at least 40 soldiers} had died}.');
    const [figure] = judge(evidence).figures;
    expect(figure).toMatchObject({
      id: 'f1',
      attribution: 'a1',
      speaker: 'vela',
      party: 'front',
      min: 40,
      max: null,
      flags: ['bound'],
    });
    expect(figure?.because).toEqual([
      {
        rule: 'claimed-by-party',
        span: [0, 8],
        text: 'Ina Vela (front) says so; no independent source confirms it in this article.',
      },
    ]);
  });
});
