/** Fields from data that are embedded in a file, held against what is printed. */
@NullMarked
package io.dossier.core.extraction.embedded;

import org.jspecify.annotations.NullMarked;
