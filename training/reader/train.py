#!/usr/bin/env python3
"""Trains the reader of messages from the labelled messages and writes its weights.

    train.py --encoder FILE.onnx --tokenizer FILE.json --layers N --messages DIR [--sentences DIR] --out FILE.pt [--epochs N] [--seed N] [--hold-out N]

The same seed on the same machine gives the same weights.
"""
import argparse
import math
import random
import time

import torch
from torch import nn

import data
from model import load
from wordpiece import WordPiece

MOST_TOKENS = 200


def encode(text, width, tokens):
    return [tokens(window, MOST_TOKENS) for window in data.windows(text, width)]


def batches(rng, examples, tokens, size):
    encoded = [(encode(text, rng.choice(data.WIDTHS), tokens), said) for text, said in examples]
    encoded.sort(key=lambda one: max(map(len, one[0])))
    grouped = [encoded[i:i + size] for i in range(0, len(encoded), size)]
    rng.shuffle(grouped)
    return grouped


def tensors(batch, index):
    pieces = [window for windows, _ in batch for window in windows]
    longest = max(map(len, pieces))
    ids = torch.zeros(len(pieces), longest, dtype=torch.long)
    mask, gold = torch.zeros(len(pieces), longest), torch.zeros(len(batch), len(index))
    for row, window in enumerate(pieces):
        ids[row, :len(window)] = torch.tensor(window)
        mask[row, :len(window)] = 1
    for row, (_, said) in enumerate(batch):
        for label in said:
            if label in index:
                gold[row, index[label]] = 1
    return ids, mask, gold


def read(reader, batch, ids, mask):
    """What is said in any window of a text is said in the text."""
    told = reader(ids, mask).float().split([len(windows) for windows, _ in batch])
    return torch.stack([windows.max(0).values for windows in told])


def groups(reader, rate):
    head = ("looks", "says", "overall")
    plain, fresh = [], []
    for name, weight in reader.named_parameters():
        (fresh if name.startswith(head) else plain).append(weight)
    return [{"params": plain, "lr": rate, "base": rate}, {"params": fresh, "lr": rate * 20, "base": rate * 20}]


class Mean:
    """Slowly follows the weights: what is learned late and by chance weighs little in it."""

    def __init__(self, reader, keep):
        self.keep, self.weights = keep, {name: weight.detach().clone() for name, weight in reader.named_parameters()}

    def follow(self, reader):
        with torch.no_grad():
            for name, weight in reader.named_parameters():
                self.weights[name].lerp_(weight, 1 - self.keep)


def train(reader, rows, sentences, index, tokens, options):
    rng = random.Random(options.seed)
    optimiser = torch.optim.AdamW(groups(reader, options.rate), weight_decay=0.01)
    each = len(rows) + len(sentences) // 2
    steps = options.epochs * math.ceil(each / options.batch)
    loss_of, step = nn.BCEWithLogitsLoss(pos_weight=torch.full((len(index),), options.positive)), 0
    mean = Mean(reader, options.keep)
    reader.train()
    for epoch in range(options.epochs):
        began, total = time.time(), 0.0
        examples = [data.example(rng, rows, sentences) for _ in range(each)]
        for batch in batches(rng, examples, tokens, options.batch):
            share = min(1, step / (0.1 * steps)) * max(0, (steps - step) / (0.9 * steps))
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * min(1, share)
            ids, mask, gold = tensors(batch, index)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                told = read(reader, batch, ids, mask)
            loss = loss_of(told, gold) * 10
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            mean.follow(reader)
            total, step = total + loss.item(), step + 1
        print(f"epoch {epoch + 1}: loss {total * options.batch / each:.4f}, {time.time() - began:.0f} s", flush=True)
    return mean.weights


def report(reader, rows, index, tokens):
    """How well each label is found in messages that were not trained on."""
    reader.eval()
    counts = {label: [0, 0, 0] for label in index}
    with torch.no_grad():
        for row in rows:
            batch = [(encode(row["text"], data.WIDTHS[0], tokens), data.labels_of(row))]
            ids, mask, gold = tensors(batch, index)
            told = read(reader, batch, ids, mask)[0] > 0
            for label, at in index.items():
                counts[label][0] += int(told[at] and gold[0, at])
                counts[label][1] += int(gold[0, at])
                counts[label][2] += int(told[at])
    found, there, said = (sum(c[i] for c in counts.values()) for i in range(3))
    print(f"held out: {len(rows)} messages, recall {found / there:.3f}, precision {found / max(1, said):.3f}")
    for label, (hit, gold, told) in sorted(counts.items()):
        if gold:
            print(f"  {label}: {hit}/{gold} found, {told} said")


def go_on(reader, labels, path):
    """Takes over what was learned before; a label that is new starts afresh."""
    saved = torch.load(path)
    at = [saved["labels"].index(label) if label in saved["labels"] else -1 for label in labels]
    with torch.no_grad():
        for name, weight in reader.state_dict().items():
            old = saved["weights"][name]
            if name.startswith(("looks", "says", "overall")):
                for row, before in enumerate(at):
                    if before >= 0:
                        weight[row] = old[before]
            else:
                weight.copy_(old)


def main():
    options = argparse.ArgumentParser()
    for name in ("encoder", "tokenizer", "messages", "out"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--sentences", default="")
    options.add_argument("--start", default="", help="go on from these weights")
    for name, kind, default in (("layers", int, 12), ("epochs", int, 8), ("seed", int, 7), ("batch", int, 16), ("least", int, 6),
                                ("hold-out", int, 0), ("rate", float, 6e-5), ("positive", float, 2.0), ("keep", float, 0.0)):
        options.add_argument("--" + name, type=kind, default=default)
    options = options.parse_args()
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    rows = data.shuffled(options.seed, data.load(options.messages))
    held, rows = rows[:options.hold_out], rows[options.hold_out:]
    sentences = data.load(options.sentences) if options.sentences else []
    labels = data.vocabulary(rows + sentences, options.least)
    index = {label: at for at, label in enumerate(labels)}
    tokens = WordPiece(options.tokenizer)
    reader = load(options.encoder, options.layers, len(labels))
    if options.start:
        go_on(reader, labels, options.start)
    print(f"{len(rows)} messages, {len(sentences)} sentences, {len(labels)} labels")
    reader.load_state_dict(train(reader, rows, sentences, index, tokens, options), strict=False)
    torch.save({"labels": labels, "layers": options.layers, "weights": reader.state_dict()}, options.out)
    if held:
        report(reader, held, index, tokens)


main()
