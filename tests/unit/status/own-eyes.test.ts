import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/reading/status/judge.ts';
import { DOSSIER, parse } from './markup.ts';

/** The article is one of the Hill Courier's. */
const statuses = (article: string) =>
  judge({ ...parse(article, DOSSIER), outlet: 'Hill Courier' }).figures.map(({ status }) => status);

const VERIFIED = [
  'A Courier reporter who visited the morgue counted {f:killed:people|17 bodies}.',
  'The Courier counted {f:killed:people|23 fresh graves} in the cemetery.',
  'Courier journalists counted {f:killed:people|23 fresh graves} behind the school.',
  'A reporter for the Courier saw {f:killed:people|nine bodies} in the yard.',
  'Our correspondent counted {f:equipment:tanks|14 burnt-out tanks} along the road.',
  'This reporter counted {f:equipment:tanks|14 burnt-out tanks} along the road.',
  'I counted {f:killed:people|eleven coffins} before the truck drove off.',
  'We counted {f:killed:people|eleven coffins}.',
  'On Tuesday a Courier reporter counted {f:killed:people|17 bodies} at the morgue.',
  'At the morgue, a Courier reporter counted {f:killed:people|17 bodies}.',
  'In the hospital yard on Monday, this reporter saw {f:killed:people|17 bodies} in blankets.',
  'The UN has verified {f:killed:civilians|31 civilian deaths}, it said on Monday.',
  'The UN human rights office has so far verified {f:killed:civilians|at least 31 civilian deaths}.',
  'Of the dead, {f:killed:civilians|31} have been verified by the UN.',
  'The Red Cross confirmed that {f:captured:kesh|40 prisoners} had crossed the bridge.',
  'The exchange of {f:captured:kesh|40 prisoners} was confirmed by the Red Cross.',
  'The ICRC, which oversaw the exchange, confirmed that {f:captured:kesh|40 men} were handed over.',
  'Satellite images reviewed by the Courier show {f:killed:people|62 new graves} at the site.',
  'The Courier counted {f:killed:people|62 new graves} in satellite images taken in May.',
  'Forensic experts exhumed and identified {f:killed:people|29 bodies}.',
  'A forensic team has confirmed the remains of {f:killed:people|29 people} in the pit.',
  'Bellingcat has geolocated and confirmed {f:equipment:tanks|12 destroyed tanks}.',
  'Oryx has visually confirmed the loss of {f:equipment:tanks|44 tanks}.',
  'The Courier has confirmed {f:killed:people|19 of the deaths} through death notices.',
  'The Courier was able to confirm the deaths of {f:killed:people|19 soldiers} from obituaries and graves.',
  'Hospital records seen by the Courier list {f:wounded:people|133 wounded}.',
  'According to hospital records seen by the Courier, {f:wounded:people|133 people} were admitted.',
  'The morgue’s register, which the Courier was shown, lists {f:killed:people|33 names}.',
  'An independent count by the Courier put the number at {f:killed:people|19}.',
  'A count by the Courier of graves found {f:killed:people|19}.',
  'By the Courier’s own count, {f:killed:people|19 people} were buried there.',
  'UN monitors verified {f:strikes:shells|212 explosions} in a day.',
  'OSCE monitors recorded and confirmed {f:strikes:shells|212 ceasefire violations}.',
  'Independent investigators have established that {f:killed:people|19 people} died.',
  'The commission of inquiry established that {f:killed:people|19 people} died.',
  '{f:killed:people|19 people} were killed, the UN has confirmed.',
  '{f:killed:people|19 people} died, a toll confirmed by the Red Cross.',
  'The toll of {f:killed:people|19} has been confirmed by the Red Cross.',
  'The Red Cross confirmed the toll of {f:killed:people|19}.',
  'The UN mission independently confirmed that {f:killed:people|19 people} had died.',
  'An investigation by Human Rights Watch verified {f:killed:people|19 deaths}.',
  'AFP verified {f:killed:people|19 deaths} by calling relatives.',
];

