/**
 * Articles in a small markup, so that the rules of status can be tested without the steps before them:
 *   {s:KEY|words} source   {c|words} or {c:denies|words} cue   {w|words} content   {m:KEY|words} mention only
 *   {f:KIND|words} or {f:KIND:OF|words} figure; numbers are read from its words
 * A digit after the letter ties parts together: {s2:un|The UN} {c2|said} {w2|...}. Parts nest. Without a digit it is group 1.
 */
import type { FoundFigure } from '../../../src/reading/figures/found.ts';
import {
  type Attribution,
  FIGURE_KINDS,
  type Span,
  type Speaker,
  STANCES,
} from '../../../src/reading/reading.ts';
import type { Cast, Standing } from '../../../src/reading/speakers/cast.ts';
import { type Evidence, judge } from '../../../src/reading/status/judge.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import type { Dossier } from '../../../src/stories/dossier.ts';

/** An invented war: the Marrow Front against the army of Kesh. */
const PEOPLE: Record<string, [name: string, kind: Speaker['kind'], standing: Standing, party?: string]> = {
  front: ['Marrow Front', 'body', 'party', 'front'],
  vela: ['Ina Vela', 'person', 'party', 'front'],
  army: ['Kesh army', 'body', 'party', 'kesh'],
  dorn: ['Colonel Dorn', 'person', 'party', 'kesh'],
  un: ['UN mission', 'body', 'independent'],
  monitor: ['Lowland Monitor', 'body', 'independent'],
  hospital: ['Taran hospital', 'body', 'independent'],
  bray: ['Osk Bray', 'person', 'other'],
  anon: ['unnamed source', 'anonymous', 'unknown'],
  stranger: ['Tove Lind', 'person', 'unknown'],
};

