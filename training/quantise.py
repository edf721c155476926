"""The trained weights as the runtime has them: int8 matrices with a scale for each column, by the container's names."""
import copy
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from model import BiGru, Tagger

TABLES = ("prefix3", "prefix5", "suffix3", "suffix4", "shape", "quote", "place")


@dataclass
class Matrix:
    """value = integer * scale of its column; `values` int8 [rows, columns], `scales` float32 [columns]."""

    values: np.ndarray
    scales: np.ndarray

    @staticmethod
    def of(matrix: np.ndarray) -> "Matrix":
        scales = (np.abs(matrix).max(0) / 127 + 1e-12).astype(np.float32)
        return Matrix(np.clip(np.round(matrix / scales), -127, 127).astype(np.int8), scales)

    def floats(self) -> np.ndarray:
        return self.values.astype(np.float32) * self.scales


def parameters_of(net: Tagger) -> dict[str, tuple[nn.Parameter, bool]]:
    """Every parameter that the runtime has, by its name there, and whether it lies the other way round there."""
    found: dict[str, tuple[nn.Parameter, bool]] = {"embedding.word": (net.word.own.weight, False)}
    for name, table in zip(TABLES, net.tables):
        found[f"embedding.{name}"] = (table.weight, False)

    def linear(name: str, layer: nn.Linear) -> None:
        found[f"{name}.weight"] = (layer.weight, True)
        if layer.bias is not None:
            found[f"{name}.bias"] = (layer.bias, False)

    def gru(name: str, layer: BiGru) -> None:
        for way, one in (("forward", layer.forwards), ("backward", layer.backwards)):
            for ours, theirs in (("input", "ih"), ("state", "hh")):
                found[f"{name}.{way}.{ours}.weight"] = (getattr(one, f"weight_{theirs}_l0"), True)
                found[f"{name}.{way}.{ours}.bias"] = (getattr(one, f"bias_{theirs}_l0"), False)

    linear("input", net.input)
    for i, layer in enumerate(net.recurrent):
        gru(f"recurrent.{i}", layer)
    linear("cue.hidden", net.cue_hidden)
    linear("cue.out", net.cue_out)
    linear("link.token", net.link_token)
    linear("link.anchor", net.link_anchor)
    linear("link.token-factors", net.token_factors)
    linear("link.anchor-factors", net.anchor_factors)
    found["link.product"] = (net.link_product.weight, True)
    found["link.distance"] = (net.link_distance.weight, False)
    gru("link.recurrent", net.link_recurrent)
    linear("link.out", net.link_out)
    for name in ("first", "last", "transition"):
        found[f"crf.{name}"] = (getattr(net.crf, name), False)
    return found


@torch.no_grad()
def quantise(net: Tagger) -> tuple[dict[str, Matrix | np.ndarray], Tagger]:
    """The tensors of the container, and a network on the CPU that computes with just these."""
    own = copy.deepcopy(net).cpu().eval()
    own.word.own.weight.copy_(own.word.table())
    own.word.project = None
    tensors: dict[str, Matrix | np.ndarray] = {}
    for name, (parameter, turned) in parameters_of(own).items():
        values = parameter.numpy()
        if values.ndim == 1 or name.startswith("crf."):
            tensors[name] = values.astype(np.float32).reshape(-1)
            continue
        matrix = Matrix.of(values.T if turned else values)
        tensors[name] = matrix
        back = matrix.floats()
        parameter.copy_(torch.from_numpy(back.T.copy() if turned else back))
    return tensors, own
