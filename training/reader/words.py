#!/usr/bin/env python3
"""Writes the words the reader knows, each with how often the training texts use it: words.py --tokenizer FILE --out FILE TEXTS…"""
import argparse
import collections
import json
import re


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--tokenizer", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("texts", nargs="+")
    options = options.parse_args()
    counts = collections.Counter()
    for path in options.texts:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                counts.update(re.findall(r"[a-z]{4,}", json.loads(line)["text"].lower()))
    with open(options.tokenizer, encoding="utf-8") as text:
        english = {word for word in json.load(text)["model"]["vocab"] if re.fullmatch(r"[a-z]{4,}", word)}
    known = sorted(english | {word for word, count in counts.items() if count >= 8})
    with open(options.out, "w", encoding="utf-8") as out:
        out.writelines(f"{word} {counts[word]}\n" for word in known)


main()
