"""From logits to attributions and names, step for step as docs/tagger.md has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from .document import Attribution, Document, Name, Span
from .examples import distances
from .model import NAMES, TAGS
from .pieces import Vocabulary
from .sureness import Parts, sureness
from .windows import Window, windows

NO_SOURCE_FROM = 0.5
LEAST_SURE = 0.1
"""Less likely ones are not worth telling; what is likely enough, the reader decides (LOG.md, part 5)."""
CUE_TAGS = [TAGS.index("B-cue"), TAGS.index("I-cue")]
Arrays = dict[str, np.ndarray]


@dataclass
class Found:
    """An attribution as decoded: spans in code points, how sure its parts are, and how far the cue's bounds are in doubt."""

    attribution: Attribution
    parts: Parts
    doubt: float

    @property
    def score(self) -> float:
        return sureness(self.parts)

    @property
    def is_sure_enough(self) -> bool:
        return self.score >= LEAST_SURE


@dataclass
class Runner:
    """How the two networks are run: torch or ONNX, one model or the mean of several."""

    tokens: Callable[[list[Window]], list[Arrays]]
    link: Callable[[Arrays, np.ndarray, np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]


def read(text: str, vocabulary: Vocabulary, runner: Runner) -> tuple[list[Found], list[Name]]:
    found: list[Found] = []
    names: list[Name] = []
    some = windows(text, vocabulary)
    for window, tokens in zip(some, runner.tokens(some)):
        found += attributions(window, tokens, runner)
        names += window_names(window, tokens["names"])
    return found, names


def window_names(window: Window, logits: np.ndarray) -> list[Name]:
    labels = viterbi(logits[window.first], window.part, len(NAMES))
    runs = _label_runs(labels)
    return [Name(window.words[a].start, window.words[b - 1].end, NAMES[labels[a]][2:]) for a, b in runs]


def attributions(window: Window, tokens: Arrays, runner: Runner) -> list[Found]:
    return [found for found in candidates(window, tokens, runner) if found.is_sure_enough]


def candidates(window: Window, tokens: Arrays, runner: Runner) -> list[Found]:
    """Every attribution that has a content, however unsure."""
    logits = tokens["tags"][window.first]
    labels = viterbi(logits, window.part, len(TAGS))
    cues = [(a, b) for a, b in _label_runs(labels) if TAGS[labels[a]] == "B-cue"]
    if not cues:
        return []
    length = len(window.ids)
    b = np.stack([tokens["cue_b"][window.first[x:y]].mean(0) for x, y in cues])
    d = np.stack([tokens["cue_d"][window.first[x:y]].mean(0) for x, y in cues])
    away = np.stack([distances(window.first[x:y], length) for x, y in cues])
    roles, null = runner.link(tokens, b, d, away)
    best = softmax(logits).max(-1)
    of_a_cue = softmax(logits)[:, CUE_TAGS].sum(-1)
    found = []
    for cue, role, logit in zip(cues, roles, null):
        sure = float(of_a_cue[cue[0] : cue[1]].mean())
        decoded = _attribution(window, cue, softmax(role[window.first]), float(logit), sure)
        if decoded is not None:
            found.append(Found(*decoded, sure - float(best[cue[0] : cue[1]].mean())))
    return found


def _attribution(window: Window, cue: Span, roles: np.ndarray, null: float, sure: float) -> tuple[Attribution, Parts] | None:
    best = roles.argmax(-1)
    best[cue[0] : cue[1]] = 0
    source = _source(best == 1, roles[:, 1]) if null < np.log(NO_SOURCE_FROM / (1 - NO_SOURCE_FROM)) else None
    content = best == 2
    taken = np.zeros(len(best), dtype=bool)
    taken[cue[0] : cue[1]] = True
    if source:
        taken[source[0] : source[1]] = True
    gaps = ~content & ~taken & np.roll(content, 1) & np.roll(content, -1)
    gaps[[0, -1]] = False
    runs = mask_runs(content | gaps)
    if not runs:
        return None
    of_source = float(roles[source[0] : source[1], 1].mean()) if source else None
    parts = Parts(sure, of_source, float(roles[content | gaps, 2].mean()))
    return Attribution(_places(window, [source] if source else []), _places(window, [cue]), _places(window, runs)), parts


def _source(mask: np.ndarray, probability: np.ndarray) -> Span | None:
    return max(mask_runs(mask), key=lambda r: probability[r[0] : r[1]].sum(), default=None)


def _places(window: Window, runs: list[Span]) -> list[Span]:
    return [(window.words[a].start, window.words[b - 1].end) for a, b in runs]


def mask_runs(mask: np.ndarray) -> list[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2])]


def _label_runs(labels: np.ndarray) -> list[Span]:
    """Each B- with the I- that follow it."""
    runs: list[list[int]] = []
    for at, label in enumerate(labels):
        if label % 2 == 1:
            runs.append([at, at + 1])
        elif label:
            runs[-1][1] = at + 1
    return [(a, b) for a, b in runs]


def viterbi(logits: np.ndarray, part: np.ndarray, labels: int) -> np.ndarray:
    """The best labels in which I-x follows only B-x or I-x, each paragraph piece by itself; O 0, B odd, I even; the first best wins."""
    result = np.zeros(len(logits), dtype=np.int64)
    barred = np.array([[to and to % 2 == 0 and of not in (to, to - 1) for to in range(labels)] for of in range(labels)])
    penalty = np.where(barred, -np.inf, 0.0)
    starts = np.flatnonzero(np.concatenate([[True], part[1:] != part[:-1]])) if len(part) else []
    for start, end in zip(starts, [*starts[1:], len(logits)]):
        score = logits[start].astype(np.float64) + penalty[0]
        back = []
        for at in range(start + 1, end):
            steps = score[:, None] + penalty
            back.append(steps.argmax(0))
            score = steps.max(0) + logits[at]
        best = int(score.argmax())
        result[end - 1] = best
        for at in range(end - 2, start - 1, -1):
            best = int(back[at - start][best])
            result[at] = best
    return result


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def marked(document: Document, vocabulary: Vocabulary, runner: Runner) -> Document:
    """The same text with what the tagger finds in it."""
    found, names = read(document.text, vocabulary, runner)
    return Document(document.id, document.corpus, document.text, [f.attribution for f in found], names)
