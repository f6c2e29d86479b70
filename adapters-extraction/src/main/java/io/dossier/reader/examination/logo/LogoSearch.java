package io.dossier.reader.examination.logo;

import io.dossier.reader.examination.logo.Pose.Pair;
import io.dossier.reader.examination.picture.GreyPlane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for logos on one page. Corners that are alike propose how the logo may lie; the pose that
 * most of them agree with (Fischler and Bolles, 1981, over all pairs instead of a sample; Lowe,
 * 2004) is taken where the page, seen through it, is like the logo point by point.
 */
final class LogoSearch {
  /** Bits of 256 in which corners that are alike may differ. */
  private static final int MOST_DIFFERENT = 72;

  /** The next best place must be so much less alike (Lowe's ratio). */
  private static final double CLEARER = 0.88;

  /** Nearer than this, in pixels of the corner's size, it is the same place. */
  private static final double SAME_PLACE = 6;

  private static final int MOST_MATCHES = 90;
  private static final int LEAST_AGREEING = 7;

  /** Of a logo's long side. */
  private static final double NEAR = 0.035;

  private static final double APART = 0.15;
  private static final double SCALE_ALIKE = 1.5;
  private static final double ANGLE_ALIKE = Math.toRadians(25);
  private static final double LARGEST = 8;
  private static final double SMALLEST = 0.15;

  private final GreyPlane page;
  private final List<Corner> corners;

  /** Of each corner of the page to the one that is looked for. */
  private final int[] differences;

  LogoSearch(GreyPlane page) {
    this.page = page;
    this.corners = Corners.of(page);
    this.differences = new int[corners.size()];
  }

  /**
   * Where a logo was seen, in pixels of the page.
   *
   * @param likeness 0 to 1
   */
  record Sighting(double left, double top, double right, double bottom, double likeness) {}

  /** A corner of the logo and the one of the page that is most like it. */
  private record Match(Corner logo, Corner page, int difference) {
    Pair pair() {
      return new Pair(logo.x(), logo.y(), page.x(), page.y());
    }

    boolean agrees(Pose pose) {
      double scale = pose.scale() / (page.scale() / logo.scale());
      double turn = Math.IEEEremainder(pose.angle() - (page.angle() - logo.angle()), 2 * Math.PI);
      return scale > 1 / SCALE_ALIKE && scale < SCALE_ALIKE && Math.abs(turn) < ANGLE_ALIKE;
    }
  }

  Optional<Sighting> find(Logo logo) {
    List<Match> matches = matches(logo);
    List<Match> agreeing = List.of();
    for (int i = 0; i < matches.size(); i++) {
      for (int j = i + 1; j < matches.size(); j++) {
        List<Match> with = agreeing(logo, matches, matches.get(i), matches.get(j));
        if (with.size() > agreeing.size()) {
          agreeing = with;
        }
      }
    }
    if (agreeing.size() < LEAST_AGREEING) {
      return Optional.empty();
    }
    return Pose.fitting(agreeing.stream().map(Match::pair).toList())
        .filter(Pose::keepsShapes)
        .flatMap(pose -> sighting(logo, pose));
  }

  private List<Match> matches(Logo logo) {
    List<Match> matches = new ArrayList<>();
    for (Corner corner : logo.corners()) {
      match(corner).ifPresent(matches::add);
    }
    matches.sort(Comparator.comparingInt(Match::difference));
    return matches.subList(0, Math.min(MOST_MATCHES, matches.size()));
  }

  private Optional<Match> match(Corner corner) {
    int least = Corner.BITS;
    int best = -1;
    for (int i = 0; i < differences.length; i++) {
      differences[i] = corner.difference(corners.get(i));
      if (differences[i] < least) {
        least = differences[i];
        best = i;
      }
    }
    if (best < 0 || least > MOST_DIFFERENT || isElsewhere(corners.get(best), least)) {
      return Optional.empty();
    }
    return Optional.of(new Match(corner, corners.get(best), least));
  }

  /** Whether another place is nearly as like. */
  private boolean isElsewhere(Corner best, int least) {
    double near = SAME_PLACE * best.scale();
    for (int i = 0; i < differences.length; i++) {
      if (CLEARER * differences[i] <= least && corners.get(i).apart(best) > near) {
        return true;
      }
    }
    return false;
  }

  /** Those that lie as two of them say; none where these two contradict each other. */
  private static List<Match> agreeing(Logo logo, List<Match> matches, Match a, Match b) {
    double longSide = Math.max(logo.width(), logo.height());
    if (a.logo().apart(b.logo()) < APART * longSide) {
      return List.of();
    }
    Pose pose = Pose.through(a.pair(), b.pair());
    if (pose.scale() < SMALLEST || pose.scale() > LARGEST || !a.agrees(pose) || !b.agrees(pose)) {
      return List.of();
    }
    List<Match> agreeing = new ArrayList<>();
    for (Match match : matches) {
      boolean near = pose.distance(match.pair()) < Math.max(2.5, NEAR * longSide * pose.scale());
      if (near && match.agrees(pose) && agreeing.stream().noneMatch(m -> samePlace(m, match))) {
        agreeing.add(match);
      }
    }
    return agreeing;
  }

  /** What is found at several sizes counts once. */
  private static boolean samePlace(Match a, Match b) {
    return a.logo().apart(b.logo()) < SAME_PLACE;
  }

  private Optional<Sighting> sighting(Logo logo, Pose pose) {
    double likeness = Likeness.of(page, logo, pose);
    if (likeness < Likeness.ALIKE) {
      return Optional.empty();
    }
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 * logo.width();
      double y = corner / 2 * logo.height();
      left = Math.min(left, pose.x(x, y));
      right = Math.max(right, pose.x(x, y));
      top = Math.min(top, pose.y(x, y));
      bottom = Math.max(bottom, pose.y(x, y));
    }
    return Optional.of(new Sighting(left, top, right, bottom, likeness));
  }
}
