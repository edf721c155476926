/** Whose word a figure is: the smallest act of speech that holds it, or nobody's. */
import type { FoundFigure } from '../figures/found.ts';
import type { Attribution, Span } from '../reading.ts';
import { closingTag } from './closing-tag.ts';
import { DENIAL_OF_DEED } from './denial-words.ts';
import { goesOn } from './going-on.ts';
import { headlineOwner } from './headline.ts';
import { looksTold } from './headline-acts.ts';
import { hearsay, unnamedAct } from './hearsay.ts';
import { admitted, innerClaim, spokenOf } from './inner-claim.ts';
import { interrupted } from './interrupted.ts';
import { RELATIVE, REPORTER, SAYING } from './lexicon.ts';
import { notTold } from './not-told.ts';
import { relayed } from './relays.ts';
import { type Owner, passageOf, type Scene, speakerOf, standingOf, wordsNear } from './scene.ts';
import { statedBy } from './stating.ts';
import { toldAfter } from './told-after.ts';
import { unreadTag } from './unread-tag.ts';
import { claimant, untrueThat } from './untrue-that.ts';
import { antecedentVoice, byAttribution, swappedOwner } from './voice.ts';
import { overlap, sentenceAt, spanOf, wordsIn } from './words.ts';

/** Stances that are no speech: what somebody thinks or means to do is nobody's report. */
const NO_SPEECH: ReadonlySet<string> = new Set(['believes', 'plans']);

/** Whether a figure in the content is somebody's: a number that he believes in is his estimate; what he hopes for is none. */
const givesNumber = ({ text }: Scene['document'], { stance, source, cue }: Attribution) =>
  stance === 'believes'
    ? source.length > 0 && cue.some((span) => ESTIMATES.test(text.slice(...span)))
    : !NO_SPEECH.has(stance ?? '');

const ESTIMATES =
  /\b(?:believ|think|thought|reckon|estimat|suspect|assum|ma(?:d|k)es? (?:it )?(?:known|public))/i;

/** @returns the owner of a figure; `standing` is `none` when no source scopes over it. */
export function ownerOf(scene: Scene, found: FoundFigure): Owner {
  const owner = teller(scene, found);
  return owner.standing === 'party' && ownEyes(scene, sentenceAt(scene.document, found.span[0]), found.span)
    ? { standing: 'none', sourceless: false, how: 'outlet-voice' }
    : owner;
}

function teller(scene: Scene, found: FoundFigure): Owner {
  const sentence = sentenceAt(scene.document, found.span[0]);
  const near = scene.bySentence.get(sentence) ?? [];
  const holders = near
    .filter(
      (attribution) => givesNumber(scene.document, attribution) && holds(attribution.content, found.span),
    )
    .sort((a, b) => size(a.content) - size(b.content));
  for (const holder of holders) {
    if (holder.stance !== 'denies') {
      const owner = byAttribution(scene, holder);
      // "Army storms port, says 20 gunmen killed": a verb that leaves its subject out
      if (found.headline && (owner.sourceless || looksTold(scene, holder, owner, found.span))) continue;
      if (notTold(scene, holder, owner, found.span)) continue;
      const spoken = spokenOf(scene, holder, found.span) ?? untrueThat(scene, holder, owner, found.span);
      if (spoken) return spoken;
      const told = found.headline ? owner : (unnamedAct(scene, owner) ?? owner);
      return innerClaim(scene, holder, told, found.span) ?? relayed(scene, sentence, told, found.span);
    }
    if (deniesDeed(scene, holder, found.span)) continue;
    return deniedClaim(scene, holder, holders, found.span);
  }
  const passage = samePassage(scene, found.span);
  if (passage) return relayed(scene, sentence, byAttribution(scene, passage), found.span);
  const before =
    coordinated(scene, near, found.span) ??
    alsoBehind(scene, near, found.span) ??
    cleft(scene, near, found.span);
  if (before) return byAttribution(scene, before);
  const overrun = overrunSource(scene, near, found.span);
  if (overrun) return byAttribution(scene, overrun);
  const swapped = swappedSource(scene, near, found.span);
  if (swapped) return swapped;
  const relative = relativeClause(scene, sentence, near, found.span);
  if (relative) return relative;
  const line = scene.document.sentences[sentence];
  const said = found.headline
    ? line
      ? headlineOwner(scene, [line.start, line.end], found.span)
      : null
    : (unheld(scene, sentence, near, found.span) ??
      closingTag(scene, near, found.span) ??
      unreadTag(scene, wordsNear(scene.document, sentence, found.span), near, found.span) ??
      toldAfter(scene, sentence));
  if (said) return relayed(scene, sentence, said, found.span);
  const around = found.headline ? undefined : interrupted(scene, near, found.span);
  if (around) return relayed(scene, sentence, byAttribution(scene, around), found.span);
  const heard = hearsay(scene, wordsNear(scene.document, sentence, found.span), found.span);
  if (heard) return heard;
  return { standing: 'none', sourceless: false, how: found.headline ? 'headline' : 'outlet-voice' };
}

