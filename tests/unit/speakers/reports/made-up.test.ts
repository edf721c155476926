/** Whole short reports of wars between made-up countries and groups: who speaks, and for which side. Events, words and persons are invented. */
import { expect, test } from 'vitest';
import { type Report, voices } from './voices.ts';

const REPORTS: Report[] = [
  {
    title: 'madeup 1',
    text: `<1:Norvia's army> {1:said} on Monday [1:that it had recaptured the port of Selm from the Harrow Legion, a separatist militia].

<2:The Legion's commander, Otto Brandt,> {2:told} the Norvian Times [2:that his fighters had pulled back]. [3:"We go where we choose,"] <3:Brandt> {3:said}.

<4:General Ines Kallo, the chief of staff,> {4:said} [4:140 militiamen had been captured]. <5:She> {5:said} [5:the Legion was finished]. <6:The militia> {6:put} [6:its losses at nine].

{7:Asked about} [7:the claim], he laughed. [8:"Nine is what they counted on one street,"] <8:Kallo> {8:said}.`,
    speakers: {
      1: "Norvia's army | Norvia",
      2: 'Otto Brandt | Harrow Legion',
      3: 'Otto Brandt | Harrow Legion',
      4: 'Ines Kallo | Norvia',
      5: 'Ines Kallo | Norvia',
      8: 'Ines Kallo | Norvia',
    },
  },
  {
    title: 'madeup 2',
    text: `[1:TARSK - Rebels of the Free Uplands Movement (FUM) hold the town of Orsk], <1:residents> {1:said} on Thursday.

<2:The FUM's media office> {2:said} [2:60 government soldiers had laid down their arms]. <3:Interior minister Tadeus Roll> {3:said} [3:that the town was calm]. <4:The minister, who visited the front last week,> {4:said} [4:11 rebels were dead].

[5:"I saw their flag from my kitchen,"] {5:said} <5:a nurse, Mila Dorsk>. The movement's founder, Janek Velm, was killed in May; his son, Piotr Velm, now leads it.

[6:"My father would have done the same,"] <6:Velm> {6:said in a video}.`,
    speakers: {
      1: 'residents | -',
      3: 'Tadeus Roll | government',
      4: 'Tadeus Roll | government',
      5: 'Mila Dorsk | -',
      6: 'Piotr Velm | FUM',
    },
  },
  {
    title: 'madeup 3',
    text: `<1:The kingdom of Sarmath> {1:said} [1:its air force had bombed depots in Ulvia]. [2:"We hit what we aimed at,"] <2:the air force's commander, Prince Adel Taym,> {2:said}.

<3:Ulvian officials> {3:said} [3:a dairy was hit]. <4:Ulvia's foreign minister, Vera Lund,> {4:called} [4:it murder]. [5:"They aimed at milk,"] <5:the minister> {5:said in a speech}.

<6:A spokesman for the Sarmathi defence ministry> {6:declined} [6:to comment]. <7:The U.N.>, {8:citing} <8:Ulvian medics>, {7:said} [7:[8:eight workers had died]].`,
    speakers: {
      2: 'Adel Taym | Sarmath',
      3: 'Ulvian officials | Ulvia',
      5: 'Vera Lund | Ulvia',
      7: 'Ulvian medics',
    },
  },
  {
    title: 'madeup 4',
    text: `Two spokesmen gave two accounts of the battle of Grelin in one hour.

<1:Major Pavel Orm, for the Belvian army,> {1:said} [1:30 rebels were dead]. <2:Rosa Lint, who speaks for the Dawn Coalition, the rebels' alliance,> {2:said} [2:it was three]. [3:"He has added a nought,"] <3:she> {3:said}. <4:He> {4:declined} [4:to reply].

<5:The coalition> {5:said} [5:its men had taken two tanks]. <6:The army's spokesman> {6:said} [6:they were wrecks].`,
    speakers: {
      1: 'Pavel Orm | Belvian',
      2: 'Rosa Lint | Dawn Coalition',
      3: 'Rosa Lint | Dawn Coalition',
      5: 'Dawn Coalition | Dawn Coalition',
      6: "the army's spokesman | Belvian",
    },
  },
  {
    title: 'madeup 5',
    text: `{1:According to} <1:the Karsk Martyrs Brigade>, [1:19 soldiers fell at Dun]. The brigade said so on its Telegram channel, where it also showed a burning truck.

The defence ministry's bulletin: two wounded. <2:Its press officer, Lena Ost,> {2:told} this newspaper [2:that the truck was an old one].

[3:"They film the same truck every week,"] <3:Ost> {3:said by telephone}. <4:A man who lives by the road> {4:said} [4:he had never seen it].`,
    speakers: {
      1: 'Karsk Martyrs Brigade | Karsk Martyrs Brigade',
      2: 'Lena Ost',
      3: 'Lena Ost',
      4: 'a man who lives by the road | -',
    },
  },
  {
    title: 'namesakes 1',
    text: `<1:Two men> {1:named} [1:Rahimi stand on two sides of the war in Belqan]. Colonel Farid Rahimi leads the army's 4th Brigade. Daud Rahimi is the spokesman of the Belqan Resistance Council.

<2:Daud Rahimi> {2:said} on Friday [2:that 20 soldiers had deserted]. <3:Farid Rahimi> {3:called} [3:it a lie]. [4:"I counted my men this morning,"] <4:the colonel> {4:said}. <5:The spokesman> {5:said} [5:the colonel counted badly].`,
    speakers: {
      2: 'Daud Rahimi | Belqan',
      3: 'Farid Rahimi',
      4: 'Farid Rahimi',
      5: 'Daud Rahimi | Belqan',
    },
  },
  {
    title: 'madeup 6',
    text: `<1:The junta of Ossar> {1:said} on Friday [1:it had shot down a balloon over the capital]. <2:Its foreign minister, Dara Quell,> {2:blamed} [2:Pellia].

<3:Pellia's president, Ilse Morn,> {3:denied} [3:it]. [4:"We do not fly balloons,"] <4:she> {4:told} parliament. <5:Her spokesman> {5:said} [5:the junta was looking for a quarrel].

<6:A pilot who flew that night, and who spoke on condition of anonymity,> {6:said} [6:he had seen nothing].`,
    speakers: {
      1: 'junta of Ossar | Ossar',
      4: 'Ilse Morn | Pellia',
      5: 'Ilse Morn’s spokesman | Pellia',
      6: 'a pilot | -',
    },
  },
  {
    title: 'madeup 7',
    text: `<1:Lieutenant Ada Crane of the Varnish navy> {1:said} [1:the ship had sunk in minutes]. Her captain, Leo Strand, was among the dead.

[2:"He stayed on the bridge,"] <2:Crane> {2:said}. <3:The rebels who control the strait> {3:said} [3:they had fired one missile]. <4:They> {4:called} [4:the ship a legitimate target].

Asked how many had been aboard, <5:the navy's press office> {5:said} [5:112]. <6:The rebels' leader, Tomas Reed,> {6:spoke of} [6:"two hundred pirates"].`,
    speakers: {
      1: 'Ada Crane | Varnish',
      2: 'Ada Crane | Varnish',
      3: 'the rebels | rebels',
      6: 'Tomas Reed | rebels',
    },
  },
  {
    title: 'namesakes 2',
    text: `General Pavel Koss and his brother, the poet Jan Koss, have not spoken since the war began. Pavel Koss commands the army of Lodmar. Jan Koss lives in exile.

[1:"He counts corpses and calls them victories,"] <1:Jan Koss> {1:told} a French paper. <2:The general> {2:said} [2:he did not read poetry].

[3:"My brother was always good with words,"] <3:the general> {3:said}.`,
    speakers: {
      1: 'Jan Koss | -',
      2: 'Pavel Koss | Lodmar',
      3: 'Pavel Koss | Lodmar',
    },
  },
];

test.each(REPORTS)('$title', (report) => {
  expect(voices(report)).toEqual(report.speakers);
});
