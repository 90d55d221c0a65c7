"""Writes the pack that the reader opens: `python -m trainer.export --work WORK --base MINILM --out ../models/en`.

- encoder.onnx: the pieces of one window to a vector a word, with what is read off each word (int8, 7-bit weights: 8-bit ones
  saturate where the processor has no VNNI);
- statements.onnx: the vectors and cue anchors of a window to tag scores (weights kept in 16 bits, computed in 32);
- relations.onnx: the vectors and heads of a window to relations (the same);
- pairs.onnx: the vectors of a window and which of its words are the two parties, to types of event (the same);
- vocabulary.txt: the word pieces kept, in the order of the encoder's table;
- pack.json: label sets, lemma rules, the CRF's and the chains' few numbers.
"""

import argparse
import json
import tempfile
import unicodedata
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from onnxruntime.quantization import QuantType, quantize_dynamic

from .labels import EVENTS, NAMES, PARTS, RELATIONS, UPOS
from .model import AFTER, BEFORE, Reader


def parse():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--base", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--weights", default="model.pt")
    p.add_argument("--float", action="store_true", help="leave the encoder in 32 bits, to see what quantisation costs")
    return p.parse_args()


class WordGraph(torch.nn.Module):
    """One window, without padding."""

    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, ids, features, firsts):
        m = self.model
        h = m.encoder(ids.long(), None, features.long(), firsts.long())
        anaphor, antecedent = m.chains.vectors(h)
        mention = torch.cat([m.chains.mention(h), m.chains.none(anaphor), m.chains.same_form(anaphor)], -1)
        arcs = m.tree.arcs(h)
        return (
            h,
            torch.sigmoid(m.statements.anchor(h)[..., 0]),
            torch.sigmoid(m.tree.sentence(h)[..., 0]),
            m.tree.upos(h).argmax(-1).int(),
            m.tree.lemma(h).argmax(-1).int(),
            F.softmax(m.names(h), -1),
            F.softmax(m.triggers(h), -1),
            arcs,
            mention,
            anaphor,
            antecedent,
        )


WORD_OUTPUTS = ["vectors", "anchors", "sentences", "upos", "lemmas", "names", "triggers", "arcs", "mentions", "anaphors", "antecedents"]


class StatementGraph(torch.nn.Module):
    def __init__(self, model: Reader):
        super().__init__()
        self.statements = model.statements

    def forward(self, vectors, anchors):
        anchors = anchors.long()
        words = torch.ones_like(vectors[..., 0], dtype=torch.bool)
        scores, _ = self.statements.parts(vectors, words, torch.zeros_like(anchors), anchors)
        return scores


class RelationGraph(torch.nn.Module):
    def __init__(self, model: Reader):
        super().__init__()
        self.tree = model.tree

    def forward(self, vectors, heads):
        return self.tree.relations(vectors, heads.long()).argmax(-1).int()


class PairGraph(torch.nn.Module):
    def __init__(self, model: Reader):
        super().__init__()
        self.pairs = model.pairs

    def forward(self, vectors, source, target):
        words = torch.ones_like(vectors[..., 0], dtype=torch.bool)
        return F.softmax(self.pairs(vectors, words, source.bool(), target.bool())[0], -1)


def kept_pieces(vocabulary: list[str]) -> list[int]:
    """Special pieces, and those of Latin letters, digits, punctuation and symbols: the rest never occurs in English."""
    special = {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}
    latin = lambda c: not c.isalpha() or unicodedata.name(c, "").startswith("LATIN")
    keep = lambda p: p in special or (not p.startswith("[unused") and p != "[MASK]" and all(map(latin, p.removeprefix("##"))))
    return [i for i, p in enumerate(vocabulary) if keep(p)]


def prune(model: Reader, kept: list[int]):
    table = model.encoder.bert.embeddings.word_embeddings
    model.encoder.bert.embeddings.word_embeddings = torch.nn.Embedding.from_pretrained(table.weight[kept].clone())


def export(graph, inputs, names, outputs, path):
    """`names`: input name to its dynamic axes."""
    torch.onnx.export(
        graph, inputs, str(path), input_names=list(names), output_names=list(outputs), dynamic_axes={**names, **outputs},
        opset_version=17, dynamo=False,
    )


