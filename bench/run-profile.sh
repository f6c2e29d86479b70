#!/usr/bin/env bash
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.profile.ReadingProfile "$@"
