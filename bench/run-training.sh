#!/usr/bin/env bash
# Trains what the product ships with: run-training.sh OUT [GIVEN...]
#   OUT    a folder for the generated documents, their readings and the weights (OUT/weights)
#   GIVEN  folders of documents of one's own with a truth.jsonl, such as receipts, which are generated for
#          their lines alone; FOLDER=12 lets each of its documents count twelve times among the generated ones
# Receipts that ship were trained on given ones alone: run.sh io.dossier.bench.training.TrainFields 0.005 OUT GIVEN.
# Invoices and delivery orders ship with weights of more documents, named at the head of their files.
# Of the other types what ships of npwp, surat_nikah, udyam_cert, slip_gaji, faktur_pajak, aadhaar and rekening_koran is of the
# last run; the rest is of a run before: new weights read held-back documents no better. Passports and cards share a form,
# whose weights are of the first hundred PDF of each and of cards-scan and cards-photo.
# Generates the training documents from fixed seeds, reads them, trains the fields of every type of
# which there are documents, then what tells the types and the documents of one file apart, and prints the accuracy of each by
# five-fold cross-validation. Weights are taken over by copying OUT/weights/*.weights beside the
# forms in core, and OUT/weights/types/*.weights beside the phrases of the classifier.
set -euo pipefail
here="$(dirname "${BASH_SOURCE[0]}")"
out="${1:?a folder}"; shift
export BENCH_HEAP="${BENCH_HEAP:-5g}"
generate() { [ -f "$out/$1/truth.jsonl" ] || "$here/run-generator.sh" "$out/$1" "$2" "$3" --form "$4" ${5:+--types "$5"}; }
generate pdf 1 100 pdf
generate photo 11 8 photo
generate scan 12 6 scan
papers=npwp,kartu_keluarga,sim,surat_nikah,aadhaar
generate papers-scan 1201 15 scan "$papers"
generate papers-photo 1202 15 photo "$papers"
cards=passport,id_card
generate cards-scan 1213 25 scan "$cards"
generate cards-photo 1214 25 photo "$cards"
generate invoice-pdf 3013 160 pdf invoice
generate invoice-scan 3012 40 scan invoice
generate invoice-photo 3011 40 photo invoice
trade=invoice,receipt,purchase_order,delivery_order,rekening_koran
generate trade-pdf 3001 200 pdf "$trade"
mkdir -p "$out/weights/types"
"$here/run.sh" io.dossier.bench.training.TrainFields 0.002 "$out/weights" "$out/pdf" "$out/photo" "$out/scan" \
  "$out/papers-scan" "$out/papers-photo" "$out/cards-scan" "$out/cards-photo" "$out/invoice-pdf" "$out/invoice-scan" "$out/invoice-photo" "$@"
"$here/run.sh" io.dossier.bench.training.TrainTypes "$out/weights/types/types.weights" "$out/pdf" "$out/photo" "$out/scan" "$out/trade-pdf" "$@"
"$here/run.sh" io.dossier.bench.training.TrainBorders "$out/weights/types/borders.weights" "$out/pdf"
