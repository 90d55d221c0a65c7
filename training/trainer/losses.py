"""What each corpus teaches: a batch and its word vectors to a loss, with the parts of it for the log."""

import random

import torch
import torch.nn.functional as F

from .data import Batch
from .labels import IGNORE
from .model import AFTER, BEFORE, Reader


def statements(model: Reader, batch: Batch, h, rng: random.Random):
    """Cue anchors (BCE) and the parts around each (CRF), by statement."""
    anchors, where, tags = _statement_targets(batch, rng)
    anchor_loss = F.binary_cross_entropy_with_logits(model.statements.anchor(h)[..., 0], anchors, reduction="none")[batch.words].sum()
    count = max(1, len(where))
    part_loss = torch.zeros(())
    if len(where):
        scores, there = model.statements.parts(h, batch.words, where[:, 0], where[:, 1])
        part_loss = model.statements.crf.loss(scores, there, tags)
    loss = (anchor_loss + part_loss / 10) / max(count, 4)
    return loss, {"anchor": (anchor_loss.item(), count), "parts": (part_loss.item(), count)}


def _statement_targets(batch: Batch, rng: random.Random):
    anchors = torch.zeros(batch.words.shape)
    where, tags = [], []
    for b, w in enumerate(batch.windows):
        for statement in rng.choice(w.doc.versions):
            if not w.start <= statement["anchor"] < w.end:
                continue
            anchor = statement["anchor"] - w.start
            anchors[b, anchor] = 1
            row = torch.zeros(BEFORE + AFTER, dtype=torch.long)
            for role, start, end in sorted(statement["parts"], key=lambda p: p[0] == 1):
                _mark(row, role, start - w.start - anchor + BEFORE, end - w.start - anchor + BEFORE)
            where.append((b, anchor))
            tags.append(row)
    return anchors, torch.tensor(where).view(-1, 2), torch.stack(tags) if tags else None


def _mark(row, role: int, start: int, end: int):
    first, start, end = start, max(start, 0), min(end, len(row))
    if start < end:
        row[start:end] = 2 * role + 2
        row[start] = 2 * role + 1


def trees(model: Reader, batch: Batch, h):
    upos, heads, relations = batch.labels("upos"), batch.heads(), batch.labels("relations")
    sentences, lemmas = batch.labels("sentences"), batch.labels("lemmas")
    known = sentences != IGNORE
    parts = {
        "sentence": F.binary_cross_entropy_with_logits(model.tree.sentence(h)[..., 0][known], sentences[known].float()),
        "upos": _cross_entropy(model.tree.upos(h), upos),
        "lemma": _cross_entropy(model.tree.lemma(h), lemmas),
        "arc": _cross_entropy(_within_sentences(model.tree.arcs(h), sentences), heads),
        "relation": _cross_entropy(model.tree.relations(h, heads), relations.masked_fill(heads == IGNORE, IGNORE)),
    }
    loss = parts["upos"] + parts["arc"] + parts["relation"] + parts["lemma"] + 3 * parts["sentence"]
    return loss, {k: (v.item(), 1) for k, v in parts.items()}


def _within_sentences(arcs, sentences):
    number = sentences.clamp(min=0).cumsum(1)
    same = number[:, :, None] == number[:, None, :]
    return arcs.masked_fill(~torch.cat([torch.ones_like(same[:, :, :1]), same], 2), -1e4)


def names(model: Reader, batch: Batch, h):
    targets = batch.labels("names")
    if not (targets != IGNORE).any():
        return torch.zeros(()), {}
    loss = _cross_entropy(model.names(h), targets)
    return 3 * loss, {"names": (loss.item(), 1)}


def chains(model: Reader, batch: Batch, h):
    """Mention detection (BCE) and the marginal likelihood of a mention's right antecedents (Lee et al. 2017).

    The batch's windows are one document's, in order: mentions look back over all of them. Words taken for mentions in
    error take part, with "none" for their answer, as they will when reading.
    """
    is_mention = torch.zeros(batch.words.shape)
    chain_of: dict[tuple[int, int], int] = {}
    for b, w in enumerate(batch.windows):
        for head, chain in w.doc.mentions:
            if w.start <= head < w.end:
                is_mention[b, head - w.start] = 1
                chain_of[b, head - w.start] = chain
    logits = model.chains.mention(h)[..., 0]
    mention_loss = F.binary_cross_entropy_with_logits(logits[batch.words], is_mention[batch.words])
    taken = (((logits > 0) | (is_mention > 0)) & batch.words).nonzero().tolist()
    if len(taken) < 2:
        return mention_loss, {"mention": (mention_loss.item(), 1)}
    b, i = torch.tensor(taken).T
    anaphor, antecedent = model.chains.vectors(h[b, i])
    first = batch.windows[0].start
    place = torch.tensor([batch.windows[x].start - first + y for x, y in taken])
    form = torch.tensor([int(batch.windows[x].doc.forms[batch.windows[x].start + y]) for x, y in taken])
    scores = model.chains.scores(anaphor, antecedent, place, form)
    link_loss = -(torch.logsumexp(scores.masked_fill(~_right(taken, chain_of), -1e4), 1) - torch.logsumexp(scores, 1)).mean()
    return 2 * mention_loss + link_loss, {"mention": (mention_loss.item(), 1), "link": (link_loss.item(), 1)}


def triggers(model: Reader, batch: Batch, h):
    """The marginal likelihood of the types that are right of each word (of most words: none)."""
    right = batch.triggers()
    known = right.any(-1)
    if not known.any():
        return torch.zeros(()), {}
    loss = _marginal(model.triggers(h[known]), right[known])
    told = (~right[known][:, 0]).sum().clamp(min=4)
    return loss.sum() / told, {"trigger": (loss.sum().item() / told.item(), 1)}


def pairs(model: Reader, batch: Batch, h):
    """The type of each document's pair; where the trigger is known, the words that decide should be it."""
    source, target = (_ranges(batch, party) for party in ("source", "target"))
    scores, weight = model.pairs(h, batch.words, source, target)
    right = torch.zeros(scores.shape, dtype=torch.bool)
    for b, w in enumerate(batch.windows):
        right[b, w.doc.pair["types"]] = True
    type_loss = _marginal(scores, right).mean()
    trigger = batch.triggers()[..., 1:].any(-1)
    known = trigger.any(-1)
    at = (weight * trigger).sum(-1)[known].clamp(min=1e-6)
    word_loss = -at.log().mean() if known.any() else torch.zeros(())
    return type_loss + 0.2 * word_loss, {"pair": (type_loss.item(), 1), "deciding": (word_loss.item(), 1)}


def _ranges(batch: Batch, party: str):
    out = torch.zeros(batch.words.shape, dtype=torch.bool)
    for b, w in enumerate(batch.windows):
        start, end = w.doc.pair[party]
        out[b, start:end] = True
    return out


def _marginal(scores, right):
    return torch.logsumexp(scores, -1) - torch.logsumexp(scores.masked_fill(~right, -1e4), -1)


def _right(taken, chain_of):
    chain = torch.tensor([chain_of.get((b, i), -1 - n) for n, (b, i) in enumerate(taken)])
    order = torch.arange(len(taken))
    same = (chain[:, None] == chain[None]) & (order[None] < order[:, None])
    return torch.cat([~same.any(1, keepdim=True), same], 1)


def _cross_entropy(scores, targets):
    return F.cross_entropy(scores.flatten(0, 1), targets.flatten(), ignore_index=IGNORE)
