/**
 * The nouns that conflict reporting counts, by class. Closed classes of the field, in the plural (a count of one takes
 * the singular, which is derived); nouns without a plural are marked as collective.
 */

import { latin } from '../text/latin.ts';
import { listOf } from './words.ts';

/**
 * person: counts only with something that befell it. force: a fighting force, counts as strength by itself. dead, wounded,
 * casualty, captive, deserter, displaced: the noun itself tells the kind. weapon, machine (dual use), ammunition: equipment.
 * place: territory, when control of it is at stake. building. strike (fires and raids), clash (looser words for fighting).
 * lives: "claimed 40 lives". stock: what herders lose. trace: deeds and what they leave, which tell of people without their number. speaker: people whom reports quote by number.
 */
export type NounClass =
  | 'person'
  | 'force'
  | 'dead'
  | 'wounded'
  | 'casualty'
  | 'captive'
  | 'deserter'
  | 'displaced'
  | 'weapon'
  | 'munition'
  | 'machine'
  | 'place'
  | 'area'
  | 'building'
  | 'strike'
  | 'clash'
  | 'lives'
  | 'unit'
  | 'trace'
  | 'speaker'
  | 'stock';

const LISTS: Record<NounClass, string> = {
  person: `people persons civilians men women children boys girls infants babies toddlers teenagers youths adults minors
    residents villagers inhabitants citizens nationals locals families relatives households souls protesters demonstrators
    worshippers worshipers pilgrims mourners students pupils schoolchildren schoolgirls schoolboys teachers professors doctors nurses medics paramedics
    patients journalists reporters photographers cameramen workers labourers laborers farmers shepherds miners drivers
    passengers travellers travelers tourists names foreigners aid-workers staff employees contractors engineers volunteers rescuers
    firefighters elders activists politicians lawmakers MPs mayors judges lawyers clerics imams priests monks
    victims bystanders passers-by shoppers traders merchants shopkeepers nomads settlers migrants brothers sisters sons daughters parents
    mothers fathers wives husbands cousins others individuals members supporters sympathisers sympathizers collaborators
    informants spies suspects dissidents diplomats officials ministers governors crew crewmen observers monitors bodyguards fishermen
    sailors seafarers hunters guests neighbours neighbors ones adolescents orphans widows survivors personalities figures leaders
    mates comrades colleagues friends compatriots countrymen kids guys lads siblings twins couples grandchildren grandparents nieces nephews
    newborns pensioners herders herdsmen pastoralists vendors motorists commuters cyclists pedestrians townspeople townsfolk
    non-combatants noncombatants schoolteachers technicians interpreters translators cooks porters guides smugglers traffickers
    criminals offenders robbers looters rioters marchers dockers seamen crewmembers responders humanitarians missionaries nuns
    bishops pastors believers companions followers disciples adherents henchmen accomplices associates negotiators mediators councillors councilors deputies senators chieftains headmen chiefs
    manpower suppliers financiers accountants couriers mediators
    scientists academics lecturers teens seniors elderly passersby watchmen gatekeepers firemen lifeguards pharmacists surgeons midwives vaccinators
    chauffeurs stewards peasants woodcutters loggers gardeners butchers barbers tailors carpenters electricians plumbers mechanics truckers boatmen
    apprentices servants maids cleaners brides grooms in-laws uncles aunts kinsmen classmates schoolmates theologians rabbis sheikhs mullahs preachers
    seminarians converts congregants churchgoers spectators revellers revelers diners customers convicts fugitives campaigners organisers organizers
    unionists amputees expatriates expats immigrants emigrants clansmen islanders dwellers squatters occupants tenants landowners businessmen
    businesswomen bureaucrats prosecutors instructors trainers veterans perpetrators wardens octogenarians grandmothers grandfathers grandsons
    granddaughters brothers-in-law sons-in-law newlyweds dependants dependents ringleaders masterminds generals
    heroes evangelists muezzins librarians artists musicians poets bloggers bakers males females attendants`,
  force: `fighters soldiers troops militants terrorists insurgents rebels gunmen guerrillas guerillas mercenaries jihadists jihadis
    mujahideen mujahedeen mujahedin combatants militiamen militias commandos paratroopers marines infantrymen servicemen
    servicewomen service-members servicepersons conscripts reservists recruits auxiliaries regulars irregulars partisans policemen policewomen police gendarmes officers
    commanders lieutenants generals guards guardsmen warriors attackers assailants assaulters infiltrators bombers snipers gunners
    airmen pilots personnel forces extremists separatists Islamists loyalists operatives cadres invaders occupiers
    enemies hardliners raiders defenders tribesmen reinforcements bandits gangsters outlaws
    troopers privates cavalrymen sappers corpsmen legionnaires foot-soldiers infantry agents enemy
    militia jawans sepoys constables cops rangers cadets sergeants corporals captains majors colonels brigadiers admirals paramilitaries
    fedayeen fidayeen vigilantes saboteurs kidnappers hijackers captors mutineers secessionists nationalists draftees enlistees
    peacekeepers khwarij khawarij khwarijis khawarijis remnants opponents adversaries foes assassins gunwomen brigands highwaymen
    militiawomen warlords enforcers hitmen thugs goons executioners jailers operators
    ultras naxals naxalites maoists bayonets sabres sabers artillerymen riflemen machine-gunners sentries scouts lookouts couriers putschists renegades turncoats dacoits`,
  dead: 'homicides slayings lynchings deaths fatalities dead bodies corpses killings kills martyrs executions murders beheadings martyrdoms remains assassinations coffins caskets graves',
  wounded: 'injuries wounded injured wounds',
  casualty: 'casualties losses causalities toll',
  captive:
    'prisoners captives detainees hostages POWs PoWs inmates arrests abductees internees detentions captures abductions kidnappings arrestees',
  deserter: 'deserters defectors defections desertions surrenders turncoats',
  displaced: 'refugees IDPs evacuees asylum-seekers returnees displacements escapees exiles arrivals',
  weapon: `tanks weapons arms guns rifles shotguns carbines revolvers sidearms submachine-guns sub-machineguns submachineguns machine-guns machineguns howitzers cannons mortars launchers artillery pistols handguns
    RPGs APCs IFVs MRAPs Humvees Kalashnikovs firearms armaments weaponry ammunition ammo equipment hardware
    helicopters choppers merkavas bayraktars leopards abrams bradleys strykers hiluxes chinooks merkava bayraktar hilux gunships jets warplanes fighter-jets warships frigates submarines drones UAVs gunboats explosives landmines IEDs
    detonators bazookas armour armor materiel materiels uniforms carbines revolvers radars systems batteries
    cartridges magazines rounds bullets warheads technicals fuses vests MANPADS SAMs BMPs BTRs transports tubes
    RPG APC IFV MRAP UAV IED GPMG GPMGs HMG HMGs LMG LMGs PKM PKMs PKT PKTs PKC PKCs DShK DShKs ATGM ATGMs MLRS HIMARS BMP BTR SPG SPGs SVD SVDs`,
  munition:
    'missiles rockets shells bombs mortars drones shaheds gerans lancets kalibrs iskanders katyushas grads qassams atacms tomahawks grenades projectiles torpedoes rounds bullets UAVs munitions salvos volleys',
  machine: `vehicles machines automobiles ambulances trucks cars pickups pick-ups jeeps helicopters choppers planes aircraft aeroplanes airplanes ships boats vessels
    motorcycles motorbikes bikes buses mines carriers tankers lorries trailers taxis minibuses bicycles rickshaws bulldozers trains radios convoys transporters devices backhoes excavators cranes tractors generators`,
  place: `entrances districts villages towns cities provinces regions areas checkpoints check-points checkposts posts outposts bases garrisons camps barracks
    positions settlements strongholds hills hilltops peaks mountains valleys heights ridges municipalities townships hamlets neighbourhoods
    neighborhoods suburbs islands crossings border-crossings passes airports airfields headquarters compounds fortifications trenches dugouts foxholes
    tunnels caves caverns bridges roads highways oblasts counties communities localities capitals centres centers territories enclaves bunkers
    installations bastions fortresses forts complexes citadels quarters roadblocks blockposts pickets depots subdistricts sub-districts prisons stations sites hideouts dens sectors zones wards parishes communes cantons
    governorates states alleys ridgelines gorges crossroads junctions dams ports oilfields wells footholds redoubts lairs encampments`,
  area: 'north south east west northeast northwest southeast southwest interior hinterland territory land ground frontline front countryside country province district region city town village valley area',
  building: `houses homes buildings schools classrooms hospitals clinics mosques churches temples shops apartments flats blocks
    tents shelters factories warehouses markets stores huts dwellings universities madrasas seminaries structures ambulances
    facilities offices plants pipelines targets farms institutions kindergartens nurseries monasteries convents synagogues
    pharmacies bars eateries banks garages supermarkets malls theatres museums libraries cinemas stadiums towers masts pylons greenhouses
    orchards vineyards silos granaries barns mills stalls kiosks homesteads cottages villas dispensaries madrassas
    substations refineries bakeries orphanages dormitories cafes restaurants hotels workshops wards`,
  strike: `strikes airstrikes air-strikes bombardments bombings shellings sorties barrages salvos volleys missile-strikes raids air-raids
    suicide-bombings rocket-attacks bomb-attacks`,
  clash:
    'attacks assaults operations offensives ambushes massacres incidents confrontations violations fights gun-battles fire-fights detonations clashes explosions blasts battles skirmishes engagements incursions shootouts shoot-outs gunbattles dogfights standoffs encounters gunfights firefights hits impacts',
  lives: 'lives',
  trace: 'burials disappearances',
  stock:
    'cattle cows goats sheep camels livestock animals horses donkeys mules buffaloes oxen chickens poultry bulls',
  unit: 'battalions brigades divisions regiments platoons squads squadrons units corps battlegroups tribes contingents detachments cells',
  speaker: `witnesses sources spokesmen spokespeople spokespersons spokeswomen analysts experts correspondents researchers historians
    scholars commentators aides advisers advisors`,
};

