"""How likely an attribution is right, from how sure the networks are of its parts; Java has the same in Sureness."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LEAST = 0.01
"""Beyond this and one less this a probability says no more."""


@dataclass(frozen=True)
class Parts:
    """The mean probability of an attribution's cue words, of its source words (None: it has no source), of its content words."""

    cue: float
    source: float | None
    content: float


@dataclass(frozen=True)
class Weights:
    """Of a logistic regression over the log odds of the parts."""

    base: float
    without_source: float
    cue: float
    source: float
    content: float


WEIGHTS = Weights(base=-3.0, without_source=0.61, cue=0.6, source=0.23, content=0.33)
"""Fitted by tagger.calibrate to what version 0.2 finds in PolNeAR dev."""


def sureness(parts: Parts, weights: Weights = WEIGHTS) -> float:
    return float(1 / (1 + np.exp(-np.dot(features(parts), vector(weights)))))


def features(parts: Parts) -> np.ndarray:
    of_source = 0.0 if parts.source is None else odds(parts.source)
    return np.array([1.0, parts.source is None, odds(parts.cue), of_source, odds(parts.content)])


def vector(weights: Weights) -> np.ndarray:
    return np.array([weights.base, weights.without_source, weights.cue, weights.source, weights.content])


def odds(probability: float) -> float:
    return float(np.log(max(probability, LEAST) / max(1 - probability, LEAST)))


def fitted(parts: list[Parts], right: list[bool], steps: int = 30, ridge: float = 1.0) -> Weights:
    """By Newton's method, with a ridge on all weights but the base."""
    x, y = np.stack([features(p) for p in parts]), np.array(right, dtype=float)
    penalty = ridge * np.diag([0.0, 1, 1, 1, 1])
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        slope = x.T @ (p - y) + penalty @ w
        bend = (x * (p * (1 - p))[:, None]).T @ x + penalty + 1e-9 * np.eye(len(w))
        w -= np.linalg.solve(bend, slope)
    return Weights(*(round(float(value), 2) for value in w))
