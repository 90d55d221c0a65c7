"""The encoder and its heads.

One pass of the encoder gives a vector a word (its first piece); every head reads those vectors:

- `Statements`: which words begin a cue, and for each of them source, cue and content as a linear-chain CRF over the words
  around it;
- `Tree`: sentence starts, UPOS, lemma rule, arcs (biaffine, Dozat and Manning 2017) and relations;
- `Names`: BIO tags of persons, organisations and places;
- `Chains`: coreference between head words (Dobrovolskii 2021);
- `triggers`: which words tell of a PLOVER event, and of which type;
- `Pairs`: for two phrases that are marked in the encoder's input, the PLOVER type of what the first does to the second.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import BertModel

from .labels import EVENTS, NAMES, PARTS, RELATIONS, UPOS

HIDDEN = 384
BEFORE, AFTER = 48, 80  # words around a cue in which 98 % of its statement's words stand (PolNeAR train)


def distance_bucket(offset: torch.Tensor) -> torch.Tensor:
    """Signed distances to 56 classes: exact below 8, then four to an octave."""
    size = offset.abs().float()
    bucket = torch.where(size < 8, size, 8 + torch.floor(torch.log2(size.clamp(min=8) / 8) * 4)).clamp(max=27).long()
    return torch.where(offset < 0, 28 + bucket, bucket)


class Encoder(nn.Module):
    """all-MiniLM-L6-v2 with features added to its input for what an uncased vocabulary cannot see."""

    def __init__(self, path: str):
        super().__init__()
        self.bert = BertModel.from_pretrained(path, add_pooling_layer=False)
        # shape, gap, quotation state; 1 and 2 in the fourth mark the two parties of a pair, and 0 must change nothing
        self.features = nn.ModuleList([*(nn.Embedding(n, HIDDEN) for n in (12, 4, 5)), nn.Embedding(3, HIDDEN, padding_idx=0)])
        for table in self.features:
            nn.init.zeros_(table.weight)
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids, mask, features, firsts):
        extra = sum(table(features[..., k]) for k, table in enumerate(self.features))
        h = self.bert.embeddings(ids) + extra
        for layer in self.bert.encoder.layer:
            h = self._layer(layer, h, None if mask is None else mask[:, None, None, :])
        return self.dropout(torch.gather(h, 1, firsts[..., None].expand(-1, -1, HIDDEN)))

    def _layer(self, layer, h, mask):
        batch, length, _ = h.shape
        split = lambda x: x.view(batch, length, 12, 32).transpose(1, 2)
        a = layer.attention
        q, k, v = (split(f(h)) for f in (a.self.query, a.self.key, a.self.value))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(batch, length, HIDDEN)
        h = a.output.LayerNorm(self.dropout(a.output.dense(mixed)) + h)
        return layer.output.LayerNorm(self.dropout(layer.output.dense(F.gelu(layer.intermediate.dense(h)))) + h)


class SmallLayer(nn.Module):
    """A pre-norm Transformer layer."""

    def __init__(self, size: int, heads: int):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(size), nn.LayerNorm(size)
        self.qkv, self.out = nn.Linear(size, 3 * size), nn.Linear(size, size)
        self.wide, self.narrow = nn.Linear(size, 2 * size), nn.Linear(2 * size, size)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, size = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(batch, length, 3, self.heads, size // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :])
        x = x + self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, length, size)))
        return x + self.dropout(self.narrow(F.gelu(self.wide(self.norm2(x)))))


class Statements(nn.Module):
    def __init__(self, size: int = 160):
        super().__init__()
        self.anchor = nn.Sequential(nn.Linear(HIDDEN, 192), nn.GELU(), nn.Dropout(0.1), nn.Linear(192, 1))
        self.word, self.cue = nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size)
        self.word_gate, self.cue_gate = nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size)
        self.distance = nn.Embedding(56, size)
        self.norm, self.norm_out = nn.LayerNorm(size), nn.LayerNorm(size)
        self.layer = SmallLayer(size, 4)
        self.tags = nn.Linear(size, len(PARTS))
        self.dropout = nn.Dropout(0.1)
        self.crf = Crf(PARTS)

    def parts(self, h, words, batch, anchor):
        """Tag scores of the words around each anchor: C anchors, BEFORE + AFTER places, and which places hold a word.

        `h` is B,W,HIDDEN, `words` B,W; `batch` and `anchor` say the window and word of each anchor.
        """
        offset = torch.arange(-BEFORE, AFTER)
        place = anchor[:, None] + offset[None]
        there = (place >= 0) & (place < h.shape[1])
        place = place.clamp(0, h.shape[1] - 1)
        there = there & words[batch[:, None], place]
        around = lambda x: x[batch[:, None], place]
        cue = h[batch, anchor]
        x = around(self.word(h)) + self.cue(cue)[:, None] + around(self.word_gate(h)) * self.cue_gate(cue)[:, None]
        x = x + self.distance(distance_bucket(offset))[None]
        return self.tags(self.norm_out(self.layer(self.dropout(self.norm(x)), there))), there


class Crf(nn.Module):
    """A linear-chain CRF over BIO tags; what BIO forbids has no weight."""

    def __init__(self, tags: list[str]):
        super().__init__()
        self.moves = nn.Parameter(torch.zeros(len(tags), len(tags)))
        self.first = nn.Parameter(torch.zeros(len(tags)))
        inside = [t.startswith("I-") for t in tags]
        allowed = [[not inside[b] or tags[a][2:] == tags[b][2:] for b in range(len(tags))] for a in range(len(tags))]
        self.register_buffer("forbidden", ~torch.tensor(allowed))
        self.register_buffer("no_first", torch.tensor(inside))

    def transitions(self):
        return self.moves.masked_fill(self.forbidden, -1e4), self.first.masked_fill(self.no_first, -1e4)

    def loss(self, scores, there, tags):
        """Sum of negative log likelihoods. Places without a word must be a prefix or a suffix of each row; they are skipped."""
        moves, first = self.transitions()
        rows = torch.arange(len(scores))
        at = scores.new_full(scores.shape[::2], -1e4)
        gold = scores.new_zeros(len(scores))
        begun = torch.zeros(len(scores), dtype=torch.bool)
        previous = tags[:, 0]
        for t in range(scores.shape[1]):
            here = there[:, t]
            fresh = first + scores[:, t]
            carried = torch.logsumexp(at[:, :, None] + moves[None], 1) + scores[:, t]
            step = torch.where(begun[:, None], carried, fresh)
            at = torch.where(here[:, None], step, at)
            tag = tags[:, t]
            gain = scores[rows, t, tag] + torch.where(begun, moves[previous, tag], first[tag])
            gold = gold + torch.where(here, gain, torch.zeros_like(gain))
            begun = begun | here
            previous = torch.where(here, tag, previous)
        return (torch.logsumexp(at, 1) - gold).sum()


class Tree(nn.Module):
    def __init__(self, lemma_rules: int, arc: int = 192, relation: int = 128):
        super().__init__()
        self.sentence = nn.Sequential(nn.Linear(HIDDEN, 64), nn.ReLU(), nn.Linear(64, 1))
        self.upos = nn.Linear(HIDDEN, len(UPOS))
        self.lemma = nn.Linear(HIDDEN, lemma_rules)
        self.root = nn.Parameter(torch.zeros(HIDDEN))
        self.dependent, self.head = nn.Linear(HIDDEN, arc), nn.Linear(HIDDEN, arc)
        self.arc = nn.Linear(arc, arc)
        self.arc_bias = nn.Linear(arc, 1, bias=False)
        self.rel_dependent, self.rel_head = nn.Linear(HIDDEN, relation), nn.Linear(HIDDEN, relation)
        self.rel_gate = nn.Linear(HIDDEN, relation)
        self.relation = nn.Linear(relation, len(RELATIONS))
        self.dropout = nn.Dropout(0.1)

    def with_root(self, h):
        return torch.cat([self.root.expand(h.shape[0], 1, -1), h], 1)

    def arcs(self, h):
        """Scores of each word's heads, B,W,W+1; column 0 is the root."""
        dependent = self.dropout(F.gelu(self.dependent(h)))
        head = self.dropout(F.gelu(self.head(self.with_root(h))))
        return self.arc(dependent) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)

    def relations(self, h, heads):
        """Scores of each word's relation to the head given (0 the root), B,W,R."""
        rooted = self.with_root(h)
        of_heads = lambda x: torch.gather(x, 1, heads.clamp(min=0)[..., None].expand(-1, -1, x.shape[-1]))
        mixed = self.rel_dependent(h) + of_heads(self.rel_head(rooted)) + self.rel_dependent(h) * of_heads(self.rel_gate(rooted))
        return self.relation(self.dropout(F.gelu(mixed)))


