/** What made lines are filled with: invented people, places and bodies, and things that are said of wars, disasters, work. */
import type { Fillers } from './expand.ts';

const NAMES: Fillers = {
  first: ['Adela', 'Amin', 'Anouk', 'Aslan', 'Bashir', 'Carlos', 'Chidi', 'Dina', 'Edmund', 'Elif', 'Farida', 'Giorgi', 'Hamid', 'Hana', 'Ibrahim', 'Ingrid', 'Ivan', 'Jamal', 'Joy', 'Kamran', 'Kwame', 'Laila', 'Lucia', 'Malik', 'Marek', 'Maria', 'Mei', 'Mohammad', 'Nadia', 'Nikolai', 'Noor', 'Oleh', 'Omar', 'Priya', 'Qasim', 'Rashid', 'Rosa', 'Ruth', 'Samir', 'Sara', 'Sergei', 'Siddiq', 'Tariq', 'Tomas', 'Ulla', 'Viktor', 'Wahid', 'Yara', 'Yusuf', 'Zahra', 'Zoran'],
  last: ['Abara', 'Ahmadi', 'Aziz', 'Baker', 'Barzan', 'Bello', 'Castillo', 'Chen', 'Dadashi', 'Demir', 'Diallo', 'Farooqi', 'Gomez', 'Hadley', 'Haidari', 'Hakimi', 'Hassan', 'Ivanenko', 'Jalali', 'Karimi', 'Kebede', 'Kovac', 'Lindqvist', 'Mahmoud', 'Mensah', 'Mirza', 'Moreno', 'Nabizada', 'Nazari', 'Novak', 'Obi', 'Okafor', 'Olsen', 'Petrov', 'Qaderi', 'Rahimi', 'Reyes', 'Sadat', 'Safi', 'Sharma', 'Silva', 'Sokolov', 'Stone', 'Tanaka', 'Tesfaye', 'Tolo', 'Usman', 'Wardak', 'Weaver', 'Yilmaz', 'Zadran'],
  name: ['{first} {last}', '{first} {last}', '{first} {last}', '{first} al-{last}', '{first} {last} {last}'],
  title: ['Gen', 'Gen.', 'General', 'Col.', 'Colonel', 'Maj. Gen.', 'Brigadier General', 'Dr', 'Dr.', 'Minister', 'Governor', 'Mayor', 'Sheikh', 'Mullah', 'Commander', 'Captain', 'President', 'Prime Minister', 'Sen.', 'Foreign Minister'],
  role: ['a spokesman for {body}', 'a spokeswoman for {body}', 'a spokesperson for {body}', 'the head of {body}', '{body} commander', 'a senior {adjective} official', 'the {adjective} defense minister', 'a doctor in {town}', 'a shopkeeper', 'a witness', 'a teacher from {town}', 'the governor of {region}', 'a farmer in {region}', 'an analyst at {institute}', 'deputy head of {institute}', 'who leads {body}', 'a member of parliament', 'an aid worker', '{age}', 'a resident of {town}'],
  age: ['24', '31', '37', '46', '58', '63', '71'],
  person: ['{name}', '{name}', '{title} {name}', '{title} {last}', '{last}'],
  described: ['{name}, {role},', '{name}, {role},', '{rolebefore} {name}'],
  rolebefore: ['{adjective} army spokesman', '{body} spokesman', '{body} spokeswoman', 'government spokesman', 'police chief', 'provincial governor', 'militia commander', 'union leader', 'opposition leader', 'resistance commander', 'interior ministry spokesman', 'health minister', 'defense ministry spokesman', 'rebel spokesman'],
  someone: ['{person}', '{person}', '{described}', '{body}', '{body}', 'the {group}', 'a {adjective} official', 'officials', 'residents', 'local sources', 'a resident of {town}', 'one fighter', 'the ministry', 'he', 'she', 'the spokesman', 'another commander', 'police', 'medics', 'a security source', 'witnesses'],
  body: ['{army}', 'the {adjective} army', 'the {adjective} defense ministry', 'the {adjective} interior ministry', 'the health ministry in {town}', 'the United Nations', 'the Red Crescent', 'the ministry', '{town} police', 'the {region} government', 'the dockers’ union', 'the central bank of {region}', 'the {region} Observatory', 'the {adjective} embassy in {town}'],
  army: ['the {region} Front', 'the {region} Liberation Army', 'the National Movement', 'the {group}', 'the Resistance Council', 'the {initials}', 'the {initials}'],
  initials: ['NLF', 'RPF', 'SLA', 'DFK', 'KDF', 'PNA', 'UNAD', 'MFR', 'SDF', 'OCHR'],
  group: ['rebels', 'militants', 'insurgents', 'group', 'front', 'movement', 'militia', 'army', 'resistance', 'separatists', 'fighters'],
  adjective: ['Varian', 'Kestrian', 'Ukrainian', 'Russian', 'Sudanese', 'Afghan', 'Ethiopian', 'Armenian', 'Malian', 'Syrian', 'Israeli', 'Lebanese', 'Yemeni', 'Turkish', 'Congolese', 'Western', 'Palestinian', 'Somali', 'Burmese', 'Iranian'],
  town: ['Dashtak', 'Vellmar', 'Orsk', 'Bazark', 'Kalima', 'Tessen', 'Marib', 'Kupiansk', 'Shutul', 'Gao', 'Barda', 'Lashkar', 'Hodan', 'Mekel', 'Nuristan town', 'Port Ellen', 'Rukha', 'Sadabad', 'Zarin', 'Khodar'],
  region: ['Vellmark', 'Korvan', 'Tigray', 'Kunar', 'Oruz', 'Paktan', 'Sahel', 'Donbar', 'Arakhan', 'Hajjan', 'Amhar', 'Baluch', 'Kordestan', 'Darvaz', 'Samangar', 'Lower Senn'],
  institute: ['the Institute for Northern Studies', '{town} University', 'the Crisis Forum', 'the Centre for Conflict Data', 'Médecins Globe', 'the Relief Council'],
  outlet: ['Reuters', 'the Associated Press', 'AP', 'AFP', 'CNN', 'the BBC', 'Al Jazeera', 'the {town} Courier', 'state television', 'Channel 4', 'the Morning Post', 'Sky News', 'the news agency', 'state news agency {initials}', 'Radio {region}', 'NBC', 'a local newspaper'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const THINGS: Fillers = {
  digit: ['two', 'three', 'five', 'seven', 'nine', '11', '13', '17', '20', '25', '34', '40', '62', '85', '110', '240', '600', '1,200', '3,000'],
  count: ['{digit}', '{digit}', '{digit}', 'at least {digit}', 'more than {digit}', 'dozens of', 'scores of', 'hundreds of', 'up to {digit}', 'some {digit}', 'about {digit}', 'several', 'as many as {digit}'],
  troops: ['soldiers', 'fighters', 'troops', '{adjective} soldiers', 'militants', 'enemy fighters', 'rebels', 'government troops', 'people', 'civilians', 'policemen', 'of its members', 'mercenaries', 'insurgents', 'guards', 'bodies'],
  gear: ['tanks', 'armoured vehicles', 'pickup trucks', 'drones', 'howitzers', 'checkpoints', 'weapons and ammunition', 'humvees', 'trucks', 'mortars'],
  place: ['{town}', '{town}', 'the {region} valley', '{region} province', 'the town of {town}', 'the outskirts of {town}', 'the {town} district', 'the airport at {town}', 'the road to {town}', 'the north of {region}', 'the bridge near {town}'],
  // Something that happened, as a main clause.
  event: ['{count} {troops} were killed in {place}', '{count} {troops} have been killed and {count} wounded', '{count} {troops} had surrendered', '{count} {troops} were captured near {place}', '{place} had fallen', '{place} was under the control of {army}', 'its fighters had captured {place}', 'its forces had retaken {place}', 'they had destroyed {digit} {gear}', '{army} had seized {count} {gear}', 'the attack on {place} was repelled', 'heavy fighting continued in {place}', 'a drone hit {place} on {day}', '{digit} bodies were found in {place}', 'the toll had risen to {digit}', '{count} {troops} fled to {place}', 'there were no casualties', 'talks with {army} had failed', 'the road to {place} was cut', 'shells had struck a hospital in {place}', '{army} suffered heavy losses', 'the ceasefire was holding', '{count} families had left {place}', 'the enemy had withdrawn from {place}', 'aid had not reached {place} since {day}', 'the crash was caused by a broken rail', 'prices had doubled in {town} since {day}', 'the company knew of the leak', 'the vote in {region} was fair', 'the dam could break within days'],
  // The same in a headline's present.
  claim: ['{count} {troops} killed in {place}', '{digit} {troops} killed, {digit} wounded in {place}', '{army} in control of {place}', '{place} falls to {army}', '{army} seizes {place}', '{army} retakes {place}', 'no talks with {army}', '{place} still under siege', 'strike on {place} kills {digit}', '{count} {troops} surrender', '{digit} bodies found in {place}', 'hospital in {place} hit by shells', 'aid blocked on {place}', 'attack on {place} repelled', 'vote in {region} was rigged', 'prices to rise again', 'crane in {town} was never inspected', 'toll in {place} rises to {digit}'],
  // Something denied or claimed, after "to".
  deed: ['have killed {count} {troops}', 'have captured {place}', 'have shot down a drone over {place}', 'have seized {count} {gear}', 'control most of {region}', 'have repelled an attack on {place}', 'hold {digit} prisoners', 'have lost only {digit} men', 'have retaken {place}', 'have destroyed {digit} {gear}'],
  doing: ['killing {count} {troops}', 'shelling {place}', 'attacking {place}', 'using cluster bombs in {place}', 'executing prisoners', 'blocking aid to {place}', 'violating the ceasefire', 'hiding its losses', 'looting homes in {place}'],
  noun: ['losses of {digit} {troops}', 'the fall of {place}', 'the capture of {place}', 'any casualties', 'responsibility for the attack on {place}', 'the deaths of {count} {troops}', 'an advance on {place}', 'the report', 'the claim', 'the strike on {place}'],
  plan: ['attack {place}', 'retake {place} within days', 'open the road to {place}', 'fight until the end', 'hold talks with {army}', 'free {digit} prisoners', 'send aid to {place}', 'investigate the strike', 'withdraw from {place}', 'surrender'],
  // What is said in person, without its last mark.
  speech: ['{i}', '{i}', '{i}, and {we}', '{we}', '{we}', '{we}. {^i}', '{they}', '{they}, but {we}', '{event}', '{^event}. {^we}'],
  i: ['I have never seen anything like it', 'I saw {digit} bodies by the road', 'I lost my brother in {place}', 'I told them to leave {town}', 'I don’t know who fired first', 'I have lived in {town} for {digit} years', 'I heard shooting all night', 'it was like the end of the world', 'it is a lie', 'my house is gone', 'this is not our war', 'nobody came to help us', 'I will not go back', 'there is no bread left in {town}', 'it’s just a matter of time', 'you could hear the planes'],
  we: ['we control {place}', 'we will fight until the last man', 'we have no news from {place}', 'we killed {digit} of them', 'we took {count} prisoners', 'we are ready for talks', 'we are not going anywhere', 'we need food, water and medicine', 'we have seized {count} {gear}', 'we are gathering our forces', 'we had warned them twice', 'our fighters are still in {place}', 'we reject these claims', 'we cannot confirm the number', 'we expect the toll to rise', 'we have nothing to hide', 'we ask the world to help'],
  they: ['they burned everything', 'they came at night', 'they have lost {digit} {troops}', 'they took my son', 'they are shelling {place}', 'they shot anyone who ran', 'they promised us safety', 'they do not tell the truth', 'they fled to {place}'],
  phrase: ['no reason to doubt it', 'a crime against {region}', 'all necessary measures', 'the last stronghold', 'heavy losses', 'a matter of days', 'false and baseless', 'pure propaganda', 'full control', 'a massacre', 'stay until the end', 'fake news', 'a complete victory'],
};

const WORDS: Fillers = {
  said: ['said', 'said', 'said', 'said', 'says', 'claimed', 'claims', 'announced', 'confirmed', 'reported', 'insisted', 'warned', 'added', 'wrote', 'tweeted', 'stated', 'admitted', 'alleged', 'declared'],
  spoke: ['said', 'said', 'said', 'says', 'recalled', 'added', 'shouted', 'explained', 'wrote', 'tweeted', 'insisted'],
  saidthat: ['{said}', '{said}', '{said} that', '{said} that', 'has claimed', 'had said', 'later said'],
  long: ['said in a statement', 'said in an audio message', 'said in a video message', 'said in an interview', 'said by phone', 'wrote on Twitter', 'said in a tweet', 'said on state television', 'said in a televised address', 'said at a news conference', 'said in a brief statement', 'wrote in a Facebook post', 'said on Telegram'],
  according: ['according to', 'according to', 'According to'],
  dash: ['—', '–', '-', '―', '--'],
  says: ['says', 'say', 'claims', 'claim', 'warns'],
};

export const FILLERS: Fillers = { ...NAMES, ...THINGS, ...WORDS };
