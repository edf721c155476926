import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/reading/attribution/attribute.ts';
import type { Tagger } from '../../../src/reading/attribution/tagger.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import { knowing, marked, silent } from './fake-tagger.ts';

function read(text: string, tagger: Tagger = silent): string[] {
  return attribute(toDocument(text), tagger).map(({ form, source, cue, content }) => {
    const part = (spans: [number, number][]) =>
      spans.map(([start, end]) => text.slice(start, end)).join(' … ');
    return `${form}: ${part(source)} | ${part(cue)} | ${part(content)}`;
  });
}

/** With a tagger that finds what the markup says. */
const readMarked = (markup: string) => {
  const { text, tagged } = marked(markup);
  return read(text, knowing(tagged));
};

describe('rules that find quotes by themselves', () => {
  const cases: [text: string, ...found: string[]][] = [
    // Dashes.
    ['“We held the bridge.” — Ivo Marek', 'direct: Ivo Marek | — | “We held the bridge.”'],
    ['“We held the bridge.”— Ivo Marek.', 'direct: Ivo Marek | — | “We held the bridge.”'],
    [
      '"We held the bridge." - Ivo Marek, ferry captain',
      'direct: Ivo Marek, ferry captain | - | "We held the bridge."',
    ],
    ['"We held the bridge" -- Ivo Marek', 'direct: Ivo Marek | -- | "We held the bridge"'],
    ['“We held the bridge,” – a resident of Lod', 'direct: a resident of Lod | – | “We held the bridge,”'],
    [
      '“We held it.” “We will again.” ― Ivo Marek',
      'direct: Ivo Marek | ― | “We held it.” … “We will again.”',
    ],
    ['“We held the bridge.”\n— Ivo Marek, captain', 'direct: Ivo Marek, captain | — | “We held the bridge.”'],
    ['He is a “sly fox” — much as he was then.'],
    ['“The Bridge” — which opened in 1990 — is closed.'],
    ['“We held the bridge” — The mayor said nothing else.'],
    // Colons.
    ['Ivo Marek: “We held the bridge.”', 'direct: Ivo Marek | : | “We held the bridge.”'],
    ['Marek: "No." Orlov: "Yes, we did."', 'direct: Marek | : | "No."', 'direct: Orlov | : | "Yes, we did."'],
    ["Ana bint Roe: 'We held the bridge'", "direct: Ana bint Roe | : | 'We held the bridge'"],
    ['• Mr. Marek: “We held the bridge.”', 'direct: Mr. Marek | : | “We held the bridge.”'],
    ['Correction: “The Bridge” opened in 1990.'],
    ['The dish has two names: “stew” and “soup”.'],
    ['Update: The road is open again after the storm.'],
    // Before and after the verb.
    ['“We held the bridge,” Marek said.', 'direct: Marek | said | “We held the bridge,”'],
    ['"We held the bridge", Marek told reporters.', 'direct: Marek | told | "We held the bridge"'],
    ['“We held the bridge,” said Marek.', 'direct: Marek | said | “We held the bridge,”'],
    ['“Never,” she said.', 'direct: she | said | “Never,”'],
    ['“Who held it?” asked the mayor of Lod.', 'direct: the mayor of Lod | asked | “Who held it?”'],
    ['“We held it,” Marek had later told the council on Monday.', 'direct: Marek | told | “We held it,”'],
    [
      '“We held it,” said Ana Roe, a nurse from Lod.',
      'direct: Ana Roe, a nurse from Lod | said | “We held it,”',
    ],
    [
      '“We held it,” said a spokesman for the ministry on Monday.',
      'direct: a spokesman for the ministry | said | “We held it,”',
    ],
    [
      '“We held it,” Marek, who replaced Orlov, said.',
      'direct: Marek, who replaced Orlov | said | “We held it,”',
    ],
    ['“We held it,” Marek, 45, said at the bridge.', 'direct: Marek, 45 | said | “We held it,”'],
    [
      '“We held it,” Ana Roe, once mayor of Lod, told the paper.',
      'direct: Ana Roe, once mayor of Lod | told | “We held it,”',
    ],
    ['“We held it,” a spokesman said.', 'direct: a spokesman | said | “We held it,”'],
    ['“We held it,” residents said.', 'direct: residents | said | “We held it,”'],
    ['“We held it,” tweeted Marek.', 'direct: Marek | tweeted | “We held it,”'],
    [
      '“We held it,” Marek insisted. “We always will.”',
      'direct: Marek | insisted | “We held it,” … “We always will.”',
    ],
    ['Marek said: “We held the bridge.”', 'direct: Marek | said | “We held the bridge.”'],
    ['The mayor of Lod told reporters: "We held it."', 'direct: The mayor of Lod | told | "We held it."'],
    ['On Monday Marek wrote: “We held it.”', 'direct: Marek | wrote | “We held it.”'],
    ['But Marek said, “We held the bridge.”', 'direct: Marek | said | “We held the bridge.”'],
    ['Marek told the BBC that “we held the bridge”.', 'direct: Marek | told | “we held the bridge”'],
    [
      'Marek said the town “will be held to the end”.',
      'mixed: Marek | said | the town “will be held to the end”',
    ],
    [
      'Marek added that the bridge was “in good hands”.',
      'mixed: Marek | added | the bridge was “in good hands”',
    ],
    [
      '“Only at the bridge” is there fighting, Marek said.',
      'mixed: Marek | said | “Only at the bridge” is there fighting,',
    ],
    // According to.
    ['According to Marek, “we held the bridge.”', 'direct: Marek | According to | “we held the bridge.”'],
    [
      'According to the mayor, it was “a long night for us”.',
      'mixed: the mayor | According to | it was “a long night for us”',
    ],
    [
      '“We held the bridge,” according to Ivo Marek.',
      'direct: Ivo Marek | according to | “We held the bridge,”',
    ],
    [
      'In the words of Marek, “we held the bridge.”',
      'direct: Marek | In the words of | “we held the bridge.”',
    ],
    // A passive verb has no speaker for its subject.
    ['Marek was told: “You held the bridge.”'],
    // The quote stands in a paragraph of its own.
    [
      'Marek went on to say:\n“We held the bridge and the road.”',
      'direct: Marek | say | “We held the bridge and the road.”',
    ],
    [
      'The mayor continued:\n“We held it.”\n“We will do so again, all of us.”',
      'direct: The mayor | continued | “We held it.” … “We will do so again, all of us.”',
    ],
    // Where it was said, and a noun, are nothing said.
    ['Later in the long letter, Marek wrote:\n“We held it.”', 'direct: Marek | wrote | “We held it.”'],
    ['But, Marek said, “we held it to the end.”', 'direct: Marek | said | “we held it to the end.”'],
    ['The race moves to three states that the front has held since May.'],
    ['The list of songs is here:\n“The Long Road to the Old Bridge”'],
    // Marks that quote nobody.
    ['The “Lion of Lod” Ivo Marek crossed the bridge.'],
    ['The so-called “free zone” is closed.'],
    ['She hosts “The Morning Hour,” a show on the radio.'],
    ['Edwin “Teddy” Stone met William ‘Bill’ Hale.'],
    ["The drivers' union and the '90s bands weren't there."],
    ['“We held the bridge and the road to the very end.”'],
    ['Marek said so on the radio’s “Good Morning Lod.”'],
    ['On “The Late Show,” the former secretary of state wept.'],
    ['Marek’s claims “that the bridge fell down in a storm” are old.'],
    ['“We held it,” officials say.', 'direct: officials | say | “We held it,”'],
    ['A song went “we held the bridge and the road” all night.'],
  ];
  test.each(cases)('%s', (text, ...found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('rules that build on what the model found', () => {
  const cases: [markup: string, ...found: string[]][] = [
    // The second half.
    [
      '<“We held it,”> [Marek] {said}. “We will again.”',
      'direct: Marek | said | “We held it,” … “We will again.”',
    ],
    [
      '<“We held it,”> [she] {said}, pointing north. “We will again.” “Always.”',
      'direct: she | said | “We held it,” … “We will again.” … “Always.”',
    ],
    [
      '[Marek] {said} <the bridge was safe>. “We held it all night.”',
      'indirect: Marek | said | the bridge was safe',
      'direct:  |  | “We held it all night.”',
    ],
    [
      '[Marek] {thinks} <the bridge is safe>. “We held it all night.”',
      'indirect: Marek | thinks | the bridge is safe',
    ],
    [
      '<“We held it,”> [Marek] {said}. Then it rained. “We will again.”',
      'direct: Marek | said | “We held it,”',
    ],
    ['<“We held it,”> [Marek] {said}. “The Bridge” is his book.', 'direct: Marek | said | “We held it,”'],
    // Over paragraphs.
    [
      '<“We held it,”> [Marek] {said}.\n“We will do so again.”',
      'direct: Marek | said | “We held it,” … “We will do so again.”',
    ],
    [
      '<“We held it,”> [Marek] {said}.\n“We will do so again.\n“And again after that.”',
      'direct: Marek | said | “We held it,” … “We will do so again. … “And again after that.”',
    ],
    [
      '[Marek] {said}: <“We held it.>\n“Always.” The town is safe.',
      'direct: Marek | said | “We held it. … “Always.”',
    ],
    [
      '[Marek] {said} <they held the bridge>.\n“We will do so again, all of us.”',
      'indirect: Marek | said | they held the bridge',
      'direct:  |  | “We will do so again, all of us.”',
    ],
    [
      '<1“We held it,”> [1Marek] {1said}. <2“You fled,”> [2Orlov] {2said}.\n“We will do so again.”',
      'direct: Marek | said | “We held it,”',
      'direct: Orlov | said | “You fled,”',
    ],
    [
      '<1“We held it,”> [1Ivo Marek] {1said}. <2“All of it,”> [2he] {2added}.\n“We will do so again.”',
      'direct: Ivo Marek | said | “We held it,”',
      'direct: he | added | “All of it,” … “We will do so again.”',
    ],
    [
      '[Marek] {hopes} <to hold the bridge>.\n“We will do so again.”',
      'indirect: Marek | hopes | to hold the bridge',
    ],
    [
      '<“We held it,”> [Marek] {said}.\nThe town slept.\n“We will do so again.”',
      'direct: Marek | said | “We held it,”',
    ],
    [
      '<“We held it,”> [Marek] {said}.\n“We all fled in the night.”\n— Ana Roe',
      'direct: Marek | said | “We held it,”',
      'direct: Ana Roe | — | “We all fled in the night.”',
    ],
    [
      '<“We held it,”> [Marek] {said}.\n“We will,” he said of the town, “do so again.”',
      'direct: Marek | said | “We held it,”',
      'direct: he | said | “We will,” … “do so again.”',
    ],
    // Who is quoted by whom.
    [
      '[The Post] {quoted} a clerk as saying <“we held the bridge”>.',
      'direct: a clerk | quoted … as saying | “we held the bridge”',
    ],
    [
      '<“We held it,”> [the Post] {quoted} a source to have said.',
      'direct: a source | quoted … to have said | “We held it,”',
    ],
    [
      '<“We held it,”> [the Post] {quoted} him as saying.',
      'direct: him | quoted … as saying | “We held it,”',
    ],
    [
      '[Marek] was {quoted as saying} <“we held the bridge”>.',
      'direct: Marek | quoted as saying | “we held the bridge”',
    ],
    // A subject that the model lost.
    [
      '<“We held” it, Ana Roe, once its mayor,> {told} the Post.',
      'mixed: Ana Roe, once its mayor | told | “We held” it,',
    ],
    ['It was {reported} <that the bridge fell>.', 'indirect:  | reported | that the bridge fell'],
    ['{Adding} <that they held it>, he left.', 'indirect:  | Adding | that they held it'],
    // Inner voices.
    [
      '<“We held it,”> [she] {said}, quoting an old poet. <“The road is long.”>',
      'direct: she | said | “We held it,” … “The road is long.”',
      'direct: an old poet | quoting | “The road is long.”',
    ],
    [
      '<“The road is long,”> [she] {said}, quoting an old poet.',
      'direct: she | said | “The road is long,”',
      'direct: an old poet | quoting | “The road is long,”',
    ],
    [
      '<1“The road is long,”> [1she] {1said}, {2quoting} <2an old poet>.',
      'direct: she | said | “The road is long,”',
      'direct: an old poet | quoting | “The road is long,”',
    ],
    [
      '<“The road is long,”> [she] {said}, quoting her father as saying so.',
      'direct: she | said | “The road is long,”',
    ],
  ];
  test.each(cases)('%s', (markup, ...found) => {
    expect(readMarked(markup)).toEqual(found);
  });
});

describe('transcripts and headlines', () => {
  test('three labelled lines and more are a transcript, and spoken though unmarked', () => {
    const text =
      'Mr Hale: Where were you?\nRoe: We stayed at the bridge.\nMr Hale: All night?\nRoe: All night.';
    expect(read(text)).toEqual([
      'direct: Mr Hale | : | Where were you?',
      'direct: Roe | : | We stayed at the bridge.',
      'direct: Mr Hale | : | All night?',
      'direct: Roe | : | All night.',
    ]);
  });

  test('labelled lines of a list are no transcript', () => {
    expect(
      read('Location: the old bridge in Lod\nCapacity: two lanes of cars\nLength: a mile or so'),
    ).toEqual([]);
  });

  test('a headline has a speaker only where the name speaks in the text', () => {
    const body = '<the bridge was held>, [Ivo Marek] {said}.';
    const { text, tagged } = marked(`Marek: Bridge was held\n${body}`);
    expect(read(text, knowing(tagged))[0]).toBe('indirect: Marek | : | Bridge was held');
    const other = marked(`Lod: Bridge was held\n${body}`);
    expect(read(other.text, knowing(other.tagged))).toHaveLength(1);
  });
});

describe('failures that readers of such tools report', () => {
  test('one stray quotation mark spoils only its own place', () => {
    const text =
      'The “old town was quiet.\n“We held it,” Marek said.\nThe road" is open.\n"We will," she said.';
    expect(read(text)).toEqual(['direct: Marek | said | “We held it,”', 'direct: she | said | "We will,"']);
  });

  test('a quote over several paragraphs without closing marks', () => {
    const text = 'Marek said: “We held it.\n“We were cold.\n“We will do so again.”\nThe town slept.';
    expect(read(text)).toEqual([
      'direct: Marek | said | “We held it. … “We were cold. … “We will do so again.”',
    ]);
  });

  test('the speaker stands only in the sentence before', () => {
    expect(readMarked('[Marek] {spoke of} <the night at the bridge>. “We held it and stayed.”')[1]).toBe(
      'direct:  |  | “We held it and stayed.”',
    );
  });

  test('tiny and odd input', () => {
    for (const text of [
      '',
      '"',
      '“”',
      ':',
      '—',
      '— Marek',
      'Marek:',
      '“',
      "'",
      '"" said',
      'said',
      '\n\n"\n',
    ]) {
      expect(read(text)).toEqual([]);
    }
  });

  // Where the work grows with the square of the text, it does not come to its end in the test's time.
  test.each([
    ['“We held it,” Marek said. ', true],
    ['Marek: “No.” ', false],
    ['“a “b ', false],
    ['said ', false],
    ['“Q.” ', false],
    ['“We held it,” ', false],
    ['Marek said ', false],
  ])('comes to the end of half a million characters of %j', { timeout: 60_000 }, (unit, isQuoted) => {
    const text = unit.repeat(Math.ceil(500_000 / unit.length));
    const found = attribute(toDocument(text), silent);
    if (isQuoted) expect(found.length).toBe(text.length / unit.length);
    for (const { content } of found)
      for (const [start, end] of content) expect(text.slice(start, end).trim()).not.toBe('');
  });
});
