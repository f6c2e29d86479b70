/**
 * Folders of documents whose types and values are known, for whatever measures or trains. Their
 * truth is trusted input of the operator, their documents are not.
 */
@NullMarked
package io.dossier.reader.labelled;

import org.jspecify.annotations.NullMarked;
