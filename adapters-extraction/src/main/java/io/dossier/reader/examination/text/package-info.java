/**
 * The check of a PDF's text layer against what is seen: telling lines are chosen, drawn, read and
 * compared.
 */
@NullMarked
package io.dossier.reader.examination.text;

import org.jspecify.annotations.NullMarked;
