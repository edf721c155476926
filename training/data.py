"""The prepared arrays (features.ts describes them), on the device that trains, and batches of them."""
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from shape import Shape

HOLD_OUT = 17
"""Every so many-th document of train is held out: all choices are made on those."""


class Words:
    """The word table's rows: which of the prepared words the model keeps, their counts in train, and their vectors."""

    def __init__(self, folder: Path, shape: Shape):
        counts, ranks = np.load(folder / "counts.npy"), np.load(folder / "ranks.npy").astype(np.int64)
        hashes = np.load(folder / "vocabulary.npy")
        # Seen three times: worth a row. Else, by how frequent the word is in other newswire.
        order = np.lexsort((ranks, -np.minimum(counts, 3 if shape.vectors else 1 << 30)))
        usable = order if shape.vectors else order[counts[order] >= 3]
        kept = np.sort(usable[: shape.words or len(usable)])
        self.hashes = hashes[kept]
        self.row_of = np.zeros(len(hashes) + 1, np.int64)
        self.row_of[kept + 1] = np.arange(1, len(kept) + 1)
        self.counts = np.concatenate([[0], counts[kept]])
        vectors = np.load(folder / "vectors.npy")[kept].astype(np.float32) / 32
        self.vectors = torch.from_numpy(np.concatenate([np.zeros((1, vectors.shape[1]), np.float32), vectors]))

    @property
    def rows(self) -> int:
        return len(self.hashes) + 1


@dataclass
class Batch:
    """n runs of up to t tokens with a links; lengths come first, padding after."""

    runs: Tensor
    rows: Tensor
    mask: Tensor
    silver: Tensor
    tokens: Tensor
    cues: Tensor
    link_run: Tensor
    anchors: Tensor
    labels: Tensor
    link: Tensor


class Corpus:
    """One prepared set. `documents` [runs] names each run's document."""

    def __init__(self, folder: Path, name: str, words: Words, device: str):
        load = lambda part: np.load(folder / f"{name}.{part}.npy")
        tokens = load("tokens").astype(np.int64)
        tokens[:, 0] = words.row_of[tokens[:, 0]]
        self.device = device
        self.tokens = torch.from_numpy(tokens).to(device)
        self.runs, self.links = load("runs"), load("links")
        self.documents, self.starts, self.lengths = self.runs.T
        self.ids = json.loads((folder / f"{name}.documents.json").read_text())["ids"]
        self.letters, self.offsets = load("letters"), load("offsets")
        self.label_values = load("labels")
        self.labels = torch.from_numpy(self.label_values.astype(np.int64)).to(device)
        self.first_link = np.searchsorted(self.links[:, 0], np.arange(len(self.runs) + 1))

    def runs_of(self, documents) -> np.ndarray:
        return np.flatnonzero(np.isin(self.documents, np.asarray(documents)))

    def batches(self, runs: np.ndarray, size: int, random: np.random.Generator | None = None) -> list[np.ndarray]:
        """Runs of like lengths together, about `size` tokens with padding; shuffled when there is a generator."""
        key = self.lengths[runs].astype(float)
        if random is not None:
            key = key * np.exp(random.normal(0, 0.08, len(runs)))
        out, current, longest = [], [], 0
        for run in runs[np.argsort(key, kind="stable")]:
            longest = max(longest, self.lengths[run])
            if current and longest * (len(current) + 1) > size:
                out.append(np.array(current))
                current, longest = [], self.lengths[run]
            current.append(run)
        out.append(np.array(current))
        if random is not None:
            random.shuffle(out)
        return out

    def batch(self, runs: np.ndarray) -> Batch:
        """Everything of these runs, on the device."""
        length, device = int(self.lengths[runs].max()), self.device
        to = lambda values: torch.as_tensor(np.asarray(values, np.int64), device=device)
        at = torch.arange(length, device=device)[None]
        starts, lengths = to(self.starts[runs]), to(self.lengths[runs])
        inside = at < lengths[:, None]
        tokens = starts[:, None] + torch.minimum(at, lengths[:, None] - 1)
        all_rows = self.tokens[tokens] * inside[:, :, None]
        link = np.concatenate([np.arange(self.first_link[r], self.first_link[r + 1]) for r in runs])
        link_run = to(np.repeat(np.arange(len(runs)), self.first_link[runs + 1] - self.first_link[runs]))
        anchors, begins = to(self.links[link, 1]), to(self.links[link, 2])
        own = lengths[link_run][:, None]
        labels = self.labels[begins[:, None] + torch.minimum(at, own - 1)] * (at < own)
        cues = torch.zeros(len(runs), length, device=device)
        cues[link_run, anchors] = 1
        mask = inside.float()
        return Batch(to(runs), all_rows[:, :, :8], mask, all_rows[:, :, 8:], tokens, cues, link_run, anchors, labels, to(link))


def split(documents: int, folds: int = 0, fold: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Documents to train on, and those to judge by: the held-out ones, which are never trained on.

    With `folds`, a teacher's: it trains on the others of that number of folds, and speaks for `fold`.
    """
    everything = np.arange(documents)
    held = everything % HOLD_OUT == 0
    if folds == 0:
        return everything[~held], everything[held]
    out = everything % folds == fold
    return everything[~held & ~out], everything[~held & out]
