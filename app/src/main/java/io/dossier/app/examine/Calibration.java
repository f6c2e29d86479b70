package io.dossier.app.examine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The threshold of a warning that labelled samples ask for: the lowest at which no more of the
 * genuine ones are warned of than are allowed.
 */
public final class Calibration {
  private static final double STEP = 0.01;

  private final List<Sample> samples;

  public Calibration(List<Sample> samples) {
    this.samples = List.copyOf(samples);
  }

  /**
   * A judged file.
   *
   * @param probability of risk, 0 to 1; counts only where something speaks against the document
   */
  public record Sample(String file, boolean forged, double probability) {}

  /**
   * What a threshold does.
   *
   * @param recall the share of forged samples at or above it
   * @param falseAlarms the share of genuine ones
   */
  public record Point(double threshold, double recall, double falseAlarms) {}

  /** Every hundredth from 0.01 to 1. */
  public List<Point> curve() {
    List<Point> points = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      points.add(at(i * STEP));
    }
    return points;
  }

  public Point at(double threshold) {
    return new Point(threshold, share(true, threshold), share(false, threshold));
  }

  /**
   * The proposed threshold; empty where there are no genuine samples.
   *
   * @param allowed the share of genuine samples that may be warned of
   */
  public OptionalDouble threshold(double allowed) {
    if (samples.stream().allMatch(Sample::forged)) {
      return OptionalDouble.empty();
    }
    return curve().stream()
        .filter(point -> point.falseAlarms() <= allowed)
        .mapToDouble(Point::threshold)
        .min();
  }

  /** Forged samples that are below a threshold, the surest of being genuine first. */
  public List<Sample> missed(double threshold) {
    return samples.stream()
        .filter(sample -> sample.forged() && sample.probability() < threshold)
        .sorted(Comparator.comparingDouble(Sample::probability))
        .toList();
  }

  private double share(boolean forged, double threshold) {
    long all = samples.stream().filter(sample -> sample.forged() == forged).count();
    long above =
        samples.stream()
            .filter(sample -> sample.forged() == forged && sample.probability() >= threshold - 1e-9)
            .count();
    return all == 0 ? 0 : (double) above / all;
  }
}
