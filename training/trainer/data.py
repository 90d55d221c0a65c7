"""Reads what `training/prepare` wrote and makes batches of windows."""

import json
import random
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import torch

from .labels import EVENTS, IGNORE, NAMES, RELATIONS, UPOS

UNKNOWN, START, END = 100, 101, 102  # [UNK], [CLS] and [SEP] in BERT's vocabulary
WINDOW = 254  # word pieces, the start and end pieces not counted


@dataclass
class Document:
    """A text in words; arrays have an entry a word, labels are IGNORE where a corpus has none."""

    id: str
    pieces: list[np.ndarray]
    features: np.ndarray  # words x (shape, gap, quote, party of a pair)
    starts: list[int]
    forms: np.ndarray  # equal numbers for words of equal pieces
    upos: np.ndarray | None = None
    heads: np.ndarray | None = None
    relations: np.ndarray | None = None
    lemmas: np.ndarray | None = None
    sentences: np.ndarray | None = None  # 1 at the first word of a sentence
    names: np.ndarray | None = None
    mentions: list[tuple[int, int]] | None = None  # (head word, chain)
    versions: list = field(default_factory=list)  # of statements: a list for each annotator
    triggers: np.ndarray | None = None  # words x EVENTS: 1 for each type that is right; a row of 0 where nobody says
    pair: dict | None = None  # source and target as word ranges, the types that are right

    def size(self, start: int, end: int) -> int:
        return sum(len(p) for p in self.pieces[start:end])


def load(path: Path, lemma_rules: list[str]) -> list[Document]:
    rules = {rule: i for i, rule in enumerate(lemma_rules)}
    forms: dict[tuple, int] = {}
    return [_document(json.loads(line), rules, forms) for line in path.open(encoding="utf8")]


def _document(row: dict, rules: dict[str, int], forms: dict[tuple, int]) -> Document:
    pieces, at = [], 0
    flat = np.array(row["pieces"], dtype=np.int64)
    for count in row["counts"]:
        pieces.append(flat[at : at + count])
        at += count
    doc = Document(
        id=row["id"],
        pieces=pieces,
        features=np.stack([row["shapes"], row["gaps"], row["quotes"], [0] * len(pieces)], 1).astype(np.int64),
        starts=row["starts"],
        forms=np.array([forms.setdefault(tuple(p), len(forms)) for p in pieces], dtype=np.int64),
        versions=row.get("versions", []),
    )
    if "upos" in row:
        doc.upos = np.array([UPOS.index(x) for x in row["upos"]])
        doc.heads = np.array(row["heads"])
        doc.relations = np.array([RELATIONS.index(x) for x in row["relations"]])
        doc.lemmas = np.array([rules.get(x, IGNORE) for x in row["lemmas"]])
        doc.sentences = np.zeros(len(pieces), dtype=np.int64)
        doc.sentences[row["sentences"]] = 1
    if "names" in row:
        doc.names = np.array([NAMES.index(x) if x in NAMES else 0 for x in row["names"]])
    if "mentions" in row:
        doc.mentions = [tuple(m) for m in row["mentions"]]
    if "triggers" in row:
        doc.triggers = _triggers(row, len(pieces))
    if "pair" in row:
        doc.pair = row["pair"] | {"types": [EVENTS.index(x) for x in row["pair"]["types"]]}
    return doc


def _triggers(row: dict, words: int) -> np.ndarray:
    """`triggers` are `[word, types]`; where `complete`, all other words are triggers of nothing."""
    out = np.zeros((words, len(EVENTS)), dtype=bool)
    if row["complete"]:
        out[:, 0] = True
    for word, types in row["triggers"]:
        out[word] = False
        out[word, [EVENTS.index(x) for x in types]] = True
    return out


def lemma_rules(paths: list[Path], least: int = 3) -> list[str]:
    """The edit rules met at least `least` times, the commonest first."""
    seen: Counter = Counter()
    for path in paths:
        for line in path.open(encoding="utf8"):
            seen.update(json.loads(line)["lemmas"])
    return [rule for rule, n in sorted(seen.items(), key=lambda x: (-x[1], x[0])) if n >= least]


@dataclass
class Window:
    doc: Document
    start: int
    end: int

    def __post_init__(self):
        self.size = self.doc.size(self.start, self.end)


def windows(doc: Document, first: int = WINDOW) -> list[Window]:
    """Cuts a document before some of its window starts into runs of at most WINDOW pieces, the first run of at most `first`."""
    out, start, size, limit = [], 0, 0, first
    bounds = [*doc.starts, len(doc.pieces)]
    for a, b in zip(bounds, bounds[1:]):
        length = doc.size(a, b)
        if size and size + length > limit:
            out.append(Window(doc, start, a))
            start, size, limit = a, 0, WINDOW
        while size + length > WINDOW:  # one run between starts is longer than a window
            end, taken = a, 0
            while taken + len(doc.pieces[end]) <= WINDOW - size:
                taken += len(doc.pieces[end])
                end += 1
            out.append(Window(doc, start, end))
            start, a, size, length = end, end, 0, length - taken
        size += length
    if start < len(doc.pieces):
        out.append(Window(doc, start, len(doc.pieces)))
    return [w for w in out if w.end > w.start]


