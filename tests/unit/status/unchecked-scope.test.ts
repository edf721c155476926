import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

/** How far a disclaimer goes. `u`: it covers the figure; `c`: it does not. */
const ARTICLES = [
  // whose words
  'The ministry said [u:40 rebels] had been killed.\n\nNothing of what the ministry says could be verified.',
  'The rebels spoke of [u:40 dead soldiers]. What the rebels claim cannot, however, be ascertained.',
  'Residents said [u:29 people] were killed. The police said [c:six officers] were hurt. We could not verify what the residents told us.',
  'The army said [c:40 rebels] were killed. Villagers said [u:nine farmers] died. What the villagers say could not be confirmed.',
  'Amnesty International (AI) counted [u:31 dead]. Its men, survivors told it, came at dusk and shot [u:12 boys].\n\nThis paper has not independently verified the figures of AI.',
  'The army said it had killed [u:60 rebels]. The rebels said [u:20 soldiers] died. With the roads closed, the statements of the army and of the rebels alike are impossible to check.',
  'As no reporter could get to the hills, their rival claims were impossible to verify. The army says [u:60 rebels] died; the rebels say they killed [u:20 soldiers].',
  'The army says [u:60 rebels] died. The rebels say they killed [u:20 soldiers]. As reporters could not get near the hills, their rival claims were impossible to verify.',
  'The army said it killed [u:60 rebels]. The rebels said they killed [u:20 soldiers]. From the desk: the numbers of both sides we give as they come, to check them is not possible.',
  // of what
  'The army spoke of [u:60 dead] at the bridge, the rebels of [u:20 dead]. The UN mission, which looked at videos, found that a shell fell short but could not establish how many died.',
  'Officials said [c:400 people] have died this year.\n\nThe army spoke of [u:60 dead] at the bridge, the rebels of [u:20]. Our paper has not been able to establish the toll.',
  'The army says [u:60 rebels] fell, the rebels speak of [u:20 dead soldiers]. The totals of either party remain without any verification.',
  'Each month the raids cause heavy losses, the army says; on Friday [u:130 rebels] were killed. It gave heavy losses for Thursday too. We could not independently verify the toll.',
  'There are unconfirmed reports that [u:six guards] were killed. The governor said [c:two guards] were hurt.',
  'That the group will attack is reported without confirmation. The front said it had taken [c:three districts].',
  // what carries the words
  'The rebels said in a fax that they had killed [u:40 soldiers]. The fax could not be checked. A nurse counted [c:12 wounded].',
  'In a video the front said it had killed [u:40 soldiers]. The authenticity of the video has not been established.',
  // how far
  'The army killed [u:160 fighters] at the station, its command announced. [u:Eleven guns] were taken.\n\nNothing of this could be confirmed by outsiders. Monitors counted [c:four craters].',
  'Raids in the valley\n\nThe paper could not independently verify any of the reports.\n\nIn the north the Hill Army said it had killed [u:12 troops].\n\nThe Reed Brigade said it had destroyed [u:two trucks].\n\nA clinic has [c:nine wounded].\n\nRain fell.\n\nSchools are shut.',
  // which of several
  'The group said it had shot down [u:two helicopters] and killed [c:40 soldiers]. We could not verify the claim about the helicopters.',
  'The group said it had shot down [u:two jets] and killed [c:40 soldiers]. There was no independent confirmation of the claim regarding the aircraft.',
  '[u:Seven people] were killed and [c:15] wounded in the raid, the rescue service said. The death toll could not be independently verified.',
  'The army said it had killed [u:40 rebels] and destroyed [u:eight trucks]. That figure could not be confirmed.',
  'The army said [c:40 rebels] were killed. Residents said [u:nine civilians] died. That figure could not be confirmed.',
  'The army spoke of [u:60 dead]. The Taliban spoke of [u:20 dead soldiers]. A source in the clinic gave [c:30 dead]. Neither the army’s nor the Taliban’s toll could be confirmed.',
  'The ministry said [u:230 men] fell and [u:two tanks] were lost.\n\nIn all [u:904 tanks] were destroyed since May, the ministry said.\n\nThe staff of the other side speaks of [u:31 assaults] and of [u:540 dead]. None of these data could be confirmed from an independent side.',
  'The Liberation Army said it had killed [u:80 soldiers].\n\nRoads were shut.\n\nBanks closed.\n\nIts men also burned [u:20 vehicles], the Liberation Army said.\n\nThere was no independent confirmation of these claims.',
  // who could not
  'The army said it had killed [u:40 rebels]. The rebels said [u:12 soldiers] had died. Journalists are barred from the valley, and there is no way to check casualties on either side.',
  'The army said [u:40 rebels] died. Telephone lines have been cut, which makes it impossible to check the claim from outside.',
  'The mayor said [u:five residents] were killed. Monitors of the mission went to the stop and saw craters. They could not establish how many had died.',
  'The army spoke of [u:60 dead] at the bridge. Our paper has not been able to establish the toll.',
  'The army said it had killed [c:40 rebels]. The governor said he had no way to check the fuel.',
  'The army said it had killed [c:40 rebels]. Voters could not check the lists. There is no way to count the votes.',
  'The front took [c:40 fighters], it said. An ambush cost the other side casualties; figures, however, are yet to be confirmed.',
  'The front took [u:40 fighters], it said. Its figures, however, could not be confirmed.',
  'The coalition said its raids killed [u:more than 130 rebels] on Friday.\n\nThe coalition reports heavy losses each day, and this agency could not independently verify the toll.',
  'The invaders killed [c:7,000 people] in this valley, said the movement, and no channel counted.',
  'The army says [u:60 rebels] fell, the rebels speak of [u:20 dead soldiers]. Red Cross staff report [c:94 dead]. The totals of either party remain without any verification.',
  'The rebels said in a fax that they had killed [u:40 soldiers]. They had lost [u:five men], they said. The fax could not be checked.',
  'Aid workers said [u:16 people] were killed.\n\nThe road was cut.\n\nRain fell.\n\nSchools shut.\n\nIt was not possible to verify the accounts.',
  // whose noun a relative pronoun takes up
  'The army said it had killed [u:40 rebels].\n\nThe rebels did not comment on these claims, which cannot be verified from outside.',
  'The army said it had killed [u:40 rebels].\n\nThe rebels have denied the report, which could not be independently confirmed.',
  'The army said it had killed [u:40 rebels].\n\nHill Radio has read out the figures, which it could not verify.',
  'The army said it had killed [c:40 rebels].\n\nThe rebels reject the video, which could not be verified.',
  'The two sides speak of [u:60 dead rebels] and [u:20 dead soldiers]. Their figures can seldom be independently verified.',
  // not ahead
  'The mayor said a drone had come down. This paper could not verify this claim.\n\nThe army said it had shot down [c:two drones] elsewhere.',
  // whatever follows the verb
  'The army said it had killed [u:40 rebels], though claims remain hard to verify after weeks of war.',
  'The army said it had killed [u:40 rebels]. The figures are difficult to check amid the fighting.',
  'The army said it had killed [u:40 rebels]. The claims were impossible to verify due to a blackout.',
  // negation that turns the clause round
  'The army said it had killed [u:40 rebels]. Nor was it possible to verify the claims.',
  'The army said it had killed [u:40 rebels]. Roads are shut. Nor could the figures be verified.',
  'The army said it had killed [u:40 rebels]. None of that could be verified.',
  // whose claims nobody heard
  'Rebels killed [u:40 soldiers] in the hills on Sunday.\n\nThe claims could not be independently verified.',
  'The war has killed [c:9,000 people].\n\nRain fell.\n\nSchools shut.\n\nShops closed. The claims could not be independently verified.',
  // whoever has told anything
  'The rescue agency said [u:14 people] were killed at the gate. The army said it knew of [u:no casualties]. Curbs on the media mean we cannot verify tolls and details given by the agency and other parties.',
];

describe('how far a disclaimer goes', () => {
  it.each(ARTICLES)('%s', (article) => {
    for (const { mark, figure } of readMarked(article))
      expect(figure?.flags.includes('statedUnverified') ?? false).toBe(mark === 'u');
  });
});
