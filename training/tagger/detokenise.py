"""Tokens back to running text, so that a corpus of tokens looks like the pages that the tagger will read."""

from __future__ import annotations

NO_SPACE_BEFORE = set(".,;:!?)]}%…”’") | {"...", "'s", "’s", "n't", "n’t", "'re", "'ve", "'ll", "'d", "'m", "'", "''"}
NO_SPACE_AFTER = set("([{$£€#“‘«") | {"``"}
BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": "“", "''": "”"}


def detokenise(sentences: list[list[str]], per_paragraph: int = 4) -> tuple[str, list[list[tuple[int, int]]]]:
    """The text, and for each token of each sentence its place; a new paragraph after so many sentences."""
    text, places = "", []
    for number, sentence in enumerate(sentences):
        if text:
            text += "\n\n" if number % per_paragraph == 0 else " "
        text, spans = _sentence(text, sentence)
        places.append(spans)
    return text, places


def _sentence(text: str, tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    spans, glue, open_quote = [], True, False
    for raw in tokens:
        token = BRACKETS.get(raw, raw)
        closing = token == '"' and open_quote
        if not (glue or closing or token in NO_SPACE_BEFORE or raw in NO_SPACE_BEFORE):
            text += " "
        if token == '"':
            open_quote = not open_quote
        glue = token in NO_SPACE_AFTER or (token == '"' and open_quote)
        spans.append((len(text), len(text) + len(token)))
        text += token
    return text, spans
