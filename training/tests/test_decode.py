import unittest

import numpy as np

from tagger.decode import Runner, attributions, mask_runs, viterbi
from tagger.pieces import Vocabulary
from tagger.windows import windows

VOCABULARY = Vocabulary(["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "she", "said", "it", "rained", "again"])
TEXT = "she said it rained again"


def decoded(labels, roles, null=-5.0, sure=9.0, role=9.0):
    window = windows(TEXT, VOCABULARY)[0]
    tags = np.zeros((len(window.ids), 7))
    tags[window.first, labels] = sure
    states = {"tags": tags, "cue_b": np.zeros((7, 1)), "cue_d": np.zeros((7, 1))}
    scores = np.zeros((1, 7, 3))
    scores[0, window.first, roles] = role
    return attributions(window, states, Runner(lambda w: [states], lambda *_: (scores, np.array([null]))))


def words(spans):
    return [TEXT[a:b] for a, b in spans]


class DecodeTest(unittest.TestCase):
    def test_source_cue_content(self):
        found = decoded([1, 3, 5, 6, 6], [1, 0, 2, 2, 2])[0].attribution
        self.assertEqual((words(found.source), words(found.cue), words(found.content)), (["she"], ["said"], ["it rained again"]))

    def test_one_word_between_is_content_too(self):
        found = decoded([0, 3, 0, 0, 0], [1, 0, 2, 0, 2])[0].attribution
        self.assertEqual(words(found.content), ["it rained again"])

    def test_no_source(self):
        self.assertEqual(decoded([0, 3, 0, 0, 0], [1, 0, 2, 2, 2], null=0.1)[0].attribution.source, [])

    def test_no_content_no_attribution(self):
        self.assertEqual(decoded([0, 3, 0, 0, 0], [1, 0, 0, 0, 0]), [])

    def test_what_is_not_sure_is_dropped(self):
        unsure = 0.4  # all seven labels are about as likely
        self.assertEqual(decoded([1, 3, 5, 6, 6], [1, 0, 2, 2, 2], sure=unsure, role=0.2), [])
        self.assertEqual(len(decoded([1, 3, 5, 6, 6], [1, 0, 2, 2, 2], sure=unsure)), 1)

    def test_an_inside_follows_its_beginning(self):
        logits = np.array([[1.0, 0, 0], [0, 0, 5.0], [0, 0, 5.0]])
        self.assertEqual(viterbi(logits, np.array([0, 0, 0]), 3).tolist(), [1, 2, 2])
        self.assertEqual(viterbi(logits, np.array([0, 1, 1]), 3).tolist(), [0, 1, 2])

    def test_runs(self):
        self.assertEqual(mask_runs(np.array([True, False, True, True])), [(0, 1), (2, 4)])


if __name__ == "__main__":
    unittest.main()
