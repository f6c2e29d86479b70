package io.dossier.core.extraction.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an identifier is printed, position by position. A template is made of
 *
 * <ul>
 *   <li>{@code d} a digit, {@code l} a letter, {@code x} either, {@code v} a character of vehicle
 *       numbers, {@code m} a masked digit, each with an optional count {@code {n}} or {@code
 *       {n,m}},
 *   <li>capital letters and digits, which stand for themselves,
 *   <li>blank, dot, dash or slash: a border, where up to three of them may stand, or none.
 * </ul>
 *
 * <p>First what is printed exactly so is looked for, then, in the rest of the text, what engines
 * may have made of it: in each position look-alikes of its alphabet are put right, as long as they
 * are no more than a quarter of all. Where a count varies positions cannot be told from each other,
 * and nothing is put right.
 */
final class Shape {
  private static final String BEFORE = "(?<![\\p{L}\\p{N}]|\\d[.,/])";
  private static final String AFTER = "(?![\\p{L}\\p{N}]|[.,/]\\d)";
  private static final String BORDER = "([ ./-]{0,3})";
  private static final Pattern TOKEN =
      Pattern.compile("([dlxvm])(?:\\{(\\d+)(?:,(\\d+))?})?|([A-Z0-9])|([ ./-])");

  /** One position, repeated; or a border when there is none. */
  private record Part(Optional<Position> position, int least, int most) {}

  private final List<Part> parts;
  private final int least;
  private final Pattern strict;
  private final Optional<Pattern> tolerant;

  private Shape(String template, String between) {
    this.parts = parse(template);
    this.least =
        parts.stream().filter(part -> part.position().isPresent()).mapToInt(Part::least).sum();
    this.strict = Pattern.compile(pattern(between, false));
    this.tolerant =
        parts.stream().allMatch(part -> part.least() == part.most())
            ? Optional.of(Pattern.compile(pattern(between, true)))
            : Optional.empty();
  }

  /** Separators stand at the borders alone. */
  static Shape of(String template) {
    return new Shape(template, "");
  }

  /** A blank or dash may stand between any two characters: for long numbers. */
  static Shape loose(String template) {
    return new Shape(template, "[ -]?");
  }

  /**
   * A blank, dot or dash may stand between any two characters: for numbers that nobody groups
   * alike.
   */
  static Shape dotted(String template) {
    return new Shape(template, "[ .-]?");
  }

  /** From left to right; none overlaps another. */
  List<Shaped> in(String text) {
    if (text.length() < least) {
      return List.of();
    }
    TreeMap<Integer, Shaped> found = new TreeMap<>();
    add(strict, text, found);
    tolerant.ifPresent(pattern -> add(pattern, text, found));
    return List.copyOf(found.values());
  }

  private void add(Pattern pattern, String text, TreeMap<Integer, Shaped> found) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      Map.Entry<Integer, Shaped> before = found.lowerEntry(matcher.end());
      if (before != null && before.getValue().to() > matcher.start()) {
        from = before.getValue().to();
      } else {
        Spelling spelling = spelling(matcher);
        from = spelling.doubtful() ? matcher.start() + 1 : matcher.end();
        if (!spelling.doubtful()) {
          found.put(matcher.start(), spelling.shaped(matcher.start(), matcher.end()));
        }
      }
    }
  }

  private Spelling spelling(MatchResult match) {
    Spelling spelling = new Spelling();
    for (int i = 0; i < parts.size(); i++) {
      String text = match.group(i + 1);
      parts
          .get(i)
          .position()
          .ifPresentOrElse(position -> spelling.add(position, text), () -> spelling.border(text));
    }
    return spelling;
  }

  private String pattern(String between, boolean tolerant) {
    StringBuilder pattern = new StringBuilder(BEFORE);
    boolean joined = false;
    for (Part part : parts) {
      if (part.position().isEmpty()) {
        pattern.append(BORDER);
        joined = false;
        continue;
      }
      Position position = part.position().get();
      String one = "[" + (tolerant ? position.tolerant() : position.strict()) + "]";
      pattern.append(joined ? between : "").append('(');
      if (part.least() == 0) {
        pattern.append("(?:");
      }
      pattern
          .append(one)
          .append("(?:")
          .append(between)
          .append(one)
          .append("){")
          .append(Math.max(part.least() - 1, 0))
          .append(',')
          .append(part.most() - 1)
          .append('}');
      pattern.append(part.least() == 0 ? ")?)" : ")");
      joined = true;
    }
    return pattern.append(AFTER).toString();
  }

  private static List<Part> parse(String template) {
    List<Part> parts = new ArrayList<>();
    Matcher token = TOKEN.matcher(template);
    int at = 0;
    while (at < template.length()) {
      if (!token.find(at) || token.start() != at) {
        throw new IllegalArgumentException("no template of a shape: " + template);
      }
      add(parts, part(token));
      at = token.end();
    }
    return parts;
  }

  /** Like positions beside each other are one part. */
  private static void add(List<Part> parts, Part part) {
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last != null && last.position().isPresent() && last.position().equals(part.position())) {
      parts.set(
          parts.size() - 1,
          new Part(part.position(), last.least() + part.least(), last.most() + part.most()));
    } else {
      parts.add(part);
    }
  }

  private static Part part(Matcher token) {
    if (token.group(5) != null) {
      return new Part(Optional.empty(), 1, 1);
    }
    if (token.group(4) != null) {
      return new Part(Optional.of(new Literal(token.group(4).charAt(0))), 1, 1);
    }
    int least = token.group(2) == null ? 1 : Integer.parseInt(token.group(2));
    int most = token.group(3) == null ? least : Integer.parseInt(token.group(3));
    return new Part(Optional.of(alphabet(token.group(1))), least, most);
  }

  private static Alphabet alphabet(String letter) {
    return switch (letter) {
      case "d" -> Alphabet.DIGIT;
      case "l" -> Alphabet.LETTER;
      case "x" -> Alphabet.ALPHANUMERIC;
      case "v" -> Alphabet.VEHICLE;
      default -> Alphabet.MASK;
    };
  }
}
