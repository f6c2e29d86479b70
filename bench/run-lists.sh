#!/usr/bin/env bash
# bench/run-lists.sh [folder [documents ...]]; a thousand and a hundred thousand unless told otherwise.
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.lists.ListLatency "$@"
