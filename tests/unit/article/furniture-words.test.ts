import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closesArticle,
  endsAsSentence,
  isClock,
  opensAddition,
  opensLinks,
  wordingOf,
} from '../../../src/article/furniture-words.ts';

describe('lines of a page', () => {
  test.each([
    ['Advertisement', 'label'],
    ['Story continues below', 'label'],
    ['- Advertisement -', 'label'],
    ['Table of Contents', 'label'],
    ['Was this article helpful?', 'label'],
    ['This video can not be played. To play it you need to enable JavaScript.', 'label'],
    ['Your browser does not support the audio element.', 'label'],
    ['Image 3 of 14', 'label'],
    ['SHARE', 'label'],
    ['Sign up', 'label'],
    ['(Continued on next page)', 'label'],
    ['3 / 12', 'label'],
    ['Log in or register to post comments', 'label'],
    ['Attachments', 'label'],
    ['Read more: The weir that was stolen', 'elsewhere'],
    ['RELATED | What the keeper saw', 'elsewhere'],
    ['See also: The second lock', 'elsewhere'],
    ['(Image: Harbour Press)', 'credit'],
    ['Photo: Maren Holt', 'credit'],
    ['© Maren Holt', 'credit'],
    ['A keeper at work (Photo by Ola Brandt)', 'credit'],
    ['The quay at dusk (AFP)', 'credit'],
    ['The quay on Saturday. Photo: Maren Holt', 'credit'],
    ['Published 3 May 2021', 'date'],
    ['Last updated at 12:40', 'date'],
    ['6 min read', 'date'],
    ['By Maren Holt', 'byline'],
    ['By Maren Holt, Harbour Correspondent', 'byline'],
    ['By Maren Holt and Ola Brandt on Thursday, March 4th, 2021 at 7:35 p.m.', 'byline'],
    ['(Reporting by Maren Holt in Selwyn; Editing by Ola Brandt)', 'sign-off'],
    ['Reporting and writing by Maren Holt, Ola Brandt and T. Oss; editing by Joan O’Dell.', 'sign-off'],
    ['Additional reporting by Maren Holt', 'sign-off'],
    ['(With inputs from agencies)', 'sign-off'],
    ['Edited by: Ola Brandt', 'sign-off'],
    ['Strand Agency writers Maren Holt in Selwyn and Ola Brandt contributed to this report.', 'sign-off'],
    ['Maren Holt contributed reporting.', 'sign-off'],
    ['Follow us on Facebook and Twitter', 'notice'],
    ['Reach the reporter at m.holt@example.org', 'notice'],
    ['Sign up here for our morning newsletter', 'notice'],
    ['All rights reserved.', 'notice'],
    ['Thanks for reading Far Letters! More on Friday.', 'notice'],
    [
      '(Except for the headline, this story has not been edited by us and is published from a feed.)',
      'notice',
    ],
    ['Dahl reported from the islands. Strand Agency writer Ann Holt contributed to this report.', 'sign-off'],
    ['Source: Agencies', 'notice'],
    ['Tags: weirs, locks', 'notice'],
    ['We may earn a commission from links on this page.', 'notice'],
    ['This story was originally published in May.', 'notice'],
    ['Printed from The Reach, www.example.org', 'notice'],
    ['Acquire Licensing Rights', 'notice'],
    ['You are reading a free letter. Become a paid member to get all of them.', 'notice'],
    ['For media enquiries, contact: Ola Brandt, press@example.org', 'notice'],
    ['Contact: Ola Brandt, +00 555 0100', 'notice'],
    ['Maren Holt is a reporter at the Gazette.', 'biography'],
  ] as const)('%s', (words, wording) => {
    expect(wordingOf(words)).toBe(wording);
  });
});

