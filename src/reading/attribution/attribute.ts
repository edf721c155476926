/** The step of attribution: the model's findings, the rules', and what makes Attributions of them. */
import type { Attribution, Span } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import type { Draft, Findings, Rule } from './draft.ts';
import { startOf, uncovered } from './draft.ts';
import { paragraphsOf } from './first-look.ts';
import { ownForm } from './form.ts';
import { joinGoingOn } from './goes-on.ts';
import { withHeadlineQuotes } from './headline-quotes.ts';
import { findInside } from './inside.ts';
import { passesOn } from './relay.ts';
import { accordingTo } from './rules/according-to.ts';
import { asSaid } from './rules/as-said.ts';
import { citing } from './rules/citing.ts';
import { claimNoun } from './rules/claim-noun.ts';
import { claimedBy } from './rules/claimed-by.ts';
import { cleft } from './rules/cleft.ts';
import { continued } from './rules/continued.ts';
import { countTold } from './rules/count-told.ts';
import { dash } from './rules/dash.ts';
import { dateline } from './rules/dateline.ts';
import { freeQuote } from './rules/free-quote.ts';
import { headlineEnd } from './rules/headline-end.ts';
import { heardSaying } from './rules/heard-saying.ts';
import { inTheEyesOf } from './rules/in-the-eyes-of.ts';
import { innerVoice } from './rules/inner-voice.ts';
import { interview } from './rules/interview.ts';
import { leadIn } from './rules/lead-in.ts';
import { lostSubject } from './rules/lost-subject.ts';
import { nameColon } from './rules/name-colon.ts';
import { nearerVoice } from './rules/nearer-voice.ts';
import { noSpeaker } from './rules/no-speaker.ts';
import { numbersPut } from './rules/numbers-put.ts';
import { overrun } from './rules/overrun.ts';
import { ownCue } from './rules/own-cue.ts';
import { ownedCount } from './rules/owned-count.ts';
import { quotedAs } from './rules/quoted-as.ts';
import { reportingVerbs } from './rules/reporting-verb.ts';
import { said } from './rules/said.ts';
import { secondHalf } from './rules/second-half.ts';
import { shortQuote } from './rules/short-quote.ts';
import { sourceEdges } from './rules/source-edges.ts';
import { toldBefore } from './rules/told-before.ts';
import { toldBehind } from './rules/told-behind.ts';
import { toldFragment } from './rules/told-fragment.ts';
import { verbObject } from './rules/verb-object.ts';
import { voiced } from './rules/voiced.ts';
import { THRESHOLD, THRESHOLD_FOR_QUOTES } from './scores.ts';
import { looksLikeSpeech } from './speech.ts';
import { stanceOf } from './stance.ts';
import type { Tagger } from './tagger.ts';
import { tidied } from './tidy.ts';

/** In this order, paragraph by paragraph: a rule sees what those before it have found. */
const RULES: readonly Rule[] = [
  dateline,
  noSpeaker,
  lostSubject,
  sourceEdges,
  ownCue,
  dash,
  nameColon,
  headlineEnd,
  accordingTo,
  asSaid,
  heardSaying,
  cleft,
  claimNoun,
  reportingVerbs,
  quotedAs,
  overrun,
  said,
  numbersPut,
  verbObject,
  countTold,
  ownedCount,
  voiced,
  nearerVoice,
  shortQuote,
  claimedBy,
  toldBehind,
  toldBefore,
  inTheEyesOf,
  secondHalf,
  toldFragment,
  freeQuote,
  leadIn,
  continued,
  innerVoice,
  citing,
  interview,
];

/**
 * All attributions of a text, in text order, with ids a1, a2 ..., without speakers: the model's, and those that rules
 * add. Contents are never empty and share no character with their own source or cue.
 *
 * A quote that goes on without a cue is a further piece of the content of the quote that it goes on from. After indirect
 * speech it has empty `source` and empty `cue`: its speaker is that of the last attribution before it that lies inside no other one.
 */
export function attribute(document: TextDocument, tagger: Tagger): Attribution[] {
  const findings: Findings = {
    document,
    drafts: document.paragraphs.map(() => []),
    quoted: document.paragraphs.map(() => []),
  };
  for (const passage of document.quoted) findings.quoted[passage.paragraph]?.push(passage);
  findings.drafts = tagged(findings, tagger);
  document.paragraphs.forEach((_, index) => {
    for (const rule of RULES) findings.drafts[index] = rule(findings, index);
  });
  return toAttributions(document, withHeadlineQuotes(findings).flat());
}

/** The model's findings, paragraph by paragraph; where a quote stays without an owner, less sure ones that give it one. */
function tagged({ document, quoted }: Findings, tagger: Tagger): Draft[][] {
  const inputs = paragraphsOf(document);
  const sure = tagger.tag(inputs, THRESHOLD).map((found) => found.map(toDraft));
  const free = sure.map((drafts, index) =>
    uncovered(quoted[index] ?? [], drafts).filter((passage) => looksLikeSpeech(document, passage)),
  );
  const lacking = inputs.filter(({ line }) => (free[line] ?? []).length > 0);
  tagger.tag(lacking, THRESHOLD_FOR_QUOTES).forEach((found, i) => {
    const line = lacking[i]?.line ?? 0;
    const passages = free[line] ?? [];
    const less = found
      .filter(({ score }) => score < THRESHOLD)
      .map(toDraft)
      .filter((draft) => draft.source.length > 0 && uncovered(passages, [draft]).length < passages.length);
    sure[line]?.push(...less);
  });
  return sure;
}

function toDraft({ source, cue, content, score }: Draft): Draft {
  return { source, cue, content, score };
}

function toAttributions(document: TextDocument, drafts: readonly Draft[]): Attribution[] {
  const tidy = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const clean = tidied(document, draft);
    if (clean) tidy.set(draft, clean);
  }
  const ordered = [...tidy.values()].sort(
    (a, b) => startOf(a) - startOf(b) || contentStart(a) - contentStart(b),
  );
  for (const draft of ordered) {
    const within = draft.within && tidy.get(draft.within);
    if (within) draft.within = within;
    else delete draft.within;
  }
  const inside = findInside(document, ordered);
  const whole = joinGoingOn(document, ordered, inside);
  const ids = new Map(whole.map((draft, index) => [draft, `a${index + 1}`]));
  const within = new Map<Draft, Span[]>();
  for (const [inner, outer] of inside) {
    // who says another's words himself says them too
    if (inner.within && !passesOn(document, outer)) continue;
    if (inner.source.length > 0) within.set(outer, [...(within.get(outer) ?? []), ...inner.content]);
  }
  return whole.map((draft) => {
    const stance = draft.stance ?? stanceOf(document, draft);
    const outer = inside.get(draft);
    const outerId = outer && ids.get(outer);
    return {
      id: ids.get(draft) ?? '',
      form: draft.verbatim ? 'direct' : ownForm(document, draft.content, within.get(draft) ?? []),
      source: copy(draft.source),
      cue: copy(draft.cue),
      content: copy(draft.content),
      score: Math.min(1, Math.max(0, draft.score)),
      ...(stance && { stance }),
      ...(outerId && { inside: outerId }),
    };
  });
}

const contentStart = ({ content }: Draft) => content[0]?.[0] ?? 0;
const copy = (spans: readonly Span[]): Span[] => spans.map(([start, end]) => [start, end]);
