package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import io.dossier.core.reading.TextSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that name a document: characters without a blank, with a digit among them.
 *
 * <p>Traits: {@code letters}, {@code parted} (by dashes, slashes or dots), {@code short}.
 */
public final class DocumentNumbers implements Grammar {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])[\\p{L}\\d](?:[\\p{L}\\d/_.\\-]{0,30}[\\p{L}\\d])?(?![\\p{L}\\d@%])");
  private static final int SHORT = 3;

  /** Letters with a nought among them, which is an O: {@code D.0} is a label's {@code D.O}. */
  private static final Pattern LETTERS = Pattern.compile("[^\\d]*\\p{L}[^\\d]*0[^\\d]*");

  /** Digits that engines take these capitals for. */
  private static final Map<Character, String> ALIKE =
      Map.of('O', "0", 'I', "1", 'S', "5", 'B', "8", 'Z', "2");

  private final Map<String, Pattern> known = new LinkedHashMap<>();

  public DocumentNumbers() {
    this(List.of());
  }

  /**
   * @param parts capitals that numbers of the type often hold before digits; in what an engine read
   *     digits that look like them are put right there
   */
  public DocumentNumbers(List<String> parts) {
    for (String part : parts) {
      StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\d])");
      for (char letter : part.toCharArray()) {
        pattern.append('[').append(letter).append(ALIKE.getOrDefault(letter, "")).append(']');
      }
      known.put(part, Pattern.compile(pattern.append("(?=[/_.\\-]*[\\p{L}\\d])").toString()));
    }
  }

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    NUMBER
        .matcher(segment.text())
        .results()
        .filter(result -> result.group().chars().anyMatch(Character::isDigit))
        .filter(
            result ->
                segment.source() != TextSource.OCR || !LETTERS.matcher(result.group()).matches())
        .forEach(
            result -> {
              Set<String> traits = new HashSet<>();
              if (result.group().chars().anyMatch(Character::isLetter)) {
                traits.add("letters");
              }
              if (result.group().matches(".*[/_.-].*")) {
                traits.add("parted");
              }
              if (result.group().length() < SHORT) {
                traits.add("short");
              }
              matches.add(
                  new Match(
                      segment.span(result.start(), result.end()),
                      new Value.Text(putRight(result.group(), segment)),
                      traits));
            });
    return matches;
  }

  private String putRight(String number, Segment segment) {
    String right = number;
    if (segment.source() == TextSource.OCR) {
      for (Map.Entry<String, Pattern> part : known.entrySet()) {
        right = part.getValue().matcher(right).replaceFirst(part.getKey());
      }
    }
    return right;
  }
}
