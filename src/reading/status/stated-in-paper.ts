/**
 * Who states a number by the paper or the reckoning that holds it, and by whose it is said to be: "the front's bulletin: 58 dead",
 * "by its own tally, 12 died", "the 500 deaths claimed by the ministry", "212 dead (Health Cluster)".
 */
import type { Span } from '../reading.ts';
import { wordSet } from '../text/word-set.ts';
import { BE, CLAIMS, HAVE, NUMBERS } from './lexicon.ts';
import type { Owner, Scene } from './scene.ts';
import { voiceOf } from './voice.ts';
import { spanOf, type Word } from './words.ts';

/** Nouns for a paper or reckoning that holds numbers; they have an author. */
const PAPERS = wordSet(`
  bulletin bulletins statement statements communique communiqué communiqués release list lists log logs post posts tweet message
  briefing dispatch tally tallies reckoning toll tolls count counts estimate estimates figure figures claims claim report reports total`);
const LEADING_TO = wordSet(`
  come comes came coming stand stands stood reach reached reaches is was are were amount amounts amounted run runs ran list lists listed
  give gives gave mention mentions mentioned name names named contain contains contained speak speaks spoke rose rises`);

/**
 * "The front's bulletin: 58 dead", "the Taliban's claims come to 134", "a tally by X had reached 38".
 * @param before the words of the figure's sentence that stand before it
 * @param figure where the figure stands, in UTF-16 code units, end exclusive
 * @returns null where nobody is told so
 */
export function byPaper(scene: Scene, before: readonly Word[], figure: Span): Owner | null {
  const gap = scene.document.text.slice(before.at(-1)?.end ?? figure[0], figure[0]);
  for (let i = before.length - 1; i >= Math.max(0, before.length - 24); i--) {
    const word = before[i];
    if (!word || !PAPERS.has(word.text)) continue;
    const after = before.slice(i + 1);
    const colon = after.length === 0 ? /:/.test(gap) : (after[0]?.gap.includes(':') ?? false);
    const leads = after.slice(-6).some((one) => LEADING_TO.has(one.text));
    if (!colon && !leads) return null;
    const by = after[0]?.text === 'by' ? after.slice(1, 9) : null;
    const owners = by ?? ownersOf(before, i);
    if (owners.length === 0) return null;
    return voiceOf(scene, owners, {});
  }
  return null;
}

/**
 * "For him the toll is 38 dead", "In other reports the clashes left 13 dead": whose reckoning the sentence opens with.
 * @param before the words of the figure's sentence that stand before it
 * @returns null where nobody is told so
 */
export function byFrame(scene: Scene, before: readonly Word[]): Owner | null {
  const [first, who, ...rest] = before;
  if (first?.text === 'in') return inReports(before);
  if (first?.text !== 'for' || !who || !/^(?:him|her|them)$/.test(who.text)) return null;
  const reckons = rest
    .slice(0, 6)
    .some((word, i) => NUMBERS.has(word.text) && LEADING_TO.has(rest[i + 1]?.text ?? ''));
  return reckons ? voiceOf(scene, [who], {}) : null;
}

const OF_REPORTS =
  /^(?:other|some|several|many|various|unconfirmed|conflicting|local|media|press|news|earlier|early|later|initial|first|most|and)$/;

/** "In other reports", "in some early accounts": somebody's, and not the outlet's own. */
function inReports(before: readonly Word[]): Owner | null {
  const noun = before.findIndex((word, i) => i > 0 && !OF_REPORTS.test(word.text));
  if (noun < 2 || !/^(?:reports|accounts|versions)$/.test(before[noun]?.text ?? '')) return null;
  const span = spanOf(before.slice(0, noun + 1));
  return span && { standing: 'unknown', sourceless: false, how: 'content', span };
}

const RECKONING = /^(?:reckoning|admission|assessments?|calculations?)$/;
/** How far from its number such a phrase stands, in characters, where it does not open the sentence. */
const BESIDE = 90;

/**
 * "By its own tally, 12 died"; "12 died, by the army's count"; "By the assessment of the mission nine had died and 30 were hurt".
 * @param words the words of the figure's sentence near it
 * @param figure where the figure stands, in UTF-16 code units, end exclusive
 * @returns null where nobody is told so
 */
export function byReckoning(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  for (const [i, word] of words.entries()) {
    if (word.text !== 'by' && word.text !== 'on') continue;
    const noun = words
      .slice(i + 1, i + 7)
      .findIndex((one) => NUMBERS.has(one.text) || CLAIMS.has(one.text) || RECKONING.test(one.text));
    if (noun < 1) continue;
    const possessor = ownersOf(words, i + 1 + noun).filter((one) => one.start > word.start);
    // "By Israeli tallies", "by UN estimates".
    const between = words.slice(i + 1, i + 1 + noun);
    const lead = possessor.length > 0 || !between.some((one) => one.capital) ? possessor : between;
    const owners = lead.length > 0 ? lead : ownersBehind(words.slice(i + 2 + noun));
    if (owners.length === 0) continue;
    const at = spanOf(words.slice(i, i + 2 + noun));
    // what opens a sentence reaches to its end
    const opens = i === 0 && figure[0] > (at?.[1] ?? 0) && !words.some(({ gap }) => gap.includes(';'));
    if (!at || (!opens && Math.min(Math.abs(figure[0] - at[1]), Math.abs(at[0] - figure[1])) > BESIDE))
      continue;
    return voiceOf(scene, subjectFor(scene, words.slice(0, i), owners), {});
  }
  return null;
}

