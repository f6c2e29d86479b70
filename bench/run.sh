#!/usr/bin/env bash
# Runs a main class of this module: bench/run.sh <class> [arguments]. Builds first where a source is newer.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
built=bench/target/classes/logback.xml
if [ ! -f "$built" ] || [ ! -f app/target/dossier.jar ] || [ ! -d bench/target/lib ] || [ -n "$(find pom.xml core adapters-* app bench \
    \( -path '*/src/main/*' -o -name pom.xml \) -not -path '*/target/*' -type f -newer "$built" -print -quit)" ]; then
  echo "Building ..." >&2
  mvn -B -q -DskipTests package >&2
  touch "$built"
fi
# Networks run on the program's own threads, as they do in a reader.
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}"
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx"${BENCH_HEAP:-512m}" -XX:+UseSerialGC -Djava.awt.headless=true \
  ${BENCH_JAVA_OPTS:-} -cp "bench/target/classes:bench/target/lib/*:app/target/lib/*" "$@"
