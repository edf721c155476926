import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

/** Who has checked a number: a name that is known for it, what a pronoun stands for, a group by its trade. `v`: verified; `c`: not. */
const VERIFIED = [
  'Reuters said it had confirmed [v:40 deaths].',
  'Bloomberg said on Friday that it had verified [v:40 deaths].',
  'The UN said in a report on Friday that it had verified [v:40 deaths].',
  'Mediazona has verified the deaths of [v:120 officers].',
  'MONUSCO has verified the deaths of [v:120 civilians] in the hills.',
  'The rights group Insek has verified the deaths of [v:120 civilians].',
  'Amnesty International said its researchers had verified [v:14 killings].',
  'The human rights group Insek has confirmed [v:31 killings].',
  'The monitoring group Oruska has verified [v:31 deaths].',
];

const NOT = [
  'Reuters said it had not confirmed [c:40 deaths].',
  'Reuters said it could not confirm [c:40 deaths].',
  'Reuters said it expects to confirm [c:40 deaths].',
  'Reuters said it would confirm [c:40 deaths] if it could.',
  'Reuters said it was told the army had confirmed [c:40 deaths].',
  'Reuters said the army told it that it had confirmed [c:40 deaths].',
  'Reuters said the ministry had confirmed [c:40 deaths].',
  'Reuters said, citing the army, that it had confirmed [c:40 deaths].',
  'Reuters quoted the army as saying it had confirmed [c:40 deaths].',
  'Reuters reported the front said it had confirmed [c:40 deaths].',
  'Reuters said the front, which spoke to it, had confirmed [c:40 deaths].',
  'The army told Reuters it had confirmed [c:40 deaths].',
  'The army, Reuters said, had confirmed [c:40 deaths].',
  'The army said Reuters and it had confirmed [c:40 deaths].',
  'A source told Reuters it had confirmed [c:40 deaths].',
  'A Reuters reader said it had confirmed [c:40 deaths].',
  'The army’s answer to Reuters said it had confirmed [c:40 deaths].',
  'Reuters said it confirmed with the army that [c:40 people] died.',
  'Reuters said it had confirmed a video that shows [c:40 dead].',
  'Reuters said it had confirmed the place where [c:40 people] died.',
  'Reuters said it had confirmed receipt of a list of [c:40 dead].',
  'Reuters said it had confirmed that the army counted [c:40 dead].',
  'Reuters said it had confirmed the army’s count of [c:40 dead].',
  'Reuters said it had confirmed some of the [c:40 deaths].',
  'Reuters said it had wrongly confirmed [c:40 deaths].',
  'Reuters said it had confirmed reports of [c:40 deaths].',
  'Tass said it had confirmed [c:40 deaths].',
  'State television said it had confirmed [c:40 deaths].',
  'The junta said it had confirmed [c:40 deaths].',
  'The UN ambassador said it had confirmed [c:40 deaths].',
  'The armed group Insek has verified [c:40 deaths].',
  'The independent armed group Insek has verified [c:40 deaths].',
  'The rebel group Insek has verified [c:40 deaths].',
  'The militant group Insek has confirmed [c:40 deaths].',
  'The army rights group Insek has verified [c:40 deaths].',
  'The government’s rights group Insek has verified [c:40 deaths].',
  'The pro-army rights group Insek has verified [c:40 deaths].',
  'The rights group Insek has not verified [c:40 deaths].',
  'The rights group Insek hopes to verify [c:40 deaths].',
  'The rights group Insek asked the army to verify [c:40 deaths].',
  'The rights group Insek, run by the front, has verified [c:40 deaths].',
  'The front says the rights group Insek has verified [c:40 deaths].',
  'The army, in answer to the rights group Insek, has confirmed [c:40 deaths].',
  'The rights group Insek said the police had confirmed [c:40 deaths].',
  'The monitoring group of the ministry has verified [c:40 deaths].',
  'Members of the rights group Insek were among [c:40 people] killed, the army confirmed.',
  'The social media group Insek has verified [c:40 deaths].',
  'The Insek group has verified [c:40 deaths].',
  'The army said its researchers had verified [c:14 killings].',
  'Amnesty International said the army and its investigators had verified [c:14 killings].',
  'Amnesty International said its researchers had not verified [c:14 killings].',
  'Amnesty International said the army told its researchers it had verified [c:14 killings].',
  'The junta, Amnesty International said, and its monitors had verified [c:14 killings].',
  'The UN said in a statement that the army told it that it had verified [c:40 deaths].',
  'Reuters said on Friday that the army told it that it had verified [c:40 deaths].',
  'The UN said on Friday the army had said on Monday that it had verified [c:40 deaths].',
  'The UN said on Friday that the army said that it had verified [c:40 deaths].',
  'The army said on Friday that it had verified [c:40 deaths].',
  'The army told the UN on Friday that it had verified [c:40 deaths].',
  'The UN heard on Friday that the army said it had verified [c:40 deaths].',
  'The UN cited a statement on Friday that it had verified [c:40 deaths].',
  'The UN met the army which said in a statement that it had verified [c:40 deaths].',
  'The front said in a letter to the UN on Friday that it had verified [c:40 deaths].',
  'The UN got a letter from the front on Friday that said it had verified [c:40 deaths].',
  'After talks with the UN the army said on Friday that it had verified [c:40 deaths].',
  'Reuters spoke to the front. It said on Friday that it had verified [c:40 deaths].',
  'Reuters said on Friday that the front had verified [c:40 deaths].',
];

describe('who checks', () => {
  it.each(VERIFIED)('verified: %s', (article) => {
    for (const { mark, figure } of readMarked(article))
      expect([mark, figure?.status]).toEqual(['v', 'verified']);
  });
  it.each(NOT)('not verified: %s', (article) => {
    for (const { figure } of readMarked(article)) expect(figure?.status).not.toBe('verified');
  });
});
