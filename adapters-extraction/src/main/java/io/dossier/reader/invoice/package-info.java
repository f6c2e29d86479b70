/** Reads invoice data that are embedded in files. Runs in the reader process alone. */
@NullMarked
package io.dossier.reader.invoice;

import org.jspecify.annotations.NullMarked;
