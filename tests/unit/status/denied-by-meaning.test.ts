import { describe, expect, it } from 'vitest';
import { DOSSIER, judged } from './markup.ts';

const CLAIM = '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|40 soldiers} had died}.';
const POSTS = '{s:vela|Ina Vela} {c|said} {w|her men had taken {f:territory:posts|six posts}}.';
const TANKS = '{s:vela|Ina Vela} {c|said} {w|{f:equipment:tanks|nine tanks} were burnt}.';
const MEN = '{s:vela|Ina Vela} {c|said} {w|{f:captured:men|31 men} were in its hands}.';
const DORN = '{s2:dorn|Colonel Dorn}';

/** What a claim and its answer make of the claim: [article, status of its first figure]. */
const ROWS: [string, string][] = [
  // What it is called.
  [`${CLAIM} {m:army|The Kesh army} called the figure absurd.`, 'disputed'],
  [`${CLAIM} {m:army|The Kesh army} described the toll as pure invention.`, 'disputed'],
  [
    `${CLAIM} {m:army|The Kesh army}, which keeps its losses secret, called the number “ridiculous”.`,
    'disputed',
  ],
  [`${CLAIM} {m:army|The Kesh army} branded the claim a fairy tale.`, 'disputed'],
  [`${CLAIM} {m:army|The Kesh army} called that a lie.`, 'disputed'],
  [`${CLAIM} {m:army|The Kesh army} did not call the figure absurd.`, 'claimed'],
  [`${CLAIM} {m:army|The Kesh army} called the ambush an absurd adventure.`, 'claimed'],
  [`${CLAIM} {m:army|The Kesh army} called the village head a liar.`, 'claimed'],
  [`${CLAIM} Critics called the figure absurd.`, 'claimed'],
  [`${CLAIM} {m:front|The Marrow Front} called the army’s figures absurd.`, 'claimed'],
  // Questioned, lower, higher.
  [`${CLAIM} {m:army|The Kesh army} questioned the toll.`, 'disputed'],
  [`${CLAIM} {m:army|The Kesh army} questioned two villagers about the toll.`, 'claimed'],
  [`${CLAIM} {m:army|The Kesh army} did not answer questions about the toll.`, 'claimed'],
  [`${CLAIM} {m:army|The Kesh army} put the number far lower.`, 'disputed'],
  [`${CLAIM} ${DORN} {c2|said} {w2|the toll was much smaller}.`, 'disputed'],
  [`${CLAIM} {m:army|The Kesh army} put the number lower than last week.`, 'claimed'],
  [`${CLAIM} ${DORN} {c2|said} {w2|the river was much lower}.`, 'claimed'],
  [`${CLAIM} ${DORN} {c2|said} {w2|the toll could be much higher}.`, 'claimed'],
  // None of what the other side says of some.
  [`${POSTS} ${DORN} {c2|said} {w2|none of his positions had fallen}.`, 'disputed'],
  [`${POSTS} ${DORN} {c2|said} {w2|not a single post was lost}.`, 'disputed'],
  [`${POSTS} {m:army|The Kesh army} rejected the fall of any base.`, 'disputed'],
  [`${POSTS} ${DORN} {c2|said} {w2|the front did not hold a single metre of land}.`, 'disputed'],
  [`${POSTS} ${DORN} {c2|said} {w2|no base was safe}.`, 'claimed'],
  [`${POSTS} ${DORN} {c2|said} {w2|no village had been burnt}.`, 'claimed'],
  [`${TANKS} ${DORN} {c2|said} {w2|no vehicles were lost}.`, 'disputed'],
  [`${TANKS} {m:army|The Kesh army} denied losing any tanks.`, 'disputed'],
  [`${TANKS} ${DORN} {c2|said} {w2|no soldier had died}.`, 'claimed'],
  [`${CLAIM} ${DORN} {c2|said} {w2|nobody was killed}.`, 'disputed'],
  [`${CLAIM} ${DORN} {c2|said} {w2|no civilian was hurt}.`, 'claimed'],
  [`${CLAIM} ${DORN} {c2:denies|denied} {w2|that any of his personnel were there}.`, 'disputed'],
  [`${CLAIM} ${DORN} {c2:denies|denied} {w2|that any of his pilots were there}.`, 'claimed'],
  [`${MEN} ${DORN} {c2|said} {w2|no soldier was in enemy hands}.`, 'disputed'],
  [`${MEN} ${DORN} {c2|said} {w2|no prisoner had been harmed}.`, 'claimed'],
  [
    '{s:vela|Ina Vela} {c|said} {w|{f:surrendered:soldiers|200 soldiers} had given themselves up}. {m:army|The Kesh army} denied any surrender.',
    'disputed',
  ],
  [
    '{s:dorn|Colonel Dorn} {c|said} {w|he had struck {f:other:camps|three camps}}. {m:front|The Marrow Front} denied there were any camps.',
    'disputed',
  ],
  [
    '{s:dorn|Colonel Dorn} {c|said} {w|he had killed {f:killed:front|70 rebels}}. {m:front|The Marrow Front} denied there were any camps.',
    'claimed',
  ],
  // A number of the same, without saying which.
  [
    `${CLAIM}\n{s3:front|The front} {c3|said} {w3|{f:captured:kesh|12 soldiers} were taken}.\nThe number of dead is wrong, {s2:dorn|Colonel Dorn} {c2|said}.`,
    'claimed',
  ],
  // All of it against a part.
  [
    '{s:dorn|Colonel Dorn} {c|said} {w|{f:territory:districts|all districts} of the province were in his hands}. {s2:vela|Ina Vela} {c2|said} {w2|her men held {f:territory:province|60 per cent of the province}}.',
    'disputed',
  ],
  [
    '{s2:vela|Ina Vela} {c2|said} {w2|her men held {f:territory:province|60 per cent of the province}}. {s:dorn|Colonel Dorn} {c|said} {w|the entire province had been cleared}.',
    'disputed',
  ],
  [
    '{s2:vela|Ina Vela} {c2|said} {w2|her men held {f:territory:province|60 per cent of the province}}. {s:dorn|Colonel Dorn} {c|said} {w|the entire province would be cleared}.',
    'claimed',
  ],
  [
    '{s2:vela|Ina Vela} {c2|said} {w2|her men held {f:territory:province|60 per cent of Taran province}}. {s:dorn|Colonel Dorn} {c|said} {w|the entire province of Ulm had been cleared}.',
    'claimed',
  ],
  [
    '{s2:vela|Ina Vela} {c2|said} {w2|her men held {f:territory:province|60 per cent of the province}}. {s:dorn|Colonel Dorn} {c|said} {w|the whole village had been cleared}.',
    'claimed',
  ],
  // Of whom, of what.
  [
    `${CLAIM} {s4:bray|Osk Bray} {c4|said} {w4|the school had burnt}. {m:army|The Kesh army} denied the claim.`,
    'claimed',
  ],
  [
    `${CLAIM} {s4:vela|Vela} {c4|said} {w4|they would go on}. {m:army|The Kesh army} denied the claim.`,
    'disputed',
  ],
  [`${CLAIM} {m:army|The Kesh army} denied reports about the poisoned well.`, 'claimed'],
  [
    '{s:vela|Ina Vela} {c|said} {w|her men held {f:territory:valleys|six valleys} behind the gorges}. {m:army|The Kesh army} denied the reports about the gorges.',
    'disputed',
  ],
  [`${CLAIM} {m:army|The Kesh army} dismissed as “fairy tales” reports of fighting in the pass.`, 'disputed'],
  [`{m:army|The Kesh army} denied fighting in the pass. ${CLAIM}`, 'disputed'],
  [`${CLAIM} Bodies lie in the road, {s2:dorn|Colonel Dorn} {c2|said}.`, 'claimed'],
  // Whoever spoke before in the sentence; a group that is taken for the one it answers.
  [`${CLAIM} {s2:army|The Kesh army} {c2|acknowledged} {w2|losing men} but disputes the figure.`, 'disputed'],
  [`${CLAIM} {s2:army|The Kesh army} {c2|acknowledged} {w2|losing men} but disputes the border.`, 'claimed'],
  [`${CLAIM} {m:vela|The group} rejected the claim.`, 'disputed'],
  [`${CLAIM} {m:vela|Ina Vela} rejected the claim.`, 'claimed'],
  [`${MEN} ${DORN} {c2|said} {w2|not one of his units had surrendered}.`, 'disputed'],
  // Fighters among all the dead; a list of losses with its subject far before.
  [
    '{s:dorn|Colonel Dorn} {c|said} {w|he had killed {f:killed:front|nine rebels}}. {s2:hospital|Taran hospital} {c2|reported} {w2|{f:killed|21 dead}}.',
    'claimed',
  ],
  [
    '{s:vela|Ina Vela} {c|said} {w|{m:army|the Kesh army} had lost {f:killed:men|3,000 men}, {f:equipment:helicopters|13 helicopters} and {f:equipment:tanks|120 tanks}}. {m:army|The Kesh army} called the figures absurd.',
    'disputed',
  ],
  // Two bare numbers of two sides.
  [
    '{s:vela|Ina Vela} {c|put} {w|the number of dead at {f:killed|610}}. {s2:dorn|Dorn} {c2|reported} {w2|{f:killed|28}}.',
    'claimed',
  ],
  [
    '{s:hospital|Taran hospital} {c|put} {w|the number of dead at {f:killed|610}}. {s2:dorn|Dorn} {c2|reported} {w2|{f:killed|28}}.',
    'disputed',
  ],
  // Losses and dead, another cause, another time.
  [
    '{s:vela|Ina Vela} {c|said} {w|she had killed {f:killed:kesh|61 soldiers}}. {s2:dorn|Dorn} {c2|put} {w2|his losses at {f:casualties:kesh|nine}}.',
    'disputed',
  ],
  [
    '{s:vela|Ina Vela} {c|said} {w|she had killed {f:killed:kesh|nine soldiers}}. {s2:dorn|Dorn} {c2|put} {w2|his losses at {f:casualties:kesh|61}}.',
    'claimed',
  ],
  [
    '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|20 soldiers} died in a raid}. {s2:dorn|Dorn} {c2|said} {w2|{f:killed:kesh|six soldiers} died on a mine}.',
    'claimed',
  ],
  [
    '{s:vela|Ina Vela} {c|said} {w|{f:killed:kesh|20 soldiers} died}. {s2:dorn|Dorn} {c2|said} {w2|{f:killed:kesh|six soldiers} died earlier this month}.',
    'claimed',
  ],
];

