"""python -m tagger.average: the mean of the weights of taggers that began at the same weights, scored; also on texts made strange."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch

from . import document, encoder, evaluate, score
from .augment import one_paragraph, other_quotes
from .decode import marked
from .document import Document
from .model import Tagger
from .pieces import Vocabulary
from .train import Recipe, layers_of, restore, save


def mean(paths: list[Path]) -> dict[str, torch.Tensor]:
    stored = [torch.load(path, map_location="cpu")["weights"] for path in paths]
    return {name: torch.stack([s[name].float() for s in stored]).mean(0) for name in stored[0]}


def made_strange(documents: list[Document]) -> list[Document]:
    """Dev as it might be saved: one paragraph, other quotation marks; the same for every tagger."""
    draw = random.Random(7)
    return [other_quotes(one_paragraph(d, draw), draw) for d in documents]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder with documents.jsonl.gz")
    arguments.add_argument("--encoder", type=Path, required=True, help="folder with encoder.npz")
    arguments.add_argument("--weights", type=Path, nargs="+", required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    given = arguments.parse_args()
    body, pieces = encoder.load(given.encoder / "encoder.npz", at_most=layers_of(given.weights[0]))
    model = Tagger(body)
    recipe = Recipe(**restore(given.weights[0], model))
    model.load_state_dict(mean(given.weights), strict=False)
    given.out.mkdir(parents=True, exist_ok=True)
    save(given.out / "weights.pt", model, recipe)
    runner, vocabulary = evaluate.torch_runner([model.to(given.device)], given.device), Vocabulary(pieces)
    dev = [d for d in document.read(given.data / "documents.jsonl.gz") if d.corpus == "polnear-dev"]
    for name, some in (("as it is", dev), ("strange", made_strange(dev))):
        total = score.add([score.attribution_counts(d, marked(d, vocabulary, runner)) for d in some])
        figures = [total.f1("whole"), total.precision("whole"), total.recall("whole"), *(total.f1(r) for r in score.ROLES), total.recall("no source"), total.recall("pronoun source")]
        print([p.parent.name for p in given.weights], name, [round(f, 2) for f in figures], flush=True)


if __name__ == "__main__":
    main()
