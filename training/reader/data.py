"""The labelled messages as tensors, made noisier each time they are read."""
import glob
import json
import random

STATUSES = ("no:", "past:", "other:", "if:", "ask:")


def load(folder):
    rows = []
    for path in sorted(glob.glob(f"{folder}/*.jsonl")):
        with open(path, encoding="utf-8") as lines:
            rows += [json.loads(line) for line in lines if line.strip()]
    return rows


def labels_of(row):
    """What the reader shall say: codes that are had or gone, each slot, denials, risks, and whether something is asked."""
    said = set()
    for label in row["findings"]:
        if label.startswith("ask:"):
            said.add("ask")
        elif label.startswith("risk:") or label.startswith("no:"):
            said.add(label.split("/")[0])
        elif not label.startswith(STATUSES):
            code, *slots = label.split("/")
            said.add(code)
            said.update(f"{code.removeprefix('gone:')}/{slot}" for slot in slots)
    return said


def vocabulary(rows, least):
    counts = {}
    for row in rows:
        for label in labels_of(row):
            counts[label] = counts.get(label, 0) + 1
    return sorted(label for label, count in counts.items() if count >= least)


def typo(rng, word):
    if len(word) < 4:
        return word
    at = rng.randrange(len(word) - 1)
    return rng.choice([word[:at] + word[at + 1:], word[:at] + word[at + 1] + word[at] + word[at + 2:],
                       word[:at] + word[at] + word[at:], word[:at] + rng.choice("aeiourstnl") + word[at + 1:]])


def noisy(rng, text):
    words = text.split()
    if rng.random() < 0.3:
        words = [typo(rng, word) if rng.random() < 0.08 else word for word in words]
    if rng.random() < 0.1 and len(words) > 6:
        words = [word for word in words if rng.random() > 0.05]
    text = " ".join(words)
    if rng.random() < 0.1:
        text = text.replace(".", "").replace(",", "")
    return text


def example(rng, rows, row):
    """A message, now and then with another one before or after it; what each says, both say together."""
    text, said = noisy(rng, row["text"]), labels_of(row)
    if rng.random() < 0.15:
        other = rng.choice(rows)
        texts = [text, noisy(rng, other["text"])]
        rng.shuffle(texts)
        text, said = " ".join(texts), said | labels_of(other)
        # what one of the two reports outweighs that the other denies it
        said = {label for label in said if not (label.startswith("no:") and label[3:] in said)}
    return text, said


def shuffled(seed, rows):
    rng = random.Random(seed)
    rows = list(rows)
    rng.shuffle(rows)
    return rows
