/** QR codes and barcodes of pictures, through ZXing. */
@NullMarked
package io.dossier.reader.barcode;

import org.jspecify.annotations.NullMarked;
