/**
 * Nouns that stand for somebody who speaks: people by role, bodies, and the documents they speak through. Classes of the
 * field of news reporting; the class decides who may be meant by "the group" or "the ministry" and where a speaker stands.
 */

import { latin } from '../../text/latin.ts';
import { POLICE_RANKS } from './titles.ts';

export type RoleClass =
  | 'spokes'
  | 'office'
  | 'force'
  | 'civilian'
  | 'medic'
  | 'expert'
  | 'press'
  | 'monitor'
  | 'source'
  | 'kin';
export type BodyClass = 'army' | 'government' | 'group' | 'independent' | 'media' | 'company' | 'subbody';
export type NounInfo =
  | { kind: 'role'; noun: string; of: RoleClass; plural: boolean; gender?: 'male' | 'female' }
  | { kind: 'body'; noun: string; of: BodyClass; plural: boolean }
  | { kind: 'document'; noun: string; plural: boolean };

const ROLES: Record<RoleClass, string> = {
  spokes: 'spokesman spokeswoman spokesperson representative mouthpiece',
  office:
    'president minister premier governor mayor ambassador envoy diplomat secretary senator lawmaker legislator parliamentarian mp congressman congresswoman official adviser advisor aide chancellor councillor councilor councilman councilwoman counsellor counselor negotiator bureaucrat king queen prince princess emperor politician ex-politician ex-president ex-minister deputy chairman chairwoman chair director commissioner prosecutor attorney authority member supporter ally attache administrator delegate counterpart ombudsman ombudswoman speaker vice-president consul magistrate sheriff superintendent constable sultan chieftain headman',
  force:
    'commander general colonel major officer soldier fighter militant insurgent rebel guerrilla gunman militiaman leader chief head warlord emir captain lieutenant brigadier admiral marshal sergeant policeman policewoman trooper veteran jihadist jihadi extremist terrorist partisan separatist mujahid operative paramilitary loyalist secessionist mercenary combatant conscript reservist sailor boss supremo kingpin strongman ringleader',
  civilian:
    'resident witness eyewitness villager local civilian refugee survivor farmer shopkeeper trader teacher student activist elder relative neighbour neighbor man woman boy girl person bystander passer-by protester demonstrator prisoner detainee victim driver worker labourer businessman businesswoman cleric priest pastor lawyer volunteer campaigner critic opponent defector exile evacuee returnee citizen inhabitant dweller tribesman owner passenger user fisherman pilot monk nun mechanic miner herder herdsman peasant pensioner housewife migrant electrician plumber engineer architect musician poet writer artist vendor seller watchman boatman ferryman caretaker hostage captive inmate pilgrim tourist traveller commuter motorist schoolteacher headteacher headmaster principal pupil schoolgirl schoolboy teenager mourner worshipper retiree dissident pharmacist dentist librarian accountant trucker',
  medic: 'doctor medic nurse surgeon physician paramedic coroner pathologist rescuer midwife',
  expert:
    'analyst expert professor academic researcher historian observer scientist economist scholar strategist author lecturer commentator specialist',
  press:
    'journalist reporter correspondent editor photographer photojournalist cameraman freelancer blogger columnist broadcaster anchor',
  monitor:
    'investigator inspector monitor rapporteur auditor peacekeeper judge arbitrator mediator humanitarian',
  source: 'source insider informant whistleblower',
  kin: 'son daughter father mother brother sister wife husband uncle aunt cousin nephew niece grandson granddaughter grandfather widow child parent successor predecessor son-in-law father-in-law brother-in-law',
};
const BODIES: Record<BodyClass, string> = {
  army: 'army military navy force troop police militia brigade battalion guard gendarmerie garrison regiment corps division coastguard marine',
  government:
    'government ministry department parliament presidency kingdom sultanate embassy administration cabinet council commission secretariat senate congress bureau junta regime authority directorate consulate state kremlin pentagon',
  group:
    'group movement front organisation organization faction party alliance coalition outfit network gang resistance opposition insurgency rebellion emirate union bloc federation confederation league jihad affiliate offshoot legion',
  independent: 'hospital clinic court tribunal observatory watchdog ngo charity nonprofit morgue',
  media:
    'newspaper agency channel broadcaster outlet media station magazine website newswire wire daily weekly tabloid paper press news site',
  company:
    'company firm bank university institute foundation centre center association committee society airline corporation college school project initiative',
  subbody:
    'office wing branch arm unit team side camp leadership headquarters service intelligence staff mission command contingent detachment',
};
const DOCUMENTS =
  'statement tweet post message video report letter release communique document clip footage recording bulletin account image picture photograph photo declaration note announcement memo email e-mail text dispatch page feed profile handle article study investigation survey poll review handout readout';

