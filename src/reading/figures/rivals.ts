/** Other counts of what was counted before: "the ministry spoke of two", "the real figure was 14,000", "according to Kelmar 89". */
import { BE } from './closed-words.ts';
import type { Item } from './decision.ts';
import { isCapital, isQuoteMark, setOf, type Words, wordAt } from './words.ts';

const STANDS_FOR = /^(?:it|that|this|those|these)$/;
/** What a count is called, and where one may stand. */
const COUNTS = setOf(
  'figure figures number numbers toll tolls total totals count counts tally tallies estimate estimates sum answer statement statements communique communiqué bulletin list post tweet version estimation statistic guess range minimum maximum theirs ours own',
);
/** Verbs that a bare count may be the object of. */
export const SAYS = setOf(
  'recognises recognizes recognised recognized reckon reckons reckoned said says say saying insists insist insisted insisting thinks think thought counted counts count counting lists list listed listing recorded records record logged registered register registers documented',
  'reported reports report gave gives give giving mentioned mentions mention admitted admits admit acknowledged acknowledges acknowledge confirmed confirms confirm claims claim claimed claiming estimated estimates estimate',
  'puts put wrote writes believes believe believed conceded concedes announced announces declared declares stated states suggests suggested cited cites quoted quotes tallied verified verify verifies corroborate corroborated authenticated document documents seen saw heard found named names identified knows conceding',
);
const SPEAKS = setOf(
  'spoke speak speaks spoken speaking talk talks talked talking claim claims boast boasts boasted wrote told toll total tally figure figures count number numbers estimate estimates report reports',
);

/** "the ministry spoke of two", "the real figure was 14,000", "the brigade's statement says eleven": another count of the same. */
export function isRival(words: Words, { quantity: { from, min, max }, counted: { to } }: Item): boolean {
  let at = from - 1;
  while (at >= from - 3 && (isQuoteMark(wordAt(words, at)) || /^(?:only|not)$/.test(wordAt(words, at))))
    at -= 1;
  const word = wordAt(words, at);
  if (mayReach(words, from)) return true;
  // "an elder put it at around 13"
  if (
    word === 'at' &&
    /^(?:it|this|that|number|figure|toll|total|count)$/.test(wordAt(words, at - 1)) &&
    PUTS.test(wordAt(words, at - 2))
  )
    return true;
  const closes =
    endsClause(words, to) ||
    // "found 61,000 in the capital alone"
    ((min ?? max ?? 0) >= 20 &&
      /^(?:in|across|alone|nationwide|countrywide|for|on|by)$/.test(wordAt(words, to)) &&
      SAYS.has(word)) ||
    (wordAt(words, to) === 'is' &&
      /^(?:closer|nearer|likelier|right|true|more)$/.test(wordAt(words, to + 1)));
  if (!closes) return false;
  if (word === 'of') return SPEAKS.has(wordAt(words, at - 1));
  if (BE.has(word) || /^(?:at|to|as|had|has|reached|exceeded|near|nearer|closer)$/.test(word)) {
    // "villagers insist there are twenty"
    if (
      BE.has(word) &&
      wordAt(words, at - 1) === 'there' &&
      (SAYS.has(wordAt(words, at - 2)) ||
        (wordAt(words, at - 2) === 'that' && SAYS.has(wordAt(words, at - 3))))
    )
      return true;
    const pronoun = BE.has(word) || word === 'had' || word === 'has';
    for (let i = at - 1; i >= at - 7; i--)
      if (COUNTS.has(wordAt(words, i)) || (pronoun && STANDS_FOR.test(wordAt(words, i)))) return true;
    return false;
  }
  if (isAccordingTo(words, from)) return true;
  // "said one" may be a person
  if (SAYS.has(word)) return (min ?? max) !== 1 || /^[.;]?$/.test(wordAt(words, to));
  // "fourteen, says the ministry"
  if (
    /^,$/.test(wordAt(words, to)) &&
    /^(?:say|says|said|according|wrote|claim|claims|claimed)$/.test(wordAt(words, to + 1))
  )
    return /^[;:.?!]?$/.test(wordAt(words, from - 1));
  if (word !== ',' && word !== ':') return false;
  for (let i = at - 1; i >= at - 9; i--)
    if (wordAt(words, i) === 'according' || (word === ':' && COUNTS.has(wordAt(words, i)))) return true;
  return false;
}

const PUTS = /^(?:put|puts|putting|place|placed|places|estimated|estimates|the|that)$/;

/** "the number could go up to 50", "the figure may rise to more than 80": a count that is feared. */
export function mayReach(words: Words, from: number): boolean {
  let at = /^(?:to|at|as)$/.test(wordAt(words, from - 1)) ? from - 2 : from - 1;
  if (
    !/^(?:go|goes|rise|rises|climb|climbs|grow|grows|come|reach|increase|be|exceed|pass|top|run)$/.test(
      wordAt(words, at),
    )
  )
    return false;
  for (const end = at - 6; at > end; at--) if (COUNTS.has(wordAt(words, at))) return true;
  return false;
}

/** "according to Kelmar 89": a name of a few words between. */
function isAccordingTo(words: Words, from: number): boolean {
  for (let at = from - 1; at >= from - 5; at--) {
    const word = wordAt(words, at);
    if (word === 'to') return at < from - 1 && wordAt(words, at - 1) === 'according';
    if (!(isCapital(words, at) || word === 'the' || word === "'s")) return false;
  }
  return false;
}

const ENDS = setOf(
  'and but while or not altogether overall so instead though although himself herself themselves myself before after since during',
);

/** A mark or a word that no clause goes over stands at `at`. */
export function endsClause(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word === '' || ENDS.has(word) || isQuoteMark(word)) return true;
  if (word === 'in' && /^(?:all|total)$/.test(wordAt(words, at + 1))) return true;
  return /^[.,;:!?)\]–—-]$/.test(word);
}