def store_optimised(path: Path, out: Path):
    """Keeps the graph as the runtime rewrites it when it loads, which would take a tenth of a second of every start."""
    options = SessionOptions()
    options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_EXTENDED  # the most that suits every processor
    options.optimized_model_filepath = str(out)
    InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def store_halves(path: Path, out: Path):
    """Keeps the weights in 16 bits with a cast before use, which the runtime folds when it loads."""
    model = onnx.load(str(path))
    graph, casts = model.graph, []
    for tensor in list(graph.initializer):
        array = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or array.size < 256:
            continue
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(array.astype(np.float16), tensor.name + ".half"))
        casts.append(helper.make_node("Cast", [tensor.name + ".half"], [tensor.name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, str(out))


def main():
    args = parse()
    torch.set_num_threads(1)
    args.out.mkdir(parents=True, exist_ok=True)
    rules = json.loads((args.work / "lemma-rules.json").read_text())
    model = Reader(str(args.base), len(rules))
    weights = torch.load(args.work / args.weights, weights_only=False)
    model.load_state_dict(weights.get("model", weights))
    model.eval()

    pieces = json.loads((args.base / "tokenizer.json").read_text())["model"]["vocab"]
    vocabulary = sorted(pieces, key=pieces.get)
    kept = kept_pieces(vocabulary)
    prune(model, kept)
    (args.out / "vocabulary.txt").write_text("".join(vocabulary[i] + "\n" for i in kept))
    write_pack(args.out / "pack.json", model, rules)

    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        plain = Path(folder) / "graph.onnx"
        ids = torch.arange(5, 45, dtype=torch.int32)[None]
        features = torch.ones(1, 40, 4, dtype=torch.int32)
        firsts = torch.arange(1, 31, dtype=torch.int32)[None]
        outputs = {name: {1: "words"} for name in WORD_OUTPUTS} | {"arcs": {1: "words", 2: "rooted"}}
        axes = {"ids": {1: "pieces"}, "features": {1: "pieces"}, "firsts": {1: "words"}}
        export(WordGraph(model), (ids, features, firsts), axes, outputs, plain)
        if not args.float:
            quantize_dynamic(str(plain), str(plain), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
        store_optimised(plain, args.out / "encoder.onnx")

        h = torch.randn(1, 30, 384)
        anchors = torch.tensor([3, 9, 20], dtype=torch.int32)
        axes = {"vectors": {1: "words"}, "anchors": {0: "anchors"}}
        export(StatementGraph(model), (h, anchors), axes, {"scores": {0: "anchors"}}, plain)
        store_halves(plain, args.out / "statements.onnx")
        heads = torch.zeros(1, 30, dtype=torch.int32)
        axes = {"vectors": {1: "words"}, "heads": {1: "words"}}
        export(RelationGraph(model), (h, heads), axes, {"relations": {1: "words"}}, plain)
        store_halves(plain, args.out / "relations.onnx")
        parties = [(torch.arange(30) // 10 == k).int()[None] for k in (0, 2)]
        axes = {name: {1: "words"} for name in ("vectors", "source", "target")}
        export(PairGraph(model), (h, *parties), axes, {"types": {}}, plain)
        store_halves(plain, args.out / "pairs.onnx")
    for path in sorted(args.out.iterdir()):
        print(f"{path.name} {path.stat().st_size / 1e6:.2f} MB")


def write_pack(path: Path, model: Reader, rules: list[str]):
    moves, first = model.statements.crf.transitions()
    numbers = lambda t: [round(float(x), 4) for x in t.flatten()]
    pack = {
        "upos": UPOS,
        "relations": RELATIONS,
        "names": NAMES,
        "parts": PARTS,
        "events": EVENTS,
        "lemmaRules": rules,
        "around": {"before": BEFORE, "after": AFTER},
        "crf": {"moves": numbers(moves), "first": numbers(first)},
        "chainDistance": numbers(model.chains.distance.weight),
        "confidence": [2.0, 0.7, 1.5, 1.5, 0.2],  # about right; training/calibrate fits it
    }
    path.write_text(json.dumps(pack, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
