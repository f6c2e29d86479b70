package io.dossier.core.reading;

/**
 * A QR code or barcode that was decoded.
 *
 * @param format its symbology as ZXing names it, such as {@code QR_CODE}
 */
public record Barcode(String format, String text, PageBox box) {}
