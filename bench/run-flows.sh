#!/usr/bin/env bash
# Sends generated loan applications through a server as flows: run-flows.sh SEED COUNT [--base URL --key KEY] [--misses FILE]
# Files and callbacks are on this machine, and speak plain HTTP.
export DOSSIER_OUTBOUND_ALLOW=127.0.0.1/32 DOSSIER_OUTBOUND_HTTP=true
export BENCH_HEAP="${BENCH_HEAP:-1g}"
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.flow.MeasureFlows "$@"
