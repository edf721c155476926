/** Words that tell what befell people: casualty, capture and surrender, with their euphemisms. Closed classes of English war reporting. */
import { add, intransitive, irregular, nouns, phrases, states, transitive } from './trigger-entries.ts';
import { listOf } from './words.ts';

// killed
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
  'death deaths killing killings fatality fatalities murder murders execution executions massacre martyrdom toll assassination bodies body corpses corpse remains funerals funeral graves',
  'kill',
);
phrases('past', 'shot', 'dead|to death|and killed', 'kill');
phrases('active', 'shoot shoots shooting', 'dead|to death', 'kill');
phrases('past', 'gunned mowed mown cut struck', 'down', 'kill');
phrases('active', 'gunning mowing cutting', 'down', 'kill');
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
phrases('self', 'fell fall falls fallen dropped drop', 'dead', 'kill');
phrases('self', 'bite bites bit biting', 'dust', 'kill');
phrases('self', 'downed downing', 'arms|weapons|guns', 'surrender');
phrases(
  'self',
  'achieved attained embraced gained met found tasted drank received',
  'martyrdom|shahadat|shahada|shahadah|veergati|death|deaths',
  'kill',
);
phrases('past', 'sent dispatched', 'to hell|to graves|to deaths', 'kill');
phrases('self', 'bled', 'out', 'kill');
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
  'claimed claiming claims claim cost costing costs took taking takes snuffed snuffing extinguished',
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
phrases('past', 'blown', 'up|to pieces|apart', 'kill');
phrases('past', 'accounted', 'for', 'kill');
phrases('past', 'fatally mortally', 'shot|wounded|injured|stabbed', 'kill');
phrases('past', 'laid', 'to rest', 'kill');
phrases('past', 'burned burnt buried', 'alive', 'kill');
phrases('past', 'buried', 'under|beneath|below', 'fate');
phrases('past', 'left', 'for dead', 'wound');
phrases('state', 'among', 'dead|victims', 'kill');
phrases('past', 'put', 'to sword', 'kill');
phrases('state', 'to', 'hell', 'kill');
for (const penalty of ['death penalty', 'death sentence', 'capital punishment'])
  phrases(
    'active',
    'mete metes meted meting carried carry carries carrying imposed inflicted',
    ['on', 'upon', 'to', 'against'].map((to) => `out ${penalty} ${to}|${penalty} ${to}`).join('|'),
    'kill',
  );
phrases('past', 'put taken knocked', 'out of action|out of combat|out of fight|hors de combat', 'casualty');
phrases('active', 'putting taking knocking', 'out of action', 'casualty');
phrases('past', 'lined', 'up and shot', 'kill');
phrases(
  'past',
  'shot',
  'in back of head|in back of neck|through head|at close range|at point-blank range|point-blank|execution style|execution-style|by firing squad',
  'kill',
);
phrases(
  'past',
  'hit struck shot',
  [
    ...[
      'bullets',
      'bullet',
      'shrapnel',
      'splinters',
      'gunfire',
      'shell fragments',
      'pellets',
      'stray bullets',
    ].map((what) => `by ${what}`),
    ...listOf(
      'leg legs chest arm arms back face shoulder stomach eye eyes head neck abdomen foot feet hand hands thigh knee knees torso body spine',
    ).map((part) => `in ${part}`),
  ].join('|'),
  'wound',
);
phrases('past', 'shot', 'and wounded|and injured', 'wound');
irregular('past', 'shoot shot', 'kill');
// wounded
transitive('treat wound injure maim mutilate cripple hospitalise hospitalize', 'wound');
irregular('past', 'hurt hurt', 'wound');
states('bloodied wounded-in-action wia wias', 'wound');
phrases(
  'self',
  'suffered suffer suffers suffering sustained sustain sustains sustaining received receive receives receiving got get gets getting incurred incur incurring had has have',
  'injuries|wounds|burns|injury|wound|fractures|concussion|concussions|shrapnel wounds|hurt|harm',
  'wound',
);
phrases(
  'past',
  'taken rushed admitted brought evacuated sent transferred',
  'to hospital|to hospitals|to a hospital',
  'wound',
);
phrases('state', 'in', 'hospital', 'wound');
phrases('self', 'went go gone going', 'to hospital|to hospitals|under knife', 'wound');
phrases('self', 'ended end ends ending', 'up in hospital|up in hospitals|up in intensive care', 'wound');
phrases(
  'past',
  'treated hospitalised hospitalized',
  'for injuries|for wounds|for burns|for shrapnel wounds|in hospital',
  'wound',
);
phrases('active', 'treated treating treats', 'wounded|injured', 'wound');
phrases('self', 'lost lose losing', 'limb|limbs|leg|legs|arm|eye|eyes|sight', 'wound');
phrases(
  'state',
  'in',
  ['critical', 'serious', 'grave', 'severe', 'bad', 'stable', 'poor']
    .flatMap((how) => ['condition', 'state'].map((what) => `${how} ${what}|a ${how} ${what}`))
    .concat('intensive care', 'coma', 'a coma')
    .join('|'),
  'wound',
);
phrases(
  'self',
  'needed need required require underwent undergo',
  'operations|operation|surgery|surgeries|amputation|amputations',
  'wound',
);

