/** What makes a check of one that was hardly made, or made by others: conditions, fakes and guesses, a side's label, an aside that tells the checker's side. */
import type { Check } from './check.ts';
import { ABSURD, UNTRUE } from './denial-words.ts';
import { lookingIn, withoutMatter } from './inquiry.ts';
import { isSided } from './not-confirmed.ts';
import type { Scene } from './scene.ts';
import type { Word } from './words.ts';

/** Under these nothing has been checked; "only when" is told apart. */
const OPEN = /^(?:whether|if|unless|until|till|once|imagine|imagined|suppose|assuming|lest)$/;
const GUESSED =
  /^(?:supposed(?:ly)?|purported(?:ly)?|allegedly|reportedly|apparently|presumably|seemingly|evidently|perhaps|possibly|maybe|probably|likely|certainly|doubtless|rumou?red|rumou?rs?)$/;
const FAKE =
  /^(?:fakes?|faked|forged|forgery|forgeries|parod(?:y|ies)|satir(?:e|ical)|hoax(?:es)?|fictitious|fictional|fiction|novel|film|play|pretend(?:ed|s)?|spoof|bogus|doctored|fabricated|sham|impostors?|impersonat(?:ed|ing|es|ors?)|invented|deepfakes?|lies?|myth)$/;
/** Who once belonged to a side, or is with it now. */
const BELONGS =
  /^(?:former|formerly|ex|retired|exiled|defectors?|defected|embedded|loyal|sympath(?:etic|i[sz]es?|i[sz]ers?|i[sz]ing)|fighters?|soldiers?|officers?|veterans?|supporters?|supporting|supports|raising|lobby(?:ing)?|lobbies|volunteer)$/;

/** People a checker has about it; and what a state sends to one ("its mission to the UN"). */
const NEAR_ONE =
  /^(?:interviewees?|cousins?|brothers?|sisters?|fathers?|mothers?|wife|husband|sons?|uncles?|friends?|neighbou?rs?|drivers?|guards?|cooks?|guides?|translators?|interpreters?|fixers?|contacts?|sources?|callers?|readers?|informants?|insiders?|hosts?|guests?|employees?|staffers?|collaborators?)$/;
/** Of a longer subject, "dozens of visual sources" is what was looked at. */
const SHORT = 8;
const SENT = /^(?:mission|delegation|delegate|legation|embassy)$/;

/** Whoever pays or picks the checker, unless that is on no side itself. */
const CHOSEN =
  /^(?:paid|hired|funded|financed|picked|handpicked|hand-picked|chosen|selected|appointed|invited|employed|commissioned|installed|sponsored)$/;
const NEUTRAL = /^(?:un|united|nations|court|council|secretary-general|red|osce)$/;

const WINDOW = 14;

/** @returns whether a check is not plainly one that somebody on no side has made; looks at the words of its sentence before what was checked */
export function hardlyChecked(scene: Scene, check: Check): boolean {
  const before = wordsBefore(check);
  return (
    before.some(({ text, capital }) => GUESSED.test(text) || (FAKE.test(text) && !capital)) ||
    leftOpen(before) ||
    before.slice(-4).some(({ text }) => IN_PART.test(text)) ||
    behindPassive(check) ||
    labelled(scene, check) ||
    ofSideByAside(scene, check)
  );
}

/** "Nearly verified", "was partly confirmed". */
const IN_PART = /^(?:nearly|almost|partly|partially|half|mostly|largely|falsely|prematurely|purposely)$/;

/** "Was verified by the UN only in part", "was confirmed by the UN to be false". */
function behindPassive({ words, span, object }: Check): boolean {
  const past = words.findIndex((word) => word.start >= span[1]);
  if (past < 0 || object[0] >= past) return false;
  const after = words.slice(past, past + 14);
  return after.some(
    ({ text }, i) =>
      UNTRUE.has(text) ||
      ABSURD.has(text) ||
      (text === 'part' && after[i - 1]?.text === 'in') ||
      (text === 'be' && after[i - 1]?.text === 'to') ||
      IN_PART.test(text),
  );
}

/** "It is unclear whether the UN has", "only when the UN has"; with no comma behind, which would end what is open. */
function leftOpen(before: readonly Word[]): boolean {
  const open = before.findLastIndex(
    ({ text }, i) => OPEN.test(text) || (text === 'when' && before[i - 1]?.text === 'only'),
  );
  return open >= 0 && !before.slice(open + 1).some(({ gap }) => gap.includes(','));
}

/** From some words before the check to what was checked, without what stands before a "but" or a semicolon. */
function wordsBefore({ words, span, object }: Check): readonly Word[] {
  const first = words.findIndex((word) => word.start >= span[0]);
  const past = words.findIndex((word) => word.start >= span[1]);
  const last = object[0] > first ? object[0] : past < 0 ? words.length : past;
  const from = Math.max(0, first - WINDOW);
  const near = words.slice(from, last);
  const cut = near.findLastIndex(
    ({ text, gap }, i) => from + i <= first && (text === 'but' || /[;]/.test(gap)),
  );
  return cut < 0 ? near : near.slice(cut);
}

/** "The militia's leader: the UN itself confirmed": whoever stands before the colon says so. */
function labelled(scene: Scene, { words, span }: Check): boolean {
  const colon = words.findLastIndex(({ gap, start }, i) => i > 0 && start <= span[0] && gap.includes(':'));
  return colon > 0 && words.slice(Math.max(0, colon - 8), colon).some((word) => isSided(scene, word));
}

/** "Somebody, a former officer, reviewed videos and found": what stands beside a name tells the side; how he looked does not. */
function ofSideByAside(scene: Scene, { words, actor, object, finding }: Check): boolean {
  if (actor[1] <= actor[0]) return false;
  const subject = words.slice(...actor);
  if (subject.some(({ text }) => BELONGS.test(text) || text.startsWith('ex-'))) return true;
  if (
    subject.some(
      ({ text, capital }, i) =>
        (subject.length <= SHORT && NEAR_ONE.test(text) && !capital && subject[i - 1]?.text !== 'open') ||
        (SENT.test(text) && subject[i + 1]?.text === 'to'),
    )
  )
    return true;
  if (
    subject.some(
      ({ text }, i) =>
        CHOSEN.test(text) && !subject.slice(i + 1, i + 6).some(({ text: by }) => NEUTRAL.test(by)),
    )
  )
    return true;
  if (withoutMatter(subject).some((word) => isSided(scene, word))) return true;
  if (!finding || object[0] <= actor[1] || !words[actor[1]]?.gap.includes(',')) return false;
  const rest = words.slice(actor[1], object[0]);
  const end = rest.findIndex(({ gap }, i) => i > 0 && gap.includes(','));
  const aside = end < 0 ? rest : rest.slice(0, end);
  if (lookingIn(scene, aside)) return false;
  return aside.some((word) => isSided(scene, word) || BELONGS.test(word.text) || word.text.startsWith('ex-'));
}
