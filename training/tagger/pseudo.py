"""python -m tagger.pseudo: what several taggers together find in news that nobody marked, for a smaller one to learn from."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from . import document, encoder, evaluate
from .decode import read
from .evaluate import SCORE_ONLY, torch_runner
from .model import Tagger
from .pieces import Vocabulary
from .train import layers_of, restore


def teachers(data: Path, weights: list[Path], device: str) -> tuple[list[Tagger], list[str]]:
    models = []
    for path in weights:
        body, pieces = encoder.load(data / "encoder.npz", at_most=layers_of(path))
        models.append(Tagger(body).to(device).eval())
        restore(path, models[-1])
    return models, pieces


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder with documents.jsonl.gz")
    arguments.add_argument("--teacher-data", type=Path, required=True, help="folder with the teachers' encoder.npz")
    arguments.add_argument("--teachers", type=Path, nargs="+", required=True)
    arguments.add_argument("--out", type=Path, required=True, help="documents.jsonl.gz to write, those with marks as they are")
    arguments.add_argument("--shard", default="0/1", help="do only the i-th of n parts: i/n; n/n scores the teachers instead")
    arguments.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    given = arguments.parse_args()
    models, pieces = teachers(given.teacher_data, given.teachers, given.device)
    vocabulary, runner = Vocabulary(pieces), torch_runner(models, given.device)
    documents = document.read(given.data / "documents.jsonl.gz")
    shard, parts = map(int, given.shard.split("/"))
    if shard == parts:
        scored = [d for d in documents if d.corpus in ("polnear-dev", "worldwide")]
        print("the teachers together\n" + evaluate.as_text(evaluate.scores(runner, scored, vocabulary)))
        return
    open_ones = [d for d in documents if d.attributions is None and d.corpus not in SCORE_ONLY]
    for d in open_ones[shard::parts]:
        d.attributions, d.guessed = [f.attribution for f in read(d.text, vocabulary, runner)[0]], True
    document.write(open_ones[shard::parts], given.out)
    print(len(open_ones[shard::parts]), "texts,", sum(len(d.attributions) for d in open_ones[shard::parts]), "attributions")


if __name__ == "__main__":
    main()
