import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

/** `d`: it is disputed; `c`: it is not, whoever else gives another number. */
const OWN_AND_ENEMY = [
  // What one side calls its own, the other its enemy's: by country, by name, by noun, far apart.
  'JAKARTA - Five Indonesian soldiers died in an ambush, the Merapi Liberation Army claimed.\n\nColonel Budi Hartono of the Indonesian military said [d:two soldiers] fell and the patrol fought on until dark.\n\nHelicopters were sent from the coast.\n\nThe road is closed since.\n\n“Our men killed [d:nine of their troops],” said Sem Wanda, the spokesman of the Merapi Liberation Army.',
  'The Kenyan army said it had lost [d:four soldiers] at Garsen. Al-Shabaab put the army’s dead at [d:61].',
  'The Nigerian army said on Friday its troops had killed [d:over 90 rebels] near Baga.\n\nA spokesman of the rebels said that just [d:seven of the dead] belonged to the rebels; the rest had been fishermen.',
  'The army says [d:300 rebels] were killed at Bena.\n\nThe rebels said there were [d:48 dead] of theirs.',
  'Troops killed [d:150 guerrillas] in three days, the army command said.\n\nIn a statement the Morazan Front admitted that [d:11 fighters] had fallen.',
  'The defence ministry claimed [d:220 insurgents] were killed in Orm. The Tarfa Front said it had lost [d:nine men] there.',
  'In a statement read on its radio the Sella Front spoke of [d:60 government soldiers] killed.\n\nThe army said [d:eight soldiers] had died.',
  'The army said [d:four servicemen] were killed in Monday’s raid. State radio later put the rebel dead at [d:over 80].\n\nThe Sella Front said it had lost [d:two fighters] and killed [d:35 troops].',
  'Of the separatist fighters [c:three] were killed, the separatists said. The army said [c:12 civilians] had died in a minibus on Sunday.',
  'The Front said [d:26 of the movement’s fighters] had died. The army claims [d:more than 200 insurgents] were killed.',
  '“The enemy lost [d:70 men] and ran,” a commander of the Hill Front said. The army said it had lost [d:three men].',
];

/** The words tell of one of the two counts only whose it is. */
const FROM_BOTH_ENDS = [
  'The navy of Tarova said it believed [d:at least 60 Herons] had drowned when their boats sank. The Heron Liberation Army said [d:seven of its fighters] were lost.',
  'The Kenyan army said its guns had killed [d:over 80 rebels] near Orm.\n\nBy contrast Amos Kiba, the spokesman of the rebels, said [d:15 fighters] had died.',
  'The Taliban overran [d:five mountain outposts] in Takhar on Friday, Afghan officials said.\n\nFighting went on by night. However, the Taliban claimed capturing [d:14 outposts].',
  // Nothing turns against the count, and civilians are nobody's own.
  'The Kenyan army said its guns had killed [c:over 80 rebels] near Orm.\n\nAmos Kiba, the spokesman of the rebels, said [c:15 fighters] had died on the coast road.',
  'The Kenyan army said [c:60 civilians] were killed at Orm. The rebels said they had lost [c:seven of their men].',
];

/** Far apart in a text that tells of several fights. */
const ROUNDUPS = [
  'The Orsha Brigade said it had killed [c:25 soldiers] on the Lurem road.\n\nThe road was shut. Lorries stood at the bridge. No bus ran that day. The Free Hill Army said its men had shot [d:12 soldiers] at Pesk. Schools stayed closed.\n\nThe army said it had lost [d:one man].',
];

/** A number set against another in so many words, or by a round word. */
const SET_AGAINST = [
  'Four aircraft were reportedly brought down on Saturday.\n\n[d:Five aircraft] in total were lost, not [d:four], said Yuri Hnat of the Ukrainian air force.',
  'Iran’s health ministry said 224 people had died and [d:1,277] were wounded.\n\nThe number of killed is higher, at 406, and another [d:654] were wounded, says the rights group Human Rights Watch, whose count differs.',
  'The rebels spoke of [d:300 dead]. The army said its strike had killed “some [d:dozens] at the most”.',
];

