/** Which figures are disputed in the article: denied by a named source, or set against an incompatible figure for the same thing. */
import type { Because } from '../reading.ts';
import { heldAgainst } from './all-of-it.ts';
import { compete } from './compete.ts';
import { turnsTo } from './contrast.ts';
import { figuresAround } from './covers.ts';
import { type Denial, sideOfAttribution } from './denial.ts';
import { claimsDenied } from './denied.ts';
import { figuresDenied } from './figures-denied.ts';
import { ANY_SIDE, groupOf } from './group.ts';
import { NUMBERS } from './lexicon.ts';
import { incompatible, rangeOf, sameCore, sameGroup, sameNumbers } from './referent.ts';
import { type OwnedFigure, type Scene, sameSide, sideOf, wordsNear } from './scene.ts';
import type { Word } from './words.ts';

/** How many figures are looked back at. */
const FIGURES_BACK = 12;

/** @returns why each disputed figure is so, by its id. */
export function findDisputes(
  denials: readonly Denial[],
  figures: readonly OwnedFigure[],
  scene: Scene,
): Map<string, Because> {
  const disputed = new Map<string, Because>();
  const mark = (figure: OwnedFigure, because: Because) => {
    if (!disputed.has(figure.id)) disputed.set(figure.id, because);
  };
  const deniedBy = new Map<Denial, readonly OwnedFigure[]>();
  for (const denial of denials) {
    const meant = figuresDenied(denial, figures, scene);
    deniedBy.set(denial, meant);
    for (const figure of meant.flatMap((one) => [one, ...repeatedElsewhere(one, figures)])) {
      mark(figure, {
        rule: 'denied',
        span: denial.span,
        text: `${denial.name} denies it.`,
      });
    }
  }
  for (const [i, figure] of figures.entries()) {
    const { deniedIn } = figure.owner;
    const denier = deniedIn && sideOfAttribution(scene, deniedIn);
    const span = deniedIn?.cue[0] ?? deniedIn?.source[0];
    if (!denier || !span) continue;
    const because = { rule: 'denied', span, text: `${denier.name} denies it.` };
    mark(figure, because);
    for (const claim of claimsDenied(scene, figures, i)) mark(claim, because);
  }
  for (const [denial, denied] of deniedBy) markAnswers(denial, denied, figures, mark, scene);
  markCompeting(figures, scene, mark);
  for (const { held, by, total } of heldAgainst(scene, figures)) {
    mark(held, { rule: 'competing-figure', span: total, text: `${by} claims all of it.` });
  }
  markCorrections(figures, scene, mark);
  spread(figures, disputed);
  return disputed;
}

/** Where it is not told who claims what is denied, whoever gives the same number does. */
const repeatedElsewhere = (denied: OwnedFigure, figures: readonly OwnedFigure[]) =>
  denied.owner.standing !== 'none' || denied.owner.deniedIn
    ? []
    : figuresAround(figures, denied.found.span[0]).filter(
        ({ found, owner }) =>
          owner.standing !== 'none' && found.kind === denied.found.kind && sameNumbers(found, denied.found),
      );

