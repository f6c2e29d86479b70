#!/usr/bin/env bash
# Measures cross-checks on labelled pairs, beside Jaro-Winkler and token-set ratio: run-crosschecks.sh dev|test [DIR]
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.crosscheck.MeasureCrossChecks "$@"
