import type { Dossier } from '../../stories/dossier.ts';
import { governingParty } from '../../stories/governs.ts';
import type { FoundFigure } from '../figures/found.ts';
import {
  type Attribution,
  type Because,
  type Disclaimer,
  type Figure,
  FLAGS,
  type Flag,
  type Span,
  type Speaker,
  type Status,
} from '../reading.ts';
import type { Cast } from '../speakers/cast.ts';
import type { TextDocument } from '../text/document.ts';
import { type Arms, armsOf } from './arms.ts';
import { belligerents } from './belligerents.ts';
import { withBullets } from './bullets.ts';
import { withSides } from './cast-sides.ts';
import type { Check } from './check.ts';
import { checksIn, mayCheck } from './checks.ts';
import type { Denial } from './denial.ts';
import { denialsIn, mayDeny } from './denials.ts';
import { withClaimants } from './denied.ts';
import { findDisclaimed } from './disclaimers.ts';
import { findDisputes } from './disputes.ts';
import { type KnownClaim, matchClaim } from './dossier.ts';
import { flagsOf } from './flags.ts';
import { withListed } from './lists.ts';
import { createNames, type Names } from './names.ts';
import { homeOf, officeOf } from './offices.ts';
import { checkQuotes } from './quotes.ts';
import { attributionReason } from './reasons.ts';
import { relationOf } from './relation.ts';
import { coalitionIn, hasSides, isCoalition, type RoleReader, roleOf, rolesIn, sidesOf } from './roles.ts';
import {
  indexBySentence,
  indexMentions,
  inQuotes,
  type OwnedFigure,
  type Owner,
  type Scene,
  sentenceWords,
  wordsNear,
} from './scene.ts';
import { mayBeSilent, silenceIn } from './silence.ts';
import { withToldOn } from './told-on.ts';
import { findVerified } from './verification.ts';
import { ownerOf } from './whose.ts';
import { sentenceAt, type Word, wordsIn } from './words.ts';

export interface Evidence {
  document: TextDocument;
  /** With speakers resolved. */
  attributions: Attribution[];
  cast: Cast;
  found: FoundFigure[];
  dossier: Dossier | null;
  /** When the article was published, as `article.published` has it; needed before the dossier's evidence can verify a figure. */
  published?: string;
  /** The outlet's name: what it has counted or seen itself is verified. */
  outlet?: string;
}

/**
 * Says of every figure whose word it is, its status, and why; finds disclaimers and what they cover; checks quotes against the
 * dossier. Figures keep the order of `found` and are called f1, f2, ... The rules are those of "Status of a figure" in the design.
 */
export function judge(evidence: Evidence): {
  figures: Figure[];
  disclaimers: Disclaimer[];
  attributions: Attribution[];
  /** Those of the cast, with the sides that the rules of status have found. */
  speakers: Speaker[];
} {
  const { document, dossier } = evidence;
  const scene = sceneOf(evidence);
  const owned = evidence.found.map((found, i) => own(scene, found, `f${i + 1}`));
  const ordered = owned.toSorted((a, b) => a.found.span[0] - b.found.span[0]);
  const foe = foeBeside(scene);
  const inOrder = withClaimants(scene, withToldOn(scene, withListed(scene, withBullets(scene, ordered)))).map(
    (figure) => related(scene, figure, foe),
  );
  const byId = new Map(inOrder.map((figure) => [figure.id, figure]));
  const { checks, denials } = readSentences(scene);
  const { verified, scope } = findVerified(checks, groupBySentence(inOrder), scene);
  const { disclaimers, unverified, silent } = findDisclaimed(checks, inOrder, scene, verified);
  const disputes = findDisputes(denials, inOrder, scene);

  return {
    figures: owned.map((first) => {
      const { id } = first;
      const figure = byId.get(id) ?? first;
      const known = dossier ? matchClaim(figure, dossier, evidence.published) : null;
      const said = {
        verified: verified.get(id),
        disputed: disputes.get(id),
        unverified: unverified.get(id),
        silent: silent.get(id),
        scope: scope.get(id),
      };
      return conclude(figure, scene, said, known);
    }),
    disclaimers,
    attributions: checkQuotes(scene),
    speakers: withSides(scene),
  };

  function readSentences(scene: Scene) {
    const checks: Check[] = [];
    const denials: Denial[] = [];
    document.sentences.forEach(({ start, end }, i) => {
      const text = document.text.slice(start, end);
      const [check, deny, hush] = [mayCheck(text), mayDeny(text), mayBeSilent(text)];
      if (!check && !deny && !hush) return;
      const words = sentenceWords(document, i);
      if (check) checks.push(...checksIn(scene, i, words));
      const silence = hush ? silenceIn(scene, i, words) : null;
      if (silence) checks.push(silence);
      if (deny) denials.push(...denialsIn(scene, i, words));
    });
    return { checks, denials };
  }
}

function sceneOf({ document, attributions, cast, dossier, outlet, published }: Evidence): Scene {
  const names = createNames(dossier, cast, outlet, document.text);
  const sides = sidesOf(cast.speakers);
  const role = dossier ? officeReader(dossier, names, published) : sideReader(document, names, sides);
  return {
    document,
    attributions,
    cast,
    dossier,
    names,
    speakers: new Map(cast.speakers.map((speaker) => [speaker.id, speaker])),
    byId: new Map(attributions.map((attribution) => [attribution.id, attribution])),
    bySentence: indexBySentence(document, attributions),
    mentionsIn: indexMentions(cast),
    sided: belligerents(document, attributions, cast),
    roles: rolesIn(document, attributions, cast, role, withoutParty(dossier), names),
    roleOf: role,
    sides,
  };
}

