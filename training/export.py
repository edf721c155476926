"""Writes a trained network for scripts/pack-model.ts, and the outputs that the runtime is tested against.

    python export.py DATA MODEL.pt OUT [REFERENCE.json]

OUT.json lists the tensors of OUT.bin: name, rows, columns, offset, kind (q: scales, then int8; f: float32; u: uint32).
REFERENCE.json keeps its text and gets what this network says of it, computed here from the quantised weights.
"""
import json
import sys
from pathlib import Path

import numpy as np
import torch

from data import Corpus, Words
from decode import CONTENT, CUE, SOURCE, outputs
from model import Tagger
from quantise import Matrix, quantise
from train import load

THRESHOLD = 0.45
LINKED_FROM = 0.2


def write(tensors: dict[str, Matrix | np.ndarray], hashes: np.ndarray, out: Path) -> None:
    listed, blob = [], bytearray()
    for name, tensor in {**tensors, "words": hashes.astype(np.uint32)}.items():
        blob += b"\0" * (-len(blob) % 4)
        if isinstance(tensor, Matrix):
            listed.append([name, *tensor.values.shape, len(blob), "q"])
            blob += tensor.scales.tobytes() + tensor.values.tobytes()
        else:
            listed.append([name, 1, tensor.size, len(blob), "u" if tensor.dtype == np.uint32 else "f"])
            blob += tensor.tobytes()
    out.with_suffix(".bin").write_bytes(blob)
    out.with_suffix(".json").write_text(json.dumps({"t": listed}))


def spans(labels: np.ndarray, label: int, offsets: np.ndarray) -> list[list[int]]:
    """Offset spans of the unbroken runs of a label."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], labels == label, [0]])))
    return [[int(offsets[a, 0]), int(offsets[b - 1, 1])] for a, b in edges.reshape(-1, 2)]


def reference(net: Tagger, words: Words, folder: Path, old: dict) -> dict:
    """What tests/unit/attribution/reference.test.ts reads."""
    corpus = Corpus(folder, "reference", words, "cpu")
    lines = [i for i, line in enumerate(line for line in old["text"].split("\n") if line.strip())]
    runs, attributions = [], []
    for run in range(len(corpus.runs)):
        at = slice(corpus.starts[run], corpus.starts[run] + corpus.lengths[run])
        offsets = corpus.offsets[at]
        before = old["text"][: offsets[0, 0]].split("\n")
        line = lines[sum(1 for part in before[:-1] if part.strip())]
        cues, links, kept = outputs(net, corpus, run, LINKED_FROM, THRESHOLD)
        runs.append({
            "line": line,
            "tokens": offsets.tolist(),
            "cues": [round(float(cue), 5) for cue in cues],
            "links": [{"anchor": it.anchor, "labels": "".join(map(str, it.labels))} for it in links],
        })
        for it in kept:
            roles = (("source", SOURCE), ("cue", CUE), ("content", CONTENT))
            attributions.append({name: spans(it.labels, label, offsets) for name, label in roles})
    return {"text": old["text"], "runs": runs, "threshold": THRESHOLD, "attributions": attributions}


def main(folder: Path, model: Path, out: Path, reference_path: Path | None) -> None:
    net, words, _ = load(folder, model, "cpu")
    tensors, own = quantise(net)
    write(tensors, words.hashes, out)
    if reference_path:
        old = json.loads(reference_path.read_text())
        reference_path.write_text(json.dumps(reference(own, words, folder, old), ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]), Path(sys.argv[4]) if len(sys.argv) > 4 else None)
