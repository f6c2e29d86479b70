#!/usr/bin/env bash
# Writes forged and honest files with labels: run-forger.sh OUT SEED COUNT [--kinds a,b] [--form pdf|clean|scan|photo|mixed]
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.forger.Forge "$@"
