#!/usr/bin/env python3
"""Scores labels against messages: score.py MESSAGES… -- LABELS…; with --strip FILE… prints messages without what is known beside them."""
import json
import sys

ORDER = {"QUESTION": 0, "UNCLEAR": 0, "EXPECTED": 0, "CONTACT_CLINIC": 1, "SAME_DAY": 2, "EMERGENCY": 3}
URGENT = ("SAME_DAY", "EMERGENCY")


def lines(paths):
    for path in paths:
        with open(path, encoding="utf-8") as text:
            yield from (json.loads(line) for line in text if line.strip())


def share(name, pairs, holds):
    hits = sum(1 for gold, told in pairs if holds(gold, told))
    print(f"{name}: {hits}/{len(pairs)}, {100 * hits / max(1, len(pairs)):.1f} %")


def main():
    if sys.argv[1] == "--strip":
        for message in lines(sys.argv[2:]):
            print(json.dumps({key: message[key] for key in ("id", "text")}, ensure_ascii=False))
        return
    cut = sys.argv.index("--")
    told = {one["id"]: one["label"] for one in lines(sys.argv[cut + 1:])}
    pairs = [(one["label"], told.get(one["id"], "UNCLEAR")) for one in lines(sys.argv[1:cut])]
    urgent = [pair for pair in pairs if pair[0] in URGENT]
    share("emergencies called emergencies", [p for p in pairs if p[0] == "EMERGENCY"], lambda g, t: g == t)
    share("urgent called urgent", urgent, lambda g, t: t in URGENT)
    share("level exactly right", pairs, lambda g, t: g == t)
    share("called urgent, and is not", [p for p in pairs if p[0] in ("CONTACT_CLINIC", "EXPECTED", "QUESTION")], lambda g, t: t in URGENT)
    share("called less urgent than it is", [p for p in pairs if ORDER[p[0]] > 0], lambda g, t: ORDER[t] < ORDER[g])
    for label in ("EXPECTED", "QUESTION", "UNCLEAR"):
        share(label.lower(), [p for p in pairs if p[0] == label], lambda g, t: g == t)
    share("urgent told expected or question", urgent, lambda g, t: t in ("EXPECTED", "QUESTION"))


main()
