/** Whose a paper is that is said to tell: its writer, or the act of speech before it that was said to come from it. */
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
  // "the staff reported", "the army has stated"
  const stem = noun.text.slice(0, STEM);
  const gives = (span: Span) => wordsIn(scene.document.text, span).some((word) => word.text.startsWith(stem));
  const isPaper = (span: Span) =>
    wordsIn(scene.document.text, span).some((word) => nounInfo(word.text)?.kind === 'document');
  for (let i = here; i >= Math.max(0, here - SENTENCES_BACK); i--) {
    const sentence = scene.document.sentences[i];
    const acts = (scene.bySentence.get(i) ?? []).filter(
      ({ source }) => source[0] !== undefined && source[0][0] < first.start,
    );
    const papers = acts.filter(
      ({ source, cue }) => source.some(names) || cue.some(gives) || source.some(isPaper),
    );
    // "In a report the front said": the only one who speaks beside the paper's first mention.
    const beside = sentence && names([sentence.start, Math.min(sentence.end, first.start)]) ? acts : [];
    const act = papers.at(-1) ?? (beside.length === 1 ? beside[0] : undefined);
    if (act) return act;
  }
  return null;
}

/** Letters that a paper and the verb of giving it share: "report", "reported"; "statement", "stated". */
const STEM = 4;

/**
 * "A statement signed late on Friday by the governor, Ana Roe,": who stands behind "by" or "from".
 * @param words the source's words
 * @returns the words that name the writer, or null where no paper is said to have one
 */
export function writerOf(words: readonly Word[]): readonly Word[] | null {
  const paper = words.slice(0, 5).findIndex(({ text }) => nounInfo(text)?.kind === 'document');
  if (paper < 0) return null;
  const by = words.findIndex(({ text }, i) => i > paper && /^(?:by|from)$/.test(text));
  return by < 0 || by - paper > 6 || by + 1 === words.length ? null : words.slice(by + 1);
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
