import unittest

from tagger.corpora import brat_attributions
from tagger.detokenise import detokenise
from tagger.document import Attribution, Document, Name, code_point_offsets
from tagger.propernames import name_inside
from tagger.score import add, attribution_counts, quoted_words
from tagger.pieces import word_places

MARKS = "\n".join(
    [
        "T1\tSource 0 3\tAna",
        "T2\tCue 4 8\tsaid",
        "T3\tContent 9 13;16 20\tit is over",
        "T4\tAttribution 4 8\tsaid",
        "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
        "E2\tAttribution-no-source:T4 Cue:T2 Content:T3",
        "E3\tAttribution-no-source:T4",
        "T5\tDiscuss 0 3\tAna",
    ]
)


class CorporaTest(unittest.TestCase):
    def test_brat(self):
        told, nobody = brat_attributions(MARKS)
        self.assertEqual(told, Attribution([(0, 3)], [(4, 8)], [(9, 13), (16, 20)]))
        self.assertEqual(nobody.source, [])

    def test_running_text(self):
        text, places = detokenise([["He", "said", '"', "no", '"', ",", "did", "n't", "he", "?"]])
        self.assertEqual(text, 'He said "no", didn\'t he?')
        self.assertEqual(text[slice(*places[0][3])], "no")

    def test_the_name_inside(self):
        text = "the Veldt Foreign Minister, Ana al-Ruiz"
        self.assertEqual(text[slice(*name_inside(text, 0, len(text), "person"))], "Ana al-Ruiz")
        self.assertIsNone(name_inside("the old men", 0, 11, "person"))

    def test_documents_go_round(self):
        d = Document("a", "b", "Ana 😶 said", [Attribution([(0, 3)], [(6, 10)], [])], [Name(0, 3, "person")], [(4, 5)])
        self.assertEqual(Document.from_json(d.to_json()), d)
        self.assertEqual(code_point_offsets(d.text)[7], 6)


class ScoreTest(unittest.TestCase):
    TEXT = "Ana said it was over. Ben said “no”."

    def counts(self, source, content):
        gold = Document("a", "b", self.TEXT, [Attribution([(0, 3)], [(4, 8)], [(9, 20)])])
        found = Document("a", "b", self.TEXT, [Attribution(source, [(4, 8)], [content])])
        return add([attribution_counts(gold, found)]).f1("whole")

    def test_half_is_enough(self):
        self.assertEqual(self.counts([(0, 3)], (9, 15)), 100)
        self.assertEqual(self.counts([(0, 3)], (9, 11)), 0)

    def test_an_empty_source_is_not_a_source(self):
        self.assertEqual(self.counts([], (9, 20)), 0)

    def test_quoted_words(self):
        words = word_places(self.TEXT, 0, len(self.TEXT))
        inside = [self.TEXT[slice(*w)] for w, q in zip(words, quoted_words(self.TEXT, words)) if q]
        self.assertEqual(inside, ["“", "no", "”"])


if __name__ == "__main__":
    unittest.main()
