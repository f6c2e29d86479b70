package io.dossier.http.outbound;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * The name of a fetched file: what {@code Content-Disposition} says (RFC 6266, {@code filename*} of
 * RFC 8187 before {@code filename}), else the last part of the path.
 */
final class FileName {
  private static final int LONGEST = 255;

  private FileName() {}

  static Optional<String> of(Optional<String> disposition, URI address) {
    return disposition
        .flatMap(FileName::told)
        .flatMap(FileName::plain)
        .or(() -> Optional.ofNullable(address.getPath()).flatMap(FileName::plain));
  }

  private static Optional<String> told(String disposition) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    Map<String, String> parameters = parser.parse(disposition, ';');
    return Optional.ofNullable(parameters.get("filename"));
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