/** "Rejected that and declared that all but one were its own": the denier's own figure for what it denies is disputed with it. */
function markAnswers(
  denial: Denial,
  denied: readonly OwnedFigure[],
  figures: readonly OwnedFigure[],
  mark: (figure: OwnedFigure, because: Because) => void,
  scene: Scene,
) {
  const nearby = figuresAround(figures, denial.span[0]);
  const first = denied[0];
  if (!first) return;
  for (const figure of nearby) {
    if (figure.sentence < denial.sentence || figure.sentence > denial.sentence + 1) continue;
    if (sideOf(figure.owner) !== denial.side) continue;
    // "Puts the number at 2,000 and calls the estimate exaggerated": before it, in its sentence.
    const before = figure.found.span[0] < denial.span[0];
    if (
      before &&
      (figure.sentence !== denial.sentence || !denied.some(({ found }) => incompatible(found, figure.found)))
    )
      continue;
    const against = denied.find((one) => one.found.kind === figure.found.kind);
    if (!against || (against.relation && figure.relation === against.relation)) continue;
    if (sameNumbers(figure.found, against.found)) continue;
    // "They killed some of ours and called it a victory" is no other number.
    if (rangeOf(figure.found) === null && figure.found.kind !== 'territory') continue;
    // "Rubbished the figures. Not one of our men has died": there is no other group that none could be of.
    const none = figure.found.max === 0 && figure.owner.standing === 'party';
    // "The number 40 is a lie, they killed eight of our prisoners": the right number of the same.
    const instead =
      figure.sentence === denial.sentence &&
      denial.words.slice(...denial.object).some(({ text }) => NUMBERS.has(text)) &&
      incompatible(against.found, figure.found);
    if (figure.found.kind !== 'territory' && !none && !before && !instead && !sameGroup(against, figure))
      continue;
    mark(figure, competing(against, scene));
  }
}

function markCompeting(
  figures: readonly OwnedFigure[],
  scene: Scene,
  mark: (figure: OwnedFigure, because: Because) => void,
) {
  figures.forEach((figure, i) => {
    for (const earlier of figures.slice(Math.max(0, i - FIGURES_BACK), i)) {
      if (!compete(scene, earlier, figure) || inRoundup(scene, earlier, figure, figures)) continue;
      mark(earlier, competing(figure, scene));
      mark(figure, competing(earlier, scene));
    }
  });
}

/** From how many sentences on a text may have gone on to another fight. */
const GONE_ON = 5;

/** Far apart, with a third source's number between them or nothing that ties the later one back: the fights of one week, each told of by its own source. */
function inRoundup(scene: Scene, a: OwnedFigure, b: OwnedFigure, figures: readonly OwnedFigure[]): boolean {
  if (b.sentence - a.sentence < GONE_ON) return false;
  const [one, two] = [sideOf(a.owner), sideOf(b.owner)];
  const third = ({ found, owner }: OwnedFigure) => {
    const side = sideOf(owner);
    return found.kind === b.found.kind && side !== undefined && !sameSide(side, one) && !sameSide(side, two);
  };
  if (figures.slice(figures.indexOf(a) + 1, figures.indexOf(b)).some(third)) return true;
  const opposed = a.relation !== undefined && b.relation !== undefined && a.relation !== b.relation;
  return !opposed && !turnsTo(scene, a, b);
}

const TRUE = /^(?:actual|actually|real|true|correct|rather|instead|really)$/;

/**
 * "The real figure was 14", "one village, not nine", "rejects that and says three": a number that is set against the one before in so
 * many words, whatever it counts. Both are disputed, unless the same side corrects itself.
 */
function markCorrections(
  figures: readonly OwnedFigure[],
  scene: Scene,
  mark: (figure: OwnedFigure, because: Because) => void,
) {
  figures.forEach((figure, i) => {
    const side = sideOf(figure.owner);
    if (side === undefined || figure.owner.standing === 'none') return;
    const near = wordsNear(scene.document, figure.sentence, figure.found.span);
    const before = near.filter((word) => word.end <= figure.found.span[0]).slice(-6);
    const after = near.filter((word) => word.start >= figure.found.span[1]).slice(0, 2);
    const next = figures[i + 1];
    const not = near.findLast((word) => next !== undefined && word.end <= next.found.span[0]);
    const notNext =
      next?.sentence === figure.sentence &&
      (after[0]?.text === 'not' || (not?.text === 'not' && /,/.test(not.gap)));
    const really =
      before.some((word) => TRUE.test(word.text)) &&
      before.some((word) => NUMBERS.has(word.text) || word.text === 'only');
    const answer = !notNext && !really && answers(before);
    if (!notNext && !really && !answer) return;
    const said = figures
      .slice(Math.max(0, i - FIGURES_BACK), i)
      .findLast(
        (one) =>
          one.found.kind === figure.found.kind &&
          one.owner.standing !== 'none' &&
          sideOf(one.owner) !== undefined &&
          figure.paragraph - one.paragraph <= 1 &&
          (!notNext || !next || sameNumbers(one.found, next.found)),
      );
    // "Five were lost, not four": whoever said four.
    if (
      notNext &&
      next &&
      !said &&
      next.found.kind === figure.found.kind &&
      incompatible(next.found, figure.found)
    ) {
      mark(figure, competing(next, scene));
      mark(next, competing(figure, scene));
      for (const one of figures.slice(Math.max(0, i - FIGURES_BACK), i))
        if (
          one.found.kind === figure.found.kind &&
          sameNumbers(one.found, next.found) &&
          one.owner.standing !== 'none'
        )
          mark(one, competing(figure, scene));
      return;
    }
    if (!said || sameSide(sideOf(said.owner), side) || !incompatible(said.found, figure.found)) return;
    if (answer && !mayBeSame(said, figure)) return;
    mark(said, competing(figure, scene));
    mark(figure, competing(said, scene));
    if (notNext && next) mark(next, competing(figure, scene));
  });
}

