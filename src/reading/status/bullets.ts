/** Counts in a list of points: "The mission's findings:", and below it a line for each. They are whose the line above the list is. */
import { wordSet } from '../text/word-set.ts';
import { type OwnedFigure, type Owner, type Scene, sentenceWords } from './scene.ts';
import { byAttribution } from './voice.ts';

const POINT = /^(?:[-–—•*·▪▸◦‣●○]|\d{1,2}[.)])\s/;
/** Points of a list at most. */
const POINTS = 30;
/** Sentences back from that line to whoever spoke last. */
const BACK = 3;
/** What a line above a list calls what somebody found. */
const FINDINGS = wordSet(
  'findings finding conclusions conclusion results figures numbers highlights points statistics data totals tallies counts cases casualties losses',
);

/** @returns the figures in text order; those in a list's points that nobody owns with the owner of the line above the list */
export function withBullets(scene: Scene, figures: readonly OwnedFigure[]): OwnedFigure[] {
  const known = new Map<number, Owner | null>();
  return figures.map((figure) => {
    const { owner, paragraph } = figure;
    const open =
      owner.standing === 'none' && /^(?:outlet-voice|headline)$/.test(owner.how) && !owner.sourceless;
    if (!open || !isPoint(scene, paragraph)) return figure;
    const above = known.has(paragraph) ? known.get(paragraph) : ownerAbove(scene, paragraph);
    known.set(paragraph, above ?? null);
    return above ? { ...figure, owner: above } : figure;
  });
}

function isPoint({ document: { text, paragraphs } }: Scene, index: number): boolean {
  const start = paragraphs[index]?.start;
  return start !== undefined && POINT.test(text.slice(start, start + 5));
}

/** Who speaks in the line above the list; whoever spoke last where it only says that findings follow. */
function ownerAbove(scene: Scene, point: number): Owner | null {
  const { document } = scene;
  let at = point - 1;
  while (at >= Math.max(0, point - POINTS) && isPoint(scene, at)) at -= 1;
  const paragraph = document.paragraphs[at];
  if (!paragraph || !document.text.slice(paragraph.start, paragraph.end).trimEnd().endsWith(':')) return null;
  const intro = paragraph.sentences[1] - 1;
  const act = (scene.bySentence.get(intro) ?? []).findLast(({ source }) => source.length > 0);
  if (act) return byAttribution(scene, act);
  if (!sentenceWords(document, intro).some(({ text }) => FINDINGS.has(text))) return null;
  for (let i = intro - 1; i >= Math.max(0, intro - BACK); i--) {
    const before = (scene.bySentence.get(i) ?? []).findLast(
      ({ source, content }) => source.length > 0 && content.length > 0,
    );
    if (before) return before.form === 'direct' ? null : byAttribution(scene, before);
  }
  return null;
}
