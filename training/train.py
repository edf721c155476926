"""Trains one network.

    python train.py DATA OUT.pt '{"seed": 1, "hidden": 64, ...}'

Settings are those of Shape and of Settings, by name. OUT.pt holds the weights (a running average), shape and settings.
"""
import copy
import json
import random
import sys
import time
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import torch

from data import Corpus, Words, split
from decode import linked
from losses import losses
from model import Tagger
from score import Gold
from shape import Shape
from soft import SoftTargets, Targets


@dataclass(frozen=True)
class Settings:
    seed: int = 1
    epochs: float = 20
    batch: int = 4096
    """Tokens, with padding."""
    rate: float = 3e-3
    decay: float = 0.02
    average: float = 0.999
    """Of the weights: how much of the average so far each step keeps."""
    dropped: float = 1.5
    """Strength of word dropout."""
    side: float = 1.0
    made: bool = False
    """Whether made lines are read too."""
    soft: str = ""
    """File of soft targets."""
    share: float = 0.5
    """Of the soft targets."""
    folds: int = 0
    fold: int = 0
    """A teacher's: which of how many parts of train it does not see, and speaks for."""
    seconds: float = 0
    """Training ends by then, with the learning rate's course shortened to fit; 0: no limit."""


def read_settings(values: dict) -> Settings:
    known = {field.name for field in fields(Settings)}
    return Settings(**{k: v for k, v in values.items() if k in known})


def build(folder: Path, values: dict, device: str) -> tuple[Tagger, Words]:
    """An untrained network and its words. Shapes of the side heads follow from the silver names."""
    shape = Shape.read(values)
    words = Words(folder, shape)
    silver = json.loads((folder / "silver.json").read_text())
    counts = tuple(len(silver[name]) for name in ("tag", "relation", "entity"))
    return Tagger(shape, words.rows, counts, words.vectors).to(device), words


def load(folder: Path, path: Path, device: str) -> tuple[Tagger, Words, dict]:
    """A trained network, ready to read."""
    saved = torch.load(path, map_location=device)
    net, words = build(folder, saved["values"], device)
    net.load_state_dict(saved["weights"])
    return net.eval(), words, saved["values"]


def course(done: float, step: int) -> float:
    """Share of the learning rate: up for 200 steps, flat for a tenth of training, then down to a fiftieth."""
    return min(1, step / 200) * (1 if done < 0.1 else max(0.02, 1 - (done - 0.1) / 0.9))


@torch.no_grad()
def follow(average: Tagger, net: Tagger, keep: float) -> None:
    """average = keep * average + (1 - keep) * net, all weights in a few calls."""
    own = [*average.parameters()]
    torch._foreach_mul_(own, keep)
    torch._foreach_add_(own, [*net.parameters()], alpha=1 - keep)


def train(folder: Path, values: dict, device: str) -> tuple[Tagger, Corpus, np.ndarray]:
    """The averaged network, the corpus and the runs that it has not seen."""
    settings = read_settings(values)
    random.seed(settings.seed)
    torch.manual_seed(settings.seed)
    draw = np.random.default_rng(settings.seed)
    net, words = build(folder, values, device)
    average = copy.deepcopy(net)
    corpus = Corpus(folder, "train", words, device)
    kept, _ = split(len(corpus.ids), settings.folds, settings.fold)
    unseen = np.setdiff1d(np.arange(len(corpus.ids)), kept)
    soft = SoftTargets.load(Path(settings.soft)) if settings.soft else None
    sets = [(corpus, corpus.runs_of(kept), Targets(corpus, soft, settings.share))]
    if settings.made:
        made = Corpus(folder, "made", words, device)
        sets.append((made, np.arange(len(made.runs)), Targets(made)))
    counts = torch.from_numpy(words.counts).float().to(device)
    embedded = [p for name, p in net.named_parameters() if name.startswith(("word.own", "tables."))]
    others = [p for name, p in net.named_parameters() if not name.startswith(("word.own", "tables."))]
    groups = [{"params": embedded, "weight_decay": 0.0}, {"params": others, "weight_decay": settings.decay}]
    optimiser = torch.optim.AdamW(groups, lr=settings.rate, betas=(0.9, 0.98), **({"fused": True} if device == "cuda" else {}))
    steps = settings.epochs * sum(len(c.batches(runs, settings.batch)) for c, runs, _ in sets)
    step, begun, done = 0, time.time(), 0.0
    while done < 1:
        epoch = [(*part, chosen) for part in sets for chosen in part[0].batches(part[1], settings.batch, draw)]
        random.shuffle(epoch)
        totals: dict[str, torch.Tensor] = {}
        net.train()
        for own, _, targets, chosen in epoch:
            done = max(step / steps, (time.time() - begun) / settings.seconds if settings.seconds else 0)
            if done >= 1:
                break
            for group in optimiser.param_groups:
                group["lr"] = settings.rate * course(done, step + 1)
            side = settings.side * (1 - 0.7 * done)
            parts = losses(net, own.batch(chosen), chosen, targets, counts, settings.dropped, side)
            optimiser.zero_grad(set_to_none=True)
            sum(parts.values()).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
            step += 1
            keep = min(settings.average, 1 - 1 / (step / 10 + 1))
            follow(average, net, keep)
            for name, part in parts.items():
                totals[name] = totals.get(name, 0) + part.detach()
        report = " ".join(f"{name} {float(total) / len(epoch):.3f}" for name, total in totals.items())
        print(f"step {step} of {steps:.0f}, {time.time() - begun:.0f} s: {report}", flush=True)
    return average.eval(), corpus, corpus.runs_of(unseen)


def main(folder: Path, out: Path, values: dict) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_float32_matmul_precision("high")
    torch.set_num_threads(1)  # several networks train side by side
    begun = time.time()
    net, corpus, held = train(folder, values, device)
    saved = out.with_suffix(".part")
    torch.save({"values": values, "weights": net.state_dict()}, saved)
    saved.rename(out)
    threshold, f1 = Gold(corpus, held).sweep(linked(net, corpus, held))
    weights = sum(p.numel() for p in net.parameters())
    result = {"name": out.stem, "threshold": threshold, **{k: round(v, 1) for k, v in f1.items()}, "weights": weights, "seconds": round(time.time() - begun)}
    out.with_suffix(".json").write_text(json.dumps({**result, "values": values}))
    print("HELD OUT", json.dumps(result), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), json.loads(sys.argv[3]) if len(sys.argv) > 3 else {})
