/** What may be asked of documents, one class a verb. */
@NullMarked
package io.dossier.core.document.usecase;

import org.jspecify.annotations.NullMarked;
