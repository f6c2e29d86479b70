package io.dossier.http.submission;

import io.dossier.core.document.Original;
import io.dossier.core.reading.DocumentKind;
import java.util.Optional;

/** What a submitted file is, in the API's three words. */
final class FileKind {
  private FileKind() {}

  static String of(Optional<Original> original) {
    return original
        .map(bytes -> bytes.kind() == DocumentKind.PDF ? "pdf" : "image")
        .orElse("unsupported");
  }

  static String mimeType(Optional<Original> original) {
    return original.map(bytes -> bytes.kind().contentType()).orElse("application/octet-stream");
  }
}