/** Nouns that are counted without a plural ending. */
const COLLECTIVE = new Set(
  listOf(
    'people cattle sheep livestock poultry police personnel infantry enemy dead wounded injured artillery weaponry munitions ammunition ammo equipment hardware aircraft staff crew armour armor materiel troops mujahideen mujahedeen mujahedin remains headquarters barracks corps forces militia arms men women children lives explosives agents servicemen manpower rpg apc ifv mrap uav ied gpmg hmg lmg pkm pkt pkc dshk atgm mlrs himars bmp btr spg svd',
  ),
);

const IRREGULAR = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['body', 'bodies'],
  ['life', 'lives'],
  ['pass', 'passes'],
  ['bus', 'buses'],
  ['ambush', 'ambushes'],
  ['fatality', 'fatalities'],
  ['casualty', 'casualties'],
  ['loss', 'losses'],
  ['injury', 'injuries'],
  ['battery', 'batteries'],
  ['mercenary', 'mercenaries'],
]);

const PLURALS = new Map<string, NounClass[]>();
for (const [name, list] of Object.entries(LISTS)) {
  if (name === 'area') continue; // singulars: only a share of one is counted
  for (const word of listOf(list.toLowerCase())) {
    if (!isNounClass(name)) continue;
    const classes = PLURALS.get(word);
    if (classes) classes.push(name);
    else PLURALS.set(word, [name]);
  }
}

