#!/usr/bin/env bash
# Measures learning from corrections: run-learning.sh FOLDER SEED pdf|scan|photo [--fields] [ISSUER...]
export BENCH_HEAP="${BENCH_HEAP:-2g}"
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.learning.MeasureLearning "$@"
