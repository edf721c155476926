/** Words that tell of people wounded, and of casualties of either sort. Closed classes of English war reporting. */
import { irregular, nouns, phrases, states, transitive } from './trigger-entries.ts';
import { listOf } from './words.ts';

transitive('treat wound injure maim mutilate cripple hospitalise hospitalize', 'wound');
irregular('past', 'hurt hurt', 'wound');
states('bleeding bloodied wounded-in-action wia wias', 'wound');
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
    .concat('intensive care', 'coma', 'a coma', 'surgery', 'the operating theatre')
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
nouns('casualties casualty losses', 'casualty');
transitive('harm', 'wound');
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
phrases('past', 'left', 'for dead', 'wound');
phrases('past', 'put taken knocked', 'out of action|out of combat|out of fight|hors de combat', 'casualty');
phrases('active', 'putting taking knocking', 'out of action', 'casualty');
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
