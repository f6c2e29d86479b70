/** The three systems of coordinates that meet in a reader, and the one place that converts them. */
@NullMarked
package io.dossier.reader.geometry;

import org.jspecify.annotations.NullMarked;
