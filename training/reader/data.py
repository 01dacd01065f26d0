"""The labelled messages as tensors, made noisier each time they are read."""
import glob
import json
import random
import re

WIDTHS = (480, 480, 480, 300, 200)
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


def together(parts):
    """What several sentences say together; none when one denies what another reports."""
    said = set().union(*(labels_of(part) for part in parts))
    had = {label.split("/")[0].removeprefix("gone:") for label in said}
    return None if any(label.startswith("no:") and label[3:] in had for label in said) else said


def example(rng, rows, sentences):
    """A message as it was written, or some sentences put together."""
    row = rng.choice(rows)
    if not sentences or rng.random() < len(rows) / (len(rows) + 0.6 * len(sentences)):
        other = rng.choice(sentences or rows)
        parts = [row, other] if rng.random() < 0.15 else [row]
    else:
        parts = rng.sample(sentences, rng.choice([1, 1, 2, 2, 3, 4]))
    rng.shuffle(parts)
    said = together(parts)
    if said is None:
        return example(rng, rows, sentences)
    joint = rng.choice([" ", " ", " ", ", ", " and ", "\n"])
    return noisy(rng, joint.join(part["text"] for part in parts)), said


def sentences_of(text, longest):
    """The sentences of a text; one that is too long is cut between two words."""
    for sentence in re.split(r"(?<=[.!?\n])\s+", text):
        while len(sentence) > longest:
            end = sentence.rfind(" ", 1, longest)
            end = end if end > 0 else longest
            yield sentence[:end].strip()
            sentence = sentence[end:].strip()
        if sentence:
            yield sentence


def windows(text, width):
    """A short text whole; a long one cut at sentences, each window beginning with the last sentence of the one before."""
    if len(text) <= width:
        return [text]
    found, window = [], []
    for sentence in sentences_of(text, width // 2 - 1):
        if window and len(" ".join(window)) + 1 + len(sentence) > width:
            found.append(" ".join(window))
            window = window[-1:]
        window.append(sentence)
    return found + [" ".join(window)]


def shuffled(seed, rows):
    rng = random.Random(seed)
    rows = list(rows)
    rng.shuffle(rows)
    return rows
