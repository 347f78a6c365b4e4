"""A thin hand for building ONNX graphs: each method adds a node and gives the name of its output."""

from __future__ import annotations

import math

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8
WEIGHT_STEPS = 64
"""Weights keep 7 bits: a sum of two products of 255 and 64 stays below 2^15, where older processors saturate."""


class Graph:
    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.quantised: dict[str, tuple[str, str, str]] = {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def ints(self, *values: int) -> str:
        return self.constant("ints_" + "_".join(map(str, values)), np.array(values, dtype=np.int64))

    def number(self, value: float) -> str:
        return self.constant(f"number_{value!r}", np.array(value, dtype=np.float32))

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes):
        names = [f"{kind}_{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def name(self, value: str, output: str) -> None:
        self.nodes.append(helper.make_node("Identity", [value], [output]))

    def gelu(self, x: str) -> str:
        """In the order that ONNX Runtime joins to one operation."""
        erf = self.op("Erf", self.op("Div", x, self.number(math.sqrt(2))))
        return self.op("Mul", self.op("Mul", x, self.op("Add", erf, self.number(1.0))), self.number(0.5))

    def norm(self, x: str, name: str, weight: np.ndarray, bias: np.ndarray, epsilon: float) -> str:
        """Spelled out, since ONNX Runtime's LayerNormalization is slow on a processor: a quarter of the encoder's time."""
        scale, shift = self.constant(name + ".weight", weight), self.constant(name + ".bias", bias)
        away = self.op("Sub", x, self.op("ReduceMean", x, axes=[-1], keepdims=1))
        spread = self.op("ReduceMean", self.op("Mul", away, away), axes=[-1], keepdims=1)
        root = self.op("Sqrt", self.op("Add", spread, self.number(epsilon)))
        return self.op("Add", self.op("Mul", self.op("Div", away, root), scale), shift)

    def linear(self, x: str, name: str, weight: np.ndarray, bias: np.ndarray | None, exact: bool = False) -> str:
        """x W^T + b with W as torch has it; in 8 bits unless exact."""
        product = self._exact(x, name, weight) if exact else self._rounded(x, name, weight)
        return product if bias is None else self.op("Add", product, self.constant(name + ".bias", bias))

    def _exact(self, x: str, name: str, weight: np.ndarray) -> str:
        return self.op("MatMul", x, self.constant(name + ".weight", weight.T))

    def _rounded(self, x: str, name: str, weight: np.ndarray) -> str:
        rows, scale = round_columns(weight.T)
        if x not in self.quantised:
            self.quantised[x] = tuple(self.op("DynamicQuantizeLinear", x, outputs=3))
        values, step, zero = self.quantised[x]
        whole = self.op("MatMulInteger", values, self.constant(name + ".rows", rows), zero)
        factor = self.op("Mul", step, self.constant(name + ".scale", scale))
        return self.op("Mul", self.op("Cast", whole, to=TensorProto.FLOAT), factor)

    def model(self, inputs: list, outputs: list) -> onnx.ModelProto:
        graph = helper.make_graph(self.nodes, "parallax", inputs, outputs, list(self.constants.values()))
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="parallax")
        made.ir_version = IR_VERSION
        onnx.checker.check_model(made)
        return made


def round_columns(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers of 7 bits, and one scale a column."""
    scale = np.abs(weight).max(axis=0) / WEIGHT_STEPS
    scale[scale == 0] = 1.0
    return np.rint(weight / scale).astype(np.int8), scale.astype(np.float32)
