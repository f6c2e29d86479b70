package io.dossier.core.extraction.learning.scored;

import io.dossier.core.reading.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A phrase that stands once on a page, and where a value stands from there: offsets in fractions of
 * the page, each with the distance within which it is believed.
 *
 * @param phrase empty for the corner of the page
 * @param right whether the value is measured at its right edge, as amounts below each other are
 */
record Landmark(String phrase, boolean right, double x, double y, double spreadX, double spreadY) {
  private static final double FLOOR_X = 0.02;
  private static final double FLOOR_Y = 0.007;
  private static final int MOST = 4;
  private static final double LEAST_SHARE = 0.6;

  /** A document's value and its landmarks. */
  record Sighting(PageBox value, Map<String, PageBox> landmarks) {}

  /** How well the value's box fits: 1 where it is expected, 0 far from there; empty unseen. */
  Optional<Double> closeness(PageBox value, Map<String, PageBox> landmarks) {
    return Optional.ofNullable(landmarks.get(phrase))
        .map(
            at -> {
              double dx = (edge(value) - at.x() - x) / spreadX;
              double dy = (value.centerY() - at.centerY() - y) / spreadY;
              return Math.exp(-0.5 * (dx * dx + dy * dy));
            });
  }

  private double edge(PageBox value) {
    return right ? value.right() : value.x();
  }

  /** Those from which the value's place varies least, and the nearest of them. */
  static List<Landmark> of(List<Sighting> sightings) {
    Map<String, List<Sighting>> byPhrase = new TreeMap<>();
    for (Sighting sighting : sightings) {
      sighting
          .landmarks()
          .keySet()
          .forEach(
              phrase -> byPhrase.computeIfAbsent(phrase, any -> new ArrayList<>()).add(sighting));
    }
    record Costed(Landmark landmark, double cost) {}
    List<Costed> all = new ArrayList<>();
    byPhrase.forEach(
        (phrase, seen) -> {
          if (seen.size() >= LEAST_SHARE * sightings.size()) {
            Landmark left = fitted(phrase, false, seen);
            Landmark right = fitted(phrase, true, seen);
            Landmark better = right.spreadX < left.spreadX ? right : left;
            all.add(new Costed(better, better.cost()));
          }
        });
    return all.stream()
        .sorted(Comparator.comparingDouble(Costed::cost))
        .limit(MOST)
        .map(Costed::landmark)
        .toList();
  }

  private double cost() {
    return spreadX / FLOOR_X + spreadY / FLOOR_Y + Math.abs(x) + 4 * Math.abs(y);
  }

  private static Landmark fitted(String phrase, boolean right, List<Sighting> seen) {
    double[] xs = new double[seen.size()];
    double[] ys = new double[seen.size()];
    for (int i = 0; i < seen.size(); i++) {
      PageBox value = seen.get(i).value();
      PageBox at = java.util.Objects.requireNonNull(seen.get(i).landmarks().get(phrase));
      xs[i] = (right ? value.right() : value.x()) - at.x();
      ys[i] = value.centerY() - at.centerY();
    }
    return new Landmark(
        phrase, right, mean(xs), mean(ys), spread(xs, FLOOR_X), spread(ys, FLOOR_Y));
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values).average().orElse(0);
  }

  /** A floor, and twice the variance, since of few documents it is underrated. */
  private static double spread(double[] values, double floor) {
    double mean = mean(values);
    double variance =
        java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    return Math.sqrt(floor * floor + 2 * variance);
  }
}