describe('denials told by meaning', () => {
  it.each(ROWS)('%s', (article, status) => {
    expect(judged(article, DOSSIER)[0]?.replace(/^.*?: (\S+).*$/, '$1')).toBe(status);
  });
});

describe('one claim among several', () => {
  it('is what the headline tells of', () => {
    expect(
      judged(
        '{f:surrendered:front:headline|40 rebels} give up\n\n{s:dorn|Colonel Dorn} {c|said} {w|{f:surrendered:front|40 rebels} gave up}.\n{s3:dorn|He} {c3|said} {w3|they handed over {f:equipment:rifles|28 rifles}}.\n{m:front|The Marrow Front} rejected the claim.',
        DOSSIER,
      ).map((line) => line.replace(/^.*?: (\S+).*$/, '$1')),
    ).toEqual(['unattributed', 'disputed', 'claimed']);
  });

  it('is the last, where no headline tells', () => {
    expect(
      judged(
        '{s:dorn|Colonel Dorn} {c|said} {w|{f:killed:front|70 rebels} died}.\n{s3:dorn|He} {c3|said} {w3|{f:equipment:rifles|28 rifles} were found}.\n{m:front|The Marrow Front} rejected the claim.',
        DOSSIER,
      ).map((line) => line.replace(/^.*?: (\S+).*$/, '$1')),
    ).toEqual(['claimed', 'disputed']);
  });

  it('names the denier’s own number beside it', () => {
    expect(
      judged(
        '{s:un|The UN mission} {c|said} {w|{f:displaced:people|7,000 people} had fled}. The return has begun. {s2:dorn|Colonel Dorn} {c2|puts} {w2|the number at {f:displaced|2,000}} and calls the estimate exaggerated.',
        DOSSIER,
      ).map((line) => line.replace(/^.*?: (\S+).*$/, '$1')),
    ).toEqual(['disputed', 'disputed']);
  });
});
