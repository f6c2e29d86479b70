/**
 * Layers run by oneDNN in bfloat16, on processors with units for products of matrices (Intel AMX).
 *
 * @see <a href="https://uxlfoundation.github.io/oneDNN/">oneDNN</a>
 */
@NullMarked
package io.dossier.reader.ocr.network.onednn;

import org.jspecify.annotations.NullMarked;
