/** An article written for these tests, and what is said of it. */
import type { Plan } from './harness.ts';

export interface Look {
  ink?: string;
  paper?: string;
  head?: string;
  tail?: string;
}

export function articlePage({ ink = '#1c1b19', paper = '#fdfcf9', head = '', tail = '' }: Look = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fighting goes on over the harbour of Saltmere</title>
<style>
  body { margin: 0; background: ${paper}; color: ${ink}; font: 19px/1.62 Georgia, 'DejaVu Serif', serif; }
  main { max-width: 660px; margin: 48px auto 900px; padding: 0 20px; }
  h1 { font-size: 38px; line-height: 1.15; }
  a { color: inherit; }
</style>${head}</head><body><main><article>
<h1>Fighting goes on over the harbour of Saltmere</h1>
<p>The Dockers’ League says it has about 4,500 fighters along the quays, a number that the Port Guard calls an invention. On Monday both sides spoke of a decisive hour.</p>
<p>“We will not leave <em>the harbour</em> while one of us can stand,” said Ilsa Venn, the league’s speaker, in a radio message. Her deputy said the league was “ready for <a id="link" href="#talks">talks</a>, not for surrender” and counted thirty prisoners taken since Friday.</p>
<p>The United Nations mission, which visited the hospital, confirmed 17 dead among the townspeople. A doctor there put the wounded at 62. Elsewhere, some 200 families are homeless.</p>
<p>“They count the living as dead,” a commander of the Port Guard told the Courier, adding that none of the league’s claims could be independently verified. The guard has lost control of the northern mole, and shops in the old town have stayed shut for two days while ferries wait outside the breakwater.</p>
<p>Residents said by telephone that shelling had eased since the morning, but that water was short and the road to the hills was closed. Traders have asked for a pause so that stores can be filled before the winter storms begin, as they do each year in the last week of October.</p>
</article></main>${tail}</body></html>`;
}

export const PLAN: Plan = {
  speakers: [
    { id: 's1', name: 'Dockers’ League', kind: 'body', party: 'league' },
    { id: 's2', name: 'Ilsa Venn', kind: 'person', party: 'league' },
    { id: 's3', name: 'a commander of the Port Guard', kind: 'role', party: 'guard' },
    { id: 's4', name: 'United Nations mission', kind: 'body' },
    { id: 's5', name: 'A doctor', kind: 'role' },
  ],
  attributions: [
    {
      id: 'a1',
      speaker: 's2',
      known: 'named',
      channel: 'radio message',
      source: 'Ilsa Venn',
      cue: 'said',
      content: '“We will not leave the harbour while one of us can stand,”',
    },
    {
      id: 'a2',
      form: 'mixed',
      source: 'Her deputy',
      cue: 'said',
      known: 'role',
      content: 'the league was “ready for talks, not for surrender”',
    },
    {
      id: 'a3',
      speaker: 's3',
      known: 'role',
      route: 'told-outlet',
      via: ['the Courier'],
      source: 'a commander of the Port Guard',
      cue: 'told the Courier',
      content: '“They count the living as dead,”',
      dossier: { quote: 'q1', finding: 'altered' },
    },
  ],
  figures: [
    {
      id: 'f1',
      words: 'about 4,500 fighters',
      kind: 'strength',
      status: 'disputed',
      min: 4500,
      max: 4500,
      of: 'league',
      speaker: 's1',
      party: 'league',
      flags: ['statedUnverified'],
      because: [
        {
          rule: 'party-claim',
          text: 'The Dockers’ League says so, and it is a party to the conflict.',
          evidence: 'The Dockers’ League says',
        },
        {
          rule: 'denied',
          text: 'The Port Guard denies it.',
          evidence: 'a number that the Port Guard calls an invention',
          dossier: 'c1',
        },
      ],
    },
    {
      id: 'f2',
      words: 'thirty prisoners',
      kind: 'captured',
      status: 'claimed',
      min: 30,
      max: 30,
      party: 'league',
    },
    {
      id: 'f3',
      words: '17 dead among the townspeople',
      status: 'verified',
      min: 17,
      max: 17,
      speaker: 's4',
      because: [
        {
          rule: 'independent',
          text: 'The United Nations mission is no party and confirmed this number.',
          evidence: 'confirmed',
        },
      ],
    },
    {
      id: 'f4',
      words: 'the wounded at 62',
      kind: 'wounded',
      status: 'third-party',
      min: 62,
      max: 62,
      speaker: 's5',
    },
    { id: 'f5', words: 'some 200 families', kind: 'displaced', status: 'unattributed', min: 200, max: 200 },
  ],
  card: {
    id: 'harbour',
    unsaid: [],
    title: 'The harbour',
    parties: [
      { id: 'league', name: 'Dockers’ League' },
      { id: 'guard', name: 'Port Guard' },
    ],
    entries: {
      c1: {
        text: 'On 3 October the league spoke of 4,500 fighters; the guard answered on the same day that there were not a thousand.',
        citations: [
          {
            publisher: 'Saltmere Courier',
            title: 'Numbers on the quay',
            date: '2031-10-03',
            url: 'https://courier.example/numbers',
          },
        ],
      },
      q1: { text: 'In the printed interview: “They count the sleeping as dead.”', citations: [] },
    },
  },
};
