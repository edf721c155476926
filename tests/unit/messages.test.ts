import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FromPageSchema,
  FromSurfaceSchema,
  MAX_TEXT,
  OverlayStateSchema,
  parse,
  ReadAnswerSchema,
  SILENCES,
  SurfaceAnswerSchema,
  senderOf,
  ToOverlaySchema,
} from '../../src/messages.ts';
import {
  CheckAnswerSchema,
  ExportAnswerSchema,
  type ListedStory,
  type News,
  PreviewAnswerSchema,
  StoriesAnswerSchema,
  StoryAnswerSchema,
} from '../../src/story-messages.ts';
import { aCard, anOverlayState, aReading } from '../fixtures/readings.ts';
import { aPreview, aStory } from '../fixtures/stories/listed.ts';

const SCHEMAS = {
  FromPage: FromPageSchema,
  FromSurface: FromSurfaceSchema,
  ToOverlay: ToOverlaySchema,
  ReadAnswer: ReadAnswerSchema,
  SurfaceAnswer: SurfaceAnswerSchema,
  StoriesAnswer: StoriesAnswerSchema,
  PreviewAnswer: PreviewAnswerSchema,
  StoryAnswer: StoryAnswerSchema,
  CheckAnswer: CheckAnswerSchema,
  ExportAnswer: ExportAnswerSchema,
  OverlayState: OverlayStateSchema,
};
type Name = keyof typeof SCHEMAS;

const NEWS: News = {
  from: 3,
  to: 4,
  changes: [{ kind: 'claims', what: 'added', count: 1, labels: ['Ten died.'] }],
};
const SUBSCRIBED: ListedStory['origin'] = {
  kind: 'address',
  url: 'https://lake.example/a.json',
  fingerprint: '00ff 00ff',
  added: 1,
  checked: 2,
  problem: null,
  news: NEWS,
};

const GOOD: [Name, unknown][] = [
  ['FromPage', { type: 'gate/ask', stories: ['lake-war'] }],
  ['FromPage', { type: 'overlay/read', article: { text: 'A word.' } }],
  [
    'FromPage',
    {
      type: 'overlay/read',
      article: {
        text: 'A word.',
        url: 'https://courier.example/a',
        title: 'T',
        outlet: 'C',
        published: '2030',
        language: 'en',
      },
    },
  ],
  ['FromSurface', { type: 'surface/read-page', tabId: 3 }],
  ['FromSurface', { type: 'surface/stories' }],
  ['FromSurface', { type: 'story/preview', text: '{}' }],
  ['FromSurface', { type: 'story/add', text: '{}' }],
  ['FromSurface', { type: 'story/fetch', url: 'https://lake.example/a.json' }],
  [
    'FromSurface',
    { type: 'story/subscribe', url: 'https://lake.example/a.json', offer: { text: '{}', etag: '"a"' } },
  ],
  ['FromSurface', { type: 'story/check', id: 'lake-war' }],
  ['FromSurface', { type: 'story/remove', id: 'lake-war' }],
  ['FromSurface', { type: 'story/put-back' }],
  ['FromSurface', { type: 'story/export', id: 'lake-war' }],
  ['ToOverlay', { type: 'overlay/state' }],
  ['ToOverlay', { type: 'overlay/show', mark: 'f1' }],
  ['ToOverlay', { type: 'overlay/step', by: 1 }],
  ['ToOverlay', { type: 'overlay/step', by: -1 }],
  ['ToOverlay', { type: 'overlay/toggle-marks' }],
  ['ToOverlay', { type: 'overlay/read-again' }],
  ['ReadAnswer', { kind: 'reading', reading: aReading(), card: aCard() }],
  ['ReadAnswer', { kind: 'reading', reading: aReading(), card: null }],
  ...SILENCES.map((why): [Name, unknown] => ['ReadAnswer', { kind: 'silent', why }]),
  ['ReadAnswer', { kind: 'failed', message: 'It went wrong.' }],
  ['SurfaceAnswer', { kind: 'done' }],
  ['SurfaceAnswer', { kind: 'failed', message: 'Not here.' }],
  ['StoriesAnswer', { stories: [], unused: [], removed: null }],
  [
    'StoriesAnswer',
    {
      stories: [aStory(), aStory({ kind: 'file', added: 1 }), aStory(SUBSCRIBED)],
      unused: [{ id: 'old-war', why: 'damaged' }],
      removed: 'The old war',
    },
  ],
  ['PreviewAnswer', aPreview()],
  ['PreviewAnswer', aPreview({ replaces: NEWS, fingerprint: '00ff', offer: { text: '{}' } })],
  ['PreviewAnswer', { kind: 'problems', problems: [{ path: '', reason: 'is no JSON', line: 1 }], more: 0 }],
  ['PreviewAnswer', { kind: 'failed', message: 'Nothing there.' }],
  ['StoryAnswer', { kind: 'done' }],
  ['CheckAnswer', { kind: 'current' }],
  ['CheckAnswer', { kind: 'updated', news: NEWS }],
  ['ExportAnswer', { kind: 'file', name: 'a.json', text: '{}' }],
  ['OverlayState', anOverlayState({ phase: 'reading' })],
  ['OverlayState', anOverlayState({ phase: 'shown', reading: aReading(), card: aCard() })],
];

