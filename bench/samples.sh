#!/usr/bin/env bash
# Makes samples/ anew. Needs libheif's heif-enc for the HEIC (Debian: libheif-examples).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bench/run.sh io.dossier.bench.samples.Samples samples
for tile in samples/tiles/*.png; do
  heif-enc -q 55 -o "${tile%.png}.heic" "$tile"
done
bench/run.sh io.dossier.bench.samples.PhonePicture samples/tiles 1360 940 samples/receipt.heic
rm -r samples/tiles
