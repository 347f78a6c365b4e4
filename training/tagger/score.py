"""Scores against gold marks: whole attributions, tokens, recall by kind, names; with bootstrap intervals over documents."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass, field

from .document import Attribution, Document, Span
from .pieces import word_places

OVERLAP = 0.5
RESAMPLES = 1000
PRONOUNS = {"he", "she", "they", "it", "we", "i", "you", "who", "him", "her", "them", "us", "me", "this", "that", "these", "those", "one"}
OPENING, CLOSING = "“«„", "”»"


@dataclass
class Counts:
    """Sums over documents; every score is a quotient of these."""

    sums: Counter = field(default_factory=Counter)

    def f1(self, what: str) -> float:
        right, found, gold = (self.sums[what, k] for k in ("right", "found", "gold"))
        return 100 * 2 * right / max(1, found + gold)

    def recall(self, what: str) -> float:
        return 100 * self.sums[what, "right"] / max(1, self.sums[what, "gold"])

    def precision(self, what: str) -> float:
        return 100 * self.sums[what, "right"] / max(1, self.sums[what, "found"])


def add(parts: list[Counts]) -> Counts:
    total: Counter = Counter()
    for part in parts:
        total.update(part.sums)
    return Counts(total)


def interval(parts: list[Counts], figure, seed: int = 1) -> tuple[float, float]:
    """95 % bootstrap over documents."""
    draw = random.Random(seed)
    figures = sorted(figure(add(draw.choices(parts, k=len(parts)))) for _ in range(RESAMPLES))
    return figures[int(0.025 * RESAMPLES)], figures[int(0.975 * RESAMPLES) - 1]


# --- attributions ---------------------------------------------------------------------------------


def attribution_counts(gold: Document, found: Document) -> Counts:
    words = word_places(gold.text, 0, len(gold.text))
    quoted = quoted_words(gold.text, words)
    want = [_as_words(a, words) for a in gold.attributions or []]
    have = [_as_words(a, words) for a in found.attributions or []]
    counts = Counts()
    for role in range(3):
        for inside, name in ((want, "gold"), (have, "found")):
            counts.sums[ROLES[role], name] += len(set().union(*(a[role] for a in inside)))
        both = set().union(*(a[role] for a in want)) & set().union(*(a[role] for a in have))
        counts.sums[ROLES[role], "right"] += len(both)
    pairs = match(want, have)
    counts.sums["whole", "gold"] += len(want)
    counts.sums["whole", "found"] += len(have)
    counts.sums["whole", "right"] += len(pairs)
    for number, attribution in enumerate(want):
        for kind in _kinds(attribution, quoted, gold.text, words):
            counts.sums[kind, "gold"] += 1
            counts.sums[kind, "right"] += number in pairs
    return counts


ROLES = ("source", "cue", "content")
Sets = tuple[frozenset[int], frozenset[int], frozenset[int]]


def _as_words(attribution: Attribution, words: list[Span]) -> Sets:
    return tuple(_covered(getattr(attribution, role), words) for role in ROLES)  # type: ignore[return-value]


def _covered(spans: list[Span], words: list[Span]) -> frozenset[int]:
    return frozenset(i for i, (start, end) in enumerate(words) if any(start < b and end > a for a, b in spans))


def match(want: list[Sets], have: list[Sets]) -> dict[int, int]:
    """Each gold attribution with one that was found: all three parts overlap by half, an empty source only with an empty one."""
    candidates = []
    for i, gold in enumerate(want):
        for j, found in enumerate(have):
            overlaps = [_overlap(g, f) for g, f in zip(gold, found)]
            if min(overlaps) >= OVERLAP:
                candidates.append((-sum(overlaps), i, j))
    pairs: dict[int, int] = {}
    for _, i, j in sorted(candidates):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def right(gold: Document, found: list[Attribution]) -> list[bool]:
    """Which of what was found is a whole attribution of the gold marks."""
    words = word_places(gold.text, 0, len(gold.text))
    pairs = match([_as_words(a, words) for a in gold.attributions or []], [_as_words(a, words) for a in found])
    return [number in pairs.values() for number in range(len(found))]


def _overlap(a: frozenset[int], b: frozenset[int]) -> float:
    return len(a & b) / len(a | b) if a or b else 1.0


def _kinds(attribution: Sets, quoted: list[bool], text: str, words: list[Span]) -> list[str]:
    source, _, content = attribution
    share = sum(quoted[i] for i in content) / max(1, len(content))
    kinds = ["direct" if share > 0.9 else "mixed" if share > 0 else "indirect"]
    if not source:
        kinds.append("no source")
    elif {text[slice(*words[i])].lower() for i in source} <= PRONOUNS and len(source) == 1:
        kinds.append("pronoun source")
    return kinds


def quoted_words(text: str, words: list[Span]) -> list[bool]:
    """Whether each word is inside double quotation marks, or is one."""
    inside, quoted = False, []
    before = 0
    for start, end in words:
        if "\n" in text[before:start]:
            inside = False
        before = end
        character = text[start]
        mark = character in '"' + OPENING + CLOSING
        quoted.append(inside or mark)
        inside = (not inside) if character == '"' else character in OPENING or (inside and character not in CLOSING)
    return quoted


# --- names ----------------------------------------------------------------------------------------


def name_counts(gold: Document, found: Document) -> Counts:
    """Exact span and type, a final full stop or possessive apart."""
    want = {(n.start, _end(gold.text, n.end), n.type) for n in gold.names or []}
    have = {(n.start, _end(gold.text, n.end), n.type) for n in found.names or []}
    counts = Counts()
    for kind in ("names", "person", "organization", "place"):
        some_want = {n for n in want if kind in ("names", n[2])}
        some_have = {n for n in have if kind in ("names", n[2])}
        counts.sums[kind, "gold"] += len(some_want)
        counts.sums[kind, "found"] += len(some_have)
        counts.sums[kind, "right"] += len(some_want & some_have)
    return counts


def _end(text: str, end: int) -> int:
    return end - len(re.search(r"(['’]s?|\.)?$", text[:end]).group()) if end else end


KINDS = ("direct", "mixed", "indirect", "pronoun source", "no source")


def table(parts: list[Counts]) -> dict[str, tuple[float, float, float]]:
    """The figures of attribution, each with its interval."""
    figures = {"whole F1": lambda c: c.f1("whole"), "whole precision": lambda c: c.precision("whole"), "whole recall": lambda c: c.recall("whole")}
    figures |= {f"token F1 {role}": (lambda c, role=role: c.f1(role)) for role in ROLES}
    figures |= {f"recall {kind}": (lambda c, kind=kind: c.recall(kind)) for kind in KINDS}
    total = add(parts)
    return {name: (figure(total), *interval(parts, figure)) for name, figure in figures.items()}


def name_table(parts: list[Counts]) -> dict[str, tuple[float, float, float]]:
    total = add(parts)
    kinds = ("names", "person", "organization", "place")
    return {k: (total.f1(k), *interval(parts, lambda c, k=k: c.f1(k))) for k in kinds}
