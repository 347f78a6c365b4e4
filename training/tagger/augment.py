"""Texts made stranger, with their marks: other quotation marks, one long paragraph, other headlines, names of the whole world."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from dataclasses import dataclass

from .document import Attribution, Document, Name, Span
from .rename import renames

Edit = tuple[int, int, str]
QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"), ("‘", "’"), ("'", "'"), ("«\u00a0", "\u00a0»"), ("''", "''"))
QUOTE_WEIGHTS = (25, 25, 12, 6, 12, 12, 4, 4)


def apply(document: Document, edits: list[Edit]) -> Document:
    """The document with pieces of text replaced; a mark that begins or ends inside a replaced piece takes the whole of it."""
    edits = sorted(edits)
    pieces, at = [], 0
    starts, ends, shifts = [], [], [0]
    for start, end, new in edits:
        pieces += [document.text[at:start], new]
        starts.append(start)
        ends.append(end)
        shifts.append(shifts[-1] + len(new) - (end - start))
        at = end
    pieces.append(document.text[at:])

    def place(offset: int, closing: bool) -> int:
        number = bisect_right(starts, offset - 1 if closing else offset)
        if number and offset < ends[number - 1]:
            return ends[number - 1] + shifts[number] if closing else starts[number - 1] + shifts[number - 1]
        return offset + shifts[number]

    def moved(span: Span) -> Span:
        return place(span[0], False), place(span[1], True)

    return _with(document, "".join(pieces), moved)


def _with(document: Document, text: str, moved) -> Document:
    attributions, names = document.attributions, document.names
    if attributions is not None:
        attributions = [
            Attribution(*([moved(s) for s in spans] for spans in (a.source, a.cue, a.content))) for a in attributions
        ]
    if names is not None:
        names = [Name(*moved((n.start, n.end)), n.type) for n in names]
    return Document(document.id, document.corpus, text, attributions, names, [moved(s) for s in document.unsure], document.guessed)


# --- the strange ways -----------------------------------------------------------------------------


def other_quotes(document: Document, draw: random.Random) -> Document:
    """Every pair of double quotation marks in another style; now and then the closing one is missing."""
    style = draw.choices(QUOTES, QUOTE_WEIGHTS)[0]
    lossy = draw.random() < 0.15
    edits: list[Edit] = []
    for line in re.finditer(r"[^\n]+", document.text):
        opened = False
        for mark in re.finditer(r'["“”]', line.group()):
            at = line.start() + mark.start()
            opened = mark.group() == "“" or (mark.group() == '"' and not opened)
            lost = not opened and lossy and draw.random() < 0.3
            edits.append((at, at + 1, style[0] if opened else "" if lost else style[1]))
    return apply(document, edits)


def one_paragraph(document: Document, draw: random.Random) -> Document:
    """Saved text is often one paragraph: the breaks of the body become spaces, all of them or most."""
    rate = draw.choice((1.0, 1.0, 0.8, 0.5))
    breaks = [m.span() for m in re.finditer(r"\s*\n\s*", document.text.rstrip())][1:]
    return apply(document, [(a, b, " ") for a, b in breaks if draw.random() < rate])


def other_headline(document: Document, draw: random.Random) -> Document:
    """The first line in capitals, or in Title Case, or as a sentence."""
    end = document.text.find("\n")
    if not 0 < end < 200:
        return document
    way = draw.choice((str.upper, _title, _title))
    line = document.text[:end]
    changed = way(line)
    return apply(document, [(0, end, changed)]) if len(changed) != end else _with(document, changed + document.text[end:], lambda s: s)


def _title(line: str) -> str:
    return re.sub(r"\b([a-z])(\w{3,})", lambda m: m.group(1).upper() + m.group(2), line)


def capitals(document: Document, draw: random.Random) -> Document:
    """A few lines in capitals."""
    edits = []
    for line in re.finditer(r"[^\n]+", document.text):
        if draw.random() < 0.1:
            edits.append((line.start(), line.end(), line.group().upper()))
    text = list(document.text)
    for start, end, new in edits:
        if len(new) == end - start:
            text[start:end] = new
    return _with(document, "".join(text), lambda s: s)


def straight_apostrophes(document: Document, draw: random.Random) -> Document:
    return _with(document, document.text.replace("’", "'"), lambda s: s)


def curly_apostrophes(document: Document, draw: random.Random) -> Document:
    return _with(document, re.sub(r"(?<=\w)'(?=\w)", "’", document.text), lambda s: s)


def other_names(document: Document, draw: random.Random) -> Document:
    return apply(document, renames(document, draw))


@dataclass(frozen=True)
class Way:
    chance: float
    change: object


WAYS = (
    Way(0.45, other_names),
    Way(0.45, other_quotes),
    Way(0.3, one_paragraph),
    Way(0.15, other_headline),
    Way(0.04, capitals),
    Way(0.15, straight_apostrophes),
    Way(0.15, curly_apostrophes),
)


def strange(document: Document, draw: random.Random, rate: float = 0.6) -> Document:
    """The document as it is, or (at the rate) changed in one or several ways."""
    if draw.random() >= rate:
        return document
    for way in WAYS:
        if draw.random() < way.chance:
            document = way.change(document, draw)  # type: ignore[operator]
    return document
