"""A tagger, in torch or as ONNX files, scored on the documents that only score."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from . import document, score
from .decode import Arrays, Runner, marked
from .document import Document
from .model import LINK_WIDTH, Tagger
from .pieces import Vocabulary
from .windows import Window

SCORE_ONLY = {"polnear-dev", "worldwide", "re3d-bbc"}
WINDOWS_AT_ONCE = 32
OUTPUTS = ("tags", "names", "token_a", "token_c", "cue_b", "cue_d")


def torch_runner(models: list[Tagger], device: str) -> Runner:
    """One model, or several that decide together: tags and names by the mean, linking states side by side, links by the mean."""

    @torch.no_grad()
    def tokens(windows: list[Window]) -> list[Arrays]:
        found: list[Arrays] = []
        for at in range(0, len(windows), WINDOWS_AT_ONCE):
            found += _batch(models, windows[at : at + WINDOWS_AT_ONCE], device)
        return found

    @torch.no_grad()
    def link(t: Arrays, b: np.ndarray, d: np.ndarray, away: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        where = torch.from_numpy(away).to(device)
        total = []
        for number, model in enumerate(models):
            own = slice(number * LINK_WIDTH, (number + 1) * LINK_WIDTH)
            arrays = (t["token_a"][None, :, own], t["token_c"][None, :, own], b[:, own], d[:, own])
            total.append(model.linker(*(torch.from_numpy(x).to(device) for x in arrays), where))
        roles, null = (torch.stack(parts).mean(0).cpu().numpy() for parts in zip(*total))
        return roles, null

    for model in models:
        model.eval()
    return Runner(tokens, link)


def _batch(models: list[Tagger], windows: list[Window], device: str) -> list[Arrays]:
    length = max(len(w.ids) for w in windows)
    padded = np.zeros((3, len(windows), length), dtype=np.int64)
    for row, window in enumerate(windows):
        padded[:, row, : len(window.ids)] = window.ids, window.cases, np.ones_like(window.ids)
    ids, cases, keep = torch.from_numpy(padded).to(device)
    states = [model.tokens(ids, cases, keep.bool()) for model in models]
    joined = {name: torch.stack([getattr(s, name) for s in states]).mean(0) for name in OUTPUTS[:2]}
    joined |= {name: torch.cat([getattr(s, name) for s in states], -1) for name in OUTPUTS[2:]}
    arrays = {name: value.float().cpu().numpy() for name, value in joined.items()}
    return [{name: value[row, : len(w.ids)] for name, value in arrays.items()} for row, w in enumerate(windows)]


def onnx_runner(folder: Path) -> Runner:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    encoder, linker = (
        onnxruntime.InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])
        for name in ("encoder.onnx", "linker.onnx")
    )

    def tokens(windows: list[Window]) -> list[Arrays]:
        return [dict(zip(OUTPUTS, encoder.run(list(OUTPUTS), _feeds(window)))) for window in windows]

    def link(t: Arrays, b: np.ndarray, d: np.ndarray, away: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        feeds = {"token_a": t["token_a"], "token_c": t["token_c"], "cue_b": b, "cue_d": d, "distance": away.astype(np.int64)}
        roles, null = linker.run(["roles", "no_source"], feeds)
        return roles, null

    return Runner(tokens, link)


def _feeds(window: Window) -> Arrays:
    return {"input_ids": window.ids[None].astype(np.int64), "case_ids": window.cases[None].astype(np.int64)}


def scores(runner: Runner, documents: list[Document], vocabulary: Vocabulary) -> dict[str, dict]:
    """Figures with 95 % intervals, by corpus."""
    told, named = [], {}
    for d in documents:
        found = marked(d, vocabulary, runner)
        if d.attributions is not None:
            told.append(score.attribution_counts(d, found))
        if d.names is not None:
            named.setdefault(d.corpus, []).append(score.name_counts(d, found))
    result = {"attribution": score.table(told)} if told else {}
    return result | {"names " + corpus: score.name_table(parts) for corpus, parts in named.items()}


def as_text(results: dict[str, dict]) -> str:
    lines = []
    for part, figures in results.items():
        lines.append(part)
        lines += [f"  {name:22} {value:5.1f}  ({low:.1f} to {high:.1f})" for name, (value, low, high) in figures.items()]
    return "\n".join(lines)


def main() -> None:
    """python -m tagger.evaluate: the shipped files, scored."""
    arguments = argparse.ArgumentParser(description=main.__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder that tagger.prepare wrote")
    arguments.add_argument("--model", type=Path, required=True, help="folder with encoder.onnx, linker.onnx and vocab.txt")
    given = arguments.parse_args()
    documents = [d for d in document.read(given.data / "documents.jsonl.gz") if d.corpus in SCORE_ONLY]
    print(as_text(scores(onnx_runner(given.model), documents, Vocabulary.load(given.model / "vocab.txt"))))


if __name__ == "__main__":
    main()
