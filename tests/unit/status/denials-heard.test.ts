import { describe, expect, it } from 'vitest';
import { readMarked } from './marked.ts';

/** Denied, scorned or set against another figure. */
const DISPUTED = [
  'Rebels of the Marrow Front said they had killed [d:40 soldiers]. Colonel Dorn, the army’s spokesman, called it “fake news”.',
  'The separatists said nine soldiers had been killed. The army said that was “fake news”: [d:two soldiers] had died in the attack.',
  'The separatists said [d:nine soldiers] had been killed in the attack, but the army spokesman said that was "fake news".',
  'The Marrow Front said it had killed [d:34 soldiers]. The army dismissed this as propaganda.',
  'The Marrow Front said it had killed [d:34 soldiers]. Colonel Dorn said these were lies.',
  'The Marrow Front said it had killed [d:34 soldiers]. “This is baseless,” Colonel Dorn told reporters.',
  'The Marrow Front said it had killed [d:34 soldiers]. “None of this is true,” Colonel Dorn said.',
  'The Marrow Front said it had killed [d:34 soldiers]. “We have had no casualties,” army spokesman Colonel Dorn said.',
  'The Marrow Front said it had killed [d:34 soldiers]. The army denied any casualties.',
  'The Marrow Front said it had killed [d:34 soldiers]. The army denied suffering casualties.',
  'The Marrow Front said it had killed [d:34 soldiers].\n\nThe army have rejected the claims.',
  'The Marrow Front said it had killed [d:34 soldiers].\n\nThe army have not confirmed the deaths and called the reports exaggerated.',
  'The Marrow Front said it had killed [d:34 soldiers].\n\nAny casualties on their side the army rejected.',
  'The army said they had killed [d:40 rebels] in the valley.\n\nThe Marrow Front denied the claim and said [d:four of its men] had been killed.',
  'The army said they had killed 40 rebels.\n\nIna Vela of the Marrow Front wrote on Twitter that the number was wrong and that only [d:five fighters] had been martyred.',
  'The army say they have taken [d:all of the valley]. The Marrow Front denied this, saying its forces hold strategic positions across the valley.',
  'The army said they had captured [d:four districts] of the valley. Ina Vela of the Marrow Front denied that any district had fallen.',
  'Ukraine said it had destroyed [d:300 tanks] in the region. Moscow called the figures fantasy.',
  'Russia said its strike killed [d:600 Ukrainian soldiers] in Kramatorsk. Ukraine denied that any of its soldiers had died.',
  'Russia said its strike killed [d:600 Ukrainian soldiers] in Kramatorsk. A Ukrainian army spokesman described the statement as another piece of Russian propaganda.',
  'Armenia’s defence ministry said it had destroyed [d:14 tanks]. Azerbaijan rejected the report as disinformation.',
  'Azerbaijan said it had lost [d:31 soldiers]. According to Armenia, more than [d:300 Azerbaijani soldiers] were killed.',
  'Baku lost [d:two helicopters] and 20 tanks, Armenia’s defence ministry said. Azerbaijan’s defence ministry said it had lost [d:one helicopter].',
  'The army said [d:five soldiers] died in the raid on the base at Darak. The rebels said they had killed [d:more than 60 soldiers] there.',
  'M23 rebels said they had killed [d:80 soldiers]. The army laughed off the number.',
  'The militants said it had killed [d:57 soldiers] at the base. The army disputed the figure, saying 9 soldiers had died.',
  'The militants said it had killed [d:57 soldiers]. The army said this was false.',
  'The TPLF said its forces had captured [d:6,000 soldiers]. The government rejected the claims as “a fabrication”.',
  'The Rapid Support Forces said they had killed [d:hundreds of soldiers]. The army denied the RSF’s account.',
  'Kyiv said [d:11 North Korean soldiers] were captured; the Kremlin said there was no truth in that.',
  'The Kremlin spokesman dismissed as “nonsense” a Ukrainian claim that [d:450 officers] were killed.',
  'The army rejected a report that [d:20 civilians] had been killed in the valley.',
  'The army denied killing [d:20 civilians] in the valley.',
  'Amnesty International said [d:20 civilians] had been killed by the army. The army denied the accusation.',
  'Residents said [d:20 men] had been shot. The army’s local commander denied it.',
  'The report says [d:40 prisoners] were tortured. The army have called the report biased and untrue.',
  'The front claimed that [d:70 soldiers] had surrendered, a claim denied by the army.',
  'The front’s claim that [d:70 soldiers] had surrendered was denied by the army.',
  'Contrary to the front’s claim that [d:70 soldiers] had surrendered, the army said that none had.',
  'The front says it killed [d:70 army]; the army say they lost [d:two men].',
  'The army admitted the loss of [d:one drone], while the rebels claimed to have downed [d:four drones].',
  'The rebels’ health office said [d:90 people] were killed in the blast. The army disputes that figure.',
  'The rebels’ health office said [d:90 people] were killed in the blast. The army said the death toll had been inflated.',
  'A monitor said the strike killed [d:31 civilians]. The coalition denied that civilians had been killed.',
];

