"""Names from a teacher: CoreNLP's JSON, one file a text, turned into marks on the documents that have none."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .document import Document, Name, code_point_offsets
from .propernames import is_pronoun

TYPES = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place", "CITY": "place", "COUNTRY": "place", "STATE_OR_PROVINCE": "place"}


def file_name(document: Document) -> str:
    return document.corpus + "__" + re.sub(r"[^\w.-]", "_", document.id)[:120] + ".txt"


def write_texts(documents: list[Document], folder: Path) -> None:
    """The texts for the teacher, and `list`, the file that names them all."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for document in documents:
        if document.names is None:
            paths.append(folder / file_name(document))
            paths[-1].write_bytes(document.text.encode("utf-8"))
    (folder / "list").write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")


def add_names(documents: list[Document], folder: Path) -> int:
    """How many documents got their names from the teacher's answers in the folder."""
    added = 0
    for document in documents:
        answer = folder / (file_name(document) + ".json")
        if document.names is None and answer.exists():
            document.names = _names(document.text, json.loads(answer.read_text(encoding="utf-8")))
            added += 1
    return added


def _names(text: str, answer: dict) -> list[Name]:
    point = code_point_offsets(text)
    names = []
    for sentence in answer["sentences"]:
        for mention in sentence.get("entitymentions", []):
            kind = TYPES.get(mention["ner"])
            start, end = point[mention["characterOffsetBegin"]], point[mention["characterOffsetEnd"]]
            if kind and any(c.isupper() for c in text[start:end]) and not is_pronoun(text[start:end]):
                names.append(Name(start, end, kind))
    return names
