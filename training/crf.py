"""A linear-chain conditional random field (Lafferty et al. 2001) whose sums run in parallel over the tokens.

Shapes: n runs, t tokens, k labels. Padding follows a run's tokens; `mask` [n, t] is 1 at tokens, 0 at padding.
"""
import torch
from torch import Tensor, nn


class Crf(nn.Module):
    """Scores of labels as first and last of a run, and of label j after label i: `transition[i, j]`."""

    def __init__(self, labels: int = 4):
        super().__init__()
        self.first = nn.Parameter(torch.zeros(labels))
        self.last = nn.Parameter(torch.zeros(labels))
        self.transition = nn.Parameter(torch.zeros(labels, labels))

    def log_partition(self, emissions: Tensor, mask: Tensor, transition: Tensor | None = None) -> Tensor:
        """[n]: logarithm of the summed weights of all labellings. `transition` [n, k, k] may stand in for the own one.

        Each step is a k x k matrix in the log semiring; neighbours are multiplied until one is left, in log2(t) rounds.
        """
        n, t, k = emissions.shape
        step = self.transition if transition is None else transition
        start = self.first + emissions[:, 0]
        if t == 1:
            return torch.logsumexp(start + self.last, 1)
        moves = (step if step.dim() == 3 else step[None]).unsqueeze(1) + emissions[:, 1:, None, :]
        identity = torch.full((k, k), -1e4, device=emissions.device, dtype=emissions.dtype).fill_diagonal_(0)
        moves = torch.where(mask[:, 1:, None, None] > 0, moves, identity)
        while moves.shape[1] > 1:
            if moves.shape[1] % 2:
                moves = torch.cat([moves, identity.expand(n, 1, k, k)], 1)
            moves = torch.logsumexp(moves[:, 0::2, :, :, None] + moves[:, 1::2, None, :, :], 3)
        return torch.logsumexp(start[:, :, None] + moves[:, 0] + self.last, (1, 2))

    def expected_score(self, emissions: Tensor, mask: Tensor, unary: Tensor, pairs: Tensor) -> Tensor:
        """[n]: mean score under a distribution with the marginals `unary` [n, t, k] and expected transitions `pairs` [n, k, k]."""
        end = mask.sum(1).long() - 1
        last = unary[torch.arange(len(end), device=end.device), end]
        score = (emissions * unary * mask[:, :, None]).sum((1, 2)) + (pairs * self.transition).sum((1, 2))
        return score + unary[:, 0] @ self.first + last @ self.last

    def cross_entropy(self, emissions: Tensor, mask: Tensor, unary: Tensor, pairs: Tensor) -> Tensor:
        """[n]: of our distribution under the given one; with one-hot marginals, the negative log likelihood."""
        return self.log_partition(emissions, mask) - self.expected_score(emissions, mask, unary, pairs)

    def marginals(self, emissions: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Unary [n, t, k] and expected transitions [n, k, k]: the gradients of the log partition."""
        with torch.enable_grad():
            scores = emissions.detach().requires_grad_()
            moves = self.transition.detach().expand(len(scores), -1, -1).clone().requires_grad_()
            total = self.log_partition(scores, mask, moves).sum()
            unary, pairs = torch.autograd.grad(total, [scores, moves], allow_unused=True)
        return unary, torch.zeros_like(moves) if pairs is None else pairs  # one token makes no transition

    @torch.no_grad()
    def best(self, emissions: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Viterbi's labels [n, t] (0 at padding) and their scores [n]. At a tie the lower label wins."""
        n, t, k = emissions.shape
        score, back = self.first + emissions[:, 0], []
        stay = torch.arange(k, device=emissions.device).expand(n, k)
        for i in range(1, t):
            best, source = (score[:, :, None] + self.transition).max(1)
            on = mask[:, i, None] > 0
            score = torch.where(on, best + emissions[:, i], score)
            back.append(torch.where(on, source, stay))
        total, label = (score + self.last).max(1)
        labels = [label]
        for source in reversed(back):
            label = source.gather(1, label[:, None])[:, 0]
            labels.append(label)
        return torch.stack(labels[::-1], 1) * (mask > 0), total


def one_hot_marginals(labels: Tensor, mask: Tensor, k: int = 4) -> tuple[Tensor, Tensor]:
    """The marginals of one labelling [n, t]: unary [n, t, k], transitions counted [n, k, k]."""
    unary = nn.functional.one_hot(labels, k).to(mask.dtype) * mask[:, :, None]
    return unary, torch.einsum("nti,ntj->nij", unary[:, :-1], unary[:, 1:])
