"""The parallel sums against sums over every labelling. Run: python -m unittest discover -s training/tests"""
import itertools
import sys
import unittest
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))
from crf import Crf, one_hot_marginals  # noqa: E402


class CrfTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(0)
        self.crf = Crf(4)
        for parameter in self.crf.parameters():
            torch.nn.init.normal_(parameter)

    def scores(self, emissions, length):
        crf = self.crf
        for labels in itertools.product(range(4), repeat=length):
            steps = sum(crf.transition[a, b] for a, b in zip(labels, labels[1:]))
            own = sum(emissions[i, label] for i, label in enumerate(labels))
            yield labels, float(crf.first[labels[0]] + crf.last[labels[-1]] + own + steps)

    @torch.no_grad()
    def test_every_sum_is_the_sum_over_all_labellings(self):
        for tokens, lengths in ((1, (1, 1)), (5, (5, 3)), (6, (6, 1))):
            emissions, mask = torch.randn(2, tokens, 4), torch.zeros(2, tokens)
            for row, length in enumerate(lengths):
                mask[row, :length] = 1
            total, (best, score) = self.crf.log_partition(emissions, mask), self.crf.best(emissions, mask)
            unary, pairs = self.crf.marginals(emissions, mask)
            for row, length in enumerate(lengths):
                scores = dict(self.scores(emissions[row], length))
                log_sum = float(torch.logsumexp(torch.tensor([*scores.values()]), 0))
                likeliest = max(scores, key=scores.get)
                self.assertAlmostEqual(float(total[row]), log_sum, 3)
                self.assertEqual(tuple(best[row, :length].tolist()), likeliest)
                self.assertAlmostEqual(float(score[row]), scores[likeliest], 3)
                self.assertAlmostEqual(float(pairs[row].sum()), length - 1, 3)
                expected = torch.zeros(length, 4)
                for labels, own in scores.items():
                    expected[range(length), labels] += torch.exp(torch.tensor(own - log_sum))
                self.assertLess(float((expected - unary[row, :length]).abs().max()), 1e-3)
                chosen = torch.zeros(2, tokens, dtype=torch.long)
                chosen[row, :length] = torch.tensor(likeliest)
                entropy = self.crf.cross_entropy(emissions, mask, *one_hot_marginals(chosen, mask))
                self.assertAlmostEqual(float(entropy[row]), log_sum - scores[likeliest], 3)


if __name__ == "__main__":
    unittest.main()
