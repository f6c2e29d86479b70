/**
 * From a reading to a type, fields with boxes, validations and honest confidence: deterministic,
 * and testable without a picture. Knows nothing of documents, keys or storage.
 */
@NullMarked
package io.dossier.core.extraction;

import org.jspecify.annotations.NullMarked;
