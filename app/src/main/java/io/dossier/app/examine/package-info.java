/** Fraud analyses without a server: of one file, and of labelled folders. */
@NullMarked
package io.dossier.app.examine;

import org.jspecify.annotations.NullMarked;
