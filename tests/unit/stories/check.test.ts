import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDossier, DossierError, parseDossier } from '../../../src/stories/check.ts';
import { smallDossier } from '../../fixtures/stories/small-dossier.ts';

/** Any JSON, to break a dossier in ways that its type forbids. */
// biome-ignore lint/suspicious/noExplicitAny: a test writes wrong values on purpose
type Loose = any;

function broken(change: (dossier: Loose) => void): unknown {
  const copy: Loose = structuredClone(smallDossier());
  change(copy);
  return copy;
}

function messageFor(value: unknown): string {
  try {
    checkDossier(value, 'lake.json');
  } catch (error) {
    if (error instanceof DossierError) return error.message;
    throw error;
  }
  return 'accepted';
}

const CASES: [name: string, change: (dossier: Loose) => void, message: string][] = [
  ['no title', (d) => delete d.title, 'title is missing'],
  ['a title that is a number', (d) => (d.title = 7), 'title must be text, not 7'],
  ['an empty title', (d) => (d.title = '  '), 'title must not be empty'],
  ['a title too long', (d) => (d.title = 'x'.repeat(201)), 'title must have at most 200 characters'],
  ['another format', (d) => (d.format = 2), 'format must be 1, not 2'],
  ['a version of zero', (d) => (d.version = 0), 'version must be 1 or more'],
  ['half a version', (d) => (d.version = 1.5), 'version must be a whole number'],
  [
    'an id with a space',
    (d) => (d.id = 'lake war'),
    'id must be lower-case letters, digits and hyphens, 64 characters at most',
  ],
  [
    'a field that nobody knows',
    (d) => (d.people[1].nickname = 'Ani'),
    'people[1].nickname is not a field that a dossier has here',
  ],
  ['people that are no list', (d) => (d.people = {}), 'people must be a list, not a set of fields'],
  ['a person without roles', (d) => delete d.people[2].roles, 'people[2].roles is missing'],
  [
    'an unknown gender',
    (d) => (d.people[0].gender = 'f'),
    'people[0].gender must be "male" or "female", not "f"',
  ],
  ['no party at all', (d) => (d.parties = []), 'parties needs at least one party'],
  ['no anchor', (d) => (d.recognition.anchors = []), 'recognition.anchors needs at least one anchor'],
  [
    'too many names',
    (d) => (d.recognition.support = Array.from({ length: 61 }, (_, i) => `n${i}`)),
    'recognition.support must have at most 60 entries',
  ],
  [
    'a day that does not exist',
    (d) => (d.claims[0].date = '2029-02-30'),
    'claims[0].date must be a day of the calendar, written YYYY-MM-DD',
  ],
  [
    'a date in words',
    (d) => (d.period.from = 'March 2029'),
    'period.from must be a day of the calendar, written YYYY-MM-DD',
  ],
  [
    'a link without https',
    (d) => (d.sources[0].url = 'http://gazette.example.org/'),
    'sources[0].url must be a web address that begins with https://',
  ],
  [
    'a link to a script',
    (d) => (d.sources[1].url = 'javascript:alert(1)'),
    'sources[1].url must be a web address that begins with https://',
  ],
  [
    'a link with a password',
    (d) => (d.sources[1].url = 'https://a:b@courier.example.org/'),
    'sources[1].url must not carry a user name or password',
  ],
  [
    'a claim without source',
    (d) => (d.claims[0].sources = []),
    'claims[0].sources needs at least one source',
  ],
  ['a quote without source', (d) => delete d.quotes[0].sources, 'quotes[0].sources is missing'],
  ['a number in words', (d) => (d.claims[0].min = 'thirty'), 'claims[0].min must be a number, not "thirty"'],
  ['a negative number', (d) => (d.claims[0].min = -3), 'claims[0].min must not be negative'],
  ['an unknown kind of figure', (d) => (d.claims[0].kind = 'dead'), 'claims[0].kind must be "killed" or'],
  [
    'an unknown finding',
    (d) => (d.claims[0].evidence[0].finding = 'proves'),
    'claims[0].evidence[0].finding must be "supports" or',
  ],
  ['min above max', (d) => (d.claims[0].min = 50), 'claims[0].max 40 is less than min (50)'],
  [
    'no number and not vague',
    (d) => {
      d.claims[0].min = null;
      d.claims[0].max = null;
    },
    'claims[0].vague must be true where there is no number',
  ],
  [
    'a party nobody knows',
    (d) => (d.people[2].party = 'east'),
    'people[2].party "east" is no party of this dossier',
  ],
  [
    'a body of a party nobody knows',
    (d) => (d.bodies[0].party = 'east'),
    'bodies[0].party "east" is no party of this dossier',
  ],
  [
    'a party’s body without party',
    (d) => delete d.bodies[0].party,
    'bodies[0].party is missing: a body of kind "party" says for which one it speaks',
  ],
  [
    'an independent body with a party',
    (d) => (d.bodies[1].party = 'north'),
    'bodies[1].party must be left out: an independent body has no party',
  ],
  [
    'a claimant nobody knows',
    (d) => (d.claims[0].claimant = 'velt'),
    'claims[0].claimant "velt" is no party, person or body of this dossier',
  ],
  [
    'a place as claimant',
    (d) => (d.claims[0].claimant = 'orva'),
    'claims[0].claimant "orva" is no party, person or body of this dossier',
  ],
  [
    'a denial by nobody known',
    (d) => (d.claims[0].denials[0].by = 'they'),
    'claims[0].denials[0].by "they" is no party, person or body of this dossier',
  ],
  [
    'a denial by the claimant',
    (d) => (d.claims[0].denials[0].by = 'ana-velt'),
    'claims[0].denials[0].by is the claimant',
  ],
  [
    'a speaker nobody knows',
    (d) => (d.quotes[0].speaker = 'velt'),
    'quotes[0].speaker "velt" is no party, person or body of this dossier',
  ],
  [
    'a source nobody knows',
    (d) => (d.quotes[0].sources = ['gazete']),
    'quotes[0].sources[0] "gazete" is no source of this dossier',
  ],
  [
    'a source of evidence nobody knows',
    (d) => (d.claims[0].evidence[0].sources = ['x']),
    'claims[0].evidence[0].sources[0] "x" is no source of this dossier',
  ],
  [
    'a source twice',
    (d) => (d.claims[0].sources = ['gazette', 'gazette']),
    'claims[0].sources[1] repeats "gazette"',
  ],
  [
    'a namesake nobody knows',
    (d) => (d.people[0].notToBeConfusedWith[0].person = 'monitor'),
    'people[0].notToBeConfusedWith[0].person "monitor" is no person of this dossier',
  ],
  [
    'a person not to be confused with herself',
    (d) => (d.people[0].notToBeConfusedWith[0].person = 'ana-velt'),
    'people[0].notToBeConfusedWith[0].person is the same person',
  ],
  ['an id twice', (d) => (d.people[2].id = 'north'), 'people[2].id "north" is already the id of parties[0]'],
  [
    'a quote with a claim’s id',
    (d) => (d.quotes[0].id = 'ford-30'),
    'quotes[0].id "ford-30" is already the id of claims[0]',
  ],
  [
    'an alias twice',
    (d) => d.parties[0].aliases.push('THE LEAGUE'),
    'parties[0].aliases[2] repeats "THE LEAGUE"',
  ],
  [
    'a name of two people',
    (d) => d.people[2].aliases.push('Anna Velt'),
    'people[2].aliases[0] "Anna Velt" is already a name of people[0]',
  ],
  [
    'a period that ends first',
    (d) => (d.period.to = '2028-01-01'),
    'period.to 2028-01-01 is before period.from (2029-03-01)',
  ],
  [
    'a role that ends first',
    (d) => (d.people[0].roles[0].to = '2020-01-01'),
    'people[0].roles[0].to 2020-01-01 is before its own from (2028-01-01)',
  ],
  [
    'a government that ends first',
    (d) => (d.parties[0].governs = [{ from: '2029-04-01', to: '2029-03-01' }]),
    'parties[0].governs[0].to 2029-03-01 is before its own from (2029-04-01)',
  ],
  [
    'two governments at a time',
    (d) => {
      d.parties[0].governs = [{ from: '2029-03-01' }];
      d.parties[1].governs = [{ from: '2029-04-01' }];
    },
    'parties[1].governs[0].from 2029-04-01 is within the term of parties[0].governs[0]',
  ],
  [
    'a government from the future',
    (d) => (d.parties[0].governs = [{ from: '2031-01-01' }]),
    "parties[0].governs[0].from 2031-01-01 is after the dossier's own date (2030-06-01)",
  ],
  [
    'a claim before the story',
    (d) => (d.claims[0].date = '2028-05-01'),
    'claims[0].date 2028-05-01 is before the story begins (2029-03-01)',
  ],
  [
    'a claim after the claimant’s death',
    (d) => (d.claims[0].date = '2029-08-01'),
    'claims[0].date 2029-08-01 is after the death of "ana-velt" (2029-07-02)',
  ],
  [
    'a quote after the speaker’s death',
    (d) => (d.quotes[0].date = '2029-08-01'),
    'quotes[0].date 2029-08-01 is after the death of "ana-velt" (2029-07-02)',
  ],
  [
    'a denial before the claim',
    (d) => (d.claims[0].denials[0].date = '2029-04-30'),
    'claims[0].denials[0].date 2029-04-30 is before the claim that it denies (2029-05-01)',
  ],
  [
    'a source from the future',
    (d) => (d.sources[0].date = '2031-01-01'),
    "sources[0].date 2031-01-01 is after the dossier's own date (2030-06-01)",
  ],
  [
    'a source from a year that has not come',
    (d) => (d.sources[0].date = '2031'),
    "sources[0].date 2031 is after the dossier's own date (2030-06-01)",
  ],
  [
    'a source of half a month',
    (d) => (d.sources[0].date = '2029-13'),
    'sources[0].date must be a day of the calendar, written YYYY-MM-DD, or only YYYY-MM or YYYY',
  ],
  [
    'a death long ago',
    (d) => (d.people[1].died = '1801-01-01'),
    'people[1].died 1801-01-01 is too long ago to be right',
  ],
  [
    'two lines in one',
    (d) => (d.claims[0].text = 'One.\nTwo.'),
    'claims[0].text must be one line of plain text, without control characters',
  ],
  [
    'a name that is written backwards',
    (d) => (d.people[2].name = '\u202emiS oroJ'),
    'people[2].name must be one line of plain text, without control characters',
  ],
  [
    'a name with a mark inside that nobody sees',
    (d) => (d.people[1].name = 'Ana\u200b Velt'),
    'people[1].name must be one line of plain text, without control characters',
  ],
  [
    'a name written in invisible letters',
    (d) => (d.people[2].aliases = ['Sim \u{e0041}\u{e0042}']),
    'people[2].aliases[0] must be one line of plain text, without control characters',
  ],
  [
    'half of an emoji',
    (d) => (d.publisher = 'Gazette \ud83d'),
    'publisher must be one line of plain text, without control characters',
  ],
  [
    'a link with a space',
    (d) => d.sources.push({ ...d.sources[1], id: 'ford', url: 'https://courier.example.org/the ford' }),
    'sources[2].url must be a whole web address, as https://example.org/page, without spaces',
  ],
  [
    'a link to no host with a name',
    (d) => (d.sources[0].url = 'https://gazette/ford'),
    'sources[0].url must be a whole web address',
  ],
  [
    'a link to a number',
    (d) => (d.sources[1].url = 'https://192.168.0.1/ford'),
    'sources[1].url must be a whole web address',
  ],
  [
    'a link too long',
    (d) => (d.sources[0].url = `https://gazette.example.org/${'x'.repeat(1000)}`),
    'sources[0].url must have at most 1000 characters',
  ],
  [
    'a page cited twice',
    (d) => (d.sources[1].url = `${d.sources[0].url}#top`),
    'sources[1].url is already the address of sources[0]',
  ],
  [
    'a claim that stands twice',
    (d) => d.claims.push({ ...d.claims[0], id: 'ford-again' }),
    'claims[1] says the same as claims[0]: same claimant, day, kind, group and numbers',
  ],
  [
    'a quote that stands twice',
    (d) => d.quotes.push({ ...d.quotes[0], id: 'ford-again', words: 'The ford is OURS!' }),
    'quotes[1] holds the same words as quotes[0]',
  ],
  [
    'a quote in marks',
    (d) => (d.quotes[0].words = '“The ford is ours”'),
    'quotes[0].words must stand without quotation marks around it',
  ],
  [
    'a quote without words',
    (d) => (d.quotes[0].words = '… !'),
    'quotes[0].words has no word that could be looked for',
  ],
  [
    'a role after death',
    (d) => (d.people[1].roles = [{ title: 'poet', from: '2002-01-01' }]),
    "people[1].roles[0].from 2002-01-01 is after the person's death (2001-05-05)",
  ],
  [
    'a role that goes on after death',
    (d) => (d.people[0].roles[0].to = '2029-08-01'),
    "people[0].roles[0].to 2029-08-01 is after the person's death (2029-07-02)",
  ],
  [
    'a denial after death',
    (d) => {
      d.claims[0].claimant = 'joro-sim';
      d.claims[0].denials[0].by = 'ana-velt';
      d.claims[0].denials[0].date = '2029-08-01';
    },
    'claims[0].denials[0].date 2029-08-01 is after the death of "ana-velt" (2029-07-02)',
  ],
  [
    'a claimant who confirms the claim',
    (d) => (d.claims[0].evidence[0].by = 'ana-velt'),
    'claims[0].evidence[0].by is the claimant',
  ],
  [
    'a name of marks alone',
    (d) => d.bodies[1].aliases.push('???'),
    'bodies[1].aliases[1] "???" has no letter that could be looked for',
  ],
  [
    'the same name with and without accents, of two places',
    (d) => d.places[1].aliases.push('Órva'),
    'places[1].aliases[0] "Órva" is already a name of places[0]: nobody could tell which is meant',
  ],
  [
    'an anchor twice',
    (d) => d.recognition.anchors.push('LAKE ORVA'),
    'recognition.anchors[2] repeats "LAKE ORVA"',
  ],
  [
    'an anchor that speaks against the story',
    (d) => d.recognition.against.push('League of Orva'),
    'recognition.against[1] "League of Orva" stands already among anchors',
  ],
  [
    'an anchor of marks alone',
    (d) => d.recognition.anchors.push('—'),
    'recognition.anchors[2] "—" has no letter that could be looked for',
  ],
  [
    'a period that ends in the future',
    (d) => (d.period.to = '2031-01-01'),
    "period.to 2031-01-01 is after the dossier's own date (2030-06-01)",
  ],
  [
    'a signature of another kind',
    (d) => (d.signature = { algorithm: 'RSA', key: 'A'.repeat(43), value: 'A'.repeat(86) }),
    'signature.algorithm must be "Ed25519", not "RSA"',
  ],
  [
    'a signature that is cut off',
    (d) => (d.signature = { algorithm: 'Ed25519', key: 'A'.repeat(43), value: 'A'.repeat(85) }),
    'signature.value must be 86 letters and digits, as "sourcelight dossier sign" writes them',
  ],
  ['a version beyond counting', (d) => (d.version = 2e9), 'version is too large'],
  [
    'code where a name should be',
    (d) => (d.recognition.support = [{ regex: '.*' }]),
    'recognition.support[0] must be text, not a set of fields',
  ],
];

