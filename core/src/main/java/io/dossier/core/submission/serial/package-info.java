/** Likeness of documents: fingerprints by which the same one is known under other submissions. */
@NullMarked
package io.dossier.core.submission.serial;

import org.jspecify.annotations.NullMarked;