function isNounClass(name: string): name is NounClass {
  return name in LISTS;
}

const NONE: readonly NounClass[] = [];
const WEAPON: readonly NounClass[] = ['weapon'];

/** A weapon's or vehicle's type: "T-55s", "AK-47s", "Mi-17s"; "18 AK47". */
const MODEL = latin(String.raw`^(?:\p{Lu}\p{L}{0,3}-?\d{1,4}\p{L}?s|\p{Lu}{1,4}-?\d{2,4}\p{Lu}?)$`);
/** One of them: "one Su-25". */
const SINGLE_MODEL = /^[A-Z][a-z]{0,2}-\d{1,3}[A-Z]?$/;

/** "speedboats", "seaplanes", "horsemen": the last part tells. */
const COMPOUND = /^[a-z]{3,}(boats|planes|copters|trucks|bombs|women|men)$/;

/** The noun that a compound ends in, or nothing; most words do not end in its letters. */
function lastPart(low: string): string {
  if (low.length < 6 || !(low.endsWith('men') || low.endsWith('s'))) return '';
  return COMPOUND.exec(low)?.[1] ?? '';
}

/** The classes of a noun in its counted form, none for any other word. `text` is the word as written. */
export function nounClasses(text: string): readonly NounClass[] {
  const low = text.toLowerCase().replaceAll('’', "'");
  const known = PLURALS.get(low);
  if (known) return known;
  // a model begins with a capital
  if (low !== text && MODEL.test(text)) return WEAPON;
  const last = low.includes('-') ? low.slice(low.lastIndexOf('-') + 1) : lastPart(low);
  return (last && PLURALS.get(last)) || NONE;
}

