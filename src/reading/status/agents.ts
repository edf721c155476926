/** Who acts in a check: somebody with a stake, somebody independent, somebody else. */
import type { Attribution } from '../reading.ts';
import type { Predication } from './clause.ts';
import { JOURNALISTS, OBSERVERS, SAYING, SELVES } from './lexicon.ts';
import { findsByTrade, isOfficial, PANELS } from './observers.ts';
import { type Scene, speakerOf, standingOf } from './scene.ts';
import type { Word } from './words.ts';

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
    cued ?? { agent: range.length > 0 ? 'other' : 'unnamed' }
  );
}

/** @returns who is named first in `range`, or null when nobody is. */
export function agentIn(scene: Scene, sentence: number, range: readonly Word[]): Acting | null {
  const [first] = scene.names.find(range);
  if (first?.standing === 'party')
    return { agent: 'party', ...(first.party === undefined ? {} : { party: first.party }) };
  if (first?.standing === 'independent' && !first.anonymous) return { agent: 'independent' };
  if (namesObservers(range)) return { agent: 'independent' };
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
    const clear =
      between.length <= 6 &&
      !between.some(
        (word) =>
          SAYING.has(word.text) || SELVES.has(word.text) || /^(?:the|an?|its|his|their)$/.test(word.text),
      );
    return { agent: clear && !NO_SUBJECT.test(before?.text ?? '') ? 'independent' : 'other' };
  }
  const trade = range.some((word) => REPORTING_TRADE.test(word.text));
  const observers = range.some((word) => word.text === 'independent') && namesObservers(range);
  if ((trade || observers) && range.length <= 6) return { agent: 'independent' };
  if (voice === 'active' && findsByTrade(range) && !range.some((word) => SAYING.has(word.text)))
    return { agent: 'independent' };
  return pronounAgent(scene, sentence, range) ?? (named.length > 0 ? { agent: 'other' } : null);
}

/** "It had verified": whoever is speaking there. */
function pronounAgent(scene: Scene, sentence: number, range: readonly Word[]): Acting | null {
  const only = range.length <= 2 ? range.find((word) => SELVES.has(word.text)) : undefined;
  if (!only) return null;
  const near = scene.bySentence.get(sentence) ?? [];
  if (only.text === 'we' && near.length === 0) return { agent: 'independent' };
  const holder = near.find((attribution) =>
    attribution.content.some(([from, to]) => from <= only.start && only.start < to),
  );
  return bySpeaker(scene, holder);
}

function bySpeaker(scene: Scene, attribution: Attribution | undefined): Acting | null {
  const speaker = speakerOf(scene, attribution);
  if (!speaker) return null;
  const standing = standingOf(scene, speaker);
  if (standing === 'party')
    return { agent: 'party', ...(speaker.party === undefined ? {} : { party: speaker.party }) };
  return { agent: standing === 'independent' && speaker.kind !== 'anonymous' ? 'independent' : 'other' };
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
