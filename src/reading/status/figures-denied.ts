/** Which figures a denial denies: those of another side that it speaks of, and of what it speaks. */
import type { FigureKind } from '../reading.ts';
import { armsOf, armsOfNouns } from './arms.ts';
import { covered, figuresAround } from './covers.ts';
import type { Denial } from './denial.ts';
import { ANY_SIDE, groupOf } from './group.ts';
import { CLAIMS, REPORTS, SAYING } from './lexicon.ts';
import { days, places, sameEvent } from './same-event.ts';
import { type OwnedFigure, type Scene, sameSide, sideOf, wordsNear } from './scene.ts';
import { TOLL } from './topic-kinds.ts';
import type { Word } from './words.ts';

/** @returns the figures that `denial` denies, of all in text order */
export function figuresDenied(
  denial: Denial,
  figures: readonly OwnedFigure[],
  scene: Scene,
): readonly OwnedFigure[] {
  if (ofSomethingElse(denial, figures, scene)) return [];
  const others = (figure: OwnedFigure) =>
    (isClaim(figure) || saidToBe(figure, denial)) &&
    (!sameSide(sideOf(figure.owner), denial.side) || repeated(figure, denial)) &&
    isMeant(figure, denial);
  if (denial.flat)
    return deniedFighting(figuresAround(figures, denial.span[0]).filter(others), denial, scene);
  const reached = (accepts: (figure: OwnedFigure) => boolean) =>
    withoutAdmissions(placed(scene, figures, denial, covered(scene, figures, denial, accepts)), denial);
  // "Rejected the statement": that of the other side, not what residents told beside it.
  const stated = ofOneClaim(denial)
    ? reached((figure) => figure.owner.standing === 'party' && others(figure))
    : [];
  const denied = stated.length > 0 ? stated : reached(others);
  const last = denied.at(-1);
  if (!last) {
    const own = ownClaim(denial, figures, scene);
    return own.length > 0 ? own : unownedToll(denial, figures, scene);
  }
  // Accusations that a third state rejects are its accuser's.
  const ofOthers =
    !scene.sides.includes(denial.side) &&
    denial.words.slice(...denial.object).some(({ text }) => /^(?:accusations?|allegations?)$/.test(text));
  return ofOthers ? denied.filter((one) => sameSide(sideOf(one.owner), sideOf(last.owner))) : denied;
}

/** "Denied that any of its men were killed in Jaffna": of those told of there, where some are told of elsewhere. */
function placed(
  scene: Scene,
  figures: readonly OwnedFigure[],
  { words, object }: Denial,
  denied: readonly OwnedFigure[],
): readonly OwnedFigure[] {
  const about = words.slice(Math.max(0, object[0] - 1), object[1]);
  const [there, then] = [places(about), days(about)];
  // "The figures for November were exaggerated": not those that are told of another month.
  if (then.length > 0)
    return denied.filter((figure) => {
      const near = days(clauseOf(scene, figures, figure));
      const told =
        near.length > 0 ? near : days(wordsNear(scene.document, figure.sentence, figure.found.span));
      return told.length === 0 || told.some((day) => then.includes(day));
    });
  if (there.length === 0 || denied.length < 2) return denied;
  const told = denied.map((figure) => ({ figure, at: places(clauseOf(scene, figures, figure)) }));
  const found = told.filter(({ at }) => at.some((place) => there.includes(place)));
  if (found.length === 0) return denied;
  const near = ({ paragraph }: OwnedFigure) => found.some(({ figure }) => figure.paragraph === paragraph);
  return told
    .filter((one) => found.includes(one) || (one.at.length === 0 && near(one.figure)))
    .map(({ figure }) => figure);
}

/** The words of its sentence from the figure before to the one behind. */
function clauseOf(scene: Scene, figures: readonly OwnedFigure[], figure: OwnedFigure): readonly Word[] {
  const at = figures.indexOf(figure);
  const [before, behind] = [figures[at - 1], figures[at + 1]];
  return wordsNear(scene.document, figure.sentence, figure.found.span).filter(
    ({ start, end }) =>
      (before === undefined || start >= before.found.span[1]) &&
      (behind === undefined || end <= behind.found.span[0]),
  );
}

/** "The claim", "that statement". */
function ofOneClaim({ words, object }: Denial): boolean {
  const [article, noun] = words.slice(...object);
  return (
    /^(?:the|this|that)$/.test(article?.text ?? '') &&
    /^(?:statement|claim|boast|declaration)$/.test(noun?.text ?? '')
  );
}