/** The classes of the singular that a count of one takes ("one soldier"), none for any other word. */
export function singularClasses(text: string): readonly NounClass[] {
  const low = text.toLowerCase();
  if (COLLECTIVE.has(low)) return PLURALS.get(low) ?? NONE;
  if (low !== text && text.includes('-') && SINGLE_MODEL.test(text)) return WEAPON;
  const plural = pluralOf(low);
  // "remain" is no singular of "remains"
  return COLLECTIVE.has(plural) && !IRREGULAR.has(low) && !low.endsWith('man')
    ? NONE
    : (PLURALS.get(plural) ?? NONE);
}

function pluralOf(low: string): string {
  const irregular = IRREGULAR.get(low);
  if (irregular) return irregular;
  if (low.endsWith('man')) return `${low.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(low)) return `${low.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(low) ? `${low}es` : `${low}s`;
}

/** Counted as a mass ("a number of weaponry"), so no sign of a plural is to be expected. */
export function isCollective(low: string): boolean {
  return COLLECTIVE.has(low);
}

/** The singulars that a share of a whole takes: "most of the district", "half of the city". */
export function wholeClasses(text: string): readonly NounClass[] {
  const whole = WHOLES.get(text.toLowerCase());
  if (whole) return [whole];
  const classes = singularClasses(text);
  return LISTS_AREA.has(text.toLowerCase()) ? ['place', ...classes] : classes;
}
const LISTS_AREA = new Set(listOf(LISTS.area));
/** Bodies of people that there may be a third of. */
const WHOLES = new Map<string, NounClass>([
  ...listOf('population populace workforce').map((word): [string, NounClass] => [word, 'person']),
  ...listOf('army garrison force militia regiment brigade battalion corps contingent').map(
    (word): [string, NounClass] => [word, 'force'],
  ),
]);

/**
 * What a number before it measures, so that nothing is counted: time, length, weight, money, votes, shares.
 * "square kilometres" is told apart by the caller.
 */
export const MEASURES: ReadonlySet<string> = new Set(
  listOf(`second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months year years decade decades
    century centuries season seasons km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm foot feet inch
    inches yard yards acre acres hectare hectares ton tons tonne tonnes kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes litre litres liter liters
    gallon gallons barrel barrels degree degrees percent per % pc percentage point points vote votes seat seats dollar dollars usd euro euros pound
    pounds rupee rupees rs afghani afghanis rouble roubles ruble rubles dinar dinars riyal riyals lira yuan yen shekel shekels cent cents
    time times page pages word words phase phases stage stages am pm a.m p.m a.m. p.m. o'clock gmt utc hrs
    year-old years-old month-old day-old week-old fold generation generations chapter chapters question questions reason reasons
    way ways thing things side sides front fronts term terms paragraph paragraphs story stories country countries nation nations state
    language languages step steps part parts case cases meeting meetings condition conditions demand demands issue issues
    factor factors group groups party parties type types kind kinds version versions copy copies statement statements video videos photo photos
    image images picture pictures report reports call calls message messages tweet tweets interview interviews`),
);