class Chains(nn.Module):
    """Which earlier mention a mention's head word refers back to, if any."""

    def __init__(self, size: int = 128):
        super().__init__()
        self.mention = nn.Sequential(nn.Linear(HIDDEN, 64), nn.ReLU(), nn.Linear(64, 1))
        self.anaphor, self.antecedent = nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size)
        self.none = nn.Linear(size, 1)
        self.distance = nn.Embedding(28, 1)
        self.same_form = nn.Linear(size, 1)
        self.dropout = nn.Dropout(0.1)

    def vectors(self, h):
        return F.gelu(self.anaphor(h)), F.gelu(self.antecedent(h))

    def scores(self, anaphor, antecedent, place, form):
        """N mentions in reading order: N,N+1 scores; column 0 "none", column j+1 the j-th mention, where it is earlier."""
        a, b = self.dropout(anaphor), self.dropout(antecedent)
        pair = a @ b.T / a.shape[-1] ** 0.5
        pair = pair + self.distance(distance_bucket((place[:, None] - place[None]).clamp(min=0)))[..., 0]
        pair = pair + (form[:, None] == form[None]).float() * self.same_form(a)
        pair = pair.masked_fill(place[None] >= place[:, None], -1e4)
        return torch.cat([self.none(a), pair], 1)


