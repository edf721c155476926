"""What an ensemble of teachers says of a corpus: soft targets for a student, as marginals that can be averaged."""
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from crf import one_hot_marginals
from data import Batch, Corpus
from model import LABELS, Tagger

LEAST = 0.2
"""Tokens that no annotator marked teach linking too, where teachers give at least this probability of a cue."""


@dataclass
class SoftTargets:
    """`cues` [tokens]; of the gold links `unary` [labels, 4] and `pairs` [links, 4, 4]; the same of links that only
    teachers see, with their `extra` [m, 3] (run, anchor, first label), sorted by run, and weights [m]."""

    cues: np.ndarray
    unary: np.ndarray
    pairs: np.ndarray
    extra: np.ndarray
    extra_unary: np.ndarray
    extra_pairs: np.ndarray
    weights: np.ndarray

    def save(self, path: Path) -> None:
        half = lambda values: values.astype(np.float16) if values.dtype.kind == "f" else values
        np.savez_compressed(path, **{name: half(values) for name, values in vars(self).items()})

    @staticmethod
    def load(path: Path) -> "SoftTargets":
        with np.load(path) as arrays:
            return SoftTargets(**{name: arrays[name] for name in arrays.files})

    def on(self, device: str) -> dict[str, Tensor]:
        return {name: torch.from_numpy(values).to(device) for name, values in vars(self).items()}


@torch.no_grad()
def cue_probabilities(nets: list[Tagger], batch: Batch) -> tuple[Tensor, list[tuple[Tensor, Tensor]]]:
    """Mean probability of a cue [n, t], and each net's states and log odds."""
    read = []
    for net in nets:
        states = net.encode(batch)
        read.append((states, net.cues(states)))
    mean = torch.stack([torch.sigmoid(odds) for _, odds in read]).mean(0) * batch.mask
    return mean, read


def link_marginals(nets: list[Tagger], read, batch: Batch, run: Tensor, anchor: Tensor) -> tuple[Tensor, Tensor]:
    """Mean marginals of the linkings given anchors: [a, t, 4] and [a, 4, 4]."""
    unary, pairs = 0, 0
    for net, (states, odds) in zip(nets, read):
        with torch.no_grad():
            emissions, masks = net.link(states, odds, batch, run, anchor)
        one, two = net.crf.marginals(emissions, masks)
        unary, pairs = unary + one / len(nets), pairs + two / len(nets)
    return unary, pairs


def teach(groups: list[tuple[list[Tagger], np.ndarray]], corpus: Corpus, size: int = 12000) -> SoftTargets:
    """`groups`: teachers, and the runs that they have not seen, which they speak for; runs of no group keep gold targets."""
    count, links = len(corpus.tokens), len(corpus.links)
    cues = np.zeros(count, np.float32)
    unary = np.zeros((len(corpus.label_values), LABELS), np.float32)
    pairs = np.zeros((links, LABELS, LABELS), np.float32)
    extra = []
    for nets, runs in groups:
        for chosen in corpus.batches(runs, size):
            batch = corpus.batch(chosen)
            mean, read = cue_probabilities(nets, batch)
            inside = batch.mask > 0
            cues[batch.tokens[inside].cpu().numpy()] = mean[inside].cpu().numpy()
            lengths = batch.mask.sum(1).long().cpu().numpy()
            if len(batch.anchors):
                one, two = link_marginals(nets, read, batch, batch.link_run, batch.anchors)
                pairs[batch.link.cpu().numpy()] = two.cpu().numpy()
                for row, link, run in zip(one.cpu().numpy(), batch.link.cpu().numpy(), batch.link_run.cpu().numpy()):
                    begin = corpus.links[link, 2]
                    unary[begin : begin + lengths[run]] = row[: lengths[run]]
            run, anchor = ((mean > LEAST) & (batch.cues == 0)).nonzero(as_tuple=True)
            if len(run):
                one, two = (x.cpu().numpy() for x in link_marginals(nets, read, batch, run, anchor))
                weight = mean[run, anchor].cpu().numpy()
                for i, (r, a) in enumerate(zip(run.cpu().numpy(), anchor.cpu().numpy())):
                    extra.append((chosen[r], a, one[i, : lengths[r]], two[i], weight[i]))
    extra.sort(key=lambda link: (link[0], link[1]))
    begins = np.cumsum([0, *[len(link[2]) for link in extra]])
    empty = np.zeros((0, LABELS), np.float32)
    return SoftTargets(
        cues, unary, pairs,
        np.array([(link[0], link[1], begin) for link, begin in zip(extra, begins)], np.int32).reshape(-1, 3),
        np.concatenate([empty, *[link[2] for link in extra]]),
        np.array([link[3] for link in extra], np.float32).reshape(-1, LABELS, LABELS),
        np.array([link[4] for link in extra], np.float32),
    )


class Targets:
    """What the losses compare with: gold, mixed with a share of what teachers say, if there are any."""

    def __init__(self, corpus: Corpus, soft: SoftTargets | None = None, share: float = 0.0):
        self.corpus, self.share = corpus, share if soft else 0.0
        self.soft = soft.on(corpus.device) if soft else {}
        if soft:
            self.first_extra = np.searchsorted(soft.extra[:, 0], np.arange(len(corpus.runs) + 1))

    def cues(self, batch: Batch) -> Tensor:
        """[n, t]"""
        if not self.soft:
            return batch.cues
        return batch.cues * (1 - self.share) + self.soft["cues"][batch.tokens].float() * batch.mask * self.share

    def links(self, batch: Batch, runs: np.ndarray) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Run in the batch [a], anchor [a], unary [a, t, 4], pairs [a, 4, 4] and weight [a] of all links."""
        masks = batch.mask[batch.link_run]
        unary, pairs = one_hot_marginals(batch.labels, masks)
        weight = torch.ones(len(batch.anchors), device=masks.device)
        if not self.soft:
            return batch.link_run, batch.anchors, unary, pairs, weight
        taught = self.rows("unary", self.corpus.placed_links[batch.link, 2], masks)
        unary = unary * (1 - self.share) + taught * self.share
        pairs = pairs * (1 - self.share) + self.soft["pairs"][batch.link].float() * self.share
        chosen = np.concatenate([np.arange(self.first_extra[r], self.first_extra[r + 1]) for r in runs])
        where = np.repeat(np.arange(len(runs)), self.first_extra[runs + 1] - self.first_extra[runs])
        index = self.corpus.place(chosen)
        more = self.soft["extra"][index].long()
        run = self.corpus.place(where)
        own = self.rows("extra_unary", more[:, 2], batch.mask[run])
        return (
            torch.cat([batch.link_run, run]), torch.cat([batch.anchors, more[:, 1]]), torch.cat([unary, own]),
            torch.cat([pairs, self.soft["extra_pairs"][index].float()]),
            torch.cat([weight, self.share * self.soft["weights"][index].float()]),
        )

    def rows(self, name: str, begins: Tensor, masks: Tensor) -> Tensor:
        at = begins[:, None] + torch.arange(masks.shape[1], device=masks.device)
        values = self.soft[name]
        if len(values) == 0:
            return torch.zeros(*masks.shape, LABELS, device=masks.device)
        return values[at.clamp(max=len(values) - 1)].float() * masks[:, :, None]
