/** Whom a pronoun, a name alone or a role does not mean: the father, the officer who would not be named, the body of another sentence. */
import { expect, test } from 'vitest';
import { type Heard, hear } from '../marked.ts';

const ROWS: [title: string, written: string, heard: Partial<Heard>[]][] = [
  [
    'a father named in full is not the son',
    'Ivo Marek met us in Orm. His father is Ivo Jan Marek, a judge. Marek, now 35, trades in tea. His shop burned twice, <he> {said}, [this year].',
    [{ name: 'Ivo Marek' }],
  ],
  [
    'the son of somebody is not his father',
    'Ivo Marek, the son of Ivo Jan Marek, met us in Orm. <Marek> {said} [it rained].',
    [{ name: 'Ivo Marek' }],
  ],
  [
    'a shorter form of the same name is the same man',
    'Ivo Jan Marek met us in Orm. <Ivo Marek> {said} [it rained].',
    [{ name: 'Ivo Jan Marek' }],
  ],
  [
    'an officer who would not be named is not the chief who is',
    '<1:A regional army officer>, who asked not to be named, {1:told} us: [1:“They came at dawn.”] [2:“Then they left,”] <2:the officer> {2:said}. <3:Army chief Ivo Marek> {3:counted} [3:six dead].',
    [{ name: 'a regional army officer' }, { name: 'a regional army officer' }, { name: 'Ivo Marek' }],
  ],
  [
    'a villager brought in to say it is no one else',
    '<1:Jan Roe> {1:said} [1:none had died]. [2:Bela Tripp, a villager, saw three men fall], <2:he> {2:told} reporters.',
    [{ name: 'Jan Roe' }, { name: 'Bela Tripp' }],
  ],
  [
    'a commander told of in passing is not who speaks',
    '<1:Jan Roe> {1:said} [1:none had died]. [2:Bela Tripp], <2:he> {2:added}, [2:had led the men].',
    [{ name: 'Jan Roe' }, { name: 'Jan Roe' }],
  ],
  [
    'who speaks for a governor’s office is the governor’s spokesman',
    '<1:Ivo Marek, who speaks for the office of the provincial governor,> {1:said} [1:so]. <2:The spokesman> {2:added} [2:that it rained].',
    [{ name: 'Ivo Marek' }, { name: 'Ivo Marek' }],
  ],
  [
    'a name whose article is written small',
    'Fighters of al-Nasim broke into a camp. In a statement al-Nasim took responsibility for the attack. <It> {said} [nine soldiers fell].',
    [{ name: 'al-Nasim', party: 'al-Nasim' }],
  ],
  [
    'a minister who took responsibility is no fighter',
    'Omar Nasim took responsibility for the delay. <Nasim> {said} [it would end].',
    [{ name: 'Omar Nasim', standing: 'unknown' }],
  ],
  [
    'the leader of a movement without a name is not the leader of the state named last',
    'Troops of Norland left the hills. A resistance movement is stirring. I met Ivo Marek, its leader, and <he> {said} [so].',
    [{ name: 'Ivo Marek', standing: 'unknown' }],
  ],
  [
    'the army spokesman is not the group’s that spoke last',
    'Zarif Front fighters ambushed government troops. <1:The Zarif Front> {1:said} [1:it had won]. <2:The army spokesman, a brigadier,> {2:told} us [2:it had not].',
    [{ party: 'Zarif Front' }, { party: 'government' }],
  ],
];

test.each(ROWS)('%s', (_title, written, heard) => {
  const found = hear(written);
  for (const [at, wanted] of heard.entries()) expect(found[at]).toMatchObject(wanted);
});
