"""WordPiece with places and letter case, step for step as docs/tagger.md has it; the Java side does the same."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

CASE_BREAK = 5
LONGEST_WORD = 100
WHITE = {*map(chr, range(0x09, 0x0E)), *map(chr, range(0x1C, 0x20))}


@dataclass(frozen=True)
class Word:
    start: int
    end: int
    pieces: tuple[int, ...]
    case: int


class Vocabulary:
    """The pieces, one a line; the line number is the id."""

    def __init__(self, pieces: list[str]):
        self.pieces = pieces
        self.ids = {piece: number for number, piece in enumerate(pieces)}
        self.cls, self.sep = self.ids["[CLS]"], self.ids["[SEP]"]
        self.unknown, self.paragraph_break = self.ids["[UNK]"], self.ids["[unused0]"]
        self._cut = lru_cache(maxsize=200_000)(self._cut_word)

    @staticmethod
    def load(path: Path) -> "Vocabulary":
        return Vocabulary(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def words(self, text: str, start: int = 0, end: int | None = None) -> list[Word]:
        words = []
        for first, last in word_places(text, start, len(text) if end is None else end):
            written = "".join(c for c in text[first:last] if not _dropped(c))
            words.append(Word(first, last, *self._cut(written)))
        return words

    def _cut_word(self, written: str) -> tuple[tuple[int, ...], int]:
        return self._pieces(normal(written)), case(written)

    def _pieces(self, word: str) -> tuple[int, ...]:
        if not word or len(word) > LONGEST_WORD:
            return (self.unknown,)
        found, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at and (("##" if at else "") + word[at:end]) not in self.ids:
                end -= 1
            if end == at:
                return (self.unknown,)
            found.append(self.ids[("##" if at else "") + word[at:end]])
            at = end
        return tuple(found)


def word_places(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Words by white space, punctuation apart; dropped characters end no word, and do not begin or close one."""
    places: list[tuple[int, int]] = []
    first = last = -1
    for at in range(start, end):
        character = text[at]
        if _white(character):
            if first >= 0:
                places.append((first, last))
            first = -1
        elif _punctuation(character):
            if first >= 0:
                places.append((first, last))
            places.append((at, at + 1))
            first = -1
        elif not _dropped(character):
            first, last = (at if first < 0 else first), at + 1
    if first >= 0:
        places.append((first, last))
    return places


def normal(word: str) -> str:
    """Lower case, decomposed, without combining marks."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def case(written: str) -> int:
    """0 no upper-case letter, 1 the first letter only, 2 all letters and at least two, 3 otherwise, 4 has a digit."""
    if any(unicodedata.category(c) == "Nd" for c in written):
        return 4
    upper = [unicodedata.category(c) == "Lu" for c in written if unicodedata.category(c)[0] == "L"]
    if not any(upper):
        return 0
    if upper[0] and not any(upper[1:]):
        return 1
    return 2 if all(upper) else 3


@lru_cache(maxsize=None)
def _white(character: str) -> bool:
    return character in WHITE or unicodedata.category(character)[0] == "Z"


@lru_cache(maxsize=None)
def _dropped(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf") and not _white(character)


@lru_cache(maxsize=None)
def _punctuation(character: str) -> bool:
    ascii_mark = character < "\x7f" and not character.isalnum() and character > " "
    return ascii_mark or unicodedata.category(character)[0] == "P"
