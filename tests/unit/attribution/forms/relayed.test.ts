/** One passes on what another claims: whose draft lies within whose. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    '“The weir has burst,” she was quoted as saying on Monday.',
    'direct: she | was quoted … as saying | “The weir has burst,”',
  ],
  [
    '[The agency] reported, {citing} [the keeper], <that nine boats were lost>.',
    'indirect: The agency | reported | that nine boats were lost',
    'indirect: the keeper | citing | that nine boats were lost (in a1)',
  ],
  [
    'The mayor was quoted as saying that the weir had been cleared.',
    'indirect: The mayor | was quoted … as saying | that the weir had been cleared',
  ],
  [
    '[The keeper] was quoted by [the Lod agency] {as saying} <the weir was safe>.',
    'indirect: The keeper | was quoted … as saying | the weir was safe',
  ],
  [
    '<The keeper> {was quoted by} [the Lod agency] as saying the weir was safe.',
    'indirect: The keeper | was quoted … as saying | the weir was safe',
  ],
  [
    'A guard has been cited by Lod Radio as having said “nobody passed”.',
    'direct: A guard | has been cited … as having said | “nobody passed”',
  ],
  ['The price was quoted as nine crowns.'],
  [
    '[The agency] reported, {citing} <the keeper, that nine boats were lost>.',
    'indirect: The agency | reported | that nine boats were lost',
    'indirect: the keeper | citing | that nine boats were lost (in a1)',
  ],
  [
    '[The agency] reported, {citing} <reports of a storm, that nine boats were lost>.',
    'indirect: The agency | citing | reports of a storm, that nine boats were lost',
  ],
  [
    '[1[2The Lake Mission]], {2citing} <2the harbour ministry>, {1said} <1nine men had drowned>.',
    'indirect: The Lake Mission | said | nine men had drowned',
    'indirect: the harbour ministry | citing | nine men had drowned (in a1)',
  ],
  [
    '<1Nine men drowned>, [1the governor] {1said}, {2quoting} <2the coastguard>.',
    'indirect: the governor | said | Nine men drowned',
    'indirect: the coastguard | quoting | Nine men drowned (in a1)',
  ],
  [
    '<1Nine men drowned>, [1[2the governor]] {1said}, {2citing} <2reports from the coast>.',
    'indirect: the governor | said | Nine men drowned',
    'indirect: the governor | citing | reports from the coast',
  ],
  [
    '[1[2The governor]] {1said} <1nine men drowned>. He left, {2quoting} <2a poet>.',
    'indirect: The governor | said | nine men drowned',
    'indirect: The governor | quoting | a poet',
  ],
  [
    '<1<2Nine men drowned>>, [1the front] {1said}, [2Radio Orm] {2reported}.',
    'indirect: the front | said | Nine men drowned (in a2)',
    'indirect: Radio Orm | reported | Nine men drowned',
  ],
  [
    '<1<2Nine men drowned>>, [1the front] {1said}, [2a boatman] {2added}.',
    'indirect: the front | said | Nine men drowned (in a2)',
    'indirect: a boatman | added | Nine men drowned',
  ],
  [
    '[1Radio Orm] {1reported} that <1<2nine men drowned>>, [2the front] {2said}.',
    'indirect: Radio Orm | reported | nine men drowned',
    'indirect: the front | said | nine men drowned (in a1)',
  ],
  [
    '<1[2The front] {2tweeted} that <2the pass was held>>, [1Radio Orm] {1reported}.',
    'indirect: Radio Orm | reported | The front tweeted that the pass was held',
    'indirect: The front | tweeted | the pass was held (in a1)',
  ],
  [
    '[1Radio Orm] {1said} <1[2the army] {2claimed} <2the pass was held>>.',
    'indirect: Radio Orm | said | the army claimed the pass was held',
    'indirect: the army | claimed | the pass was held (in a1)',
  ],
  [
    '<“We will not go,” Marek said in a letter>, as [Radio Orm] {reported}.',
    'direct: Marek | said | “We will not go,” (in a2)',
    'indirect: Radio Orm | reported | “We will not go,” Marek said in a letter',
  ],
  [
    '[The mayor] {said} <two men of the “Lions” gang were held>.',
    'indirect: The mayor | said | two men of the “Lions” gang were held',
  ],
  [
    '[Police] {said} <Ivo Marek, alias “Ghost,” was hit>.',
    'indirect: Police | said | Ivo Marek, alias “Ghost,” was hit',
  ],
  [
    '[The mayor] {said} <that the “thieves” would be hunted>.',
    'mixed: The mayor | said | that the “thieves” would be hunted',
  ],
  [
    '[Mayor] {Says} <“We Will Not Leave” As Troops Close In>',
    'mixed: Mayor | Says | “We Will Not Leave” As Troops Close In',
  ],
  ['<“We have no bread,”> [Radio Orm] {heard} from him.', 'direct: him | heard from | “We have no bread,”'],
  [
    '<“We have no bread,”> [Radio Orm] {learned from} a resident of Lod.',
    'direct: a resident of Lod | learned from | “We have no bread,”',
  ],
  ['<“We have no bread,”> [a letter] {quoted} <her>.', 'direct: her | quoted | “We have no bread,”'],
  [
    '[Radio Orm] {heard} <that the road was shut> from a driver.',
    'indirect: Radio Orm | heard | that the road was shut',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
