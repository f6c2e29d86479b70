/**
 * Measures the engine on a folder of labelled documents and tells the figures, as text and as JSON.
 * The arithmetic is core's, the same that templates are tried by.
 */
@NullMarked
package io.dossier.app.evaluate;

import org.jspecify.annotations.NullMarked;
