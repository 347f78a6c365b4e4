"""A text with what people or a teacher marked in it. Offsets are code points, end exclusive."""

from __future__ import annotations

import gzip
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

Span = tuple[int, int]
NAME_TYPES = ("person", "organization", "place")


@dataclass
class Attribution:
    """One cue with its source (empty: nobody is named) and its content; each may be in several parts."""

    source: list[Span]
    cue: list[Span]
    content: list[Span]


@dataclass
class Name:
    start: int
    end: int
    type: str


@dataclass
class Document:
    """`attributions` or `names` is None where nobody marked them; `unsure` are spans whose name label is not to be
    learnt; `guessed` means that the attributions are a tagger's, whose cues alone are taken over."""

    id: str
    corpus: str
    text: str
    attributions: list[Attribution] | None = None
    names: list[Name] | None = None
    unsure: list[Span] = field(default_factory=list)
    guessed: bool = False

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_json(line: str) -> "Document":
        raw = json.loads(line)
        if raw["attributions"] is not None:
            raw["attributions"] = [
                Attribution(**{k: [tuple(s) for s in v] for k, v in a.items()}) for a in raw["attributions"]
            ]
        if raw["names"] is not None:
            raw["names"] = [Name(**n) for n in raw["names"]]
        raw["unsure"] = [tuple(s) for s in raw["unsure"]]
        return Document(**raw)


def write(documents: list[Document], path: Path) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as out:
        for document in documents:
            out.write(document.to_json() + "\n")


def read(path: Path) -> list[Document]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [Document.from_json(line) for line in lines]


def utf16_offsets(text: str) -> list[int]:
    """For each code point, and for the end, its place in UTF-16 code units."""
    places, at = [], 0
    for character in text:
        places.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    places.append(at)
    return places


def code_point_offsets(text: str) -> dict[int, int]:
    """The way back: from a place in UTF-16 code units to the code point."""
    return {unit: point for point, unit in enumerate(utf16_offsets(text))}
