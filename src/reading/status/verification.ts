/**
 * Which figures somebody independent has confirmed. The figure itself must be what was confirmed, in the same sentence: a wrong
 * "verified" does more harm than none. Verified footage, places and events verify no count.
 */
import type { Because } from '../reading.ts';
import type { Check } from './check.ts';
import { ABSURD, UNTRUE } from './denial-words.ts';
import { hardlyChecked } from './hardly-checked.ts';
import {
  BE,
  CIRCUMSTANCES,
  CLAIMS,
  EVENTS,
  MEDIA,
  MEDICS,
  NUMBERS,
  negates,
  RELATIVE,
  REPORTS,
  SAYING,
} from './lexicon.ts';
import {
  countedBySide,
  identified,
  isSided,
  meansTo,
  ofOfficial,
  ofPaper,
  someOf,
  takenBack,
  turnedBehind,
  underWay,
  withSide,
} from './not-confirmed.ts';
import { repeatedBy } from './repeated.ts';
import { saidBefore, saidByOthers } from './said-by-others.ts';
import type { OwnedFigure, Scene } from './scene.ts';
import { spanOf, type Word } from './words.ts';

export interface Verification {
  verified: Map<string, Because>;
  /** Figures beside something else that was verified: media, a place, the event. */
  scope: Map<string, Because>;
}

const PARTIAL =
  /^(?:some|part|partly|partially|most|many|few|only|several|receiving|received|aware|seeing|reported|alleged|claimed|purported|about|whether)$/;

/**
 * @param bySentence figures by sentence, in order
 */
export function findVerified(
  checks: readonly Check[],
  bySentence: ReadonlyMap<number, OwnedFigure[]>,
  scene: Scene,
): Verification {
  const result: Verification = { verified: new Map(), scope: new Map() };
  const all = [...bySentence.values()].flat();
  for (const check of checks) {
    if (check.outcome !== 'verified' || check.agent !== 'independent') continue;
    const figures = bySentence.get(check.sentence) ?? [];
    if (
      saidByOthers(scene, check) ||
      saidBefore(scene, check) ||
      medicsOnly(check) ||
      takenBack(scene, check) ||
      hardlyChecked(scene, check)
    )
      continue;
    const object = check.words.slice(...check.object);
    const inside = confirmedIn(scene, check, figures);
    for (const figure of inside.length > 0 ? inside : theNumber(check, figures)) {
      for (const same of [figure, ...repeatedBy(scene, all, check, figure)]) {
        if (result.verified.has(same.id)) continue;
        result.verified.set(same.id, {
          rule: 'independently-verified',
          span: check.span,
          text: 'Somebody who is not a party to the conflict confirmed it.',
        });
      }
    }
    if (
      object.some((word) => MEDIA.has(word.text) || CIRCUMSTANCES.has(word.text) || EVENTS.has(word.text))
    ) {
      for (const figure of around(bySentence, check.sentence)) {
        result.scope.set(figure.id, {
          rule: 'verified-scope',
          span: check.span,
          text: 'What was verified is something else, not this number.',
        });
      }
    }
  }
  return result;
}

