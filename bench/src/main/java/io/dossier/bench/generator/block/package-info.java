/** What documents are built of: labelled values, tables, prose, letterheads, decoration. */
@NullMarked
package io.dossier.bench.generator.block;

import org.jspecify.annotations.NullMarked;
