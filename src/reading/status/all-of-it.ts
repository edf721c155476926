/** Ground that one side says it holds, where the other says that all of it is its own. */
import type { Span } from '../reading.ts';
import { firstWhere } from '../text/lookup.ts';
import type { OwnedFigure, Scene } from './scene.ts';
import { sameSide, sentenceWords, sideOf, speakerOf, wordsNear } from './scene.ts';
import { byAttribution } from './voice.ts';
import { spanOf, type Word } from './words.ts';

/** Each unit of land with its rank: a part of a province may be held when all of another village is lost. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['country', 5],
  ['territory', 4],
  ['region', 4],
  ['state', 4],
  ['province', 4],
  ['valley', 4],
  ['provinces', 5],
  ['district', 3],
  // All of them are what they are parts of.
  ['districts', 4],
  ['city', 2],
  ['town', 2],
  ['towns', 4],
  ['villages', 3],
  ['village', 1],
  // Who holds every way in holds what lies behind them.
  ['entrances', 4],
  ['passes', 4],
  ['approaches', 4],
  ['gates', 4],
]);
const ALL = /^(?:all|entire|whole|every|completely|fully|full|totally|entirely)$/;
const TAKEN =
  /^(?:captured|conquered|cleared|cleansed|taken|took|seized|fallen|fell|liberated|control|controls|controlled|hands|rule|overrun|secured|hold|holds|held)$/;
const HOLDS =
  /^(?:control|controls|controlled|controlling|hold|holds|held|holding|hands|retain|retains|remain|remains|keep|keeps|kept|own|still|possession)$/;
const STILL = /^(?:control|hands|hold|holds|holding|held|retain|retains|remain|remains|still)$/;
const WON =
  /^(?:captured|conquered|cleared|cleansed|taken|took|seized|fallen|fell|liberated|overrun|now|gained|won|came|come|brought)$/;
/** What is only meant to be, or nearly so. */
const UNREAL = /^(?:not|never|no|if|will|would|until|almost|nearly|soon|hopes?|plans?|vow(?:s|ed)?)$/;
/** How far apart the two may be told, in paragraphs. */
const APART = 6;

interface Total {
  span: Span;
  side: string;
  name: string;
  rank: number;
  place: ReadonlySet<string>;
  paragraph: number;
  /** It is held, not taken: "all the passes are under our control". */
  still: boolean;
}

/**
 * "The whole province has been cleared" against "our men still hold 60 per cent of the valley": both cannot be.
 * @param figures in text order
 * @returns the figures of held ground, and those of all of it, with who says the other and where
 */
export function heldAgainst(
  scene: Scene,
  figures: readonly OwnedFigure[],
): { held: OwnedFigure; by: string; total: Span }[] {
  const ground = figures.filter(
    ({ found, owner }) => found.kind === 'territory' && owner.standing === 'party' && found.max !== 0,
  );
  if (ground.length === 0) return [];
  const totals = totalsIn(scene);
  if (totals.length === 0) return [];
  return ground.flatMap((figure, i) => {
    const around = totalsAround(totals, figure.found.span[0]);
    const neighbours = ground.slice(Math.max(0, i - NEAREST), i + NEAREST);
    const words = wordsNear(scene.document, figure.sentence, figure.found.span);
    const own = around.find(({ span }) => span[0] < figure.found.span[1] && figure.found.span[0] < span[1]);
    if (own) {
      const against = neighbours.find(
        (one) =>
          one !== figure &&
          !sameSide(sideOf(one.owner), own.side) &&
          holds(scene, one) &&
          stands(own, scene, one),
      );
      return against
        ? [{ held: figure, by: against.owner.speaker?.name ?? own.name, total: against.found.span }]
        : [];
    }
    const held = words.some(({ text }) => HOLDS.test(text));
    const side = sideOf(figure.owner);
    const total = around.find(
      (one) =>
        side !== undefined &&
        // What is still held whole has not been taken in part.
        (held || (one.still && words.some(({ text }) => TAKEN.test(text)))) &&
        !sameSide(side, one.side) &&
        stands(one, scene, figure),
    );
    return total ? [{ held: figure, by: total.name, total: total.span }] : [];
  });
}

