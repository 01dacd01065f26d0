"""How often the labels of two sentences are right: score.py PAIRS LABELS [--errors]"""

import json
import sys


def read(name):
    with open(name, encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, filter(str.strip, lines))}


def share(part, whole):
    return f"{part}/{whole} = {100 * part / whole:.1f} %" if whole else "none"


def main():
    pairs, labels = read(sys.argv[1]), read(sys.argv[2])
    given = {key: labels.get(key, {}).get("label", "missing") for key in pairs}
    for label in ("same", "opposite", "unrelated"):
        true = {key for key, pair in pairs.items() if pair["label"] == label}
        shown = {key for key in pairs if given[key] == label}
        right = len(true & shown)
        print(f"{label:10} precision {share(right, len(shown)):22} recall {share(right, len(true))}")
    if "--errors" in sys.argv:
        for key, pair in pairs.items():
            if given[key] != pair["label"]:
                print(f"{key} {pair['label']} read as {given[key]}: {pair['a']['quote']} | {pair['b']['quote']}")


main()
