"""Readers of the corpora that may train, and of those that only score, from one folder laid out as in the README."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from .detokenise import detokenise
from .document import Attribution, Document, Name, Span
from .propernames import gum_names, name_inside, re3d_names

CONLL_TYPES = {"PER": "person", "ORG": "organization", "LOC": "place"}
RE3D_TYPES = {"Person": "person", "Organisation": "organization", "Location": "place"}
WORLDWIDE_TYPES = {"Person": "person", "Organization": "organization", "Location": "place", "Facility": "place"}
RE3D_SCORE_ONLY = "BBC_Online"
MEANTIME_MARKED_SENTENCES = 6
SENTENCES_A_PSEUDO_DOCUMENT = 24


def training(gold: Path) -> list[Document]:
    """Every document that may train, PolNeAR's train part first."""
    return [
        *polnear(gold, "train"),
        *wikigold(gold),
        *re3d(gold, score=False),
        *gum(gold),
        *meantime(gold),
        *giveme5w1h(gold),
        *naeb(gold),
        *zyte(gold),
        *ecbplus(gold),
    ]


def scoring(gold: Path) -> list[Document]:
    """What only scores: PolNeAR's dev part, worldwide, the BBC folder of re3d."""
    return [*polnear(gold, "dev"), *worldwide(gold), *re3d(gold, score=True)]


# --- attributions ---------------------------------------------------------------------------------


