package io.dossier.http.outbound;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;

/**
 * The name of a fetched file: what {@code Content-Disposition} says (RFC 6266, {@code filename*}
 * before {@code filename}), else the last part of the path.
 */
final class FileName {
  private static final int LONGEST = 255;

  /** RFC 8187 section 3.2: a charset, which must be UTF-8, a language, bytes by percents. */
  private static final Pattern EXTENDED = Pattern.compile("(?i:utf-8)'[^']*'(?<bytes>.*)");

  private FileName() {}

  static Optional<String> of(Optional<String> disposition, URI address) {
    return disposition
        .flatMap(FileName::told)
        .or(() -> Optional.ofNullable(address.getPath()).flatMap(FileName::plain));
  }

  private static Optional<String> told(String disposition) {
    ParserCursor all = new ParserCursor(0, disposition.length());
    HeaderElement element = BasicHeaderValueParser.INSTANCE.parseHeaderElement(disposition, all);
    return parameter(element, "filename*")
        .flatMap(FileName::decoded)
        .flatMap(FileName::plain)
        .or(() -> parameter(element, "filename").flatMap(FileName::plain));
  }

  private static Optional<String> parameter(HeaderElement element, String name) {
    return Optional.ofNullable(element.getParameterByName(name)).map(NameValuePair::getValue);
  }

  private static Optional<String> decoded(String extended) {
    Matcher parts = EXTENDED.matcher(extended);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String bytes = parts.group("bytes").replace("+", "%2B");
      return Optional.of(URLDecoder.decode(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Without the parts of a path, and without characters that control or hide what is shown. */
  private static Optional<String> plain(String name) {
    String last = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    String shown = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
    return shown.isEmpty() || shown.chars().allMatch(character -> character == '.')
        ? Optional.empty()
        : Optional.of(cut(shown));
  }

  private static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return name.substring(0, end);
  }
}
