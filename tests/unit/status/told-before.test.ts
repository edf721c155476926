import { describe, expect, it } from 'vitest';
import { statuses } from './engine.ts';

/** The number is what somebody who is no party has confirmed. */
const VERIFIED = [
  'Four civilians killed in shelling, confirms OSCE\n\nThe shelling hit a checkpoint.',
  'Four civilians were killed in the shelling, the OSCE monitoring mission confirmed on Wednesday.',
  'Twelve people were killed by the strike, the UN confirmed in a statement.',
  'Open-source investigators confirmed the loss of 14 tanks from photographs.',
  'The Centre for Information Resilience confirmed 17 extrajudicial killings from pictures.',
  'Satellite images reviewed by the Humanitarian Research Lab showed at least 43 drones at the airport.',
  'Satellite images that the Humanitarian Research Lab of a school in Bulan reviewed had shown that at least 43 drones were deployed at the airport.',
  'Satellite imagery that Bellingcat examined shows 12 destroyed tanks on the road.',
];

/** A word of confirming and a number that nobody outside has confirmed. */
const TRICKS = [
  '40 killed in raid, confirms army\n\nThe raid was on Monday.',
  '40 killed in raid, confirms UN-backed government\n\nThe raid was on Monday.',
  '40 killed in raid, rebels say, confirms UN\n\nThe raid was on Monday.',
  '40 not killed in raid, confirms UN\n\nThe raid was on Monday.',
  '40 reported killed in raid, confirms UN\n\nThe raid was on Monday.',
  '40 feared dead in raid, confirms UN\n\nThe raid was on Monday.',
  '40 killed in raid, confirms Reuters source\n\nThe raid was on Monday.',
  '40 killed in raid, confirms UN ambassador of the junta\n\nThe raid was on Monday.',
  'Raid that rebels say killed 40, confirms UN\n\nThe raid was on Monday.',
  'Claim of 40 dead was false, confirms Reuters\n\nThe raid was on Monday.',
  'Video of strike that killed 40 is real, confirms BBC\n\nThe raid was on Monday.',
  'Army may have killed 40 in raid, confirms UN\n\nThe raid was on Monday.',
  'Inquiry into killing of 40 under way, confirms UN\n\nThe raid was on Monday.',
  'Talks on release of 40 prisoners held, confirms Red Cross\n\nThe raid was on Monday.',
  '40 civilians were killed, the army said, and the UN confirmed on Wednesday that it had received reports.',
  'The army said 40 civilians were killed, the UN confirmed on Wednesday.',
  'According to the rebels 40 civilians were killed, the UN confirmed on Wednesday.',
  '40 civilians were killed, the ministry confirmed on Wednesday.',
  '40 civilians were killed, the UN could not confirm on Wednesday.',
  '40 civilians were killed, the UN has not confirmed in a statement.',
  '40 civilians were killed, a source at the UN confirmed on Wednesday.',
  '40 civilians were killed, the army told Reuters, which confirmed on Wednesday.',
  '40 civilians were reportedly killed, the UN confirmed on Wednesday.',
  'It was feared that 40 civilians were killed, the UN confirmed on Wednesday.',
  '40 civilians were killed, a claim the UN confirmed on Wednesday it was looking into.',
  'The Centre for Information Resilience said rebels claimed 40 tanks.',
  'The Centre for Information Resilience verified a video in which rebels claim to have killed 40 soldiers.',
  'The Humanitarian Research Lab confirmed the location of the raid in which rebels say 40 died.',
  'Open-source investigators confirmed from photographs that the army claims 40 tanks.',
  'Bellingcat confirmed the wreck of one jet from photographs; the army claims 40.',
  'The army confirmed the loss of 40 tanks from photographs.',
  'Oryx confirmed the loss of one tank from photographs of the 40 tanks that the rebels showed.',
  'Conflict Observatory could not confirm the loss of 40 tanks from photographs.',
  'Images from the Humanitarian Research Lab were shown by the army, which counted 40 tanks.',
  'The rebels sent Afghan Witness the names of 40 men it had killed.',
  'Afghan Witness reported the rebels’ claim of 40 dead.',
  'The pro-rebel Bulan Human Rights Centre confirmed 40 deaths on Wednesday.',
  'A report that 40 died was passed on, the UN confirmed on Wednesday.',
  'Reports of 40 deaths had reached it, the UN confirmed on Wednesday.',
  'An estimate of 40 deaths was given to it by the army, the UN confirmed on Wednesday.',
  'Its staff had heard from the army of 40 deaths, the UN confirmed on Wednesday.',
  'The army claims 40 deaths, the UN confirmed in a report.',
  'The army had told it of 40 deaths, the UN confirmed in a report.',
  'Satellite images reviewed by the army showed 43 drones at the airport.',
  'Satellite images that the army reviewed had shown 43 drones at the airport.',
  'Satellite images that the army gave to Reuters, which reviewed them, showed smoke; it claims 43 drones.',
  'Satellite images that Bellingcat reviewed did not show 43 drones at the airport.',
  'Satellite images that Bellingcat reviewed showed a site where rebels say 43 people died.',
  'Satellite images that Bellingcat reviewed may show 43 drones.',
  'Satellite images that Bellingcat reviewed showed no drones; the army claimed 43 drones.',
  `Satellite images reviewed by the rebels' friends at Bellingcat-like groups showed 43 drones.`,
  'Satellite images that a ministry official reviewed with Reuters showed 43 drones, he said.',
  'Satellite images that the lab had reviewed, the army said, showed 43 drones.',
  'Satellite images the rebels say show 43 drones were reviewed by Bellingcat.',
  'Satellite images that the Taliban reviewed and Reuters published showed 43 vehicles.',
  'Satellite images that Bellingcat reviewed showed that the army’s claim of 43 tanks was false.',
  'Satellite images that Bellingcat reviewed showed what the army says are 43 tanks.',
  'Satellite images reviewed by Reuters showed one crater near the camp where 43 tanks are kept, the army said.',
];

describe('checks told behind what was checked, by pictures and from above', () => {
  it.each(VERIFIED)('%s', (article) => {
    expect(statuses(article)).toContain('verified');
  });
  it.each(TRICKS)('is not taken in by: %s', (article) => {
    expect(statuses(article)).not.toContain('verified');
  });
});
