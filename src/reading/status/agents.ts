/** Who acts in a check: somebody with a stake, somebody independent, somebody else. */
import type { Attribution } from '../reading.ts';
import { MONTHS } from '../text/lexicon.ts';
import type { Predication, Range } from './clause.ts';
import { JOURNALISTS, OBSERVERS, RELATIVE, SAYING, SELVES } from './lexicon.ts';
import { findsByTrade, isOfficial, PANELS } from './observers.ts';
import { type Scene, sentenceWords, speakerOf, standingOf } from './scene.ts';
import { type Word, wordsIn } from './words.ts';

export interface Acting {
  agent: 'party' | 'independent' | 'other' | 'unnamed';
  /** The party that acts, where one does. */
  party?: string;
}

/** @returns who acts in the clause of `predication`, a verb of checking in `words`. */
export function agentOf(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  predication: Predication,
): Acting {
  const { agent, voice, at, negated } = predication;
  const range = words.slice(...agent);
  const position = words[at]?.start ?? 0;
  const cued =
    voice === 'passive'
      ? null
      : bySpeaker(
          scene,
          (scene.bySentence.get(sentence) ?? []).find((attribution) =>
            attribution.cue.some(([from, to]) => from <= position && position < to),
          ),
        );
  if (!negated) {
    if (ofSide(scene, range) || afterSide(scene, sentence, range)) return { agent: 'other' };
    const found = sureAgent(scene, sentence, words, predication);
    // Both the words and the attribution, where there is one, must say so.
    // But who is known by name or trade to check stays so where the cast has no standing for it.
    if (cued && cued.agent !== 'independent' && (cued.agent === 'party' || found?.agent !== 'independent'))
      return cued;
    return found ?? cued ?? { agent: range.length > 0 ? 'other' : 'unnamed' };
  }
  // "They killed 40, a claim the UN could not verify": whoever stands nearest to the verb acts.
  const comma = range.findLastIndex((word, i) => i > 0 && word.gap.includes(','));
  return (
    (comma > 0 ? agentIn(scene, sentence, range.slice(comma)) : null) ??
    agentIn(scene, sentence, range) ??
    (observersBefore(scene, sentence, range) || isOwnDesk(range) ? { agent: 'independent' } : null) ??
    cued ?? { agent: range.length > 0 ? 'other' : 'unnamed' }
  );
}

/** "Monitors went to the town. They could not establish how many had died." */
const observersBefore = (scene: Scene, sentence: number, range: readonly Word[]) =>
  namesObservers(subjectBefore(scene, sentence, range));

/** What may be the subject of the sentence before, where the range is a pronoun that goes on with it; else nothing. */
function subjectBefore(scene: Scene, sentence: number, range: readonly Word[]): readonly Word[] {
  const [only, ...more] = range;
  if (!only || more.length > 0 || !/^(?:it|they|he|she)$/.test(only.text)) return [];
  const { sentences } = scene.document;
  // A pronoun that begins its sentence; in the middle of one whoever is told there is nearer.
  if (only.start > (sentences[sentence]?.start ?? 0) + 2) return [];
  if (sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph) return [];
  return sentenceWords(scene.document, sentence - 1).slice(0, 4);
}

/** Who writes, by its house: enough where it says what it could not do. */
const isOwnDesk = (range: readonly Word[]) =>
  OWN_DESK.test(
    range
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
const OWN_DESK =
  /^(?:this|our) (?:[a-z]+ )?(?:paper|channel|site|website|portal|magazine|station|radio|desk|editors|editorial|outlet|publication|daily|weekly|blog|bureau)\b/;

const OF_WHOM = /^(?:of|for|by|to|with)$/;
/** Words for a side that has no name in the text. */
const A_SIDE =
  /^(?:front|rebels?|movement|militias?|insurgents?|guerrillas?|separatists?|militants?|emirate|caliphate|resistance|regime|junta|army|government|ministry|military|coalition)$/;

/** "The army", "the health ministry": who could not confirm something where he has a stake. */
export const namesSide = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }, i) =>
      (A_SIDE.test(text) || isOfficial(text)) &&
      // "No one outside the army".
      !words.slice(Math.max(0, i - 2), i).some((one) => one.text === 'outside'),
  );