const SEES = /^(?:counted|saw|seen|found|visited|passed)$/;
/** Words between who saw it and what was seen. */
const SIGHT = 20;

/** "Where this reporter counted 23 trucks", "DPK journalists, who were led by officials, saw 22 posts": what the desk saw is its own word. */
function ownEyes(scene: Scene, sentence: number, figure: Span): boolean {
  const words = wordsNear(scene.document, sentence, figure).filter((word) => word.end <= figure[0]);
  const near = words.slice(-SIGHT);
  const who = near.findLastIndex((word) => REPORTER.test(word.text) && !word.possessive);
  if (who < 0 || passageOf(scene, figure)) return false;
  const verb = near.findIndex((word, i) => i > who && SEES.test(word.text));
  if (verb < 0 || near.length - verb > 5) return false;
  const between = near.slice(who, verb);
  if (between.some(({ text }) => SAYING.has(text) || /^(?:he|she|they|it|that|not|never)$/.test(text)))
    return false;
  // "told reporters", "with journalists"
  const lead = near.slice(Math.max(0, who - 3), who);
  return !lead.some(({ text }) => /^(?:told|tells|with|by|to|among|showed|of|for)$/.test(text));
}

/** A figure that no act of speech holds, but that the words around it or the sentence before give to somebody. */
function unheld(scene: Scene, sentence: number, near: readonly Attribution[], figure: Span): Owner | null {
  const words = wordsNear(scene.document, sentence, figure);
  return (
    statedBy(scene, words, near, figure) ??
    admitted(scene, words, figure) ??
    goesOn(scene, sentence, words, near, figure)
  );
}

/** A figure is held when at least half of it is: the edges of contents are the model's. */
function holds(content: readonly Span[], [start, end]: Span): boolean {
  const inside = content.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
    0,
  );
  return inside * 2 >= Math.max(1, end - start) && inside > 0;
}

const size = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** In words in quotation marks, of which an act of speech holds another part. */
function samePassage(scene: Scene, figure: Span): Attribution | undefined {
  const inner = passageOf(scene, figure);
  if (!inner) return undefined;
  const [from, to] = [sentenceAt(scene.document, inner[0]), sentenceAt(scene.document, inner[1] - 1)];
  for (let i = from; i <= Math.min(to, from + 30); i++) {
    const act = (scene.bySentence.get(i) ?? []).find(
      ({ content, form, stance }) =>
        form === 'direct' && !NO_SPEECH.has(stance ?? '') && content.some((span) => overlap(span, inner)),
    );
    if (act) return act;
  }
  return undefined;
}

/** "12,000 had crossed, the commissioner said, and another 3,000 were waiting": what is added to the count is added by the counter. */
function alsoBehind(
  scene: Scene,
  near: readonly Attribution[],
  [start, stop]: Span,
): Attribution | undefined {
  const { text } = scene.document;
  return near.find(({ content, cue, source, stance }) => {
    const end = content.at(-1)?.[1];
    if (end === undefined || source.length === 0 || cue.length === 0) return false;
    if (NO_SPEECH.has(stance ?? '') || stance === 'denies') return false;
    const last = Math.max(...[...cue, ...source].map((span) => span[1]));
    if (end > last || last > start) return false;
    const between = text.slice(last, start);
    return (
      /^,? (?:and|while|with) (?:another |a further )?$/.test(between) &&
      /\b(?:another|further|others|more)\b/.test(between + text.slice(start, stop))
    );
  });
}

