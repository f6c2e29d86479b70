#!/usr/bin/env bash
# Trains how suspicions are taken together: run-risk.sh OUT TABLE... (suspicions.csv of run-fraud.sh)
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.fraud.TrainRisk "$@"