/** "The relief agency of the front", "a group close to the army": whatever it does, it is of a side. */
const ofSide = (scene: Scene, range: readonly Word[]) =>
  range.some((word, i) => {
    if (!A_SIDE.test(word.text)) return false;
    const before = range.slice(Math.max(0, i - 3), i);
    return (
      before.some(({ text }) => OF_WHOM.test(text)) &&
      !scene.names.find([word]).some(({ standing }) => standing === 'independent')
    );
  });

/** "The army followed. It has verified": an "it" after a side may be that side. */
function afterSide(scene: Scene, sentence: number, range: readonly Word[]): boolean {
  const subject = subjectBefore(scene, sentence, range);
  return (
    subject.some(({ text }) => isOfficial(text) || A_SIDE.test(text)) ||
    scene.names.find(subject).some(({ standing }) => standing === 'party')
  );
}

/** @returns who is named first in `range`, or null when nobody is. */
export function agentIn(scene: Scene, sentence: number, range: readonly Word[]): Acting | null {
  const [first] = scene.names.find(range);
  if (first?.standing === 'party')
    return { agent: 'party', ...(first.party === undefined ? {} : { party: first.party }) };
  if (first?.standing === 'independent' && !first.anonymous) return { agent: 'independent' };
  if (namesObservers(range) || namesOutsiders(range)) return { agent: 'independent' };
  return pronounAgent(scene, sentence, range) ?? (first ? { agent: 'other' } : null);
}

const REPORTING_TRADE = /^(?:journalists?|reporters?|correspondents?|photographers?|fact-checkers?)$/;
/** Before a name that is only spoken to, quoted, or in the way. */
const NO_SUBJECT =
  /^(?:told|tells|telling|to|with|by|from|via|through|citing|quoting|for|against|near|after|before|of|in|on|at|and)$/;

/**
 * Who has verified something. Stricter than for a disclaimer: nobody with a stake and no official among the words, the name is the
 * subject itself, and nobody else comes between it and the verb.
 */
function sureAgent(
  scene: Scene,
  sentence: number,
  words: readonly Word[],
  { agent, voice, chain }: Predication,
): Acting | null {
  const range = words.slice(...agent);
  const named = scene.names.find(range);
  const party = named.find(({ standing }) => standing === 'party');
  if (party) return { agent: 'party', ...(party.party === undefined ? {} : { party: party.party }) };
  if (range.some((word) => isOfficial(word.text))) return { agent: 'other' };
  const [opening] = named;
  if (voice === 'active' && opening && apposed(range, opening, words[chain[0]]))
    return { agent: opening.standing === 'independent' && !opening.anonymous ? 'independent' : 'other' };
  const name = named.findLast(({ standing, anonymous }) => standing === 'independent' && !anonymous);
  if (name) {
    if (voice === 'passive') return name.at[0] <= 2 ? { agent: 'independent' } : { agent: 'other' };
    const start = agent[0] + name.at[0];
    const lead = words[start - 1]?.text === 'the' ? start - 2 : start - 1;
    // "A panel of UN experts", "analysts at the archive": what comes before the name is its own.
    const panel =
      /^(?:of|at|from|by)$/.test(words[lead]?.text ?? '') && PANELS.has(words[lead - 1]?.text ?? '');
    // ", and the UN confirmed": a clause of its own.
    const opens = words[lead]?.text === 'and' && words[lead]?.gap.includes(',') && lead === agent[0];
    const before = panel || opens ? undefined : words[lead];
    const closed =
      words[chain[0]]?.gap.includes(',') && /^(?:who|which)$/.test(words[agent[0] + name.at[1]]?.text ?? '');
    // "The ICRC, which ran the exchange, confirmed": an aside between commas is nobody else.
    const between = closed ? [] : words.slice(agent[0] + name.at[1], chain[0]);
    // "Pointed to a Reuters report that verified": somebody else's sentence.
    if (between.some((word) => RELATIVE.has(word.text))) return { agent: 'other' };
    const clear =
      alsoJournalists(between) ||
      (between.length <= 6 &&
        !between.some(
          (word) =>
            SAYING.has(word.text) || SELVES.has(word.text) || /^(?:the|an?|its|his|their)$/.test(word.text),
        ));
    return { agent: clear && !NO_SUBJECT.test(before?.text ?? '') ? 'independent' : 'other' };
  }
  const trade = range.some((word) => REPORTING_TRADE.test(word.text));
  const observers = range.some((word) => word.text === 'independent') && namesObservers(range);
  if ((trade || observers) && range.length <= 6) return { agent: 'independent' };
  if (voice === 'active' && findsByTrade(range) && !range.some((word) => SAYING.has(word.text)))
    return { agent: 'independent' };
  return pronounAgent(scene, sentence, range) ?? (named.length > 0 ? { agent: 'other' } : null);
}