const NOT_THE_SAME = [
  'The police said [c:10 fighters] were killed. The militia said three more had died when a mine hit their car, and [c:one] of his wounds.',
  // Losses of two sides.
  'The army said it had killed [d:30 rebels] and lost [c:four soldiers]. The rebels said they had lost [d:seven fighters].',
  'The Ukrainian army said [c:12 of its soldiers] died. Russia’s defence ministry said [c:nine of its own] were killed.',
  // Whom each of two groups killed of a third.
  'The Orsha Brigade said it had killed [c:12 troops] at Pesk on Monday. The Free Hill Army claimed to have killed [c:25 troops] on the Lurem road.',
  // Civilians and fighters.
  'The militia said that [c:no fighter] of its had died in the raid. The UN said that [c:at least 72 civilians] were killed.',
  'The army said [c:40 fighters] were killed. Residents said [c:six children] died when a shell hit the school.',
  // A battle and the whole war, one month and another.
  'The army said [c:20 rebels] were killed on Monday at Orm. The rebels say they have lost [c:900 men] since the war began.',
  'The army said [c:11 rebels] were killed in the raid. In the same period last year the rebels lost [c:140 men], their spokesman said.',
  // Who fled and who came to one place.
  'The government said [c:390,000 people] had fled the fighting. About [c:36,000 people] have reached the border town, according to the UN.',
  // Added to what was told.
  'The alliance said [c:16 of its soldiers] died. The rebels said [c:21 Tessali soldiers] on the alliance’s side were killed too.',
  // The same side's later number.
  'The army said in the morning that [c:five soldiers] had died. In the evening the army put the number at [c:nine].',
  'Forces of the ministry found [c:20 bodies], the ministry said. It later said [c:34 people] had died.',
  // Two outsiders.
  'The hospital said [c:12 people] were killed. Red Cross volunteers said [c:19 people] died.',
  // Killed against wounded.
  'The army said it had killed [c:30 rebels]. The rebels said [c:four of their fighters] were wounded.',
];

const DENIED = [
  'The Front said it had taken [d:14 heights] and killed [d:34 men], claims denied by the army.',
  'The Front said it had taken [d:14 heights]. The army said no such thing had happened.',
  'The Front said it had fired [d:19 drones]; nothing of the kind had happened, the army replied.',
  'The army claims to have killed [d:100 rebels]. The rebels’ president, Omar Feki, told a radio station that these were “the dreams of hungry men”.',
  'The army claims to have killed [d:100 rebels]. “Pure fantasy,” said Omar Feki of the Hill Front.',
  'The army claims to have killed [c:100 rebels]. Both sides tend to inflate the numbers of the other’s dead in their propaganda, analysts say.',
  'The army claims to have killed [c:100 rebels]. The rebels, Omar Feki of the Hill Front said, dream of peace.',
  'A rebel leader said [c:200 people] had laid down their arms.\n\nThat the valley was under their control the rebels had claimed earlier in the day, and the army denied it.',
  'That [d:60 soldiers] had been killed, as the rebels were claiming, Colonel Joe Dorn of the army called a “falsehood”.',
  'The ministry said [d:160 fighters] had been killed and [d:11 guns] seized. The Zharia site dismissed all of it.',
  'The Darfur rebels had beaten the army, they said on Sunday, while the Sudanese army denied the claims.\n\nIn a statement the rebels said [d:60 soldiers] were killed and [d:10 vehicles] taken.',
  'The rebels said they had killed [d:60 soldiers] at Kutum. The army’s spokesman denied however what the rebels claimed.',
  'A former minister told a broadcaster that [d:27 helicopters] had carried the Malian army in. The Malian army denied it the same evening.',
  'The Ardan ministry said [d:1,900 Lorish soldiers] had been killed and [d:110 tanks] hit. Lor called the ministry’s list “fairy tales”.',
  'The army claimed [d:70 rebels] dead. An elder put it at around 13, [c:six of them] from one family. The rebels rejected the statement.',
  '[d:Eight soldiers] died in an ambush in Warsaj, a doctor said.\n\nThe army confirmed the attack but denied that there was any casualty on its part.',
  '“The enemy suffered [d:heavy casualties],” said Omar Feki of the Hill Front. The army rejected the Front’s claims.',
  'The UN said [c:97 people] were killed in December. It had put the toll for November at 1,870. The army said the UN figures for November were “exaggerated”.',
  'At least [d:1,500 people] were killed in the city in three days.\n\nThe toll was a lie made up abroad, the Rapid Column said.',
];

describe.each([
  ['two sides that count the same camp', OWN_AND_ENEMY],
  ['one of two counts that tells whose it is', FROM_BOTH_ENDS],
  ['several fights in one text', ROUNDUPS],
  ['a number against a number', SET_AGAINST],
  ['figures of different camps, events or kinds', NOT_THE_SAME],
  ['what a denial reaches', DENIED],
])('%s', (_, articles) => {
  it.each(articles)('%s', (article) => {
    const found = readMarked(article);
    expect(found.length).toBeGreaterThan(0);
    for (const { mark, figure } of found) {
      expect(figure).toBeDefined();
      expect(figure?.status === 'disputed').toBe(mark === 'd');
    }
  });
});
