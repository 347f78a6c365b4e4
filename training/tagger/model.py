"""The network: the encoder, three heads on each piece, and the linker that joins cues to sources and contents."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .encoder import Encoder

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
NAMES = ("O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place")
ROLES = ("none", "source", "content")
LINK_WIDTH = 192
FARTHEST = 255


@dataclass
class Tokens:
    """What the encoder gives for every piece of a window (or of a batch of them)."""

    tags: Tensor
    names: Tensor
    token_a: Tensor
    token_c: Tensor
    cue_b: Tensor
    cue_d: Tensor


class Linker(nn.Module):
    """GELU(A h + B cue + (C h)(D cue) + distance) to three roles; the null source from what the likely sources look like."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.distance = nn.Embedding(2 * FARTHEST + 1, LINK_WIDTH)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.roles = nn.Linear(LINK_WIDTH, len(ROLES))
        self.null_cue = nn.Linear(LINK_WIDTH, LINK_WIDTH)
        self.null_seen = nn.Linear(LINK_WIDTH, LINK_WIDTH, bias=False)
        self.null = nn.Linear(LINK_WIDTH, 1)
        self.null_mass = nn.Parameter(torch.tensor(-0.5))
        self.drop = nn.Dropout(dropout)

    def forward(self, a: Tensor, c: Tensor, b: Tensor, d: Tensor, distance: Tensor, keep: Tensor | None = None):
        """a, c: [K, N, W] or [1, N, W]; b, d: [K, W]; distance [K, N]; gives roles [K, N, 3] and the null logit [K]."""
        seen = functional.gelu(a + b[:, None] + c * d[:, None] + self.distance(distance))
        roles = self.roles(self.drop(seen))
        source = roles[..., 1] - roles[..., 0]
        if keep is not None:
            source = source.masked_fill(~keep, -1e9)
        pooled = (source.softmax(-1)[..., None] * seen).sum(1)
        state = functional.gelu(self.null_cue(b) + self.null_seen(pooled))
        null = self.null(self.drop(state))[:, 0] + self.null_mass * torch.logsumexp(source, -1)
        return roles, null


class Tagger(nn.Module):
    def __init__(self, encoder: Encoder, dropout: float = 0.1):
        super().__init__()
        width = encoder.norm.weight.shape[0]
        self.encoder = encoder
        self.tags, self.names = nn.Linear(width, len(TAGS)), nn.Linear(width, len(NAMES))
        self.token_a, self.token_c = nn.Linear(width, LINK_WIDTH), nn.Linear(width, LINK_WIDTH)
        self.cue_b, self.cue_d = nn.Linear(width, LINK_WIDTH), nn.Linear(width, LINK_WIDTH)
        self.linker = Linker(dropout)
        self.drop = nn.Dropout(dropout)

    def tokens(self, ids: Tensor, cases: Tensor, keep: Tensor) -> Tokens:
        h = self.drop(self.encoder(ids, cases, keep))
        heads = (self.tags, self.names, self.token_a, self.token_c, self.cue_b, self.cue_d)
        return Tokens(*(head(h) for head in heads))

    def head_parameters(self) -> list[nn.Parameter]:
        return [p for name, p in self.named_parameters() if not name.startswith("encoder.")]

    def encoder_parameters(self) -> list[nn.Parameter]:
        return [p for p in self.encoder.parameters() if p.requires_grad]


def cue_means(values: Tensor, spread: Tensor) -> Tensor:
    """Means over the first pieces of each cue's words: `spread` [K, N] holds 1/words there and 0 elsewhere."""
    return (spread[..., None] * values).sum(1)
