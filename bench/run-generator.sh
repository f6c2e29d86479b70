#!/usr/bin/env bash
# Writes labelled documents and truth.jsonl: run-generator.sh OUT SEED COUNT [--types a,b] [--form pdf|clean|scan|photo|mixed]
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.generator.Generate "$@"
