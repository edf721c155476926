"""From the network to attributions by the likeliest labelling: what training is judged by, and the runtime compared with.

The runtime goes a step further: it takes the labelling that most of what is possible agrees with (model/agree.ts).
"""
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import torch

from data import Corpus
from model import Tagger
from soft import cue_probabilities

SOURCE, CUE, CONTENT = 1, 2, 3
PATH_WEIGHT = 0.3
"""How much the likeliest labelling's probability counts beside the cue's: long contents have many that differ by a word."""


@dataclass
class Linked:
    """One anchor of a run, and what each token of the run [tokens] is to it."""

    run: int
    anchor: int
    labels: np.ndarray
    cue: float
    path: float

    def score(self, weight: float = PATH_WEIGHT) -> float:
        return self.cue * self.path**weight


@torch.no_grad()
def linked(net: Tagger, corpus: Corpus, runs: np.ndarray, least: float = 0.15, size: int = 12000) -> list[Linked]:
    """All anchors with a cue probability of `least` or more."""
    net.eval()
    out = []
    for chosen in corpus.batches(runs, size):
        batch = corpus.batch(chosen)
        probability, [(states, odds)] = cue_probabilities([net], batch)
        run, anchor = (probability > least).nonzero(as_tuple=True)
        if len(run) == 0:
            continue
        emissions, masks = net.link(states, odds, batch, run, anchor)
        labels, score = net.crf.best(emissions, masks)
        path = torch.exp(score - net.crf.log_partition(emissions, masks)).clamp(max=1).cpu().numpy()
        labels, cue = labels.cpu().numpy(), probability[run, anchor].cpu().numpy()
        for i, (r, a) in enumerate(zip(run.cpu().numpy(), anchor.cpu().numpy())):
            length = corpus.lengths[chosen[r]]
            out.append(Linked(int(chosen[r]), int(a), labels[i, :length], float(cue[i]), float(path[i])))
    return out


def collide(a: Linked, b: Linked) -> bool:
    cue_a, cue_b = a.labels == CUE, b.labels == CUE
    cue_a[a.anchor], cue_b[b.anchor] = True, True
    if (cue_a & cue_b).any():
        return True
    content_a, content_b = a.labels == CONTENT, b.labels == CONTENT
    return (content_a & content_b).sum() > 0.5 * min(content_a.sum(), content_b.sum())


def decide(found: list[Linked], threshold: float, weight: float = PATH_WEIGHT) -> dict[int, list[Linked]]:
    """By run: those that have a content and reach the threshold, best first, without those that collide with a better one."""
    kept = defaultdict(list)
    able = [it for it in found if it.score(weight) >= threshold and (it.labels == CONTENT).any()]
    for candidate in sorted(able, key=lambda it: -it.score(weight)):
        if not any(collide(better, candidate) for better in kept[candidate.run]):
            kept[candidate.run].append(candidate)
    return kept


def outputs(net: Tagger, corpus: Corpus, run: int, least: float, threshold: float):
    """Of one run: the probability of a cue at each token, all links from `least` on in text order, and what is kept at
    `threshold`, by the cue's probability alone."""
    probability, _ = cue_probabilities([net], corpus.batch(np.array([run])))
    found = sorted(linked(net, corpus, np.array([run]), least), key=lambda it: it.anchor)
    return probability[0].cpu().numpy(), found, decide(found, threshold, 0.0)[run]
