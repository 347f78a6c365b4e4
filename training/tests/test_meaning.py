import struct
import tempfile
import unittest
from pathlib import Path

import numpy as np

from meaning.vectors import explained, learned, made, sentences, vocabulary_of, words, write


class WordsTest(unittest.TestCase):
    def test_letters_alone_in_lower_case_without_accents(self):
        self.assertEqual(words("The “Café” lost 12 O’Hara-Brel boats."), ["the", "cafe", "lost", "o", "hara", "brel", "boats"])

    def test_sentences_that_are_neither_short_nor_long(self):
        long = "The harbour office shut the pier on Monday."
        self.assertEqual(sentences(long + " It rained.\n" + "A" * 500 + "."), [long])

    def test_whole_words_alone_have_vectors(self):
        self.assertEqual(vocabulary_of(["[CLS]", "##s", "tarn", "boat", "a", "é", "2031"]), ["boat", "tarn"])


class MadeTest(unittest.TestCase):
    def test_what_is_a_sum_of_words_is_learned(self):
        random = np.random.default_rng(1)
        known, alone = ["boat", "pier", "rain"], random.normal(size=(3, 3))
        aim = {word: vector for word, vector in zip(known, random.normal(size=(3, 3)))}
        texts = [" ".join(random.choice(known, size=4)) for _ in range(2000)]
        right = np.array([np.mean([aim[word] for word in text.split()], axis=0) for text in texts])
        rows, share = made(known, alone, np.ones(3), texts, right)
        self.assertGreater(share, 0.5)
        self.assertEqual(rows.shape, (3, 3))

    def test_nothing_told_explains_nothing(self):
        right = np.array([[1.0, -1.0], [-1.0, 1.0]])
        self.assertEqual(explained(np.zeros_like(right), right), 0)
        self.assertEqual(explained(right, right), 1)

    def test_a_map_is_found(self):
        told = np.random.default_rng(2).normal(size=(5000, 2))
        turned = np.array([[0.0, 1.0], [-1.0, 0.0]])
        self.assertTrue(np.allclose(learned(told, told @ turned), turned, atol=0.05))


class WriteTest(unittest.TestCase):
    def test_a_scale_and_whole_numbers_for_each_word(self):
        folder = Path(tempfile.mkdtemp())
        write(folder, ["boat", "pier"], np.array([[1.27, -0.5], [0.0, 0.0]]))
        self.assertEqual((folder / "words.txt").read_text(), "boat\npier\n")
        table = (folder / "rows.bin").read_bytes()
        self.assertEqual(struct.unpack(">i", table[:4]), (2,))
        scale, first, second = struct.unpack(">fbb", table[4:10])
        self.assertAlmostEqual(scale, 0.01)
        self.assertEqual((first, second), (127, -50))
        self.assertEqual(table[14:], bytes(2))


if __name__ == "__main__":
    unittest.main()
