"""The measure that choices are made by: F1 of attributions, right when content IoU >= 0.5 and the sources share a word.

It counts letters in tokens, run by run, which comes within a few tenths of the usual scorer's count of characters.
"""
import numpy as np

from data import Corpus
from decode import CONTENT, SOURCE, Linked, decide

TYPES = ("direct", "mixed", "indirect")
THRESHOLDS = np.round(np.arange(0.25, 0.66, 0.05), 2)


def kind_of(content: np.ndarray, letters: np.ndarray, quoted: np.ndarray) -> str:
    words = content & (letters > 0)
    share = quoted[words].mean() if words.any() else 0.0
    return "indirect" if share == 0 else "direct" if share >= 0.8 else "mixed"


class Gold:
    """What was annotated in some runs of a corpus."""

    def __init__(self, corpus: Corpus, runs: np.ndarray):
        self.corpus, self.runs = corpus, runs
        quotes = corpus.tokens[:, 6].cpu().numpy()
        self.quoted = (quotes > 0) & (quotes < 5)
        self.links = {run: [corpus.label_values[b : b + corpus.lengths[run]] for b in self.begins(run)] for run in runs}

    def begins(self, run: int) -> np.ndarray:
        return self.corpus.links[self.corpus.first_link[run] : self.corpus.first_link[run + 1], 2]

    def count(self, kept: dict[int, list[Linked]]) -> dict[str, np.ndarray]:
        """By type and for all: predicted, of those right, annotated, of those found."""
        counts = {name: np.zeros(4) for name in ("all", *TYPES)}
        for run in self.runs:
            at = slice(self.corpus.starts[run], self.corpus.starts[run] + self.corpus.lengths[run])
            letters, quoted = self.corpus.letters[at], self.quoted[at]
            sides = [[it.labels for it in kept.get(run, [])], self.links[run]]
            kinds = [[kind_of(labels == CONTENT, letters, quoted) for labels in side] for side in sides]
            pairs = matches(*sides, letters)
            for side, (total, right) in enumerate(((0, 1), (2, 3))):
                for i, kind in enumerate(kinds[side]):
                    for name in ("all", kind):
                        counts[name][total] += 1
                        counts[name][right] += any(pair[side] == i for pair in pairs)
        return counts

    def f1(self, found: list[Linked], threshold: float, weight: float = 0.3) -> dict[str, float]:
        """In per cent, by type and for all."""
        return {name: f1_of(counts) for name, counts in self.count(decide(found, threshold, weight)).items()}

    def sweep(self, found: list[Linked], weight: float = 0.3) -> tuple[float, dict[str, float]]:
        """The threshold that is best for all, and the F1 at it; `around`: the mean of all over it and its neighbours, which
        depends less on single documents."""
        table = {float(threshold): self.f1(found, threshold, weight) for threshold in THRESHOLDS}
        scores = [f1["all"] for f1 in table.values()]
        best = int(np.argmax(scores))
        around = float(np.mean(scores[max(0, best - 2) : best + 3]))
        return [*table][best], {**[*table.values()][best], "around": around}


def matches(predicted: list[np.ndarray], gold: list[np.ndarray], letters: np.ndarray) -> list[tuple[int, int]]:
    """Pairs (predicted, gold), one to one, best overlap first."""
    able = []
    for i, p in enumerate(predicted):
        for j, g in enumerate(gold):
            both = int(letters[(p == CONTENT) & (g == CONTENT)].sum())
            either = int(letters[(p == CONTENT) | (g == CONTENT)].sum())
            source_p, source_g = (p == SOURCE) & (letters > 0), (g == SOURCE) & (letters > 0)
            agree = (source_p & source_g).any() or not (source_p.any() or source_g.any())
            if either and both / either >= 0.5 and agree:
                able.append((-both / either, i, j))
    taken, used_p, used_g = [], set(), set()
    for _, i, j in sorted(able):
        if i not in used_p and j not in used_g:
            taken.append((i, j))
            used_p.add(i)
            used_g.add(j)
    return taken


def f1_of(counts: np.ndarray) -> float:
    predicted, right, annotated, found = counts
    precision, recall = right / max(predicted, 1), found / max(annotated, 1)
    return float(200 * precision * recall / max(precision + recall, 1e-9))
