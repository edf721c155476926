/**
 * Who in a text has looked into it for himself, told by how: "spoke to 12 witnesses and analysed 32 videos", "based on interviews with
 * survivors". Such a one's findings are more than reports that came to him.
 */
import type { Range } from './clause.ts';
import { SAYING } from './lexicon.ts';
import { findsByTrade, isOfficial } from './observers.ts';
import { isOutlet } from './own-eyes.ts';
import { type Scene, sentenceWords } from './scene.ts';
import { spanOf, type Word } from './words.ts';

/** What is looked at: pictures, papers, the dead themselves, and people who were there. */
const MATERIAL =
  'videos?|footage|films?|recordings?|clips?|images?|imagery|photographs?|photos?|pictures?|documents?|records?|registers?|registries|logs?|certificates?|obituar(?:y|ies)|notices?|graves?|burials?|cemeter(?:y|ies)|remains|bodies|corpses|files|fragments|dna|social media|posts|metadata|autops(?:y|ies)';
const PEOPLE =
  'witness(?:es)?|eyewitness(?:es)?|survivors?|relatives|famil(?:y|ies)|residents|villagers|neighbou?rs|victims|detainees|prisoners|people|mourners|doctors|medics|elders|testimon(?:y|ies)';
const LOOKED =
  'analy[sz](?:ed|es|ing)|examin(?:ed|es|ing)|review(?:ed|s|ing)|stud(?:ied|ies|ying)|verif(?:ied|ies|ying)|geolocat(?:ed|es|ing)|authenticat(?:ed|es|ing)|cross-?(?:check|referenc)(?:ed|s|ing)|check(?:ed|ing)|match(?:ed|es|ing)|compar(?:ed|es|ing)|inspect(?:ed|s|ing)|scrutini[sz](?:ed|ing)|collect(?:ed|s|ing)|gather(?:ed|ing)|(?:went|gone|going|combed|combing|sifted|sifting) through|pieced together|exhum(?:ed|ing)|using';
const ASKED =
  '(?:interview|survey)(?:ed|s|ing)|(?:spoke|spoken|speaking|talked|talking|talks) (?:to|with)|interviews (?:with|of)';
