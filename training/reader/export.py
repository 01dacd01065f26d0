#!/usr/bin/env python3
"""Writes a trained reader as ONNX with eight-bit weights, and its labels.

    export.py --weights FILE.pt [FILE.pt …] --onnx FILE.onnx --labels FILE.txt

Several weights of the same shape are averaged first.
"""
import argparse
import io

import numpy
import onnx
import torch
from onnx import helper, numpy_helper

from model import Reader


def average(paths):
    saved = [torch.load(path) for path in paths]
    weights = {name: sum(one["weights"][name] for one in saved) / len(saved) for name in saved[0]["weights"]}
    return saved[0]["labels"], saved[0]["layers"], weights


def as_onnx(reader):
    out, ids = io.BytesIO(), torch.tensor([[101, 7592, 102]])
    names = {"input_names": ["input_ids", "attention_mask"], "output_names": ["logits"]}
    axes = {"input_ids": {0: "texts", 1: "pieces"}, "attention_mask": {0: "texts", 1: "pieces"}}

    class Front(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.reader = reader

        def forward(self, input_ids, attention_mask):
            return self.reader(input_ids, attention_mask.float())

    torch.onnx.export(Front().eval(), (ids, torch.ones_like(ids)), out, opset_version=14, dynamic_axes=axes, do_constant_folding=True, **names)
    return onnx.load_from_string(out.getvalue())


def eight_bits(graph):
    """Matrices become eight-bit integers, one scale a column; what they are multiplied with is rounded as it comes."""
    weights = {w.name: w for w in graph.initializer}
    nodes, added, dropped = [], [], set()
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights and len(weights[node.input[1]].dims) == 2 and min(weights[node.input[1]].dims) >= 384:
            nodes += multiply(node, weights[node.input[1]], added)
            dropped.add(node.input[1])
        elif node.op_type == "Gather" and node.input[0] in weights and weights[node.input[0]].dims[0] > 10000:
            nodes += look_up(node, weights[node.input[0]], added)
            dropped.add(node.input[0])
        else:
            nodes.append(node)
    kept = [w for w in graph.initializer if w.name not in dropped] + added
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)


def rounded(matrix, axis):
    scale = numpy.maximum(numpy.abs(matrix).max(axis=axis, keepdims=True), 1e-8) / 127
    return numpy.round(matrix / scale).astype(numpy.int8), scale.astype(numpy.float32)


def multiply(node, weight, added):
    out = node.output[0]
    whole, scale = rounded(numpy_helper.to_array(weight), 0)
    added += [numpy_helper.from_array(whole, out + "_w"), numpy_helper.from_array(scale.reshape(-1), out + "_s"),
              numpy_helper.from_array(numpy.zeros(1, numpy.int8).reshape(()), out + "_z")]
    return [helper.make_node("DynamicQuantizeLinear", [node.input[0]], [out + "_q", out + "_qs", out + "_qz"]),
            helper.make_node("MatMulInteger", [out + "_q", out + "_w", out + "_qz", out + "_z"], [out + "_i"]),
            helper.make_node("Cast", [out + "_i"], [out + "_f"], to=onnx.TensorProto.FLOAT),
            helper.make_node("Mul", [out + "_qs", out + "_s"], [out + "_m"]),
            helper.make_node("Mul", [out + "_f", out + "_m"], [out])]


def look_up(node, weight, added):
    out = node.output[0]
    whole, scale = rounded(numpy_helper.to_array(weight), 1)
    added += [numpy_helper.from_array(whole, out + "_w"), numpy_helper.from_array(scale, out + "_s")]
    return [helper.make_node("Gather", [out + "_w", node.input[1]], [out + "_i"]),
            helper.make_node("Gather", [out + "_s", node.input[1]], [out + "_r"]),
            helper.make_node("Cast", [out + "_i"], [out + "_f"], to=onnx.TensorProto.FLOAT),
            helper.make_node("Mul", [out + "_f", out + "_r"], [out])]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--weights", nargs="+", required=True)
    options.add_argument("--onnx", required=True)
    options.add_argument("--labels", required=True)
    options = options.parse_args()
    labels, layers, weights = average(options.weights)
    reader = Reader(layers, len(labels))
    reader.load_state_dict(weights)
    reader.eval()
    model = as_onnx(reader)
    eight_bits(model.graph)
    onnx.checker.check_model(model)
    onnx.save(model, options.onnx)
    with open(options.labels, "w", encoding="utf-8") as out:
        out.write("\n".join(labels) + "\n")


main()