/** "The toll is a lie": the count that the text has just given, though nobody can be told for it. */
function unownedToll(denial: Denial, figures: readonly OwnedFigure[], scene: Scene): readonly OwnedFigure[] {
  const { words, object, span, sentence } = denial;
  const [article, noun, more] = words.slice(...object);
  const head = more && /^(?:death|casualty|body)$/.test(noun?.text ?? '') ? more : noun;
  if (
    !/^(?:the|this|that)$/.test(article?.text ?? '') ||
    !/^(?:tolls?|figures?|numbers?|counts?|totals?)$/.test(head?.text ?? '')
  )
    return [];
  return covered(
    scene,
    figures,
    denial,
    ({ owner, found, sentence: told }) =>
      owner.standing === 'none' &&
      owner.how === 'outlet-voice' &&
      TOLL.includes(found.kind) &&
      found.max !== 0 &&
      found.span[1] <= span[0] &&
      sentence - told <= NEAR,
  );
}

/** Nobody denies his own claim: where "the group" is taken for whoever made the claim just before, it is the other side. */
function ownClaim(denial: Denial, figures: readonly OwnedFigure[], scene: Scene): readonly OwnedFigure[] {
  const { words, object, span, side } = denial;
  const [first, noun, ...more] = words.slice(...object);
  const plain =
    first && noun && more.length === 0 && /^(?:the|this|that)$/.test(first.text) && CLAIMS.has(noun.text);
  const before = words.filter((word) => word.end <= span[0] || word.start === span[0]).slice(-6);
  const [article, name] = before;
  if (!plain || !article || !name || !/^(?:the|it|its)$/.test(article.text) || !UNNAMED_SIDE.test(name.text))
    return [];
  const claims = covered(
    scene,
    figures,
    denial,
    (figure) =>
      figure.owner.standing === 'party' &&
      sideOf(figure.owner) === side &&
      denial.sentence - figure.sentence <= 2,
  );
  return withoutAdmissions(claims, denial);
}
const UNNAMED_SIDE =
  /^(?:group|movement|militants?|rebels?|organi[sz]ation|militia|insurgents?|jihadists?|guerrillas?)$/;

/** A denial needs a claim to deny: somebody's word, and not what the denier says himself. */
const isClaim = ({ owner }: OwnedFigure) => owner.standing !== 'none' || owner.deniedIn !== undefined;

/** "That 60 had died he called a falsehood": somebody says so, or it would not be denied. */
function saidToBe({ found }: OwnedFigure, { words, object }: Denial): boolean {
  const [first, last] = [words[object[0]], words[object[1] - 1]];
  return (
    first?.text === 'that' && last !== undefined && found.span[0] >= first.end && found.span[1] <= last.end
  );
}

/** How far back those stand of whom it is told who they were, in sentences. */
const NEAR = 4;

/** A denial of losses speaks of those that somebody counts of the denier's; one that there were any camps, of camps. */
function isMeant(
  { found, ofParty, relation, owner, sentence }: OwnedFigure,
  { ofOwn, ofFighters, group, side, sentence: here }: Denial,
): boolean {
  const words = groupOf(found.of);
  if (ofFighters)
    return (
      owner.standing === 'party' &&
      here - sentence <= NEAR &&
      (ofParty !== undefined || words.some((word) => ANY_SIDE.has(word)))
    );
  if (group !== undefined && !words.includes(group)) return false;
  if (!ofOwn) return true;
  if (found.max === 0 || relation === 'own' || words.some((word) => UNARMED.has(word))) return false;
  if (ofParty !== undefined) return sameSide(ofParty, side);
  const arms = armsOfNouns(words);
  return owner.standing === 'party' || (arms !== null && arms === armsOf(side, undefined));
}

/** "Described a claim that 400 had deserted as a fairy tale": the 400 are not the denier's, whose sentence it is. */
function repeated({ found }: OwnedFigure, { words, object }: Denial): boolean {
  const denied = words.slice(...object);
  const [first, last] = [denied[0], denied.at(-1)];
  if (!first || !last || !denied.slice(0, 5).some(({ text }) => CLAIMS.has(text) || REPORTS.has(text)))
    return false;
  return found.span[0] >= first.start && found.span[1] <= last.end;
}

/** Nobody's soldiers. */
const UNARMED = new Set(
  'civilian resident villager woman child worshipper refugee patient student farmer passenger hostage'.split(
    ' ',
  ),
);

