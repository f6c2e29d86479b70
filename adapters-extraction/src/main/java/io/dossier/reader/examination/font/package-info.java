/**
 * The check of how numbers are set: glyphs of another font, size or height than the rest of their
 * number, and numbers set unlike all others of their page.
 */
@NullMarked
package io.dossier.reader.examination.font;

import org.jspecify.annotations.NullMarked;
