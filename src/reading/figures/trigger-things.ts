/** Words of force, control, destruction and fire: what befell places and things, and what forces do. Closed classes of English war reporting. */
import { add, intransitive, irregular, nouns, phrases, states, transitive } from './trigger-entries.ts';

// strength
transitive(
  'deploy mobilise mobilize amass assemble muster recruit station train command dispatch conscript enlist concentrate',
  'strength',
);
intransitive(
  'gather mass collect march advance arrive head fight defend patrol* serve participate join number total total* converge approach',
  'strength',
);
irregular('past', 'send sent', 'strength');
irregular('self', 'fight fought', 'strength');
for (const word of ['remain', 'remained', 'remaining']) add(word, ['strength'], 'self');
add('boasts', ['strength'], 'active');
add('comprising', ['strength'], 'active');
add('comprises', ['strength'], 'active');
phrases('state', 'on', 'way', 'strength');
phrases('self', 'signed sign signing', 'up', 'strength', 'arms');
phrases('state', 'under', 'arms', 'strength', 'arms');
phrases('self', 'taken took take taking', 'up arms|part', 'strength', 'arms');
phrases('state', 'prepared ready willing', 'to fight|to die|for battle', 'strength', 'arms');
phrases('state', 'made', 'up of', 'strength');
phrases('self', 'hold holding holds held', 'off|out|on|firm|line|their ground|ground|at bay', 'strength');
phrases('active', 'beat fought fend fended repel repelled', 'off|back', 'strength');
transitive('repel* outnumber guard comb man* field', 'strength');
phrases('state', 'ready', 'for', 'strength', 'arms');
phrases('self', 'answer answers answered', 'to', 'strength');
states('armed strong', 'strength', 'arms');
// control of places
transitive(
  'retake recapture overrun* liberate occupy conquer clear secure reclaim regain gain control* annex wrest enter storm overtake cede reconquer',
  'control',
);
irregular(
  'past',
  'take took taken,retake retook retaken,hold held,win* won,overrun* overran overrun,overtake overtook overtaken',
  'control',
);
irregular('self', 'fall fell fallen', 'control', 'fall');
phrases('self', 'fall falls fell fallen falling', 'to|under|into', 'control');
phrases('self', 'fall falls fell fallen falling', 'into hands', 'control', 'capture');
phrases(
  'self',
  'fall falls fell fallen falling',
  'back|ill|sick|behind|asleep|silent|out|short|apart|from|by|victim to',
  'none',
);
phrases(
  'self',
  'fall falls fell fallen falling',
  'on side|on field|on battlefield|on both sides|in battle|in combat|in action|in line of duty',
  'kill',
);
phrases('past', 'won took taken', 'back|over', 'control');
phrases('active', 'winning taking', 'back|over|control of', 'control');
phrases('active', 'took takes taken seized gained regained', 'control of|over', 'control');
phrases(
  'state',
  'in under',
  'hands|control|taliban hands|rebel hands|government hands|rule|enemy hands',
  'control',
);
nouns('capture fall loss control seizure liberation recapture', 'control');
phrases('active', 'rule rules ruling ruled reign reigns', 'over', 'control');
phrases('active', 'hold holds held holding', 'sway over|sway in', 'control');
transitive('govern administer', 'control');
transitive('abandon evacuate', 'cede');
irregular('past', 'lose lost', 'lose');
nouns('loss', 'lose');
irregular('past', 'leave left', 'cede');
phrases('state', 'into', 'hands', 'control');
phrases('self', 'became become', 'theirs|ours', 'control', 'capture');
for (const whose of ['ours', 'theirs']) phrases('self', 'is are was were remain remains', whose, 'control');
phrases('self', 'change changed changes changing', 'hands', 'control');
phrases(
  'self',
  'joined join joins joining',
  'ranks|fight|battle|resistance|war|fighting',
  'strength',
  'arms',
);
phrases(
  'active',
  'pulled pull pulling withdrew withdrawn withdraw withdrawing retreated retreat retreating driven pushed ousted expelled beaten thrown',
  'out of|back from|from',
  'cede',
);
phrases('noun', 'advance advances gains inroads progress', 'in|into|around', 'control');
add('freed', ['control'], 'past');
add('freeing', ['control'], 'active');
// destruction, hits, fire
transitive(
  'destroy damage torch wreck disable ruin demolish raze flatten loot level level* ransack* vandalise vandalize explode detonate defuse confiscate incinerate',
  'destroy',
);
transitive('crash gut* scuttle dismantle', 'destroy');
for (const wreck of ['burnt-out', 'burned-out', 'bombed-out', 'shot-up', 'charred', 'mangled'])
  add(wreck, ['destroy'], 'past');