/** @returns the figures that are themselves the object of the check. */
function confirmedIn(scene: Scene, check: Check, figures: readonly OwnedFigure[]): OwnedFigure[] {
  const object = check.words.slice(...check.object);
  const span = spanOf(object);
  if (negatedAround(check)) return [];
  if (object.length === 0 || check.relative) return appositive(check, figures);
  if (!span) return [];
  const inside = figures.filter(
    (figure) => figure.found.span[0] >= span[0] && figure.found.span[1] <= span[1] + 1,
  );
  const first = inside[0];
  if (!first || (check.finding && !mayBeFound(first))) return [];
  const lead = object.filter((word) => word.end <= first.found.span[0]);
  const named = object.filter(({ start }) => start >= first.found.span[0]);
  const byName = identified(lead, first) && named.some(({ text }) => DEAD.test(text));
  if (
    lead.length > 12 ||
    (!byName && lead.some((word) => blocks(word) || /^(?:names|identities)$/.test(word.text))) ||
    meansTo(lead) ||
    ofOfficial(scene, lead) ||
    countedBySide(scene, lead) ||
    ofPaper(lead) ||
    underWay(lead) ||
    first.found.hedged ||
    someOf(scene, first) ||
    THROUGH.test(lead[0]?.text ?? '') ||
    partOf(lead)
  )
    return [];
  if (check.byEye && !lead.every(({ text }) => AS_SEEN.test(text))) return [];
  // What follows the figure, up to the verb of a passive, must not turn it: "40 of the reported", "40, the ministry says".
  const confirmed = [first];
  for (const next of inside.slice(1)) {
    const last = confirmed.at(-1);
    const between = object.filter(
      (word) => last && word.start >= last.found.span[1] && word.end <= next.found.span[0],
    );
    const joined =
      between.length <= 3 &&
      between.some((word) => word.text === 'and') &&
      !between.some((word) => isSided(scene, word));
    if (!(joined || alsoOf(between)) || between.some(blocks) || someOf(scene, next)) break;
    confirmed.push(next);
  }
  confirmed.push(...partsOf(check, figures, confirmed.at(-1) ?? first));
  const behind = object.filter((word) => word.start >= (confirmed.at(-1)?.found.span[1] ?? 0));
  if (byName && behind.some(({ text }) => PRESUMED.test(text))) return [];
  // "... and had received reports of more": another predicate of the same subject.
  const more = behind.findIndex(
    ({ text }, i) => text === 'and' && /^(?:has|have|had|was|were|is)$/.test(behind[i + 1]?.text ?? ''),
  );
  const rest = more < 0 ? behind : behind.slice(0, more);
  const said = (word: Word, at: number) => SAYING.has(word.text) && !BE.has(rest[at - 1]?.text ?? '');
  if (withSide(scene, check, confirmed.at(-1) ?? first)) return [];
  if (turnedBehind(scene, rest, check.words.slice(check.object[1])))
    return confirmed.length > 1 ? [first] : [];
  // "Confirmed that the figure of 40 had been made up": something of the figure.
  if (
    check.words[check.object[0]]?.text === 'that' &&
    lead.some(ofNumber) &&
    rest.some(({ text }) => HELPS.test(text))
  )
    return [];
  return rest.some(
    (word, at) =>
      said(word, at) ||
      (MEDIA.has(word.text) && !check.fromImages && !byMeans(rest, at)) ||
      CLAIMS.has(word.text) ||
      UNTRUE.has(word.text) ||
      ABSURD.has(word.text),
  )
    ? []
    : confirmed;
}

/** "Confirmed the loss of 14 tanks from photographs": how, and no other thing. */
const byMeans = (rest: readonly Word[], at: number) =>
  rest.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:from|through|using|via)$/.test(text));

/** "Names of 40 soldiers in the brigade" are nobody's deaths. */
const DEAD =
  /^(?:killed|slain|dead|died|dying|fallen|perished|victims?|casualties|fatalities|deaths|wounded|injured|executed|murdered|shot|massacred)$/;

/** Named as dead by somebody else, or not known to be. */
const PRESUMED =
  /^(?:reportedly|allegedly|feared|believed|thought|missing|presumed|counts?|counted|lists?|listed)$/;

/** Harm and what can be counted in pictures, by a number: what is held or who is about is reckoned. */
const mayBeFound = ({ found }: OwnedFigure) =>
  /^(?:killed|wounded|casualties|captured|equipment|strikes|other)$/.test(found.kind) &&
  found.min !== null &&
  !found.vague &&
  !found.hedged;

