#!/usr/bin/env bash
# The client holds the files that it sends.
export BENCH_HEAP="${BENCH_HEAP:-2g}"
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.uploads.UploadBench "$@"
