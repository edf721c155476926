import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

/** `u`: a disclaimer covers it; `c`: none does. */
const ARTICLES = [
  'The front said it had killed [u:350 fighters]. The army said they had killed [u:34 rebels]. It was not possible to make sure of the numbers of either of the two sides from an independent source.',
  'The front said it had killed [u:350 fighters]. The army said they had killed [u:34 rebels]. The balances of the two sides could not be contrasted with independent sources.',
  'The front said it had killed [u:350 fighters]. The army said they had killed [u:34 rebels].\n\nNone of these tolls has been independently verified.',
  'The front said it had killed [u:350 fighters]. Confirming this from independent sources is not possible.',
  'The front said it had killed [u:350 fighters]. There is no way to get independent confirmation of this.',
  'The front said it had killed [u:350 fighters]. No independent source has confirmed this.',
  'The front said it had killed [u:350 fighters]. Independent sources have not confirmed the figure.',
  'The front said it had killed [u:350 fighters]. Independent media have no access to the province.',
  'The front said it had killed [u:350 fighters]. Journalists have no access to the valley and the claims cannot be checked.',
  'The front said it had killed [u:350 fighters]. The claim is difficult to confirm as telephone lines are cut.',
  'The front said it had killed [u:350 fighters]. Its claim has yet to be independently corroborated.',
  'The front said it had killed [u:350 fighters]. So far there has been no independent verification of this.',
  'The front said it had killed [u:350 fighters]. So far this has not been verified by independent sources.',
  'The front said it had killed [u:350 fighters]. What the front claims cannot be ascertained, as internet is cut.',
  'The front said it had killed [u:350 fighters]. The veracity of the claim could not be established.',
  'The front said it had killed [u:350 fighters]. The accuracy of these numbers could not be determined.',
  'The front said it had killed [u:350 fighters]. The authenticity of the claims is unclear.',
  'The front said it had killed [u:350 fighters]. Khaama Press could not independently verify the claim.',
  'The front said it had killed [u:350 fighters]. Kabul Now cannot verify the claim independently.',
  'The front said it had killed [u:350 fighters]. The Courier could not check the claims of the front independently.',
  'Attacks killed [u:more than 250 soldiers], Mali Defense Forces (MDF) said. In Ansa [u:31 soldiers] died, the MDF claimed.\n\nThe Courier could not check the claims of the MDF independently.',
  'Attacks killed [u:more than 250 soldiers], Mali Defense Forces (MDF) said. Doctors told of [c:31 dead villagers].\n\nThe claims of the MDF could not be checked independently, as the roads are closed.',
  'The front said it had killed [u:350 fighters]. This newspaper was unable to establish how many had died.',
  'The front said it had killed [u:350 fighters]. These statements have not been independently confirmed.',
  'The front said it had killed [u:350 fighters], though there was no independent confirmation.',
  'The front said it had killed [u:350 fighters], a figure that cannot be independently verified.',
  'The front said it had killed [u:350 fighters] — claims Reuters could not verify.',
  'The front said it had killed [u:350 fighters]. However, the claim remains unverified.',
  'According to unverified reports, [u:350 fighters] have been killed.',
  'An unconfirmed report said [u:350 fighters] were killed.',
  'About [u:ten people] have died and [u:some others] been wounded in the fighting, Radio Okapi reported.\n\nThe toll is difficult to confirm, the radio underlined.',
  'An air strike killed [u:at least 18 people], an armed group said.\n\nWhat happened in the village could not be independently verified.',
  'Ten dead in village raid, rebels say\n\nThe army killed [u:ten villagers], rebels said. The claim could not be verified.',
  'The militia said it had killed [u:17 soldiers]. The radio could not independently establish how many people died.',
  'The front said it had killed [c:350 fighters]. The army have not confirmed this.',
  'The front said it had killed [c:350 fighters]. The UN said it could not verify a video of the shooting.',
  'The front said it had killed [c:350 fighters]. Reports that Massoud had fled could not be verified.',
  'The front said it had killed [c:350 fighters]. It is independent of all parties and cannot be bought.',
  'The front said it had killed [c:350 fighters]. Independent observers could not travel to the polling stations in Kabul.',
  'The front said it had killed [c:350 fighters]. The identity of the man in the video could not be confirmed.',
  'The front said it had killed [c:350 fighters]. Independent candidates were unable to register.',
  'The front said it had killed [c:350 fighters]. Whether Pakistan took part could not be independently verified.',
  'The front said it had killed [c:350 fighters]. The independence of the judges could not be guaranteed.',
  'The UN said [c:12 civilians] had died. The front said it had killed [u:350 fighters], which could not be independently verified.',
];

describe('what could not be checked', () => {
  it.each(ARTICLES)('%s', (article) => {
    for (const { mark, figure } of readMarked(article))
      expect(figure?.flags.includes('statedUnverified')).toBe(mark === 'u');
  });
});
