"""Trains all layers together: `python -m trainer.train --work WORK --base MINILM --steps N --decay M`.

The rate is constant after a short warm-up and falls to zero over the last `--decay` steps, so that a run can be continued
from a checkpoint before its fall: `--resume` takes WORK/stable.pt, which is written before the fall begins (and every
`--every` steps). The weights to export are WORK/model.pt.
"""

import argparse
import json
import random
import time
from collections import defaultdict
from pathlib import Path

import torch

from . import losses
from .data import DocumentStream, PairStream, Stream, collate, lemma_rules, load
from .model import Reader

PIECES = 1000  # word pieces a step, about
LAYER_DECAY = 0.85  # of the rate, per encoder layer downwards


def parse():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--work", type=Path, required=True, help="folder of the prepared corpora; checkpoints go there too")
    p.add_argument("--base", required=True, help="folder of the base encoder")
    p.add_argument("--steps", type=int, required=True, help="the step to end at, counted from the first run's start")
    p.add_argument("--decay", type=int, required=True, help="how many of the last steps the rate falls over")
    p.add_argument("--rate", type=float, default=3e-4, help="peak rate of the top layer")
    p.add_argument("--head-rate", type=float, default=1.2e-3)
    p.add_argument("--every", type=int, default=500, help="steps between checkpoints")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--without", nargs="*", default=[], help="corpora to leave out, by file name without its ending")
    p.add_argument("--resume", action="store_true", help="go on from WORK/stable.pt")
    return p.parse_args()


def corpora(args, rules):
    """Streams by name, and how often each is drawn."""
    rng = random.Random(args.seed)
    get = lambda *names: [d for n in names if n not in args.without for d in load(args.work / f"{n}.jsonl", rules)]
    # the rest of these three is kept to calibrate on
    polnear = [d for i, d in enumerate(get("polnear-train")) if i % 25]
    reports = [d for i, d in enumerate(get("reports-train")) if i % 10]
    plv = [d for i, d in enumerate(get("plv-train")) if i % 8]
    told = get("event-sentences")
    trained_on = {d.id for d in reports}
    in_reports = [d for d in get("report-pairs") if d.id in trained_on]
    streams = {
        "polnear": (Stream(polnear, PIECES, rng), 0.27),
        "reports": (Stream(reports, PIECES, rng), 0.09),
        "ewt": (Stream(get("ewt-train"), PIECES, rng), 0.13),
        "gum": (DocumentStream(get("gum-train"), PIECES, rng), 0.20),
        "names": (Stream(get("re3d", "wikigold"), PIECES, rng), 0.045),
        "noisy names": (Stream(get("wnut17", "btc", "gmb"), PIECES, rng), 0.045),
        "triggers": (Stream([*told, *get("decoys")], PIECES, rng), 0.07),
        "pairs": (PairStream([*plv, *told, *in_reports], PIECES, rng), 0.15),
    }
    return {k: v for k, v in streams.items() if v[0].docs}


def loss_of(model, name, batch, h, rng):
    if name == "polnear":
        return losses.statements(model, batch, h, rng)
    if name == "reports":
        said, log = losses.statements(model, batch, h, rng)
        done, done_log = losses.triggers(model, batch, h)
        return said + done, log | done_log
    if name == "triggers":
        return losses.triggers(model, batch, h)
    if name == "pairs":
        return losses.pairs(model, batch, h)
    if name in ("names", "noisy names"):
        loss, log = losses.names(model, batch, h)
        return (loss * 0.4, {}) if name == "noisy names" else (loss, log)
    loss, log = losses.trees(model, batch, h)
    for more in [losses.names] + ([losses.chains] if name == "gum" else []):
        extra, extra_log = more(model, batch, h)
        loss, log = loss + extra, log | extra_log
    return loss, log


def parameter_groups(model, args):
    groups = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        rate = args.head_rate
        if ".encoder.layer." in name:
            rate = args.rate * LAYER_DECAY ** (5 - int(name.split(".encoder.layer.")[1].split(".")[0]))
        groups.append({"params": [parameter], "lr": rate, "base": rate, "weight_decay": 0.01 if parameter.dim() > 1 else 0.0})
    return groups


def rate_scale(step, args):
    return min(1.0, (step + 1) / 100) * min(1.0, (args.steps - step) / max(1, args.decay))


def main():
    args = parse()
    torch.set_num_threads(args.threads)
    torch.set_flush_denormal(True)  # else a step costs three times as much once weights that are seldom met have faded
    torch.manual_seed(args.seed)
    rules = lemma_rules([args.work / f"{n}.jsonl" for n in ("ewt-train", "gum-train") if n not in args.without])
    (args.work / "lemma-rules.json").write_text(json.dumps(rules, ensure_ascii=False))
    model = Reader(args.base, len(rules))
    model.encoder.bert.embeddings.requires_grad_(False)
    optimizer = torch.optim.AdamW(parameter_groups(model, args), betas=(0.9, 0.98), fused=True)
    streams, rng, step = corpora(args, rules), random.Random(args.seed + 1), 0
    if args.resume:
        saved = torch.load(args.work / "stable.pt", weights_only=False)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        step = saved["step"]
        rng.seed(args.seed + 1 + step)
        for stream, _ in streams.values():
            stream.rng.seed(args.seed + step)
    run(args, model, optimizer, streams, rng, step)


def run(args, model, optimizer, streams, rng, step):
    log, began, pieces, start = defaultdict(lambda: [0.0, 0]), time.time(), 0, step
    names, weights = list(streams), [w for _, w in streams.values()]
    model.train()
    while step < args.steps:
        if step % args.every == 0 and step > start and step <= args.steps - args.decay:
            save(args, model, optimizer, step)
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * rate_scale(step, args)
        name = rng.choices(names, weights)[0]
        batch = collate(streams[name][0].next())
        loss, parts = loss_of(model, name, batch, model(batch), rng)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimizer.step()
        step += 1
        pieces += int(batch.mask.sum())
        for k, (value, count) in parts.items():
            log[k][0] += value
            log[k][1] += count
        if step % 50 == 0:
            seconds = time.time() - began
            shown = " ".join(f"{k} {v / n:.3f}" for k, (v, n) in log.items())
            print(f"step {step} {seconds:.0f}s {pieces / seconds:.0f} pieces/s {shown}", flush=True)
            log.clear()
    torch.save(model.state_dict(), args.work / "model.pt")
    print("epochs", {k: s.epochs for k, (s, _) in streams.items()}, flush=True)


def save(args, model, optimizer, step):
    path = args.work / "stable.pt"
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step}, path.with_suffix(".part"))
    path.with_suffix(".part").rename(path)


if __name__ == "__main__":
    main()
