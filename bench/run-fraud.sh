#!/usr/bin/env bash
# Examines labelled files and says how each check does: run-fraud.sh DIR... [--honest DIR] [--passwords CSV] [--out DIR]
BENCH_HEAP="${BENCH_HEAP:-1200m}" exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.fraud.MeasureFraud "$@"
