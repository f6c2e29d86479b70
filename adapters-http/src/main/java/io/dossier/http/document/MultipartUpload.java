package io.dossier.http.document;

import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code multipart/form-data} (RFC 7578) from the stream of the request: the file's bytes go
 * on as they arrive, and only the small fields are held.
 */
final class MultipartUpload {
  private static final int LONGEST_HEADER = 8 * 1024;
  private static final int LONGEST_FIELD = 4 * 1024;
  private static final int MOST_PARTS = 50;

  private final UploadForm.Receiving receiving;
  private final Map<String, String> fields = new HashMap<>();
  private @Nullable Received received;
  private Optional<String> filename = Optional.empty();
  private Optional<Secret> password = Optional.empty();

  private MultipartUpload(UploadForm.Receiving receiving) {
    this.receiving = receiving;
  }

  static UploadForm read(HttpRequest<?> request, InputStream body, UploadForm.Receiving receiving)
      throws IOException {
    return new MultipartUpload(receiving).parts(new MultipartParts(body, boundary(request)));
  }

  private UploadForm parts(MultipartParts input) throws IOException {
    for (int part = 0; input.next(); part++) {
      if (part == MOST_PARTS) {
        throw Failure.invalid("multipart", "has more than " + MOST_PARTS + " parts");
      }
      part(disposition(input.headers()), input);
    }
    if (received == null) {
      throw Failure.invalid("file", "is missing");
    }
    return new UploadForm(received, filename, fields, password);
  }

  private void part(Map<String, String> disposition, MultipartParts input) throws IOException {
    String name = disposition.getOrDefault("name", "");
    if (name.equals("file")) {
      if (received != null) {
        throw Failure.invalid("file", "was sent twice; one file a request");
      }
      filename = Optional.ofNullable(disposition.get("filename")).filter(text -> !text.isBlank());
      try (InputStream content = input.content()) {
        received = receiving.of(content);
      }
    } else if (name.equals("pdfPassword")) {
      password = Optional.of(secret(bytes(name, input, UploadForm.LONGEST_PASSWORD * 4)));
    } else if (UploadForm.FIELDS.contains(name)) {
      fields.put(name, new String(bytes(name, input, LONGEST_FIELD), StandardCharsets.UTF_8));
    }
  }

  private static Secret secret(byte[] bytes) {
    try {
      return Secret.of(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static byte[] bytes(String field, MultipartParts input, int most) throws IOException {
    try (InputStream content = input.content()) {
      byte[] bytes = content.readNBytes(most + 1);
      if (bytes.length > most) {
        throw Failure.invalid(field, "must have at most " + most + " bytes");
      }
      return bytes;
    }
  }

  private static Map<String, String> disposition(String headers) {
    for (String line : headers.split("\r\n")) {
      if (line.length() > LONGEST_HEADER) {
        throw Failure.invalid("multipart", "a header is longer than " + LONGEST_HEADER);
      }
      if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
        return parser().parse(line.substring(line.indexOf(':') + 1), ';');
      }
    }
    return Map.of();
  }

  private static byte[] boundary(HttpRequest<?> request) {
    String type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
    String boundary = type == null ? null : parser().parse(type, ';').get("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
      throw Failure.invalid("Content-Type", "must be multipart/form-data with a boundary");
    }
    return boundary.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static ParameterParser parser() {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    return parser;
  }
}
