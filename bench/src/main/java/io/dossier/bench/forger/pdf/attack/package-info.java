/** Forgeries of PDFs, a class for each way of doing it. */
@NullMarked
package io.dossier.bench.forger.pdf.attack;

import org.jspecify.annotations.NullMarked;
