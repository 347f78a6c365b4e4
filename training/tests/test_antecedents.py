import tempfile
import unittest
from pathlib import Path

import torch

from antecedents.parts import count, ending
from antecedents.train import learn, only_scores, read, rows

def written(text):
    file = Path(tempfile.mkdtemp(), "one.tsv")
    file.write_text(text, encoding="utf-8")
    return file


class PartsTest(unittest.TestCase):
    def test_words_endings_and_neighbours_are_counted(self):
        file = written("The\tDT\nboat\tNN\n.\t.\n\n" * 3 + "Boating\tVBG\n\n" * 3 + "sailing\tVBG\n\n" * 2)
        follows, words, endings = count([file])
        self.assertEqual(follows["DN"], 3)
        self.assertEqual(words["boat"], {"N": 3})
        self.assertNotIn("sailing", words)
        self.assertEqual(endings[ending("sailing")], {"I": 2})


class RankingTest(unittest.TestCase):
    #: Two answers: 0 for nothing, 1 for a phrase that is right, 2 for one that is wrong.
    LINES = "P\tone.tsv\t5-7\t1\t0\nC\t0-3\t1\t1\t1\nC\t3-4\t2\t0\t2\n"

    def groups(self):
        return read(written(self.LINES * 200))

    def test_examples_are_read(self):
        group = self.groups()[0]
        self.assertEqual(group.answers.tolist(), [[0], [1], [2]])
        self.assertEqual(group.right.tolist(), [False, True, False])

    def test_where_no_phrase_is_right_nothing_is(self):
        group = read(written(self.LINES.replace("\t1\t1\n", "\t0\t1\n")))[0]
        self.assertEqual(group.right.tolist(), [True, False, False])

    def test_what_is_right_scores_best(self):
        ranking = learn(self.groups(), 3, 0)
        scores = ranking(torch.tensor([[0], [1], [2]])).tolist()
        self.assertEqual(scores.index(max(scores)), 1)

    def test_the_file_holds_a_row_for_each_answer_after_the_units(self):
        self.assertEqual(len(list(rows([learn(self.groups()[:8], 3, 0)]))), 2 + 3)

    def test_a_fifth_of_the_documents_only_scores(self):
        held = sum(only_scores(f"document-{i}") for i in range(1000))
        self.assertTrue(150 < held < 250, held)


if __name__ == "__main__":
    unittest.main()