const PLURALS = new Map([
  ['people', 'person'],
  ['spokespeople', 'spokesperson'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['men', 'man'],
  ['women', 'woman'],
  ['gunmen', 'gunman'],
  ['militiamen', 'militiaman'],
  ['tribesmen', 'tribesman'],
  ['policemen', 'policeman'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
  ['councilmen', 'councilman'],
  ['children', 'child'],
  ['mujahideen', 'mujahid'],
  ['mujahedeen', 'mujahid'],
  ['witnesses', 'witness'],
  ['eyewitnesses', 'eyewitness'],
]);
const UNCHANGED = new Set([
  'news',
  'headquarters',
  'corps',
  'press',
  'media',
  'congress',
  'witness',
  'eyewitness',
]);
const MALE = new Set(
  'councilman ombudsman headman sultan spokesman chairman king prince father son brother husband uncle nephew grandson grandfather man boy gunman militiaman policeman businessman congressman tribesman cameraman emir priest son-in-law father-in-law brother-in-law'.split(
    ' ',
  ),
);
const FEMALE = new Set(
  'councilwoman ombudswoman spokeswoman chairwoman queen princess mother daughter sister wife aunt niece granddaughter widow woman girl policewoman businesswoman congresswoman midwife'.split(
    ' ',
  ),
);

const table = new Map<string, NounInfo>();
for (const noun of POLICE_RANKS) table.set(noun, { kind: 'role', noun, of: 'office', plural: false });
for (const [of, list] of Object.entries(BODIES) as [BodyClass, string][]) {
  for (const noun of list.split(' ')) table.set(noun, { kind: 'body', noun, of, plural: false });
}
// the letters of ministries
for (const letters of ['mod', 'mfa'])
  table.set(letters, { kind: 'body', noun: 'ministry', of: 'government', plural: false });
for (const noun of DOCUMENTS.split(' ')) table.set(noun, { kind: 'document', noun, plural: false });
for (const [of, list] of Object.entries(ROLES) as [RoleClass, string][]) {
  for (const noun of list.split(' ')) {
    const gender = MALE.has(noun) ? 'male' : FEMALE.has(noun) ? 'female' : undefined;
    table.set(noun, { kind: 'role', noun, of, plural: false, ...(gender && { gender }) });
  }
}

/** "chairperson", "ombudsperson" */
const OFFICE_PERSON = latin(String.raw`^\p{L}{3,}(?<!sales|sports|lay|un)person$`);
const COMPOUND = /-(?:general|in-chief|elect|designate)$/;
const CHAIR: NounInfo = { kind: 'role', noun: 'chair', of: 'office', plural: false };

/** What a noun stands for, singular or plural; undefined for every other word. @param key a word's key */
export function nounInfo(key: string): NounInfo | undefined {
  const own = table.get(key);
  if (own) return own;
  if (UNCHANGED.has(key)) return undefined;
  // "the director-general", "the commander-in-chief"
  if (key.includes('-') && COMPOUND.test(key)) return table.get(key.replace(COMPOUND, ''));
  const irregular = PLURALS.get(key);
  const singular =
    irregular ?? (key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.endsWith('s') ? key.slice(0, -1) : '');
  const found = table.get(singular) ?? (OFFICE_PERSON.test(key) ? CHAIR : undefined);
  return found && { ...found, plural: found !== CHAIR };
}

/** Words that premodify a group and say that it fights: evidence that a name is an armed group's. */
export const ARMED = new Set(
  'militant insurgent rebel guerrilla jihadist jihadi armed paramilitary extremist terrorist terror separatist resistance opposition fighter militia warring'.split(
    ' ',
  ),
);
