/** Signatures by invented people: keys, certificates and the container that a PDF takes. */
@NullMarked
package io.dossier.bench.forger.signing;

import org.jspecify.annotations.NullMarked;
