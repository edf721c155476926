/** Whole short reports of wars in Africa: who speaks, and for which side. Events, words and persons are invented. */
import { expect, test } from 'vitest';
import { type Report, voices } from './voices.ts';

const REPORTS: Report[] = [
  {
    title: 'tigray 1',
    text: `MEKELLE, Nov 14 - <1:The Tigray People's Liberation Front> on Saturday {1:accused} [1:Eritrea of sending troops across the border], [2:a charge that] <2:Asmara> {2:dismissed}.

[3:"They are fighting alongside the federal army,"] {3:said} <3:the TPLF's spokesman, Getaneh Worku>. <4:The group's leader, Tesfay Abraha,> {4:said} [4:16 divisions had crossed].

<5:Ethiopia's government> {5:said} [5:it was in control of Humera]. In a statement, <6:the prime minister's office> {6:said} [6:that the operation would end soon].

<7:A doctor at Ayder hospital> {7:told} Reuters [7:that 27 people had died there]. <8:He> {8:said} [8:most were civilians].`,
    speakers: {
      3: "Getaneh Worku | Tigray People's Liberation Front",
      4: "Tesfay Abraha | Tigray People's Liberation Front",
      5: 'Ethiopian government | Ethiopia',
      6: "prime minister's office | government",
      7: 'a doctor at Ayder hospital | -',
      8: 'a doctor at Ayder hospital | -',
    },
  },
  {
    title: 'sudan 1',
    text: `KHARTOUM - <1:Sudan's army> {1:said} on Thursday [1:it had retaken the bridge at Shambat], a claim the paramilitary Rapid Support Forces denied.

[2:"Our forces are still on the bridge,"] <2:an RSF spokesman> {2:said}. <3:The army spokesman, Brigadier Nabil Osman,> {3:told} state television [3:that 90 rebels had died].

<4:The paramilitaries> {4:said in a post} on X [4:that they had shot down a drone]. <5:Medics at the city's main hospital> {5:said} [5:12 bodies were brought in].

[6:"We are out of blood,"] <6:one of them> {6:said}.`,
    speakers: {
      1: 'Sudanese army | Sudan',
      2: 'an RSF spokesman | Rapid Support Forces',
      3: 'Nabil Osman | Sudan',
      4: 'Rapid Support Forces | Rapid Support Forces',
      5: "medics at the city's main hospital | -",
      6: "one of the medics at the city's main hospital | -",
    },
  },
  {
    title: 'sudan 2',
    text: `<1:El Fasher's resistance committee, a group of volunteers,> {1:said} [1:shelling by the RSF killed 31 people in a camp for the displaced].

The RSF, which has besieged the city since May, did not comment. <2:Its adviser, Al-Bashar Tariq,> {2:told} Al Jazeera [2:that the army had fired from the camp].

The governor of Darfur, <3:Idris Adan, an ally of the military>, {3:put} [3:the toll at 50]. [4:"It is a massacre,"] <4:the governor> {4:wrote on Facebook}.`,
    speakers: {
      1: "El Fasher's resistance committee | -",
      2: 'Al-Bashar Tariq | RSF',
      4: 'Idris Adan',
    },
  },
  {
    title: 'congo 1',
    text: `GOMA - <1:Congo's army> {1:accused} [1:M23 rebels of killing 17 civilians in Kishishe]. <2:The rebels> {2:denied} [2:it].

[3:"It is propaganda,"] {3:said} <3:Laurent Kanyemo, the M23's political spokesman>. <4:The group>, [5:which] <5:U.N. experts> {5:say} [5:is backed by Rwanda], {4:said} [4:its men were 30 km away].

<6:Rwanda's government> {6:denies} [6:helping the rebels]. <7:The army's spokesman in North Kivu, Lieutenant Colonel Gustave Ndalo,> {7:said} [7:soldiers found the bodies on Saturday].

A local chief, Bahati Ngulu, counted 21 graves. [8:"I knew them all,"] <8:the chief> {8:said}.`,
    speakers: {
      3: 'Laurent Kanyemo | M23',
      4: 'M23 | M23',
      7: 'Gustave Ndalo | Congo',
      8: 'Bahati Ngulu | -',
    },
  },
  {
    title: 'congo 2',
    text: `[1:Two U.N. peacekeepers died when a convoy was ambushed near Beni, the mission, MONUSCO], {1:said}. <2:The army> {2:blamed} [2:the Allied Democratic Forces].

[3:"The enemy came in small groups,"] {3:said} <3:Captain Antony Mwali, an army spokesman>. [4:ADF fighters have killed 600 people this year], {4:according to} <4:the Kivu Barometer, a monitoring group>.`,
    speakers: {
      1: 'MONUSCO | -',
      3: 'Antony Mwali | Congo',
      4: 'Kivu Barometer | -',
    },
  },
  {
    title: 'sahel 1',
    text: `OUAGADOUGOU - [1:Gunmen killed 28 people at a market in Burkina Faso's east], <1:three residents> {1:told} AFP on Sunday.

[2:"They shot at everything that moved,"] <2:<3:one of them>> {2:said}, {3:asking} [3:not to be named]. <4:A security source> {4:confirmed} [4:the attack] but gave no toll.

<5:<6:JNIM, an al Qaeda affiliate,>> {5:claimed} [5:responsibility] in a statement and {6:said} [6:that it had targeted a militia]. <7:The army> {7:said} [7:its planes had killed 40 "terrorists"].`,
    speakers: {
      1: 'three residents | -',
      2: 'one of the residents | -',
      6: "Jama'at Nusrat al-Islam wal-Muslimin | JNIM",
      7: 'army | Burkina Faso',
    },
  },
  {
    title: 'sahel 2',
    text: `<1:Niger's junta> {1:said} [1:29 soldiers had been killed by jihadists near the border with Mali]. <2:Defence Minister Salifou Moussa> {2:told} state television [2:that more than 100 assailants took part].

[3:"We responded with force,"] <3:the general> {3:said}. <4:The junta>, which seized power in July, {4:declared} [4:three days of mourning].`,
    speakers: {
      1: 'Nigerien junta | Niger',
      2: 'Salifou Moussa | Niger',
    },
  },
  {
    title: 'nigeria 1',
    text: `[1:Troops killed 34 bandits in Zamfara], <1:the Nigerian army> {1:said}. <2:Its spokesman, Onyema Bassey,> {2:said} [2:19 rifles were seized].

<3:The leader of the bandits, Bello Kachalla,> {3:told} a local radio station [3:that only two of his men died]. <4:A villager, Musa Ibrahim,> {4:said} [4:he helped to bury nine people]. [5:"They were farmers,"] <5:he> {5:told} Daily Trust.`,
    speakers: {
      1: 'Nigerian army | Nigeria',
      2: 'Onyema Bassey | Nigeria',
      3: 'Bello Kachalla',
      4: 'Musa Ibrahim | -',
      5: 'Musa Ibrahim | -',
    },
  },
  {
    title: 'somalia 1',
    text: `MOGADISHU - <1:Somali forces> {1:said} [1:they retook Adan Yabal from al Shabaab]. <2:The militants> {2:said} [2:they had withdrawn on purpose].

<3:Abdirizak Abu Mansur, al Shabaab's military operations spokesman,> {3:said} [3:49 soldiers died in mines left behind]. <4:The information ministry> {4:put} [4:the number at three]. [5:"They lie as they breathe,"] <5:Deputy Information Minister Abdirahman Yusuf> {5:said}.`,
    speakers: {
      1: 'Somali forces | Somalia',
      2: 'al Shabaab | al Shabaab',
      3: 'Abdirizak Abu Mansur | al Shabaab',
      5: 'Abdirahman Yusuf | Somalia',
    },
  },
  {
    title: 'mali 1',
    text: `<1:Mali's junta> {1:denied} [1:that Wagner mercenaries killed civilians in Moura]. <2:Human Rights Watch>, quoting 27 witnesses, {2:said} [2:300 men were shot].

[3:"They made us lie down,"] <3:a trader> {3:told} the group. <4:Colonel Sekou Dembara, the army's spokesman,> {4:said} [4:203 terrorists were killed]. <5:A Tuareg rebel spokesman, Alhadj Ag Moussa,> {5:said} [5:the dead were herders].`,
    speakers: {
      2: '27 witnesses | -',
      3: 'a trader | -',
      4: 'Sekou Dembara | Mali',
      5: 'Alhadj Ag Moussa',
    },
  },
  {
    title: 'libya 1',
    text: `[1:Forces loyal to commander Khaled Harfani shelled Mitiga airport], <1:the U.N.->{1:backed} [1:government said]. <2:Harfani's spokesman, Anwar Misrak,> {2:said} [2:they hit a Turkish drone].

<3:A resident of Ain Zara> {3:told} Reuters [3:he counted 14 rockets]. [4:"The windows are gone,"] <4:he> {4:added}. <5:The Government of National Accord> {5:said} [5:two guards died].`,
    speakers: {
      2: 'Anwar Misrak | Khaled Harfani',
      3: 'a resident of Ain Zara | -',
      4: 'a resident of Ain Zara | -',
      5: 'Government of National Accord',
    },
  },
  {
    title: 'mozambique 1',
    text: `[1:Islamist insurgents attacked Macomia at dawn, and more than 100 fighters were involved], <1:sources on the ground> {1:said}. <2:President Felisberto Nhaca> {2:said in a televised address} [2:that the town was under attack].

[3:"The terrorists withdrew after 45 minutes but returned,"] <3:the president> {3:said}. <4:Doctors Without Borders> {4:said} [4:it had evacuated its staff]. <5:A teacher who hid in the bush> {5:said} [5:the attackers spoke Swahili].`,
    speakers: {
      1: 'sources on the ground | -',
      2: 'Felisberto Nhaca',
      3: 'Felisberto Nhaca',
      4: 'Doctors Without Borders | -',
      5: 'a teacher who hid in the bush | -',
    },
  },
  {
    title: 'ethiopia 2',
    text: `[1:Fano militiamen seized the town of Lalibela], <1:two residents> {1:told} the BBC. <2:Zelalem Kasse, a Fano leader,> {2:said} [2:the militia would move on Gondar].

<3:The federal army> {3:said} [3:it had killed 300 Fano fighters]. <4:Field Marshal Berhane Jota> {4:told} state media [4:the region was peaceful]. <5:The Ethiopian Human Rights Commission, a state-appointed body,> {5:said} [5:45 civilians were killed in Merawi].`,
    speakers: {
      1: 'two residents | -',
      2: 'Zelalem Kasse | Fano',
      3: 'federal army',
      4: 'Berhane Jota',
      5: 'Human Rights Commission | -',
    },
  },
  {
    title: 'car 1',
    text: `[1:BANGUI - Rebels killed nine gold miners at a site run by a Chinese company], <1:the mayor of Bambari> {1:said}. <2:Abel Matchou> {2:said} [2:the gunmen came on motorbikes].

<3:<4:The Coalition of Patriots for Change, the country's main rebel alliance,>> {3:denied} [3:any part] and {4:blamed} [4:Russian mercenaries]. [5:"It was Wagner,"] {5:said} <5:Abakar Sidi, the CPC's spokesman>.`,
    speakers: {
      1: 'Abel Matchou | -',
      2: 'Abel Matchou | -',
      5: 'Abakar Sidi | Coalition of Patriots for Change',
    },
  },
  {
    title: 'cabo 1',
    text: `<1:Rwandan troops and Mozambican soldiers> {1:said} [1:they had killed 30 insurgents near Palma]. <2:Colonel Roland Rwigasa, the spokesman for the Rwandan army,> {2:told} reporters [2:that a base was destroyed].

<3:The governor, Valdo Tauri,> {3:said} [3:families were going home]. <4:One of them, a fisherman called Amade,> {4:said} [4:his boat was gone].`,
    speakers: {
      2: 'Roland Rwigasa | Rwanda',
      3: 'Valdo Tauri',
      4: 'Amade (a fisherman) | -',
    },
  },
  {
    title: 'sudan 3',
    text: `[1:The army's advance on Omdurman has slowed], <1:two aid workers> {1:said}. <2:General Yasin Atrash, a member of the ruling council,> {2:told} troops [2:that victory was near].

<3:The RSF> {3:said} [3:the army had lost 60 vehicles]. <4:Its commander, known as Hamdoti,> {4:said in a recorded speech} [4:that his forces wanted peace]. [5:"Barhan wants power,"] <5:he> {5:said}.

<6:A Sudanese doctors' union> {6:said} [6:19 patients died when a ward was hit].`,
    speakers: {
      1: 'two aid workers | -',
      2: 'Yasin Atrash',
      3: 'Rapid Support Forces | RSF',
      4: 'Hamdoti | RSF',
      5: 'Hamdoti | RSF',
      6: "a Sudanese doctors' union | -",
    },
  },
  {
    title: 'drc 3',
    text: `[1:Fighting has resumed around Sake], <1:residents> {1:said} by telephone. [2:"We heard bombs from four in the morning,"] {2:said} <2:one resident, Aline Furaha>.

<3:M23 spokesman Willem Ngoro> {3:said} [3:the coalition's forces had attacked]. <4:Congo's communications minister, Patrice Muyolo,> {4:said} [4:it was the rebels who had broken the truce]. <5:He> {5:put} [5:the dead at 15].`,
    speakers: {
      1: 'residents | -',
      2: 'Aline Furaha | -',
      3: 'Willem Ngoro | M23',
      4: 'Patrice Muyolo | Congo',
      5: 'Patrice Muyolo | Congo',
    },
  },
  {
    title: 'ethiopia 3',
    text: `<1:The Oromo Liberation Army> {1:denied} [1:killing 30 people in Wollega]. <2:Oda Tarku, its spokesman,> {2:blamed} [2:a government militia].

[3:"We have no forces there,"] <3:he> {3:told} AFP. <4:The regional government> {4:said} [4:the group was lying]. <5:Its spokesman, Hailu Abera,> {5:said} [5:survivors had named the killers].`,
    speakers: {
      3: 'Oda Tarku | Oromo Liberation Army',
      4: 'regional government',
      5: 'Hailu Abera',
    },
  },
];

test.each(REPORTS)('$title', (report) => {
  expect(voices(report)).toEqual(report.speakers);
});