/** "Has verified that 134 were killed, 97 of them by rebels and 37 by soldiers": the parts of what was confirmed. */
function partsOf(
  { words, object }: Check,
  figures: readonly OwnedFigure[],
  whole: OwnedFigure,
): OwnedFigure[] {
  if (!words.slice(object[0], object[0] + 1).some((word) => word.text === 'that') || whole.found.max === null)
    return [];
  const parts: OwnedFigure[] = [];
  let end = whole.found.span[1];
  for (const figure of figures) {
    if (figure.found.span[0] < end) continue;
    const between = words.filter((word) => word.start >= end && word.end <= figure.found.span[0]);
    const { text } = words.find((word) => word.start >= figure.found.span[0]) ?? { text: '' };
    const after = words.filter((word) => word.start >= figure.found.span[0]).slice(1, 4);
    const partitive =
      after.some((word, i) => word.text === 'them' && after[i - 1]?.text === 'of') ||
      between.slice(-2).some((word) => word.text === 'including' || word.text === 'them') ||
      (parts.length > 0 && between.some((word) => word.text === 'and'));
    if (
      !partitive ||
      text === '' ||
      between.length > 9 ||
      between.some((word) => blocks(word) || negates(word.text))
    )
      break;
    if ((figure.found.max ?? Number.POSITIVE_INFINITY) > (whole.found.max ?? 0)) break;
    parts.push(figure);
    end = figure.found.span[1];
  }
  return parts;
}

/** "Adding that it had verified each of the cases": of the one number before. */
const EACH =
  /^(?:each|every one|all) of (?:them$|(?:the|these|those) (?:cases|deaths|killings|victims|names|incidents)\b)|^(?:each|every) (?:case|death|killing|one)$/;
