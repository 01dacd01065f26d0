"""The uncased WordPiece tokenizer of BERT, small enough to read."""
import json
import unicodedata


class WordPiece:
    def __init__(self, tokenizer_json):
        with open(tokenizer_json, encoding="utf-8") as text:
            self.ids = json.load(text)["model"]["vocab"]
        self.unknown, self.start, self.end = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]

    def __call__(self, text, most):
        pieces = [piece for word in words(text) for piece in self.pieces(word)]
        return [self.start, *pieces[: most - 2], self.end]

    def pieces(self, word):
        found, begin = [], 0
        while begin < len(word):
            end = len(word)
            while end > begin and self.piece(word, begin, end) not in self.ids:
                end -= 1
            if end == begin or len(word) > 100:
                return [self.unknown]
            found.append(self.ids[self.piece(word, begin, end)])
            begin = end
        return found

    @staticmethod
    def piece(word, begin, end):
        return ("##" if begin else "") + word[begin:end]


def words(text):
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    spaced = "".join(f" {c} " if is_mark(c) else " " if unicodedata.category(c) in ("Cc", "Cf") else c for c in plain)
    return spaced.split()


def is_mark(c):
    code = ord(c)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(c).startswith("P") or 0x4E00 <= code <= 0x9FFF
