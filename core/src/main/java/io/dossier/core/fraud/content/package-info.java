/**
 * Checks of what a document says: its sums, its check digits, its barcodes and embedded data
 * against its print, and what was claimed of it against what it is.
 */
@NullMarked
package io.dossier.core.fraud.content;

import org.jspecify.annotations.NullMarked;
