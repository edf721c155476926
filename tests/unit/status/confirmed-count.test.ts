import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

/** Numbers that a checker gives as confirmed, names that it has found out, and counts of an outlet's own. `v`: verified; `c`: not. */
const VERIFIED = [
  'In three months, the UN says, the front made [v:29 confirmed attacks].',
  'The UN mission said there were [v:12 confirmed deaths] in the camp.',
  'There were [v:31 verified killings] of civilians in May, the UN human rights office said.',
  'The BBC established the names of [v:2,680 soldiers] who had been killed.',
  'Using open sources, the BBC established the names of [v:2,680 soldiers] who had been killed.',
  'The BBC has confirmed the names and ranks of [v:557 officers] killed in the war.',
  'According to a count by the BBC, [v:31 people] were killed in the town.',
  'Satellite pictures which we examined confirm that [v:60 houses] burned.',
];

const CONFIRMED = [
  'The army said there were [c:29 confirmed attacks] in May.',
  'The front says it made [c:29 confirmed attacks] in May.',
  'There were [c:29 confirmed attacks] in May.',
  'Police said there were [c:12 confirmed deaths] in the town.',
  'The hospital said there were [c:12 confirmed deaths] in the town.',
  'The health ministry gave [c:12 confirmed deaths] in the town, the UN said.',
  'The UN said the army spoke of [c:29 confirmed attacks].',
  'The UN said the ministry had counted [c:29 confirmed attacks].',
  'The UN said, citing the ministry, that there were [c:29 confirmed attacks].',
  'The UN said that according to the front there were [c:29 confirmed attacks].',
  'The UN said there were no [c:29 confirmed attacks] as the army claims.',
  'The UN said it did not know of [c:29 confirmed attacks].',
  'The UN could not say whether there were [c:29 confirmed attacks].',
  'The UN said that if there were [c:29 confirmed attacks] it would act.',
  'The UN said the front claimed [c:29 confirmed attacks] in May.',
  'The UN said there would be [c:29 confirmed attacks] by June.',
  'The UN said there might be [c:29 confirmed attacks] by now.',
  'The UN denied that there were [c:29 confirmed attacks].',
  'The army told the UN there were [c:29 confirmed attacks].',
  'The UN ambassador of the junta said there were [c:29 confirmed attacks].',
  'A source at the UN said there were [c:29 confirmed attacks].',
  'A diplomat said there were [c:29 confirmed attacks].',
  'Residents said there were [c:12 confirmed deaths].',
  'An aid worker said there were [c:12 confirmed deaths].',
  'Reuters reported [c:12 confirmed deaths], citing the police.',
  'The governor told Reuters there were [c:12 confirmed deaths].',
  'The UN said fewer than [c:29 confirmed attacks] were made.',
  'The UN said the rebels had [c:29 confirmed fighters].',
  'The UN said there were [c:29 confirmed attacks], the army said.',
  'The UN said there were [c:29 attacks], unconfirmed so far.',
  'There were [c:12 confirmed deaths], said the UN, which had not checked the number.',
];

