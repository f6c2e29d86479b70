package io.dossier.http.document;

import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Secret;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code multipart/form-data} (RFC 7578) from the stream of the request: the file's bytes go
 * on as they arrive, and only the small fields are held.
 */
final class MultipartUpload {
  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_HEADER = 8 * 1024;

  /** What is longer than the longest field in UTF-8 is cut here, and then refused by its length. */
  private static final int LONGEST_FIELD = 4 * 1024;

  private static final int MOST_PARTS = 50;

  /** The extended form of RFC 8187, which RFC 6266 prefers to the plain one. */
  private static final Pattern EXTENDED_NAME =
      Pattern.compile(
          ";\\s*filename\\*\\s*=\\s*(utf-8|iso-8859-1)'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

  private final MultipartInput input;
  private final UploadDraft draft;

  private MultipartUpload(MultipartInput input, UploadDraft draft) {
    this.input = input;
    this.draft = draft;
  }

  static UploadForm read(HttpRequest<?> request, InputStream body, UploadForm.Receiving receiving)
      throws IOException {
    MultipartInput input =
        MultipartInput.builder()
            .setInputStream(body)
            .setBoundary(boundary(request))
            .setBufferSize(BUFFER)
            .get();
    input.setHeaderCharset(StandardCharsets.UTF_8);
    try (UploadDraft draft = new UploadDraft(receiving)) {
      new MultipartUpload(input, draft).parts();
      return draft.done("file");
    }
  }

  private void parts() throws IOException {
    boolean more = input.skipPreamble();
    for (int part = 0; more; part++) {
      if (part == MOST_PARTS) {
        throw Failure.invalid("multipart", "has more than " + MOST_PARTS + " parts");
      }
      part(disposition(input.readHeaders()));
      more = input.readBoundary();
    }
  }

  /** What a part is closed by reads on to its end: a part that is refused is left as it stands. */
  @SuppressWarnings("MustBeClosedChecker")
  private void part(Map<String, String> disposition) throws IOException {
    String name = disposition.getOrDefault("name", "");
    InputStream content = input.newInputStream();
    if (name.equals("file")) {
      draft.filename(disposition.get("filename"));
      draft.file(name, out -> copy(content, out));
    } else if (name.equals("pdfPassword")) {
      byte[] bytes = content.readNBytes(LONGEST_FIELD);
      draft.password(Secret.of(bytes));
      Arrays.fill(bytes, (byte) 0);
    } else if (UploadForm.FIELDS.contains(name)) {
      draft.field(name, new String(content.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8));
    }
    content.close();
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
      to.write(buffer, 0, count);
    }
  }

  private static Map<String, String> disposition(String headers) {
    for (String line : headers.split("\r\n")) {
      if (line.length() > LONGEST_HEADER) {
        throw Failure.invalid("multipart", "a header is longer than " + LONGEST_HEADER);
      }
      if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
        Map<String, String> parameters =
            new HashMap<>(parser().parse(line.substring(line.indexOf(':') + 1), ';'));
        filename(line, parameters.get("filename"))
            .ifPresent(name -> parameters.put("filename", name));
        return parameters;
      }
    }
    return Map.of();
  }

  private static Optional<String> filename(String line, @Nullable String plain) {
    Matcher extended = EXTENDED_NAME.matcher(line);
    if (extended.find()) {
      try {
        return Optional.of(
            URLDecoder.decode(
                extended.group(2).replace("+", "%2B"), Charset.forName(extended.group(1))));
      } catch (IllegalArgumentException e) {
        // A broken extended form: the plain one stands.
      }
    }
    return Optional.ofNullable(plain).map(name -> name.replace("\\\"", "\""));
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
