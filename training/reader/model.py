"""A small BERT encoder with one attention per label: which words speak for which finding."""
import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.last_norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def split(self, x):
        return x.view(x.size(0), x.size(1), self.heads, -1).transpose(1, 2)

    def forward(self, x, mask):
        q, k, v = self.split(self.query(x)), self.split(self.key(x)), self.split(self.value(x))
        scores = q @ k.transpose(-1, -2) / math.sqrt(q.size(-1)) + mask
        mixed = (self.drop(scores.softmax(-1)) @ v).transpose(1, 2).reshape(x.shape)
        x = self.norm(x + self.drop(self.out(mixed)))
        return self.last_norm(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Reader(nn.Module):
    def __init__(self, layers, labels, width=384, inner=1536, heads=12, words=30522):
        super().__init__()
        self.words, self.places = nn.Embedding(words, width), nn.Embedding(512, width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, heads) for _ in range(layers))
        self.drop = nn.Dropout(0.1)
        self.looks = nn.Linear(width, labels, bias=False)
        self.says = nn.Parameter(torch.zeros(labels, width))
        self.overall = nn.Linear(width, labels)
        nn.init.normal_(self.looks.weight, std=0.02)
        nn.init.normal_(self.says, std=0.02)

    def forward(self, ids, mask):
        away = (1.0 - mask) * -10000.0
        x = self.words(ids) + self.places.weight[: ids.size(1)] + self.kind
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, away[:, None, None, :])
        x = self.drop(x)
        look = (self.looks(x) + away[:, :, None]).softmax(1)
        said = (x @ self.says.t() * look).sum(1)
        return said + self.overall(x[:, 0])


def load(path, layers, labels):
    """A reader whose encoder starts from the weights of a sentence encoder in ONNX."""
    graph = onnx.load(path).graph
    weights = {w.name: torch.tensor(numpy_helper.to_array(w).copy()) for w in graph.initializer}
    used_by = {node.input[1]: node.name for node in graph.node if node.op_type == "MatMul" and node.input[1] in weights}
    for name, node in used_by.items():
        weights[node.strip("/").replace("/MatMul", "").replace("/", ".")] = weights[name]
    reader = Reader(layers, labels)
    with torch.no_grad():
        reader.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        reader.places.weight.copy_(weights["embeddings.position_embeddings.weight"])
        reader.kind.copy_(weights["embeddings.token_type_embeddings.weight"][0])
        copy_norm(reader.norm, weights, "embeddings.LayerNorm")
        for n, layer in enumerate(reader.layers):
            copy_layer(layer, weights, f"encoder.layer.{n}", f"encoder.layer.{n}")
    return reader


def copy_layer(layer, weights, bias, matrix):
    parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "out": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense"}
    for mine, theirs in parts.items():
        linear = getattr(layer, mine)
        linear.bias.copy_(weights[f"{bias}.{theirs}.bias"])
        linear.weight.copy_(find(weights, f"{matrix}.{theirs}").t())
    copy_norm(layer.norm, weights, f"{bias}.attention.output.LayerNorm")
    copy_norm(layer.last_norm, weights, f"{bias}.output.LayerNorm")


def find(weights, name):
    for key, value in weights.items():
        if value.dim() == 2 and (key == name or key.endswith("." + name)):
            return value
    raise KeyError(name)


def copy_norm(norm, weights, name):
    norm.weight.copy_(weights[f"{name}.weight"])
    norm.bias.copy_(weights[f"{name}.bias"])