test.each(GOOD)('%s: takes %j', (name, value) => {
  expect(parse(SCHEMAS[name], value)).toEqual(value);
});

const reading = aReading();
const [figure] = reading.figures;
const BAD: [Name, string, unknown][] = [
  ['FromPage', 'another world’s message', { type: 'surface/stories' }],
  ['FromPage', 'too many stories', { type: 'gate/ask', stories: Array(101).fill('a') }],
  ['FromPage', 'a long story id', { type: 'gate/ask', stories: ['a'.repeat(65)] }],
  ['FromPage', 'stories that are no list', { type: 'gate/ask', stories: 'lake-war' }],
  ['FromPage', 'an article without text', { type: 'overlay/read', article: { title: 'T' } }],
  [
    'FromPage',
    'an article that is too long',
    { type: 'overlay/read', article: { text: 'a'.repeat(MAX_TEXT + 1) } },
  ],
  ['FromPage', 'an endless address', { type: 'overlay/read', article: { text: '', url: 'a'.repeat(4001) } }],
  ['FromSurface', 'a page’s message', { type: 'gate/ask', stories: [] }],
  ['FromSurface', 'a tab that is no number', { type: 'surface/read-page', tabId: '3' }],
  ['FromSurface', 'half a tab', { type: 'surface/read-page', tabId: 1.5 }],
  ['FromSurface', 'a tab below zero', { type: 'surface/read-page', tabId: -1 }],
  ['ToOverlay', 'a step of two', { type: 'overlay/step', by: 2 }],
  ['ToOverlay', 'a mark that is no text', { type: 'overlay/show', mark: 1 }],
  ['ToOverlay', 'an endless mark', { type: 'overlay/show', mark: 'm'.repeat(65) }],
  ['ReadAnswer', 'a reason that there is not', { kind: 'silent', why: 'tired' }],
  [
    'ReadAnswer',
    'a negative offset',
    { kind: 'reading', reading: { ...reading, figures: [{ ...figure, span: [-1, 2] }] }, card: null },
  ],
  [
    'ReadAnswer',
    'a status that there is not',
    { kind: 'reading', reading: { ...reading, figures: [{ ...figure, status: 'true' }] }, card: null },
  ],
  [
    'ReadAnswer',
    'a link that is none of the web',
    { kind: 'reading', reading, card: withLink('javascript:0') },
  ],
  ['ReadAnswer', 'a link without TLS', { kind: 'reading', reading, card: withLink('http://a.example/') }],
  ['SurfaceAnswer', 'a failure without a word', { kind: 'failed' }],
  ['FromSurface', 'a story too long', { type: 'story/add', text: 'x'.repeat(2_000_001) }],
  ['FromSurface', 'a subscription to nothing', { type: 'story/subscribe', url: 'https://lake.example/' }],
  ['StoriesAnswer', 'a story without a title', { stories: [{ id: 'lake-war' }], unused: [], removed: null }],
  ['PreviewAnswer', 'a preview of nothing', { kind: 'preview' }],
  ['CheckAnswer', 'news of nothing', { kind: 'updated' }],
  ['OverlayState', 'a phase that there is not', { ...anOverlayState({}), phase: 'asleep' }],
  ['OverlayState', 'a state with a part missing', { phase: 'reading' }],
];

function withLink(url: string) {
  return {
    ...aCard(),
    entries: { a: { text: 'A', citations: [{ publisher: 'P', title: 'T', date: '2030', url }] } },
  };
}

test.each(BAD)('%s: refuses %s', (name, _what, value) => {
  expect(parse(SCHEMAS[name], value)).toBe(null);
});

test('no value whatever makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.values(SCHEMAS)), (value, schema) => {
      const result = parse(schema, value);
      expect(result === null || typeof result === 'object').toBe(true);
    }),
  );
});

describe('who a sender is', () => {
  const own = { id: 'own', origin: 'chrome-extension://own/' };
  const popup = 'chrome-extension://own/src/popup/popup.html';
  const site = 'https://courier.example/a';
  test.each([
    ['the popup, which has no tab', { id: 'own', url: popup }, 'surface'],
    ['one of our pages in a tab', { id: 'own', url: popup, frameId: 0, tab: { id: 3 } }, 'surface'],
    ['one of our pages framed by a site', { id: 'own', url: popup, frameId: 7, tab: { id: 3 } }, null],
    ['our script in the top frame', { id: 'own', url: site, frameId: 0, tab: { id: 3 } }, 'page'],
    ['our script on a page without an address', { id: 'own', frameId: 0, tab: { id: 3 } }, 'page'],
    ['our script in a frame', { id: 'own', url: site, frameId: 4, tab: { id: 3 } }, null],
    ['our script outside of tabs', { id: 'own', url: site, frameId: 0 }, null],
    ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' }, null],
    ['another extension that names our page', { id: 'other', url: popup, frameId: 0, tab: { id: 3 } }, null],
    ['a web page', { url: site, frameId: 0, tab: { id: 3 } }, null],
    [
      'a host that begins as ours',
      { id: 'own', url: 'chrome-extension://owner/a.html', frameId: 0, tab: { id: 3 } },
      'page',
    ],
    ['nobody', {}, null],
  ] as const)('%s', (_who, sender, expected) => {
    expect(senderOf(sender, own)).toBe(expected);
  });
});
