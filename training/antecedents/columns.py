"""Turns articles whose mentions are marked in CAT's XML (MEANTIME, ECB+) into the columns that `./bench pronouns` reads (WebAnno TSV).

    python3 -m antecedents.columns meantime|ecbplus OUT_FOLDER FILE.xml [FILE.xml ...]

Files without a third-person pronoun that is joined to a mention before it are left out: they teach nothing.
"""

import re
import sys
import xml.etree.ElementTree as xml
from collections import defaultdict
from pathlib import Path

PRONOUN = re.compile(r"^(he|she|it|they|him|her|them|his|its|their)$", re.I)
JOINING = ("REFERS_TO", "CROSS_DOC_COREF", "INTRA_DOC_COREF")
MARKS = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}
HEAD = "#FORMAT=WebAnno TSV 3.2\n#T_SP=x|entity\n#T_RL=x|type"

#: How many sentences from the first are fully marked, and the tags of what is no event.
KINDS = {"meantime": (6, ("ENTITY_MENTION",)), "ecbplus": (None, ("HUMAN", "NON_HUMAN", "LOC"))}


def tokens(root):
    """(id, sentence, word) of each."""
    return [(t.get("t_id"), int(t.get("sentence")), (t.text or "").strip() or "_") for t in root.iter("token")]


def mentions(root, place, tags):
    """First token, last token and sort by the mention's id."""
    found = {}
    for mark in root.find("Markables") or ():
        at = [place[a.get("t_id")] for a in mark.findall("token_anchor") if a.get("t_id") in place]
        if at and mark.tag.startswith(tags):
            found[mark.get("m_id")] = (min(at), max(at), "person" if "PER" in mark.tag else "thing")
    return found


def chains(root):
    """The chain of each mention's id."""
    of = {}
    for relation in root.find("Relations") or ():
        if relation.tag in JOINING:
            targets = [t.get("m_id") for t in relation.findall("target")]
            of.update((s.get("m_id"), targets[0] if targets else relation.get("r_id")) for s in relation.findall("source"))
    return of


def columns(path, sentences, tags):
    """The rows of a file; none where no pronoun is joined."""
    root = xml.parse(path).getroot()
    words = [t for t in tokens(root) if sentences is None or t[1] < sentences]
    place = {t[0]: i for i, t in enumerate(words)}
    marked, chain = mentions(root, place, tags), chains(root)
    of, links, first, pronouns = defaultdict(list), defaultdict(list), {}, 0
    for mention, (start, end, sort) in sorted(marked.items(), key=lambda m: m[1]):
        for i in range(start, end + 1):
            of[i].append(f"{sort}[{mention}]")
        before = first.setdefault(chain[mention], mention) if mention in chain else mention
        if before != mention:
            links[start].append(f"1-1[{mention}_{before}]")
            pronouns += start == end and bool(PRONOUN.match(words[start][2]))
    return list(rows(words, of, links)) if pronouns else []


def rows(words, of, links):
    last = None
    yield HEAD
    for i, (_, sentence, word) in enumerate(words):
        if sentence != last:
            yield "\n#Text="
        last = sentence
        cells = ("|".join(of[i]) or "_", "|".join("coref" for _ in links[i]) or "_", "|".join(links[i]) or "_")
        yield "\t".join((f"{sentence}-{i}", "0-0", MARKS.get(word, word), *cells))


def main(kind, out, *files):
    for path in files:
        lines = columns(path, *KINDS[kind])
        if lines:
            Path(out, Path(path).stem + ".tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