describe('sentences that look like them', () => {
  test.each([
    'Follow the road to the end, a man with a lamp said, and you will see it.',
    'Share what you have, the mayor told those whose houses stand.',
    'Related to nobody, he left the boat to the harbour.',
    'Photographs taken in June show a crack 40 metres long.',
    'Sources: own observers, the hospital, and the radio of both sides. What one side alone says is a claim.',
    'Contact was lost at noon, the pilot of the other boat said.',
    'Further information was not given, and the office was closed.',
    'Images from the scene showed a burned lorry and two men who lay beside it.',
    'Sources in the ministry said on Monday that 12 soldiers had been killed.',
    'Reporting by the Harbour Post has shown that 40 keepers were paid twice.',
    'With reports from both sides in hand, the court sent the jury home.',
    'Hunger and fire contributed to this, the report of the doctors found.',
    'The video cannot be shown in court, the judge ruled.',
    'The envoy reported from the scene that nobody was left.',
    'Nobody was hurt. Pictures by a neighbour show that the boat: a small one, was empty.',
    'Published accounts differ, and the army has given none of its own.',
    'Sign language was used in court, a clerk said.',
    'Contact with two farms has not been restored.',
    'Updated figures are expected on Monday.',
    'A commission of inquiry will be asked to find out who opened the gates.',
    'By nightfall the rebels held the bridge. The army said that it had not lost it.',
    'He was shot (photographs show three wounds) and left by the road.',
    'The ministry said 31 people were killed (Reuters counted 29) in the raid.',
    'More than 40 people were killed on Friday, the governor said.',
    'Close to the river, two more bodies were found.',
    '“I was there,” she said.',
  ])('%s', (words) => {
    expect(wordingOf(words)).toBeNull();
    expect(endsAsSentence(words)).toBe(true);
  });

  test('however long a text is, and whatever is in it, the end is come to', () => {
    for (const piece of [
      'by A',
      'Editing by A, ',
      'A contributed ',
      'read more ',
      '(photo ',
      'a.',
      'sign up ',
      '12:30 ',
      '© ',
    ]) {
      expect(wordingOf(piece.repeat(74))).not.toBe(undefined);
      const long = piece.repeat(100_000);
      expect([wordingOf(long), isClock(long), opensLinks(long), closesArticle(long)]).toEqual([
        null,
        false,
        false,
        false,
      ]);
    }
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (words) => wordingOf(words) !== undefined));
  });
});

describe('hours', () => {
  test.each([
    '11:40',
    '9.15 am GMT',
    '14:02 BST, 3 May',
    '12pm',
    '5 minutes ago',
    '3m ago',
    'At 10:00 on Monday',
    '20.15 CET',
  ])('%s is one', (words) => expect(isClock(words)).toBe(true));
  test.each(['11:40 Elders leave', '7.30 people', '5.10 men', '2021', '', 'At noon', '12:30 the guns began'])(
    '%s is none',
    (words) => expect(isClock(words)).toBe(false),
  );
});

test.each([
  ['More Great Stories', true],
  ['You may also like', true],
  ['Trending', true],
  ['The dead', false],
  ['What we know', false],
])('%s opens links: %s', (words, opens) => {
  expect(opensLinks(words)).toBe(opens);
});

describe('an article that goes on only for some', () => {
  test.each([
    'This article is for subscribers',
    'This story is only available to our paid members.',
    'Subscribe to continue reading',
    'Log in or create a free account to keep reading',
    'Continue reading with a Gazette subscription',
    'You have reached your limit of free articles',
    'Already a subscriber? Log in',
    'The rest of this article is behind the wall.',
    'Unlock the full story',
    'Subscribers only',
  ])('%s', (words) => expect(closesArticle(words)).toBe(true));
  test.each([
    'This article is the third in a row that the court has struck down.',
    'Already a member of the guard, he went over to the front in May.',
    'To continue the march, they needed boots.',
    'You have reached the border, the guard told them.',
    'The rest of the convoy turned back.',
    'Subscribers only learned of it on Friday, when the paper came.',
  ])('not: %s', (words) => expect(closesArticle(words)).toBe(false));
});

describe('what the sender of a statement adds', () => {
  test.each([
    ['About Open Hands', 'Open Hands is a charity.'],
    ['About the Open Hands Fund: The Open Hands Fund helps.', ''],
    ['Notes to editors', 'Pictures are to be had.'],
    ['Media contact', 'Jo Abel'],
    ['- ENDS -', ''],
  ])('%s', (words, next) => expect(opensAddition(words, next)).toBe(true));
  test.each([
    ['About 300 families left.', 'They went south.'],
    ['About Anab nobody would speak', 'The road was closed.'],
    ['About the war', 'Nothing was said of it.'],
    ['Ends of rope lay on the quay', ''],
  ])('not: %s', (words, next) => expect(opensAddition(words, next)).toBe(false));
});
