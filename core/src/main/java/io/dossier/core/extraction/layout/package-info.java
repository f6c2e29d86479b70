/**
 * The words of a reading as they stand on the page: segments, rows, and who stands beside, above
 * and below whom.
 */
@NullMarked
package io.dossier.core.extraction.layout;

import org.jspecify.annotations.NullMarked;
