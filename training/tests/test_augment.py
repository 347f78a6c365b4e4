import random
import unittest

from tagger.augment import apply, one_paragraph, other_headline, other_quotes
from tagger.document import Attribution, Document, Name

TEXT = "Bridge opens\n\n“It is late,” Ana Ruiz said.\n\nNobody came."


def document():
    content = (TEXT.index("“"), TEXT.index("”") + 1)
    source = (TEXT.index("Ana"), TEXT.index(" said"))
    cue = (TEXT.index("said"), TEXT.index("said") + 4)
    return Document("x", "x", TEXT, [Attribution([source], [cue], [content])], [Name(*source, "person")])


def parts(d):
    a = d.attributions[0]
    return [d.text[slice(*spans[0])] for spans in (a.source, a.cue, a.content)]


class AugmentTest(unittest.TestCase):
    def test_marks_move_with_the_text(self):
        at = TEXT.index("Ana")
        changed = apply(document(), [(0, 6, "The long road"), (at, at + 3, "Mariana")])
        self.assertEqual(parts(changed), ["Mariana Ruiz", "said", "“It is late,”"])
        self.assertEqual(changed.text[changed.names[0].start : changed.names[0].end], "Mariana Ruiz")

    def test_other_quotes(self):
        for seed in range(20):
            changed = other_quotes(document(), random.Random(seed))
            self.assertEqual(parts(changed)[:2], ["Ana Ruiz", "said"])
            self.assertIn("It is late,", parts(changed)[2])

    def test_one_paragraph_keeps_the_headline(self):
        changed = one_paragraph(document(), random.Random(1))
        self.assertTrue(changed.text.startswith("Bridge opens\n\n“It"))
        self.assertEqual(parts(changed), parts(document()))

    def test_other_headline(self):
        changed = other_headline(document(), random.Random(3))
        self.assertEqual(parts(changed), parts(document()))


if __name__ == "__main__":
    unittest.main()
