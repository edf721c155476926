import { describe, expect, test } from 'vitest';
import { judged } from './markup.ts';

/** [what it shows, article, what is said of its figures]: no act of speech was read. */
const READ: [string, string, string[]][] = [
  [
    'a long sentence with its tag at the end',
    'From the streets of Orm {f:killed:people|at least 70 bodies} were gathered on Monday after fighting near the mill, a leader of the quarter confirmed to the Courier.',
    ['at least 70 bodies: third-party'],
  ],
  [
    'the verb first',
    'The same day {f:killed:people|three villagers} died when a shell fell on Orm, said {m:vela|Ina Vela}, a secretary of the council.',
    ['three villagers: claimed front'],
  ],
  [
    'as he informed the agency',
    'The movement has besides taken {f:territory:posts|nine posts}, as {m:vela|Ina Vela} informed the news agency.',
    ['nine posts: claimed front'],
  ],
  [
    'asides within the subject',
    'A jet let {f:equipment:bombs|two bombs} fall on the school, {m:vela|Ina Vela}, spokeswoman for the front, which holds the area, told the Courier late on Friday.',
    ['two bombs: claimed front'],
  ],
  [
    'put it',
    'Since May the rebels have lost {f:killed:front|900 men}, {m:army|the Kesh army} put it in its bulletin.',
    ['900 men: claimed kesh'],
  ],
  [
    'the sentence goes on behind the tag',
    'Clearing had begun in two valleys, {m:dorn|Colonel Dorn} spelled out in a tweet, and {f:captured:front|101 rebels} had been held besides.',
    ['101 rebels: claimed kesh'],
  ],
  [
    'the deed goes on behind the tag',
    'Gunmen came into the camp, {m:hospital|Taran hospital} said on Sunday, and took {f:captured:people|eight nurses} away.',
    ['eight nurses: third-party'],
  ],
  [
    'a tag between the figure and its verb',
    '{f:wounded:kesh|Another 26}, {m:front|the Marrow Front} said as well, were hurt in the clashes.',
    ['Another 26: claimed front'],
  ],
  [
    'a clause of telling',
    'In early June former detainees had reported that in Orm, a town of the valley, {f:captured:people|about 80 men} were held.',
    ['about 80 men: third-party'],
  ],
  [
    'an adverb between subject and verb',
    'Sources in the valley, though, state that on the same day {f:equipment:aircraft|two helicopters} took the bodies away.',
    ['two helicopters: third-party'],
  ],
  [
    'an object before the clause',
    '{m:dorn|Colonel Dorn} told the Courier on Friday that, after the fall of Orm, {f:killed:front|30 rebels} lay dead.',
    ['30 rebels: claimed kesh'],
  ],
];

/** [what it shows, article] */
const NOBODYS: [string, string][] = [
  [
    'the desk goes on behind the tag',
    'The road is open, {m:army|the army} said on Sunday, as {f:displaced:people|thousands of people} went on fleeing.',
  ],
  [
    'background behind the tag',
    'The road is open, {m:army|the army} said on Sunday, two days after {f:killed:people|30 people} died there.',
  ],
  [
    'what he said follows',
    '{f:killed:people|Ten people} died at the ford, {m:army|the army} said it was quiet.',
  ],
  [
    'a clause within the subject',
    'The Orm Guard, whose men took {f:territory:towns|several towns} in August, say they lost one man.',
  ],
  ['nobody said so', '{f:killed:people|Ten people} died at the ford, nobody told the council on Monday.'],
  [
    'a clause that is over',
    '{m:army|The army} said that Orm was quiet; {f:killed:people|ten people} died at the ford.',
  ],
  ['told by nobody', 'The council was told that {f:killed:people|ten people} had died.'],
  ['a date that owns nothing', "Saturday's figure was {f:killed:people|seven}."],
  [
    'a hospital that takes in',
    '{m:hospital|Taran hospital} has admitted {f:wounded:people|300 wounded} this month.',
  ],
  ['not said', '{f:killed:people|Ten people} died at the ford, {m:army|the army} has not said.'],
  [
    'a stop between',
    '{f:killed:people|Ten people} died at the ford; the road is open, {m:army|the army} said.',
  ],
];

describe('tags that were not read as acts of speech', () => {
  test.each(READ)('%s', (_, article, expected) => {
    expect(judged(article)).toEqual(expected);
  });

  test.each(NOBODYS)('nobody’s: %s', (_, article) => {
    expect(judged(article)).toEqual([expect.stringContaining(': unattributed')]);
  });
});
