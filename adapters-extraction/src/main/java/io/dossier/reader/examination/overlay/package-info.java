/**
 * Checks of what lies over what on a PDF's pages: text under shapes and pictures, text that is not
 * seen at all, pictures laid over text and over scans.
 */
@NullMarked
package io.dossier.reader.examination.overlay;

import org.jspecify.annotations.NullMarked;
