import { describe, expect, it } from 'vitest';
import { judged } from './markup.ts';

/** [what it shows, headline, what is said of its figures] */
const ROWS: [string, string, string[]][] = [
  [
    'a side whose words stand behind a dash',
    'War for Orm: {m:army|Kesh army} reports gains, {m:front|rebels} – {f:killed:kesh:headline|hundreds} of dead',
    ['hundreds: claimed front'],
  ],
  [
    'a place behind a dash is no side',
    'War goes on, Orm – {f:killed:people:headline|forty} dead',
    ['forty: unattributed'],
  ],
  [
    'claimed by whoever is heard below',
    'Fight for Orm: {f:casualties:people:headline|Heavy Losses} Claimed\n\nIn Orm, {w|the town was lost}, {s:vela|Ina Vela} {c|said}.',
    ['Heavy Losses: claimed front'],
  ],
  [
    'claimed by nobody that is heard',
    'Fight for Orm: {f:casualties:people:headline|Heavy Losses} Claimed\n\nIn Orm the town was lost.',
    ['Heavy Losses: unattributed'],
  ],
  [
    'a land read as the source of what happened there',
    '{s:stranger|Sudan}{c|:} {w|{f:killed:people:headline|Dozens} die in raids}\n\nThe road is shut.',
    ['Dozens: unattributed'],
  ],
  [
    'of whom it is said is not who says it',
    '{s:army|Kesh army} {c|said to} {w|suffer {f:casualties:people:headline|heavy losses} at Orm}',
    ['heavy losses: unattributed'],
  ],
  [
    'a mine tells nothing',
    '{s:front|Rebel} {c|minefield} {w|kills {f:killed:people:headline|two soldiers}}',
    ['two soldiers: unattributed'],
  ],
  [
    'a tag belongs to its own part of the line',
    '{w|{f:wounded:people:headline|Two soldiers} hurt; the road is shut}, {c:says|says} {s:army|Kesh army}',
    ['Two soldiers: unattributed'],
  ],
  [
    'a toll that somebody raises',
    '{m:army|Kesh army} raises death toll to {f:killed:people:headline|270}',
    ['270: claimed kesh'],
  ],
  [
    'what is said behind the comma is only that',
    'Shells kill {f:killed:people:headline|40 people}, {m:army|Kesh army} says eight rebels died',
    ['40 people: unattributed'],
  ],
  [
    'who says it behind the comma',
    'Shells kill {f:killed:people:headline|40 people}, {m:army|Kesh army} says',
    ['40 people: claimed kesh'],
  ],
  [
    'ground that is raised has no toll',
    'Storm raises river to {f:other:metres:headline|nine metres}',
    ['nine metres: unattributed'],
  ],
  [
    'a side as a label',
    '{m:front|Marrow Front}: {f:killed:kesh:headline|40 soldiers} killed in Orm',
    ['40 soldiers: claimed front'],
  ],
  [
    'those who are not named as a label',
    'Local sources: {f:killed:people:headline|40 villagers} killed in Orm',
    ['40 villagers: third-party'],
  ],
  [
    'a place as a label',
    'Orm valley: {f:killed:people:headline|40 villagers} killed as rebels attack',
    ['40 villagers: unattributed'],
  ],
  [
    'a country as a label',
    'Afghanistan: {f:killed:people:headline|40 villagers} killed as rebels attack',
    ['40 villagers: unattributed'],
  ],
  [
    'a report that says so',
    'Over {f:killed:people:headline|4,000 deaths} exceed those of all earlier wars, says report',
    ['4,000 deaths: third-party'],
  ],
  [
    'a source before the outlet’s own name',
    '{f:killed:people:headline|20 Villagers} Killed in Orm: {m:front|Marrow Front} – Newsline',
    ['20 Villagers: claimed front'],
  ],
  [
    'who records it',
    '{m:un|UN mission} records {f:killed:people:headline|40 killings} in Orm',
    ['40 killings: third-party'],
  ],
];

describe('whose word a headline’s figure is', () => {
  it.each(ROWS)('%s', (_, headline, expected) => {
    expect(judged(headline)).toEqual(expected);
  });
});
