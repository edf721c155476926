/** Words that tell of people killed, with their euphemisms. Closed classes of English war reporting. */
import { add, intransitive, irregular, nouns, phrases, states, transitive } from './trigger-entries.ts';

transitive(
  'kill murder assassinate execute massacre slaughter martyr eliminate neutralise neutralize liquidate behead lynch exterminate annihilate decapitate hang electrocute gas* bury cremate inter* guillotine garrotte throttle disembowel disembowel* immolate crucify impale bayonet dismember',
  'kill',
);
irregular('past', 'slay slew slain', 'kill');
// "butchers" are people too
add('butchered', ['kill'], 'past');
add('butchering', ['kill'], 'active');
intransitive('die perish succumb drown', 'kill');
add('dying', ['kill'], 'self');
states('dead slain lifeless deceased victims killed-in-action kia kias', 'kill');
for (const word of ['mourn', 'mourns', 'mourned', 'mourning']) add(word, ['kill'], 'active');
nouns(
  'death deaths killing killings fatality fatalities murder murders execution executions massacre martyrdom toll assassination elimination extermination liquidation annihilation neutralisation neutralization beheading lynching slaughter bodies body corpses corpse remains funerals funeral graves',
  'kill',
);
phrases('past', 'shot', 'dead|to death|and killed', 'kill');
phrases('active', 'shoot shoots shooting', 'dead|to death', 'kill');
phrases('past', 'gunned mowed mown cut struck', 'down', 'kill');
phrases('active', 'gun guns gunning mow mowing cutting', 'down', 'kill');
phrases('past', 'wiped', 'out', 'kill', 'destroy');
phrases(
  'past',
  'put stabbed beaten burned burnt starved crushed hacked tortured frozen bled trampled stoned bludgeoned',
  'to death',
  'kill',
);
phrases(
  'self',
  'lost lose loses losing gave give given sacrificed paid laid lay',
  'lives|life|down lives|down life',
  'kill',
);
phrases('self', 'met meet', 'end|death|deaths', 'kill');
phrases('self', 'passed', 'away', 'kill');
phrases('self', 'paid pay', 'with lives|with life', 'kill');
phrases('self', 'fell fall falls fallen dropped drop', 'dead', 'kill');
phrases('self', 'bite bites bit biting', 'dust', 'kill');
phrases(
  'self',
  'achieved attained attains attain embraced embraces embrace gained gains met meets found tasted drank received got get gets',
  'martyrdom|shahadat|shahada|shahadah|veergati|death|deaths|honour of martyrdom|honor of martyrdom|rank of martyrdom|status of martyrdom|cup of martyrdom|sherbet of martyrdom|nectar of martyrdom',
  'kill',
);
phrases('past', 'sent dispatched', 'to hell|to graves|to deaths', 'kill');
phrases('self', 'bled', 'out', 'kill');
phrases('self', 'became become', 'martyr|martyrs', 'kill');
phrases('self', 'breathed', 'last', 'kill');
phrases('past', 'rendered made', 'ineffective|harmless', 'kill');
phrases('past', 'bumped', 'off', 'kill');
phrases('past', 'taken', 'off battlefield', 'kill');
phrases('active', 'got bagged nailed', 'of them|of theirs', 'none');
phrases(
  'past',
  'found discovered',
  'dead|shot|hanged|murdered|killed|executed|beheaded|slain|strangled|lifeless|shot dead|with bullet wounds',
  'kill',
);
phrases(
  'active',
  'claimed claiming claims claim cost costing costs took taken taking takes take snuffed snuffing extinguished',
  'lives of|life of|out lives of|out life of',
  'kill',
);
transitive('strangle suffocate asphyxiate incinerate obliterate vaporise vaporize', 'kill');
phrases(
  'self',
  'paid pay made make making paying',
  'supreme price|supreme sacrifice|ultimate price|ultimate sacrifice',
  'kill',
);
phrases('past', 'finished picked mown', 'off|down', 'kill');
phrases('active', 'picking finishing', 'off', 'kill');
phrases('past', 'taken took', 'out|down', 'kill');
phrases(
  'past',
  'blown torn cut ripped shot hacked',
  'up|to pieces|apart|to bits|to smithereens|to shreds|to ribbons',
  'kill',
);
add('felled', ['kill'], 'past');
phrases('active', 'done did does doing', 'away with', 'kill');
phrases(
  'self',
  'come came comes coming return returned returning',
  'home in coffins|back in coffins|in coffins|home in body bags|in body bags|home in boxes',
  'kill',
);
phrases('past', 'accounted', 'for', 'kill');
phrases('past', 'fatally mortally', 'shot|wounded|injured|stabbed', 'kill');
phrases('past', 'laid', 'to rest', 'kill');
phrases('past', 'burned burnt buried', 'alive', 'kill');
phrases('past', 'buried', 'under|beneath|below', 'fate');
phrases('state', 'among', 'dead|victims', 'kill');
phrases('state', 'in', 'morgue|mortuary|body bags', 'kill');
phrases('past', 'put', 'to sword', 'kill');
phrases('state', 'to', 'hell', 'kill');
for (const penalty of ['death penalty', 'death sentence', 'capital punishment'])
  phrases(
    'active',
    'mete metes meted meting carried carry carries carrying imposed inflicted',
    ['on', 'upon', 'to', 'against'].map((to) => `out ${penalty} ${to}|${penalty} ${to}`).join('|'),
    'kill',
  );
phrases('past', 'lined', 'up and shot', 'kill');
phrases(
  'past',
  'shot',
  'in back of head|in back of neck|through head|at close range|at point-blank range|point-blank|execution style|execution-style|by firing squad',
  'kill',
);
irregular('past', 'shoot shot', 'kill');
phrases('noun', 'funeral funerals burial burials', 'for', 'kill');
phrases('self', "not n't", 'survive|survived|make it|last night|live through night', 'kill');
phrases('self', 'had', 'throats cut|throats slit|throat cut|throat slit|heads cut off', 'kill');
phrases('noun', 'remains', 'with|in|under|at|to|unclear|unknown|uncertain', 'none');
phrases('noun', 'shot', 'was|were|fired|is|at|itself', 'none');
