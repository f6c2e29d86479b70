package io.dossier.http.wire;

import io.dossier.core.shared.Failure;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/** Reads {@code multipart/form-data} (RFC 7578) from the stream of a request, part by part. */
public final class MultipartBody {
  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_HEADER = 8 * 1024;

  /** The extended form of RFC 8187, which RFC 6266 prefers to the plain one. */
  private static final Pattern EXTENDED_NAME =
      Pattern.compile(
          ";\\s*filename\\*\\s*=\\s*(utf-8|iso-8859-1)'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

  private MultipartBody() {}

  /**
   * @param name empty where the part has none
   * @param filename as sent
   */
  public record Part(String name, Optional<String> filename, InputStream content) {}

  /** Takes a part; what it does not read of the content is passed over. */
  @FunctionalInterface
  public interface Parts {
    void part(Part part) throws IOException;
  }

  /**
   * Hands over each part as it comes.
   *
   * @throws Failure CALLER when there are more parts than told, or the form is none
   */
  public static void read(HttpRequest<?> request, InputStream body, int mostParts, Parts parts)
      throws IOException {
    MultipartInput input =
        MultipartInput.builder()
            .setInputStream(body)
            .setBoundary(boundary(request))
            .setBufferSize(BUFFER)
            .get();
    input.setHeaderCharset(StandardCharsets.UTF_8);
    boolean more = input.skipPreamble();
    for (int part = 0; more; part++) {
      if (part == mostParts) {
        throw Failure.invalid("multipart", "has more than " + mostParts + " parts");
      }
      hand(input, disposition(input.readHeaders()), parts);
      more = input.readBoundary();
    }
  }

  /** What a part is closed by reads on to its end: a part that is refused is left as it stands. */
  @SuppressWarnings("MustBeClosedChecker")
  private static void hand(MultipartInput input, Map<String, String> disposition, Parts parts)
      throws IOException {
    InputStream content = input.newInputStream();
    parts.part(
        new Part(
            disposition.getOrDefault("name", ""),
            Optional.ofNullable(disposition.get("filename")),
            content));
    content.close();
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