class Stream:
    """Endless batches of about `pieces` word pieces, windows of like length together, epoch after epoch."""

    def __init__(self, docs: list[Document], pieces: int, rng: random.Random):
        self.docs, self.pieces, self.rng = docs, pieces, rng
        self.queue: list[list[Window]] = []
        self.epochs = 0

    def next(self) -> list[Window]:
        if not self.queue:
            self.queue = self._epoch()
            self.epochs += 1
        return self.queue.pop()

    def _epoch(self) -> list[list[Window]]:
        items = [w for d in self.docs for w in windows(d, self.rng.randint(60, WINDOW))]
        keyed = sorted(((w.size + self.rng.random() * 30, i) for i, w in enumerate(items)))
        batches = pack([items[i] for _, i in keyed], self.pieces)
        self.rng.shuffle(batches)
        return batches


class DocumentStream(Stream):
    """Batches of consecutive windows of one document, for what reaches over windows (coreference)."""

    def _epoch(self) -> list[list[Window]]:
        batches = [b for d in self.docs for b in pack(windows(d, self.rng.randint(60, WINDOW)), self.pieces)]
        self.rng.shuffle(batches)
        return batches


class PairStream(Stream):
    """Whole documents with a pair marked in each. Party names are hidden now and then: what is done tells the type, not who does it."""

    HIDDEN_PARTY = 0.25

    def _epoch(self) -> list[list[Window]]:
        items = [Window(self._marked(d), 0, len(d.pieces)) for d in self.docs]
        batches = pack(sorted(items, key=lambda w: w.size + self.rng.random() * 10), self.pieces)
        self.rng.shuffle(batches)
        return batches

    def _marked(self, doc: Document) -> Document:
        pieces, features = list(doc.pieces), doc.features.copy()
        for mark, party in (1, "source"), (2, "target"):
            start, end = doc.pair[party]
            features[start:end, 3] = mark
            if self.rng.random() < self.HIDDEN_PARTY:
                pieces[start:end] = [np.full_like(p, UNKNOWN) for p in pieces[start:end]]
        return replace(doc, pieces=pieces, features=features)


def pack(items: list[Window], pieces: int) -> list[list[Window]]:
    batches, batch, widest = [], [], 0
    for w in items:
        widest = max(widest, w.size + 2)
        batch.append(w)
        if len(batch) * widest >= pieces:
            batches.append(batch)
            batch, widest = [], 0
    return batches + ([batch] if batch else [])


@dataclass
class Batch:
    """What the encoder reads: B windows, T pieces, W words."""

    windows: list[Window]
    ids: torch.Tensor  # B,T
    mask: torch.Tensor  # B,T bool: a piece stands here
    features: torch.Tensor  # B,T,4
    firsts: torch.Tensor  # B,W: each word's first piece
    words: torch.Tensor  # B,W bool: a word stands here

    def labels(self, of: str) -> torch.Tensor:
        out = torch.full(self.words.shape, IGNORE)
        for b, w in enumerate(self.windows):
            values = getattr(w.doc, of)
            if values is not None:
                out[b, : w.end - w.start] = torch.from_numpy(values[w.start : w.end])
        return out

    def triggers(self) -> torch.Tensor:
        """B,W,EVENTS bool: the types that are right; none where nobody says."""
        out = torch.zeros(*self.words.shape, len(EVENTS), dtype=torch.bool)
        for b, w in enumerate(self.windows):
            if w.doc.triggers is not None:
                out[b, : w.end - w.start] = torch.from_numpy(w.doc.triggers[w.start : w.end])
        return out

    def heads(self) -> torch.Tensor:
        """Heads as positions in the window plus one, 0 for the root; IGNORE where the head lies outside."""
        out = torch.full(self.words.shape, IGNORE)
        for b, w in enumerate(self.windows):
            heads = w.doc.heads[w.start : w.end]
            inside = (heads >= w.start) & (heads < w.end)
            local = np.where(heads < 0, 0, np.where(inside, heads - w.start + 1, IGNORE))
            out[b, : w.end - w.start] = torch.from_numpy(local)
        return out


def collate(items: list[Window]) -> Batch:
    count = len(items)
    longest, widest = max(w.size for w in items) + 2, max(w.end - w.start for w in items)
    ids = np.zeros((count, longest), dtype=np.int64)
    features = np.zeros((count, longest, 4), dtype=np.int64)
    firsts = np.zeros((count, widest), dtype=np.int64)
    mask = np.zeros((count, longest), dtype=bool)
    words = np.zeros((count, widest), dtype=bool)
    for b, w in enumerate(items):
        lengths = np.array([len(p) for p in w.doc.pieces[w.start : w.end]])
        ids[b, 0], ids[b, w.size + 1] = START, END
        ids[b, 1 : w.size + 1] = np.concatenate(w.doc.pieces[w.start : w.end])
        features[b, 1 : w.size + 1] = np.repeat(w.doc.features[w.start : w.end], lengths, axis=0)
        firsts[b, : len(lengths)] = np.cumsum(lengths) - lengths + 1
        mask[b, : w.size + 2] = True
        words[b, : len(lengths)] = True
    return Batch(items, *map(torch.from_numpy, (ids, mask, features, firsts, words)))
