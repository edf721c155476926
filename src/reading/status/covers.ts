/** Which figures a check or a denial speaks of: those it describes, and those only. */
import type { Span } from '../reading.ts';
import { firstWhere } from '../text/lookup.ts';
import { groupOf } from './group.ts';
import { kindsOf, MEDIA } from './lexicon.ts';
import { ahead, generallyAhead } from './reach-ahead.ts';
import { behind, ofBothSides } from './reach-back.ts';
import { isUnowned, type OwnedFigure, type Owner, type Scene, sameSide, wordsNear } from './scene.ts';
import { toldIn } from './told-in.ts';
import { type Topic, topicOf } from './topic.ts';
import { isTeller } from './topic-teller.ts';
import { antecedent, startsWithRelative, type Where } from './where.ts';
import { overlap } from './words.ts';

/** No statement reaches over more figures than this: keeps the work linear. */
const MOST = 400;

/**
 * @param figures all figures in text order
 * @param accepts which figures the statement can speak of at all
 * @returns the figures that the statement at `where` describes, in text order
 */
export function covered(
  scene: Scene,
  figures: readonly OwnedFigure[],
  where: Where,
  accepts: (figure: OwnedFigure) => boolean = () => true,
): OwnedFigure[] {
  const whole = narrowed(topicOf(scene, where.words, where.object), where);
  const nearby = figuresAround(figures, where.span[0]);
  if (untold(nearby, where)) return [];
  const { span: wholeSpan } = whole;
  const named =
    wholeSpan && whole.head !== 'nothing'
      ? nearby.filter(
          (figure) => overlap(figure.found.span, wholeSpan) && !(where.denies && figure.found.max === 0),
        )
      : [];
  if (named.length > 0) return named.filter(accepts);
  const noun = antecedent(where);
  const topic = noun ? narrowed(topicOf(scene, where.words, noun), where) : whole;
  const objectSpan = topic.span;
  const bare = objectSpan === null || where.object[0] >= where.object[1];
  const theirs = ofTeller(topic, nearby, where);
  if (topic.specified && !where.attributive && theirs.length === 0)
    return ofThat(scene, nearby, where, topic).filter(accepts);
  if (topic.head === 'nothing' && !bare && !where.relative)
    return [...toldIn(scene, nearby, where), ...inObject(nearby, objectSpan, where)].filter(accepts);

  if (theirs.length > 0) return theirs.filter(accepts);
  const inGroup = ({ found }: OwnedFigure) => groupOf(found.of).some((word) => topic.group.includes(word));
  const told =
    topic.group.length > 0 &&
    !(topic.everybody && topic.head === 'claims') &&
    nearby.some(
      (figure) =>
        accepts(figure) &&
        describes(topic, figure, scene.sides.length, where.denies === true) &&
        inGroup(figure),
    );
  const fits = (figure: OwnedFigure) =>
    accepts(figure) &&
    describes(topic, figure, scene.sides.length, where.denies === true) &&
    !outletsHeadline(figure) &&
    (!told || inGroup(figure));
  if (topic.forward)
    return figures.filter((figure) => figure.found.span[0] >= where.span[1] && fits(figure)).slice(0, MOST);
  const same = nearby.filter((figure) => figure.sentence === where.sentence && fits(figure));
  // "The report, which showed no bodies, could not be confirmed": what stands between is an aside.
  const aside = objectSpan !== null && objectSpan[1] < where.span[0] ? objectSpan[1] : where.span[0];
  const before = same.filter(({ found }) => found.span[1] <= where.span[0] && found.span[0] < aside);
  const after = same.filter((figure) => figure.found.span[0] >= where.span[1]);
  if (where.attributive) return after.length > 0 ? after : before;
  if (where.relative || startsWithRelative(where)) {
    if (before.length > 0 || after.length > 0) return before.length > 0 ? before : after;
    const general = ofBothSides(scene, nearby, where, accepts);
    // "The toll, which could not be confirmed, was the highest": the noun points back.
    if (general.length > 0 || !/^(?:claims|numbers|reports)$/.test(topic.head)) return general;
  }
  const found = behind(scene, topic, nearby, where, { before, after, fits });
  const general = generallyAhead(scene, topic, nearby, where, fits);
  if (general.length > 0) return [...found, ...general.filter((figure) => !found.includes(figure))];
  if (found.length > 0 || !/^(?:claims|numbers|reports)$/.test(topic.head)) return found;
  const next = ahead(scene, nearby, where, fits);
  return next.length > 0 ? next : unclaimed(nearby, where, topic).filter(accepts);
}

