"""Learns how much each answer about a pronoun and a phrase weighs, and writes core's `ranking.tsv`.

    ./bench pronouns GUM --examples GUM.examples
    python3 -m antecedents.train ANSWERS OUT.tsv GUM.examples MARKS.examples

ANSWERS is how many answers core's `Feature` has in all.

Documents whose SHA-1 of the file name is 0 modulo 5 only score.
The score of a phrase is what its answers weigh themselves, and a layer of rectified hidden units over the same answers. What is written is
the mean of several such rankings: their units side by side.
"""

import hashlib
import math
import random
import sys

import torch
from torch import nn

UNITS, SEEDS, EPOCHS, RATE, STEP, DROP = 16, 5, 8, 5e-3, 64, 0.3
IMPOSSIBLE = -1e9


class Group:
    """A pronoun: the answers for each possibility, nothing first, and which are right."""

    def __init__(self, document, nothing):
        self.document, self.answers, self.right = document, [nothing], [False]

    def settle(self):
        """As tensors, once all are read; where no phrase is right, nothing is."""
        self.right[0] = not any(self.right)
        self.answers, self.right = torch.tensor(self.answers, dtype=torch.int32), torch.tensor(self.right)
        return self


def numbers(cell):
    return [int(number) for number in cell.split(" ")]


def read(path):
    groups = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if cells[0] == "P":
                groups.append(Group(cells[1], numbers(cells[4])))
            else:
                groups[-1].answers.append(numbers(cells[4]))
                groups[-1].right.append(cells[3] == "1")
    return [group.settle() for group in groups]


def only_scores(document):
    return int(hashlib.sha1(document.encode()).hexdigest(), 16) % 5 == 0


class Ranking(nn.Module):
    def __init__(self, answers):
        super().__init__()
        self.units = nn.EmbeddingBag(answers, UNITS, mode="sum")
        self.own = nn.EmbeddingBag(answers, 1, mode="sum")
        self.bias = nn.Parameter(torch.zeros(UNITS))
        self.out = nn.Linear(UNITS, 1, bias=False)
        self.drop = nn.Dropout(DROP)
        nn.init.normal_(self.units.weight, 0, 0.1)
        nn.init.zeros_(self.own.weight)

    def forward(self, answers):
        hidden = torch.relu(self.units(answers) + self.bias)
        return (self.out(self.drop(hidden)) + self.own(answers)).squeeze(1)


def total(scores, of, groups):
    """For each group the logarithm of the sum of its scores' exponentials."""
    top = torch.full((groups,), IMPOSSIBLE).scatter_reduce(0, of, scores.detach(), "amax")
    return top + torch.log(torch.zeros(groups).index_add(0, of, torch.exp(scores - top[of])))


def loss(ranking, groups):
    """How unlikely the right possibilities are, all together."""
    answers = torch.cat([group.answers for group in groups])
    of = torch.repeat_interleave(torch.arange(len(groups)), torch.tensor([len(group.right) for group in groups]))
    right = torch.cat([group.right for group in groups])
    scores = ranking(answers)
    kept = torch.where(right, scores, torch.tensor(IMPOSSIBLE))
    return (total(scores, of, len(groups)) - total(kept, of, len(groups))).mean()


def learn(groups, answers, seed):
    torch.manual_seed(seed)
    random.seed(seed)
    groups = list(groups)
    ranking = Ranking(answers)
    optimizer = torch.optim.AdamW(ranking.parameters(), lr=RATE, weight_decay=1e-4)
    steps = math.ceil(len(groups) / STEP) * EPOCHS
    done = 0
    for _ in range(EPOCHS):
        random.shuffle(groups)
        for start in range(0, len(groups), STEP):
            for part in optimizer.param_groups:
                part["lr"] = RATE * (1 - done / steps)
            optimizer.zero_grad()
            loss(ranking, groups[start : start + STEP]).backward()
            optimizer.step()
            done += 1
    return ranking.eval()


def rows(rankings):
    """The mean of some rankings as the rows of the file."""
    share = 1 / len(rankings)
    yield torch.cat([r.bias for r in rankings])
    yield torch.cat([r.out.weight[0] * share for r in rankings])
    own = sum(r.own.weight for r in rankings) * share
    yield from torch.cat([own] + [r.units.weight for r in rankings], dim=1)


def write(rankings, out):
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        print("# Made by training/antecedents/train.py from GUM (CC BY 4.0) and marks of ours over PolNeAR: see Ranking.java.", file=file)
        for row in rows(rankings):
            print("\t".join(f"{value:.3g}" for value in row.tolist()), file=file)


def main(answers, out, *files):
    torch.set_num_threads(1)
    groups = [group for file in files for group in read(file) if not only_scores(group.document)]
    write([learn(groups, int(answers), seed) for seed in range(SEEDS)], out)


if __name__ == "__main__":
    main(*sys.argv[1:])
