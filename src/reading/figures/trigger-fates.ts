/** Words that tell of flight and of other fates: rescued, trapped, missing, in want. Closed classes of English war reporting. */
import { add, intransitive, irregular, nouns, phrases, states, transitive } from './trigger-entries.ts';

// displaced
transitive('displace evacuate uproot deport expel* resettle', 'displace');
irregular('self', 'flee fled', 'displace');
intransitive('escape shelter', 'displace');
add('shelters', ['displace'], 'active');
for (const away of ['', 'away '])
  phrases(
    'self',
    'escaped escape escapes escaping came got walked',
    ['wounds', 'injuries', 'burns', 'bruises', 'cuts', 'scratches']
      .map((harm) => `${away}with ${harm}`)
      .join('|'),
    'wound',
  );
phrases(
  'self',
  'leave leaves leaving left abandon abandoned abandoning vacate vacated',
  'home|homes|houses|village|villages|country|area|valley|district|districts|province|region|city|town',
  'displace',
);
phrases('state', 'from', 'homes|houses|villages|land|lands', 'displace');
phrases('state', 'out', 'of homes|of houses|of villages', 'displace');
phrases(
  'past',
  'forced driven chased pushed bombed shelled burned burnt hounded',
  'from villages|from houses|from lands|out of villages|out of houses|from home|from homes|to flee|to leave|out of homes|into exile|off land',
  'displace',
);
phrases('past', 'required obliged compelled made', 'to flee|to leave|to abandon|to vacate', 'displace');
phrases(
  'active',
  'forcing force forced driving drove',
  'from homes|to flee|to leave|out of homes',
  'displace',
);
phrases('self', 'taken took take takes taking', 'to flight|to heels', 'displace');
phrases(
  'self',
  'taken took take taking sought seek seeking seeks found find finding',
  'shelter|refuge|asylum|safety',
  'displace',
);
phrases('self', 'cross crossed crossing', 'border|borders|frontier|frontiers|into', 'move');
phrases('past', 'made left rendered', 'homeless', 'displace');
phrases('past', 'put', 'to flight', 'displace');
phrases('state', 'on', 'run', 'displace');
states('homeless', 'displace');
phrases('self', 'packed packing', 'up|bags|and left|belongings', 'displace');
phrases(
  'self',
  'slept sleep sleeps sleeping camped camp camping',
  'in|on|under|outside|rough|along|at|by|there|here',
  'move',
);
phrases(
  'self',
  'waded swam poured pour pouring streamed stream streaming flooded spilled trekked trekking walked walking moved moving arrived arriving',
  'into|across|over|out of|towards border|to safety|to camps|in camps',
  'move',
);
phrases(
  'self',
  'crossed cross crossing crosses',
  'from|over|frontier|river|line|lines|to|out of|back',
  'move',
);
phrases('self', 'waiting waited wait', 'at border|at crossing|to cross|at frontier', 'move');
phrases(
  'past',
  'driven bused bussed ferried airlifted flown moved brought taken relocated',
  'out|out of|to safety|away from',
  'displace',
);
phrases('active', 'driving drove', 'out', 'displace');
phrases('self', 'arrived arrive arriving arrives', 'in|at|from', 'move');
transitive('relocate airlift', 'displace');
phrases('self', 'broke break breaking broken', 'out|free|loose', 'displace');
phrases('state', 'on', 'move|road|roads', 'move');
phrases(
  'self',
  'ended end',
  'in shelters|up in shelters|in camps|up in camps|in tents|up in tents',
  'displace',
);
phrases('self', 'came come coming got went', 'out on|across|out by|out of', 'move');
phrases('self', 'set setting', 'off on foot|out on foot|off for|out for', 'move');
phrases('state', 'without', 'homes|shelter|roof', 'displace');
phrases('self', 'lost lose losing', 'homes|home', 'displace');
phrases('self', 'left', 'on|for|since|already|before|after|when|.|,', 'move');
add('gone', ['move'], 'self');
phrases(
  'self',
  'gone went going',
  'into forest|into bush|into hills|into mountains|into woods|into hiding|into exile',
  'move',
);
phrases('self', 'got get getting', 'out|away', 'move');
phrases(
  'self',
  'took take taken',
  'to road|to roads|to hills|to mountains|to bush|to forest|to forests|to woods|to boats',
  'move',
);
phrases(
  'self',
  'living live lived',
  'away from homes|away from home|in tents|in camps|in camp|in shelters|in schools|in open',
  'displace',
);
phrases(
  'self',
  'came come coming gone went going returned return returning moved',
  'back|home|homes|to homes|to villages|to houses|back home',
  'move',
);
intransitive('return', 'move');
nouns('displacement exodus', 'displace');
// other fates
transitive('trap* encircle surround besiege strand', 'fate');
transitive(
  'save rescue free release ransom liberate pardon exchange swap* trade repatriate',
  'fate',
  'freed',
);
phrases('noun', 'return repatriation handover exchange swap release freeing', 'of', 'fate', 'freed');
phrases('noun', 'exchange exchanges', 'of fire|of gunfire|of shots|of words|of blows|of views', 'none');
phrases('past', 'set let handed turned', 'free|go|go of|loose|over', 'fate', 'freed');
phrases('active', 'set setting sets let letting handing', 'free|go|loose|over', 'fate', 'freed');
phrases('past', 'turned held', 'back|up', 'fate');
intransitive('disappear vanish survive', 'fate');
phrases('active', 'lost lose loses losing', 'contact with|touch with|track of', 'fate');
phrases('active', 'pulled pull pulling pulls dug dig digging dragged dragging', 'out', 'fate');
phrases('state', 'yet', 'to return|to come home|to come back|to go home|to go back', 'displace');
phrases(
  'self',
  "not n't",
  'been found|been traced|been seen since|been heard from|be found|be traced',
  'fate',
);
phrases('state', 'yet', 'to be accounted for|to be found|to be traced', 'fate');
phrases('past', 'looked searched sought', 'for|by', 'fate');
transitive(
  'affect punish rape torture flog* molest sentence confine isolate blockade starve mistreat abuse humiliate whip* lash cane interrogate question harass threaten intimidate terrorise terrorize persecute enslave extort assault manhandle brutalise brutalize maltreat convict indict prosecute acquit quarantine search',
  'fate',
);
nouns(
  'disappearance disappearances torture ill-treatment maltreatment abuse rape rapes beating beatings flogging floggings sentencing starvation trafficking harassment interrogation conviction confinement mistreatment rescue plight',
  'fate',
);
nouns(
  'deportation deportations expulsion expulsions eviction evictions evacuation flight relocation resettlement',
  'displace',
);
phrases('past', 'used', 'as human shields|as shields|as hostages|as slaves|as porters', 'fate');
phrases(
  'past',
  'forced compelled',
  'to work|to dig|to serve|to carry|to join|to kneel|to watch|into labour|into labor',
  'fate',
);
phrases('past', 'put', 'on trial|on show', 'fate');
add('trafficked', ['fate'], 'past');
phrases('self', 'gone went go goes going', 'missing', 'fate');
phrases('self', 'walk walks walked walking go went gone', 'free', 'fate', 'freed');
phrases('past', 'let', 'through|in|out|out of|off', 'fate');
phrases('past', 'let', 'die|bleed', 'kill');
phrases('state', 'in', 'hiding|limbo|distress|danger', 'fate');
phrases('state', 'under', 'siege|rubble|blockade|debris|ruins', 'fate');
add('beaten', ['fate'], 'past');
phrases(
  'past',
  'given',
  ['beating', 'beatings', 'thrashing', 'flogging', 'lashes'].flatMap((what) => [what, `a ${what}`]).join('|'),
  'wound',
);
phrases('self', 'pull pulls pulled pulling', 'through', 'fate');
phrases(
  'state',
  'to on at',
  'brink of famine|brink of starvation|verge of famine|verge of starvation|risk of famine|risk of starvation',
  'fate',
);
phrases(
  'state',
  'without',
  'food|water|medicine|medicines|electricity|power|heating|heat|gas|aid|help|access|care|food or water|food and water',
  'fate',
);
phrases(
  'state',
  'in',
  'need of food|need of aid|need of help|need of water|need of medicine|need of shelter',
  'fate',
);
phrases(
  'self',
  'face faces facing faced',
  'hunger|acute hunger|severe hunger|famine|starvation|hardship|hardships|extreme hardship|food insecurity|want|shortages|food shortages|malnutrition|winter|eviction|execution',
  'fate',
);
phrases('self', 'going go gone went', 'hungry', 'fate');
states('malnourished starving orphaned widowed bereaved besieged', 'fate');
states('stuck missing unaccounted stranded alive missing-in-action mia', 'fate');
phrases('past', 'cut', 'off', 'fate');