describe('checkDossier', () => {
  test('takes a whole dossier as it is', () => {
    expect(checkDossier(smallDossier(), 'lake.json')).toEqual(smallDossier());
  });

  test.each(CASES)('%s', (_name, change, message) => {
    const lines = messageFor(broken(change)).split('\n');
    // Some faults bring others with them: without parties, nobody's party is known.
    expect(lines.filter((line) => line.startsWith(`lake.json: ${message}`))).toHaveLength(1);
  });

  test('every case has a message of its own', () => {
    const messages = CASES.map(([, change]) => messageFor(broken(change)));
    expect(new Set(messages).size).toBe(CASES.length);
  });

  test('lists all problems at once, of shape and of sense', () => {
    const value = broken((d) => {
      d.sources[0].url = 'gazette.example.org';
      d.people[2].party = 'east';
      d.quotes[0].speaker = 'velt';
    });
    expect(messageFor(value).split('\n')).toEqual([
      'lake.json: sources[0].url must be a web address that begins with https://',
      'lake.json: people[2].party "east" is no party of this dossier',
      'lake.json: quotes[0].speaker "velt" is no party, person or body of this dossier',
    ]);
  });

  test.each([[null], [undefined], ['text'], [[]], [{}], [7]])('is not fooled by %j', (value) => {
    expect(messageFor(value)).toContain('lake.json: ');
  });

  test('says what is wrong with the file as a whole', () => {
    expect(messageFor(null)).toBe('lake.json: the file must be a set of fields, not null');
  });

  test('keeps the problems for programs', () => {
    try {
      checkDossier(
        broken((d) => delete d.title),
        'lake.json',
      );
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DossierError);
      expect(error).toMatchObject({ file: 'lake.json', problems: [{ path: 'title', reason: 'is missing' }] });
    }
  });
});

