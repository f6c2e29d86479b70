#!/usr/bin/env bash
# Trains the weights of the machine readable zones' network anew: bench/run-glyphs.sh [thousand lines] [file].
# The fonts are Debian's: fonts-ocr-b (public domain), fonts-dejavu-core, fonts-liberation2, fonts-freefont-otf,
# fonts-noto-mono, fonts-hack, fonts-inconsolata. The shipped weights are of 16 thousand lines, the default.
set -euo pipefail
fonts=/usr/share/fonts
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.glyphs.TrainGlyphs \
  "${2:-adapters-extraction/src/main/resources/models/mrz-glyphs.weights}" "${1:-16}" \
  $fonts/opentype/ocr-b/OCRB.otf \
  $fonts/opentype/ocr-b/OCRBS.otf \
  $fonts/truetype/dejavu/DejaVuSansMono.ttf \
  $fonts/truetype/liberation2/LiberationMono-Regular.ttf \
  $fonts/truetype/liberation2/LiberationMono-Bold.ttf \
  $fonts/opentype/freefont/FreeMonoBold.otf \
  $fonts/truetype/noto/NotoSansMono-Regular.ttf \
  $fonts/truetype/hack/Hack-Regular.ttf \
  $fonts/truetype/inconsolata/Inconsolata.otf \
  $fonts/truetype/dejavu/DejaVuSans.ttf \
  $fonts/truetype/liberation2/LiberationSans-Regular.ttf
