package io.dossier.bench.forger;

/**
 * A file with its label.
 *
 * @param forged whether the treatment is a forgery
 * @param treatment its code
 * @param source names the document it was made of; files of one source are alike
 */
record LabelledPaper(Treated treated, boolean forged, String treatment, String source) {}
