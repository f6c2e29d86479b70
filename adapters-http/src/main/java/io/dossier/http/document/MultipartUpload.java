package io.dossier.http.document;

import io.dossier.core.shared.Secret;
import io.dossier.http.wire.MultipartBody;
import io.dossier.http.wire.MultipartBody.Part;
import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads an upload from the stream of the request: the file's bytes go on as they arrive, and only
 * the small fields are held.
 */
final class MultipartUpload {
  private static final int BUFFER = 64 * 1024;

  /** What is longer than the longest field in UTF-8 is cut here, and then refused by its length. */
  private static final int LONGEST_FIELD = 4 * 1024;

  private static final int MOST_PARTS = 50;

  private MultipartUpload() {}

  static UploadForm read(HttpRequest<?> request, InputStream body, UploadForm.Receiving receiving)
      throws IOException {
    try (UploadDraft draft = new UploadDraft(receiving)) {
      MultipartBody.read(request, body, MOST_PARTS, part -> take(part, draft));
      return draft.done("file");
    }
  }

  private static void take(Part part, UploadDraft draft) throws IOException {
    if (part.name().equals("file")) {
      draft.filename(part.filename().orElse(null));
      draft.file(part.name(), out -> copy(part.content(), out));
    } else if (part.name().equals("pdfPassword")) {
      byte[] bytes = part.content().readNBytes(LONGEST_FIELD);
      draft.password(Secret.of(bytes));
      Arrays.fill(bytes, (byte) 0);
    } else if (UploadForm.FIELDS.contains(part.name())) {
      draft.field(
          part.name(),
          new String(part.content().readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8));
    }
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
      to.write(buffer, 0, count);
    }
  }
}