/** "It says 700 were killed, 600 captured": a content that stops short of a figure joined to its end by a comma or "and". */
function coordinated(scene: Scene, near: readonly Attribution[], [start]: Span): Attribution | undefined {
  return near.find(({ stance, content, cue, source }) => {
    const end = content.at(-1)?.[1];
    if (end === undefined || NO_SPEECH.has(stance ?? '') || stance === 'denies') return false;
    if (content.length > 1 && source.length > 0 && isGap(scene, near, content, start)) return true;
    if (end > start || start - end > ASIDE_LONG) return false;
    // "17 rifles — one of them old — and four guns"
    const between = scene.document.text.slice(end, start).replace(/^\s*[—–][^—–]*[—–]/, '');
    if (!/^["”’]?(?:,| and|, and|;)\s+(?:another |a further )?$/.test(between)) return false;
    // The cue comes first, so that the sentence is still the speaker's.
    return cue.length > 0 && source.length > 0 && [...cue, ...source].every((span) => span[1] <= start);
  });
}

/** Characters between two counts, with an aside in dashes. */
const ASIDE_LONG = 100;

/** "150 raids, with 400 dead, were what the front claimed in its report": all that stands before is what it claimed. */
function cleft(
  { document: { text } }: Scene,
  near: readonly Attribution[],
  figure: Span,
): Attribution | undefined {
  return near.find(({ source, content, stance }) => {
    const [what] = content;
    if (!what || source.length === 0 || NO_SPEECH.has(stance ?? '') || stance === 'denies') return false;
    if (what[0] < figure[1] || !/^what$/i.test(text.slice(...what))) return false;
    return /^[^.;:“”"]*\b(?:is|are|was|were) $/.test(text.slice(figure[1], what[0]));
  });
}

/** "Says the army sent 1,000 men and has held | fifty villagers | of X": between two parts of what one says, with nobody else's words there. */
function isGap(scene: Scene, near: readonly Attribution[], content: readonly Span[], at: number): boolean {
  const before = content.findLast(([, end]) => end <= at);
  const after = content.find(([start]) => start > at);
  if (!before || !after || after[0] - before[1] > GAP) return false;
  const between: Span = [before[1], after[0]];
  if (/[.;:!?“”"()]|,\s/.test(scene.document.text.slice(...between))) return false;
  return !near.some(({ source, cue }) => [...source, ...cue].some((span) => overlap(span, between)));
}

/** Characters that a figure left out of what is said may take with the words around it. */
const GAP = 120;

/** "Denied any role in the raid that killed 40": the deed is denied, the 40 are not. */
function deniesDeed(scene: Scene, denial: Attribution, figure: Span): boolean {
  const content = denial.content[0];
  if (!content) return false;
  const words = wordsIn(scene.document.text, [content[0], Math.min(content[1], figure[0])]);
  const first = words.slice(0, 4);
  return first.some((word) => DENIAL_OF_DEED.has(word.text)) && !first.some((word) => word.text === 'that');
}

/** "According to the front the raid killed 40": a source taken too long, with its speaker named well before the figure. */
function overrunSource(scene: Scene, near: readonly Attribution[], figure: Span): Attribution | undefined {
  return near.find((attribution) => {
    const source = attribution.source.find(([from, to]) => from < figure[0] && figure[1] <= to);
    const speaker = speakerOf(scene, attribution);
    const cue = attribution.cue.map((span) => scene.document.text.slice(...span).toLowerCase()).join(' ');
    if (!source || !speaker || !/^according to$/.test(cue.trim())) return false;
    const words = wordsIn(scene.document.text, [source[0], figure[0]]);
    const [named] = scene.names.find(words);
    return (
      named !== undefined &&
      named.at[0] <= 1 &&
      words.length - named.at[1] >= 2 &&
      !/^(?:of|from|and|with)$/.test(words[named.at[1]]?.text ?? '')
    );
  });
}

/** The clause behind the cue was taken for the source: its figure is told by whoever stands before the cue. */
function swappedSource(scene: Scene, near: readonly Attribution[], figure: Span): Owner | null {
  const act = near.find(({ source: [told] }) => told && told[0] <= figure[0] && figure[1] <= told[1]);
  return act ? swappedOwner(scene, act) : null;
}

/** A figure repeated only to be denied is the word of whoever made it: the act around the denial, or whoever the content names. */
function deniedClaim(
  scene: Scene,
  denial: Attribution,
  holders: readonly Attribution[],
  figure: Span,
): Owner {
  const around = holders.find(
    (holder) => holder !== denial && holder.stance !== 'denies' && holder.id !== denial.inside,
  );
  if (around) return { ...byAttribution(scene, around), deniedIn: denial };
  const denier = speakerOf(scene, denial);
  const span = denial.content[0];
  const words = span ? wordsIn(scene.document.text, span) : [];
  const possessor = words.findIndex((word, i) => word.possessive && SAYING.has(words[i + 1]?.text ?? ''));
  const party =
    possessor < 0
      ? undefined
      : scene.names
          .find(words.slice(Math.max(0, possessor - 4), possessor + 1))
          .findLast((named) => named.party !== denier?.party)?.party;
  const clause = {
    before: words.filter(({ end }) => end <= figure[0]),
    after: words.filter(({ start }) => start >= figure[1]),
  };
  const told = party === undefined ? claimant(scene, clause, denier?.party) : null;
  if (told?.party !== undefined) return { ...told, deniedIn: denial };
  return {
    standing: party === undefined ? 'none' : 'party',
    sourceless: false,
    deniedIn: denial,
    how: 'denied-claim',
    ...(party === undefined ? {} : { party }),
    ...(span ? { span } : {}),
  };
}

/** "The front, which says that it can call on 400 men, ...": the antecedent says so. */
function relativeClause(
  scene: Scene,
  sentence: number,
  near: readonly Attribution[],
  figure: Span,
): Owner | null {
  const words = wordsNear(scene.document, sentence, figure);
  const before = words.filter((word) => word.end <= figure[0]);
  const from = before.findLastIndex(
    (word, i) => SAYING.has(word.text) && RELATIVE.has(before[i - 1]?.text ?? ''),
  );
  const relative = before[from - 1];
  if (from < 0 || !relative || before.length - from > 14) return null;
  // The clause has not ended before the figure.
  if (before.slice(from + 1).some((word) => /[;:—–]/.test(word.gap) || word.gap.includes(','))) return null;
  const speaker = scene.cast.speakers.find((one) =>
    one.mentions.some(([, end]) => end <= relative.start && relative.start - end <= 3),
  );
  const antecedent = before.slice(Math.max(0, from - 6), from - 1);
  const named = speaker ? undefined : scene.names.find(antecedent).at(-1);
  const attribution = near.find((one) =>
    one.cue.some((span) => overlap(span, [before[from]?.start ?? 0, before[from]?.end ?? 0])),
  );
  const voice = speaker || named ? null : antecedentVoice(scene, antecedent);
  if (voice?.standing === 'party') return { ...voice, how: 'relative-clause' };
  if (!speaker && !named && !attribution) return null;
  const known = speaker ?? (named ? undefined : speakerOf(scene, attribution));
  const party = known ? known.party : named?.party;
  const span = spanOf(antecedent.slice(-3));
  return {
    standing: known ? standingOf(scene, known) : (named?.standing ?? 'unknown'),
    sourceless: false,
    how: 'relative-clause',
    ...(attribution ? { attribution } : {}),
    ...(known ? { speaker: known } : {}),
    ...(party === undefined ? {} : { party }),
    ...(span ? { span } : {}),
  };
}
