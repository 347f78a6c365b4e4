import tempfile
import unittest
from pathlib import Path

import torch

from antecedents.columns import columns
from antecedents.parts import count, ending
from antecedents.train import learn, only_scores, read, rows, with_nothing

CAT = """<Document>
  <token t_id="1" sentence="0">Ada</token><token t_id="2" sentence="0">Brook</token><token t_id="3" sentence="0">left</token>
  <token t_id="4" sentence="1">She</token><token t_id="5" sentence="1">slept</token><token t_id="6" sentence="7">Late</token>
  <Markables>
    <ENTITY_MENTION m_id="10" ent_type="PER"><token_anchor t_id="1"/><token_anchor t_id="2"/></ENTITY_MENTION>
    <ENTITY_MENTION m_id="11"><token_anchor t_id="4"/></ENTITY_MENTION>
    <EVENT_MENTION m_id="12"><token_anchor t_id="3"/></EVENT_MENTION>
    <ENTITY m_id="20"/>
  </Markables>
  <Relations><REFERS_TO r_id="1"><source m_id="10"/><source m_id="11"/><target m_id="20"/></REFERS_TO></Relations>
</Document>"""


def written(text):
    file = Path(tempfile.mkdtemp(), "one.xml")
    file.write_text(text, encoding="utf-8")
    return file


class ColumnsTest(unittest.TestCase):
    def test_a_pronoun_is_joined_to_the_mention_before(self):
        lines = columns(written(CAT), 6, ("ENTITY_MENTION",))
        cells = [line.split("\t")[2:] for line in lines if "\t" in line]
        self.assertEqual([c[0] for c in cells], ["Ada", "Brook", "left", "She", "slept"])
        self.assertEqual([c[1] for c in cells], ["thing[10]", "thing[10]", "_", "thing[11]", "_"])
        self.assertEqual(cells[3][2:], ["coref", "1-1[11_10]"])

    def test_a_file_whose_pronouns_are_not_joined_is_left_out(self):
        self.assertEqual(columns(written(CAT.replace("REFERS_TO", "OTHER")), 6, ("ENTITY_MENTION",)), [])


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
        return with_nothing(read(written(self.LINES * 200)))

    def test_examples_are_read(self):
        group = self.groups()[0]
        self.assertEqual(group.answers, [[0], [1], [2]])
        self.assertEqual(group.right, [False, True, False])

    def test_where_no_phrase_is_right_nothing_is(self):
        group = with_nothing(read(written(self.LINES.replace("\t1\t1\n", "\t0\t1\n"))))[0]
        self.assertEqual(group.right, [True, False, False])

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