/** How many are looked at on either side: keeps the work linear. */
const NEAREST = 12;

function totalsAround(totals: readonly Total[], offset: number): readonly Total[] {
  const first = firstWhere(totals.length, (i) => (totals[i]?.span[0] ?? 0) >= offset);
  return totals.slice(Math.max(0, first - NEAREST), first + NEAREST);
}

const holds = (scene: Scene, { sentence, found }: OwnedFigure) =>
  wordsNear(scene.document, sentence, found.span).some(({ text }) => HOLDS.test(text));

/** The held ground is of the same place, or a part of it. */
function stands(total: Total, scene: Scene, { found, sentence, paragraph }: OwnedFigure): boolean {
  if (Math.abs(total.paragraph - paragraph) > APART) return false;
  const words = wordsNear(scene.document, sentence, found.span).filter(
    (word) => word.start >= found.span[0] && word.start <= found.span[1] + 24,
  );
  const unit = words.find(({ text }) => UNITS.has(text));
  const rank = UNITS.get(unit?.text ?? '') ?? 3;
  const place = namesOf(words);
  const shared =
    place.size === 0 || total.place.size === 0 || [...place].some((name) => total.place.has(name));
  return rank <= total.rank && (shared || rank < total.rank);
}

const namesOf = (words: readonly Word[]) =>
  new Set(words.filter((word, i) => i > 0 && word.capital).map(({ text }) => text));

/** Who says that all of somewhere is taken, once a sentence. */
function totalsIn(scene: Scene): Total[] {
  const totals: Total[] = [];
  for (const [i, sentence] of scene.document.sentences.entries()) {
    const text = scene.document.text.slice(sentence.start, sentence.end);
    if (!/\b(?:all|entire|whole|every|completely|fully|full|totally|entirely)\b/i.test(text)) continue;
    const words = sentenceWords(scene.document, i);
    const all = words.findIndex(({ text: word }) => ALL.test(word));
    const near = words.slice(Math.max(0, all - 8), all + 12);
    const behind = words.slice(all + 1, all + 8).find(({ text: word }) => UNITS.has(word));
    // "The province had been conquered in full."
    const unit =
      behind ?? words.slice(Math.max(0, all - 8), all).findLast(({ text: word }) => UNITS.has(word));
    if (
      !unit ||
      near.some(
        (word, k) => UNREAL.test(word.text) || (word.text === 'to' && TAKEN.test(near[k + 1]?.text ?? '')),
      )
    )
      continue;
    if (!near.some(({ text: word }) => TAKEN.test(word))) continue;
    const first = words[all];
    const act = (scene.bySentence.get(i) ?? []).find(
      ({ content, source, stance }) =>
        source.length > 0 &&
        stance !== 'believes' &&
        stance !== 'plans' &&
        stance !== 'denies' &&
        [first, unit].some(
          (word) => word !== undefined && content.some(([from, to]) => from <= word.start && word.end <= to),
        ),
    );
    if (!act) continue;
    const { standing, party } = byAttribution(scene, act);
    const speaker = speakerOf(scene, act);
    const [from, to] = [all, words.indexOf(unit)].sort((a, b) => a - b);
    const span = spanOf(words.slice(from, (to ?? all) + 1));
    if (standing !== 'party' || party === undefined || !span) continue;
    totals.push({
      span,
      side: party,
      name: speaker?.name ?? scene.names.partyName(party),
      rank: UNITS.get(unit.text) ?? 3,
      place: namesOf(words.slice(Math.max(0, words.indexOf(unit) - 3), words.indexOf(unit) + 5)),
      paragraph: sentence.paragraph,
      still:
        near.some(({ text: word }) => STILL.test(word)) && !near.some(({ text: word }) => WON.test(word)),
    });
  }
  return totals;
}
