/**
 * What happens to honest PDFs on their way: they are signed, filled, commented, stamped, merged,
 * printed again, scanned.
 */
@NullMarked
package io.dossier.bench.forger.pdf.honest;

import org.jspecify.annotations.NullMarked;
