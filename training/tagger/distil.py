"""python -m tagger.distil: a small tagger learns from gold marks and from what larger ones hold likely, on marked and unmarked news."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from . import document, encoder, evaluate
from .document import Document
from .evaluate import SCORE_ONLY
from .examples import Batch
from .model import Tagger
from .pieces import Vocabulary
from .pseudo import teachers
from .train import Outputs, Recipe, epoch_examples, forward, gold_losses, restore, save, start, train


@torch.no_grad()
def together(models: list[Tagger], batch: Batch) -> Outputs:
    """What the teachers hold likely, in the mean: probabilities where a network has logits."""
    said = [forward(model, batch) for model in models]

    def mean(parts: list[Tensor]) -> Tensor:
        return torch.stack(parts).mean(0)

    tags, names = (mean([getattr(s, part).float().softmax(-1) for s in said]) for part in ("tags", "names"))
    if said[0].roles is None:
        return Outputs(tags, names, None, None)
    return Outputs(tags, names, mean([s.roles.float().softmax(-1) for s in said]), mean([s.null.float().sigmoid() for s in said]))


def soft_losses(said: Outputs, likely: Outputs, batch: Batch, recipe: Recipe) -> Tensor:
    total = towards(said.tags, likely.tags, batch.first) + recipe.name_weight * towards(said.names, likely.names, batch.first)
    if said.roles is None:
        return total
    total = total + recipe.link_weight * towards(said.roles, likely.roles, batch.first[batch.owner])
    return total + recipe.null_weight * functional.binary_cross_entropy_with_logits(said.null.float(), likely.null)


def towards(logits: Tensor, likely: Tensor, where: Tensor) -> Tensor:
    """Cross-entropy with soft targets, on first pieces."""
    loss = -(likely * logits.float().log_softmax(-1)).sum(-1)
    return (loss * where).sum() / where.sum().clamp(min=1)


@dataclass
class Mixed:
    """Gold where there is any, the teachers everywhere."""

    models: list[Tagger]
    gold: float

    def __call__(self, model: Tagger, batch: Batch, recipe: Recipe) -> Tensor:
        said = forward(model, batch)
        total = soft_losses(said, together(self.models, batch), batch, recipe)
        return total + self.gold * gold_losses(said, batch, recipe)


def epoch(documents: list[Document], pieces: list[str], recipe: Recipe, number: int) -> tuple[list, list]:
    """Gold attributions set the pace; guessed ones go beside them."""
    gold = [d for d in documents if not d.guessed]
    guessed = [d for d in documents if d.guessed]
    return epoch_examples(gold, pieces, recipe, number)[0], epoch_examples(guessed, pieces, recipe, number)[0]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder with documents.jsonl.gz and the student's encoder.npz")
    arguments.add_argument("--guessed", type=Path, nargs="+", required=True, help="what tagger.pseudo wrote")
    arguments.add_argument("--teacher-data", type=Path, required=True, help="folder with the teachers' encoder.npz")
    arguments.add_argument("--teachers", type=Path, nargs="+", required=True)
    arguments.add_argument("--begin", type=Path, help="weights.pt to begin with, instead of the bare encoder")
    arguments.add_argument("--gold-weight", type=float, default=0.5)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    for name, value in asdict(Recipe()).items():
        arguments.add_argument("--" + name.replace("_", "-"), type=type(value), default=value)
    given = arguments.parse_args()
    recipe = Recipe(**{name: getattr(given, name) for name in asdict(Recipe())})
    start(recipe)
    documents = document.read(given.data / "documents.jsonl.gz")
    guessed = [d for path in given.guessed for d in document.read(path)]
    body, pieces = encoder.load(given.data / "encoder.npz", recipe.dropout, recipe.layers)
    model = Tagger(body, recipe.dropout).to(given.device)
    if given.begin:
        restore(given.begin, model)
    larger, _ = teachers(given.teacher_data, given.teachers, given.device)
    gold = [d for d in documents if d.attributions is not None and d.corpus not in SCORE_ONLY]
    train(model, gold[: recipe.limit or None] + guessed, pieces, recipe, given.device, Mixed(larger, given.gold_weight), epoch)
    given.out.mkdir(parents=True, exist_ok=True)
    save(given.out / "weights.pt", model, recipe)
    scored = [d for d in documents if d.corpus in SCORE_ONLY][: recipe.limit or None]
    scores = evaluate.scores(evaluate.torch_runner([model], given.device), scored, Vocabulary(pieces))
    (given.out / "scores.json").write_text(json.dumps(scores, indent=1))
    print(recipe, given.gold_weight)
    print(evaluate.as_text(scores))


if __name__ == "__main__":
    main()