/** Whom the dossier knows as on no side: a title does not put them on one. */
function withoutParty(dossier: Dossier | null): ReadonlySet<string> {
  const all = [...(dossier?.people ?? []), ...(dossier?.bodies ?? [])];
  return new Set(all.filter(({ party }) => party === undefined).map(({ id }) => id));
}

/** With a dossier only offices tell a side, and only where it says who held them. */
function officeReader(dossier: Dossier, names: Names, published: string | undefined): RoleReader {
  const governing = governingParty(dossier, published);
  if (governing === undefined) return () => null;
  const home = homeOf(dossier);
  return (words) => officeOf(words, names, { governing, home });
}

function sideReader(document: TextDocument, names: Names, sides: readonly string[]): RoleReader {
  if (!hasSides(document, sides)) return () => null;
  const coalition = coalitionIn(document.text);
  return (words, text) =>
    coalition && isCoalition(words, coalition)
      ? { party: coalition.name }
      : roleOf(words, names, text, sides);
}

function own(scene: Scene, found: FoundFigure, id: string): OwnedFigure {
  const sentence = sentenceAt(scene.document, found.span[0]);
  const paragraph = scene.document.sentences[sentence]?.paragraph ?? 0;
  const named = found.of === undefined ? [] : scene.names.find(wordsIn(found.of, [0, found.of.length]));
  const ofParty =
    found.ofParty ??
    named.find((one) => one.party !== undefined)?.party ??
    belongingTo(scene, sentence, found.span);
  const owner = ownerOf(scene, found);
  return { id, found, owner, sentence, paragraph, ...(ofParty === undefined ? {} : { ofParty }) };
}

const ADMITS = /\b(?:admit|acknowledg|conced|confess|own(?:s|ed)? (?:up )?to)/i;

/** Where one state fights, whoever else is a side fights it. */
const foeBeside = ({ sides }: Scene): Arms | null =>
  sides.filter((side) => armsOf(side, undefined) === 'state').length === 1 ? 'irregular' : null;

/** "A dozen of the dead belonged to the movement": the party that they are said to be of. */
function belongingTo(scene: Scene, sentence: number, span: Span): string | undefined {
  const after = wordsNear(scene.document, sentence, span)
    .filter(({ start }) => start >= span[1])
    .slice(0, 10);
  const tie = after.findIndex(
    ({ text }, i) => i < 5 && text === 'to' && /^belong(?:s|ed|ing)?$/.test(after[i - 1]?.text ?? ''),
  );
  return tie < 0
    ? undefined
    : scene.names.find(after.slice(tie + 1)).find((one) => one.party !== undefined)?.party;
}

/** Whose people it counts is seen from its owner: after he is known. */
function related(scene: Scene, figure: OwnedFigure, foe: Arms | null): OwnedFigure {
  const { found, owner, sentence, ofParty } = figure;
  const around = {
    words: wordsNear(scene.document, sentence, found.span),
    quoted: inQuotes(scene, found.span),
    admits: owner.attribution?.cue.some((cue) => ADMITS.test(scene.document.text.slice(...cue))) === true,
    foe: owner.standing === 'party' && owner.party !== undefined ? foe : null,
    source: owner.span ? scene.document.text.slice(...owner.span) : '',
    partyIn: (words: readonly Word[]) =>
      scene.names.find(words).find((one) => one.party !== undefined)?.party,
  };
  const relation = relationOf(found, owner, around, ofParty);
  return relation === null ? figure : { ...figure, relation };
}

function groupBySentence(figures: readonly OwnedFigure[]): Map<number, OwnedFigure[]> {
  const groups = new Map<number, OwnedFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.sentence);
    if (group) group.push(figure);
    else groups.set(figure.sentence, [figure]);
  }
  return groups;
}

/** Whose word alone says: before anything that was checked or denied. */
function statusBySource({ standing, party }: Owner): Status {
  if (standing === 'none' && party === undefined) return 'unattributed';
  return standing === 'party' || party !== undefined ? 'claimed' : 'third-party';
}

type Said = Record<'verified' | 'disputed' | 'unverified' | 'silent' | 'scope', Because | undefined>;

/** Verified (with any denial shown), disputed, claimed, third-party, unattributed: the first that holds. */
function conclude(figure: OwnedFigure, scene: Scene, said: Said, known: KnownClaim | null): Figure {
  const { found, owner, id } = figure;
  const bySource = statusBySource(owner);
  const isVerified = said.verified !== undefined || known?.verified === true;
  const isDisputed = said.disputed !== undefined || known?.disputed === true;
  const status = isVerified ? 'verified' : isDisputed ? 'disputed' : bySource;
  const own = flagsOf(figure, scene);
  const scope = status === 'verified' ? undefined : said.scope;
  const flags = new Set<Flag>([...own.flags, ...(known?.flags ?? [])]);
  if (said.unverified) flags.add('statedUnverified');
  if (said.silent) flags.add('otherSideSilent');
  if (scope) flags.add('verifiedScope');
  const because = [
    said.verified,
    said.disputed,
    attributionReason(figure, bySource, isVerified, scene),
    ...(known?.because ?? []),
    said.unverified,
    said.silent,
    scope,
    ...own.because,
  ].filter((one) => one !== undefined);
  return {
    id,
    span: found.span,
    kind: found.kind,
    min: found.min,
    max: found.max,
    vague: found.vague,
    status,
    flags: FLAGS.filter((flag) => flags.has(flag)),
    because,
    ...(found.of === undefined ? {} : { of: found.of }),
    ...(owner.attribution ? { attribution: owner.attribution.id } : {}),
    ...(owner.speaker ? { speaker: owner.speaker.id } : {}),
    ...(owner.party === undefined ? {} : { party: owner.party }),
  };
}
