"""Makes core's framing/kinds.tsv: which common nouns of English name a person, a group, a place and so on, from Princeton WordNet 3.0.

    python3 training/framing/kinds.py FOLDER_OF_WORDNET > core/src/main/resources/org/parallax/framing/kinds.tsv

A noun is of a kind when one of its first senses is. Persons are taken whole; of other kinds, the nouns that WordNet's tagged texts have.
"""

import collections
import pathlib
import sys

FIRST_SENSES = 3
KINDS = {5: "animal", 6: "artifact", 10: "work", 14: "group", 15: "place", 18: "person"}
HEAD = """\
# Nouns and the kinds of things that they name: kind, then nouns by their first letter. Made by training/framing/kinds.py from Princeton WordNet 3.0.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute this software and
# database and its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the
# following copyright notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
# documentation, including modifications that you make for internal use or for distribution.
# THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF
# EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR
# PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS
# OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the
# software and/or database. Title to copyright in this software, database and any associated documentation shall at all times remain with
# Princeton University and LICENSEE agrees to preserve same."""


def files_of_senses(folder):
    """The lexicographer file of each sense, by the offset in data.noun."""
    lines = (folder / "data.noun").read_text(encoding="latin-1").splitlines()
    return {line[:8]: int(line[9:11]) for line in lines if not line.startswith(" ")}


def nouns(folder):
    """Each one-word noun with its senses' kinds, first senses first, and whether the tagged texts have it."""
    files = files_of_senses(folder)
    for line in (folder / "index.noun").read_text(encoding="latin-1").splitlines():
        parts = line.split()
        if not line.startswith(" ") and parts[0].replace("-", "").isalpha():
            senses = parts[-int(parts[2]):]
            yield parts[0], [KINDS.get(files[sense]) for sense in senses[:FIRST_SENSES]], int(parts[-int(parts[2]) - 1]) > 0


def rows(folder):
    """Nouns by kind and first letter."""
    found = collections.defaultdict(list)
    for noun, kinds, tagged in nouns(folder):
        for kind in set(kinds) - {None}:
            if tagged or kind == "person":
                found[kind, noun[0]].append(noun)
    return [f"{kind}\t{' '.join(sorted(words))}" for (kind, _), words in sorted(found.items())]


if __name__ == "__main__":
    print(HEAD)
    print("\n".join(rows(pathlib.Path(sys.argv[1]))))
