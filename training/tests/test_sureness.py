import random
import unittest

from tagger.calibrate import crosswise, f1
from tagger.sureness import Parts, Weights, fitted, sureness


class SurenessTest(unittest.TestCase):
    def test_the_surer_its_parts_the_likelier_it_is_right(self):
        sure, less = Parts(0.95, 0.9, 0.9), Parts(0.6, 0.9, 0.9)
        self.assertGreater(sureness(sure), sureness(less))
        self.assertTrue(0 < sureness(less) < sureness(sure) < 1)

    def test_certainty_has_a_bound(self):
        self.assertAlmostEqual(sureness(Parts(1.0, 1.0, 1.0)), sureness(Parts(0.995, 0.999, 0.999)), places=2)

    def test_without_a_source_the_others_decide(self):
        nobody = Weights(base=0, without_source=-1, cue=1, source=5, content=1)
        self.assertAlmostEqual(sureness(Parts(0.5, None, 0.5), nobody), 1 / (1 + 2.718281828), places=6)

    def test_fitting_finds_the_weights_that_made_the_answers(self):
        made = Weights(base=-1, without_source=0.5, cue=1, source=0.5, content=0.25)
        draw = random.Random(1)
        parts = [Parts(draw.random(), draw.choice([None, draw.random()]), draw.random()) for _ in range(8000)]
        right = [draw.random() < sureness(p, made) for p in parts]
        found = fitted(parts, right)
        for name in ("base", "without_source", "cue", "source", "content"):
            self.assertAlmostEqual(getattr(found, name), getattr(made, name), delta=0.2)

    def test_a_half_is_scored_by_what_the_other_taught(self):
        cue = [Parts(p / 100, 0.5, 0.5) for p in range(5, 100, 5)]
        by_cue = [p.cue > 0.5 for p in cue]
        never = [False] * len(cue)
        scores = crosswise([cue, cue], [by_cue, never], [0, 1])
        self.assertLess(max(scores[0]), 0.2)
        self.assertGreater(scores[1][-1], scores[1][0])

    def test_the_thresholds_keep_what_is_likely(self):
        scores, right, sourced = [[0.9, 0.1, 0.1]], [[True, False, True]], [[True, True, False]]
        self.assertAlmostEqual(f1(scores, right, sourced, gold=2, least=0.5, least_without=0.05), 100.0)
        self.assertAlmostEqual(f1(scores, right, sourced, gold=2, least=0.0, least_without=0.05), 80.0)


if __name__ == "__main__":
    unittest.main()
