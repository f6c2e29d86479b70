package io.dossier.reader.examination.logo;

import io.dossier.reader.examination.picture.GreyPlane;

/**
 * How like a page is to a logo, point by point: the normed cross-correlation of their greys (Lewis,
 * 1995), so that light and contrast count for nothing, and that of their details alone, so that
 * neither does a likeness of dark parts to the left and light ones to the right.
 */
final class Likeness {
  /** From here on it is the logo. */
  static final double ALIKE = 0.65;

  /** Details are what is left without the mean of so many pixels around. */
  private static final int SMOOTH = 4;

  /** In pixels of the small copy: a pose that many corners agreed upon is still not exact. */
  private static final double[] SHIFTS = {-1.6, -0.8, 0, 0.8, 1.6};

  private final GreyPlane page;
  private final Logo logo;
  private final Pose pose;
  private final float[] known;

  private Likeness(GreyPlane page, Logo logo, Pose pose) {
    this.page = page;
    this.logo = logo;
    this.pose = pose;
    this.known = details(logo.copy());
  }

  /** The lesser of both, at the best of the places nearby; -1 to 1. */
  static double of(GreyPlane page, Logo logo, Pose pose) {
    Likeness likeness = new Likeness(page, logo, pose);
    double best = -1;
    for (double down : SHIFTS) {
      for (double right : SHIFTS) {
        best = Math.max(best, likeness.shifted(right, down));
      }
    }
    return best;
  }

  private double shifted(double right, double down) {
    GreyPlane seen = seen(right, down);
    double greys = correlation(seen.values(), logo.copy().values());
    return Math.min(greys, correlation(details(seen), known));
  }

  /** The page through the pose, as large as the logo's small copy. */
  private GreyPlane seen(double right, double down) {
    GreyPlane copy = logo.copy();
    double toLogoX = (double) logo.width() / copy.width();
    double toLogoY = (double) logo.height() / copy.height();
    int samples = (int) Math.max(1, Math.min(4, Math.round(pose.scale() * toLogoX)));
    float[] seen = new float[copy.values().length];
    for (int y = 0; y < copy.height(); y++) {
      for (int x = 0; x < copy.width(); x++) {
        float sum = 0;
        for (int k = 0; k < samples * samples; k++) {
          double u = (x + (k % samples + 0.5) / samples + right) * toLogoX;
          double v = (y + (k / samples + 0.5) / samples + down) * toLogoY;
          sum += page.between(pose.x(u, v) - 0.5, pose.y(u, v) - 0.5);
        }
        seen[y * copy.width() + x] = sum / (samples * samples);
      }
    }
    return new GreyPlane(copy.width(), copy.height(), seen);
  }

  private static float[] details(GreyPlane plane) {
    float[] smooth = plane.blurred(SMOOTH).values();
    float[] details = new float[smooth.length];
    for (int i = 0; i < details.length; i++) {
      details[i] = plane.values()[i] - smooth[i];
    }
    return details;
  }

  private static double correlation(float[] a, float[] b) {
    double n = a.length;
    double sumA = 0;
    double sumB = 0;
    double squareA = 0;
    double squareB = 0;
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      sumA += a[i];
      sumB += b[i];
      squareA += (double) a[i] * a[i];
      squareB += (double) b[i] * b[i];
      product += (double) a[i] * b[i];
    }
    double spread = (squareA - sumA * sumA / n) * (squareB - sumB * sumB / n);
    return spread <= 0
        ? -1
        : Math.max(-1, Math.min(1, (product - sumA * sumB / n) / Math.sqrt(spread)));
  }
}
