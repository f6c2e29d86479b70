/**
 * Measures of a page's picture that tell how well it can be read: sharpness, light, colour, what
 * covers it or is cut off. They measure only; what is judged of them stands in core.
 */
@NullMarked
package io.dossier.reader.quality;

import org.jspecify.annotations.NullMarked;
