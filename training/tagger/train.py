"""python -m tagger.train: from documents.jsonl.gz and encoder.npz to the weights of one tagger, with its scores on PolNeAR dev."""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from . import document, encoder, evaluate
from .augment import strange
from .document import Document
from .evaluate import SCORE_ONLY
from .examples import NOTHING, Batch, Example, collate, examples
from .model import Tagger, cue_means
from .pieces import Vocabulary


@dataclass
class Recipe:
    seed: int = 1
    epochs: int = 4
    rate: float = 1.5e-4
    head_factor: float = 5.0
    windows_a_step: int = 8
    dropout: float = 0.1
    warm_up: float = 0.06
    decay: float = 0.01
    link_weight: float = 1.0
    null_weight: float = 0.3
    name_weight: float = 0.5
    name_windows_a_step: int = 3
    strange: float = 0.0
    average: float = 0.0
    layer_decay: float = 1.0
    layers: int = 99
    limit: int = 0


def epoch_examples(documents: list[Document], pieces: list[str], recipe: Recipe, epoch: int) -> tuple[list, list]:
    """The windows of one epoch: those with attributions, and those with names alone."""
    draw = random.Random(recipe.seed * 1000 + epoch)
    vocabulary = Vocabulary(pieces)
    told: list[Example] = []
    named: list[Example] = []
    for d in documents:
        if d.attributions is None and d.names is None:
            continue
        changed = strange(d, draw, recipe.strange) if recipe.strange else d
        (named if d.attributions is None else told).extend(examples(changed, vocabulary))
    draw.shuffle(told)
    draw.shuffle(named)
    return told, named


def steps(told: list, named: list, recipe: Recipe) -> list[list[Example]]:
    size, extra = recipe.windows_a_step, recipe.name_windows_a_step
    batches = []
    for number, at in enumerate(range(0, len(told), size)):
        more = [named[(number * extra + k) % len(named)] for k in range(extra)] if named else []
        batches.append(told[at : at + size] + more)
    return batches


@dataclass
class Outputs:
    """What the network says of a batch; `roles` and `null` are None where there is no cue."""

    tags: Tensor
    names: Tensor
    roles: Tensor | None
    null: Tensor | None


def forward(model: Tagger, batch: Batch) -> Outputs:
    t = model.tokens(batch.ids, batch.cases, batch.keep)
    if not len(batch.owner):
        return Outputs(t.tags, t.names, None, None)
    own = batch.owner
    b, d = cue_means(t.cue_b[own], batch.spread), cue_means(t.cue_d[own], batch.spread)
    return Outputs(t.tags, t.names, *model.linker(t.token_a[own], t.token_c[own], b, d, batch.distance, batch.keep[own]))


def losses(model: Tagger, batch: Batch, recipe: Recipe) -> Tensor:
    return gold_losses(forward(model, batch), batch, recipe)


def gold_losses(said: Outputs, batch: Batch, recipe: Recipe) -> Tensor:
    total = cross(said.tags, batch.tags) + recipe.name_weight * cross(said.names, batch.names)
    if said.roles is None:
        return total
    known = batch.null != NOTHING
    null = functional.binary_cross_entropy_with_logits(said.null.float(), batch.null.clamp(min=0).float(), reduction="none")
    null = (null * known).sum() / known.sum().clamp(min=1)
    return total + recipe.link_weight * cross(said.roles, batch.roles) + recipe.null_weight * null


def cross(logits: Tensor, labels: Tensor) -> Tensor:
    flat = labels.reshape(-1)
    loss = functional.cross_entropy(logits.reshape(-1, logits.shape[-1]).float(), flat, ignore_index=NOTHING, reduction="sum")
    return loss / (flat != NOTHING).sum().clamp(min=1)


def optimiser(model: Tagger, recipe: Recipe) -> torch.optim.Optimizer:
    """Heads learn faster; lower layers may learn slower."""
    layers = len(model.encoder.layers)
    groups = [{"params": model.head_parameters(), "lr": recipe.rate * recipe.head_factor}]
    below = recipe.layer_decay**layers
    groups.append({"params": [p for n, p in model.encoder.named_parameters() if p.requires_grad and not n.startswith("layers.")], "lr": recipe.rate * below})
    for number, layer in enumerate(model.encoder.layers):
        groups.append({"params": list(layer.parameters()), "lr": recipe.rate * recipe.layer_decay ** (layers - 1 - number)})
    return torch.optim.AdamW(groups, weight_decay=recipe.decay, eps=1e-6)


