/**
 * Words by which news tells of a war and of what it does to people. A story's names alone do not make an article one on its fighting:
 * the same valley has harvests, and the same leader goes to conferences.
 */

/** Each line is one thing in its forms; an article that has several of a line says one thing. */
const LINES = [
  'advance advances advanced advancing retreat retreats retreated retreating',
  'enemy enemies foe',
  'defenders defend defended defending',
  'defeat defeated defeats victory',
  'invasion invaded invaders occupied occupiers occupation occupying',
  'fighting fight fights fought fighter fighters gunfight firefight',
  'battle battles battled battlefield battlefields',
  'war wars warfare wartime',
  'combat combatant combatants',
  'clashes clash clashed clashing',
  'attacks attack attacked attackers assault assaults stormed',
  'offensive offensives counteroffensive',
  'ambush ambushes ambushed',
  'raids raid raided',
  'shelling shelled shells artillery mortar mortars rocket rockets missiles howitzer howitzers cannons',
  'airstrikes airstrike bombing bombings bombed bombardment bombarded warplanes drones',
  'gunfire gunmen shots shot shooting',
  'siege besieged besieging encircled blockade blockaded surrounded',
  'captured capture captures captives captive prisoners hostages',
  'surrender surrenders surrendered surrendering',
  'seized recaptured retaken retook overran overrun conquered liberated repelled repulsed',
  'killed kill kills killing killings slain martyred dead deaths',
  'wounded injured casualties casualty losses',
  'massacre toll massacres massacred genocide atrocities',
  'executions executed execution extrajudicial beheaded',
  'torture tortured beatings reprisals bodies corpses',
  'detained detainees detention detentions arrested arrests jailed',
  'displaced displacement fled fleeing refugees exodus',
  'rebels rebel rebellion insurgent insurgents insurgency guerrilla guerrillas militant militants militia militias',
  'uprising revolt mutiny',
  'troops forces army armies soldiers infantry brigade battalion garrison barracks commando commandos deserter deserters',
  'commanders commander',
  'outposts outpost checkpoint checkpoints frontline frontlines trenches',
  'stronghold strongholds holdout bastion redoubt',
  'ceasefire truce armistice',
  'tanks tank humvee humvees armoured armored ammunition weapons weaponry rifles arms armed',
  'landmines landmine mined minefield',
];

/** Every form with the first of its line, under which it counts. */
export const WAR_WORDS: readonly (readonly [form: string, line: string])[] = LINES.flatMap((line) => {
  const forms = line.split(' ');
  return forms.map((form) => [form, forms[0] ?? form] as const);
});
