#!/usr/bin/env bash
# Receivers are on this machine, and speak plain HTTP.
export DOSSIER_OUTBOUND_ALLOW=127.0.0.1 DOSSIER_OUTBOUND_HTTP=true
export BENCH_JAVA_OPTS="${BENCH_JAVA_OPTS:-} -Dsun.net.httpserver.nodelay=true"
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.events.MeasureEvents "$@"
