import unittest

from tagger.pieces import CASE_BREAK, Vocabulary
from tagger.windows import CAPACITY, sentence_ends, windows

VOCABULARY = Vocabulary(["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "a", "b", ".", '"'])


def sizes(text):
    return [len(w.ids) for w in windows(text, VOCABULARY)]


class WindowsTest(unittest.TestCase):
    def test_paragraphs_are_packed_with_a_break_between(self):
        window = windows("a b.\n\nb", VOCABULARY)[0]
        self.assertEqual(window.ids.tolist(), [3, 5, 6, 7, 1, 6, 4])
        self.assertEqual(window.cases.tolist()[4], CASE_BREAK)
        self.assertEqual(window.part.tolist(), [0, 0, 0, 1])

    def test_the_break_counts(self):
        self.assertEqual(sizes("a " * 200 + "\n" + "b " * 53), [CAPACITY + 2])
        self.assertEqual(sizes("a " * 200 + "\n" + "b " * 54), [202, 56])

    def test_a_long_paragraph_is_cut_at_the_last_sentence_end_that_fits(self):
        sentence = "A" + " b" * 98 + ". "
        self.assertEqual(sizes(sentence * 4), [202, 202])

    def test_outside_quotation_where_there_is_one(self):
        text = "A" + " b" * 98 + '. "A' + " b" * 98 + ". A" + " b" * 60 + '." ' + "A" + " b" * 98 + "."
        self.assertEqual(sizes(text)[0], 102)

    def test_else_at_the_last_word(self):
        self.assertEqual(sizes("a " * 300), [CAPACITY + 2, 48])

    def test_sentence_ends(self):
        text = 'He left. "Why?" she said. Then… nothing.'
        self.assertEqual([(text[:at][-3:], quoted) for at, quoted in sentence_ends(text, 0, len(text))], [("ft.", False), ("id.", False)])

    def test_no_words_no_window(self):
        self.assertEqual(windows(" \n\n ", VOCABULARY), [])


if __name__ == "__main__":
    unittest.main()
