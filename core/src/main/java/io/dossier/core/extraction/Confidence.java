package io.dossier.core.extraction;

/**
 * How likely something is right, from 0 to 1: of the values given 0.9, nine in ten should be right.
 */
public record Confidence(double value) implements Comparable<Confidence> {
  public static final Confidence NONE = new Confidence(0);
  public static final Confidence CERTAIN = new Confidence(1);

  public Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1");
    }
  }

  /** The same on the scale of 0 to 100 that the API shows, rounded. */
  public int percent() {
    return (int) Math.round(value * 100);
  }

  public static Confidence ofPercent(double percent) {
    return new Confidence(percent / 100);
  }

  @Override
  public int compareTo(Confidence other) {
    return Double.compare(value, other.value);
  }
}
