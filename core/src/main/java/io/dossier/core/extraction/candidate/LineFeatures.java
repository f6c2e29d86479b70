package io.dossier.core.extraction.candidate;

import io.dossier.core.extraction.grammar.Amounts;
import io.dossier.core.extraction.grammar.Dates;
import io.dossier.core.extraction.label.LabelHit;
import io.dossier.core.extraction.layout.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a line of a name or an address looks like.
 *
 * <p>Features: {@code has=} with each label in it; {@code digits}, {@code capitals}: shares of its
 * characters; {@code commas}, at most 3; {@code words}, at most 8; {@code lower}, the share of
 * words that begin with a small letter; {@code postcode} (five digits or six alone); {@code date},
 * {@code amount}; {@code tall}, its height over the median line's, less 1; {@code bracket} at its
 * start; {@code short}, under four letters.
 */
final class LineFeatures {
  private static final Pattern POSTCODE =
      Pattern.compile("(?<![\\d.,/])(?<![^\\p{L}\\s]-)\\d{5,6}(?![\\d.,/-]\\d|\\d)");
  private static final Dates DATES = new Dates();
  private static final Amounts AMOUNTS = new Amounts();

  private LineFeatures() {}

  static Map<String, Double> of(List<Segment> segments, MarkedText text) {
    Map<String, Double> features = new HashMap<>();
    StringBuilder whole = new StringBuilder();
    double height = 0;
    for (Segment segment : segments) {
      whole.append(segment.text()).append(' ');
      height = Math.max(height, segment.box().height());
      for (LabelHit hit : text.hits(segment)) {
        features.put("has=" + hit.name(), 1.0);
      }
      if (!DATES.in(segment).isEmpty()) {
        features.put("date", 1.0);
      }
      if (AMOUNTS.in(segment).stream().anyMatch(match -> match.traits().contains("decimals"))) {
        features.put("amount", 1.0);
      }
    }
    String line = whole.toString().strip();
    shape(line, features);
    features.put("tall", Math.min(3, height / text.layout().lineHeight() - 1));
    return features;
  }

  /** The share of its words that begin with a small letter. */
  private static double lower(String line) {
    String[] words = line.split("[^\\p{L}]+");
    long small = Arrays.stream(words).filter(w -> w.matches("\\p{Ll}.*")).count();
    return small / (double) Math.max(1, words.length);
  }

  static void shape(String line, Map<String, Double> features) {
    long letters = line.chars().filter(Character::isLetter).count();
    long digits = line.chars().filter(Character::isDigit).count();
    long capitals = line.chars().filter(Character::isUpperCase).count();
    double length = Math.max(1, line.length());
    features.put("digits", digits / length);
    features.put("capitals", letters == 0 ? 0 : capitals / (double) letters);
    features.put("commas", Math.min(3.0, line.chars().filter(c -> c == ',').count()));
    features.put("words", Math.min(8.0, line.split("\\s+").length));
    features.put("lower", lower(line));
    if (POSTCODE.matcher(line).find()) {
      features.put("postcode", 1.0);
    }
    if (line.startsWith("(")) {
      features.put("bracket", 1.0);
    }
    if (letters < 4) {
      features.put("short", 1.0);
    }
  }
}
