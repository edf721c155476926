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
    lengths: Tensor
    rows: Tensor
    mask: Tensor
    silver: Tensor
    tokens: Tensor
    cues: Tensor
    link: Tensor
    link_run: Tensor
    anchors: Tensor
    labels: Tensor


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
        self.placed_runs = torch.from_numpy(self.runs.astype(np.int64)).to(device)
        self.placed_links = torch.from_numpy(self.links.astype(np.int64)).to(device)

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

    def place(self, values: np.ndarray) -> Tensor:
        """A copy on the device that nothing waits for."""
        own = torch.from_numpy(values.astype(np.int64))
        return own.pin_memory().to(self.device, non_blocking=True) if self.device == "cuda" else own

    def batch(self, runs: np.ndarray) -> Batch:
        """Everything of these runs."""
        length = int(self.lengths[runs].max())
        counts = self.first_link[runs + 1] - self.first_link[runs]
        linked = np.repeat(np.arange(len(runs)), counts)
        link = np.arange(len(linked)) + np.repeat(self.first_link[runs] - np.cumsum(counts) + counts, counts)
        placed, placed_link, link_run = self.place(runs), self.place(link), self.place(linked)
        at = torch.arange(length, device=self.device)[None]
        starts, lengths = self.placed_runs[placed, 1:2], self.placed_runs[placed, 2:3]
        inside = at < lengths
        tokens = starts + torch.minimum(at, lengths - 1)
        all_rows = self.tokens[tokens] * inside[:, :, None]
        anchors, begins = self.placed_links[placed_link, 1], self.placed_links[placed_link, 2:3]
        own = lengths[link_run]
        labels = self.labels[begins + torch.minimum(at, own - 1)] * (at < own)
        cues = torch.zeros(len(runs), length, device=self.device)
        cues[link_run, anchors] = 1
        return Batch(
            placed, lengths[:, 0], all_rows[:, :, :8], inside.float(), all_rows[:, :, 8:],
            tokens, cues, placed_link, link_run, anchors, labels,
        )  # fmt: skip


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
