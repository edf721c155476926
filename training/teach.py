"""Asks trained teachers for soft targets, each only for documents that it has not seen (cross-fitting).

    python teach.py DATA OUT.npz TEACHER.pt...
"""
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch

from data import Corpus, split
from decode import Linked
from model import Tagger
from score import Gold
from soft import SoftTargets, teach
from train import load, read_settings


def by_unary(corpus: Corpus, soft: SoftTargets) -> list[Linked]:
    """The teachers' own attributions, each token with its likeliest label: how good they are together."""
    out = []
    for links, unary in ((corpus.links, soft.unary), (soft.extra, soft.extra_unary)):
        for run, anchor, begin in links:
            labels = unary[begin : begin + corpus.lengths[run]].argmax(1)
            cue = float(soft.cues[corpus.starts[run] + anchor])
            out.append(Linked(int(run), int(anchor), labels, cue, 1.0))
    return out


def main(folder: Path, out: Path, paths: list[Path]) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_float32_matmul_precision("high")
    folds: dict[int, list[Tagger]] = defaultdict(list)
    for path in paths:
        net, words, values = load(folder, path, device)
        settings = read_settings(values)
        folds[settings.fold].append(net)
    # All teachers keep the same words, so that one corpus serves them all.
    corpus = Corpus(folder, "train", words, device)
    groups = []
    for fold, nets in sorted(folds.items()):
        _, own = split(len(corpus.ids), settings.folds, fold)
        groups.append((nets, corpus.runs_of(own)))
    soft = teach(groups, corpus)
    soft.save(out)
    runs = np.concatenate([runs for _, runs in groups])
    threshold, f1 = Gold(corpus, runs).sweep(by_unary(corpus, soft))
    print(f"teachers together, unseen documents: threshold {threshold}", {k: round(v, 1) for k, v in f1.items()}, f"{len(soft.extra)} links more")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(path) for path in sys.argv[3:]])