/** Nouns for the work: "an analysis of 30 videos", "based on interviews with". */
const WORK = '(?:analysis|examination|review|study) of|(?:based|drawing|drew|relied|relying) on|drawn from';
const METHOD = new RegExp(
  `\\b(?:${LOOKED}|${WORK})\\b[^.;:]{0,70}?\\b(?:${MATERIAL})\\b|\\b(?:${ASKED})\\b[^.;:]{0,60}?\\b(?:${PEOPLE})\\b|\\b(?:${WORK})\\b[^.;:]{0,40}?\\binterviews\\b|\\b(?:through|by|via) (?:geolocati(?:on|ng)|facial|interview|satellite)|\\bat least two witnesses\\b|\\bnaming each\\b|\\bopen-source (?:techniques|methods|tools|evidence|material)\\b`,
  'i',
);
const NOT_DONE =
  /\b(?:not|never|unable|could not|couldn't|yet to|will|would|asked to|urged|called (?:on|for)|plans? to|hopes? to|began after|(?:has|have|had) not)\b/i;

/** One place where the text tells of such work. */
interface Inquiry {
  sentence: number;
  paragraph: number;
  /** The name of who did it, in lower case; empty where a pronoun or a common noun stands for it. */
  names: ReadonlySet<string>;
}

/** @returns whether the words tell how somebody looked into it */
export function lookingIn({ document }: Scene, words: readonly Word[]): boolean {
  const span = spanOf(words);
  return span !== null && METHOD.test(document.text.slice(...span));
}

const kept = new WeakMap<Scene, Map<number, Inquiry | null>>();

/** @returns what a sentence tells of it; null for nothing, and for somebody with a stake. Each sentence is read once, when first asked. */
function inquiryIn(scene: Scene, sentence: number): Inquiry | null {
  const inquiries = kept.get(scene) ?? new Map<number, Inquiry | null>();
  if (inquiries.size === 0) kept.set(scene, inquiries);
  const known = inquiries.get(sentence);
  if (known !== undefined) return known;
  const inquiry = readInquiry(scene, sentence);
  inquiries.set(sentence, inquiry);
  return inquiry;
}

function readInquiry(scene: Scene, sentence: number): Inquiry | null {
  const { sentences, text } = scene.document;
  const here = sentences[sentence];
  if (!here) return null;
  const shown = text.slice(here.start, Math.min(here.end, here.start + 800));
  const method = METHOD.exec(shown);
  if (!method || NOT_DONE.test(shown.slice(0, method.index + 24))) return null;
  const words = sentenceWords(scene.document, sentence);
  const at = words.findIndex((word) => word.start >= here.start + method.index);
  const names = whoLooked(scene, words, Math.max(0, at));
  return names && { sentence, paragraph: here.paragraph, names };
}

/** The capitalised words of who does it; none for a pronoun; null for somebody with a stake. */
function whoLooked(scene: Scene, words: readonly Word[], at: number): ReadonlySet<string> | null {
  const subject = withoutMatter(words.slice(...subjectOf(words, at)));
  if (hasStake(scene, subject)) return null;
  return new Set(
    subject.filter(({ capital, text }) => capital && !COMMON.test(text)).map(({ text }) => text),
  );
}
const COMMON =
  /^(?:the|a|an|it|they|we|he|she|its|their|our|this|that|these|in|on|at|by|for|from|after|researchers?|reporters?|journalists?|investigators?|experts?|analysts?|forensic|satellite|visual|using|based|and|but|of)$/;

const ADVERBIAL =
  /^(?:by|in|on|at|using|after|with|from|based|drawing|through|since|during|for|of|when|while|as)$/;
const ASIDE =
  /^(?:which|who|whose|based|published|released|working|drawing|led|carried|conducted|using|citing|headed|a|an|the)$/;

/** @returns the words before the verb at `verb` that say who acts, without what the sentence opens with and what stands between commas. */
export function subjectOf(words: readonly Word[], verb: number): Range {
  // "Human Rights Watch, which interviewed survivors".
  if (/^(?:which|who)$/.test(words[verb - 1]?.text ?? '')) {
    const of = words.findLastIndex(
      ({ text }, i) => i < verb - 1 && (/^(?:by|of|from|for|to|with)$/.test(text) || SAYING.has(text)),
    );
    return [Math.max(of + 1, verb - 9, 0), verb - 1];
  }
  // "From more such pictures it also confirmed".
  if (/^(?:it|they|we)$/.test(words[verb - 1]?.text ?? '') && !SAYING.has(words[verb - 2]?.text ?? ''))
    return [verb - 1, verb];
  let from = Math.max(0, verb - 50);
  for (let i = verb; i > from; i--)
    if (/[;:“”"(]/.test(words[i]?.gap ?? '') || (words[i]?.text === 'but' && i < verb)) from = i;
  if (words[from]?.text === 'but') from += 1;
  const commas: number[] = [];
  for (let i = from + 1; i <= verb; i++) if (words[i]?.gap.includes(',')) commas.push(i);
  // "By matching rocks, clothing and a bridge in eight clips, it has verified": what follows the last comma.
  const last = commas.findLast((comma) => comma < verb);
  if (last !== undefined && ADVERBIAL.test(words[from]?.text ?? '')) {
    if (verb - last <= SHORT) return [last, verb];
    from = commas.shift() ?? from;
  }
  const first = commas[0];
  // "The group, which spoke to survivors, found".
  if (first !== undefined && ASIDE.test(words[first]?.text ?? '') && first < verb) return [from, first];
  // "The Post reviewed logs and registers, and confirmed": whoever did the first does the second.
  const before = words[verb - 1]?.text;
  // "Interviewed survivors, one of whom found": that one.
  if (first !== undefined && words.slice(first, verb).some(({ text }) => /^(?:whom|who|which)$/.test(text)))
    return [first, verb];
  if (before === 'and' || first !== undefined) {
    const act = words.findIndex(({ text }, i) => i > from && i < verb && FINITE.test(text));
    return act < 0 ? [from, first ?? verb - 1] : [from, act];
  }
  const said = words.findLastIndex(({ text }, i) => i > from && i < verb && SAYING.has(text));
  // "The group says it has verified".
  if (said > 0 && verb - said <= 3 && /^(?:it|they|its)$/.test(words[verb - 1]?.text ?? ''))
    return [from, said];
  return [from, verb];
}
/** The most words of a subject that follows a sentence's opening. */
const SHORT = 6;
const FINITE =
  /^(?:has|have|had|is|was|were|are|said|says|went|spoke|saw|interviewed|analy[sz]ed|examined|reviewed|studied|verified|geolocated|authenticated|visited|checked|collected|gathered|matched|compared|inspected|looked|counted|exhumed|obtained|compiled|recorded|found|named|documented)$/;

/** "An investigation into killings by the militia": what it is about is not who made it. */
export function withoutMatter(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    ({ text }, i) =>
      i > 0 && /^(?:into|about|regarding|concerning|that|which|who|published|released)$/.test(text),
  );
  return end < 0 ? words : words.slice(0, end);
}

const SIDE = /^(?:front|militias?|insurgents?|guerrillas?|separatists?|emirate|caliphate|resistance)$/;
/** Who was there or pleads a cause; "Afghan Witness" is a name. */
const NO_CHECKER =
  /^(?:commanders?|prosecutors?|courts?|lawyers?|activists?|supporters?|witness|witnesses|eyewitnesses|residents?|villagers?|locals?|relatives|survivors?|doctors?|medics?|hospitals?)$/;

/** @returns whether somebody on a side, or no checker at all, is among the words */
export const hasStake = (scene: Scene, words: readonly Word[]): boolean =>
  words.some(
    ({ text, capital }, i) =>
      isOfficial(text) || SIDE.test(text) || ((!capital || i === 0) && NO_CHECKER.test(text)),
  ) || scene.names.find(words).some(({ standing, anonymous }) => standing === 'party' || anonymous);

/** Nouns and pronouns that stand for an investigator told of before. */
const STANDS_FOR =
  /^(?:it|they|we|group|organi[sz]ation|watchdog|charity|newspaper|paper|outlet|broadcaster|agency|magazine|website|researchers?|investigators?|analysts?|experts?|team|project|report|investigation|inquiry|probe|analysis|study|review|findings|reporters|journalists|lab|laboratory|body|mission|panel|commission)$/;

/** How far from its method a finding may stand. */
const SENTENCES = 5;
const PARAGRAPHS = 2;

/**
 * @param subject the words that say who found something, nobody with a stake
 * @returns whether the text tells nearby how that one looked into it
 */
export function lookedInto(scene: Scene, sentence: number, subject: readonly Word[]): boolean {
  const paragraph = scene.document.sentences[sentence]?.paragraph ?? 0;
  const anaphor = standsFor(subject);
  const names = subject.filter(({ capital, text }) => capital && !COMMON.test(text)).map(({ text }) => text);
  if (inquiryIn(scene, sentence)) return true;
  for (let at = sentence - SENTENCES; at <= sentence + SENTENCES; at++) {
    const inquiry = at === sentence ? null : inquiryIn(scene, at);
    if (inquiry && Math.abs(inquiry.paragraph - paragraph) <= PARAGRAPHS && isTheirs(inquiry)) return true;
  }
  return false;

  function isTheirs(inquiry: Inquiry): boolean {
    if (names.some((name) => inquiry.names.has(name))) return true;
    if (anaphor && !sideBetween(scene, inquiry.sentence, sentence)) return true;
    // "According to a study published on Tuesday. ... X collected photographs": who made it is told next.
    const next = names.length === 0 && inquiry.sentence - sentence <= 2;
    return (
      (inquiry.names.size === 0 || next) &&
      inquiry.sentence > sentence &&
      !sideBetween(scene, sentence, inquiry.sentence)
    );
  }
}

/** "The group", "its researchers", "it": whoever was told of before. */
export function standsFor(subject: readonly Word[]): boolean {
  const last = subject.at(-1);
  if (!last || !STANDS_FOR.test(last.text)) return false;
  const [first] = subject;
  return (
    subject.length <= 4 &&
    (subject.length === 1 || /^(?:the|its|their|this|our|both)$/.test(first?.text ?? '')) &&
    subject.slice(1).every(({ capital }) => !capital)
  );
}

/** Somebody on a side begins a sentence between the two: then "it" may be that side. */
function sideBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (hasStake(scene, sentenceWords(scene.document, i).slice(0, 4))) return true;
  return false;
}

/** @returns whether the words name a body that is known to check: a verifier, a newsroom, experts by trade */
export function isKnownChecker(scene: Scene, words: readonly Word[]): boolean {
  if (words.length === 0 || hasStake(scene, words)) return false;
  return isOutlet(scene, words) || findsByTrade(words);
}

/** @returns whether the words name somebody at all */
export const isNamed = (words: readonly Word[]): boolean =>
  words.some(({ capital, text }) => capital && !COMMON.test(text));
