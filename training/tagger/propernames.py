"""Where a corpus marks whole noun phrases, the proper name inside them."""

from __future__ import annotations

import re

from .document import NAME_TYPES, Document, Name, Span

PRONOUNS = {"i", "he", "she", "it", "we", "you", "they", "his", "her", "him", "my", "our", "their", "this", "that", "who", "there", "those", "some"}
INSIDE = {"of", "the", "and", "for", "in", "on", "de", "la", "del", "al", "el", "bin", "ibn", "van", "von", "der", "da", "&", "-", "'", "’", "s", "'s", "’s", ".", "to"}
TITLES = {
    *"mr mrs ms dr sir lord lady president vice prime minister foreign defence defense secretary general major lieutenant".split(),
    *"colonel captain sergeant brigadier admiral commander chief senator sen representative rep governor gov mayor judge".split(),
    *"justice king queen prince princess pope sheikh ayatollah ambassador professor prof chancellor premier chairman".split(),
    *"director envoy spokesman spokeswoman spokesperson deputy former us u.s uk british iraqi syrian american russian".split(),
    *"turkish french german iranian israeli the a an special state coalition army col gen lt maj sgt capt international".split(),
}


def is_pronoun(surface: str) -> bool:
    return surface.lower() in PRONOUNS


def name_inside(text: str, start: int, end: int, kind: str) -> Span | None:
    """The capitalised run that ends the phrase, without article, and for a person without titles; None if it ends in a common noun."""
    words = [(start + m.start(), start + m.end()) for m in re.finditer(r"[\w]+|[^\w\s]", text[start:end])]
    while words and not text[words[-1][0]].isalnum():
        words.pop()
    if not words or not _capital(text, words[-1]):
        return None
    first = len(words) - 1
    while first > 0 and (_capital(text, words[first - 1]) or text[slice(*words[first - 1])].lower() in INSIDE):
        first -= 1
    while first < len(words) - 1 and _droppable(text, words[first], kind):
        first += 1
    place = words[first][0], words[-1][1]
    return None if is_pronoun(text[slice(*place)]) else place


def _capital(text: str, word: Span) -> bool:
    return text[word[0]].isupper() or text[word[0]].isdigit()


def _droppable(text: str, word: Span, kind: str) -> bool:
    low = text[slice(*word)].lower()
    if not text[word[0]].isalnum() or low in ("the", "a", "an") or (low in INSIDE and not _capital(text, word) and low not in ("al", "el", "bin", "ibn", "de", "van", "von")):
        return True
    return kind == "person" and low in TITLES


def re3d_names(document: Document) -> Document:
    """re3d marks "the Iraqi Foreign Minister, A B" as one person: keep A B; phrases without a name are nothing."""
    names, unsure = [], []
    for name in document.names or []:
        inside = name_inside(document.text, name.start, name.end, name.type)
        if inside is None:
            continue
        names.append(Name(*inside, name.type))
        unsure += [(name.start, inside[0])] if inside[0] > name.start else []
    document.names, document.unsure = names, unsure
    return document


def gum_names(rows: list[list[str]], spans: list[Span]) -> tuple[list[Name], list[Span]]:
    """GUM's entities are nested noun phrases: those made of a name alone are names, what else is capitalised in them is unsure."""
    entities: dict[str, tuple[str, list[int]]] = {}
    for at, row in enumerate(rows):
        for number, mark in enumerate(row[3].split("|") if row[3] != "_" else []):
            kind, _, key = mark.partition("[")
            entities.setdefault(key or f"single{at}.{number}", (kind, []))[1].append(at)
    names: list[Name] = []
    taken: set[int] = set()
    for kind, members in sorted(entities.values(), key=lambda e: len(e[1])):
        words = [rows[m][2] for m in members]
        proper, at = _proper(words, kind)
        if kind in NAME_TYPES and proper and not taken & set(members[at:]):
            names.append(Name(spans[members[at]][0], spans[members[-1]][1], kind))
            taken |= set(members[at:])
    unsure = [
        spans[at]
        for at, row in enumerate(rows)
        if at not in taken and at > 0 and row[2][:1].isupper() and row[3] != "_" and rows[at - 1][2] not in ".?!\""
    ]
    return sorted(names, key=lambda n: n.start), unsure



def _proper(words: list[str], kind: str) -> tuple[bool, int]:
    at = 0
    while at < len(words) - 1 and (words[at].lower() in ("the", "a", "an") or (kind == "person" and words[at].lower().strip(".") in TITLES)):
        at += 1
    rest = words[at:]
    capital = all(w[:1].isupper() or w.lower() in INSIDE for w in rest) and rest[-1][:1].isupper() and rest[0][:1].isupper()
    return capital and not (len(rest) == 1 and rest[0].lower() in PRONOUNS | TITLES), at
