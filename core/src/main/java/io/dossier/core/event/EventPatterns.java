package io.dossier.core.event;

import io.dossier.core.shared.Failure;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Which events an endpoint wants: the code of a type, the start of codes before {@code .*}, or
 * {@code *} for all.
 *
 * @param texts in the order they were given, without repeats; each fits one type at least
 */
public record EventPatterns(List<String> texts) {
  private static final String ALL = "*";
  private static final String ANY_END = ".*";

  public EventPatterns {
    texts = List.copyOf(new LinkedHashSet<>(texts));
    if (texts.isEmpty()) {
      throw Failure.invalid("events", "must name at least one event");
    }
    for (String text : texts) {
      if (Arrays.stream(EventType.values()).noneMatch(type -> fits(text, type))) {
        throw Failure.invalid(
            "events", "fits no event: " + shown(text) + "; known are " + EventType.codes());
      }
    }
  }

  public boolean want(EventType type) {
    return texts.stream().anyMatch(text -> fits(text, type));
  }

  private static boolean fits(String text, EventType type) {
    if (text.equals(ALL)) {
      return true;
    }
    return text.endsWith(ANY_END)
        ? type.code().startsWith(text.substring(0, text.length() - 1))
        : type.code().equals(text);
  }

  /** No more of what a caller sent than helps to find it. */
  private static String shown(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "..." : text;
  }
}
