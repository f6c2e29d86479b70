#!/usr/bin/env bash
# Looks for invented logos on generated documents: run-logos.sh SEED LOGOS PAGES
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" io.dossier.bench.logo.MeasureLogos "$@"
