package io.dossier.reader.examination.overlay;

import io.dossier.core.examination.Area;
import io.dossier.reader.pdf.scene.Glyph;
import io.dossier.reader.pdf.scene.Owner;
import io.dossier.reader.pdf.scene.PageScene;
import io.dossier.reader.pdf.scene.Paint;
import io.dossier.reader.pdf.scene.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what was laid over the scan of a page. Left out are masked pictures, which stamps,
 * signatures and the layers of mixed raster content are (ISO/IEC 16485), and pictures that tile the
 * page with others of their kind, as scanners write them.
 */
final class Patches {
  /** A picture that takes up so much of the page is its scan. */
  private static final double SCAN = 0.6;

  private static final double LARGEST = 0.15;

  /** In points: less than a letter. */
  private static final double SMALLEST = 4;

  private static final int MOST = 200;

  /** A scan has few; a drawing has more. */
  private static final int MOST_PAINTS = 1000;

  /** In points: tiles and strips of a scan meet so closely. */
  private static final double SEAM = 1.5;

  private Patches() {}

  static List<Patch> onScan(PageScene scene) {
    Optional<Paint> scan =
        scene.paints().stream()
            .filter(paint -> paint.picture().isPresent())
            .filter(paint -> scene.share(paint.area()) >= SCAN)
            .findFirst();
    if (scan.isEmpty()) {
      return List.of();
    }
    List<Patch> patches = new ArrayList<>();
    List<Paint> paints = scene.paints().subList(0, Math.min(MOST_PAINTS, scene.paints().size()));
    for (Paint paint : paints) {
      if (paint.order() > scan.get().order()
          && patch(scene, paint)
          && Covers.holds(scan.get().area(), paint.area())
          && !tile(paint, paints)) {
        List<String> words = words(scene, paint);
        boolean hides = paint.picture().isPresent() || !words.isEmpty();
        if (hides && patches.size() < MOST) {
          patches.add(new Patch(paint, scan.get(), words));
        }
      }
    }
    return patches;
  }

  private static boolean patch(PageScene scene, Paint paint) {
    return paint.opaque()
        && paint.owner() != Owner.FIELD
        && scene.share(paint.area()) <= LARGEST
        && Math.min(paint.area().width(), paint.area().height()) >= SMALLEST;
  }

  /** Whether a picture continues another of the same density, which is no scan of the page. */
  private static boolean tile(Paint paint, List<Paint> paints) {
    if (paint.picture().isEmpty()) {
      return false;
    }
    return paints.stream()
        .filter(other -> other != paint && other.picture().isPresent())
        .anyMatch(other -> sameDensity(paint, other) && abut(paint.area(), other.area()));
  }

  private static boolean sameDensity(Paint a, Paint b) {
    return Math.abs(density(a) / density(b) - 1) < 0.03
        && a.picture().map(Paint.Laid::filter).equals(b.picture().map(Paint.Laid::filter));
  }

  private static double density(Paint paint) {
    return paint.picture().map(Paint.Laid::pixelsWide).orElse(0)
        / Math.max(1e-3, paint.area().width());
  }

  private static boolean abut(Area a, Area b) {
    boolean beside = Math.abs(a.right() - b.x()) < SEAM || Math.abs(b.right() - a.x()) < SEAM;
    boolean upon = Math.abs(a.top() - b.y()) < SEAM || Math.abs(b.top() - a.y()) < SEAM;
    return beside && a.y() < b.top() && b.y() < a.top()
        || upon && a.x() < b.right() && b.x() < a.right();
  }

  private static List<String> words(PageScene scene, Paint paint) {
    List<Glyph> on =
        scene.glyphs().stream()
            .filter(glyph -> glyph.painted() && glyph.order() > paint.order())
            .filter(glyph -> Covers.holds(paint.area(), glyph.core()))
            .toList();
    return TextRun.of(on).stream().map(TextRun::text).toList();
  }
}
