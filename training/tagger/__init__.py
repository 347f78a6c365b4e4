"""How Parallax's tagger is made: corpora in, two ONNX files out (see docs/tagger.md for what they promise)."""
