package io.dossier.core.extraction.code;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Members of a JSON object (RFC 8259) whose values are texts or numbers, by name; what else there
 * may be is passed over. Codes hold no more than this, and core has no parser.
 */
final class FlatJson {
  private static final Pattern MEMBER =
      Pattern.compile(
          "\"(\\w{1,40})\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,4000}+)\"|(-?\\d{1,15}(?:\\.\\d{1,6})?))");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

  private FlatJson() {}

  static Map<String, String> members(String json) {
    Map<String, String> members = new HashMap<>();
    Matcher matcher = MEMBER.matcher(json);
    while (matcher.find()) {
      String text = matcher.group(2);
      members.putIfAbsent(matcher.group(1), text == null ? matcher.group(3) : unescaped(text));
    }
    return members;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1))));
  }

  private static String meant(String escape) {
    return switch (escape.charAt(0)) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b', 'f' -> " ";
      case 'u' ->
          escape.length() == 5
              ? String.valueOf((char) Integer.parseInt(escape.substring(1), 16))
              : escape;
      default -> escape;
    };
  }
}
