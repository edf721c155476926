/** Whether two figures stand against each other: two sides', or a side's and an independent count, of the same thing. */
import type { Span } from '../reading.ts';
import { bounded } from './amount.ts';
import { armsOfNouns } from './arms.ts';
import { fromBothEnds } from './both-ends.ts';
import { sameCamp } from './camp.ts';
import { setAgainst } from './contrast.ts';
import { groupOf } from './group.ts';
import { apartByFar, incompatible, sameGroup, samePeople } from './referent.ts';
import { sameEvent } from './same-event.ts';
import { type OwnedFigure, type Scene, sameSide, sideOf, wordsNear } from './scene.ts';
import { TOLL } from './topic-kinds.ts';
import { overlap, type Word, wordsIn } from './words.ts';

/** How many paragraphs apart two figures may stand to be set against each other. */
const PARAGRAPHS_APART = 2;
/** The same where one side counts its own and the other its enemy's. */
const PARAGRAPHS_APART_IF_OPPOSED = 6;

/** @returns whether two figures of different sides cannot both be right of the same: kind, group, event and numbers. `b` stands after `a`. */
export function compete(scene: Scene, a: OwnedFigure, b: OwnedFigure): boolean {
  const opposed =
    (a.relation !== undefined && b.relation !== undefined && a.relation !== b.relation) || answersNone(a, b);
  if (!sameKind(a, b, opposed) || a.found.kind === 'other') return false;
  const apart = b.paragraph - a.paragraph;
  if (apart > PARAGRAPHS_APART_IF_OPPOSED) return false;
  if (apart > PARAGRAPHS_APART && !opposed && sameCamp(a, b) !== true) return false;
  const [one, two] = [voiceIn(scene, a), voiceIn(scene, b)];
  if (one === undefined || two === undefined || sameSide(one, two)) return false;
  // Of a side that nobody could name it is not known whether it is the other's.
  const named = (figure: OwnedFigure) =>
    figure.owner.standing !== 'party' || figure.owner.party !== undefined;
  if (!opposed && !(named(a) && named(b))) return false;
  // Between two outsiders a difference is a range, not a dispute; between sides, or a side and a count of its claim, it is one.
  if (a.owner.standing !== 'party' && b.owner.standing !== 'party') return false;
  // Most numbers that are set side by side can both hold: what the words say is only read where they cannot.
  const unlike = incompatible(bounded(scene, a), bounded(scene, b));
  if (!unlike && !apartByFar(a.found, b.found)) return false;
  if (isPart(scene, a) || isPart(scene, b)) return false;
  if (onSide(scene, a) !== onSide(scene, b)) return false;
  if (ofNeither(a, b) && !setAgainst(scene, a, b)) return false;
  const answered = contested(scene, a, b);
  if (!answered && !((unlike || (opposed && ownsFewer(a, b))) && plainly(scene, a, b))) return false;
  // "52 were fired", "45 of 50 were intercepted": two counts of different things.
  if (a.found.kind === 'strikes' && stopped(scene, a) !== stopped(scene, b)) return false;
  // Who has fled, and who of them has come to one place.
  if (a.found.kind === 'displaced' && arrived(scene, a) !== arrived(scene, b)) return false;
  return sameEvent(...wordsOfEach(scene, a, b), answered && b.sentence - a.sentence <= 2);
}

/** Two who fight the same third side may each have killed their own number of it. */
const ofNeither = (a: OwnedFigure, b: OwnedFigure) =>
  [a, b].every(
    ({ owner, relation, ofParty }) =>
      owner.standing === 'party' &&
      relation !== 'own' &&
      (ofParty === undefined || !sameSide(owner.party, ofParty)),
  ) && (a.ofParty === undefined ? sameCamp(a, b) === true : a.ofParty === b.ofParty);

