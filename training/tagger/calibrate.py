"""python -m tagger.calibrate: fits how likely an attribution is right (sureness.py) to what the shipped files find in PolNeAR dev."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import numpy as np

from . import document, score
from .decode import Found, Runner, candidates
from .document import Document
from .evaluate import onnx_runner
from .pieces import Vocabulary
from .sureness import Parts, Weights, fitted, sureness
from .windows import windows

THRESHOLDS = (0.0, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4)


def judged(gold: Document, vocabulary: Vocabulary, runner: Runner) -> tuple[list[Found], list[bool]]:
    """What is found in one text, and which of it is a whole attribution of the gold marks."""
    some = windows(gold.text, vocabulary)
    found = [f for window, tokens in zip(some, runner.tokens(some)) for f in candidates(window, tokens, runner)]
    return found, score.right(gold, [f.attribution for f in found])


def half(name: str) -> int:
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % 2


def crosswise(parts: list[list[Parts]], right: list[list[bool]], halves: list[int]) -> list[list[float]]:
    """Each half scored by weights fitted to the other."""
    weights: dict[int, Weights] = {}
    for side in (0, 1):
        others = [i for i, h in enumerate(halves) if h != side]
        weights[side] = fitted([p for i in others for p in parts[i]], [r for i in others for r in right[i]])
    return [[sureness(p, weights[h]) for p in some] for some, h in zip(parts, halves)]


def f1(scores: list[list[float]], right: list[list[bool]], sourced: list[list[bool]], gold: int, least: float, least_without: float) -> float:
    kept = [r for s, rs, ws in zip(scores, right, sourced) for x, r, w in zip(s, rs, ws) if x >= (least if w else least_without)]
    return 100 * 2 * sum(kept) / (len(kept) + gold)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder that tagger.prepare wrote")
    arguments.add_argument("--model", type=Path, required=True, help="folder with encoder.onnx, linker.onnx and vocab.txt")
    given = arguments.parse_args()
    vocabulary, runner = Vocabulary.load(given.model / "vocab.txt"), onnx_runner(given.model)
    texts = [d for d in document.read(given.data / "documents.jsonl.gz") if d.corpus == "polnear-dev"]
    found, right = zip(*(judged(d, vocabulary, runner) for d in texts))
    parts = [[f.parts for f in some] for some in found]
    sourced = [[bool(f.attribution.source) for f in some] for some in found]
    print(fitted([p for some in parts for p in some], [r for some in right for r in some]))
    scores = crosswise(parts, list(right), [half(d.id) for d in texts])
    gold = sum(len(d.attributions or []) for d in texts)
    print("whole F1 crosswise, by the least score with (row) and without (column) a source:", *THRESHOLDS)
    for least in THRESHOLDS:
        row = [f1(scores, list(right), sourced, gold, least, without) for without in THRESHOLDS]
        print(f"{least:5.2f}", *(f"{value:5.1f}" for value in np.array(row)))


if __name__ == "__main__":
    main()