const NAMED = [
  'The army established the names of [c:2,680 soldiers] who had been killed.',
  'The ministry has confirmed the names of [c:2,680 soldiers] killed in the war.',
  'The front published the names of [c:2,680 soldiers] killed in the war.',
  'The BBC published the names of [c:2,680 soldiers] killed in the war.',
  'The BBC read the names of [c:2,680 soldiers] killed in the war.',
  'The BBC was sent the names of [c:2,680 soldiers] killed in the war.',
  'The BBC has not established the names of [c:2,680 soldiers] who were killed.',
  'The BBC could not establish the names of [c:2,680 soldiers] who were killed.',
  'The BBC tried to establish the names of [c:2,680 soldiers] who were killed.',
  'The BBC hopes to establish the names of [c:2,680 soldiers] who were killed.',
  'The BBC has established the names of some of the [c:2,680 soldiers] killed.',
  'The BBC established the names of a few of the [c:2,680 soldiers] who were killed.',
  'The BBC established the names of villages where [c:2,680 soldiers] were killed.',
  'The BBC established the names of commanders who say [c:2,680 soldiers] were killed.',
  'The BBC established the names of those who gave the toll of [c:2,680 soldiers].',
  'The army told the BBC that it had established the names of [c:2,680 soldiers] killed.',
  'The army says the BBC established the names of [c:2,680 soldiers] killed.',
  'According to the rebels, the BBC established the names of [c:2,680 soldiers] killed.',
  'The BBC established the names of [c:2,680 soldiers] whom the army counts as dead.',
  'The BBC established the names of [c:2,680 soldiers] reportedly killed.',
  'The BBC established the names of [c:2,680 soldiers] in the brigade.',
  'The BBC established the names of [c:2,680 soldiers] feared dead.',
  'The BBC established the names of [c:2,680 soldiers] from a list given by the army.',
  'If the BBC established the names of [c:2,680 soldiers] killed, it would print them.',
  'It is unclear whether the BBC established the names of [c:2,680 soldiers] killed.',
  'A former officer established the names of [c:2,680 soldiers] killed.',
  'Relatives established the names of [c:2,680 soldiers] killed.',
  'State television established the names of [c:2,680 soldiers] killed.',
  'The BBC asked who established the names of [c:2,680 soldiers] killed.',
  'The BBC wrongly established the names of [c:2,680 soldiers] killed.',
];

const COUNTED = [
  'According to a count by the army, [c:31 people] were killed in the town.',
  'According to a count by the front, [c:31 people] were killed in the town.',
  'According to a count by residents, [c:31 people] were killed in the town.',
  'According to a count by the police, [c:31 people] were killed in the town.',
  'According to a count by the governor, [c:31 people] were killed in the town.',
  'According to a tally by the BBC, [c:31 people] were killed in the town.',
  'According to a count by the BBC of official figures, [c:31 people] were killed.',
  'According to a count by the BBC based on army statements, [c:31 people] were killed.',
  'According to a count by the BBC from reports, [c:31 people] were killed.',
  'According to a count seen by the BBC, [c:31 people] were killed.',
  'According to the count that the BBC was given, [c:31 people] were killed.',
  'According to a count by the BBC, the army says [c:31 people] were killed.',
  'According to a count by the BBC, no more than [c:31 people] were killed, the army said.',
  'According to a count by the BBC, which the army gave it, [c:31 people] were killed.',
  'According to the army, a count by the BBC, [c:31 people] were killed.',
  'According to the BBC, [c:31 people] were killed, by the count of the army.',
  'According to an army count, [c:31 people] were killed, the BBC said.',
  'According to a body count by the ministry, [c:31 people] were killed.',
  'According to a count by the state news agency, [c:31 people] were killed.',
  'According to a count by state media, [c:31 people] were killed.',
  'According to a count by the rebels’ radio, [c:31 people] were killed.',
  'Satellite pictures which the army examined confirm that [c:60 houses] burned.',
  'Satellite pictures which we examined do not confirm that [c:60 houses] burned.',
  'Satellite pictures which we examined may confirm that [c:60 houses] burned.',
  'Satellite pictures which we examined seem to confirm that [c:60 houses] burned.',
  'Satellite pictures which we examined confirm the place where [c:60 people] died.',
  'Satellite pictures that the front gave us confirm that [c:60 houses] burned.',
  'Satellite pictures confirm that [c:60 houses] burned, the army says.',
  'Satellite pictures which we have not examined confirm that [c:60 houses] burned.',
  'Pictures which we examined confirm that [c:60 people] died.',
];

describe('numbers given as confirmed', () => {
  it.each(VERIFIED)('verified: %s', (article) => {
    for (const { mark, figure } of readMarked(article))
      expect([mark, figure?.status]).toEqual(['v', 'verified']);
  });
  it.each([...CONFIRMED, ...NAMED, ...COUNTED])('not verified: %s', (article) => {
    for (const { figure } of readMarked(article)) expect(figure?.status).not.toBe('verified');
  });
});
