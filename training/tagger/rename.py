"""Other names for the persons, places and bodies of a text, the same one for the same one throughout."""

from __future__ import annotations

import random
import re

from .document import Document
from .worldnames import BODIES, PEOPLES, PLACES, TITLES

Edit = tuple[int, int, str]
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
OLD_TITLE = re.compile(r"\b(Mr\.|Mrs\.|Ms\.|Sen\.|Rep\.|Gov\.|Senator|Congressman|Governor|Secretary) (?=[A-Z])")
KEPT = {"jr", "sr", "ii", "iii", "de", "la", "van", "von", "bin", "al", "el", "the", "of"}
PERSON_RATE, PLACE_RATE, BODY_RATE, TITLE_RATE = 0.85, 0.5, 0.4, 0.5


def renames(document: Document, draw: random.Random) -> list[Edit]:
    """Edits that give names of the world to a text; none without marked names."""
    people = draw.choice(list(PEOPLES))
    memory: dict[tuple[str, str], str | None] = {}
    edits: list[Edit] = []
    for name in document.names or []:
        surface = document.text[name.start : name.end]
        if name.type == "person":
            edits += _person(surface, name.start, people, memory, draw)
        else:
            rate, pool = (PLACE_RATE, PLACES) if name.type == "place" else (BODY_RATE, BODIES)
            new = memory.setdefault((name.type, surface), draw.choice(pool) if draw.random() < rate else None)
            edits += [(name.start, name.end, _like(surface, new))] if new else []
    return _apart(edits + _titles(document.text, draw))


def _person(surface: str, start: int, people: str, memory: dict, draw: random.Random) -> list[Edit]:
    words = [m for m in WORD.finditer(surface) if len(m.group()) > 1 and m.group().lower() not in KEPT]
    edits = []
    for number, word in enumerate(words):
        family = number == len(words) - 1
        key = ("person", word.group().lower())
        if key not in memory:
            memory[key] = _family(people, draw) if family else draw.choice(PEOPLES[people][0].split())
            if draw.random() > PERSON_RATE:
                memory[key] = None
        new = memory[key]
        edits += [(start + word.start(), start + word.end(), _like(word.group(), new))] if new else []
    return edits


def _family(people: str, draw: random.Random) -> str:
    family = draw.choice(PEOPLES[people][1].split())
    if people == "arabic" and draw.random() < 0.25:
        first = draw.choice(PEOPLES[people][0].split())
        family = draw.choice((f"bin {first}", f"Abu {first}", f"Abd {family}", f"ibn {first} {family}", f"bin {first} {family}"))
    return family.replace("dela-", "dela ").replace("van-", "van ").replace("de-", "de ")


def _like(old: str, new: str) -> str:
    """Capitals stay capitals, but an acronym need not become one."""
    return new.upper() if old.isupper() and len(old) > 4 else new


def _titles(text: str, draw: random.Random) -> list[Edit]:
    return [(m.start(1), m.end(1), draw.choice(TITLES)) for m in OLD_TITLE.finditer(text) if draw.random() < TITLE_RATE]


def _apart(edits: list[Edit]) -> list[Edit]:
    """Without those that overlap an earlier one."""
    kept: list[Edit] = []
    for edit in sorted(edits):
        if not kept or edit[0] >= kept[-1][1]:
            kept.append(edit)
    return kept
