package io.dossier.core.extraction.mrz;

import io.dossier.core.extraction.layout.Span;
import java.util.List;

/**
 * A zone as it was read and put right.
 *
 * @param lines at their full width, of capital letters, digits and {@code <}
 * @param places where each line stands
 */
public record MachineReadableZone(MrzFormat format, List<String> lines, List<List<Span>> places) {
  public MachineReadableZone {
    lines = List.copyOf(lines);
    places = List.copyOf(places);
  }

  /** Whether it is a passport's, by its first letter. */
  public boolean passport() {
    return lines.get(0).charAt(0) == 'P';
  }

  /** The share of check digits that hold, 0 to 1. */
  public double validity() {
    long digits = 1 + format.checked().stream().filter(field -> field.check() >= 0).count();
    return format.held(lines) / (double) digits;
  }
}
