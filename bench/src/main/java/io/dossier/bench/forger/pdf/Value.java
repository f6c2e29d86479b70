package io.dossier.bench.forger.pdf;

import io.dossier.core.examination.Area;

/**
 * Some characters of a run that tell something.
 *
 * @param from the first of them
 * @param to behind the last
 */
public record Value(Run run, int from, int to) {
  public String text() {
    return run.text().substring(from, to);
  }

  public Area area() {
    return run.area(from, to);
  }

  /** Where it starts, on its baseline. */
  public Glyph start() {
    return run.glyphs().get(from);
  }

  /** The narrowest part of it that holds what differs from a text of the same length. */
  public Value differing(String after) {
    String before = text();
    if (before.length() != after.length() || before.equals(after)) {
      return this;
    }
    int first = 0;
    while (before.charAt(first) == after.charAt(first)) {
      first++;
    }
    int last = before.length();
    while (before.charAt(last - 1) == after.charAt(last - 1)) {
      last--;
    }
    return new Value(run, from + first, from + last);
  }
}