def polnear(gold: Path, part: str) -> list[Document]:
    """brat stand-off; without the no-source marks of the scheme, Discuss, Discard and events that have no arguments."""
    folder = gold / "attribution" / "polnear" / part
    documents = []
    for path in sorted((folder / "text").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        marks = (folder / "ann" / (path.stem + ".ann")).read_text(encoding="utf-8")
        documents.append(Document(path.stem, "polnear-" + part, text, attributions=brat_attributions(marks)))
    return documents


def brat_attributions(marks: str) -> list[Attribution]:
    spans: dict[str, list[Span]] = {}
    events: list[list[str]] = []
    for line in marks.split("\n"):
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 1:
            places = fields[1].partition(" ")[2]
            spans[fields[0]] = [(int(a), int(b)) for a, b in (p.split() for p in places.split(";"))]
        elif line.startswith("E") and len(fields) > 1:
            events.append(fields[1].split())
    found = [_brat_event(event, spans) for event in events]
    return sorted((a for a in found if a is not None), key=lambda a: a.cue)


def _brat_event(event: list[str], spans: dict[str, list[Span]]) -> Attribution | None:
    parts: dict[str, list[Span]] = {"Source": [], "Cue": [], "Content": []}
    if event[0].split(":")[0] not in ("Attribution", "Attribution-no-source"):
        return None
    for argument in event[1:]:
        role, _, target = argument.partition(":")
        parts[re.sub(r"\d+$", "", role)].extend(spans[target])
    if not parts["Cue"] or not parts["Content"]:
        return None
    return Attribution(*(sorted(parts[role]) for role in ("Source", "Cue", "Content")))


# --- names ----------------------------------------------------------------------------------------


def _from_bio(identity: str, corpus: str, rows: list[list[tuple[str, str]]], types: dict[str, str]) -> Document:
    """A document from sentences of (token, tag); I- after another type opens a name too, as in CoNLL's old scheme."""
    text, places = detokenise([[token for token, _ in sentence] for sentence in rows])
    names: list[Name] = []
    for sentence, spans in zip(rows, places):
        before = "O"
        for (_, tag), (start, end) in zip(sentence, spans):
            kind = types.get(tag[2:])
            if kind and tag[0] == "I" and before[2:] == tag[2:]:
                names[-1].end = end
            elif kind:
                names.append(Name(start, end, kind))
            before = tag
    return Document(identity, corpus, text, names=names)


def _columns(path: Path, tag_column: int = -1) -> list[list[tuple[str, str]]]:
    sentences: list[list[tuple[str, str]]] = [[]]
    for line in path.read_text(encoding="utf-8", errors="replace").split("\n"):
        fields = re.split(r"[\t ]+", line.strip())
        if len(fields) < 2 or line.startswith("http") or fields[0] == "-DOCSTART-":
            sentences.append([])
        else:
            sentences[-1].append((fields[0], fields[tag_column]))
    return [s for s in sentences if s]


def wikigold(gold: Path) -> list[Document]:
    sentences = _columns(gold / "ner/wikigold/CONLL-format/data/wikigold.conll.txt")
    step = SENTENCES_A_PSEUDO_DOCUMENT
    return [
        _from_bio(f"wikigold-{at // step}", "wikigold", sentences[at : at + step], CONLL_TYPES)
        for at in range(0, len(sentences), step)
    ]


def re3d(gold: Path, score: bool) -> list[Document]:
    documents = []
    for path in sorted((gold / "ner/re3d/CONLL-format/data-by-source/conll").glob("*/*.conll")):
        if (path.parent.name == RE3D_SCORE_ONLY) == score:
            document = _from_bio(path.stem, "re3d-bbc" if score else "re3d", _columns(path), RE3D_TYPES)
            documents.append(re3d_names(document))
    return documents


def worldwide(gold: Path) -> list[Document]:
    paths = sorted((gold / "ner/worldwide").glob("*.tsv"))
    return [_from_bio(path.stem, "worldwide", _columns(path), WORLDWIDE_TYPES) for path in paths]


def gum(gold: Path) -> list[Document]:
    documents = []
    for path in sorted((gold / "coreference/gum").glob("*.tsv")):
        lines = path.read_text(encoding="utf-8").split("\n")
        sentences: list[list[list[str]]] = []
        for line in lines:
            if line.startswith("#Text="):
                sentences.append([])
            elif re.match(r"\d+-\d+\t", line):
                sentences[-1].append(line.split("\t"))
        text, places = detokenise([[row[2] for row in sentence] for sentence in sentences])
        rows = [row for sentence in sentences for row in sentence]
        spans = [span for sentence in places for span in sentence]
        names, unsure = gum_names(rows, spans)
        documents.append(Document(path.stem, "gum", text, names=names, unsure=unsure))
    return documents


def meantime(gold: Path) -> list[Document]:
    """Only the first sentences are fully marked; the copy without cross-document links is the one read."""
    return [_meantime(path) for path in sorted((gold / "time/meantime/intra-doc_annotation").glob("*/*.xml"))]


def _meantime(path: Path) -> Document:
    root = ElementTree.parse(path).getroot()
    sentences, ids = _cat_tokens(root, MEANTIME_MARKED_SENTENCES)
    text, places = detokenise(sentences)
    place_of = {t: span for row, spans in zip(ids, places) for t, span in zip(row, spans)}
    kinds = {e.get("m_id"): CONLL_TYPES.get(e.get("ent_type") or "") for e in root.iter("ENTITY")}
    kind_of = {
        source.get("m_id"): kinds.get(target.get("m_id"))
        for link in root.iter("REFERS_TO")
        for target in link.iter("target")
        for source in link.iter("source")
    }
    names, unsure = [], []
    for mention in root.iter("ENTITY_MENTION"):
        where = [place_of[a.get("t_id")] for a in mention.iter("token_anchor") if a.get("t_id") in place_of]
        if not where:
            continue
        start, end = where[0][0], where[-1][1]
        kind = kind_of.get(mention.get("m_id"))
        if mention.get("syntactic_type") == "NAM" and kind and text[start].isupper():
            inside = name_inside(text, start, end, kind)
            names += [Name(*inside, kind)] if inside else []
            unsure.append((start, end))
        elif mention.get("syntactic_type") in ("NAM", "PRE.NAM"):
            unsure.append((start, end))
    return Document(path.stem, "meantime", text, names=sorted(names, key=lambda n: n.start), unsure=unsure)


def _cat_tokens(root: ElementTree.Element, sentences: int) -> tuple[list[list[str]], list[list[str]]]:
    words: dict[str, list[str]] = {}
    ids: dict[str, list[str]] = {}
    for token in root.iter("token"):
        sentence = token.get("sentence") or ""
        if int(sentence) < sentences:
            words.setdefault(sentence, []).append(token.text or "")
            ids.setdefault(sentence, []).append(token.get("t_id") or "")
    return list(words.values()), list(ids.values())


# --- unmarked news --------------------------------------------------------------------------------


def giveme5w1h(gold: Path) -> list[Document]:
    documents = []
    for path in sorted((gold / "stories/giveme5w1h").glob("*.json")):
        page = json.loads(path.read_text(encoding="utf-8"))
        documents.append(Document(path.stem, "giveme5w1h", _page(page.get("title"), page.get("text"))))
    return [d for d in documents if len(d.text) > 200]


def naeb(gold: Path) -> list[Document]:
    pages = json.loads((gold / "extraction/naeb/articles.json").read_text(encoding="utf-8"))
    return [Document(f"naeb-{p['id']}", "naeb", _page(p.get("title"), p.get("text"))) for p in pages]


def zyte(gold: Path) -> list[Document]:
    pages = json.loads((gold / "extraction/zyte/ground-truth.json").read_text(encoding="utf-8"))
    return [Document("zyte-" + key, "zyte", page["articleBody"]) for key, page in sorted(pages.items())]


def ecbplus(gold: Path) -> list[Document]:
    documents = []
    for path in sorted((gold / "stories/ecbplus").glob("*/*.xml")):
        sentences, _ = _cat_tokens(ElementTree.parse(path).getroot(), 10**6)
        documents.append(Document(path.stem, "ecbplus", detokenise(sentences)[0]))
    return documents


def _page(title: str | None, body: str | None) -> str:
    return ((title or "").strip() + "\n\n" + (body or "").strip()).strip().replace("\r\n", "\n").replace("\r", "\n")