export const DOSSIER: Dossier = {
  format: 1,
  id: 'kesh',
  version: 1,
  title: 'The war in Kesh',
  description: 'An invented war.',
  publisher: 'Tests',
  updated: '2031-05-01',
  period: { from: '2031-01-01' },
  parties: [
    { id: 'front', name: 'Marrow Front', aliases: ['the front', 'rebels'] },
    { id: 'kesh', name: 'Kesh', aliases: ['Kesh army', 'government forces'] },
  ],
  people: [
    { id: 'vela', name: 'Ina Vela', aliases: ['Vela'], party: 'front', roles: [] },
    { id: 'dorn', name: 'Colonel Dorn', aliases: ['Dorn'], party: 'kesh', roles: [] },
    { id: 'lind', name: 'Tove Lind', aliases: ['Lind'], roles: [] },
  ],
  bodies: [{ id: 'un', name: 'UN mission', aliases: [], kind: 'independent' }],
  places: [],
  recognition: { anchors: ['Kesh'], support: [], against: [] },
  claims: [],
  quotes: [],
  sources: [],
};

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export function parse(markup: string, dossier: Dossier | null = null): Evidence {
  let text = '';
  const groups = new Map<string, Attribution>();
  const mentions = new Map<string, Span[]>();
  const found: FoundFigure[] = [];
  const open: { tag: string; group: string; value: string; start: number }[] = [];
  const marks = /\{(s|c|w|m|f)(\d?)((?::[^|{}]*)?)\||\}/gy;
  for (let i = 0; i < markup.length; ) {
    marks.lastIndex = i;
    const mark = marks.exec(markup);
    if (!mark) {
      text += markup[i];
      i += 1;
      continue;
    }
    i = marks.lastIndex;
    if (mark[0] !== '}') {
      open.push({
        tag: mark[1] ?? '',
        group: mark[2] || '1',
        value: (mark[3] ?? '').slice(1),
        start: text.length,
      });
      continue;
    }
    const part = open.pop();
    if (!part) throw new Error(`a } without its { in: ${markup}`);
    close(part, [part.start, text.length]);
  }
  if (open.length > 0) throw new Error(`a { without its } in: ${markup}`);

  function close({ tag, group, value }: { tag: string; group: string; value: string }, span: Span) {
    if (tag === 'f') {
      found.push(figure(value, text.slice(...span), span));
      return;
    }
    if (tag === 's' || tag === 'm') mentions.set(value, [...(mentions.get(value) ?? []), span]);
    if (tag === 'm') return;
    const made = groups.get(group) ?? {
      id: `a${group}`,
      form: 'indirect',
      source: [],
      cue: [],
      content: [],
      score: 0.9,
    };
    groups.set(group, made);
    if (tag === 's') {
      made.source.push(span);
      if (value !== 'nobody') made.speaker = value;
    } else if (tag === 'c') {
      made.cue.push(span);
      const stance = STANCES.find((one) => one === value);
      if (stance) made.stance = stance;
      if (value === 'via') made.via = ['CNN'];
    } else {
      made.content.push(span);
      if (/[“"]/.test(text.slice(...span)) || text[span[0] - 1] === '“') made.form = 'direct';
    }
  }

  const cast: Cast = { speakers: [], standing: new Map() };
  for (const [id, [name, kind, standing, party]] of Object.entries(PEOPLE)) {
    const spans = mentions.get(id);
    if (!spans) continue;
    cast.speakers.push({ id, name, kind, mentions: spans, ...(party === undefined ? {} : { party }) });
    cast.standing.set(id, standing);
  }
  found.sort((a, b) => a.span[0] - b.span[0]);
  return { document: toDocument(text), attributions: [...groups.values()], cast, found, dossier };
}

function figure(value: string, words: string, span: Span): FoundFigure {
  const [kindName, of, more] = value.split(':');
  const kind = FIGURE_KINDS.find((one) => one === kindName);
  if (!kind) throw new Error(`no kind of figure: ${value}`);
  const digits = words.match(/\d[\d,]*/)?.[0].replace(/,/g, '');
  const first =
    words
      .toLowerCase()
      .replace(/^(?:at least|up to|more than|about) /, '')
      .split(' ')[0] ?? '';
  const number = digits === undefined ? WORDS.indexOf(first) : Number(digits);
  const value_ = number < 0 ? null : number;
  const bound = /^(?:at least|more than) /i.test(words);
  return {
    span,
    kind,
    min: value_,
    max: bound ? null : value_,
    vague: value_ === null,
    bound: bound || /^up to /i.test(words),
    hedged: more === 'hedged',
    headline: more === 'headline',
    ...(of
      ? { of: of === 'front' || of === 'kesh' ? (PEOPLE[of === 'kesh' ? 'army' : of]?.[0] ?? of) : of }
      : {}),
    ...(of === 'front' || of === 'kesh' ? { ofParty: of } : {}),
  };
}

/** @returns each figure as "40 soldiers: claimed front +ownLosses", in text order. */
export function judged(markup: string, dossier: Dossier | null = null, published?: string): string[] {
  const evidence = { ...parse(markup, dossier), ...(published === undefined ? {} : { published }) };
  return judge(evidence).figures.map((one) => {
    const words = evidence.document.text.slice(...one.span);
    const flags = one.flags
      .filter((flag) => flag !== 'bound')
      .map((flag) => ` +${flag}`)
      .join('');
    return `${words}: ${one.status}${one.party === undefined ? '' : ` ${one.party}`}${flags}`;
  });
}

/** @returns each disclaimer as "its words -> the figures it covers". */
export function disclaimed(markup: string, dossier: Dossier | null = null): string[] {
  const evidence = parse(markup, dossier);
  const { disclaimers, figures } = judge(evidence);
  return disclaimers.map(({ span, covers }) => {
    const names = covers.map((id) =>
      evidence.document.text.slice(...(figures.find((one) => one.id === id)?.span ?? [0, 0])),
    );
    return `${evidence.document.text.slice(...span)} -> ${names.join(', ') || 'none'}`;
  });
}
