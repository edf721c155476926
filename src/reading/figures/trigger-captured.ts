/** Words that tell of people captured and of those who surrender. Closed classes of English war reporting. */
import { add, intransitive, irregular, nouns, phrases, states, transitive } from './trigger-entries.ts';

transitive('capture seize recapture', 'capture', 'control');
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
add('retained', ['capture'], 'past');
transitive('snatch ensnare net* remand collar handcuff blindfold shackle', 'capture');
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
phrases('self', 'fell fall falls fallen', 'captive|prisoner|hostage', 'capture');
phrases('self', 'became become', 'prisoner|prisoners|captives|captive|hostages|hostage', 'capture');
phrases('past', 'sent packed', 'to jail|to prison|to detention|off to jail|off to prison', 'capture');
phrases(
  'self',
  'came come comes coming',
  'to hand|in hand|into possession|into hands|in hands',
  'capture',
  'find',
);
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
  'away arms|away weapons|down arms|down weapons|down weapon|down guns|down rifles',
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
phrases(
  'self',
  'walked walking walk came come',
  'in with weapons|in with arms|in with guns|in with rifles',
  'surrender',
);
phrases('self', 'threw thrown throwing', 'in towel', 'surrender');
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
phrases('self', 'downed downing', 'arms|weapons|guns', 'surrender');
