package io.dossier.core.report;

import io.dossier.core.examination.FileParticulars;

/**
 * The file that was submitted.
 *
 * @param kind such as {@code PDF}
 * @param sha256 of its bytes, in hexadecimal digits
 * @param particulars what it says of itself
 */
public record ReportedFile(
    String kind, long sizeBytes, String sha256, int pageCount, FileParticulars particulars) {}
