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
];

describe('how far a disclaimer goes', () => {
  it.each(ARTICLES)('%s', (article) => {
    for (const { mark, figure } of readMarked(article))
      expect(figure?.flags.includes('statedUnverified') ?? false).toBe(mark === 'u');
  });
});
