/**
 * Rules held against the fields of a document, each with its {@link
 * io.dossier.core.extraction.Validation}. Rules are chosen by name with the names of fields as
 * arguments, so that files of data can use them.
 */
@NullMarked
package io.dossier.core.extraction.rule;

import org.jspecify.annotations.NullMarked;
