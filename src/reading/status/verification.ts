/**
 * Which figures somebody independent has confirmed. The figure itself must be what was confirmed, in the same sentence: a wrong
 * "verified" does more harm than none. Verified footage, places and events verify no count.
 */
import type { Because } from '../reading.ts';
import type { Check } from './checks.ts';
import {
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
  for (const check of checks) {
    if (check.outcome !== 'verified' || check.agent !== 'independent') continue;
    const figures = bySentence.get(check.sentence) ?? [];
    if (saidByOthers(scene, check) || medicsOnly(check)) continue;
    const object = check.words.slice(...check.object);
    for (const figure of confirmedIn(check, figures)) {
      result.verified.set(figure.id, {
        rule: 'independently-verified',
        span: check.span,
        text: 'Somebody who is not a party to the conflict confirmed it.',
      });
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
function confirmedIn(check: Check, figures: readonly OwnedFigure[]): OwnedFigure[] {
  const object = check.words.slice(...check.object);
  const span = spanOf(object);
  // Any negation in the sentence: whatever it denies, this is not plainly confirmed.
  const [from, to] = [check.object[0] - 100, check.object[1] + 100];
  if (check.words.slice(Math.max(0, from), to).some((word) => negates(word.text))) return [];
  if (object.length === 0 || check.relative) return appositive(check, figures);
  if (!span) return [];
  const inside = figures.filter(
    (figure) => figure.found.span[0] >= span[0] && figure.found.span[1] <= span[1] + 1,
  );
  const first = inside[0];
  if (!first) return [];
  const lead = object.filter((word) => word.end <= first.found.span[0]);
  if (lead.length > 12 || lead.some(blocks)) return [];
  // What follows the figure, up to the verb of a passive, must not turn it: "40 of the reported", "40, the ministry says".
  const confirmed = [first];
  for (const next of inside.slice(1)) {
    const last = confirmed.at(-1);
    const between = object.filter(
      (word) => last && word.start >= last.found.span[1] && word.end <= next.found.span[0],
    );
    if (between.length > 3 || !between.some((word) => word.text === 'and') || between.some(blocks)) break;
    confirmed.push(next);
  }
  const rest = object.filter((word) => word.start >= (confirmed.at(-1)?.found.span[1] ?? 0));
  return rest.some((word) => SAYING.has(word.text) || MEDIA.has(word.text) || CLAIMS.has(word.text))
    ? []
    : confirmed;
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

const TURNING = /^(?:after|where|citing|according|when|following|amid|since)$/;

/** @returns whether a word between the verb and the figure makes something else the thing confirmed. */
function blocks({ text }: Word): boolean {
  if (RELATIVE.has(text)) return text !== 'that';
  if (PARTIAL.test(text) || TURNING.test(text)) return true;
  return [MEDIA, CIRCUMSTANCES, CLAIMS, REPORTS, SAYING].some((words) => words.has(text));
}

/** "The NRF says the UN confirmed": then it is the NRF's word that the UN did. */
function saidByOthers(scene: Scene, check: Check): boolean {
  return (scene.bySentence.get(check.sentence) ?? []).some((attribution) => {
    const holds = attribution.content.some(([from, to]) => from <= check.span[0] && check.span[1] <= to + 1);
    if (!holds) return false;
    const speaker = attribution.speaker === undefined ? undefined : scene.speakers.get(attribution.speaker);
    return (
      !speaker ||
      speaker.party !== undefined ||
      speaker.kind === 'anonymous' ||
      scene.cast.standing.get(speaker.id) !== 'independent'
    );
  });
}

/** Hospitals and rescuers count what comes to them; that is a report. */
const medicsOnly = (check: Check) => check.words.slice(...check.actor).some((word) => MEDICS.has(word.text));

function around(bySentence: ReadonlyMap<number, OwnedFigure[]>, sentence: number): OwnedFigure[] {
  const here = bySentence.get(sentence) ?? [];
  return here.length > 0 ? here : (bySentence.get(sentence - 1) ?? []);
}