transitive('empty', 'destroy');
phrases('noun', 'damage', 'done to|to|caused to', 'destroy');
phrases('state', 'out', 'of service|of operation|of action', 'destroy');
irregular('past', 'sink sank sunk', 'destroy');
irregular('past', 'burn burned burnt', 'destroy');
phrases('past', 'set', 'ablaze|alight|on fire|fire to', 'destroy');
phrases('past', 'put', 'to torch|to flames', 'destroy');
phrases('active', 'setting sets', 'ablaze|alight|fire to', 'destroy');
phrases('past', 'blown blew', 'up', 'destroy', 'kill');
phrases('active', 'blow blows blowing', 'up', 'destroy', 'kill');
phrases('past', 'shot brought knocked downed taken', 'down|out', 'destroy');
phrases('active', 'shooting knocking bringing', 'down|out', 'destroy');
transitive('down', 'destroy');
phrases('past', 'reduced', 'to rubble|to ashes|to ash|to ruins', 'destroy');
transitive('shell bomb target attack pound bombard raid ambush', 'hit');
phrases('noun', 'attack attacks assault assaults raid raids strike strikes airstrikes', 'on', 'hit');
phrases('active', 'fell fall falling rained raining landed landing', 'on', 'hit');
phrases('self', 'came come comes coming', 'under fire|under attack|under shelling|under bombardment', 'hit');
irregular('past', 'hit* hit,strike struck struck', 'hit', 'fire');
transitive('hurl shower', 'fire');
transitive('fire launch rain lob* drop* land intercept conduct unleash deliver', 'fire');
for (const word of ['stopped', 'thwarted', 'foiled']) add(word, ['fire'], 'past');
phrases('past', 'carried carry carrying carries', 'out', 'fire');
phrases('state', 'carried carrying carry', 'out of|out by|out the', 'none');
phrases('past', 'handed left', 'over|behind', 'cede');
phrases('past', 'handed', 'to', 'cede');
phrases('past', 'run', 'by', 'control');
transitive('supply', 'strength');
// arms found and places won back
transitive('recover', 'find', 'claim');
transitive('retrieve uncover unearth discover confiscate impound commandeer', 'find');
phrases('self', 'came come comes coming came gone going went goes', 'down', 'destroy');
states('ablaze burning', 'destroy');
phrases('state', 'on', 'fire', 'destroy');
phrases(
  'self',
  'hit struck hitting ran drove',
  ['mine', 'mines', 'landmine', 'landmines', 'roadside bomb', 'bomb', 'ied']
    .flatMap((what) => [what, `a ${what}`, `over a ${what}`, `onto a ${what}`, `into a ${what}`])
    .join('|'),
  'destroy',
);
phrases('active', 'opened opening open opens', 'fire on|fire at|fire upon', 'hit');
phrases('past', 'fired', 'on|at|upon', 'hit');
phrases('active', 'firing fires fire', 'on|at|upon', 'hit');
phrases('noun', 'gunfire shelling bombardment bombing shellfire', 'on|of', 'hit');
states('back', 'claim', 'find');
nouns('recovery seizure retrieval discovery', 'find');
phrases('state', 'in', 'ruins|rubble|ashes|flames', 'destroy');
for (const word of ['claim', 'claims', 'claimed', 'claiming']) add(word, ['claim'], 'active');
