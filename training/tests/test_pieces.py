import unittest

from tagger.pieces import Vocabulary, case, normal, word_places

PIECES = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "har", "##bour", "##s", "said", "“", ".", "zoe", "a"]


def cut(text):
    vocabulary = Vocabulary(PIECES)
    return [(text[w.start : w.end], [PIECES[i] for i in w.pieces], w.case) for w in vocabulary.words(text)]


class PiecesTest(unittest.TestCase):
    def test_longest_pieces_first(self):
        self.assertEqual(cut("Harbours said."), [("Harbours", ["har", "##bour", "##s"], 1), ("said", ["said"], 0), (".", ["."], 0)])

    def test_what_cannot_be_cut_is_unknown(self):
        self.assertEqual(cut("harx"), [("harx", ["[UNK]"], 0)])

    def test_accents_go(self):
        self.assertEqual(cut("Zoë"), [("Zoë", ["zoe"], 1)])
        self.assertEqual(normal("ÍÑIGUEZ"), "iniguez")

    def test_characters_of_no_width_end_no_word(self):
        self.assertEqual(cut("sa\u200bid\u200b a"), [("sa\u200bid", ["said"], 0), ("a", ["a"], 0)])

    def test_a_no_break_space_ends_a_word(self):
        self.assertEqual(word_places("a\u00a0b", 0, 3), [(0, 1), (2, 3)])

    def test_cases(self):
        for written, expected in (("said", 0), ("Said", 1), ("A", 1), ("SAID", 2), ("McAdam", 3), ("G20", 4), ("—", 0)):
            self.assertEqual(case(written), expected, written)


if __name__ == "__main__":
    unittest.main()
