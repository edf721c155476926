import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

/** `d`: it is disputed; `c`: it is not, whoever else gives another number. */
const ARTICLES = [
  // Two who fight the same third side.
  'The Tuareg rebels said they had killed [c:84 Wagner fighters]. An al-Qaeda affiliate said it had killed [c:50 Wagner fighters]. Wagner admitted heavy losses.',
  // A part of what was counted.
  'The army said its troops killed [c:124 militants]. A Kurdish commander said [c:seven militants] were among the dead.',
  // What each took from the other.
  'The army said it had seized [c:five weapons] from the rebels. The rebels said they had captured [c:nine weapons] from the army.',
  // The whole, still held, against a part said to be taken.
  'The Taliban said they had captured [d:some areas] of Panjshir. The National Resistance Front said all the entrances to the valley were under its control.',
  'The Taliban said they had taken [d:several districts] of Panjshir. The National Resistance Front said it still held all of the province.',
  'The Taliban said they had taken [c:several districts] of Panjshir in June. The National Resistance Front said it had captured all of a village in Baghlan.',
  'The Taliban said they had taken [c:several districts] of Panjshir. The National Resistance Front said all roads in Kabul were quiet.',
  // A denial of one place.
  'The army said it had killed [c:25 Tigers] in Vavuniya on Thursday and [d:14 Tigers] in Jaffna on Friday.\n\nThe Tigers denied that any of their men had been killed in Jaffna.',
];

describe('what competes and what does not', () => {
  it.each(ARTICLES)('%s', (article) => {
    for (const { mark, figure } of readMarked(article)) {
      expect(figure).toBeDefined();
      expect(figure?.status === 'disputed').toBe(mark === 'd');
    }
  });
});
