/** "According to the report": which act of speech before it was said to come from that paper. */
import type { Attribution, Span } from '../reading.ts';
import { nounInfo } from '../speakers/lexicon/nouns.ts';
import { lastAct, SENTENCES_BACK } from './last-heard.ts';
import type { Scene } from './scene.ts';
import { sentenceAt, type Word, wordsIn } from './words.ts';

/**
 * "According to the report", after the front's: somebody has been quoted from that paper just before.
 * @param words the source's words
 * @returns the act of speech that quotes it, or null
 */
export function paperBefore(scene: Scene, words: readonly Word[]): Attribution | null {
  const [first, noun] = words;
  if (!first || !noun || words.length !== 2 || !OPENS.test(first.text)) return null;
  if (nounInfo(noun.text)?.kind !== 'document') return null;
  const here = sentenceAt(scene.document, first.start);
  const names = (span: Span) => wordsIn(scene.document.text, span).some((word) => word.text === noun.text);
  for (let i = here; i >= Math.max(0, here - SENTENCES_BACK); i--) {
    const sentence = scene.document.sentences[i];
    const acts = (scene.bySentence.get(i) ?? []).filter(
      ({ source }) => source[0] !== undefined && source[0][0] < first.start,
    );
    const papers = acts.filter(({ source }) => source.some(names));
    // "In a report the front said": the only one who speaks beside the paper's first mention.
    const beside = sentence && names([sentence.start, Math.min(sentence.end, first.start)]) ? acts : [];
    const act = papers.at(-1) ?? (beside.length === 1 ? beside[0] : undefined);
    if (act) return act;
  }
  return null;
}

const OPENS = /^(?:the|its|that|same)$/;
const PERIODICAL = /^(?:annual|yearly|monthly|weekly|daily|latest|full|new|written|same)$/;

/**
 * "According to the annual report": whoever was heard in the sentence before.
 * @param words the source's words
 * @returns his act of speech, or null
 */
export function periodicalBefore(scene: Scene, words: readonly Word[]): Attribution | null {
  const [first, kind, paper] = words;
  if (!first || !kind || !paper || words.length !== 3) return null;
  if (!OPENS.test(first.text) || !PERIODICAL.test(kind.text)) return null;
  if (nounInfo(paper.text)?.kind !== 'document' && !/^(?:list|newsletter|tally)$/.test(paper.text))
    return null;
  const here = sentenceAt(scene.document, paper.start);
  const start = scene.document.sentences[here]?.start ?? 0;
  const act = lastAct(scene, start)?.attribution;
  const before = scene.document.sentences[here - 1];
  return act && before && act.source.some(([from]) => from >= before.start) ? act : null;
}
