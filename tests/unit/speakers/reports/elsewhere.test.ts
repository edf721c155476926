/** Whole short reports of wars in Asia, Europe and the Americas: who speaks, and for which side. Events, words and persons are invented. */
import { expect, test } from 'vitest';
import { type Report, voices } from './voices.ts';

const REPORTS: Report[] = [
  {
    title: 'ukraine 1',
    text: `KYIV - [1:Russian forces fired 47 drones at Ukraine overnight], <1:Kyiv's air force> {1:said} on Friday. <2:It> {2:said} [2:39 were shot down].

<3:The governor of the Kharkiv region, Oleh Sytnyk,> {3:said} [3:two people were killed]. He posted pictures of a burnt bus on Telegram.

In Moscow, <4:the defence ministry> {4:said} [4:its troops had captured the village of Novoselivka]. <5:Kyiv> {5:has not confirmed} [5:the loss]. <6:A Ukrainian army spokesman, Dmytro Lykho,> {6:said} [6:that fighting went on].

[7:"They hold a third of it,"] <7:Lykho> {7:told} national television.`,
    speakers: {
      1: "Kyiv's air force | Ukraine",
      3: 'Oleh Sytnyk',
      4: 'defence ministry | Russia',
      6: 'Dmytro Lykho | Ukraine',
      7: 'Dmytro Lykho | Ukraine',
    },
  },
  {
    title: 'ukraine 2',
    text: `<1:A Russian-installed official in occupied Enerhodar> {1:said} [1:a drone hit a school]. Ukrainian officials did not comment.

[2:"Nobody was hurt,"] {2:said} <2:the official, Vadim Regin>. <3:Ukraine's president, Danylo Hrytsenko,> {3:said in his nightly address} [3:that 600 Russian soldiers had died in a day]. <4:Russia> {4:says} [4:Ukraine has lost 2,000 men].`,
    speakers: {
      1: 'a Russian-installed official in occupied Enerhodar | Russia',
      2: 'Vadim Regin | Russia',
      3: 'Danylo Hrytsenko | Ukraine',
      4: 'Russia | Russia',
    },
  },
  {
    title: 'myanmar 1',
    text: `<1:A resistance group in Myanmar's Chin State> {1:says} [1:it killed 14 junta soldiers in an ambush near Falam].

The Chin National Defence Force posted a video of the captured rifles. [2:"We lost one brother,"] <2:it> {2:said}.

<3:The junta's spokesman, Major General Zaw Naing,> {3:told} state media [3:that three soldiers died]. <4:He> {4:called} [4:the fighters terrorists].

A woman who fled the village told Myanmar Now that she had seen two trucks burn. [5:"We ran with nothing,"] <5:she> {5:said}.`,
    speakers: {
      1: "a resistance group in Myanmar's Chin State",
      2: 'Chin National Defence Force | Chin National Defence Force',
      3: 'Zaw Naing | junta',
      5: 'a woman | -',
    },
  },
  {
    title: 'myanmar 2',
    text: `<1:The Arakan Army> {1:said} on Wednesday [1:that it had taken the junta's last base in Ann township]. <2:The ethnic armed group> {2:said} [2:200 soldiers surrendered].

<3:Its spokesperson, Khaing Myint Thu,> {3:told} AFP by phone [3:that the fight took 40 days]. The military has not commented.

{4:According to} <4:a resident>, [4:who did not want to be identified for fear of reprisals, jets bombed the town's market on Tuesday].`,
    speakers: {
      1: 'Arakan Army | Arakan Army',
      2: 'Arakan Army | Arakan Army',
      3: 'Khaing Myint Thu | Arakan Army',
      4: 'a resident | -',
    },
  },
  {
    title: 'yemen 1',
    text: `SANAA - <1:Yemen's Houthi rebels> {1:said} on Monday [1:they had downed a US drone over Marib].

<2:Yahya Darim, the group's military spokesman,> {2:said in a televised statement} [2:that it was the 16th this year]. <3:He> {3:offered} [3:no proof].

<4:The US military> {4:said} [4:it was aware of the reports]. <5:A US official>, speaking on condition of anonymity, {5:told} CNN [5:that a drone had been lost].

<6:Yemen's internationally recognised government> {6:accused} [6:the rebels of shelling a village]. <7:Its information minister, Munir Aryan,> {7:said} [7:five children died].`,
    speakers: {
      1: "Yemen's Houthi rebels | Houthis",
      4: 'US military',
      5: 'a US official',
      7: 'Munir Aryan | Yemen',
    },
  },
  {
    title: 'gaza 1',
    text: `[1:GAZA - At least 22 people were killed in an Israeli air strike on a school in Nuseirat], <1:the health ministry in Hamas-run Gaza> {1:said} on Tuesday.

<2:The Israeli military> {2:said} [2:it had struck a Hamas command centre]. <3:It> {3:said} [3:steps were taken to reduce harm to civilians].

[4:"There was no warning,"] <4:Umm Khalil, 52,> {4:told} the BBC. [4:"I found my son under the stairs."]

<5:Hamas> {5:called} [5:the strike a crime]. <6:Israel's army chief, Lieutenant General Herzi Dagan,> {6:said} [6:the militants used schools as shields].`,
    speakers: {
      1: 'health ministry in Hamas-run Gaza',
      2: 'Israeli military | Israel',
      3: 'Israeli military | Israel',
      4: 'Umm Khalil | -',
      6: 'Herzi Dagan | Israel',
    },
  },
  {
    title: 'karabakh 1',
    text: `YEREVAN - <1:Azerbaijan> {1:said} [1:its forces had taken the heights above Lachin]. <2:<3:Armenia's defence ministry>> {2:denied} [2:this] and {3:said} [3:Azeri units had been thrown back with heavy losses].

<4:The ministry's spokeswoman, Shushan Aramyan,> {4:wrote on Facebook} [4:that five tanks burned]. In Baku, <5:presidential aide Hikmet Jafarov> {5:said} [5:the Armenian side was lying].

[6:"Their maps are out of date,"] <6:she> {6:told} Reuters.`,
    speakers: {
      1: 'Azerbaijan | Azerbaijan',
      4: 'Shushan Aramyan | Armenia',
      5: 'Hikmet Jafarov | Azerbaijan',
      6: 'Shushan Aramyan | Armenia',
    },
  },
  {
    title: 'colombia 1',
    text: `[1:BOGOTA - Guerrillas of the ELN freed a soldier held since May], <1:Colombia's ombudsman> {1:said} on Friday.

<2:The rebels' commander, known as Pedrito,> {2:said in a video} [2:that the army had broken the truce]. <3:Colombia's defence minister, Ivan Prada,> {3:said} [3:there was no truce to break].

[4:"A soldier is not a coin,"] <4:the minister> {4:told} Caracol Radio. <5:The soldier's mother> {5:thanked} [5:the Red Cross].`,
    speakers: {
      1: "Colombia's ombudsman",
      2: "Pedrito (the rebels' commander) | ELN",
      3: 'Ivan Prada | Colombia',
      4: 'Ivan Prada | Colombia',
    },
  },
  {
    title: 'syria 1',
    text: `<1:The Syrian Observatory for Human Rights, a Britain-based monitor,> {1:said} [1:clashes near Manbij killed 26 fighters]. <2:Its head, Ramzi Halim,> {2:said} [2:most were from Turkish-backed factions].

<3:The Syrian Democratic Forces> {3:said} [3:they had repelled four attacks]. <4:Farhat Shamo, an SDF spokesman,> {4:said} [4:two of its fighters died]. <5:Turkey's defence ministry> {5:said} [5:Turkish soldiers killed 13 "terrorists"].`,
    speakers: {
      1: 'Syrian Observatory for Human Rights | -',
      2: 'Ramzi Halim | -',
      3: 'Syrian Democratic Forces | Syrian Democratic Forces',
      4: 'Farhat Shamo | Syrian Democratic Forces',
      5: "Turkey's defence ministry | Turkey",
    },
  },
  {
    title: 'pakistan 1',
    text: `[1:Four policemen were killed in Dera Ismail Khan], <1:the district police officer, Sajjad Hussain,> {1:said}. <2:The Tehreek-e-Taliban Pakistan> {2:claimed} [2:the attack].

<3:Munawar Khorani, a TTP spokesman,> {3:said in a message} [3:to journalists that nine died]. <4:Police> {4:said} [4:the militants fled]. <5:The military's media wing> {5:said} [5:troops killed five of the attackers in a pursuit].`,
    speakers: {
      3: 'Munawar Khorani | Tehreek-e-Taliban Pakistan',
      4: 'police',
      5: "military's media wing",
    },
  },
  {
    title: 'philippines 1',
    text: `[1:MANILA - Abu Sayyaf gunmen beheaded a hostage in Sulu], <1:the military> {1:said}. <2:Western Mindanao Command spokesman Major Felipe Tanco> {2:said} [2:troops were in pursuit].

<3:President Rodrigo Almonte> {3:told} reporters [3:there would be no ransom]. [4:"Not one peso,"] <4:he> {4:said}. <5:The family of the man> {5:asked for} [5:privacy].`,
    speakers: {
      1: 'military',
      2: 'Felipe Tanco',
      3: 'Rodrigo Almonte',
      4: 'Rodrigo Almonte',
    },
  },
  {
    title: 'iraq 1',
    text: `BAGHDAD - <1:An Iraqi militia leader> {1:threatened} on Wednesday [1:to resume attacks on U.S. bases]. <2:Qasim Kamali, who leads Asaib al-Haq,> {2:said} [2:the truce was over].

[3:"The decision is made,"] <3:Kamali> {3:told} supporters. <4:The U.S. embassy> {4:declined} [4:to comment]. <5:Iraq's prime minister, Mohammed Shaker,> {5:said} [5:only the state could decide on war]. <6:His spokesman, Basim Adawi,> {6:said} [6:arrests would follow].`,
    speakers: {
      5: 'Mohammed Shaker | Iraq',
      6: 'Basim Adawi | Iraq',
    },
  },
  {
    title: 'kashmir 1',
    text: `SRINAGAR - <1:Indian police> {1:said} [1:four militants were killed in a gun battle in Kulgam]. <2:Inspector General Vijay Menon> {2:said} [2:an officer was also wounded].

<3:Residents> protested, {3:saying} [3:two of the dead were labourers]. [4:"He sold apples,"] <4:the father of one of them, Ghulam Dar,> {4:said}. <5:Pakistan's foreign office> {5:condemned} [5:the killings].`,
    speakers: {
      1: 'Indian police',
      2: 'Vijay Menon',
      3: 'residents | -',
      4: 'the father of one of them | -',
    },
  },
  {
    title: 'lebanon 1',
    text: `BEIRUT - <1:Hezbollah> {1:said} [1:it fired 60 rockets at an Israeli base]. <2:The Iran-backed group> {2:said} [2:the attack avenged a commander].

<3:Israel's military> {3:said} [3:most were intercepted]. <4:Military spokesman Rear Admiral Daniel Harel> {4:said} [4:jets hit the launchers]. [5:"We know who gave the order,"] <5:he> {5:said}.

<6:The commander's brother> {6:told} Al-Manar TV [6:that the family was proud]. <7:Lebanon's caretaker prime minister, Najib Salem,> {7:urged} [7:calm].`,
    speakers: {
      1: 'Hezbollah | Hezbollah',
      2: 'Hezbollah | Hezbollah',
      3: 'Israeli army | Israel',
      4: 'Daniel Harel | Israel',
      5: 'Daniel Harel | Israel',
      6: "the commander's brother | -",
    },
  },
  {
    title: 'georgia 1',
    text: `[1:A shell fired from South Ossetia hit a farm], <1:Georgia's interior ministry> {1:said}. <2:The breakaway region's leader, Alan Bestoev,> {2:denied} [2:it]. [3:"Our guns were silent,"] <3:he> {3:told} Interfax.

<4:EU monitors> {4:said} [4:they had found one crater]. <5:Their spokesman, Klaas Maier,> {5:said} [5:the direction of fire could not be told].`,
    speakers: {
      1: "Georgia's interior ministry | Georgia",
      3: 'Alan Bestoev',
      4: 'EU monitors | -',
      5: 'Klaas Maier | -',
    },
  },
  {
    title: 'haiti 1',
    text: `[1:PORT-AU-PRINCE - Gangs attacked the main prison, and at least 12 inmates died], <1:a human rights group> {1:said} on Sunday.

<2:Jimmy Brasero, the leader of the G9 alliance,> {2:said} in a video [2:that his men wanted the prime minister to resign]. Police officials did not answer calls. <3:A guard who gave his name as Wilner> {3:told} AP [3:that the guards had run].

[4:"There was nobody left,"] <4:he> {4:said}.`,
    speakers: {
      1: 'a human rights group | -',
      2: 'Jimmy Brasero',
      3: 'Wilner | -',
      4: 'Wilner | -',
    },
  },
  {
    title: 'ukraine 3',
    text: `<1:Ukraine's general staff> {1:said} [1:Russia launched 14 attacks near Lyman]. <2:Its daily report> {2:put} [2:Russian losses at 730].

<3:The Kremlin's spokesman, Dmitri Volkov,> {3:told} journalists [3:that the operation was going to plan]. <4:A Russian military blogger, Rybar-2,> {4:wrote that} [4:the village had been lost].

<5:Ukraine's Western allies> {5:doubt} [5:the figures]. [6:"We divide by two,"] <6:a NATO official> {6:said}.`,
    speakers: {
      1: "Ukraine's general staff | Ukraine",
      2: "Ukraine's general staff | Ukraine",
      3: 'Dmitri Volkov | Russia',
      4: 'Rybar-2 (a Russian military blogger) | -',
      6: 'a NATO official',
    },
  },
  {
    title: 'gaza 2',
    text: `[1:"They told us to go south,"] {1:said} <1:Huda Saleh, a teacher who fled with her four children>. [1:"In the south they bombed us."]

<2:The head of the Gaza hospital, Marwan Sabri,> {2:said} [2:40 bodies had come in]. <3:He> {3:said} [3:there was no fuel]. <4:An Israeli military spokeswoman, Major Keren Adler,> {4:said} [4:the army was checking the report]. <5:She> {5:said} [5:Hamas fired from the area].`,
    speakers: {
      1: 'Huda Saleh | -',
      2: 'Marwan Sabri | -',
      3: 'Marwan Sabri | -',
      4: 'Keren Adler | Israel',
      5: 'Keren Adler | Israel',
    },
  },
  {
    title: 'myanmar 3',
    text: `[1:Karen fighters overran a police post], <1:the Karen National Union> {1:said}. <2:Padoh Saw Lay, the KNU's spokesman,> {2:said} [2:six policemen were captured]. [3:"They have been fed,"] <3:he> {3:added}.

<4:State media> {4:said} [4:the post had been abandoned]. The military council's information team did not respond.

<5:A monk in the town> {5:said} [5:both sides were young]. [6:"Boys with guns,"] <6:the monk> {6:said}.`,
    speakers: {
      1: 'Karen National Union | Karen National Union',
      2: 'Padoh Saw Lay | Karen National Union',
      3: 'Padoh Saw Lay | Karen National Union',
      4: 'state media',
      5: 'a monk in the town | -',
      6: 'a monk in the town | -',
    },
  },
  {
    title: 'colombia 2',
    text: `[1:Dissidents of the FARC ambushed a patrol, killing four soldiers], <1:the Colombian army> {1:said}. <2:Its commander, General Luis Ospina,> {2:said} [2:30 men took part].

In a communique <3:the dissidents> {3:said} [3:they had regretted the deaths]. <4:President Gustavo Rey> {4:wrote on X} [4:that talks were over]. The president's peace commissioner resigned the same day.`,
    speakers: {
      1: 'Colombian army | Colombia',
      2: 'Luis Ospina | Colombia',
      4: 'Gustavo Rey',
    },
  },
  {
    title: 'israel 2',
    text: `<1:Iran's Revolutionary Guards> {1:said} [1:they had fired at a spy base in Erbil]. <2:The Guards> {2:said} [2:several agents were killed].

<3:Mansur Berzan, the prime minister of Iraq's Kurdish region,> {3:said} [3:four civilians had died]. Iraq's foreign ministry summoned Iran's envoy. <4:A U.S. defence official> {4:told} Reuters [4:no Americans were hurt].`,
    speakers: {
      1: "Iran's Revolutionary Guards | Iran",
      2: "Iran's Revolutionary Guards | Iran",
      3: 'Mansur Berzan',
      4: 'a U.S. defence official',
    },
  },
];

test.each(REPORTS)('$title', (report) => {
  expect(voices(report)).toEqual(report.speakers);
});
