/** The drafts of a paragraph by the sentences they touch, so that adding one looks at its neighbours only. */
import type { Sentence, TextDocument } from '../text/document.ts';
import { sentenceIndexAt } from '../text/lookup.ts';
import type { Draft } from './draft.ts';
import { withDraft } from './merge.ts';

/** Tokens of a sentence beyond which it is none: a list, a table, a text without stops. Rules that weigh whole sentences leave it. */
const LONGEST_SENTENCE = 300;

/** Whether a sentence has more tokens than any that somebody wrote as one. */
export function isEndless({ tokens }: Sentence): boolean {
  return tokens[1] - tokens[0] > LONGEST_SENTENCE;
}

/** A paragraph's sentences that somebody wrote as one, each with its index in the document. */
export function sentencesOf(
  { paragraphs, sentences }: TextDocument,
  paragraph: number,
): readonly (readonly [number: number, sentence: Sentence])[] {
  const [from, to] = paragraphs[paragraph]?.sentences ?? [0, 0];
  return sentences
    .slice(from, to)
    .flatMap((sentence, i) => (isEndless(sentence) ? [] : [[from + i, sentence]]));
}

export interface Ledger {
  /** The drafts that touch a sentence, by its index. */
  near(sentence: number): readonly Draft[];
  /** Adds a draft of that sentence, as `withDraft` does. */
  add(sentence: number, draft: Draft): void;
  /** Adds a draft, whatever is there. */
  insert(draft: Draft): void;
  /** Puts one draft in another's place. */
  replace(old: Draft, draft: Draft): void;
  /** All drafts: those that were there in their order, then the new ones. */
  drafts(): Draft[];
}

/** @param own the drafts that are there already, which are not merged with one another */
export function makeLedger(document: TextDocument, own: readonly Draft[]): Ledger {
  const all = new Set(own);
  let index: Map<number, Set<Draft>> | undefined;

  /** Made when it is first asked for: to most paragraphs most rules have nothing to add. */
  function bySentence(): Map<number, Set<Draft>> {
    if (index) return index;
    index = new Map();
    for (const draft of all) note(index, draft);
    return index;
  }
  function note(sentences: Map<number, Set<Draft>>, draft: Draft): void {
    for (const sentence of touched(document, draft)) {
      const list = sentences.get(sentence);
      if (list) list.add(draft);
      else sentences.set(sentence, new Set([draft]));
    }
  }
  function put(draft: Draft): void {
    note(bySentence(), draft);
    all.add(draft);
  }
  function drop(draft: Draft): void {
    all.delete(draft);
    for (const sentence of touched(document, draft)) bySentence().get(sentence)?.delete(draft);
  }

  const near = (sentence: number) => [...(bySentence().get(sentence) ?? [])];
  return {
    near,
    add(sentence, draft) {
      const before = near(sentence);
      const after = withDraft(document, before, draft);
      for (const old of before) if (!after.includes(old)) drop(old);
      for (const made of after) if (!before.includes(made)) put(made);
    },
    insert: put,
    replace(old, draft) {
      drop(old);
      put(draft);
    },
    drafts: () => [...all],
  };
}

/** The first and last sentence of each span. */
function touched(document: TextDocument, { source, cue, content }: Draft): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of [...source, ...cue, ...content]) {
    found.add(sentenceIndexAt(document, start));
    found.add(sentenceIndexAt(document, Math.max(start, end - 1)));
  }
  return found;
}