/** "The claims", where nothing before is anybody's: whoever made them was not heard, and they are the numbers just told. */
function unclaimed(nearby: readonly OwnedFigure[], where: Where, topic: Topic): OwnedFigure[] {
  if (topic.head !== 'claims' || where.denies || topic.parties.size > 0 || topic.sides) return [];
  const before = nearby.filter(
    ({ found, sentence }) =>
      found.span[1] <= where.span[0] && !found.headline && where.sentence - sentence <= UNCLAIMED_BACK,
  );
  const last = before.at(-1)?.sentence;
  return before.every(({ owner }) => isUnowned(owner))
    ? before.filter(({ sentence }) => sentence === last)
    : [];
}

/** How far back such numbers may stand, in sentences. */
const UNCLAIMED_BACK = 2;

/** "What the residents told", "the figures of HRW": theirs; none where a side's words are meant, or where they have told nothing. */
function ofTeller(
  { teller: { names, clause }, parties, sides, pair, plural, kinds }: Topic,
  nearby: readonly OwnedFigure[],
  where: Where,
): OwnedFigure[] {
  if (names.length === 0 || parties.size > 0 || sides || pair || where.denies || !(plural || clause))
    return [];
  const theirs = nearby.filter(
    ({ owner, found }) =>
      isTeller(owner, names) &&
      (!kinds || kinds.has(found.kind)) &&
      (clause || found.span[0] < where.span[0]),
  );
  const [first] = theirs;
  if (!first || clause) return theirs;
  const isSide = first.owner.standing === 'party';
  // What goes on behind theirs in nobody's voice, or in that of those they asked, is theirs too; a side asks nobody.
  const goesOn = ({ owner, sentence, found }: OwnedFigure) =>
    (isSide ? isUnowned(owner) : owner.standing !== 'party') &&
    !found.headline &&
    sentence > first.sentence &&
    sentence < where.sentence;
  return nearby.filter((figure) => theirs.includes(figure) || goesOn(figure));
}