/** "Insist it was two", "said the number of soldiers killed was eleven": a number for what has been numbered before. */
function answers(before: readonly Word[]): boolean {
  const [subject, verb] = before.slice(-2);
  if (!verb || !/^(?:was|were|is)$/.test(verb.text)) return false;
  return subject?.text === 'it' || before.some((word) => NUMBERS.has(word.text));
}

/** One of them is a side's, and nothing shows that they count two groups. */
function mayBeSame(a: OwnedFigure, b: OwnedFigure): boolean {
  const sides = [a, b].filter(({ owner }) => owner.standing === 'party').length;
  if (sides === 0 || (a.ofParty !== undefined && b.ofParty !== undefined && a.ofParty !== b.ofParty))
    return false;
  return sides < 2 || a.relation === undefined || a.relation !== b.relation;
}

function competing(other: OwnedFigure, scene: Scene): Because {
  const { owner, found } = other;
  const who =
    owner.speaker?.name ??
    (owner.party === undefined ? 'Another source' : scene.names.partyName(owner.party));
  return {
    rule: 'competing-figure',
    span: found.span,
    text: `${who} gives another figure for the same.`,
  };
}

/** What is disputed once is disputed wherever the same side repeats it: the same number of the same kind, of no other group. */
function spread(figures: readonly OwnedFigure[], disputed: Map<string, Because>) {
  const known = new Map<string, { figure: OwnedFigure; because: Because }[]>();
  const key = ({ found, owner }: OwnedFigure) => {
    const side = sideOf(owner);
    return side === undefined ? null : `${found.kind}|${side}`;
  };
  for (const figure of figures) {
    const because = disputed.get(figure.id);
    const id = key(figure);
    if (!because || id === null) continue;
    const list = known.get(id);
    if (list) list.push({ figure, because });
    else known.set(id, [{ figure, because }]);
  }
  for (const figure of figures) {
    if (disputed.has(figure.id)) continue;
    const told = known.get(key(figure) ?? '')?.find((one) => isRepeated(one.figure, figure));
    if (told) disputed.set(figure.id, told.because);
  }
}

/** "110 militants", "110 of the rebels", "at least 110": the same said again; "12 soldiers" and "12 civilians" are not. */
function isRepeated(a: OwnedFigure, b: OwnedFigure): boolean {
  if (!sameCore(a.found, b.found)) return false;
  if (a.ofParty !== undefined && b.ofParty !== undefined) return a.ofParty === b.ofParty;
  if (a.relation !== undefined && b.relation !== undefined) return a.relation === b.relation;
  const [one, two] = [a, b].map(({ found }) => groupOf(found.of).filter((word) => !ANY_SIDE.has(word)));
  if (!one || !two) return false;
  const exact = sameNumbers(a.found, b.found) && sameWords(one, two);
  return exact || one.length === 0 || two.length === 0;
}

const sameWords = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, i) => word === b[i]);
