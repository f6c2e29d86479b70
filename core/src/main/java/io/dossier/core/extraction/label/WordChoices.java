package io.dossier.core.extraction.label;

import io.dossier.core.extraction.Value;
import io.dossier.core.extraction.grammar.Grammar;
import io.dossier.core.extraction.grammar.Match;
import io.dossier.core.extraction.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One of a few values, each with the words that are printed for it; compared as labels are, so that
 * case, accents and blanks do not matter and of a long word one letter may be misread.
 *
 * <p>Trait: {@code whole} when it is all of the segment.
 */
public final class WordChoices implements Grammar {
  private final Vocabulary words;

  private WordChoices(Vocabulary words) {
    this.words = words;
  }

  /**
   * @param choices each of the form {@code VALUE} or {@code VALUE: word, word}; the value itself is
   *     always one of its words
   */
  public static WordChoices of(List<String> choices) {
    List<String> lines = new ArrayList<>();
    for (String choice : choices) {
      int colon = choice.indexOf(':');
      String value = (colon < 0 ? choice : choice.substring(0, colon)).strip();
      String more = colon < 0 ? "" : choice.substring(colon + 1).replace(',', '|');
      lines.add(value + ": " + value + " | " + more);
    }
    return new WordChoices(Vocabulary.of(lines));
  }

  @Override
  public List<Match> in(Segment segment) {
    return words.in(segment).stream()
        .map(
            hit ->
                new Match(
                    hit.span(),
                    new Value.Text(hit.name()),
                    hit.span().text().length() == segment.text().length()
                        ? Set.of("whole")
                        : Set.of()))
        .toList();
  }
}
