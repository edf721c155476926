/**
 * Whether the text itself sets one telling against another: "residents disagreed", "but the hospital said", "by their account", "the
 * tolls differ". What two who are no enemies count is a range, until the text says that they are at odds.
 */
import type { TextDocument } from '../text/document.ts';
import { wordSet } from '../text/word-set.ts';
import { type OwnedFigure, type Scene, sentenceWords, wordsNear } from './scene.ts';
import type { Word } from './words.ts';

/** Tellings that do not agree, wherever it is said. */
const AT_ODDS =
  /^(?:conflict(?:ing|ed)|contradict(?:s|ed|ing|ory)?|contrary|disagree(?:s|d|ing|ment)?|differ(?:s|ed|ing|ent)?|discrepan(?:cy|cies|t)|odds|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)|rival|competing|diverg(?:e|es|ed|ing|ent)|varie[ds]|vary|varying|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|rebuff(?:s|ed|ing)|challeng(?:e|es|ed|ing)|counter(?:s|ed|ing)?|understat(?:e|es|ed|ing)|overstat(?:e|es|ed|ing)|exaggerat(?:e|es|ed|ing)|inflat(?:e|es|ed|ing)|underreported|downplay(?:s|ed|ing)?|wrong|incorrect|inaccurate|false|mismatch)$/;
/** Words that turn from what was said to what is said now. */
const TURNS = wordSet(
  'contrast but however yet though although whereas while instead conversely nevertheless nonetheless still actually rather unlike despite',
);
/** Who insists or replies answers somebody. */
const INSISTS =
  /^(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|counter(?:s|ed)|retort(?:s|ed)|answer(?:s|ed|ing)?|respon(?:d|ds|ded|ding|se)|repl(?:y|ies|ied|ying))$/;
const TELLING = /^(?:account|accounts|count|tally|version|story|reckoning|figures|numbers|toll|estimate)$/;
const OWN = /^(?:own|their|his|her|another|different|its|separate|other)$/;
const LEVEL = /^(?:higher|lower|larger|smaller|greater|bigger|fewer|more|less|double|twice|triple)$/;
const MEASURE = wordSet('toll tolls number numbers figure figures count tally total estimate estimates');

/** How many sentences before the later figure are read for a turn. */
const REACH = 8;

/** @returns whether the words between two figures, or those around them, set the later one's telling against the earlier one's */
export function setAgainst(scene: Scene, a: OwnedFigure, b: OwnedFigure): boolean {
  const { document } = scene;
  const first = Math.max(a.sentence + 1, b.sentence - REACH);
  for (let at = first; at < b.sentence; at++) if (turns(sentenceWords(document, at))) return true;
  if (turnsTo(scene, a, b)) return true;
  const around = [0, a.sentence, b.sentence, b.sentence + 1];
  return around.some((at) => atOdds(document, at));
}

/** @returns whether the words before the later figure, in its own sentence, turn against what was said: "but the army put it at nine" */
export function turnsTo({ document }: Scene, a: OwnedFigure, b: OwnedFigure): boolean {
  const from = a.sentence === b.sentence ? a.found.span[1] : -1;
  const own = wordsNear(document, b.sentence, b.found.span);
  return turns(own.filter((word) => word.start >= from && word.end <= b.found.span[0]));
}

/** The text's first sentence is asked about for every two figures, so each is read once. */
const read = new WeakMap<TextDocument, Map<number, boolean>>();

function atOdds(document: TextDocument, at: number): boolean {
  const answers = read.get(document) ?? new Map<number, boolean>();
  if (answers.size === 0) read.set(document, answers);
  const known = answers.get(at);
  if (known !== undefined) return known;
  const odds = sentenceWords(document, at).some(({ text }) => AT_ODDS.test(text));
  answers.set(at, odds);
  return odds;
}

function turns(words: readonly Word[]): boolean {
  return words.some(({ text }, i) => {
    if (TURNS.has(text) || AT_ODDS.test(text) || INSISTS.test(text)) return true;
    const behind = words.slice(i + 1, i + 4);
    // "by their account", "a different story"
    if (OWN.test(text) && behind.slice(0, 2).some((word) => TELLING.test(word.text))) return true;
    // "put the toll far higher", "a higher number", "on the other hand"
    if (LEVEL.test(text))
      return [...behind, ...words.slice(Math.max(0, i - 4), i)].some((word) => MEASURE.has(word.text));
    // "The number of killed is", "put the toll at": one number there is of what was counted before.
    if (MEASURE.has(text) && /^(?:the|its|their|his|her)$/.test(determiner(words, i)))
      return behind.some((word) => /^(?:of|was|is|were|at|stands|stood|as)$/.test(word.text));
    return text === 'hand' && words[i - 1]?.text === 'other';
  });
}

/** "The death toll", "the total number". */
const determiner = (words: readonly Word[], noun: number): string => {
  const before = words[noun - 1]?.text ?? '';
  return /^(?:death|total|overall|real|actual|true|final|full|casualty|body)$/.test(before)
    ? (words[noun - 2]?.text ?? '')
    : before;
};
