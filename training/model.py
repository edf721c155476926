"""The network, as src/reading/attribution/model/network.ts runs it, with the side heads that only training has.

Shapes: n runs, t tokens, a anchors. Token rows are int64 [n, t, 8]: word, five hashed tables, quote state, place.
"""
import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from crf import Crf
from data import Batch
from shape import Shape

QUOTES, PLACES, LABELS = 8, 32, 4
NEAR, STEP = 20, 5
ARC = 32


class LockedDropout(nn.Module):
    """Dropout with one mask for all tokens of a row of [n, t, c]."""

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return x
        keep = torch.empty(x.shape[0], 1, x.shape[2], device=x.device).bernoulli_(1 - self.rate)
        return x * (keep / (1 - self.rate))


class BiGru(nn.Module):
    """[n, t, inputs] -> [n, t, 2 hidden]: forward states, then those of a pass from each row's own last token back.

    Two passes over padded rows, since cuDNN's fastest kernels take no rows of different lengths.
    """

    def __init__(self, inputs: int, hidden: int):
        super().__init__()
        self.forwards = nn.GRU(inputs, hidden, batch_first=True)
        self.backwards = nn.GRU(inputs, hidden, batch_first=True)

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        at = torch.arange(x.shape[1], device=x.device)[None]
        turned = torch.where(at < lengths[:, None], lengths[:, None] - 1 - at, at)[:, :, None]
        ahead, _ = self.forwards(x)
        back, _ = self.backwards(x.gather(1, turned.expand(-1, -1, x.shape[2])))
        return torch.cat([ahead, back.gather(1, turned.expand(-1, -1, back.shape[2]))], 2)


class WordTable(nn.Module):
    """Rows of known words: a projection of their vectors, where they have one, plus what training adds. Row 0: unknown."""

    def __init__(self, rows: int, columns: int, vectors: Tensor | None):
        super().__init__()
        self.own = nn.Embedding(rows, columns)
        nn.init.normal_(self.own.weight, 0, 0.2 if vectors is None else 0.02)
        self.project = None
        if vectors is not None:
            self.register_buffer("vectors", vectors, persistent=False)
            self.project = nn.Linear(vectors.shape[1], columns, bias=False)
            nn.init.normal_(self.project.weight, 0, 0.06)

    def forward(self, rows: Tensor, own: Tensor) -> Tensor:
        """`own` [n, t] of 0 or 1: 0 leaves out what training adds, as for a word that it has not seen."""
        learned = self.own(rows)
        return learned if self.project is None else self.project(self.vectors[rows]) + learned * own[:, :, None]

    def table(self) -> Tensor:
        """[rows, columns]: what the runtime looks up."""
        own = self.own.weight
        return own if self.project is None else self.project(self.vectors) + own


def distance_rows(anchors: Tensor, tokens: int, reach: int) -> Tensor:
    """[a, tokens]: as `distanceRow` of network.ts."""
    distance = torch.arange(tokens, device=anchors.device)[None] - anchors[:, None]
    away = distance.abs()
    steps = torch.where(away <= NEAR, away, NEAR + torch.div(away - NEAR, STEP, rounding_mode="floor"))
    return reach + distance.sign() * steps.clamp(max=reach)


class Tagger(nn.Module):
    """Encoder, cue head, linking and the side heads: flat roles, part of speech, relation, entity, arc."""

    def __init__(self, shape: Shape, rows: int, silver: tuple[int, int, int], vectors: Tensor | None = None):
        super().__init__()
        self.shape = shape
        self.word = WordTable(rows, shape.word, vectors if shape.vectors else None)
        sizes = [*zip(shape.table_rows, shape.tables), (QUOTES, shape.quote), (PLACES, shape.place)]
        self.tables = nn.ModuleList([nn.Embedding(*size) for size in sizes])
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3)
        self.input = nn.Linear(shape.word + sum(columns for _, columns in sizes), shape.columns)
        widths = [shape.columns, *[2 * shape.hidden] * shape.layers]
        self.recurrent = nn.ModuleList([BiGru(width, shape.hidden) for width in widths[:-1]])
        self.dropout = LockedDropout(shape.dropout)
        width = widths[-1]
        self.cue_hidden, self.cue_out = nn.Linear(width, shape.cue), nn.Linear(shape.cue, 1)
        self.cue_dropout = LockedDropout(0.2)
        self.side = nn.ModuleList([nn.Linear(width, count + 1) for count in silver])
        self.flat = nn.Linear(width, LABELS)
        self.dependent, self.head = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.link_token = nn.Linear(width, shape.link_columns)
        self.link_anchor = nn.Linear(width, shape.link_columns, bias=False)
        self.link_distance = nn.Embedding(2 * shape.reach + 1, shape.link_columns)
        nn.init.normal_(self.link_distance.weight, 0, 0.1)
        self.token_factors, self.anchor_factors = nn.Linear(width, shape.factors), nn.Linear(width, shape.factors)
        self.link_product = nn.Linear(shape.factors + 1, shape.link_columns, bias=False)
        self.link_recurrent = BiGru(shape.link_columns, shape.link_hidden)
        self.link_out = nn.Linear(2 * shape.link_hidden, LABELS)
        self.crf = Crf(LABELS)

    def encode(self, batch: Batch, known: Tensor | None = None, own: Tensor | None = None) -> Tensor:
        """[n, t, 2 hidden]. `known` and `own` [n, t] of 0 or 1: word dropout; without them, of the words as they are."""
        rows, mask = batch.rows, batch.mask
        ones = torch.ones_like(mask)
        embedded = [self.word(rows[:, :, 0] * (ones.long() if known is None else known), ones if own is None else own)]
        for i, table in enumerate(self.tables):
            embedded.append(table(rows[:, :, i + 1] % table.num_embeddings))
        states = F.relu(self.input(self.dropout(torch.cat(embedded, 2)))) * mask[:, :, None]
        for layer in self.recurrent:
            states = self.dropout(layer(states, batch.lengths))
        return states

    def cues(self, states: Tensor) -> Tensor:
        """[n, t]: log odds that a token anchors a cue."""
        return self.cue_out(self.cue_dropout(F.relu(self.cue_hidden(states))))[:, :, 0]

    def link(self, states: Tensor, odds: Tensor, batch: Batch, run: Tensor, anchor: Tensor) -> tuple[Tensor, Tensor]:
        """Label scores [a, t, 4] and mask [a, t] for anchors [a], each by its run in the batch and its token."""
        at = states[run, anchor]
        factors = self.token_factors(states)[run] * self.anchor_factors(at)[:, None]
        product = torch.cat([factors, torch.sigmoid(odds).detach()[run][:, :, None]], 2)
        paired = self.link_token(states)[run] + self.link_anchor(at)[:, None] + self.link_product(product)
        paired = paired + self.link_distance(distance_rows(anchor, states.shape[1], self.shape.reach))
        linked = self.link_recurrent(self.dropout(F.relu(paired)), batch.lengths[run])
        return self.link_out(self.dropout(linked)), batch.mask[run]

    def arcs(self, states: Tensor, mask: Tensor) -> Tensor:
        """[n, t, t]: scores of each token as the head of each; a root is its own head."""
        scores = self.dependent(states) @ self.head(states).transpose(1, 2) * (2 / math.sqrt(ARC))
        return scores + (mask[:, None, :] - 1) * 1e4