const THE = /^(?:the|this|that|its|both|these|those|same)$/;
const AFTER_NUMBER =
  /^(?:to|on|in|at|by|from|for|through|after|late|earlier|later|independently|separately|also|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/**
 * "40 died, and the UN confirmed the number": the figure just before, where it can
 * be only one, in the same sentence: over a stop, leaving out what stands between would make another figure the one before.
 */
function theNumber(check: Check, figures: readonly OwnedFigure[]): OwnedFigure[] {
  if (check.relative || negatedAround(check)) return [];
  const object = check.words.slice(...check.object);
  if (
    EACH.test(
      object
        .slice(0, 5)
        .map(({ text }) => text)
        .join(' '),
    )
  ) {
    const [only, ...more] = figures.filter((figure) => figure.found.span[1] <= check.span[0]);
    return only && more.length === 0 && !only.found.vague ? [only] : [];
  }
  const noun = object.findIndex((word) => NUMBERS.has(word.text));
  const lead = object.slice(0, noun);
  const next = object[noun + 1];
  const plain = (word: Word) => THE.test(word.text) || word.text === 'death' || word.text === 'casualty';
  if (noun < 1 || lead.length > 3 || !THE.test(lead[0]?.text ?? '') || !lead.every(plain)) return [];
  if (next && !AFTER_NUMBER.test(next.text)) return [];
  if (object.slice(noun + 1).some(blocks)) return [];
  const here = figures.filter((figure) => figure.found.span[1] <= check.span[0]);
  const both = lead.some((word) => word.text === 'both');
  return here.length === (both ? 2 : 1) && here.every((figure) => !figure.found.vague) ? here : [];
}

/**
 * Any negation before the end of what is confirmed: whatever it denies, this is not plainly confirmed. Behind it, one in a clause of
 * its own with its own subject ("..., but said it did not keep count") is another matter.
 */
function negatedAround({ words, object, relative }: Check): boolean {
  const from = Math.max(0, object[0] - 100);
  const rest = words.slice(object[1], object[1] + 100);
  const parted = rest.findIndex(
    (word, i) =>
      (/[;]/.test(word.gap) || word.text === 'but' || word.text === 'while') &&
      (SAYING.has(rest[i + 1]?.text ?? '') || SAYING.has(rest[i + 2]?.text ?? '')),
  );
  const behind = relative || parted < 0 ? rest : rest.slice(0, parted);
  return (
    words.slice(from, object[1]).some((word) => negates(word.text)) ||
    // "Counted 37 graves, without names": of the graves.
    behind.some((word) => negates(word.text) && word.text !== 'without')
  );
}

/** "40 dead, a toll that the UN has verified": the noun just before stands for the figure just before it. */
function appositive(check: Check, figures: readonly OwnedFigure[]): OwnedFigure[] {
  const from = Math.max(
    0,
    check.words.findIndex((word) => word.start >= check.span[0]),
  );
  const lead = check.words.slice(Math.max(0, from - 6), check.object[1]);
  const noun = lead.findLast((word) => NUMBERS.has(word.text));
  if (!noun) return [];
  const last = figures.filter((figure) => figure.found.span[1] <= noun.start).at(-1);
  if (!last || last.found.span[1] < (lead[0]?.start ?? 0) - 1) return [];
  const between = lead.filter((word) => word.start >= last.found.span[1] && word.end <= noun.start);
  return between.length <= 4 && !between.some(blocks) ? [last] : [];
}

/** "Confirmed with the army that": somebody else's word after all. */
const THROUGH = /^(?:with|from|via|through|thanks)$/;
/** What may stand between "saw" and the number seen: "saw at least", "counted the bodies of"; not "saw smoke over a village of". */
const AS_SEEN =
  /^(?:at|least|about|some|more|than|up|to|the|a|an|around|nearly|over|only|just|almost|as|many|another|of|by|name|body|bodies|remains|graves?|coffins?|corpses?|wreckage|wrecks?|total)$/;
/** "Verified 12 killings and the arbitrary arrest of 46": what else was verified is told by a noun of its own. */
function alsoOf(between: readonly Word[]): boolean {
  const texts = between.map(({ text }) => text);
  const and = texts.lastIndexOf('and');
  return (
    and >= 0 &&
    and <= 4 &&
    texts.length - and <= 6 &&
    texts.at(-1) === 'of' &&
    DONE.test(texts.at(-2) ?? '') &&
    between.every(({ gap }) => !/[;:—–]/.test(gap))
  );
}
const DONE =
  /^(?:killings?|deaths?|wounding|injur(?:y|ies)|arrests?|detentions?|executions?|abductions?|kidnappings?|disappearances?|displacement|destruction|capture|release|torture|burning|rape|loss)$/;

const ofNumber = ({ text }: Word) => NUMBERS.has(text) || CLAIMS.has(text);
const HELPS = /^(?:is|was|were|are|had|has|have|came|comes|rests?|stems?)$/;

/** "At least one of the 17": not the 17. */
const partOf = (lead: readonly Word[]) =>
  /(?:^| )(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|many|members?|part) of(?: the| those| these)?$/.test(
    lead.map((word) => word.text).join(' '),
  );
/** What is only meant to be: plans, talks, fears. */
const UNREAL =
  /^(?:receipt|letters?|documents?|appeals?|complaints?|requests?|petitions?|alleging|claiming|accusing|describing|asked|ready|willing|prepared|discussions?|meetings?|contacts?|investigations?|probes?|inquir(?:y|ies)|possibility|likelihood|believes?|believed|thinks?|thought|fears|feared|suspects?|suspected|assumes?|expects?|plans?|talks|negotiations?|proposals?|offers?|deal|agreement|intention|intentions|orders?|requests?|preparations?|warnings?|threats?|fears?|risk|hopes?|efforts?)$/;
const TURNING = /^(?:after|where|citing|according|when|following|amid|since)$/;

/** @returns whether a word between the verb and the figure makes something else the thing confirmed. */
function blocks({ text }: Word): boolean {
  if (RELATIVE.has(text)) return text !== 'that';
  if (PARTIAL.test(text) || TURNING.test(text) || UNREAL.test(text)) return true;
  return [MEDIA, CIRCUMSTANCES, CLAIMS, REPORTS, SAYING].some((words) => words.has(text));
}

/** Hospitals and rescuers count what comes to them; that is a report. */
const medicsOnly = (check: Check) => check.words.slice(...check.actor).some((word) => MEDICS.has(word.text));

function around(bySentence: ReadonlyMap<number, OwnedFigure[]>, sentence: number): OwnedFigure[] {
  const here = bySentence.get(sentence) ?? [];
  return here.length > 0 ? here : (bySentence.get(sentence - 1) ?? []);
}