nouns('injury injuries', 'wound');
phrases('noun', 'funeral funerals burial burials', 'for', 'kill');
nouns('casualties casualty losses', 'casualty');
phrases('self', "not n't", 'survive|survived|make it', 'kill');
transitive('harm', 'wound');
phrases('self', 'had', 'throats cut|throats slit|throat cut|throat slit|heads cut off', 'kill');
phrases(
  'self',
  'had',
  ['limbs', 'limb', 'legs', 'leg', 'arms', 'arm', 'feet', 'foot', 'hands', 'hand']
    .flatMap((part) => [`${part} amputated`, `${part} blown off`, `${part} torn off`])
    .join('|'),
  'wound',
);
phrases(
  'self',
  'needed need required require',
  'treatment|medical treatment|hospital treatment|medical care|stitches',
  'wound',
);
phrases('active', 'operated operating operate operates', 'on', 'wound');
phrases('past', 'evacuated', 'with wounds|with injuries|with burns|wounded|injured|for treatment', 'wound');
phrases('self', 'came come comes', 'to harm|to grief', 'casualty');
add('shelters', ['displace'], 'active');
phrases('noun', 'shot', 'was|were|fired|is|at|itself', 'none');
// captured
transitive('capture seize', 'capture', 'control');
transitive('arrest detain imprison jail apprehend nab* kidnap* abduct intern incarcerate', 'capture');
phrases(
  'past',
  'taken held',
  'prisoner|prisoners|captive|hostage|hostages|into custody|alive|in custody|in captivity|into captivity',
  'capture',
);
phrases(
  'active',
  'take takes taking took hold holding holds',
  'prisoner|prisoners|captive|hostage|hostages|into custody|alive',
  'capture',
);
phrases(
  'past',
  'taken led dragged marched hauled frogmarched carted whisked spirited',
  'away|off',
  'capture',
);
phrases(
  'active',
  'took dragged marched hauled taking dragging marching hauling leading whisking whisked spirited spiriting carting herding herded',
  'away|off',
  'capture',
);
phrases('past', 'carried borne', 'off|away|into captivity', 'capture');
phrases('past', 'dragged hauled', 'from', 'capture');
phrases('active', 'took taken take taking', 'with them', 'capture');
phrases(
  'past',
  'put placed',
  'under arrest|in detention|under house arrest|behind bars|in custody',
  'capture',
);
phrases('state', 'under', 'arrest|house arrest', 'capture');
phrases('past', 'bundled', 'into', 'capture');
phrases('past', 'swept picked hauled pulled', 'up|in', 'capture');
phrases('active', 'picking pick hauling sweeping', 'up|in', 'capture');
for (const word of ['hold', 'holds']) add(word, ['capture'], 'active');
add('taken', ['capture'], 'past');
for (const word of ['take', 'takes', 'took', 'taking']) add(word, ['capture'], 'active');
phrases(
  'state',
  'taken take takes took taking',
  'to|by surprise|by storm|by road|by air|by bus|by car|by ambulance|by helicopter|by boat|by train|by plane|through|on|ill|aback|home|into|along|across|place|note|notice|office|turns|stock|steps|action|days|weeks|hours|months|years|in|over from',
  'none',
);
transitive('retain snatch ensnare net* remand collar handcuff blindfold shackle', 'capture');
phrases('past', 'rounded locked', 'up', 'capture');
phrases(
  'past',
  'thrown flung tossed cast clapped',
  'behind bars|in prison|in jail|into prison|into jail|into cells|in cells|in irons',
  'capture',
);
phrases('active', 'made make makes making', 'off with|away with', 'capture');
phrases('active', 'rounding', 'up', 'capture');
phrases('state', 'in', 'custody|captivity|detention|jail|prison', 'capture');
phrases('state', 'behind', 'bars', 'capture');
phrases('past', 'caught', 'alive', 'capture');
phrases(
  'state',
  'caught',
  'in crossfire|in the crossfire|in the conflict|in conflict|in the fighting|in fighting|in the war|in the violence|in the middle|in the blast|in a blast|in an explosion|in the explosion|in the battle|in clashes|in the clashes|up in|between|off guard|fire|by surprise|on camera|on film|sight of|out',
  'none',
);
irregular('past', 'catch caught', 'capture');
phrases('self', 'fell fall fallen', 'into enemy hands|into captivity', 'capture');
nouns('detainees detainee abductees internees', 'capture');
nouns('arrest arrests capture detention abduction', 'capture');
states('captive captives prisoner prisoners hostage hostages', 'capture');
phrases(
  'past',
  'held',
  [
    'charges',
    'charge',
    'suspicion',
    'accusations',
    'allegations',
    'terrorism charges',
    'terror charges',
    'remand',
  ]
    .map((why) => `on ${why}`)
    .join('|'),
  'capture',
);
// "40 soldiers were held"; the same verb holds places
add('held', ['capture'], 'past');
add('holding', ['capture'], 'active');
// surrendered
transitive('surrender', 'surrender', 'cede');
intransitive('defect desert capitulate', 'surrender');
phrases('self', 'gave given give giving', 'up|themselves up|in', 'surrender');
phrases(
  'self',
  'handed turned hand turn handing turning',
  'themselves over|themselves in|themselves over to',
  'surrender',
);
phrases(
  'self',
  'laid lay laying lays put putting threw throw thrown throwing',
  'away arms|away weapons|down arms|down weapons|down guns',
  'surrender',
);
phrases(
  'self',
  'switched changed switching changing switch change',
  'sides|allegiance|allegiances',
  'surrender',
);
phrases('self', 'crossed went gone', 'over to', 'surrender');
phrases(
  'self',
  'switched crossed changed went gone passed',
  'to other side|to enemy|to opposite side',
  'surrender',
);
phrases('self', 'accepted', 'amnesty', 'surrender');
phrases(
  'past',
  'made forced compelled persuaded',
  'to surrender|to give up|to give themselves up',
  'surrender',
);
phrases('self', 'bid bade bidding', 'farewell to arms|goodbye to arms|farewell to weapons', 'surrender');
phrases('self', 'come came coming', 'overground', 'surrender');
phrases(
  'self',
  'handed hand stacked dropped surrendered',
  'down arms|down weapons|down guns|over arms|over weapons|over guns|over rifles|in arms|in weapons|in guns|in rifles|arms|weapons',
  'surrender',
);
phrases('self', 'turned turn turning handed', 'themselves in|themselves over', 'surrender');
phrases('self', 'came come coming walked gone go going went', 'over to', 'surrender');
phrases('self', 'came come coming', 'over', 'surrender');
for (const way of ['down with', 'out with', 'forward with', 'in with', 'with'])
  phrases(
    'self',
    'came come coming walked walking emerged emerging stepped',
    `${way} hands up|${way} hands raised|${way} hands in air`,
    'surrender',
  );
phrases('state', 'with', 'hands up|hands raised|hands in air', 'surrender');
phrases('self', 'raised raise hoisted', 'white flag|white flags|hands', 'surrender');
phrases(
  'self',
  'submitted submit submitting deposited deposit depositing',
  'arms|weapons|guns|rifles',
  'surrender',
);
phrases(
  'self',
  'abjured abjure abjuring shunned shunning eschewed quit renounced renounce renouncing abandoned abandon abandoning forsook forsworn',
  'violence|armed struggle|militancy|insurgency|armed fight',
  'surrender',
);
phrases(
  'self',
  'joined join returned rejoined',
  'mainstream|to mainstream|to fold|peace process|reconciliation process',
  'surrender',
);
phrases('self', 'taken took take taking sworn swore', 'oath of allegiance', 'surrender');
nouns('surrender defection desertion', 'surrender');