/** Near misses: somebody else's word, a clip, a part, a plan, a denial. */
const NOT_VERIFIED = [
  'Army reporters counted {f:killed:people|17 bodies}.',
  'A reporter for state television counted {f:killed:people|17 bodies}.',
  'A Courier reporter was told of {f:killed:people|17 bodies}.',
  'A Courier reporter saw a video of {f:killed:people|17 bodies}.',
  'A Courier reporter could not count {f:killed:people|the 17 bodies}.',
  'The Courier has verified footage of a strike that killed {f:killed:people|17 people}.',
  'The Courier geolocated a clip in which {f:killed:people|17 bodies} are seen.',
  'Satellite images reviewed by the Courier show damage at the base where {f:killed:people|17 soldiers} died.',
  'Satellite images released by the army show {f:killed:people|62 new graves}.',
  'Satellite images reviewed by the ministry show {f:killed:people|62 new graves}.',
  'Army records seen by the Courier list {f:killed:people|133 dead}.',
  'A leaked ministry document seen by the Courier lists {f:killed:people|133 dead}.',
  'Hospital records seen by the army list {f:killed:people|133 dead}.',
  'The Courier has seen no record of {f:killed:people|133 dead}.',
  'The rebels said the Courier had confirmed {f:killed:people|17 deaths}.',
  'The army told the Courier it had confirmed {f:killed:people|17 deaths}.',
  'A UN official confirmed that the army had reported {f:killed:people|17 deaths}.',
  'The UN confirmed it had received reports of {f:killed:people|17 deaths}.',
  'The Red Cross confirmed the attack, in which the army says {f:killed:people|17 people} died.',
  'The Red Cross confirmed the place and date, but not the {f:killed:people|17 deaths}.',
  'A figure of {f:killed:people|17 dead} was confirmed by the army.',
  'A toll confirmed by the defence ministry stands at {f:killed:people|17}.',
  '{f:killed:people|17 people} died, a toll confirmed by the army.',
  '{f:killed:people|17 people} were killed, the army has confirmed.',
  '{f:killed:people|17 people} were killed, a military source confirmed.',
  'The commission of inquiry of the government established that {f:killed:people|17 people} died.',
  'Police forensic experts identified {f:killed:people|29 bodies}.',
  'Military investigators established that {f:killed:people|17 people} died.',
  'The UN has yet to verify {f:killed:people|17 deaths}.',
  'The UN hopes to verify {f:killed:people|17 deaths}.',
  'The UN is working to confirm {f:killed:people|17 deaths}.',
  'If the UN confirms {f:killed:people|17 deaths}, talks will end.',
  'The army called the families of all thirteen men. {f:killed:people|Eleven} confirmed.',
  'The Courier called the families of all thirteen. {f:killed:people|Eleven} would not confirm the deaths.',
  'By the army’s own count, {f:killed:people|19 people} were buried there.',
  'A Courier count based on army statements found {f:killed:people|19}.',
  'The UN said the army had confirmed {f:killed:people|17 deaths}.',
  'Residents confirmed {f:killed:people|17 deaths} to the Courier.',
  'The Courier confirmed with the army that {f:killed:people|17 people} had died.',
  'The number was confirmed by the ministry. It said {f:killed:people|17 people} had died.',
  'The army said {f:killed:people|17 people} died. The UN confirmed the number of patients it had treated.',
  'The army said {f:killed:people|17 people} died. The army confirmed the number.',
  'The army said {f:killed:people|17 people} died. The UN confirmed the figure was the army’s.',
  'The army said {f:killed:people|17 people} died. The UN has not confirmed the number.',
  'The army said {f:killed:people|17 people} died. The UN confirmed the identity of the dead.',
  'The Courier counted {f:killed:people|17 armed men} in a video posted by the rebels.',
  'The Courier’s reporters saw smoke; the army counted {f:killed:people|17 bodies}.',
  '“I counted {f:killed:people|17 bodies},” said a villager.',
  '“We counted {f:killed:people|17 bodies},” a rebel commander said.',
  'A villager showed the Courier a field where he counted {f:killed:people|17 bodies}.',
  'An army officer and a Courier reporter disagreed; the officer counted {f:killed:people|17 bodies}.',
  'Journalists were shown {f:killed:people|17 bodies} by the army.',
  'The army showed reporters {f:killed:people|17 bodies}.',
  'Verified: {f:killed:people|17 soldiers} dead, rebels say.',
  'The UN verified the army’s claim of {f:killed:people|17 dead}.',
  'The monitor, which is close to the rebels, confirmed {f:killed:people|17 deaths}.',
  'The rebels’ own monitor confirmed {f:killed:people|17 deaths}.',
  'A rebel war monitor confirmed {f:killed:people|17 deaths}.',
  'The pro-government observatory verified {f:killed:people|17 deaths}.',
  'The Courier believes {f:killed:people|17 people} died.',
  'The UN confirmed that at least one of the {f:killed:people|17 victims} was a child.',
  'The UN confirmed the army commander who claimed {f:killed:people|17 kills} was dead.',
  'The Red Cross confirmed talks on {f:killed:people|40 prisoners} were under way.',
  'The Red Cross confirmed plans to evacuate {f:killed:people|40 people}.',
];

describe('what the outlet or a checker has seen, read, counted or confirmed', () => {
  it.each(VERIFIED)('%s', (article) => {
    expect(statuses(article)).toEqual(['verified']);
  });
});

describe('what only looks like it', () => {
  it.each(NOT_VERIFIED)('%s', (article) => {
    expect(statuses(article)).not.toContain('verified');
  });
});
