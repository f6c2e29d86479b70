package io.dossier.core.extraction.grammar;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  @Override
  public List<Match> in(Segment segment) {
    List<Match> matches = new ArrayList<>();
    NUMBER
        .matcher(segment.text())
        .results()
        .filter(result -> result.group().chars().anyMatch(Character::isDigit))
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
                      new Value.Text(result.group()),
                      traits));
            });
    return matches;
  }
}
