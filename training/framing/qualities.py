"""Makes core's framing/qualities.tsv: which adjectives of English tell a quality, from Princeton WordNet 3.0.

    python3 training/framing/qualities.py FOLDER_OF_WORDNET > core/src/main/resources/org/parallax/framing/qualities.tsv

An adjective tells a quality when its first sense is neither "of or pertaining to" something ("federal", "dental") nor that of a participle. Taken are
those of one word that WordNet's tagged texts have.
"""

import pathlib
import sys

from kinds import HEAD

OF_QUALITIES = 0
HEAD = "\n".join(
    ["# Adjectives that tell a quality, by their first letter. Made by training/framing/qualities.py from Princeton WordNet 3.0."] + HEAD.splitlines()[1:])


def files_of_senses(folder):
    """The lexicographer file of each sense, by the offset in data.adj."""
    lines = (folder / "data.adj").read_text(encoding="latin-1").splitlines()
    return {line[:8]: int(line[9:11]) for line in lines if not line.startswith(" ")}


def qualities(folder):
    """The adjectives whose first sense tells a quality."""
    files = files_of_senses(folder)
    for line in (folder / "index.adj").read_text(encoding="latin-1").splitlines():
        parts = line.split()
        count = 0 if line.startswith(" ") else int(parts[2])
        if count and parts[0].replace("-", "").isalpha() and int(parts[-count - 1]) > 0 and files[parts[-count]] == OF_QUALITIES:
            yield parts[0]


def rows(folder):
    """One row for each first letter."""
    found = {}
    for word in qualities(folder):
        found.setdefault(word[0], []).append(word)
    return [" ".join(sorted(words)) for _, words in sorted(found.items())]


if __name__ == "__main__":
    print(HEAD)
    print("\n".join(rows(pathlib.Path(sys.argv[1]))))