def train(model: Tagger, documents: list[Document], pieces: list[str], recipe: Recipe, device: str, loss=losses, make=epoch_examples) -> None:
    opt = optimiser(model, recipe)
    began = time.time()
    mean: dict[str, Tensor] = {}
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        coming = pool.submit(make, documents, pieces, recipe, 0)
        done, total = 0, 1
        for epoch in range(recipe.epochs):
            batches = steps(*coming.result(), recipe)
            if epoch + 1 < recipe.epochs:
                coming = pool.submit(make, documents, pieces, recipe, epoch + 1)
            if epoch == 0:
                total = len(batches) * recipe.epochs + 1
                schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: slope(s / total, recipe.warm_up))
            model.train()
            summed = torch.zeros((), device=device)
            for batch in batches:
                with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
                    value = loss(model, collate(batch).to(device), recipe)
                opt.zero_grad(set_to_none=True)
                value.backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                opt.step()
                schedule.step()
                done += 1
                summed += value.detach()
                if recipe.average:
                    running_mean(model, mean, recipe.average)
            print(f"epoch {epoch + 1} loss {summed.item() / len(batches):.4f} {time.time() - began:.0f} s", flush=True)
    if mean:
        model.load_state_dict({**model.state_dict(), **mean})


def slope(part: float, warm_up: float) -> float:
    return part / warm_up if part < warm_up else max(0.0, (1 - part) / (1 - warm_up))


@torch.no_grad()
def running_mean(model: Tagger, mean: dict[str, Tensor], keep: float) -> None:
    learnt = {name: p for name, p in model.named_parameters() if p.requires_grad}
    if not mean:
        mean.update({name: p.detach().clone() for name, p in learnt.items()})
        return
    torch._foreach_mul_(list(mean.values()), keep)
    torch._foreach_add_(list(mean.values()), [p.detach() for p in learnt.values()], alpha=1 - keep)


def save(path: Path, model: Tagger, recipe: Recipe) -> None:
    """All but the frozen word table, in 16-bit floats."""
    weights = {n: v.half().cpu() for n, v in model.state_dict().items() if n != "encoder.words.weight"}
    torch.save({"weights": weights, "recipe": asdict(recipe)}, path)


def restore(path: Path, model: Tagger) -> dict:
    """Puts the stored weights into the model; gives the recipe."""
    stored = torch.load(path, map_location="cpu")
    model.load_state_dict({n: v.float() for n, v in stored["weights"].items()}, strict=False)
    return stored["recipe"]


def layers_of(path: Path) -> int:
    return torch.load(path, map_location="cpu")["recipe"]["layers"]


def start(recipe: Recipe) -> None:
    random.seed(recipe.seed)
    np.random.seed(recipe.seed)
    torch.manual_seed(recipe.seed)
    torch.backends.cuda.matmul.allow_tf32 = True


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder that tagger.prepare wrote")
    arguments.add_argument("--out", type=Path, required=True, help="folder for weights.pt and scores.json")
    arguments.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    for name, value in asdict(Recipe()).items():
        arguments.add_argument("--" + name.replace("_", "-"), type=type(value), default=value)
    given = vars(arguments.parse_args())
    data, out, device = given.pop("data"), given.pop("out"), given.pop("device")
    recipe = Recipe(**given)
    start(recipe)
    documents = document.read(data / "documents.jsonl.gz")
    body, pieces = encoder.load(data / "encoder.npz", recipe.dropout, recipe.layers)
    model = Tagger(body, recipe.dropout).to(device)
    learn = [d for d in documents if d.corpus not in SCORE_ONLY]
    train(model, learn[: recipe.limit or None], pieces, recipe, device)
    out.mkdir(parents=True, exist_ok=True)
    save(out / "weights.pt", model, recipe)
    scores = evaluate.scores(evaluate.torch_runner([model], device), [d for d in documents if d.corpus in SCORE_ONLY][: recipe.limit or None], Vocabulary(pieces))
    (out / "scores.json").write_text(json.dumps(scores, indent=1))
    print(recipe)
    print(evaluate.as_text(scores))


if __name__ == "__main__":
    main()
