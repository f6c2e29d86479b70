#!/usr/bin/env bash
# Makes the reader's letter model anew: bench/run-letters.sh [file [language ...]].
# The n-grams are those of com.github.pemistahl:lingua 1.2.2 (Apache License 2.0), which were counted over the
# Leipzig Corpora Collection (CC BY 4.0). The archive is fetched by Maven; the product itself does not need it.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/.."
mvn -B -q dependency:copy -Dartifact=com.github.pemistahl:lingua:1.2.2 -DoutputDirectory="$here/target"
out="${1:-adapters-extraction/src/main/resources/models/letters.ngrams}"
BENCH_HEAP=2g exec "$here/run.sh" io.dossier.bench.letters.BuildLetterModel "$here/target/lingua-1.2.2.jar" "$out" "${@:2}"