/** Near misses: silence, another event, another group, a denial of something else, a later count. */
const UNDISPUTED = [
  'The Marrow Front said it had killed [o:34 soldiers]. The army did not comment.',
  'The Marrow Front said it had killed [o:34 soldiers]. The army said they had killed [o:12 rebels].',
  'The Marrow Front said it had killed [o:34 soldiers] in Dara. The army said [o:two of their men] were killed by a mine in Kabul.',
  'The Marrow Front said it had killed [o:34 soldiers] and wounded [o:12 others].',
  'The Marrow Front said it had killed [o:34 soldiers]. On Friday the Marrow Front said the number had risen to [o:40 soldiers].',
  'The army denied that Pakistan had helped them. The Marrow Front said it had killed [o:34 soldiers].',
  'The army said they held [o:four districts]. The Marrow Front denied that its leader had fled.',
  'The army said they had killed [o:40 rebels]. The Marrow Front denied that talks had taken place.',
  'The army said they had killed [o:40 rebels]. The Marrow Front rejected a call to surrender.',
  'The army said they had killed [o:40 rebels]. The Marrow Front dismissed the offer of an amnesty as propaganda.',
  'The UN said [o:300 people] were killed. Amnesty International said [o:350 people] died.',
  'Officials said [o:12 people] were killed. The death toll later rose to [o:15].',
  'Russia denied targeting civilians. Ukraine said [o:12 people] were wounded in Kharkiv on Monday.',
  'Kyiv said Russia had lost [o:1,000 soldiers] in a day. Moscow said Ukraine had lost [o:1,200 soldiers].',
  'Kyiv said Russia had lost [o:1,000 soldiers] in a day. Moscow does not comment on its losses.',
  'The army said [o:five soldiers] were killed. It denied that any had been captured.',
  'The army said [o:five soldiers] died. The rebels said [o:three of their fighters] died.',
  'The rebels said they had lost [o:three fighters] and captured [o:two tanks]. The army said it lost [o:five soldiers].',
  'The front said it had taken [o:three villages]. The army denied responsibility for the strike on the market.',
  'The militia said it took [o:12 prisoners]; the army said it took [o:20 prisoners].',
  'The front said [o:12 of its men] died. “We reject violence,” a spokesman of the army said.',
  'The ministry said [o:600 fighters] had surrendered since May. The opposition questioned the peace talks.',
  'The army said [o:40 rebels] were killed. It rejected criticism of its conduct.',
  'The army said [o:40 rebels] were killed. A villager said it was a lie that the war was over.',
  'The president said [o:40 rebels] were killed. “We will not be intimidated by false promises,” he added.',
  'Iran denied sending weapons. The rebels said they fired [o:12 missiles].',
  'The police said [o:300 people] were arrested. The lawyer denied that his client was among them.',
  'The ministry said [o:three soldiers] were killed and [o:five wounded].',
  'The army dismissed the Marrow Front as “a handful of rebels” and said [o:500 families] had returned.',
  'The army denied reports of famine. They said [o:500 families] had returned.',
  'Azerbaijan said [o:31 soldiers] had died. Armenia said [o:29 of its soldiers] had died.',
  'The coalition said it had killed [o:60 fighters] on Tuesday. The Houthis said a strike on Friday killed [o:nine civilians].',
];

describe('what is disputed', () => {
  it.each(DISPUTED)('%s', (article) => {
    for (const { mark, figure } of readMarked(article))
      if (mark === 'd') expect(figure?.status).toBe('disputed');
  });
});

describe('what is not', () => {
  it.each(UNDISPUTED)('%s', (article) => {
    for (const { figure } of readMarked(article)) {
      expect(figure).toBeDefined();
      expect(figure?.status).not.toBe('disputed');
    }
  });
});
