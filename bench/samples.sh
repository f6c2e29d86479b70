#!/usr/bin/env bash
# Makes samples/ anew. Needs libheif's heif-enc for the HEIC (Debian: libheif-examples).
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -q -DskipTests -Dspotless.check.skip -pl bench -am package
classpath="bench/target/classes:$(find app/target/lib -name '*.jar' | tr '\n' ':')"
java -Djava.awt.headless=true -cp "$classpath" io.dossier.bench.samples.Samples samples
heif-enc -q 60 -o samples/phone.heic samples/receipt-for-heic.png
rm samples/receipt-for-heic.png