class Pairs(nn.Module):
    """What the first of two marked phrases does to the second: both phrases, and the words between and around that decide."""

    def __init__(self, size: int = 128):
        super().__init__()
        self.word, self.source, self.target = nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size), nn.Linear(HIDDEN, size)
        self.attend = nn.Linear(size, 1)
        self.relation = nn.Sequential(
            nn.Dropout(0.2), nn.Linear(3 * HIDDEN, 192), nn.GELU(), nn.Dropout(0.2), nn.Linear(192, len(EVENTS))
        )

    def forward(self, h, words, source, target):
        """`h` is B,W,HIDDEN; `words`, `source` and `target` are B,W bool. Gives B,EVENTS scores and B,W weights of the words."""
        mean = lambda mask: (h * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
        s, t = mean(source.float()), mean(target.float())
        weight = self.attend(F.gelu(self.word(h) + self.source(s)[:, None] + self.target(t)[:, None]))[..., 0]
        weight = torch.softmax(weight.masked_fill(~words, -1e4), -1)
        deciding = (weight[..., None] * h).sum(1)
        return self.relation(torch.cat([s, t, deciding], -1)), weight


class Reader(nn.Module):
    def __init__(self, base: str, lemma_rules: int):
        super().__init__()
        self.encoder = Encoder(base)
        self.statements = Statements()
        self.tree = Tree(lemma_rules)
        self.names = nn.Sequential(nn.Linear(HIDDEN, 128), nn.GELU(), nn.Dropout(0.1), nn.Linear(128, len(NAMES)))
        self.chains = Chains()
        self.triggers = nn.Sequential(nn.Linear(HIDDEN, 192), nn.GELU(), nn.Dropout(0.2), nn.Linear(192, len(EVENTS)))
        self.pairs = Pairs()

    def forward(self, batch):
        return self.encoder(batch.ids, batch.mask, batch.features, batch.firsts)
