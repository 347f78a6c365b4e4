"""Makes core's framing/verbs.tsv: which verbs of English may tell one deed, from Princeton WordNet 3.0.

    python3 training/framing/verbs.py FOLDER_OF_WORDNET > core/src/main/resources/org/parallax/framing/verbs.tsv

Verbs are of one family when one of their first senses is a kind of one act, or one step above it: "plough", "ram" and "crash" are ways of moving against
something. An act that has very many kinds ("move", "change") makes no family, nor does one whose verbs all stand in another. Taken are the verbs that
WordNet's tagged texts have.
"""

import collections
import pathlib
import sys

from kinds import HEAD

FIRST_SENSES = 4
STEPS = 1
LARGEST = 250
HEAD = "\n".join(
    ["# Verbs that may tell one deed, a family a line. Made by training/framing/verbs.py from Princeton WordNet 3.0."] + HEAD.splitlines()[1:])


def more_general(folder):
    """The more general acts right above each sense, by its offset in data.verb."""
    above = {}
    for line in (folder / "data.verb").read_text(encoding="latin-1").splitlines():
        if not line.startswith(" "):
            parts = line.split("|")[0].split()
            pointers = parts[4 + 2 * int(parts[3], 16):]
            above[parts[0]] = [pointers[i + 1] for i, mark in enumerate(pointers) if mark == "@"]
    return above


def verbs(folder):
    """Each one-word verb that the tagged texts have, with its first senses."""
    for line in (folder / "index.verb").read_text(encoding="latin-1").splitlines():
        parts = line.split()
        if not line.startswith(" ") and parts[0].isalpha():
            count = int(parts[2])
            if int(parts[-count - 1]) > 0:
                yield parts[0], parts[-count:][:FIRST_SENSES]


def families(folder):
    """The verbs of each act, the largest families first."""
    above = more_general(folder)
    found = collections.defaultdict(set)
    for verb, senses in verbs(folder):
        acts = set(senses)
        for _ in range(STEPS):
            acts |= {act for sense in acts for act in above[sense]}
        for act in acts:
            found[act].add(verb)
    return sorted((verbs for verbs in found.values() if 1 < len(verbs) <= LARGEST), key=lambda verbs: (-len(verbs), sorted(verbs)))


def rows(folder):
    """Families that are no part of another."""
    kept = []
    for family in families(folder):
        if not any(family <= other for other in kept):
            kept.append(family)
    return sorted(" ".join(sorted(family)) for family in kept)


if __name__ == "__main__":
    print(HEAD)
    print("\n".join(rows(pathlib.Path(sys.argv[1]))))
