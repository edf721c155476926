"""What training minimises."""
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from data import Batch
from model import Tagger
from soft import Targets

WEIGHTS = {"cue": 5.0, "link": 3.0, "flat": 0.5, "tag": 0.5, "relation": 0.5, "entity": 0.5, "arc": 0.5}
SIDE = ("tag", "relation", "entity")


def word_dropout(batch: Batch, counts: Tensor, strength: float) -> tuple[Tensor, Tensor]:
    """Words lose their row, or only what training has added to it; the rarer, the more often: strength / (count + strength)."""
    seen = counts[batch.rows[:, :, 0]]
    chance, draw = strength / (seen + strength), torch.rand_like(seen)
    return (draw >= chance * 0.5).long(), (draw >= chance).float()


def losses(
    net: Tagger, batch: Batch, runs: np.ndarray, targets: Targets, counts: Tensor, dropped: float, side: float
) -> dict[str, Tensor]:
    """Weighted parts of the loss of one batch. `side` scales the silver tasks, which fade as training goes on."""
    known, own = word_dropout(batch, counts, dropped)
    states = net.encode(batch, known, own)
    odds, tokens, inside = net.cues(states), batch.mask.sum(), batch.mask > 0
    parts = {}
    parts["cue"] = (F.binary_cross_entropy_with_logits(odds, targets.cues(batch), reduction="none") * batch.mask).sum() / tokens
    seen, silver = states[inside], batch.silver[inside]
    for name, head, column in zip(SIDE, net.side, range(3)):
        entropy = F.cross_entropy(head(seen), silver[:, column], ignore_index=0, reduction="sum")
        parts[name] = side * entropy / tokens
    arcs = F.cross_entropy(net.arcs(states, batch.mask)[inside], silver[:, 3] - 1, ignore_index=-1, reduction="sum")
    parts["arc"] = side * arcs / tokens
    run, anchor, unary, pairs, weight = targets.links(batch, runs)
    flat = torch.zeros_like(batch.mask, dtype=torch.long)
    for label in (3, 1, 2):
        marked = torch.zeros_like(batch.mask).index_add_(0, batch.link_run, (batch.labels == label).float())
        flat = torch.where(marked > 0, label, flat)
    parts["flat"] = F.cross_entropy(net.flat(seen), flat[inside], reduction="sum") / tokens
    if len(anchor):
        emissions, masks = net.link(states, odds, batch, run, anchor)
        entropy = net.crf.cross_entropy(emissions, masks, unary, pairs)
        parts["link"] = (entropy * weight).sum() / (masks.sum(1) * weight).sum()
    return {name: WEIGHTS[name] * part for name, part in parts.items()}
