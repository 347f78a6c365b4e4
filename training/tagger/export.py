"""python -m tagger.export: weights to encoder.onnx, linker.onnx, vocab.txt and model.json."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch
from onnx import TensorProto, helper

from . import encoder
from .encoder import HEADS, NORM_EPSILON, round_rows
from .graph import Graph
from .model import LINK_WIDTH, NAMES, ROLES, TAGS, Tagger
from .train import layers_of, restore

POSITIONS = 256
FILES = ("encoder.onnx", "linker.onnx", "vocab.txt")


def encoder_model(model: Tagger, exact: bool = False):
    """The encoder and its heads as a graph; exact keeps the products in floats, for comparison with torch."""
    graph, weights = Graph(), {n: p.detach().float().cpu().numpy() for n, p in model.state_dict().items()}
    x = _embeddings(graph, weights)
    for number in range(len(model.encoder.layers)):
        x = _layer(graph, x, f"encoder.layers.{number}.", weights, exact)
    outputs = [("tags", len(TAGS)), ("names", len(NAMES))]
    for name, _ in outputs:
        graph.name(graph.linear(x, name, weights[name + ".weight"], weights[name + ".bias"], exact=True), name)
    links = ("token_a", "token_c", "cue_b", "cue_d")
    joined, bias = (np.concatenate([weights[f"{n}.{kind}"] for n in links]) for kind in ("weight", "bias"))
    parts = graph.op("Split", graph.linear(x, "links", joined, bias, exact), outputs=4, axis=1)
    for name, part in zip(links, parts):
        graph.name(part, name)
        outputs.append((name, LINK_WIDTH))
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, [1, "N"]) for n in ("input_ids", "case_ids")]
    return graph.model(inputs, [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", size]) for n, size in outputs])


def _embeddings(graph: Graph, weights: dict[str, np.ndarray]) -> str:
    """One row a piece; there is no batch, so that ONNX Runtime can join what follows."""
    ids, cases = (graph.op("Squeeze", name, graph.ints(0)) for name in ("input_ids", "case_ids"))
    rows, scale = round_rows(weights["encoder.words.weight"])
    picked = graph.op("Cast", graph.op("Gather", graph.constant("words.rows", rows), ids), to=TensorProto.FLOAT)
    words = graph.op("Mul", picked, graph.op("Gather", graph.constant("words.scale", scale), ids))
    written = graph.op("Gather", graph.constant("cases", weights["encoder.cases.weight"]), cases)
    table = graph.constant("positions", weights["encoder.positions.weight"][:POSITIONS])
    places = graph.op("Slice", table, graph.ints(0), graph.op("Shape", ids), graph.ints(0))
    return _norm(graph, graph.op("Add", graph.op("Add", words, written), places), "encoder.norm", weights)


def _layer(graph: Graph, x: str, name: str, w: dict[str, np.ndarray], exact: bool) -> str:
    mixed = _attention(graph, x, name, w, exact)
    out = graph.linear(mixed, name + "out", w[name + "attention.out.weight"], w[name + "attention.out.bias"], exact)
    x = _norm(graph, graph.op("Add", x, out), name + "attention_norm", w)
    up = graph.gelu(graph.linear(x, name + "up", w[name + "up.weight"], w[name + "up.bias"], exact))
    down = graph.linear(up, name + "down", w[name + "down.weight"], w[name + "down.bias"], exact)
    return _norm(graph, graph.op("Add", x, down), name + "norm", w)


def _norm(graph: Graph, x: str, name: str, w: dict[str, np.ndarray]) -> str:
    return graph.norm(x, name, w[name + ".weight"], w[name + ".bias"], NORM_EPSILON)


def _attention(graph: Graph, x: str, name: str, w: dict[str, np.ndarray], exact: bool) -> str:
    """ONNX Runtime joins the transpositions to the products. The division by the root of a head's width is in the queries."""
    width = w[name + "attention.query.weight"].shape[0]
    shrink = np.sqrt(width / HEADS).astype(np.float32)

    def heads(part: str, factor: np.float32, perm: list[int]) -> str:
        weight, bias = (w[f"{name}attention.{part}.{kind}"] * factor for kind in ("weight", "bias"))
        rows = graph.linear(x, name + part, weight, bias, exact)
        return graph.op("Transpose", graph.op("Reshape", rows, graph.ints(-1, HEADS, width // HEADS)), perm=perm)

    q, k, v = heads("query", 1 / shrink, [1, 0, 2]), heads("key", np.float32(1), [1, 2, 0]), heads("value", np.float32(1), [1, 0, 2])
    share = graph.op("Softmax", graph.op("MatMul", q, k), axis=-1)
    mixed = graph.op("Transpose", graph.op("MatMul", share, v), perm=[1, 0, 2])
    return graph.op("Reshape", mixed, graph.ints(-1, width))


def linker_model(model: Tagger):
    """The linker in floats: it is small."""
    graph, w = Graph(), {n: p.detach().float().cpu().numpy() for n, p in model.linker.state_dict().items()}
    b, d = (graph.op("Unsqueeze", name, graph.ints(1)) for name in ("cue_b", "cue_d"))
    a, c = (graph.op("Unsqueeze", name, graph.ints(0)) for name in ("token_a", "token_c"))
    away = graph.op("Gather", graph.constant("distances", w["distance.weight"]), "distance")
    seen = graph.gelu(graph.op("Add", graph.op("Add", graph.op("Add", a, b), graph.op("Mul", c, d)), away))
    roles = graph.linear(seen, "roles", w["roles.weight"], w["roles.bias"], exact=True)
    graph.name(roles, "roles")
    none, some, _ = graph.op("Split", roles, outputs=3, axis=2)
    source = graph.op("Sub", some, none)
    share = graph.op("Softmax", source, axis=1)
    pooled = graph.op("ReduceSum", graph.op("Mul", share, seen), graph.ints(1), keepdims=0)
    cue = graph.linear("cue_b", "null_cue", w["null_cue.weight"], w["null_cue.bias"], exact=True)
    state = graph.gelu(graph.op("Add", cue, graph.linear(pooled, "null_seen", w["null_seen.weight"], None, exact=True)))
    mass = graph.op("ReduceLogSumExp", graph.op("Squeeze", source, graph.ints(2)), axes=[1], keepdims=1)
    weighed = graph.op("Mul", mass, graph.constant("null_mass", w["null_mass"]))
    null = graph.op("Add", graph.linear(state, "null", w["null.weight"], w["null.bias"], exact=True), weighed)
    graph.name(graph.op("Squeeze", null, graph.ints(1)), "no_source")
    return graph.model(*_linker_places())


def _linker_places():
    inputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", LINK_WIDTH]) for n in ("token_a", "token_c")]
    inputs += [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["K", LINK_WIDTH]) for n in ("cue_b", "cue_d")]
    inputs.append(helper.make_tensor_value_info("distance", TensorProto.INT64, ["K", "N"]))
    outputs = [
        helper.make_tensor_value_info("roles", TensorProto.FLOAT, ["K", "N", len(ROLES)]),
        helper.make_tensor_value_info("no_source", TensorProto.FLOAT, ["K"]),
    ]
    return inputs, outputs


def write(model: Tagger, pieces: list[str], folder: Path, about: dict) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "encoder.onnx").write_bytes(encoder_model(model).SerializeToString())
    (folder / "linker.onnx").write_bytes(linker_model(model).SerializeToString())
    (folder / "vocab.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")
    sums = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    (folder / "model.json").write_text(json.dumps({**about, "sha256": sums}, indent=2) + "\n", encoding="utf-8")


def load(data: Path, weights: Path) -> tuple[Tagger, list[str], dict]:
    body, pieces = encoder.load(data / "encoder.npz", at_most=layers_of(weights))
    model = Tagger(body)
    recipe = restore(weights, model)
    return model.eval(), pieces, recipe


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder that tagger.prepare wrote")
    arguments.add_argument("--weights", type=Path, required=True, help="weights.pt that tagger.train or tagger.distil wrote")
    arguments.add_argument("--version", required=True)
    arguments.add_argument("--out", type=Path, required=True)
    given = arguments.parse_args()
    torch.set_num_threads(1)
    model, pieces, recipe = load(given.data, given.weights)
    write(model, pieces, given.out, {"version": given.version, "recipe": recipe})


if __name__ == "__main__":
    main()