/** A side to compare by; "local officials and eyewitnesses", who are no one speaker, are none of the sides'. */
const voiceIn = (scene: Scene, { owner }: OwnedFigure): string | undefined => {
  const side = sideOf(owner);
  if (side !== undefined || owner.standing === 'party') return side;
  const { attribution, span } = owner;
  if (attribution && attribution.source.length > 0) return attribution.id;
  return span && isNamed(scene, span) ? scene.document.text.slice(...span) : undefined;
};

/** "The Maruk Front", whom nobody knows, has a name; "it", "a report" have none. */
const isNamed = (scene: Scene, span: Span) =>
  wordsIn(scene.document.text, span).some((word, i) => word.capital && (i > 0 || !NO_NAME.test(word.text)));
const NO_NAME = /^(?:it|he|she|they|the|a|an|one|this|that|some|reports?|sources?|media|who|which)$/;

/** The words that tell of each: in one sentence, "14 died, the ministry says; the ambulance service reports four since midnight", its parts. */
function wordsOfEach(scene: Scene, a: OwnedFigure, b: OwnedFigure): [readonly Word[], readonly Word[]] {
  const one = toldWords(scene, a);
  if (a.sentence !== b.sentence) return [one, toldWords(scene, b)];
  const cut = one.findLast(
    (word) => word.start >= a.found.span[1] && word.end <= b.found.span[0] && /[;,:—–]/.test(word.gap),
  );
  if (!cut) return [one, one];
  return [one.filter((word) => word.start < cut.start), one.filter((word) => word.start >= cut.start)];
}

/** The words of its sentence without those that say who tells it: a monitor in Geneva counts elsewhere. */
function toldWords(scene: Scene, { sentence, found }: OwnedFigure): readonly Word[] {
  const sources = (scene.bySentence.get(sentence) ?? []).flatMap(({ source }) => source);
  const words = wordsNear(scene.document, sentence, found.span);
  const seated = (i: number) => {
    const [place, tie] = [words[i], words[i - 1]];
    return (
      place?.capital === true &&
      /^(?:in|at)$/.test(tie?.text ?? '') &&
      sources.some(([, end]) => tie !== undefined && end <= tie.start && tie.start - end <= 1)
    );
  };
  return words.filter(
    ({ start, end }, i) => !sources.some((span) => overlap(span, [start, end])) && !seated(i),
  );
}

/** Two who may be taken at their word, of the same group. */
function plainly(scene: Scene, a: OwnedFigure, b: OwnedFigure): boolean {
  if (!trusted(scene, a) || !trusted(scene, b)) return false;
  return sameGroup(a, b, near(scene, a, b)) || answersNone(a, b) || fromBothEnds(scene, a, b);
}

/** "At least two of our men died", against nine that the other side counts: who counts his own knows them. */
function ownsFewer(a: OwnedFigure, b: OwnedFigure): boolean {
  const [own, enemy] = a.relation === 'own' ? [a, b] : [b, a];
  return (own.found.min ?? 0) < (enemy.found.min ?? 0) && apartByFar(own.found, enemy.found);
}

/** A side's count and that of residents, of a hospital, of local officials, where the text sets one against the other. */
function contested(scene: Scene, a: OwnedFigure, b: OwnedFigure): boolean {
  if ((a.owner.standing === 'party') === (b.owner.standing === 'party')) return false;
  // Who will not be named, and who says that there was none at all, set no number against another.
  if ([a, b].some(({ owner, found }) => owner.speaker?.kind === 'anonymous' || found.max === 0)) return false;
  if (!incompatible(a.found, b.found) && !apartByFar(a.found, b.found)) return false;
  if (!sameGroup(a, b) && !samePeople(a, b) && !soldiers(a, b)) return false;
  if ([a, b].some((one) => isAdded(scene, one) || isFeared(scene, one))) return false;
  return setAgainst(scene, a, b);
}

/** Soldiers and troops, rebels and insurgents, where both who count them have a name. */
const soldiers = (a: OwnedFigure, b: OwnedFigure) => {
  if ([a, b].some(({ owner }) => /^an? /i.test(owner.speaker?.name ?? ''))) return false;
  const [one, two] = [a, b].map(({ found }) => armsOfNouns(groupOf(found.of)));
  return one !== null && one !== undefined && one === two;
};

