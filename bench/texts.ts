/** Texts and pages of any length for the bench, made from sentences written for it: reports that are, and are not, a story of ours. */

const WAR = [
  'The National Resistance Front said on Thursday that its fighters had killed {n} Taliban near the mouth of the Panjshir valley.',
  '“We hold the ridge above the road and will go on holding it,” a commander told reporters by telephone.',
  'A Taliban spokesman denied the claim and said that only {m} of his men had been wounded.',
  'Neither account could be independently verified.',
  'Residents of two villages said they had counted at least {m} bodies by the river before dark.',
  'According to the hospital in Anabah, {m} wounded were brought in during the night.',
  'Ahmad Massoud, who leads the front, has said that he is ready for talks but not for surrender.',
  'The road to Kabul was closed for a {n}th hour, and families walked south with what they could carry.',
];

const TOWN = [
  'The harbour board met on Tuesday to set the fares of the island ferry for the coming year.',
  '“We have held the price for three years and can do so no longer,” the chairwoman said after the vote.',
  'About {n} passengers use the boat on a working day, according to the timetable office.',
  'The lamp on the north mole was lit again after a repair that took {m} days and a good deal of rope.',
  'Councillors asked whether the breakwater, begun {m} years ago, would be finished before the winter storms.',
  'A choir of {n} sang on the quay, and the rain held off until the last verse.',
  'Fishermen said the herring had come late, though there were more of them than anybody could remember.',
  'The museum has bought a chart of the bay that shows the old channel and the wreck of a grain ship.',
];

/** Paragraphs of three sentences until there are so many words. */
export function textOf(kind: 'war' | 'town', words: number): string {
  const sentences = kind === 'war' ? WAR : TOWN;
  const paragraphs: string[] = [];
  let paragraph: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const sentence = (sentences[(i * 5 + Math.floor(i / 8)) % sentences.length] ?? '')
      .replace('{n}', String(20 + ((i * 7) % 60)))
      .replace('{m}', String(2 + ((i * 3) % 9)));
    count += sentence.split(' ').length;
    paragraph.push(sentence);
    if (paragraph.length === 3 || count >= words) {
      paragraphs.push(paragraph.join(' '));
      paragraph = [];
    }
  }
  return paragraphs.join('\n\n');
}

/** A page in the manner of a newspaper's, with navigation, asides and inline tags around such a text. */
export function pageOf(kind: 'war' | 'town', words: number): string {
  const title = kind === 'war' ? 'Front and Taliban fight on in Panjshir' : 'Ferry fares to rise';
  const links = Array.from({ length: 60 }, (_, i) => `<li><a href="#${i}">Section ${i}</a></li>`).join('');
  const paragraphs = textOf(kind, words)
    .split('\n\n')
    .map((text, i) => {
      const marked = text.replace(/(\d+)/, '<b>$1</b>').replace('said', '<a href="#said">said</a>');
      return `<p>${marked}</p>${i % 9 === 8 ? `<aside><ul>${links.slice(0, 300)}</ul></aside>` : ''}`;
    })
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><header><nav><ul>${links}</ul></nav></header>
<main><article><h1>${title}</h1>${paragraphs}</article></main><footer><ul>${links}</ul></footer></body></html>`;
}
