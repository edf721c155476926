/**
 * Words by which news tells of a war and of what it does to people. A story's names alone do not make an article one on its fighting:
 * the same valley has harvests, floods and football clubs, and the same leader goes to conferences.
 * Each line is one thing in its forms, of which an article that has several says one thing; it goes by its first form.
 */

/** Said of war, and of little else. */
const FIGHTING = [
  'fighting fight fights fought fighter fighters gunfight firefight combat combatant combatants warfare',
  'battle battles battled battlefield battlefields',
  'clashes clash clashed clashing',
  'attacks attack attacked attackers assault assaults stormed raid raids raided',
  'offensive offensives counteroffensive invasion invaded invaders',
  'ambush ambushes ambushed',
  'shelling shelled artillery mortar mortars rocket rockets missiles howitzer howitzers cannons',
  'airstrike airstrikes bombing bombings bombed bombardment bombarded warplanes drone drones',
  'siege besieged besieging encircled blockade blockaded',
  'captured capture captures captives captive hostages',
  'surrender surrenders surrendered surrendering',
  'seized recaptured retaken retook overran overrun conquered liberated repelled repulsed retreat retreats retreated retreating',
  'massacre massacres massacred genocide atrocities cleansing',
  'executions executed execution extrajudicial beheaded torture tortured beatings reprisals',
  'rebels rebel rebellion insurgent insurgents insurgency guerrilla guerrillas militant militants militia militias',
  'uprising revolt mutiny resistance',
  'outposts outpost checkpoint checkpoints frontline frontlines trenches barracks garrison',
  'stronghold strongholds holdout bastion redoubt',
  'ceasefire truce armistice',
  'landmines landmine mined minefield',
];

/** Said of people in war, and as much in disasters and accidents. */
const VICTIMS = [
  'killed kill kills killing killings slain martyred dead deaths bodies corpses',
  'wounded wounds injured casualties casualty losses toll bullet bullets',
  'gunfire gunmen shots shot shooting',
  'detained detainees detention detentions arrested arrests jailed jail prison prisons imprisoned custody prisoners disappeared disappearances',
  'displaced displacement fled fleeing exodus expelled expulsion driven',
];

/** Said where there is war, and where there was or might be one. */
const AROUND = [
  'war wars wartime',
  'troops forces army armies soldiers infantry brigade battalion commando commandos',
  'commanders commander',
  'advance advances advanced advancing',
  'defenders defend defended defending',
  'defeat defeated defeats victory',
  'enemy enemies foe',
  'occupied occupiers occupation occupying surrounded',
  'tanks tank humvee humvees armoured armored',
  'weapons weaponry ammunition rifle rifles gun guns arms armed',
  'refugees',
];

export type WarClass = 'fighting' | 'victims' | 'around';

/** A form, what it counts as, and of which kind that is. */
export interface WarWord {
  form: string;
  thing: string;
  kind: WarClass;
}

const wordsOf = (lines: readonly string[], kind: WarClass): WarWord[] =>
  lines.flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => ({ form, thing: forms[0] ?? form, kind }));
  });

export const WAR_WORDS: readonly WarWord[] = [
  ...wordsOf(FIGHTING, 'fighting'),
  ...wordsOf(VICTIMS, 'victims'),
  ...wordsOf(AROUND, 'around'),
];

/** Words of sport, which has its attacks, defenders and shots too. */
export const SPORT_WORDS: readonly string[] =
  'league football footballer footballers soccer fifa uefa basketball volleyball handball rugby tennis chess grandmaster athletics cricket hockey wicket wickets innings striker goalkeeper midfielder coach scored tournament championship championships medal medallist quarterfinal semifinal referee stadium olympic olympics'.split(
    ' ',
  );

/** Words of disasters and diseases, which kill and displace people too. */
export const DISASTER_WORDS: readonly string[] =
  'flood floods flooding landslide landslides mudslide mudslides avalanche avalanches earthquake earthquakes quake aftershock aftershocks cyclone drought wildfire cholera measles polio epidemic epidemics'.split(
    ' ',
  );
