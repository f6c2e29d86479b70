package io.dossier.core.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often values of each confidence were right, in ten bins of equal width: the reliability table
 * of a sample.
 *
 * @param bins from the least confident on
 */
public record Calibration(List<Bin> bins) {
  private static final int BINS = 10;

  public static final Calibration NONE =
      new Calibration(Collections.nCopies(BINS, new Bin(0, 0, 0)));

  public Calibration {
    bins = List.copyOf(bins);
    if (bins.size() != BINS) {
      throw new IllegalArgumentException("a calibration has " + BINS + " bins");
    }
  }

  /**
   * @param confidenceSum of the values given, so that {@link #confidence} is their mean
   */
  public record Bin(int given, int right, double confidenceSum) {
    public double confidence() {
      return given == 0 ? 0 : confidenceSum / given;
    }

    public double accuracy() {
      return given == 0 ? 0 : (double) right / given;
    }

    private Bin plus(Bin more) {
      return new Bin(given + more.given, right + more.right, confidenceSum + more.confidenceSum);
    }
  }

  /** Of one value. */
  public static Calibration of(double confidence, boolean right) {
    List<Bin> bins = new ArrayList<>(NONE.bins);
    bins.set(Math.min(BINS - 1, (int) (confidence * BINS)), new Bin(1, right ? 1 : 0, confidence));
    return new Calibration(bins);
  }

  public Calibration plus(Calibration more) {
    List<Bin> sums = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      sums.add(bins.get(i).plus(more.bins.get(i)));
    }
    return new Calibration(sums);
  }

  /**
   * The expected calibration error (Naeini and others, 2015): how far confidence and accuracy lie
   * apart, in the mean over all values given; 0 is perfect, and what nothing was given has.
   */
  public double error() {
    int all = bins.stream().mapToInt(Bin::given).sum();
    double apart =
        bins.stream()
            .mapToDouble(bin -> bin.given() * Math.abs(bin.accuracy() - bin.confidence()))
            .sum();
    return all == 0 ? 0 : apart / all;
  }
}
