"""python -m tagger.parity: what the exported files find in fifty invented texts, for the Java test to compare with."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from .decode import Arrays, Runner, read
from .document import Span, utf16_offsets
from .evaluate import onnx_runner
from .parity_texts import TEXTS
from .pieces import Vocabulary
from .windows import windows

NOISE = 0.05
DRAWS = 12
DOUBT = 0.04


def entry(text: str, vocabulary: Vocabulary, runner: Runner) -> dict:
    """`stable` is false where noise as small as another processor's would change what is decoded, or a cue's bounds are in doubt."""
    units = utf16_offsets(text)
    shown = [
        {
            "input_ids": w.ids.tolist(),
            "case_ids": w.cases.tolist(),
            "words": [[units[word.start], units[word.end]] for word in w.words],
            "first_pieces": w.first.tolist(),
        }
        for w in windows(text, vocabulary)
    ]
    decoded = _decoded(text, vocabulary, runner)
    stable = _clear(text, vocabulary, runner) and all(_same(_decoded(text, vocabulary, _noisy(runner, seed)), decoded) for seed in range(DRAWS))
    return {"text": text, "windows": shown, **decoded, "stable": stable}


def _decoded(text: str, vocabulary: Vocabulary, runner: Runner) -> dict:
    units = utf16_offsets(text)

    def places(spans: list[Span]) -> list[list[int]]:
        return [[units[a], units[b]] for a, b in spans]

    found, names = read(text, vocabulary, runner)
    told = [
        {role: places(getattr(f.attribution, role)) for role in ("source", "cue", "content")} | {"score": round(f.score, 4)}
        for f in found
    ]
    return {"attributions": told, "names": [{"start": units[n.start], "end": units[n.end], "type": n.type} for n in names]}


def _clear(text: str, vocabulary: Vocabulary, runner: Runner) -> bool:
    return all(abs(f.doubt) < DOUBT for f in read(text, vocabulary, runner)[0])


def _same(one: dict, other: dict) -> bool:
    def bare(found: dict) -> list:
        return [{k: v for k, v in a.items() if k != "score"} for a in found["attributions"]] + found["names"]

    return bare(one) == bare(other)


def _noisy(runner: Runner, seed: int) -> Runner:
    draw = np.random.default_rng(seed)

    def shake(values: np.ndarray) -> np.ndarray:
        return (values + draw.normal(0, NOISE, values.shape)).astype(np.float32)

    def tokens(some) -> list[Arrays]:
        return [{k: shake(v) if k in ("tags", "names") else v for k, v in t.items()} for t in runner.tokens(some)]

    def link(t, b, d, away):
        roles, null = runner.link(t, b, d, away)
        return shake(roles), shake(null)

    return Runner(tokens, link)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", type=Path, required=True, help="folder with encoder.onnx, linker.onnx and vocab.txt")
    arguments.add_argument("--out", type=Path, required=True)
    given = arguments.parse_args()
    vocabulary, runner = Vocabulary.load(given.model / "vocab.txt"), onnx_runner(given.model)
    entries = [entry(text, vocabulary, runner) for text in TEXTS]
    given.out.parent.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(json.dumps(e, ensure_ascii=False) for e in entries)
    given.out.write_text("[\n" + lines + "\n]\n", encoding="utf-8")
    print(len(entries), "texts,", sum(not e["stable"] for e in entries), "not stable")


if __name__ == "__main__":
    main()
