import { expect, test } from 'vitest';
import { judge } from '../../../src/reading/status/judge.ts';
import { parse } from './markup.ts';

/** The army of Kesh is Ukraine’s here: capitals are of real states. */
function judged(markup: string): string {
  const evidence = parse(`{s9:army|The army} {c9|said} {w9|it was calm}. Days passed.\n\n${markup}`);
  for (const speaker of evidence.cast.speakers) if (speaker.party === 'kesh') speaker.party = 'Ukraine';
  const [figure] = judge(evidence).figures;
  return `${figure?.status} ${figure?.party ?? ''}`.trim();
}

test.each([
  [
    'announced in a side’s capital',
    'In Kyiv it {c|was announced} {w|that {f:killed:people|30 men} had died}.',
    'claimed Ukraine',
  ],
  [
    'the other way about',
    'It {c|was confirmed} in Kyiv {w|that {f:killed:people|30 men} had died}.',
    'claimed Ukraine',
  ],
  [
    'in a capital of no side',
    'In Paris it {c|was announced} {w|that {f:killed:people|30 men} had died}.',
    'third-party',
  ],
  [
    'what is said in a capital is anybody’s',
    'In Kyiv it {c|was said} {w|that {f:killed:people|30 men} had died}.',
    'third-party',
  ],
  [
    'where they died is not where it was announced',
    'It {c|was announced} {w|that {f:killed:people|30 men} had died in Kyiv}.',
    'third-party',
  ],
  ['no act of speech', 'In Kyiv {f:killed:people|30 men} died.', 'unattributed'],
  [
    'it is nobody of whom the text tells',
    'It was announced that {f:killed:people|30 men} had died.',
    'third-party',
  ],
  [
    'nor the one who spoke right before',
    '{s:army|The army} {c|said} {w|it was calm}. It was later announced by others that {f:killed:people|30 men} had died.',
    'third-party',
  ],
])('%s', (_, markup, told) => {
  expect(judged(markup)).toBe(told);
});
