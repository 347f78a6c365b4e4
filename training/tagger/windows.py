"""Paragraphs packed into windows of at most 254 pieces, as docs/tagger.md has it."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from .pieces import CASE_BREAK, Vocabulary, Word

CAPACITY = 254
SENTENCE_END = re.compile(r"[.!?…][\"”’')\]»]*(?=\s)")
OPENING, CLOSING = set("“«„"), set("”»")


@dataclass
class Window:
    """What the encoder reads, and where the words lie: `first` is each word's first piece, `part` its paragraph piece."""

    ids: np.ndarray
    cases: np.ndarray
    words: list[Word]
    first: np.ndarray
    part: np.ndarray


def windows(text: str, vocabulary: Vocabulary) -> list[Window]:
    packed: list[list[list[Word]]] = []
    room = 0
    for part in _parts(text, vocabulary):
        size = sum(len(w.pieces) for w in part)
        if packed and size + 1 <= room:
            packed[-1].append(part)
            room -= size + 1
        else:
            packed.append([part])
            room = CAPACITY - size
    return [_window(parts, vocabulary) for parts in packed]


def _window(parts: list[list[Word]], vocabulary: Vocabulary) -> Window:
    ids, cases, words, first, belongs = [vocabulary.cls], [0], [], [], []
    for number, part in enumerate(parts):
        if number:
            ids.append(vocabulary.paragraph_break)
            cases.append(CASE_BREAK)
        for word in part:
            first.append(len(ids))
            belongs.append(number)
            words.append(word)
            ids.extend(word.pieces)
            cases.extend([word.case] * len(word.pieces))
    ids.append(vocabulary.sep)
    cases.append(0)
    return Window(np.array(ids), np.array(cases), words, np.array(first, dtype=int), np.array(belongs, dtype=int))


def _parts(text: str, vocabulary: Vocabulary) -> list[list[Word]]:
    """The words of each paragraph, a paragraph longer than a window in several parts."""
    parts = []
    for line in re.finditer(r"[^\r\n]+", text):
        words = vocabulary.words(text, line.start(), line.end())
        if not words:
            continue
        if sum(len(w.pieces) for w in words) <= CAPACITY:
            parts.append(words)
        else:
            parts.extend(_cut(words, sentence_ends(text, line.start(), line.end())))
    return parts


def _cut(words: list[Word], ends: list[tuple[int, bool]]) -> list[list[Word]]:
    """At the last sentence end that fits, outside quotation where there is one, else inside, else at the last word."""
    parts, at = [], 0
    while at < len(words):
        fits, room = at, CAPACITY
        while fits < len(words) and len(words[fits].pieces) <= room:
            room -= len(words[fits].pieces)
            fits += 1
        fits = max(fits, at + 1)
        if fits < len(words):
            fits = _last_end(words, at, fits, ends) or fits
        parts.append(words[at:fits])
        at = fits
    return parts


def _last_end(words: list[Word], at: int, fits: int, ends: list[tuple[int, bool]]) -> int | None:
    within = [(place, quoted) for place, quoted in ends if words[at].end <= place <= words[fits - 1].end]
    chosen = [place for place, quoted in within if not quoted] or [place for place, _ in within]
    if not chosen:
        return None
    return next(number for number in range(fits - 1, at - 1, -1) if words[number].end <= chosen[-1]) + 1


def sentence_ends(text: str, start: int, end: int) -> list[tuple[int, bool]]:
    """Where sentences of this paragraph end, and whether that place is inside quotation marks."""
    places, open_quote, seen = [], False, start
    for match in SENTENCE_END.finditer(text, start, end):
        after = text[match.end() : end].lstrip()
        if not after or after[0].islower():
            continue
        for character in text[seen : match.end()]:
            open_quote = _quote_state(character, open_quote)
        seen = match.end()
        places.append((match.end(), open_quote))
    return places


def _quote_state(character: str, open_quote: bool) -> bool:
    if character == '"':
        return not open_quote
    return character in OPENING or (open_quote and character not in CLOSING)
