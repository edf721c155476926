/** Figures within the words that an act of speech is taken to hold, and that its speaker does not tell all the same. */
import type { Attribution, Span } from '../reading.ts';
import { COUNTRY_OF_CAPITAL } from '../speakers/lexicon/capitals.ts';
import { latin } from '../text/latin.ts';
import { RELATIVE } from './lexicon.ts';
import type { Owner, Scene } from './scene.ts';
import { sentenceAt, wordsIn } from './words.ts';

const IN_CAPITALS = latin(String.raw`^\p{Lu}[\p{Lu}\s.-]+$`);
/**
 * @param owner whose word the figure would be
 * @param figure UTF-16 offsets of a figure in the act's content
 * @returns whether the words before it only look like a source, or the figure stands beside what is said
 */
export function notTold(scene: Scene, act: Attribution, owner: Owner, figure: Span): boolean {
  return (
    isDeed(scene, act) ||
    isVerdict(scene, act) ||
    isNaming(scene, act) ||
    isCredit(scene, act) ||
    takesLives(scene, act) ||
    isPlaceLine(scene, act, owner) ||
    isCircumstance(scene, act, figure) ||
    beforeRelative(scene, act, figure)
  );
}

/** Verbs of force: what stands behind them is done to somebody, and told by nobody. */
const DEED =
  /\b(?:attack|ambush|assault|storm|raid|shell|bomb|strik|struck|shoot|shot|fir|kill|wound|captur|seiz|overr[au]n|besieg|surround|hit|target|destroy|repel|fought|fight|clash)(?:s|es|ed|ing|ting|led|ling)?\b/i;

/** Whether the act's verb is one of force, and no act of speech: "Commander X had attacked an outpost in which 25 died". */
function isDeed({ document: { text } }: Scene, { stance, form, cue }: Attribution): boolean {
  return (
    stance === undefined &&
    form === 'indirect' &&
    cue.length > 0 &&
    cue.some((span) => DEED.test(text.slice(...span)))
  );
}

/** "Claimed responsibility for the blast that killed 40", "claims victory after 40 died": a deed is claimed, and no number. */
function isCredit({ document: { text } }: Scene, { content, cue }: Attribution): boolean {
  const words = [...cue, ...content.slice(0, 1).map(([from, to]): Span => [from, Math.min(to, from + 40)])];
  return (
    cue.some((span) => /\b(?:claim|took|take|accept|deserv)/i.test(text.slice(...span))) &&
    words.some((span) => CREDIT.test(text.slice(...span)))
  );
}

/** "The war has claimed over 40,000 lives and displaced a million": taken, and told by nobody. */
function takesLives({ document: { text } }: Scene, { cue }: Attribution): boolean {
  return cue.some(
    (span) =>
      /\bclaim(?:s|ed|ing)?$/i.test(text.slice(...span)) && LIVES.test(text.slice(span[1] + 1, span[1] + 64)),
  );
}

const LIVES = /^(?:the )?(?:[\w,.’'-]+ ){0,6}(?:lives|victims|casualties)\b/i;
const CREDIT =
  /^(?:(?:has|have|had|full|total|sole|the|its|their)\s+)*(?:(?:claim|took|take|accept)\w*\s+)?(?:(?:full|total|sole)\s+)?(?:responsibility|credit|victory|success)\b/i;

/** "Twenty-one were declared dead on arrival": that they died, and not who says so. */
function isVerdict({ document: { text } }: Scene, { source, cue }: Attribution): boolean {
  const mark = cue.at(-1);
  return (
    source.length === 0 &&
    mark !== undefined &&
    /\b(?:declared|pronounced|certified)$/i.test(text.slice(...mark)) &&
    /^\s+(?:\w+ly )?(?:dead|missing|safe|free|lost)\b/i.test(text.slice(mark[1], mark[1] + 24))
  );
}

/** What is said to be so of whoever stands before it, and not what he says. */
const HEARD =
  /^(?:(?:has|have|had|is|are|was|were|been|being) )*(?:reportedly|allegedly|purportedly|supposedly)$/i;
const NAMED = /\b(?:described|identified|known|named|listed|regarded|classified|recogni[sz]ed) as\b/i;

/** "The front has reportedly taken ten", "one of the dead was identified as Roe", "a force described as numbering 300": told of him, not by him. */
function isNaming({ document: { text } }: Scene, { source, cue }: Attribution): boolean {
  const mark = cue.at(-1);
  if (!mark || source.length === 0) return false;
  return cue.every((span) => HEARD.test(text.slice(...span))) || NAMED.test(text.slice(mark[0], mark[1] + 4));
}

/** "The ministry said, as thousands went on fleeing": what goes on beside the telling is no part of it. */
function isCircumstance({ document }: Scene, { content, cue, source }: Attribution, figure: Span): boolean {
  const span = content.find(([from, to]) => from <= figure[0] && figure[0] < to);
  const told = Math.max(...[...cue, ...source].map(([, end]) => end));
  if (!span || content.length < 2 || span[0] < told) return false;
  return /^(?:even )?as /.test(document.text.slice(span[0], span[0] + 12));
}

/** "Beni: 35 killed", "BEIRUT: Rockets killed nine": a place before a colon says nothing. */
function isPlaceLine({ document }: Scene, { source, cue, content }: Attribution, owner: Owner): boolean {
  const [who, mark, said] = [source[0], cue[0], content[0]];
  if (!who || !mark || !said || document.text.slice(...mark).trim() !== ':') return false;
  const sentence = document.sentences[sentenceAt(document, who[0])];
  if (!sentence || who[0] > sentence.start + 2 || /^[\s"“'‘]/.test(document.text.slice(said[0], said[0] + 1)))
    return false;
  const name = document.text.slice(...who);
  if (IN_CAPITALS.test(name) && name.length > 5 && owner.party === undefined) return true;
  if (COUNTRY_OF_CAPITAL.has(name.toLowerCase()) && said[1] - said[0] > 60) return true;
  return (
    owner.standing === 'unknown' &&
    owner.speaker?.kind !== 'role' &&
    wordsIn(name, [0, name.length]).length <= 2
  );
}

/** "Fighters whose searches single out villages that, they allege, feed the rebels": only the clause of the pronoun is alleged. */
function beforeRelative(
  { document: { text } }: Scene,
  { source, cue, content }: Attribution,
  figure: Span,
): boolean {
  const tag = [...source, ...cue];
  const from = Math.min(...tag.map(([start]) => start));
  if (tag.length === 0 || figure[1] > from || !content.some(([start]) => start > from)) return false;
  const lead = wordsIn(text, [Math.max(figure[1], from - 24), from]).at(-1);
  return lead !== undefined && RELATIVE.has(lead.text) && /^,\s*$/.test(text.slice(lead.end, from));
}