/** "The army has lost 300 men, by its count": the side that the sentence begins with, for a pronoun behind it. */
function subjectFor(scene: Scene, before: readonly Word[], owners: readonly Word[]): readonly Word[] {
  const [only] = owners;
  if (owners.length !== 1 || !/^(?:its|their)$/.test(only?.text ?? '')) return owners;
  const verb = before.slice(0, 6).findIndex(({ text }) => HAVE.has(text) || BE.has(text));
  const subject = before.slice(0, verb < 0 ? 3 : verb);
  return subject.length > 0 && voiceOf(scene, subject)?.party !== undefined ? subject : owners;
}

/** "The assessment of the mission,": whose it is said to be behind it, up to the comma. */
function ownersBehind(behind: readonly Word[]): readonly Word[] {
  if (behind[0]?.text !== 'of') return [];
  const end = behind.findIndex((word, i) => i > 0 && /[,;:]/.test(word.gap));
  return end < 2 || end > 8 ? [] : behind.slice(1, end);
}

const TIME =
  /^(?:\w+day|yesterday|today|tonight|(?:last|this) \w+|weeks?|months?|years?|mornings?|evenings?|nights?|days?|centur(?:y|ies)|january|february|march|april|may|june|july|august|september|october|november|december|war|attack|raid|clash|clashes|operation|battle)$/;

/** The possessor before a noun: "the front's own", "its". */
function ownersOf(before: readonly Word[], at: number): Word[] {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = before[i];
    if (!word) break;
    if (/^(?:its|his|her|their)$/.test(word.text)) return [word];
    if (!word.possessive && !ownsNext(word, before[i + 1])) continue;
    // "Saturday's figure", "last month's toll"
    if (TIME.test(word.text)) return [];
    let from = i;
    while (
      from > 0 &&
      i - from < 5 &&
      !/[,;:]/.test(before[from]?.gap ?? '') &&
      !HAVE.has(before[from - 1]?.text ?? '')
    )
      from -= 1;
    return before.slice(from, i + 1);
  }
  return [];
}

/** "The sources' account": a plural that owns ends in its apostrophe. */
const ownsNext = (word: Word, next: Word | undefined) =>
  word.text.endsWith('s') && /^['’]\s/.test(next?.gap ?? '');

const PARTICIPLE =
  /^(?:claimed|reported|announced|given|cited|alleged|estimated|counted|provided|released|stated|recorded|registered|tallied|declared|published|quoted)$/;

/**
 * "The 500 deaths claimed by the ministry", "the 212 recorded by a monitor".
 * @param words the words of the figure's sentence near it
 * @param figure where the figure stands, in UTF-16 code units, end exclusive
 * @returns null where nobody is told so
 */
export function byParticiple(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const after = words.filter((word) => word.start >= figure[1]).slice(0, 14);
  const by = after.findIndex(
    (word, i) => i > 0 && i < 7 && word.text === 'by' && PARTICIPLE.test(after[i - 1]?.text ?? ''),
  );
  if (by < 1 || BE.has(after[by - 2]?.text ?? '')) return null;
  if (after.slice(0, by + 1).some((word) => /[,;:()]/.test(word.gap))) return null;
  const rest = after.slice(by + 1);
  const end = rest.findIndex((word, i) => i > 0 && /[,;:()]/.test(word.gap));
  return voiceOf(scene, end < 0 ? rest : rest.slice(0, end));
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|[jfmasond]\w+(?:ary|ch|il|ne|ly|ust|ber))$/;
const SAID = /^(?:said|says|say|told|according|claimed|claims)$/;

/**
 * "212 dead (Health Cluster).", "31,000 displaced since 1 May (OCHA).": the source in brackets at the clause's end, and no short form of the name before it.
 * @param words the words of the figure's sentence near it
 * @param figure where the figure stands, in UTF-16 code units, end exclusive
 * @returns null where nobody is told so
 */
export function byBracket(scene: Scene, words: readonly Word[], figure: Span): Owner | null {
  const { text } = scene.document;
  const after = words.filter((word) => word.start >= figure[1]).slice(0, 14);
  const open = after.findIndex((word) => /\($/.test(word.gap));
  if (open < 0 || after.slice(0, open).some((word) => /[;:]/.test(word.gap) || SAID.test(word.text)))
    return null;
  const rest = after.slice(open);
  const close = rest.findIndex((word) => text[word.end] === ')');
  const name = rest.slice(0, close + 1);
  const last = name.at(-1);
  if (
    close < 0 ||
    name.length > 5 ||
    !last ||
    !/^\)\s*(?:[.;,]|$|\n)/.test(text.slice(last.end, last.end + 4))
  )
    return null;
  if (!name[0]?.capital || name.some((word) => /\d/.test(word.text))) return null;
  const before = words.findLast((word) => word.end <= (name[0]?.start ?? 0) && word !== name[0]);
  // "the Rapid Support Forces (RSF)"
  if (before?.capital && !MONTH.test(before.text)) return null;
  return (
    voiceOf(scene, name) ?? {
      standing: 'unknown',
      sourceless: false,
      how: 'content',
      span: [name[0].start, last.end],
    }
  );
}
