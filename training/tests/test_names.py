import random
import unittest

from tagger.document import Document, Name
from tagger.prepare import harmonise
from tagger.rename import renames
from tagger.augment import other_names
from tagger.silver import _names

TEXT = "Mr. Dan Brook met Ana Ruiz in Veldt. Brook said Ruiz was late."


def document():
    places = [(TEXT.index(s), s, t) for s, t in (("Dan Brook", "person"), ("Ana Ruiz", "person"), ("Veldt", "place"))]
    places += [(TEXT.rindex(s), s, "person") for s in ("Brook", "Ruiz")]
    return Document("x", "x", TEXT, None, [Name(a, a + len(s), t) for a, s, t in places])


class NamesTest(unittest.TestCase):
    def test_one_name_stays_one_name(self):
        for seed in range(30):
            changed = other_names(document(), random.Random(seed))
            found = [changed.text[n.start : n.end] for n in changed.names]
            self.assertTrue(found[0].endswith(found[3]), found)
            self.assertTrue(found[1].endswith(found[4]), found)

    def test_edits_lie_apart(self):
        edits = renames(document(), random.Random(3))
        self.assertTrue(all(a[1] <= b[0] for a, b in zip(edits, edits[1:])))

    def test_a_country_that_acts_is_a_place_and_a_people_is_nothing(self):
        text = "Veldt Veldt Veldt Veldtians"
        names = [Name(0, 5, "place"), Name(6, 11, "place"), Name(12, 17, "organization"), Name(18, 27, "organization")]
        one = Document("x", "x", text, None, names)
        harmonise([one])
        self.assertEqual([n.type for n in one.names], ["place"] * 3)
        self.assertEqual(one.unsure, [(18, 27)])

    def test_the_teachers_answer(self):
        mentions = [(3, 6, "PERSON"), (12, 14, "PERSON"), (7, 11, "DATE")]
        answer = {"sentences": [{"entitymentions": [{"ner": t, "characterOffsetBegin": a, "characterOffsetEnd": b} for a, b, t in mentions]}]}
        self.assertEqual(_names("😶 Ana 1999 He", answer), [Name(2, 5, "person")])


if __name__ == "__main__":
    unittest.main()
