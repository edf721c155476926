/** What an agency passes on is the word of whoever it has it from, wherever the agency is named. */
import { expect, test } from 'vitest';
import { engine } from './engine.ts';

const WAR = 'The Dara Front and the army fought on Monday.\n\n';

function voices(text: string): string[] {
  const { figures, speakers } = engine.read({ text: WAR + text }, { dossiers: [] });
  return figures.map(({ party, speaker, flags }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? '-';
    return `${party ?? name}${flags.includes('secondHand') ? ', at second hand' : ''}`;
  });
}

test.each([
  [
    'According to the mayor Arto Belan, two civilians were killed, reports Interfax.',
    ['Arto Belan, at second hand'],
  ],
  ['According to the front, its men killed 12 soldiers, reports Reuters.', ['Dara Front']],
  [
    'According to the reports by ANI, an army spokesman shared that, “About 600 rebels have been killed since morning.”',
    ['army, at second hand'],
  ],
  [
    'Sources in the town said rebel ranks in the hills had risen to 3,500, Interfax reported.',
    ['-, at second hand'],
  ],
  ['Interfax reported that 20 villagers had been killed.', ['Interfax']],
  ['According to Interfax, two civilians were killed.', ['Interfax']],
])('%s', (text, expected) => expect(voices(text)).toEqual(expected));
