/** Fields from barcodes and QR codes whose contents are public formats. */
@NullMarked
package io.dossier.core.extraction.code;

import org.jspecify.annotations.NullMarked;
