/**
 * What a PDF's page draws, piece by piece and in its order: glyphs, filled shapes, pictures. {@link
 * io.dossier.reader.pdf.scene.PageScene} is the whole of a page; nothing here judges.
 */
@NullMarked
package io.dossier.reader.pdf.scene;

import org.jspecify.annotations.NullMarked;
