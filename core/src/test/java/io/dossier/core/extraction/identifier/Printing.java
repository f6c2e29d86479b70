package io.dossier.core.extraction.identifier;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What printers and engines do to identifiers. */
final class Printing {
  private Printing() {}

  static List<String> values(String kind, String text) {
    return Identifier.named(kind).in(text).stream().map(Occurrence::value).toList();
  }

  static Occurrence read(String kind, String text) {
    Optional<Occurrence> read = Identifier.named(kind).read(text);
    return read.orElseThrow(() -> new AssertionError(kind + " not found in " + text));
  }

  static boolean valid(String kind, String text) {
    return Identifier.named(kind).read(text).filter(r -> r.traits().contains("valid")).isPresent();
  }

  static boolean gstin(String text) {
    return valid("gstin", text);
  }

  static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    random.ints(count, 0, 10).forEach(digits::append);
    return digits.toString();
  }

  /** The same with another digit in one place. */
  static String changed(String text, int at, int by) {
    char digit = (char) ('0' + (text.charAt(at) - '0' + by) % 10);
    return text.substring(0, at) + digit + text.substring(at + 1);
  }

  static String swapped(String text, int at) {
    return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
  }
}
