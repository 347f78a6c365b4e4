"""A tagger, in torch or as ONNX files, scored on the documents that only score."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from . import document, score
from .decode import Arrays, Runner, marked
from .document import Document
from .model import Tagger
from .pieces import Vocabulary
from .windows import Window

SCORE_ONLY = {"polnear-dev", "worldwide", "re3d-bbc"}
OUTPUTS = ("tags", "names", "token_a", "token_c", "cue_b", "cue_d")


def torch_runner(models: list[Tagger], device: str) -> Runner:
    """One model alone: linking states of several cannot be averaged."""
    model = models[0].eval()

    @torch.no_grad()
    def tokens(window: Window) -> Arrays:
        ids = torch.from_numpy(window.ids)[None].to(device)
        cases = torch.from_numpy(window.cases)[None].to(device)
        t = model.tokens(ids, cases, torch.ones_like(ids, dtype=torch.bool))
        return {name: getattr(t, name)[0].float().cpu().numpy() for name in OUTPUTS}

    @torch.no_grad()
    def link(t: Arrays, b: np.ndarray, d: np.ndarray, away: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        arrays = (t["token_a"][None], t["token_c"][None], b, d, away)
        roles, null = model.linker(*(torch.from_numpy(x).to(device) for x in arrays))
        return roles.cpu().numpy(), null.cpu().numpy()

    return Runner(tokens, link)


def onnx_runner(folder: Path) -> Runner:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    encoder, linker = (
        onnxruntime.InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])
        for name in ("encoder.onnx", "linker.onnx")
    )

    def tokens(window: Window) -> Arrays:
        feeds = {"input_ids": window.ids[None].astype(np.int64), "case_ids": window.cases[None].astype(np.int64)}
        return dict(zip(OUTPUTS, encoder.run(list(OUTPUTS), feeds)))

    def link(t: Arrays, b: np.ndarray, d: np.ndarray, away: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        feeds = {"token_a": t["token_a"], "token_c": t["token_c"], "cue_b": b, "cue_d": d, "distance": away.astype(np.int64)}
        roles, null = linker.run(["roles", "no_source"], feeds)
        return roles, null

    return Runner(tokens, link)


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
