"""python -m tagger.prepare: one file of documents from a folder of corpora; the only step that reads the corpora."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

from . import corpora, document, encoder, silver
from .document import Document, Name
from .propernames import is_pronoun

COMMON_ENGLISH = {"the", "of", "and", "to", "in", "a", "that", "is", "for", "on", "with", "was", "it"}
ENGLISH_SHARE = 0.12
DEMONYM = re.compile(r"\w{3,}(ians|eans|ans|is|ese|ish)$")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--gold", type=Path, required=True, help="folder of corpora, laid out as the README says")
    arguments.add_argument("--texts-for-teacher", type=Path, help="write the texts that need names from a teacher, and stop")
    arguments.add_argument("--teacher", type=Path, help="folder of the teacher's JSON answers")
    arguments.add_argument("--jar", type=Path, help="Maven artifact that holds the encoder")
    arguments.add_argument("--out", type=Path, help="folder to write documents.jsonl.gz and encoder.npz to")
    given = arguments.parse_args()
    documents = [d for d in corpora.training(given.gold) if d.attributions is not None or is_english(d)]
    if given.texts_for_teacher:
        silver.write_texts(documents, given.texts_for_teacher)
        return
    given.out.mkdir(parents=True, exist_ok=True)
    harmonise(documents)
    if given.teacher:
        print("names from the teacher in", silver.add_names(documents, given.teacher), "documents")
    documents += corpora.scoring(given.gold)
    document.write(documents, given.out / "documents.jsonl.gz")
    if given.jar:
        encoder.save(given.out / "encoder.npz", *encoder.from_jar(given.jar))
    print(Counter(d.corpus for d in documents))


def is_english(document: Document) -> bool:
    words = re.findall(r"\w+", document.text.lower())
    return sum(w in COMMON_ENGLISH for w in words) >= ENGLISH_SHARE * len(words)


def harmonise(documents: list[Document]) -> None:
    """One idea of a name in corpora that differ: no pronouns, no peoples; a country that acts stays a place."""
    surfaces: Counter = Counter()
    for d in documents:
        surfaces.update((d.text[n.start : n.end], n.type) for n in d.names or [])
    for d in documents:
        if d.names is None:
            continue
        kept: list[Name] = []
        for name in d.names:
            surface = d.text[name.start : name.end]
            people = name.type != "place" and DEMONYM.fullmatch(surface) is not None
            if is_pronoun(surface.split()[0]) or people:
                d.unsure += [(name.start, name.end)] if people else []
                continue
            acts = name.type == "organization" and surfaces[surface, "place"] * 2 > surfaces[surface, "organization"]
            kept.append(Name(name.start, name.end, "place" if acts else name.type))
        d.names = kept


if __name__ == "__main__":
    main()