/** "The number of civilians killed on the Oskan side": that side's name; empty where none is told so. */
function onSide(scene: Scene, { sentence, found }: OwnedFigure): string {
  const words = wordsNear(scene.document, sentence, found.span);
  const at = words.findIndex(
    ({ text }, i) =>
      text === 'side' && words[i - 1]?.capital === true && /^(?:on|of|from)$/.test(words[i - 3]?.text ?? ''),
  );
  return words[at - 1]?.text ?? '';
}

/** In the next sentence, or in the one after it where the text sets the two against each other. */
function near(scene: Scene, a: OwnedFigure, b: OwnedFigure): boolean {
  const apart = Math.abs(a.sentence - b.sentence);
  return apart === 2 ? setAgainst(scene, a, b) : apart < 2;
}

/** "406 were killed and another 654 wounded": beside the dead, not beside other wounded. */
const besideDead = (scene: Scene, { sentence, found }: OwnedFigure) =>
  found.kind === 'wounded' &&
  wordsNear(scene.document, sentence, found.span)
    .filter(({ end }) => end <= found.span[0])
    .slice(-11)
    .some(({ text }) => /^(?:killed|dead|died|deaths)$/.test(text));

/** "12 others", "another 40", "20 more people": beside those counted before. */
const isAdded = (scene: Scene, figure: OwnedFigure) =>
  wordsNear(scene.document, figure.sentence, figure.found.span).some(
    ({ start, end, text }, i, all) =>
      start >= figure.found.span[0] &&
      end <= figure.found.span[1] &&
      ((ADDED.test(text) && !(text === 'another' && besideDead(scene, figure))) ||
        (text === 'more' && all[i + 1]?.text !== 'than')),
  );

/** "The toll could go up to 50": what is feared is no count. */
const isFeared = (scene: Scene, { sentence, found }: OwnedFigure) =>
  wordsNear(scene.document, sentence, found.span)
    .filter(({ end }) => end <= found.span[0])
    .slice(-6)
    .some(({ text }) => FEARED.test(text));
const FEARED = /^(?:could|may|might|would|will|fear(?:s|ed)?|expect(?:s|ed)?)$/;

const ADDED = /^(?:others?|another|further|additional)$/;

/** "Suffered no casualties" against "two were killed". */
function sameKind(a: OwnedFigure, b: OwnedFigure, opposed: boolean): boolean {
  if (a.found.kind === b.found.kind) return true;
  const [killed, losses] = a.found.kind === 'killed' ? [a, b] : [b, a];
  // "Losses" of nine are fewer than 61 killed; of 90 they may well be more.
  if (
    opposed &&
    killed.found.kind === 'killed' &&
    losses.found.kind === 'casualties' &&
    fewer(losses, killed)
  )
    return true;
  const none = [a, b].some(({ found }) => found.kind === 'casualties' && found.max === 0);
  return opposed && none && [a, b].every(({ found }) => TOLL.includes(found.kind));
}
const fewer = (a: OwnedFigure, b: OwnedFigure) =>
  a.found.max !== null && b.found.min !== null && a.found.max < b.found.min;

/** "They killed all nine. The army said there were no casualties.": right after the claim, whose none is plain. */
function answersNone(a: OwnedFigure, b: OwnedFigure): boolean {
  const [claim, none] = b.found.max === 0 ? [a, b] : [b, a];
  if (noneTaken(claim, none)) return true;
  return (
    none.found.max === 0 &&
    claim.found.max !== 0 &&
    none.owner.standing === 'party' &&
    claim.relation === 'enemy' &&
    none.relation === undefined &&
    Math.abs(a.sentence - b.sentence) <= 1
  );
}

