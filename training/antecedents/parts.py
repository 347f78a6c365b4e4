"""Makes core's list of words with their parts of speech from texts that a tagger marked (CoNLL: a word, a tab, its Penn Treebank tag a line).

    python3 -m antecedents.parts TAGGED_FOLDER OUT.tsv

The list holds what a first-order hidden Markov model needs: how often a part follows another, and how often a word, or an unknown word's
ending, is each part. `core`'s PartsOfSpeech reads it.
"""

import sys
from collections import Counter, defaultdict
from pathlib import Path

#: Penn Treebank tags by the letter that stands for their part of speech in the list; every other tag is a mark, ".".
LETTERS = {
    "NN": "N", "NNS": "S", "NNP": "P", "NNPS": "Q", "JJ": "J", "JJR": "J", "JJS": "J", "DT": "D", "PDT": "D", "PRP": "R",
    "PRP$": "G", "POS": "C", "CD": "M", "VB": "V", "VBP": "V", "VBZ": "Z", "VBD": "T", "VBN": "E", "VBG": "I", "MD": "A",
    "RB": "B", "RBR": "B", "RBS": "B", "RP": "B", "IN": "O", "TO": "U", "CC": "K", "WDT": "W", "WP": "W", "WP$": "W",
    "WRB": "W", "EX": "X", "FW": "N",
}  # fmt: skip
MARK = "."
RARE = 3
ENDING = 3


def sentences(file):
    """The sentences of a tagged file: lists of (word, letter)."""
    sentence = []
    for line in file.read_text(encoding="utf-8").split("\n"):
        if "\t" in line:
            word, tag = line.split("\t")
            letter = LETTERS.get(tag, MARK) if any(c.isalnum() for c in word) or tag == "POS" else MARK
            sentence.append((word.rstrip(".") or word, letter))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def ending(word):
    """What tells an unknown word's part: its last letters, after its case."""
    case = "+" if word[0].isupper() else "0" if word[0].isdigit() else "-"
    return case + word[-ENDING:].lower()


def count(files):
    follows, words, endings = Counter(), defaultdict(Counter), defaultdict(Counter)
    for file in files:
        for sentence in sentences(file):
            before = MARK
            for word, letter in sentence:
                follows[before + letter] += 1
                before = letter
                if letter != MARK:
                    words[word.replace("’", "'")][letter] += 1
    for word, letters in words.items():
        if sum(letters.values()) < RARE:
            for letter, n in letters.items():
                endings[ending(word)][letter] += n
    return follows, {w: c for w, c in words.items() if sum(c.values()) >= RARE}, endings


def row(name, letters):
    return name + "\t" + " ".join(f"{letter}{n}" for letter, n in sorted(letters.items(), key=lambda x: (-x[1], x[0])))


def main(folder, out):
    follows, words, endings = count(sorted(Path(folder).iterdir()))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        print("# Made by training/antecedents/parts.py: how often a part of speech follows another (>), a word is each (=), an unknown word with", file=file)
        print("# such an ending is each (-).", file=file)
        for pair, n in sorted(follows.items()):
            print(f">{pair}\t{n}", file=file)
        for name, letters in sorted(endings.items()):
            if sum(letters.values()) >= RARE:
                print(row("-" + name, letters), file=file)
        for name, letters in sorted(words.items()):
            print(row("=" + name, letters), file=file)


if __name__ == "__main__":
    main(*sys.argv[1:])