describe('parseDossier', () => {
  const messageOf = (text: string): string => {
    try {
      parseDossier(text, 'lake.json');
    } catch (error) {
      if (error instanceof DossierError) return error.message;
      throw error;
    }
    return 'accepted';
  };
  const whole = JSON.stringify(smallDossier(), null, 2);

  test('gives the dossier, trimmed, and beside it what stands in the file', () => {
    const { dossier, value } = parseDossier(whole.replace('"The war', '" The war'), 'lake.json');
    expect(dossier).toEqual(smallDossier());
    expect(value).toEqual({ ...smallDossier(), title: ' The war over Lake Orva' });
  });

  test('names the line of each problem', () => {
    const lines = whole.split('\n');
    const at = lines.findIndex((line) => line.includes('"claimant"'));
    lines[at] = '      "claimant": "velt",';
    expect(messageOf(lines.join('\n'))).toBe(
      `lake.json:${at + 1}: claims[0].claimant "velt" is no party, person or body of this dossier`,
    );
    expect(messageOf('{\n  "format": 2\n}')).toMatch(/^lake\.json:2: format must be 1, not 2$/m);
    expect(messageOf('{\n  "format": 2\n}')).toMatch(/^lake\.json:1: title is missing$/m);
  });

  test('a list of fields that stands twice is a problem: the first one would be lost', () => {
    const twice = whole.replace('"quotes": [', '"claims": [],\n"quotes": [');
    expect(messageOf(twice)).toMatch(/^lake\.json:\d+: claims stands twice in the same set of fields$/);
  });

  test.each([
    [
      '{"format": 1,',
      'lake.json:1: the file is no JSON: line 1, column 14: the file ends too early: a name in " is missing',
    ],
    ['', 'lake.json:1: the file is no JSON: line 1, column 1: the file ends too early: a value is missing'],
    ['<!doctype html><p>404', 'lake.json: the file is a web page, not a dossier'],
    ['"dossier"', 'lake.json:1: the file must be a set of fields, not "dossier"'],
    [
      JSON.stringify('x'.repeat(1_000_000)),
      'lake.json: the file has 1,000,002 bytes; a dossier may have 1,000,000',
    ],
    [`"${'€'.repeat(333_333)}"`, 'lake.json: the file has 1,000,001 bytes; a dossier may have 1,000,000'],
    [`"${'😀'.repeat(250_000)}"`, 'lake.json: the file has 1,000,002 bytes; a dossier may have 1,000,000'],
  ])('no dossier: %#', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  test('a wrong value is shown, but not a page of it', () => {
    expect(messageOf(whole.replace('"format": 1', `"format": "${'x'.repeat(5000)}"`)).length).toBeLessThan(
      150,
    );
  });

  test('whatever the text: a dossier, or problems in words', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, length, other) => {
        const text = whole.slice(0, at) + other + whole.slice(at + length);
        expect(messageOf(text)).toMatch(/^(?:accepted|lake\.json(?::\d+)?: )/);
      }),
    );
  });
  test('whatever the value: a dossier, or problems in words', () => {
    const keys = ['title', 'people', 'claims', 'recognition', 'period', 'signature', '__proto__'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        expect(messageOf(JSON.stringify({ ...smallDossier(), [key]: value }))).toMatch(
          /^(?:accepted$|lake\.json:\d+: )/,
        );
      }),
    );
  });
});