/** "Overran 11 outposts", and the other side that not one post was lost: of ground, none is none of any. */
function noneTaken(claim: OwnedFigure, none: OwnedFigure): boolean {
  return (
    none.found.kind === 'territory' &&
    claim.found.kind === 'territory' &&
    none.found.max === 0 &&
    claim.found.max !== 0 &&
    claim.owner.standing === 'party' &&
    none.owner.standing === 'party' &&
    none.found.span[0] > claim.found.span[0]
  );
}

const stopped = (scene: Scene, { sentence, found }: OwnedFigure) =>
  wordsNear(scene.document, sentence, found.span).some((word) =>
    /^(?:intercept|repel|shoot|shot|downed|foiled)/.test(word.text),
  );

const arrived = (scene: Scene, { sentence, found }: OwnedFigure) =>
  wordsNear(scene.document, sentence, found.span).some(({ text }) => ARRIVED.test(text));
const ARRIVED =
  /^(?:reached|arrived|arriving|crossed|registered|sheltering|sheltered|camps?|border|hosted|housed)$/;

/** "Ten were brought in, three of them children": the three are some of the ten, whatever others count. */
function isPart(scene: Scene, figure: OwnedFigure): boolean {
  const { sentence, found } = figure;
  const near = wordsNear(scene.document, sentence, found.span);
  const lead = near.filter((word) => word.end <= found.span[0]);
  const before = lead.slice(-8);
  // What a hospital took in is no toll; a toll that was given first has been raised since.
  if (
    before.slice(-3).some(({ text }, i, all) => TAKEN_IN.test(text) && all[i + 1]?.text !== 'that') ||
    before.some((word) => FIRST.test(word.text))
  )
    return true;
  // "Three more had died on the road, and one of his wounds": beside those told before.
  if (
    lead.some(({ text }, i) => text === 'more' && lead[i + 1] !== undefined && lead[i + 1]?.text !== 'than')
  )
    return true;
  // "Evidence of a further 30 deaths"
  const first = near.find((word) => word.start >= found.span[0])?.text ?? '';
  if (
    !besideDead(scene, figure) &&
    (FURTHER.test(first) || before.slice(-2).some((word) => FURTHER.test(word.text)))
  )
    return true;
  const after = near.filter((word) => word.end > found.span[0]).slice(0, 7);
  // "Seven leaders are among the dead".
  const among = after.findIndex((word) => word.text === 'among');
  if (among > 0 && after.slice(among + 1, among + 3).some((word) => WHOLE.test(word.text))) return true;
  // "21 of the allies' men were killed too"
  const clause = after.findIndex(({ gap }, i) => i > 0 && /[,;:—–]/.test(gap));
  if ((clause < 0 ? after : after.slice(0, clause)).some(({ text }) => text === 'too')) return true;
  const of = after.findIndex((word) => word.text === 'of');
  return of > 0 && of < 4 && /^(?:them|whom|those|these|us)$/.test(after[of + 1]?.text ?? '');
}

const WHOLE =
  /^(?:them|those|these|dead|killed|slain|victims|casualties|wounded|injured|captured|detained|fallen)$/;
const FURTHER = /^(?:further|another|additional)$/;
const TAKEN_IN =
  /^(?:received|admitted|treated|treating|receiving|recovered|retrieved|lifted|exhumed|unearthed|collected)$/;
const FIRST = /^(?:first|initially|originally|previously)$/;

/** A named party, an independent count, or whoever was there stands against another's count of the hurt; nobody unnamed. */
const trusted = (scene: Scene, { owner, found, relation }: OwnedFigure) => {
  const { standing, speaker, span } = owner;
  if (standing === 'party') return true;
  // Nobody knows it, but it has a name, and tells of its own men or its enemy's.
  if (!speaker)
    return standing === 'unknown' && relation !== undefined && span !== undefined && isNamed(scene, span);
  if (speaker.kind === 'anonymous') return false;
  if (standing === 'independent') return true;
  const told = standing === 'unknown' || (standing === 'other' && speaker.kind === 'role');
  return told && (TOLL.includes(found.kind) || found.kind === 'captured');
};
