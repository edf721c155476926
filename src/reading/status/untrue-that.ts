/** Figures that are told only to be called untrue: "it is not true, he said, that they took six villages", and whose claim they are. */
import type { Attribution, Span } from '../reading.ts';
import { EXACT, INEXACT, UNTRUE } from './denial-words.ts';
import { BE, negates, REPORTS, SAYING } from './lexicon.ts';
import { type Owner, type Scene, sameSide } from './scene.ts';
import { voiceOf } from './voice.ts';
import { sentenceAt, spanOf, type Word, wordsIn } from './words.ts';

/** Words between the predicate and its "that": ", he also said, ". */
const ASIDE = 8;
/** Characters of the sentence that are read on either side of the figure. */
const REACH = 400;
const TURNS = /^(?:but|however|while|whereas|although|though|yet|instead|rather|only)$/;

/**
 * @param holder the act of speech whose content holds the figure
 * @param outer who speaks in it
 * @returns the owner of a figure in a clause that the speaker calls untrue, with `deniedIn`; null for all others
 */
export function untrueThat(scene: Scene, holder: Attribution, outer: Owner, figure: Span): Owner | null {
  const sentence = scene.document.sentences[sentenceAt(scene.document, figure[0])];
  if (!sentence) return null;
  const before = wordsIn(scene.document.text, [Math.max(sentence.start, figure[0] - REACH), figure[0]]);
  const said = before.findLastIndex((_, i) => isUntrue(before, i));
  const that = before.findIndex(({ text }, i) => i > said && text === 'that');
  if (said < 0 || that < 0 || that - said > ASIDE) return null;
  const start = before[said]?.start ?? 0;
  if (!holder.content.some(([from, to]) => from <= start && start < to)) return null;
  if (before.slice(that).some(({ text, gap }) => TURNS.test(text) || /[;:]/.test(gap))) return null;
  const claim = {
    before: before.slice(that + 1),
    after: wordsIn(scene.document.text, [figure[1], Math.min(sentence.end, figure[1] + REACH)]),
  };
  return { ...claimant(scene, claim, outer.party), deniedIn: holder, how: 'denied-claim' };
}

/** "It is not true", "it was simply false", "there is no truth in reports": the word at `at` says so of what follows. */
function isUntrue(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (text === 'truth') return words[at - 1]?.text === 'no';
  const exact = EXACT.has(text);
  if (!exact && !UNTRUE.has(text) && !INEXACT.has(text)) return false;
  const lead = words.slice(Math.max(0, at - 5), at);
  const be = lead.findLastIndex((word) => BE.has(word.text) || /^it['’]s$/.test(word.text));
  const verb = lead[be];
  if (!verb || !(verb.text.startsWith('it') || /^(?:it|this)$/.test(lead[be - 1]?.text ?? ''))) return false;
  return lead.slice(be).some((word) => negates(word.text)) === exact;
}

/**
 * @param claim the words of the denied clause on either side of the figure
 * @param denier the party of who denies it
 * @returns who made a claim that is denied: "as the movement claims"; else the other side that acts in it; `none` where neither is told
 */
export function claimant(
  scene: Scene,
  claim: { before: readonly Word[]; after: readonly Word[] },
  denier: string | undefined,
): Owner {
  const { after } = claim;
  const before = claim.before.slice(claim.before[0]?.text === 'that' ? 1 : 0);
  const span = spanOf([...before, ...after]);
  const nobody: Owner = {
    standing: 'none',
    sourceless: false,
    how: 'denied-claim',
    ...(span ? { span } : {}),
  };
  const as = after.findIndex((word) => word.text === 'as');
  const verb = after.findIndex(({ text }, i) => i > as + 1 && SAYING.has(text));
  if (as >= 0 && verb > as && verb - as <= 6) {
    const voice = voiceOf(scene, after.slice(as + 1, verb));
    if (voice && !sameSide(voice.party, denier)) return { ...nobody, ...voice };
  }
  if (before.slice(0, 3).some(({ text }) => REPORTS.has(text))) return nobody;
  const actor = scene.names.find(before.slice(0, 6))[0];
  if (actor?.party === undefined || actor.at[0] > 2 || sameSide(actor.party, denier)) return nobody;
  return { ...nobody, standing: 'party', party: actor.party };
}