/** "The reports about the gorges": claims that speak of them in their own sentence, not far before. */
function ofThat(scene: Scene, nearby: readonly OwnedFigure[], where: Where, { about }: Topic): OwnedFigure[] {
  if (about.length === 0) return [];
  const near = nearby.filter(
    ({ found, owner, sentence }) =>
      owner.standing !== 'none' && found.span[1] <= where.span[0] && where.sentence - sentence <= ABOUT_BACK,
  );
  const counted = near.filter(({ found }) =>
    groupOf(found.of).some((word) => about.some((one) => isOne(word, one))),
  );
  if (counted.length > 0) return counted;
  return near.filter(({ sentence, found }) => {
    const said = new Set(
      groupOf(
        wordsNear(scene.document, sentence, found.span)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    return about.every((word) => said.has(word));
  });
}

const isOne = (word: string, one: string) =>
  word === one || (/^(?:aircraft|plane|warplane)$/.test(one) && AIRCRAFT.test(word));
const AIRCRAFT = /^(?:aircraft|jet|plane|warplane|airplane|helicopter|bomber|gunship|chopper)$/;

/** How far back such a claim may stand, in sentences. */
const ABOUT_BACK = 8;

/** What somebody says of none of a kind is of that kind, whoever counted it; of none of a thing, of what was told of that thing. */
function narrowed(topic: Topic, where: Where): Topic {
  const { kinds, group } = where;
  // "Had lost men, but the number was wrong and most of the dead were civilians": the number of the dead.
  if (where.denies && topic.head === 'numbers' && !topic.kinds && !topic.plural) {
    const told = where.words.flatMap(({ text }) => kindsOf(text) ?? []);
    return told.length > 0 ? { ...topic, kinds: new Set(told) } : topic;
  }
  if (!kinds) return group === undefined ? topic : { ...topic, head: 'reports', specified: false };
  return {
    ...topic,
    head: 'kind',
    kinds,
    plural: true,
    parties: new Set(),
    sides: false,
    ofEnemy: false,
    specified: false,
    group: [],
  };
}

/** @returns the figures near an offset, given all in text order: at most MOST before it and 40 after. */
export function figuresAround(figures: readonly OwnedFigure[], offset: number): OwnedFigure[] {
  const first = firstWhere(figures.length, (i) => (figures[i]?.found.span[0] ?? 0) >= offset);
  return figures.slice(Math.max(0, first - MOST), first + 40);
}

/** "Men were lost on both sides; figures, however, are yet to be confirmed": what nobody has told yet, in a sentence that tells none. */
function untold(nearby: readonly OwnedFigure[], { words, object, sentence, denies }: Where): boolean {
  const [from, to] = object;
  const own = words.slice(from, to).filter(({ text }) => text !== 'however');
  if (
    denies ||
    own.length !== 1 ||
    !/^(?:figures|numbers|details)$/.test(words[from]?.text ?? '') ||
    nearby.some((figure) => figure.sentence === sentence)
  )
    return false;
  return words.slice(0, from).some(({ text }) => kindsOf(text) !== null);
}

/** No noun that stands for figures, but the object may hold the figure itself: "could not verify that 40 had died". */
function inObject(nearby: OwnedFigure[], objectSpan: Span | null, where: Where): OwnedFigure[] {
  if (!objectSpan) return [];
  const media = where.words.slice(...where.object).some((word) => MEDIA.has(word.text));
  return media ? [] : nearby.filter((figure) => overlap(figure.found.span, objectSpan));
}

/** A headline in the outlet's own voice repeats a claim of the text; what is said of that claim is not said of it. */
const outletsHeadline = ({ found, owner }: OwnedFigure) => found.headline && owner.standing === 'none';

/** A body whose trade is counting; its count is its own check. */
const isMonitor = ({ speaker }: Owner) => speaker === undefined || speaker.kind === 'body';

function describes(
  topic: Topic,
  { found, owner, ofParty, relation }: OwnedFigure,
  sides: number,
  denies: boolean,
): boolean {
  if (topic.kinds && !topic.kinds.has(found.kind)) return false;
  if (topic.ofEnemy && relation !== 'enemy' && (ofParty === undefined || ofParty === owner.party))
    return false;
  if (topic.head === 'claims' && owner.standing === 'none') return false;
  // Whoever is accused denies what a monitor says too.
  if (
    !denies &&
    topic.head === 'claims' &&
    owner.standing === 'independent' &&
    (!topic.told || isMonitor(owner))
  )
    return false;
  // Where the text names fewer than two, a side may go by a name that nobody knows.
  if (topic.sides && owner.standing !== 'party' && (sides > 1 || owner.standing !== 'unknown')) return false;
  // "Neither the army's nor the front's toll" names them all, and so nobody else.
  if (topic.parties.size === 0 || (topic.everybody && topic.parties.size < 2)) return true;
  const claimed = [...topic.parties].some((party) => sameSide(party, owner.party));
  // Between two sides one's enemies are the other's people.
  const counted =
    ofParty !== undefined
      ? topic.parties.has(ofParty)
      : (claimed && relation === 'own') ||
        (sides === 2 && owner.party !== undefined && !claimed && relation === 'enemy');
  if (topic.head === 'kind') return counted;
  return topic.head === 'numbers' && !topic.everybody ? claimed || counted : claimed;
}