/** "Airwars, a monitor based in London, has": a name, and between commas what it is or whom it worked with. */
function apposed(range: readonly Word[], { at: [from, to] }: { at: Range }, verb: Word | undefined): boolean {
  const start = range[from - 1]?.text === 'the' ? from - 1 : from;
  const led = start === 0 || (LEAD_IN.test(range[0]?.text ?? '') && range[start]?.gap.includes(','));
  const aside = range.slice(to);
  if (!led || aside.length < 2 || aside.length > 16) return false;
  if (!verb?.gap.includes(',') || !aside[0]?.gap.includes(',')) return false;
  const begins = aside.filter(({ gap }) => gap.includes(','));
  return (
    begins.every(({ text }) => /^(?:an?|together|along|alongside|jointly)$/.test(text)) &&
    !aside.some(
      ({ text }) =>
        SAYING.has(text) ||
        SELVES.has(text) ||
        RELATIVE.has(text) ||
        A_SIDE.test(text) ||
        NO_ASIDE.test(text),
    )
  );
}
const LEAD_IN = /^(?:using|through|by|in|on|after|with|from|since|at)$/;
const NO_ASIDE =
  /^(?:and|but|or|for|to|citing|quoting|told|as|while|after|sources?|officials?|officers?|partners?|all(?:y|ies)|close|linked|loyal|front|armed|fighters?|backed|funded|run|led)$/;

/** "The BBC and a group of volunteers": who worked with it. */
const alsoJournalists = (between: readonly Word[]) =>
  between[0]?.text === 'and' &&
  between.length <= 8 &&
  between.some(({ text }) => /^(?:volunteers|researchers|journalists|reporters|monitors)$/.test(text)) &&
  !between.some(({ text }) => SAYING.has(text) || A_SIDE.test(text));

/** "It had verified": whoever is speaking there. */
function pronounAgent(scene: Scene, sentence: number, range: readonly Word[]): Acting | null {
  const only = range.length <= 2 ? range.find((word) => SELVES.has(word.text)) : undefined;
  const [whose, who, ...more] = range;
  // "HRW said its researchers had verified".
  if (whose && who && more.length === 0 && /^(?:its|their)$/.test(whose.text) && namesObservers([who])) {
    const told = (scene.bySentence.get(sentence) ?? []).find(({ content }) =>
      content.some(([from, to]) => from <= whose.start && whose.start < to),
    );
    return told ? checkerSays(scene, told, whose) : null;
  }
  if (!only) return null;
  const near = scene.bySentence.get(sentence) ?? [];
  if (only.text === 'we' && near.length === 0) return { agent: 'independent' };

  const holder = near.find((attribution) =>
    attribution.content.some(([from, to]) => from <= only.start && only.start < to),
  );
  if (only.text === 'it' && !holder) return spokeBefore(scene, sentence);
  return (
    (only.text === 'it' && holder ? checkerSays(scene, holder, only) : null) ??
    bySpeaker(scene, holder) ??
    (only.text === 'it' && holder ? subjectAdds(scene, sentence, holder, near) : null)
  );
}

/** "Reuters said on Friday it had confirmed": a checker by name, and nobody else up to the pronoun. */
function checkerSays(scene: Scene, { source }: Attribution, { start }: Word): Acting | null {
  const [who, ...more] = source;
  if (!who || more.length > 0 || who[1] > start || start - who[1] > SAID_BEFORE) return null;
  const words = wordsIn(scene.document.text, who);
  const between = wordsIn(scene.document.text, [who[1], start]);
  const [first, ...others] = scene.names.find(words);
  const alone = words.every(
    ({ capital, text }) => capital || text === 'the' || text === 'of' || text === 'for',
  );
  return alone &&
    first?.standing === 'independent' &&
    !first.anonymous &&
    others.length === 0 &&
    !words.some(({ text }) => isOfficial(text)) &&
    SAID.test(between[0]?.text ?? '') &&
    !between
      .slice(1)
      .some(({ text, capital }) => SAYING.has(text) || SELVES.has(text) || (capital && !DAY.test(text)))
    ? { agent: 'independent' }
    : null;
}
/** Characters from a name to the pronoun that stands for it, at most: "said in a report on Friday that". */
const SAID_BEFORE = 40;
const SAID = /^(?:said|says|reported|reports|added|adds|announced|wrote|stated)$/;
const DAY = new RegExp(String.raw`^(?:\w+day|${MONTHS.join('|')})$`);

