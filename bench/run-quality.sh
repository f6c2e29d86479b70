#!/usr/bin/env bash
# How often each fault of a picture is found, and what it costs reading: run-quality.sh KEPT SEED COUNT [FAULT,FAULT|none]
BENCH_HEAP=1500m exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.quality.QualityBench "$@"
