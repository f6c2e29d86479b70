package io.dossier.core.extraction.address;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address on its way apart: from its end, one part after the other is taken out. */
final class AddressParts {
  private static final Pattern PIN =
      Pattern.compile(
          "(?i)(?:\\b(?:pin|postal|zip)(?:\\s*code)?\\b)?[\\s.:\\u2013-]*"
              + "(?<!\\d)([1-9]\\d{2}) ?(\\d{3})(?!\\d)");

  private static final Pattern CARE_OF =
      Pattern.compile("(?i)^(?:[sdwch]\\s*[/\\\\|]\\s*[o0]\\b|(?:son|daughter|wife|care) of\\b).*");
  private static final Pattern STATE =
      Pattern.compile("(?i)^state\\s*[:.-]?\\s*|[\\s.,-]+(?:india|bharat)$");
  private static final Pattern TOWN =
      Pattern.compile(
          "(?i)^(?:city/town/village\\s*[:-]?|(?:vtc|city|town|village/town)\\s*[:-])\\s*");
  private static final Pattern DISTRICT =
      Pattern.compile("(?i)^(?:district|dist\\b|dt\\b|distt\\b)\\.?\\s*[:-]?\\s*");

  /** What forms call a part that is understood without it. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)^(?:(?:building no\\.?/flat no\\.?|flat/door/block no\\.?|name of premises/building"
              + "|road/street(?:/lane)?|locality/sub locality|area/locality)\\s*:?"
              + "|(?:nearby landmark|house|street|landmark|locality|address)\\s*:)\\s*");

  /** The country, telephone numbers. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)^(?:india|bharat|(?:mob(?:ile)?|ph(?:one)?)?[\\s.:no-]*(?:\\+?91)?[\\s-]*\\d{10})$");

  /**
   * What parts: commas, and points that were read for them, which stand behind no abbreviation; and
   * what a part is called, where none of these was read before it.
   */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[,;|]|(?<=\\p{L}{3})(?<!(?i)\\b(?:dist|distt|bldg|apt|apts|sec|sect|ext|extn|vill|post|opp|blk"
              + "|teh|tal|flr|str|ave|smt|shri|mrs|adj|beh))"
              + " ?\\.(?=\\s+[\\p{Lu}\\d]|\\s*$)"
              + "|(?<=\\d)\\.(?=\\s+\\p{Lu})"
              + "|\\s(?=(?:VTC|PO|P\\.O|(?<!Sub )District|Sub District|DIST|State)\\s?:)");

  private static final Pattern EDGES = Pattern.compile("^[\\s.:*\\u2013-]+|[\\s:*\\u2013-]+$");

  /** Of this many parts from the end one may be the state. */
  private static final int LAST = 4;

  /** A text without commas is laid in two lines from this length on. */
  private static final int LONG = 40;

  private final List<String> parts = new ArrayList<>();
  private final Optional<String> postcode;
  private final Optional<String> state;
  private final Optional<String> city;

  AddressParts(String text) {
    StringBuilder rest = new StringBuilder(folded(text));
    postcode = takePostcode(rest);
    BETWEEN
        .splitAsStream(rest)
        .map(part -> EDGES.matcher(part).replaceAll(""))
        .filter(part -> !part.isEmpty() && !NO_PLACE.matcher(part).matches())
        .forEach(parts::add);
    if (!parts.isEmpty() && CARE_OF.matcher(parts.get(0)).matches()) {
      parts.remove(0);
    }
    state = takeState();
    city = takeCity();
    parts.replaceAll(part -> CALLED.matcher(part).replaceFirst(""));
    parts.removeIf(part -> part.isEmpty() || city.filter(part::equalsIgnoreCase).isPresent());
  }

  /** On one line, ligatures taken apart. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\R", ", ")
        .replaceAll("\\s+", " ");
  }

  IndianAddress address() {
    return new IndianAddress(lines(), city, state, postcode);
  }

  /** The last one; phone numbers and house numbers are longer, shorter, or before it. */
  private static Optional<String> takePostcode(StringBuilder text) {
    Matcher pin = PIN.matcher(text);
    Optional<String> found = Optional.empty();
    int from = 0;
    int to = 0;
    while (pin.find()) {
      found = Optional.of(pin.group(1) + pin.group(2));
      from = pin.start();
      to = pin.end();
    }
    if (found.isPresent()) {
      text.replace(from, to, ", ");
    }
    return found;
  }

  private Optional<String> takeState() {
    for (int i = parts.size() - 1; i >= Math.max(0, parts.size() - LAST); i--) {
      Optional<String> named = IndianStates.all().named(STATE.matcher(parts.get(i)).replaceAll(""));
      if (named.isPresent()) {
        parts.remove(i);
        return named;
      }
    }
    return parts.isEmpty() ? Optional.empty() : takeStateAtEnd();
  }

  /** A state without a comma before it. */
  private Optional<String> takeStateAtEnd() {
    int last = parts.size() - 1;
    String part = parts.get(last);
    for (int blank = part.indexOf(' '); blank >= 0; blank = part.indexOf(' ', blank + 1)) {
      String before = part.substring(0, blank);
      Optional<String> named = IndianStates.all().named(part.substring(blank + 1));
      if (named.isPresent() && !before.equalsIgnoreCase("new")) {
        parts.set(last, EDGES.matcher(before).replaceAll(""));
        return named;
      }
    }
    return Optional.empty();
  }

  private Optional<String> takeCity() {
    Optional<String> called = takeTown();
    if (called.isPresent()) {
      parts.removeIf(part -> alike(DISTRICT.matcher(part).replaceFirst(""), called.get()));
      return called;
    }
    if (parts.isEmpty()) {
      return state.filter(IndianStates.all()::isCity);
    }
    String last = DISTRICT.matcher(parts.get(parts.size() - 1)).replaceFirst("");
    if (state.isPresent() && IndianStates.all().isCity(state.get()) && !holds(last, state.get())) {
      return state;
    }
    if (parts.size() == 1 && last.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    parts.remove(parts.size() - 1);
    return Optional.of(last);
  }

  /** But for case and for blanks, which are read where none were printed. */
  private static boolean alike(String part, String other) {
    return part.replace(" ", "").equalsIgnoreCase(other.replace(" ", ""));
  }

  private Optional<String> takeTown() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      Matcher town = TOWN.matcher(parts.get(i));
      if (town.find() && town.end() < parts.get(i).length()) {
        return Optional.of(parts.remove(i).substring(town.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(String text, String name) {
    return Pattern.compile("(?i)\\b" + Pattern.quote(name) + "\\b").matcher(text).find();
  }

  private List<String> lines() {
    if (parts.isEmpty()) {
      return List.of();
    }
    if (parts.size() > 1) {
      return inTwo(parts, ", ");
    }
    String only = parts.get(0);
    return only.length() < LONG ? List.of(only) : inTwo(List.of(only.split(" ")), " ");
  }

  /** Parted where both lines have most alike many letters and digits; at the first such place. */
  private static List<String> inTwo(List<String> parts, String between) {
    long whole = letters(parts);
    int border = parts.size();
    long least = whole;
    for (int i = 1; i < parts.size(); i++) {
      long apart = Math.abs(whole - 2 * letters(parts.subList(0, i)));
      if (apart < least) {
        least = apart;
        border = i;
      }
    }
    return Stream.of(parts.subList(0, border), parts.subList(border, parts.size()))
        .filter(line -> !line.isEmpty())
        .map(line -> String.join(between, line))
        .toList();
  }

  private static long letters(List<String> parts) {
    return parts.stream().flatMapToInt(String::chars).filter(Character::isLetterOrDigit).count();
  }
}
