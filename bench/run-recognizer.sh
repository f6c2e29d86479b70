#!/usr/bin/env bash
# Trains the recognizer on lines whose text is known: run-recognizer.sh TRANSCRIBED OUT [MODELS]
#   TRANSCRIBED  pictures with transcribed lines, as ICDAR 2019 SROIE's first task has them: img/NAME.jpg, box/NAME.csv
#   OUT          a folder for lines and the layer that is begun with, some 2.5 GB; what is there is not made again
#   MODELS       where latin.characters and latin.network are written
# Its last layer first (run-characters.sh), by itself and for the characters that are wanted; then all of the network.
# Needs Python 3.11 with bench/recognizer/requirements.txt. An hour and a half on two cores that
# have matrix units (AMX).
set -euo pipefail
here="$(dirname "${BASH_SOURCE[0]}")"
lines="$(cd "${1:?a folder of transcribed pictures}" && pwd)"
out="$(mkdir -p "${2:?a folder for the lines}" && cd "$2" && pwd)"
models="${3:-$here/../adapters-extraction/src/main/resources/models}"
[ -f "$out/latin.characters" ] || "$here/run-characters.sh" "$lines" "$out/latin.characters"
[ -f "$out/drawn.lines" ] ||
  BENCH_HEAP="${BENCH_HEAP:-3g}" "$here/run.sh" io.dossier.bench.characters.WriteLines "$out" "$lines" /usr/share/fonts
# Memory that was used is kept, not given back and asked for again: half of the time that the system takes for it.
export MALLOC_MMAP_MAX_=0 MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=9000000000 MALLOC_TOP_PAD_=500000000
exec python3 -B "$here/recognizer/train.py" "$out" "$models"
