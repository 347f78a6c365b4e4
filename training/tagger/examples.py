"""From a marked text to windows with labels, and from windows to a padded batch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .document import NAME_TYPES, Attribution, Document, Span
from .model import FARTHEST
from .pieces import Vocabulary
from .windows import Window, windows

NOTHING = -100
CUE, SOURCE, CONTENT = 3, 1, 5


@dataclass
class Example:
    """A window with labels on first pieces: tags and names, or None; `roles` [K, N], `cues` piece places, `null` 0, 1 or unknown."""

    window: Window
    tags: np.ndarray | None
    names: np.ndarray | None
    cues: list[np.ndarray]
    roles: np.ndarray
    null: np.ndarray


def examples(document: Document, vocabulary: Vocabulary) -> list[Example]:
    return [_example(document, window) for window in windows(document.text, vocabulary)]


def _example(document: Document, window: Window) -> Example:
    tags = names = None
    cues: list[np.ndarray] = []
    roles, null = [], []
    if document.names is not None:
        names = _name_labels(document, window)
    if document.attributions is not None:
        near = [a for a in document.attributions if _touches(a, window)]
        tags = None if document.guessed else _tag_labels(near, window)
        for attribution in near:
            cue = _inside(window, attribution.cue)
            if cue.any():
                cues.append(window.first[cue])
                labels = _role_labels(attribution, window, cue)
                roles.append(np.full_like(labels, NOTHING) if document.guessed else labels)
                null.append(NOTHING if document.guessed else _null_label(attribution, window))
    shape = (len(cues), len(window.ids))
    stacked = np.array(roles, dtype=np.int64) if roles else np.zeros(shape, dtype=np.int64)
    return Example(window, tags, names, cues, stacked, np.array(null, dtype=np.int64))


def _touches(attribution: Attribution, window: Window) -> bool:
    first, last = window.words[0].start, window.words[-1].end
    return any(a < last and b > first for a, b in attribution.source + attribution.cue + attribution.content)


def _inside(window: Window, spans: list[Span]) -> np.ndarray:
    """Which words touch any of the spans."""
    starts = np.array([w.start for w in window.words])
    ends = np.array([w.end for w in window.words])
    found = np.zeros(len(window.words), dtype=bool)
    for start, end in spans:
        found |= (starts < end) & (ends > start)
    return found


def _spread(window: Window, per_word: np.ndarray) -> np.ndarray:
    labels = np.full(len(window.ids), NOTHING, dtype=np.int64)
    labels[window.first] = per_word
    return labels


def _runs(window: Window, inside: np.ndarray) -> np.ndarray:
    """0 outside, 1 where a run begins (also with each paragraph piece), 2 within."""
    before = np.concatenate([[False], inside[:-1]]) & np.concatenate([[False], window.part[1:] == window.part[:-1]])
    return np.where(inside, np.where(before, 2, 1), 0)


def _tag_labels(attributions: list[Attribution], window: Window) -> np.ndarray:
    labels = np.zeros(len(window.words), dtype=np.int64)
    for role, base in (("content", CONTENT), ("source", SOURCE), ("cue", CUE)):
        for attribution in attributions:
            runs = _runs(window, _inside(window, getattr(attribution, role)))
            labels = np.where(runs > 0, base + runs - 1, labels)
    return _spread(window, _repair(labels, window))


def _repair(labels: np.ndarray, window: Window) -> np.ndarray:
    """An I- that follows neither its B- nor an I- of its kind, since a cue lies between, becomes a B-."""
    fixed = labels.copy()
    for at, label in enumerate(labels):
        if label and label % 2 == 0 and not (at and window.part[at] == window.part[at - 1] and fixed[at - 1] in (label, label - 1)):
            fixed[at] = label - 1
    return fixed


def _name_labels(document: Document, window: Window) -> np.ndarray:
    labels = np.zeros(len(window.words), dtype=np.int64)
    first, last = window.words[0].start, window.words[-1].end
    for name in document.names or []:
        if name.end <= first or name.start >= last:
            continue
        runs = _runs(window, _inside(window, [(name.start, name.end)]))
        labels = np.where(runs > 0, 2 * NAME_TYPES.index(name.type) + runs, labels)
    if document.unsure:
        unsure = _inside(window, document.unsure) & (labels == 0)
        labels = np.where(unsure, NOTHING, labels)
    return _spread(window, labels)


def _role_labels(attribution: Attribution, window: Window, cue: np.ndarray) -> np.ndarray:
    roles = np.zeros(len(window.words), dtype=np.int64)
    roles[_inside(window, attribution.content) & ~cue] = 2
    roles[_inside(window, attribution.source) & ~cue] = 1
    return _spread(window, roles)


def _null_label(attribution: Attribution, window: Window) -> int:
    if not attribution.source:
        return 1
    return 0 if _inside(window, attribution.source).any() else NOTHING


def distances(cue: np.ndarray, length: int) -> np.ndarray:
    """255 + pieces from the cue's nearest end, clipped: what the linker reads."""
    places = np.arange(length)
    away = np.where(places < cue.min(), places - cue.min(), np.where(places > cue.max(), places - cue.max(), 0))
    return np.clip(FARTHEST + away, 0, 2 * FARTHEST)


@dataclass
class Batch:
    """Padded windows, and all their cues in one row: `owner` says whose they are."""

    ids: Tensor
    cases: Tensor
    keep: Tensor
    tags: Tensor
    names: Tensor
    owner: Tensor
    spread: Tensor
    distance: Tensor
    roles: Tensor
    null: Tensor
    first: Tensor

    def to(self, device: str) -> "Batch":
        return Batch(*(getattr(self, f).to(device, non_blocking=True) for f in self.__dataclass_fields__))


def collate(chosen: list[Example]) -> Batch:
    length = max(len(e.window.ids) for e in chosen)
    count = sum(len(e.cues) for e in chosen)

    def table(rows: int, fill: int, kind: type = np.int64) -> np.ndarray:
        return np.full((rows, length), fill, dtype=kind)

    ids, cases = table(len(chosen), 0), table(len(chosen), 0)
    keep, first = table(len(chosen), 0, bool), table(len(chosen), 0, bool)
    tags, names = table(len(chosen), NOTHING), table(len(chosen), NOTHING)
    spread, distance = table(count, 0, np.float32), table(count, FARTHEST)
    roles, null, owner = table(count, NOTHING), np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    at = 0
    for row, example in enumerate(chosen):
        size = len(example.window.ids)
        ids[row, :size], cases[row, :size], keep[row, :size] = example.window.ids, example.window.cases, True
        first[row, example.window.first] = True
        if example.tags is not None:
            tags[row, :size] = example.tags
        if example.names is not None:
            names[row, :size] = example.names
        for number, cue in enumerate(example.cues):
            spread[at, cue] = 1.0 / len(cue)
            distance[at, :size] = distances(cue, size)
            roles[at, :size], null[at], owner[at] = example.roles[number], example.null[number], row
            at += 1
    arrays = (ids, cases, keep, tags, names, owner, spread, distance, roles, null, first)
    return Batch(*(torch.from_numpy(a) for a in arrays))
