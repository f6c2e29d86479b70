package io.dossier.core.crosscheck;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How alike two values of one kind are.
 *
 * @param score from 0 to 100; 100 for equal values
 * @param components what explains it, in the order it was seen
 */
public record Similarity(int score, List<Component> components) {
  private static final int MOST = 100;

  public Similarity {
    if (score < 0 || score > MOST) {
      throw new IllegalArgumentException("a score is from 0 to 100, not " + score);
    }
    components = List.copyOf(components);
  }

  public Outcome outcome() {
    return Outcome.of(score);
  }

  /**
   * One line of plain text: the kind and what was seen, {@code person_name: order differs; MOHD =
   * MUHAMMAD}. It holds words of the values.
   */
  public String method() {
    String kind =
        components.stream()
            .findFirst()
            .map(first -> first.kind().name().toLowerCase(Locale.ROOT) + ": ")
            .orElse("");
    return kind + components.stream().map(Component::name).collect(Collectors.joining("; "));
  }
}
