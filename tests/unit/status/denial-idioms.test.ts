import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

/** `d`: it is disputed; `c`: a side's claim that nobody denies. */
const ARTICLES = [
  'The front said [d:200 soldiers] had surrendered. The ministry poured cold water on the claim.',
  'The front said [d:200 soldiers] had surrendered. The ministry took issue with the number.',
  'The front said [d:200 soldiers] had surrendered. The army cast doubt on the figure.',
  'The front said [d:200 soldiers] had surrendered. The claim has no basis, the army said.',
  'The front said [d:200 soldiers] had surrendered. “This report is without any foundation,” the army said.',
  'The front said [d:200 soldiers] had surrendered. The army said the number did not correspond to reality.',
  'The front said [d:200 soldiers] had surrendered. The army said this was far from the truth.',
  'The front said [d:200 soldiers] had surrendered. The army termed it a pack of lies.',
  'The front said [d:200 soldiers] had surrendered. The army called it another fake.',
  'The front said [d:200 soldiers] had surrendered. That was later denied by the army.',
  'Human Rights Watch said [d:223 civilians] were shot. The government rejected the “baseless accusations” in a statement.',
  'The front said [d:200 soldiers] had surrendered. The army dismissed these “invented reports”.',
  'The front said [c:200 soldiers] had surrendered. The army dismissed the “good advice” of its allies.',
  'The front said [d:200 soldiers] had surrendered, a figure the army called exaggerated.',
  'The front said it had shot down [d:two helicopters]. The army said all its helicopters had returned safely.',
  'The front said [d:80 civilians] were killed by the bombing. The army said no civilian was harmed.',
  'The front said [d:80 civilians] were killed by the bombing. The army said there were no civilians in the area.',
  'The army said [d:12 militants] were killed in the raid. Villagers said they were shepherds.',
  'The army said [d:12 militants] were killed in the raid. The families of the dead say that all were farmers.',
  'The army said [d:12 militants] were killed in the raid.\n\nResidents said most of the dead were civilians.',
  'The army said [d:12 militants] were killed in the raid. Relatives said the dead were not militants.',
  'The front said [c:200 soldiers] had surrendered. The ministry took issue with the journalists.',
  'The front said [c:200 soldiers] had surrendered. The army poured water on the fire.',
  'The front said [c:200 soldiers] had surrendered. The army said the camp had no foundation.',
  'The front said [c:200 soldiers] had surrendered. The army said the attack was far from the village.',
  'The front said [c:200 soldiers] had surrendered. The army said it gave no basis for talks.',
  'The front said [c:200 soldiers] had surrendered. The army took the claim seriously.',
  'The front said it had shot down [c:two helicopters]. The army said all its helicopters were old.',
  'The army said [c:12 militants] were killed in the raid. Villagers said they were afraid.',
  'The army said [c:12 militants] were killed in the raid. Villagers said they were near the farmers’ market when it began.',
  'The army said [c:12 militants] were killed in the raid. It said two of the dead were students.',
  'The army said [c:12 militants] were killed in the raid. Villagers said they were militants from another valley.',
  'The army said [c:12 militants] were killed in the raid. The army said most of them were villagers who had joined the front.',
];

describe('denials in more than one word', () => {
  it.each(ARTICLES)('%s', (article) => {
    const [one] = readMarked(article);
    expect(one?.figure).toBeDefined();
    expect(one?.figure?.status === 'disputed').toBe(one?.mark === 'd');
  });
});
