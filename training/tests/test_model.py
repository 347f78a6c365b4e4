import unittest

import numpy as np
import torch

from tagger.decode import read
from tagger.distil import Mixed
from tagger.document import Attribution, Document, Name
from tagger.encoder import Encoder, round_rows
from tagger.evaluate import torch_runner
from tagger.examples import collate, examples
from tagger.export import encoder_model, linker_model
from tagger.graph import round_columns
from tagger.model import Tagger
from tagger.pieces import Vocabulary
from tagger.train import Recipe, losses

VOCABULARY = Vocabulary(["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "ana", "said", "it", "rained"])
DOCUMENT = Document("x", "x", "Ana said it rained", [Attribution([(0, 3)], [(4, 8)], [(9, 18)])], [Name(0, 3, "person")])


def small():
    torch.manual_seed(1)
    return Tagger(Encoder(1, width=24, inner=48, vocabulary=9))


class ModelTest(unittest.TestCase):
    def test_labels(self):
        example = examples(DOCUMENT, VOCABULARY)[0]
        self.assertEqual(example.tags.tolist(), [-100, 1, 3, 5, 6, -100])
        self.assertEqual(example.names.tolist(), [-100, 1, 0, 0, 0, -100])
        self.assertEqual(example.roles.tolist(), [[-100, 1, 0, 2, 2, -100]])

    def test_it_learns(self):
        model, recipe = small(), Recipe()
        batch = collate(examples(DOCUMENT, VOCABULARY) * 2)
        opt = torch.optim.AdamW(model.parameters(), lr=3e-3)
        first = losses(model, batch, recipe).item()
        for _ in range(60):
            opt.zero_grad()
            losses(model, batch, recipe).backward()
            opt.step()
        self.assertLess(losses(model, batch, recipe).item(), first / 4)
        found, names = read(DOCUMENT.text, VOCABULARY, torch_runner([model], "cpu"))
        self.assertEqual(found[0].attribution, DOCUMENT.attributions[0])
        self.assertEqual(names, DOCUMENT.names)

    def test_it_learns_from_another(self):
        teacher, student = small().eval(), small()
        guessed = Document(**{**DOCUMENT.__dict__, "guessed": True, "names": None})
        batch = collate(examples(guessed, VOCABULARY))
        self.assertTrue((batch.tags == -100).all() and (batch.null == -100).all())
        opt = torch.optim.AdamW(student.parameters(), lr=3e-3)
        loss = Mixed([teacher], gold=0.5)
        first = loss(student, batch, Recipe()).item()
        for _ in range(20):
            opt.zero_grad()
            loss(student, batch, Recipe()).backward()
            opt.step()
        self.assertLess(loss(student, batch, Recipe()).item(), first)

    def test_the_graphs_are_well_formed(self):
        model = small()
        self.assertEqual([o.name for o in encoder_model(model).graph.output], ["tags", "names", "token_a", "token_c", "cue_b", "cue_d"])
        self.assertEqual([o.name for o in linker_model(model).graph.output], ["roles", "no_source"])

    def test_rounding(self):
        table = np.random.default_rng(1).normal(size=(5, 7)).astype(np.float32)
        rows, scale = round_rows(table)
        self.assertLess(np.abs(rows * scale - table).max(), 0.03)
        columns, scale = round_columns(table)
        self.assertLessEqual(np.abs(columns).max(), 64)


if __name__ == "__main__":
    unittest.main()