const OWN_PAPER = /^(?:an?|the|its|their) (?:\w+ ){0,2}(?:report|statement|study|document)$/i;

/** "The UN recorded 48 killings, a report said, adding that it had verified each": the sentence's own subject. */
function subjectAdds(
  scene: Scene,
  sentence: number,
  holder: Attribution,
  near: readonly Attribution[],
): Acting | null {
  const said = (attribution: Attribution) =>
    attribution.source.every((span) => OWN_PAPER.test(scene.document.text.slice(...span)));
  if (!said(holder) || !near.every((one) => one === holder || said(one))) return null;
  return firstNamed(scene, sentence);
}

/** Who begins a sentence by name, when that is somebody who checks. */
function firstNamed(scene: Scene, sentence: number): Acting | null {
  const [first] = scene.names.find(sentenceWords(scene.document, sentence));
  return first?.standing === 'independent' && !first.anonymous && !first.press && first.at[0] <= 1
    ? { agent: 'independent' }
    : null;
}

/** "The monitor looked at eight clips, it said. It has verified": who spoke just before, where no side is named beside. */
function spokeBefore(scene: Scene, sentence: number): Acting | null {
  const { sentences } = scene.document;
  if (sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph) return null;
  const before = scene.names.find(sentenceWords(scene.document, sentence - 1));
  const [act, ...more] = (scene.bySentence.get(sentence - 1) ?? []).filter(({ source }) => source.length > 0);
  if (!act || more.length > 0 || before.some(({ party }) => party !== undefined)) return null;
  const acting = speakerOf(scene, act)?.kind === 'body' ? bySpeaker(scene, act) : null;
  return acting?.agent === 'independent' ? acting : firstNamed(scene, sentence - 1);
}

function bySpeaker(scene: Scene, attribution: Attribution | undefined): Acting | null {
  const speaker = speakerOf(scene, attribution);
  if (!speaker) return null;
  const standing = standingOf(scene, speaker);
  if (standing === 'party')
    return { agent: 'party', ...(speaker.party === undefined ? {} : { party: speaker.party }) };
  return { agent: standing === 'independent' && speaker.kind !== 'anonymous' ? 'independent' : 'other' };
}

const OUTSIDE =
  /^(?:other|others|another|independent|neutral|impartial|outside|external|third|anyone|anybody)$/;
const WHO_COULD_SAY =
  /^(?:sources?|media|outlets?|part(?:y|ies)|bod(?:y|ies)|quarters?|observers?|witness(?:es)?|organi[sz]ations?|agenc(?:y|ies)|channels?|anyone|anybody)$/;
/** The trade's words for itself, where it says what it has not checked. */
const NEWSROOM =
  /^(?:newsroom|newsrooms|editors|editorial|newspapers|website|portal|publication|channel|magazine|daily|broadcaster|broadcasters|agencies|networks)$/;

/** "Other sources", "a third party", "anybody", "our newsroom": where they have not confirmed it, nobody independent has. */
function namesOutsiders(words: readonly Word[]): boolean {
  return words.some(
    ({ text }, i) =>
      (WHO_COULD_SAY.test(text) &&
        words.slice(Math.max(0, i - 2), i + 1).some((one) => OUTSIDE.test(one.text))) ||
      (NEWSROOM.test(text) && !words.some((one) => isOfficial(one.text))),
  );
}

/** @returns whether the words name journalists or independent monitors by their trade. */
export function namesObservers(words: readonly Word[]): boolean {
  return words.some((word, i) => {
    const before = words[i - 1]?.text ?? '';
    if (isOfficial(before)) return false;
    return JOURNALISTS.has(word.text)
      ? before !== 'social' && words[i + 1]?.text !== 'office'
      : OBSERVERS.has(word.text);
  });
}
