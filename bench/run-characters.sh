#!/usr/bin/env bash
# Trains the last layer of the recognizer, which tells characters apart, for the published network: run-characters.sh
# TRANSCRIBED FILE. What ships is trained further with the rest of the network, by run-recognizer.sh.
#   TRANSCRIBED  pictures with transcribed lines, as ICDAR 2019 SROIE's first task has them: img/NAME.jpg, box/NAME.csv
# Other lines are of generated scans and photographs, and drawn for the purpose; a run takes some ten minutes. The
# fonts are Debian's: fonts-ocr-b (public domain), fonts-dejavu, fonts-liberation2, fonts-freefont-otf, fonts-noto-mono,
# fonts-hack, fonts-inconsolata, fonts-anonymous-pro.
set -euo pipefail
here="$(dirname "${BASH_SOURCE[0]}")"
lines="$(cd "${1:?a folder of transcribed pictures}" && pwd)"
BENCH_HEAP="${BENCH_HEAP:-4g}" exec "$here/run.sh" io.dossier.bench.characters.TrainCharacters \
  "${2:?a file}" "$lines" /usr/share/fonts