/** "That the valley was theirs the rebels claimed, and the army denied it": what was said in its own sentence, where that has no figure. */
function answersOwnSentence(
  { sentence, span, side, words }: Denial,
  figures: readonly OwnedFigure[],
  scene: Scene,
): boolean {
  const told = figures.filter(({ found }) => found.span[1] <= span[0]);
  if (told.length === 0 || told.some((figure) => figure.sentence === sentence)) return false;
  const before = words.filter(({ end }) => end <= span[0]);
  const said = before.findLastIndex(({ text }) => SAYING.has(text));
  return (
    said > 0 &&
    scene.names
      .find(before.slice(0, said + 4))
      .some(({ party }) => party !== undefined && !sameSide(party, side))
  );
}

/** "The doctor said that help had been held back. The army rejected this.": "this" is what was said just before, and has no figure. */
function ofSomethingElse(denial: Denial, figures: readonly OwnedFigure[], scene: Scene): boolean {
  const { sentence, words, object, side, flat } = denial;
  const [first, noun, ...more] = words.slice(...object);
  if (flat || !first || more.length > 0 || !/^(?:this|that|it|the)$/.test(first.text)) return false;
  if (noun ? !CLAIMS.has(noun.text) : first.text === 'the') return false;
  if (first.text !== 'that' && answersOwnSentence(denial, figures, scene)) return true;
  const { sentences } = scene.document;
  const before = sentences[sentence - 1];
  if (!before || before.paragraph !== sentences[sentence]?.paragraph) return false;
  if (figures.some((figure) => figure.sentence === sentence - 1)) return false;
  // "The claim" may be what he said before he went on: then he is the one who told the figures.
  const told = noun && figures.findLast((figure) => figure.sentence < sentence - 1);
  return (scene.bySentence.get(sentence - 1) ?? []).some(({ source, content, speaker }) => {
    const who = speaker === undefined ? undefined : scene.speakers.get(speaker);
    const said = who && (who.party ?? who.id);
    return (
      source.length > 0 &&
      content.length > 0 &&
      said !== undefined &&
      said !== side &&
      said !== (told && sideOf(told.owner))
    );
  });
}

/** How far a flat denial of the fighting reaches back, in paragraphs. */
const FLAT_REACH = 4;
/** The same in sentences, where paragraphs have but one. */
const FLAT_SENTENCES = 8;

/** Those of the fighting told before; where a text begins with the denial, those told right after it. */
function deniedFighting(
  claims: readonly OwnedFigure[],
  denial: Denial,
  scene: Scene,
): readonly OwnedFigure[] {
  const before = claims.filter((figure) => ofFighting(figure, denial, scene));
  const here = scene.document.sentences[denial.sentence]?.paragraph ?? 0;
  if (before.length > 0 || here > 2 || claims.some(({ found }) => found.span[1] <= denial.span[0]))
    return before;
  return claims.filter(
    ({ found, owner, paragraph }) =>
      owner.standing === 'party' &&
      isHarm(found.kind) &&
      paragraph - here >= 0 &&
      paragraph - here <= FLAT_REACH / 2,
  );
}

const isHarm = (kind: FigureKind) =>
  TOLL.includes(kind) || /^(?:captured|surrendered|equipment|territory)$/.test(kind);

/** What is said to have happened shortly before in the text: by a side, or by somebody else of what can be the same fighting. */
function ofFighting(
  { found, owner, paragraph, sentence }: OwnedFigure,
  denial: Denial,
  scene: Scene,
): boolean {
  if (found.span[0] > denial.span[1] && sentence !== denial.sentence) return false;
  const here = scene.document.sentences[denial.sentence]?.paragraph ?? 0;
  if (!isHarm(found.kind) || paragraph > here) return false;
  if (found.kind === 'surrendered' && owner.standing !== 'party') return false;
  if (here - paragraph > FLAT_REACH && denial.sentence - sentence > FLAT_SENTENCES) return false;
  if (owner.standing === 'party') return true;
  const { document } = scene;
  return sameEvent(
    wordsNear(document, denial.sentence, denial.span),
    wordsNear(document, sentence, found.span),
  );
}

/**
 * A denial of "the claims" is not one of what the claimant admits: his own losses, or that nobody died. One that repeats them, or that
 * has nothing else to deny, is.
 */
function withoutAdmissions(denied: readonly OwnedFigure[], { span }: Denial): readonly OwnedFigure[] {
  const claims = denied.filter(
    ({ found, relation }) =>
      (relation !== 'own' && found.max !== 0) || (found.span[0] >= span[0] && found.span[1] <= span[1]),
  );
  return claims.length > 0 ? claims : denied;
}
